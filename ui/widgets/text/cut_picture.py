"""The picture of a region, as wide as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

_HIGHEST = 260
"""In pixels: what is told beside the picture stays in view."""


def paint_edge(painter: QPainter, picture: QRectF) -> None:
    """A line around a picture: white paper on a light ground has no edge of its own."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QGuiApplication.palette().color(QPalette.ColorRole.Mid))
    painter.drawRect(picture.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


class CutPicture(QWidget):
    """Hidden while it has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_picture(self, png: bytes, words: str) -> None:
        """Show a PNG; `words` are for those who do not see it. Without bytes it is hidden."""
        self._picture = QImage.fromData(png) if png else QImage()
        self.setVisible(not self._picture.isNull())
        self.setAccessibleName(words)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._fitted(width).height()) if not self._picture.isNull() else 0

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def _fitted(self, width: int) -> QRectF:
        size = self._picture.size()
        scale = min(width / size.width(), _HIGHEST / size.height())
        return QRectF(0, 0, size.width() * scale, size.height() * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._picture.isNull():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._fitted(self.width()), self._picture)
            paint_edge(painter, self._fitted(self.width()))
            painter.end()
