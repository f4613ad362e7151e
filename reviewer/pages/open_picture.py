"""Pictures as pages, in the process that draws: decoded when they are looked at, upright, on white."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image, UnidentifiedImageError

from reviewer.pages.recognising.pictures import MOST_PIXELS, NoPicture, sizes_of, turn_of

_FORMATS = ("PNG", "JPEG", "TIFF", "WEBP")
_UPRIGHT = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
"""Pillow turns against the clock."""
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, AttributeError)
"""What Pillow raises for damaged pictures."""


class NotAPicture(Exception):
    """A picture that cannot be decoded."""


def opened_picture(content: bytes) -> OpenPicture:
    """The picture in a file. Raises NotAPicture."""
    try:
        return OpenPicture(content)
    except (UnidentifiedImageError, NoPicture, Image.DecompressionBombError, *_BROKEN) as problem:
        raise NotAPicture from problem


class OpenPicture:
    """A picture, or the several of a TIFF. The one that was looked at last is kept decoded."""

    def __init__(self, content: bytes) -> None:
        Image.MAX_IMAGE_PIXELS = MOST_PIXELS
        sizes = sizes_of(content)
        if any(width * height > MOST_PIXELS for width, height in sizes):
            raise NoPicture
        self._turn = turn_of(content)
        self._sizes = [size if self._turn in (0, 180) else (size[1], size[0]) for size in sizes]
        self._file = Image.open(io.BytesIO(content), formats=_FORMATS)
        self._decoded: tuple[int, Image.Image] | None = None

    def __len__(self) -> int:
        return len(self._sizes)

    def size(self, number: int) -> tuple[int, int]:
        """Width and height in pixels, as it is seen."""
        return self._sizes[number]

    def drawn(self, number: int, part: Sequence[float], columns: int, rows: int) -> bytes:
        """A part of a picture (`drawing.Part`) in so many pixels: 4 bytes each, blue, green, red, unused. Raises NotAPicture."""
        picture = self._whole(number)
        left, right, top, bottom = part
        box = (left * picture.width, top * picture.height, right * picture.width, bottom * picture.height)
        scaled = picture.resize((columns, rows), Image.Resampling.BILINEAR, box=box, reducing_gap=2.0)
        # The unused byte is as that of a page drawn by PDFium: a window may take it for opacity.
        return scaled.convert("RGBA").tobytes("raw", "BGRA")

    def _whole(self, number: int) -> Image.Image:
        if self._decoded is None or self._decoded[0] != number:
            self._decoded = None
            try:
                self._file.seek(number)
                picture = _on_white(self._file)
            except _BROKEN as problem:
                raise NotAPicture from problem
            if self._turn:
                picture = picture.transpose(_UPRIGHT[self._turn])
            self._decoded = (number, picture)
        return self._decoded[1]


def _on_white(picture: Image.Image) -> Image.Image:
    """The picture in colours that a screen shows."""
    if picture.mode.startswith(("I", "F")):
        # 16 bits and more a pixel: Pillow would cut what is bright.
        low, high = picture.getextrema()
        span = max(1.0, float(high) - float(low))  # type: ignore[arg-type]
        return picture.convert("F").point(lambda value: (value - low) * (255 / span)).convert("L").convert("RGB")
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        clear = picture.convert("RGBA")
        ground = Image.new("RGBA", clear.size, "white")
        return Image.alpha_composite(ground, clear).convert("RGB")
    return picture.convert("RGB")
