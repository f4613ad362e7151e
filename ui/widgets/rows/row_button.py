"""Rows that go somewhere: text at the left, something short at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from reviewer.model.names import shown
from ui.widgets.fields.tab_order import tab_through
from ui.widgets.rows.painted import mixed, muted, on_one_line, smaller
from ui.widgets.text.tips import plain_tip

_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what it stands for, its text, what is said at the right, and a longer text for the tooltip."""

    key: str
    text: str
    right: str = ""
    tip: str = ""


class RowButton(QAbstractButton):
    """Paints a row; the left text gives way."""

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(shown(on_one_line(row.text)))
        self.setAccessibleName(shown(", ".join(part for part in (on_one_line(row.text), row.right) if part)))
        self.setToolTip(plain_tip(row.tip or row.text))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 12, round(metrics.height() * 1.45))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        area = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            accent = palette.color(QPalette.ColorRole.Accent)
            painter.setPen(QPen(accent) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(mixed(palette, 0.05))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        pad = self.fontMetrics().averageCharWidth() * 0.5
        inner = area.adjusted(pad, 0, -pad, 0)
        small = smaller(self.font(), 0.95)
        metrics, small_metrics = QFontMetricsF(self.font()), QFontMetricsF(small)
        left_room = inner.width() - min(small_metrics.horizontalAdvance(self.row.right) + pad * 3, inner.width() * 0.4)
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, left_room)
        right_room = inner.width() - metrics.horizontalAdvance(text) - pad * 3
        right = small_metrics.elidedText(self.row.right, Qt.TextElideMode.ElideRight, max(0.0, right_room))
        painter.setFont(small)
        painter.setPen(muted(palette))
        painter.drawText(inner, _RIGHT | Qt.TextFlag.TextSingleLine, right)
        painter.setFont(self.font())
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(inner, _LINE | Qt.TextFlag.TextSingleLine, text)


class RowButtons(QWidget):
    """`chosen(key)` for a row that is clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tab_through(self)
        self._rows: list[Row] = []
        self.buttons: list[RowButton] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; nothing moves when they are the same."""
        if list(rows) == self._rows:
            return
        self._rows = list(rows)
        for button in self.buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [RowButton(row, self) for row in rows]
        for button in self.buttons:
            button.clicked.connect(lambda _=False, key=button.row.key: self.chosen.emit(key))
            self._layout.addWidget(button)
        tab_through(self, self.buttons)
