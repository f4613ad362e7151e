"""The two handles of the current highlight: where they stand, and what a drag of one of them means."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

Range = tuple[int, int]


@dataclass(slots=True)
class HandleDrag:
    """A handle in the hand: which highlight, which end, and the range as it would become."""

    highlight: str
    start_end: bool
    before: Range
    now: Range

    def moved(self, offset: int, next_offset: int, previous_offset: int) -> Range:
        """The range with the held end at `offset`; the highlight keeps at least one character.

        `next_offset` follows the fixed start by one character, `previous_offset` comes one before the fixed end.
        """
        start, end = self.before
        if self.start_end:
            return (min(offset, previous_offset), end)
        return (start, max(offset, next_offset))


def handle_box(caret: QRectF, em: float) -> QRectF:
    """The box in which a handle can be grasped; `caret` is where the end stands."""
    reach = max(4.0, em * 0.35)
    return caret.adjusted(-reach, -reach, reach, reach)


def paint_handle(
    painter: QPainter, caret: QRectF, colour: QColor, background: QColor, em: float, at_start: bool
) -> None:
    """A thin bar with a knob: above at the start, below at the end."""
    radius = max(3.0, em * 0.24)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(1.5, em * 0.1)))
    x = caret.x()
    painter.drawLine(QPointF(x, caret.top()), QPointF(x, caret.bottom()))
    painter.setPen(QPen(background, 1))
    painter.setBrush(colour)
    middle = QPointF(x, caret.top() - radius * 0.4 if at_start else caret.bottom() + radius * 0.4)
    painter.drawEllipse(middle, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
