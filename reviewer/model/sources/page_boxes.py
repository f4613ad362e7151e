"""Boxes of characters as a file keeps them: differences from one character to the next, compressed (zlib)."""

from __future__ import annotations

import sys
import zlib
from array import array
from itertools import accumulate
from operator import add, sub

from reviewer.model.sources.page_box import FURTHEST, UNIT, Box

_COLUMNS = 4
_INT = "i"
_BYTES = 4


def packed(boxes: array[int]) -> bytes:
    """Boxes, four numbers a character (left, bottom, right, top in UNIT); left and right are the same for one without.

    Four columns of 32-bit numbers, little endian: left less the right before, width, bottom less the bottom before, height
    less the height before. A character without a place has 0 in each.
    """
    columns: list[array[int]] = [array(_INT) for _ in range(_COLUMNS)]
    right = bottom = height = 0
    for at in range(0, len(boxes), 4):
        x0, y0, x1, y1 = boxes[at : at + 4]
        row = (0, 0, 0, 0)
        if x1 > x0 and y1 > y0:
            row = (x0 - right, x1 - x0, y0 - bottom, y1 - y0 - height)
            right, bottom, height = x1, y0, y1 - y0
        for column, value in zip(columns, row, strict=True):
            column.append(value)
    if sys.byteorder == "big":
        for column in columns:
            column.byteswap()
    return zlib.compress(b"".join(column.tobytes() for column in columns), 6)


def unpacked(content: bytes, count: int) -> list[Box | None]:
    """The boxes of so many characters, in points; None for all where these are none that `packed` gives."""
    try:
        plain = _plain(content, count)
    except ValueError:
        return [None] * count
    values = array(_INT, plain)
    if sys.byteorder == "big":
        values.byteswap()
    gaps, widths, rises, growths = (values[at * count : (at + 1) * count] for at in range(_COLUMNS))
    rights = list(accumulate(map(add, gaps, widths)))
    lefts, bottoms = map(sub, rights, widths), accumulate(rises)
    heights = accumulate(growths)
    return [
        Box(left * UNIT, bottom * UNIT, right * UNIT, (bottom + height) * UNIT)
        if right > left and height > 0 and left >= -FURTHEST and right <= FURTHEST and abs(bottom) + height <= FURTHEST
        else None
        for left, bottom, right, height in zip(lefts, bottoms, rights, heights, strict=True)
    ]


def is_sound(content: bytes, count: int) -> bool:
    """Whether this unpacks to the boxes of so many characters."""
    try:
        _plain(content, count)
    except ValueError:
        return False
    return True


def _plain(content: bytes, count: int) -> bytes:
    size = _COLUMNS * _BYTES * count
    unpacker = zlib.decompressobj()
    try:
        plain = unpacker.decompress(content, size + 1)
    except zlib.error as fault:
        raise ValueError("boxes of a page cannot be read") from fault
    if len(plain) != size or not unpacker.eof or unpacker.unused_data:
        raise ValueError("boxes of a page are more or less than its characters")
    return plain
