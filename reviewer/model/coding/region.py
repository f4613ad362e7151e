"""A region: a rectangle on a page of the file that a source came from, or of a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reviewer.model.sources.page_box import FURTHEST, MOST_PAGES, UNIT, Box

_HASH_DIGITS = 64


@dataclass(frozen=True, slots=True)
class Region:
    """Left, bottom, right and top on a page (from 1) of the file with the SHA-256 `original`.

    The edges are whole numbers in `page_box.UNIT`: tenths of a point of the page's own coordinates, from its lower left corner
    before it is turned; of a picture tenths of a pixel.
    """

    original: str
    page: int
    left: int
    bottom: int
    right: int
    top: int

    @staticmethod
    def around(original: str, page: int, box: Box) -> Region:
        """The region of a box in points. Raises ValueError for one that no page has."""
        region = Region(original, page, *(round(edge / UNIT) for edge in box))
        if not is_region(region.values()):
            raise ValueError("this is no rectangle on a page")
        return region

    @property
    def box(self) -> Box:
        """The rectangle in points."""
        return Box(*(edge * UNIT for edge in (self.left, self.bottom, self.right, self.top)))

    @property
    def name(self) -> str:
        """`Figure, p. 4`: what stands for its picture where there are words alone."""
        return f"Figure, p. {self.page}"

    @property
    def place(self) -> str:
        """`p. 4 · box 72.0, 520.5 to 301.2, 700.0`: its page, and its lower left and upper right corner in points."""
        left, bottom, right, top = (f"{edge:.1f}" for edge in self.box)
        return f"p. {self.page} · box {left}, {bottom} to {right}, {top}"

    def shared(self, other: Region) -> int:
        """How much of two regions is in both, in percent of what either has; at least 1 if anything, 0 on another page."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.top, other.top) - max(self.bottom, other.bottom)
        if (self.original, self.page) != (other.original, other.page) or wide <= 0 or high <= 0:
            return 0
        either = self._area + other._area - wide * high
        return max(1, round(100 * wide * high / either))

    @property
    def _area(self) -> int:
        return (self.right - self.left) * (self.top - self.bottom)

    def values(self) -> dict[str, Any]:
        """The region as a change records it."""
        return {"original": self.original, "page": self.page, "box": [self.left, self.bottom, self.right, self.top]}

    @staticmethod
    def of(values: dict[str, Any]) -> Region:
        """The region that a change recorded."""
        return Region(values["original"], values["page"], *values["box"])

    @property
    def line(self) -> str:
        """The region as a table keeps it: five numbers and the hash, with spaces between."""
        return f"{self.page} {self.left} {self.bottom} {self.right} {self.top} {self.original}"

    @staticmethod
    def in_line(line: str) -> Region:
        """The region that a table keeps."""
        page, left, bottom, right, top, original = line.split()
        return Region(original, int(page), int(left), int(bottom), int(right), int(top))


def is_region(value: Any) -> bool:
    """Whether this is what `values` gives; the hash is looked at for its form alone."""
    if not isinstance(value, dict) or value.keys() != {"original", "page", "box"}:
        return False
    original, page, box = value["original"], value["page"], value["box"]
    if not (
        isinstance(original, str) and len(original) == _HASH_DIGITS and type(page) is int and 1 <= page <= MOST_PAGES
    ):
        return False
    if not (
        isinstance(box, list) and len(box) == 4 and all(type(e) is int and -FURTHEST <= e <= FURTHEST for e in box)
    ):
        return False
    return bool(box[0] < box[2] and box[1] < box[3])
