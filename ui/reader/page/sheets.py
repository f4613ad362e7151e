"""Where the pages stand in their view, in pixels: one below the other, or two side by side."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median_low

from PySide6.QtCore import QPointF, QRect, QRectF

from reviewer.model.sources.page_box import Box
from reviewer.model.sources.page_frame import Frame

GAP = 14
"""Around each page, in pixels."""
_WIDEST, _HIGHEST = 2.2, 8.0
"""Times the usual width and height: larger pages are shown smaller, so that one sheet of a plan leaves the others readable."""
LEAST_SCALE, MOST_SCALE = 0.1, 8.0
"""In pixels a point."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page in the view: its frame, its place from the top of all pages, and its pixels a point."""

    frame: Frame
    box: QRect
    scale: float

    def on_screen(self, box: Box) -> QRectF:
        """A box of the page in pixels from the page's upper left corner."""
        seen, scale = self.frame.seen(box), self.scale
        return QRectF(seen.left * scale, seen.bottom * scale, seen.width * scale, seen.height * scale)

    def on_page(self, point: QPointF) -> tuple[float, float]:
        """The point of the page at a place from the top of all pages."""
        away = point - QPointF(self.box.topLeft())
        return self.frame.on_page(away.x() / self.scale, away.y() / self.scale)


class Sheets:
    """All pages, laid out for a view of this width. `scale` is pixels a point; None fits the usual page into the width."""

    def __init__(self, frames: Sequence[Frame], width: int, *, scale: float | None = None, columns: int = 1) -> None:
        sizes = [frame.size for frame in frames]
        usual = median_low(wide for wide, _ in sizes) if sizes else 1.0
        high = median_low(high for _, high in sizes) if sizes else 1.0
        room = (width - GAP * (columns + 1)) / columns
        self.scale = min(max(room / usual if scale is None else scale, LEAST_SCALE), MOST_SCALE)
        self.sheets: list[Sheet] = []
        self._tops: list[int] = []
        self._bottoms: list[int] = []
        self.width, self.height = 0, GAP
        for first in range(0, len(frames), columns):
            row = [
                (frame, self.scale * min(1.0, _WIDEST * usual / size[0], _HIGHEST * high / size[1]), size)
                for frame, size in zip(frames[first : first + columns], sizes[first : first + columns], strict=True)
            ]
            self._add(row, width)

    def _add(self, row: list[tuple[Frame, float, tuple[float, float]]], width: int) -> None:
        # Rounded down: pages that fit exactly need no bar to be scrolled by.
        pixels = [(max(1, int(size[0] * scale)), max(1, int(size[1] * scale))) for _, scale, size in row]
        whole = sum(wide for wide, _ in pixels) + GAP * (len(row) - 1)
        left = max(GAP, (width - whole) // 2)
        self.width = max(self.width, left + whole + GAP)
        for (frame, scale, _), (wide, high) in zip(row, pixels, strict=True):
            self.sheets.append(Sheet(frame, QRect(left, self.height, wide, high), scale))
            left += wide + GAP
        bottom = self.height + max(high for _, high in pixels)
        self._tops += [self.height] * len(row)
        self._bottoms += [bottom] * len(row)
        self.height = bottom + GAP

    def __len__(self) -> int:
        return len(self.sheets)

    def in_view(self, top: int, bottom: int) -> range:
        """The pages of which something stands between two heights."""
        return range(bisect_left(self._bottoms, top), bisect_right(self._tops, bottom))

    def nearest(self, point: QPointF) -> int:
        """The page nearest to a place; there must be one."""
        at = min(bisect_left(self._bottoms, point.y() - GAP / 2), len(self.sheets) - 1)
        beside = [at, *([at + 1] if at + 1 < len(self.sheets) and self._tops[at + 1] == self._tops[at] else [])]
        return min(beside, key=lambda page: abs(self.sheets[page].box.center().x() - point.x()))
