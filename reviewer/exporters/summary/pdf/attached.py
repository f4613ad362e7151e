"""The data in a PDF of a summary: read out of a file that anybody may have made, and whether the file was changed since.

A seal, the SHA-256 of all other bytes, stands as a comment before the end of the file (ISO 32000-1, 7.2.3).
"""

from __future__ import annotations

import hashlib
import re
import zlib

ATTACHMENT = "reviewer-summary.json"
_EMBEDDED = re.compile(rb"/EmbeddedFile\b[^\0]{0,400}?\bstream\r?\n")
_LENGTH = re.compile(rb"/Length (\d{1,9})\b(?! \d+ R)")
_MOST_TRIED = 50
_BEGINS, _FORMAT = b'{"', b'"reviewer-summary"'
_MOST_DATA = 400_000_000
"""In bytes. A few bytes can unpack to any number; this is far more than the data of any summary."""
_END = re.compile(rb"%Sealed ([0-9a-f]{64})\nstartxref\n\d{1,10}\n%%EOF\s*\Z")
_UNSEALED = b"0" * 64


def sealed(content: bytes) -> bytes:
    """A PDF with the seal before its end."""
    body, word, end = content.rpartition(b"startxref\n")
    blank = b"".join((body, b"%Sealed ", _UNSEALED, b"\n", word, end))
    seal = hashlib.sha256(blank).hexdigest().encode()
    return b"".join((body, b"%Sealed ", seal, b"\n", word, end))


def edited(content: bytes) -> bool:
    """Whether anything in a PDF is not as it was sealed; true too where it has no seal."""
    end = _END.search(content, max(0, len(content) - 200))
    if end is None:
        return True
    blank = content[: end.start(1)] + _UNSEALED + content[end.end(1) :]
    return hashlib.sha256(blank).hexdigest().encode() != end[1]


def attached_data(content: bytes) -> bytes | None:
    """The data that a PDF carries, None where there is none. Nothing else in the file is read."""
    found = None
    # Whoever changes a PDF may add a version of an object behind the old one, so the last one counts.
    for _, embedded in zip(range(_MOST_TRIED), _EMBEDDED.finditer(content), strict=False):
        found = _unpacked(content, embedded) or found
    return found


def _unpacked(content: bytes, embedded: re.Match[bytes]) -> bytes | None:
    at, head = embedded.end(), content[max(0, embedded.start() - 400) : embedded.end()]
    head = head[head.rfind(b" obj") :]
    if b"/FlateDecode" in head:
        try:
            data = zlib.decompressobj().decompress(content[at : at + _MOST_DATA], _MOST_DATA)
        except zlib.error:
            return None
    else:
        length = _LENGTH.search(head)
        data = content[at : at + int(length[1])] if length else b""
    return data if data.startswith(_BEGINS) and _FORMAT in data else None
