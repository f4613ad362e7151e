"""The part of a page that is shown, and how the page's own coordinates become those that are seen."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import Literal, get_args

from reviewer.model.sources.page_box import Box

Turn = Literal[0, 90, 180, 270]
TURNS: tuple[Turn, ...] = get_args(Turn)
_FURTHEST = 1_000_000.0
"""In points: some 350 metres. Programs write pages of at most 14,400."""
_LEAST = 0.5


@dataclass(frozen=True, slots=True)
class Frame:
    """What is shown of a page, in points, and by how many degrees it is turned clockwise for that."""

    left: float
    bottom: float
    right: float
    top: float
    turn: Turn = 0

    @property
    def is_sound(self) -> bool:
        """Whether there is something to show."""
        edges = (self.left, self.bottom, self.right, self.top)
        within = all(isfinite(edge) and abs(edge) <= _FURTHEST for edge in edges)
        return within and self.turn in TURNS and self.right - self.left >= _LEAST and self.top - self.bottom >= _LEAST

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page as it is seen."""
        wide, high = self.right - self.left, self.top - self.bottom
        return (high, wide) if self.turn in (90, 270) else (wide, high)

    def seen(self, box: Box) -> Box:
        """A box as it is seen. Places that are seen count from the upper left corner of the page, `bottom` being above `top`."""
        one, other = self._seen(box.left, box.bottom), self._seen(box.right, box.top)
        return Box(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))

    def _seen(self, x: float, y: float) -> tuple[float, float]:
        if self.turn == 90:
            return y - self.bottom, x - self.left
        if self.turn == 180:
            return self.right - x, y - self.bottom
        if self.turn == 270:
            return self.top - y, self.right - x
        return x - self.left, self.top - y

    def on_page(self, x: float, y: float) -> tuple[float, float]:
        """The point of the page that is seen at a place."""
        if self.turn == 90:
            return y + self.left, x + self.bottom
        if self.turn == 180:
            return self.right - x, y + self.bottom
        if self.turn == 270:
            return self.right - y, self.top - x
        return x + self.left, self.top - y
