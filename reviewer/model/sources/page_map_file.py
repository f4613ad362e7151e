"""A map of pages as a project file keeps it: a head that says what pages there are, and the boxes of each page."""

from __future__ import annotations

import json
import zlib
from typing import Any

from reviewer.model.sources import page_boxes
from reviewer.model.sources.page_box import MOST_PAGES
from reviewer.model.sources.page_frame import Frame
from reviewer.model.sources.page_map import MappedPage, PageMap

EXTRACTOR = "pages "
"""Before the SHA-256 of the file whose pages they are: under this name the map of a text is kept."""
VERSION = 1
"""Goes up when characters are placed otherwise than before."""
MOST_BYTES = 100_000_000
"""Of a map as it is kept."""
_MOST_HEAD = 4_000_000
_LENGTH = 4


def extractor_of(original: str) -> str:
    """The name under which the map of a text is kept, by the SHA-256 of the file."""
    return EXTRACTOR + original


def packed(pages: PageMap) -> bytes:
    """The length of the head in four bytes, big endian; the head, JSON in zlib; then the packed boxes of each page.

    The head is a list for each page: left, bottom, right, top, turn, first character, end, and bytes of its boxes.
    """
    head = [
        [*(round(edge, 2) for edge in (frame.left, frame.bottom, frame.right, frame.top)), frame.turn,
         page.start, page.end, len(page.packed)]
        for page in pages.pages
        for frame in (page.frame,)
    ]  # fmt: skip
    written = zlib.compress(json.dumps(head, separators=(",", ":")).encode(), 6)
    return b"".join((len(written).to_bytes(_LENGTH, "big"), written, *(page.packed for page in pages.pages)))


def unpacked(content: bytes, length: int, *, whole: bool = False) -> PageMap:
    """The map of a text of so many characters. Raises ValueError for what no importer of Reviewer gives.

    The boxes of a page are looked at when they are asked for, and of `whole` maps at once.
    """
    at = _LENGTH + int.from_bytes(content[:_LENGTH], "big")
    rows = _head(content[_LENGTH:at])
    pages: list[MappedPage] = []
    reached = 0
    for row in rows:
        frame, start, end, size = _checked(row)
        if not reached <= start <= end <= length or at + size > len(content):
            raise ValueError("a page of a map does not fit its text")
        boxes = content[at : at + size]
        if whole and not page_boxes.is_sound(boxes, end - start):
            raise ValueError("the boxes of a page cannot be read")
        pages.append(MappedPage(frame, start, end, boxes))
        reached, at = end, at + size
    if at != len(content):
        raise ValueError("a map of pages is longer than its pages")
    return PageMap(pages)


def _head(written: bytes) -> list[Any]:
    unpacker = zlib.decompressobj()
    try:
        plain = unpacker.decompress(written, _MOST_HEAD + 1)
        rows = json.loads(plain) if len(plain) <= _MOST_HEAD and not unpacker.unconsumed_tail else None
    except (zlib.error, ValueError, RecursionError) as fault:
        raise ValueError("a map of pages cannot be read") from fault
    if type(rows) is not list or not 0 < len(rows) <= MOST_PAGES:
        raise ValueError("a map has too many pages or none")
    return rows


def _checked(row: object) -> tuple[Frame, int, int, int]:
    if type(row) is not list or len(row) != 8:
        raise ValueError("a page of a map is not a list of eight values")
    left, bottom, right, top, turn, start, end, size = row
    if any(type(edge) not in (int, float) for edge in row[:4]) or any(type(each) is not int for each in row[4:]):
        raise ValueError("a page of a map is not made of numbers")
    frame = Frame(left, bottom, right, top, turn)
    if not frame.is_sound or size < 0:
        raise ValueError("a page of a map has no size")
    return frame, start, end, size
