"""How the body of a record is kept in the file: packed, so that it takes a quarter of the room. Its id stays that of the body.

The first byte of a kept body says how: a character of 32 or more is that of the body itself, 0 stands before a body that begins
with a control character, any other is the number of the dictionary that it is packed with. Then follows a raw DEFLATE stream
(RFC 1951) that begins with this dictionary, then ids as bytes. In the unpacked stream a byte stands for each run of 16, 32 or
64 hex digits: 1 for the next 16 bytes of the ids, 2 for the next 32, 3 for the next 8, and 4 with a byte more for one of the
first ids again. Canonical JSON has no such bytes of its own.

A record from which something was purged is kept as it is, so that it can be found by the id it had.
"""

from __future__ import annotations

import re
import zlib
from functools import cache
from importlib.resources import files

from reviewer.errors import DamagedProject
from reviewer.sentence import Worded, sentence

DICTIONARY = b"\1"
"""The number of the dictionary that bodies are packed with."""
_PLAIN, _CONTROL, _AS_IT_IS = b"{", b" ", b"\0"
_PURGED = b'"was":"'
_RAW = -zlib.MAX_WBITS
_LEVEL = 6
_WINDOW = 14
"""Bodies are packed with a window of 16 kB, twice the dictionary, and unpacked with any."""
_MEMORY = 6
_MOST_BYTES = (
    64 * 1024 * 1024 + 1
)  # One more than a record may have, so that one too large is told from one that is not.
_MOST_TIMES = 64
_SPARE_BYTES = 8 * 1024
"""A kept body may unpack to so many times its size and some: what asks for more was not written by this program."""
_HEX = re.compile(rb"([0-9a-f]{16}(?:[0-9a-f]{16}(?:[0-9a-f]{32})?)?)")
_DIGITS = (0, 32, 64, 16)
"""How many hex digits each mark stands for."""
_MARKS = {digits: bytes([mark]) for mark, digits in enumerate(_DIGITS) if digits}
_LONGEST = max(_MARKS)
_AGAIN_MARK = 4
_AGAIN = [bytes([_AGAIN_MARK, 0x20 + at]) for at in range(0x60)]
"""How the first ids are named again."""
_MARKED = re.compile(rb"[\x01-\x04]")
_NO_MARKS = bytes(each for each in range(256) if not 1 <= each <= _AGAIN_MARK)
_AS_ONE = bytes.maketrans(b"\2\3\4", b"\1\1\1")


_DAMAGED = sentence("what it is packed in is damaged")


class NotPacked(Worded, ValueError):
    """A kept body that this program did not write; the message is a clause that says why."""


class NotKnown(NotPacked):
    """One that only a newer version can read."""


def packed(body: bytes) -> bytes:
    """A body as it is kept; what is no JSON of ours, or would not become smaller, stays as it is."""
    if body[:1] < _CONTROL:
        return _AS_IT_IS + body
    if not body.startswith(_PLAIN) or len(body) >= _MOST_BYTES or _PURGED in body or _MARKED.search(body):
        return body
    text, ids = _split(body)
    stream = _packer().copy()
    kept = DICTIONARY + stream.compress(text) + stream.flush() + ids
    return kept if len(kept) < len(body) <= len(kept) * _MOST_TIMES else body


def is_packed(kept: bytes) -> bool:
    """Whether this is a body packed with the dictionary of this version."""
    return kept[:1] == DICTIONARY


def unpacked(kept: bytes) -> bytes:
    """The body again. Raises NotPacked, before what is unpacked takes much memory."""
    if kept[:1] >= _CONTROL:
        return kept
    if kept[:1] == _AS_IT_IS:
        return kept[1:]
    stream = _unpacker(kept[:1]).copy()
    most = min(len(kept) * _MOST_TIMES + _SPARE_BYTES, _MOST_BYTES)
    try:
        text = stream.decompress(kept[1:], most)
    except zlib.error as error:
        raise NotPacked(_DAMAGED) from error
    ids = stream.unused_data
    if not stream.eof or len(text) + text.count(_AGAIN[0][:1]) * _LONGEST + 2 * len(ids) > 2 * most:
        raise NotPacked(sentence("what it is packed in is damaged, or far too large"))
    return _joined(text, ids)


def body_of(kept: bytes) -> bytes:
    """The body of a record of this file. Raises DamagedProject."""
    try:
        return unpacked(kept)
    except NotKnown as error:
        raise DamagedProject(
            sentence(
                "A change in this project is damaged, or kept as only a newer version of Reviewer can"
                " read it; update Reviewer, or save what is whole in it."
            )
        ).with_remedy("repair") from error
    except NotPacked as error:
        raise damaged_change() from error


def damaged_change() -> DamagedProject:
    """What is said of a record that is not what its id says."""
    return DamagedProject(
        sentence("A change in this project is damaged; go back to a backup, or save what is whole in it.")
    ).with_remedy("repair")


def _split(body: bytes) -> tuple[bytes, bytes]:
    """A body with marks in place of ids, and the ids."""
    pieces = _HEX.split(body)
    seen: dict[bytes, bytes] = {}
    ids: list[bytes] = []
    for index in range(1, len(pieces), 2):
        digits = pieces[index]
        again = seen.get(digits)
        if again is not None:
            pieces[index] = again
            continue
        if len(ids) < len(_AGAIN):
            seen[digits] = _AGAIN[len(ids)]
        ids.append(digits)
        pieces[index] = _MARKS[len(digits)]
    return b"".join(pieces), bytes.fromhex(b"".join(ids).decode("ascii"))


def _joined(text: bytes, ids: bytes) -> bytes:
    """The body that these were made of. Raises NotPacked."""
    digits = ids.hex().encode("ascii")
    first: list[bytes] = []
    at = 0
    # Without a regular expression, in half the time: each record of a project is read so.
    pieces = text.translate(_AS_ONE).split(b"\1")
    try:
        for index, mark in enumerate(text.translate(None, _NO_MARKS), 1):
            piece = pieces[index]
            if mark == _AGAIN_MARK:
                pieces[index] = first[piece[0] - 0x20] + piece[1:]
                continue
            found = digits[at : at + _DIGITS[mark]]
            at += _DIGITS[mark]
            pieces[index] = found + piece
            if len(first) < len(_AGAIN):
                first.append(found)
    except IndexError as error:
        raise NotPacked(_DAMAGED) from error
    if at != len(digits):
        raise NotPacked(_DAMAGED)
    return b"".join(pieces)


@cache
def _dictionary(number: bytes) -> bytes:
    if number != DICTIONARY:
        raise NotKnown(sentence("only a newer version of Reviewer can unpack it"))
    return files(__package__).joinpath(f"bodies_{number[0]}.dictionary").read_bytes()


@cache
def _packer() -> zlib._Compress:
    # It is copied for each body: a small one, which packs as well, takes less time for that.
    return zlib.compressobj(_LEVEL, zlib.DEFLATED, -_WINDOW, _MEMORY, zdict=_dictionary(DICTIONARY))


@cache
def _unpacker(number: bytes) -> zlib._Decompress:
    return zlib.decompressobj(_RAW, _dictionary(number))
