"""The field on top of the window, with the cap of its key while it is empty."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.rows.painted import key_cap, smaller

_SIDES = 4
"""Characters that the frame of the field takes."""


class PaletteField(QLineEdit):
    """What is typed here is looked for in everything; the list beneath belongs to `ui.views.palette`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._hints = (
            self.tr("Search texts, codes, memos or run a command"),
            self.tr("Search, go to, or run"),
            self.tr("Search"),
        )
        self.setAccessibleName(self.tr("Search texts, go to a source, code or memo, or run a command"))
        self.setClearButtonEnabled(True)
        character = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(character * 24)
        self.setMaximumWidth(character * 72)

    def show_key(self, key: str) -> None:
        """The key that leads here."""
        self._key = key
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The longest hint that fits."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        room = self.width() - metrics.averageCharWidth() * _SIDES
        fitting = (hint for hint in self._hints if metrics.horizontalAdvance(hint) <= room)
        self.setPlaceholderText(next(fitting, self._hints[-1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.text() or not self._key:
            return
        painter = QPainter(self)
        font = smaller(self.font(), 0.8)
        metrics = QFontMetricsF(font)
        unit = metrics.averageCharWidth()
        wide, high = metrics.horizontalAdvance(self._key) + unit * 1.6, metrics.height() * 1.25
        placeholder = self.fontMetrics().horizontalAdvance(self.placeholderText())
        if placeholder + wide + unit * 4 < self.width():
            painter.setFont(font)
            box = QRectF(self.width() - wide - unit, (self.height() - high) / 2, wide, high)
            key_cap(painter, box, self._key, self.palette())
        painter.end()
