"""The one place where code points (Reviewer) and UTF-16 units (Qt) are converted into each other."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Units:
    """Converts offsets into one stretch of text; free of cost when all of it lies in the BMP."""

    __slots__ = ("_middles", "_points", "length")

    def __init__(self, text: str) -> None:
        self._points: list[int] = []
        if not text.isascii():
            self._points = [match.start() for match in _ASTRAL.finditer(text)]
        self._middles = [point + index + 1 for index, point in enumerate(self._points)]
        self.length = len(text) + len(self._points)
        """How long the text is in UTF-16 units."""

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 offset of a code point offset."""
        return offset + bisect_left(self._points, offset) if self._points else offset

    def to_code_points(self, offset: int) -> int:
        """The code point offset of a UTF-16 offset; the middle of a pair counts as its start."""
        return offset - bisect_right(self._middles, offset) if self._points else offset
