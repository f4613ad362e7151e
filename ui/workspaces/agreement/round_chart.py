"""Agreement on one code over rounds as a chart: a line for each round, from which a dot stands for its alpha."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

from reviewer.model.names import shown
from ui.look.numbers import decimal
from ui.widgets.rows.painted import muted, smaller
from ui.workspaces.agreement.words import undefined_short

_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_DOT = 4.0


@dataclass(frozen=True, slots=True)
class RoundValue:
    """The alpha of a round with the ends of its interval; None where there is none."""

    name: str
    value: float | None
    ends: tuple[float, float] | None


class RoundChart(QWidget):
    """Rounds from top to bottom, alpha from left to right; what is less than 0 stands left of 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[RoundValue] = []
        self.setAccessibleName(self.tr("Krippendorff’s alpha by round"))

    def show_values(self, values: Sequence[RoundValue]) -> None:
        """Show the rounds in their order."""
        self._values = [RoundValue(shown(each.name), each.value, each.ends) for each in values]
        self.setAccessibleDescription("; ".join(f"{each.name}: {_words(each)}" for each in self._values))
        self.setFixedHeight(round((len(self._values) + 1) * self._row()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(smaller(self.font()))
        quiet, height = muted(self.palette()), self._row() * len(self._values)
        for tick in _TICKS:
            x = self._x(tick)
            line = QColor(quiet)
            line.setAlpha(70)
            painter.setPen(QPen(line, 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, height))
            painter.setPen(quiet)
            box = QRectF(x - 30, height, 60, self._row())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, decimal(tick, 2))
        for number, each in enumerate(self._values):
            self._paint_round(painter, each, (number + 0.5) * self._row())

    def _paint_round(self, painter: QPainter, each: RoundValue, y: float) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        box = QRectF(0, y - self._row() / 2, self._gutter() - 8, self._row())
        name = painter.fontMetrics().elidedText(each.name, Qt.TextElideMode.ElideRight, round(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        if each.value is None:
            rest = QRectF(self._gutter(), box.top(), self.width() - self._gutter(), box.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, undefined_short())
            return
        accent = self.palette().color(QPalette.ColorRole.Link)
        if each.ends is not None:
            painter.setPen(QPen(accent, 2))
            painter.drawLine(QPointF(self._x(each.ends[0]), y), QPointF(self._x(each.ends[1]), y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        painter.drawEllipse(QPointF(self._x(each.value), y), _DOT, _DOT)

    def _x(self, value: float) -> float:
        least = min([0.0, *(min(each.ends or (each.value,)) for each in self._values if each.value is not None)])
        least = max(least, -1.0)
        room = self.width() - self._gutter() - 24
        return self._gutter() + 8 + room * (max(least, value) - least) / (1 - least)

    def _row(self) -> float:
        return self.fontMetrics().height() * 1.6

    def _gutter(self) -> float:
        return self.fontMetrics().averageCharWidth() * 14.0


def _words(each: RoundValue) -> str:
    if each.value is None:
        return undefined_short()
    between = f" [{decimal(each.ends[0], 2)}; {decimal(each.ends[1], 2)}]" if each.ends else ""
    return f"{decimal(each.value, 3)}{between}"
