"""The small square of a code's colour, crisp at every scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap


class _Swatch(QIconEngine):
    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour

    def paint(self, painter: QPainter, rect: object, mode: QIcon.Mode, state: QIcon.State) -> None:
        area = QRectF(rect)  # type: ignore[call-overload]
        side = min(area.width(), area.height()) * 0.66
        square = QRectF(0, 0, side, side)
        square.moveCenter(area.center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        painter.drawRoundedRect(square, side * 0.25, side * 0.25)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Swatch(self._colour)


@lru_cache(maxsize=512)
def swatch_icon(colour: str) -> QIcon:
    """An icon of one colour."""
    return QIcon(_Swatch(colour))
