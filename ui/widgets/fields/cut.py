"""Fields that show with an ellipsis that not all of their text has room, as long as nobody types in them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
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

_SIDES = 4
"""Pixels that Qt keeps free beside the text of a field: two at each side."""


class CutField(QLineEdit):
    """A line whose whole text is its tooltip where it is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textChanged.connect(self._tell)

    def cut_text(self) -> str:
        """The text as far as there is room for it."""
        room = self._option()[1].width() - _SIDES
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        cut = self.cut_text()
        if self.hasFocus() or cut == self.text():
            super().paintEvent(event)
            return
        option, room = self._option()
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room.adjusted(_SIDES // 2, 0, -_SIDES // 2, 0), Qt.AlignmentFlag.AlignVCenter, cut)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _option(self) -> tuple[QStyleOptionFrame, QRect]:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        return option, self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)

    def _tell(self) -> None:
        self.setToolTip(plain_tip(self.text()[:500]) if self.cut_text() != self.text() else "")


class CutBox(QComboBox):
    """A box whose value ends with an ellipsis where it is cut; the list shows all of it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        value = str(option.currentText)
        option.currentText = self.fontMetrics().elidedText(value, Qt.TextElideMode.ElideRight, room.width() - _SIDES)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
