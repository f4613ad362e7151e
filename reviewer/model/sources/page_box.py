"""A rectangle on a page, in which unit it is kept, and how many pages and how far they go."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

UNIT = 0.1
"""In points: edges are kept as whole numbers of it. A letter of print is some 50 of them wide."""
FURTHEST = 10_000_000
"""In UNIT: no box reaches further from the corner of its page."""
MOST_PAGES = 20_000


class Box(NamedTuple):
    """Left, bottom, right and top."""

    left: float
    bottom: float
    right: float
    top: float

    @staticmethod
    def around(boxes: Iterable[Box]) -> Box:
        """The smallest box that holds all of these."""
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        return Box(min(lefts), min(bottoms), max(rights), max(tops))

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.left <= x <= self.right and self.bottom <= y <= self.top

    def off_centre(self, x: float, y: float) -> float:
        """How far a point lies from the middle, in half widths and half heights."""
        across, up = self.middle
        return abs(x - across) / (self.width or 1) + abs(y - up) / (self.height or 1)
