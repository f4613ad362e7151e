"""The rectangle that is being drawn or changed on a page, by mouse or by keys, until it is taken or let go."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt

from reviewer.model.sources.page_box import Box
from reviewer.model.sources.page_frame import Frame

STEP, SMALL_STEP = 8.0, 1.0
"""In points: how far a key moves an edge, and how far with Ctrl."""
LEAST = 4.0
"""In points: a rectangle that is drawn smaller is none."""
_PART = 1 / 3
_KEYS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class RegionFrame:
    """A rectangle as it is seen on a page, from 0: in points from the upper left corner. `highlight` is whose it becomes, "" for
    a new one.
    """

    page: int
    rect: QRectF
    highlight: str = ""

    @staticmethod
    def around(page: int, frame: Frame, box: Box, highlight: str) -> RegionFrame:
        """The frame of a box of a page."""
        seen = frame.seen(box)
        return RegionFrame(page, QRectF(seen.left, seen.bottom, seen.width, seen.height), highlight)

    @staticmethod
    def in_middle(page: int, frame: Frame, middle: QPointF) -> RegionFrame:
        """A rectangle to begin with, around a point that is seen."""
        wide, high = frame.size[0] * _PART, frame.size[1] * _PART / 2
        rect = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
        return RegionFrame(page, _moved_inside(rect, frame))

    def box(self, frame: Frame) -> Box:
        """The rectangle in the page's own coordinates."""
        one = frame.on_page(self.rect.left(), self.rect.top())
        other = frame.on_page(self.rect.right(), self.rect.bottom())
        return Box(min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1]))

    @property
    def is_drawn(self) -> bool:
        """Whether it is large enough to be meant."""
        return self.rect.width() >= LEAST and self.rect.height() >= LEAST

    def spanning(self, fixed: QPointF, to: QPointF, frame: Frame) -> RegionFrame:
        """The same from a corner that stays to a point, cut to the page."""
        whole = QRectF(0, 0, *frame.size)
        return replace(self, rect=QRectF(fixed, to).normalized().intersected(whole))

    def moved(self, by: QPointF, frame: Frame) -> RegionFrame:
        """The same elsewhere on the page, as far as it has room."""
        return replace(self, rect=_moved_inside(self.rect.translated(by), frame))

    def corners(self) -> list[tuple[QPointF, QPointF]]:
        """Each corner with the one across."""
        rect = self.rect
        return [
            (rect.topLeft(), rect.bottomRight()), (rect.topRight(), rect.bottomLeft()),
            (rect.bottomLeft(), rect.topRight()), (rect.bottomRight(), rect.topLeft()),
        ]  # fmt: skip

    def by_key(self, key: int, modifiers: Qt.KeyboardModifier, frame: Frame) -> RegionFrame | None:
        """The same after an arrow: moved, with Shift made larger or smaller at its right and lower edge; None for another key."""
        if key not in _KEYS:
            return None
        step = SMALL_STEP if modifiers & Qt.KeyboardModifier.ControlModifier else STEP
        across, down = (way * step for way in _KEYS[key])
        if not modifiers & Qt.KeyboardModifier.ShiftModifier:
            return self.moved(QPointF(across, down), frame)
        wide, high = frame.size
        right = min(max(self.rect.right() + across, self.rect.left() + LEAST), wide)
        bottom = min(max(self.rect.bottom() + down, self.rect.top() + LEAST), high)
        return replace(self, rect=QRectF(self.rect.topLeft(), QPointF(right, bottom)))


def _moved_inside(rect: QRectF, frame: Frame) -> QRectF:
    wide, high = frame.size
    left = min(max(rect.left(), 0.0), max(0.0, wide - rect.width()))
    top = min(max(rect.top(), 0.0), max(0.0, high - rect.height()))
    return QRectF(left, top, min(rect.width(), wide), min(rect.height(), high))
