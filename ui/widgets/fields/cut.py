"""Fields that show with an ellipsis that not all of their text has room, as long as nobody types in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStylePainter,
    QWidget,
)

from ui.widgets.text.tips import plain_tip

# Asking for `style()` leaves a reference to a style that is gone when the next one is set.
_INSET = 7
"""Pixels from the edge of a line in a card to its text: border, padding and margin, see `resources/styles/10-controls.qss`."""
_BOX_INSET = 12
"""Pixels beside the value of a box, and what its arrow takes, in heights of a line."""
_ARROW_LINES = 2.2


class CutField(QLineEdit):
    """A line whose whole text is its tooltip where it is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(self._tell)

    def cut_text(self) -> str:
        """The text as far as there is room for it."""
        room = self.width() - 2 * _INSET
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        cut = self.cut_text()
        if self.hasFocus() or cut == self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect().adjusted(_INSET, 0, -_INSET, 0), Qt.AlignmentFlag.AlignVCenter, cut)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        self.setToolTip(plain_tip(self.text()[:500]) if self.cut_text() != self.text() else "")


class CutBox(QComboBox):
    """A box whose value ends with an ellipsis where it is cut; the list shows all of it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        metrics = self.fontMetrics()
        room = self.width() - 2 * _BOX_INSET - round(metrics.height() * _ARROW_LINES)
        option.currentText = metrics.elidedText(str(option.currentText), Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
