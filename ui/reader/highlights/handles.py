"""The two handles of the current highlight: where they stand, and what a drag of one of them means.

A handle is grasped by its round grip alone, which stands outside the row: a press on the text selects.
"""

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
        """The range with the held end at `offset`; the highlight keeps something to read.

        `next_offset` comes after the first character to read from the fixed start on, `previous_offset` before the last
        one until the fixed end.
        """
        start, end = self.before
        if self.start_end:
            return (min(offset, previous_offset), end)
        return (start, max(offset, next_offset))


_SLACK = 1.5  # A hand is never quite still.


def grip(caret: QRectF, em: float, at_start: bool) -> QRectF:
    """The box around the round grip; `caret` is where the end stands. Above the row at the start, below it at the end."""
    radius = max(4.0, em * 0.3)
    y = caret.top() - radius if at_start else caret.bottom() + radius
    return QRectF(caret.x() - radius, y - radius, 2 * radius, 2 * radius)


def grasps(grip: QRectF, point: QPointF) -> bool:
    """Whether a press at this point takes hold of the grip."""
    away = point - grip.center()
    return bool((away.x() ** 2 + away.y() ** 2) ** 0.5 <= grip.width() / 2 + _SLACK)


def paint_handle(
    painter: QPainter, caret: QRectF, colour: QColor, background: QColor, em: float, at_start: bool, held: bool
) -> None:
    """A thin bar with a round grip, which has a ring around it while it is held."""
    box = grip(caret, em, at_start)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, max(1.5, em * 0.1)))
    x = caret.x()
    painter.drawLine(QPointF(x, caret.top()), QPointF(x, caret.bottom()))
    painter.setPen(QPen(background, 1))
    painter.setBrush(colour)
    painter.drawEllipse(box)
    if held:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.5))
        painter.drawEllipse(box.adjusted(-2.5, -2.5, 2.5, 2.5))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
