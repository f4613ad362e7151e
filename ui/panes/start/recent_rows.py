"""Paints a recent project: its title, and below it where it is and when it was opened."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.widgets.rows.painted import muted, row_ground, smaller

Index = QModelIndex | QPersistentModelIndex


class RecentRows(QStyledItemDelegate):
    """Two lines, measured by the font."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, round(QFontMetricsF(option.font).height() * 2.8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        area = QRectF(option.rect)
        row_ground(painter, option, area)
        title, _, below = str(index.data()).partition("\n")
        unit = QFontMetricsF(option.font).averageCharWidth()
        bold, small = QFont(option.font), smaller(option.font)
        bold.setBold(True)
        inner = area.adjusted(unit, area.height() * 0.1, -unit, -area.height() * 0.1)
        upper, lower = QRectF(inner), QRectF(inner)
        upper.setHeight(inner.height() / 2)
        lower.setTop(upper.bottom())
        for font, box, text, colour in (
            (bold, upper, title, option.palette.color(QPalette.ColorRole.WindowText)),
            (small, lower, below, muted(option.palette)),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, elided)
        painter.restore()
