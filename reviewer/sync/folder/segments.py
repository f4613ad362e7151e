"""A segment: gzip of lines, the first says what it is, each of the others is the body of a record. Never changed.

The first line is JSON: `format` (`reviewer-segment`), `version` (1), and `replaces`, the numbers of the segments of the same
device that this one stands for, as ranges `[first, last]`. A hostile one can ask for no more memory than a record may have.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reviewer.changes.canonical import canonical
from reviewer.sentence import Worded, sentence

MOST_BYTES = 128 * 1024 * 1024
"""What a file in the folder may have; this program writes far smaller segments."""
_FORMAT = "reviewer-segment"
_VERSION = 1
_LONGEST_LINE = 64 * 1024 * 1024 + 1
_MOST_UNPACKED = 1024 * 1024 * 1024
_A_STEP = 1 << 20
_GZIP = 16 + zlib.MAX_WBITS
_MOST_RANGES = 100_000
Ranges = tuple[tuple[int, int], ...]


class NoSegment(Worded, ValueError):
    """Bytes that are no segment; the message is a clause that says why."""


def digest_of(content: bytes) -> str:
    """The part of a segment's name that depends on its bytes."""
    return hashlib.sha256(content).hexdigest()[:32]


def packed(bodies: Iterable[bytes], replaces: Ranges = ()) -> bytes:
    """A segment with these records."""
    head = canonical({"format": _FORMAT, "version": _VERSION, "replaces": [list(each) for each in replaces]})
    return gzip.compress(b"".join(line + b"\n" for line in (head, *bodies)), 6, mtime=0)


@dataclass(slots=True)
class Opened:
    """A segment that is being read: what it stands for, and its bodies, which are unpacked as they are asked for."""

    replaces: Ranges
    bodies: Iterator[bytes]


def opened(content: bytes) -> Opened:
    """Begin to read a segment. Raises NoSegment, also while its bodies are read."""
    lines = _lines(content)
    try:
        head = json.loads(next(lines, b""))
        if head["format"] != _FORMAT or head["version"] != _VERSION:
            raise NoSegment(sentence("a newer version wrote it"))
        ranges = tuple((int(first), int(last)) for first, last in head["replaces"][:_MOST_RANGES])
    except NoSegment:
        raise
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise NoSegment(sentence("it does not say what it is")) from error
    return Opened(ranges, lines)


def _lines(content: bytes) -> Iterator[bytes]:
    """The lines of what is packed, some at a time."""
    unpacking = zlib.decompressobj(_GZIP)
    rest, total = content, 0
    begun: list[bytes] = []
    length = 0
    while rest and not unpacking.eof:
        try:
            step = unpacking.decompress(rest, _A_STEP)
        except zlib.error as error:
            raise NoSegment(sentence("it is damaged")) from error
        rest = unpacking.unconsumed_tail
        total += len(step)
        if total > _MOST_UNPACKED:
            raise NoSegment(sentence("it unpacks to more than any segment holds"))
        first, *further = step.split(b"\n")
        begun.append(first)
        length += len(first)
        if length > _LONGEST_LINE:
            raise NoSegment(sentence("it holds a record that is too large"))
        if further:
            yield b"".join(begun)
            yield from further[:-1]
            begun, length = [further[-1]], len(further[-1])
    if not unpacking.eof or length:
        raise NoSegment(sentence("it is cut off"))


def joined(ranges: Iterable[Sequence[int]], numbers: Collection[int]) -> Ranges:
    """Ranges and single numbers as few ranges in their order."""
    merged: list[list[int]] = []
    for first, last in sorted([*((a, b) for a, b in ranges), *((number, number) for number in numbers)]):
        if merged and first <= merged[-1][1] + 1:
            merged[-1][1] = max(merged[-1][1], last)
        else:
            merged.append([first, last])
    return tuple((first, last) for first, last in merged)


def covers(ranges: Ranges, number: int) -> bool:
    """Whether a number is in one of the ranges."""
    return any(first <= number <= last for first, last in ranges)
