"""Paints one choice of the tagging popover: colour, name, where it stands in the tree, and its key at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.widgets.rows.painted import chosen_bar, key_cap, muted, smaller

NAME = int(Qt.ItemDataRole.DisplayRole)
COLOUR = int(Qt.ItemDataRole.UserRole) + 1
ABOVE = int(Qt.ItemDataRole.UserRole) + 2
KEY = int(Qt.ItemDataRole.UserRole) + 3

Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ChoiceRows(QStyledItemDelegate):
    """Everything is measured by the font."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, round(QFontMetricsF(option.font).height() * 1.6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette: QPalette = option.palette
        area, metrics = QRectF(option.rect), QFontMetricsF(option.font)
        unit = metrics.averageCharWidth()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), unit * 0.7, unit * 0.7)
            chosen_bar(painter, area, palette)
        side = unit * 1.4
        box = QRectF(area.left() + unit, area.center().y() - side / 2, side, side)
        colour = index.data(COLOUR)
        painter.setPen(Qt.PenStyle.NoPen)
        if colour:
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(box, side * 0.25, side * 0.25)
        right = area.right() - unit
        key = index.data(KEY)
        if key:
            small = QFontMetricsF(smaller(option.font, 0.8))
            wide, high = small.horizontalAdvance(key) + unit * 1.4, small.height() * 1.2
            cap = QRectF(right - wide, area.center().y() - high / 2, wide, high)
            painter.setFont(smaller(option.font, 0.8))
            key_cap(painter, cap, key, palette)
            right = cap.left() - unit
        painter.setFont(option.font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        if not colour:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "+")
        left = box.right() + unit
        name = metrics.elidedText(index.data(NAME), Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRectF(left, area.top(), right - left, area.height()), _LINE, name)
        left += metrics.horizontalAdvance(name) + unit
        above = index.data(ABOVE)
        if above and right - left > unit * 4:
            painter.setFont(smaller(option.font, 0.9))
            painter.setPen(muted(palette))
            room = QRectF(left, area.top(), right - left, area.height())
            metrics = QFontMetricsF(painter.font())
            painter.drawText(room, _LINE, metrics.elidedText(above, Qt.TextElideMode.ElideLeft, room.width()))
        painter.restore()
