"""Pictures as PNG (ISO 15948): eight bits a channel, no transparency."""

from __future__ import annotations

import struct
import zlib

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_RGB = 2


def png(width: int, height: int, pixels: bytes) -> bytes:
    """The PNG of a picture whose pixels have 4 bytes each: blue, green, red and one unused."""
    colours = bytearray(3 * width * height)
    for channel in range(3):
        colours[channel::3] = pixels[2 - channel :: 4]
    row = 3 * width
    # Each row begins with its filter: none.
    plain = b"".join(b"\0" + colours[at : at + row] for at in range(0, len(colours), row))
    head = struct.pack(">IIBBBBB", width, height, 8, _RGB, 0, 0, 0)
    return _SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(plain, 6)) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
