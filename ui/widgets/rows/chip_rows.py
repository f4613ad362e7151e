"""Code chips painted in a list: colour and name in a rounded frame, as many in a row as fit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen

from reviewer.model.coding.code import CodeLabel
from reviewer.model.names import shown
from ui.widgets.rows.painted import mixed

_MOST_ROWS = 4  # The rest is counted, so that a row stays about as tall as its quote.


@dataclass(frozen=True, slots=True)
class _Placed:
    text: str
    colour: str
    box: QRectF


class ChipRows:
    """The chips of one excerpt, placed in a width. `height` is what they take; what does not fit becomes “+2”."""

    def __init__(self, codes: Iterable[CodeLabel], font: QFont, width: float) -> None:
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._chip = round(self._metrics.height() * 1.36)
        self._gap = round(self._metrics.height() * 0.28)
        self._width = max(width, self._chip * 2)
        self._placed: list[_Placed] = []
        self._place([(shown(code.name), code.colour) for code in codes])
        self.height = self._placed[-1].box.bottom() if self._placed else 0.0

    def draw(self, painter: QPainter, x: float, y: float, palette: QPalette) -> None:
        """Paint the chips from a top left corner."""
        painter.save()
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame, text = QPen(mixed(palette, 0.2)), palette.color(QPalette.ColorRole.Text)
        side = self._metrics.height() * 0.58
        for chip in self._placed:
            box = chip.box.translated(x, y).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(frame)
            painter.setBrush(palette.color(QPalette.ColorRole.Button))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            inner = box.adjusted(self._chip * 0.42, 0, -self._chip * 0.42, 0)
            if chip.colour:
                swatch = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(chip.colour))
                painter.drawRoundedRect(swatch, side * 0.25, side * 0.25)
                inner.setLeft(swatch.right() + self._gap)
            painter.setPen(text)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, chip.text)
        painter.restore()

    def _place(self, codes: list[tuple[str, str]]) -> None:
        x, y = 0.0, 0.0
        for number, (name, colour) in enumerate(codes):
            width, text = self._fitting(name)
            if x and x + width > self._width:
                x, y = 0.0, y + self._chip + self._gap
            last_row = y >= (_MOST_ROWS - 1) * (self._chip + self._gap)
            if last_row and number < len(codes) - 1 and x + width + self._chip * 2 > self._width:
                more = f"+{len(codes) - number}"
                room = self._metrics.horizontalAdvance(more) + self._chip * 0.9
                self._placed.append(_Placed(more, "", QRectF(x, y, room, self._chip)))
                return
            self._placed.append(_Placed(text, colour, QRectF(x, y, width, self._chip)))
            x += width + self._gap

    def _fitting(self, name: str) -> tuple[float, str]:
        ends = self._chip * 0.84 + self._metrics.height() * 0.58 + self._gap + 2
        text = self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, self._width - ends)
        return min(self._width, self._metrics.horizontalAdvance(text) + ends), text
