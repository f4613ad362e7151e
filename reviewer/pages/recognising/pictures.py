"""Which files are pictures, and how large they are, told by their first bytes: before anything decodes them.

Formats: PNG (ISO 15948, 11.2.2), JPEG (T.81, B.2.2), TIFF 6.0, WebP (RFC 9649).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from reviewer.model.sources.page_frame import Turn

MOST_PIXELS = 200_000_000
"""Of one picture: a newspaper page at 600 dots an inch."""
MOST_SIDE = 32_000
"""Of one picture, in pixels; tesseract takes no more."""
MOST_PAGES = 2_000
"""Of a TIFF."""
ENDINGS = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp")
Size = tuple[int, int]


_MEDIA_TYPES = ((b"\x89PNG", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"RIFF", "image/webp"))
_ORIENTATION = 274
"""The tag of TIFF 6.0 and Exif 2.32 that says how a picture is to be seen."""
_TURNS: dict[int, Turn] = {3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270}
"""Mirrored ones are turned alone: no camera makes them."""


class NoPicture(ValueError):
    """The bytes begin as a picture does, but are not a whole one."""


def is_picture(data: bytes) -> bool:
    """Whether a file begins as a picture that can be read."""
    return data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*")) or (
        data[:4] == b"RIFF" and data[8:12] == b"WEBP"
    )


def sizes_of(data: bytes) -> list[Size]:
    """Width and height of each picture in a file, in pixels. Raises NoPicture."""
    try:
        if data.startswith(b"\x89PNG"):
            found = [_whole(struct.unpack(">II", data[16:24]))]
        elif data.startswith(b"\xff\xd8"):
            found = [_jpeg(data)]
        elif data.startswith((b"II", b"MM")):
            found = list(_tiff(data))
        else:
            found = [_webp(data)]
    except (struct.error, IndexError):
        raise NoPicture from None
    if not found or any(not (width and height) for width, height in found):
        raise NoPicture
    return found


def media_type_of(data: bytes) -> str:
    """The media type of a picture."""
    return next((kind for magic, kind in _MEDIA_TYPES if data.startswith(magic)), "image/tiff")


def turn_of(data: bytes) -> Turn:
    """By how many degrees clockwise a picture is turned to be seen upright, as cameras note it; 0 where nothing says so."""
    try:
        head = _exif(data) if data.startswith(b"\xff\xd8\xff") else data
        return _TURNS.get(_orientation(head), 0) if head.startswith((b"II*\0", b"MM\0*")) else 0
    except (struct.error, IndexError):
        return 0


def _exif(data: bytes) -> bytes:
    """What a camera says of a JPEG (Exif 2.32, 4.5.4): it is laid out as a TIFF."""
    at = 2
    while data[at] == 0xFF and data[at + 1] != 0xDA:
        length = struct.unpack(">H", data[at + 2 : at + 4])[0]
        if data[at + 1] == 0xE1 and data[at + 4 : at + 10] == b"Exif\0\0":
            return data[at + 10 : at + 2 + length]
        at += 2 + length
    return b""


def _orientation(head: bytes) -> int:
    order = "<" if head.startswith(b"II") else ">"
    at: int = struct.unpack(f"{order}I", head[4:8])[0]
    count = struct.unpack(f"{order}H", head[at : at + 2])[0]
    for entry in range(at + 2, at + 2 + 12 * count, 12):
        if struct.unpack(f"{order}H", head[entry : entry + 2])[0] == _ORIENTATION:
            return int(struct.unpack(f"{order}H", head[entry + 8 : entry + 10])[0])
    return 1


def _whole(pair: tuple[int, ...]) -> Size:
    return pair[0], pair[1]


def _jpeg(data: bytes) -> Size:
    at = 2
    while True:
        while data[at] == 0xFF and data[at + 1] == 0xFF:
            at += 1
        if data[at] != 0xFF:
            raise NoPicture
        marker, length = data[at + 1], struct.unpack(">H", data[at + 2 : at + 4])[0]
        # The frame's head; C4, C8 and CC are tables and extensions.
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        if length < 2:
            raise NoPicture
        at += 2 + length


def _tiff(data: bytes) -> Iterator[Size]:
    order = "<" if data.startswith(b"II") else ">"
    at: int = struct.unpack(f"{order}I", data[4:8])[0]
    seen: set[int] = set()
    while at and at not in seen and len(seen) < MOST_PAGES:
        seen.add(at)
        count = struct.unpack(f"{order}H", data[at : at + 2])[0]
        values: dict[int, int] = {}
        for entry in range(at + 2, at + 2 + 12 * count, 12):
            tag, kind = struct.unpack(f"{order}HH", data[entry : entry + 4])
            if tag in (256, 257):  # ImageWidth, ImageLength: SHORT or LONG
                shape = f"{order}H" if kind == 3 else f"{order}I"
                values[tag] = struct.unpack(shape, data[entry + 8 : entry + 8 + struct.calcsize(shape)])[0]
        yield values.get(256, 0), values.get(257, 0)
        end = at + 2 + 12 * count
        at = struct.unpack(f"{order}I", data[end : end + 4])[0]
    if at in seen:
        raise NoPicture


def _webp(data: bytes) -> Size:
    kind = data[12:16]
    if kind == b"VP8X":
        return (int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1)
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", data[26:30])
        return width & 0x3FFF, height & 0x3FFF
    raise NoPicture
