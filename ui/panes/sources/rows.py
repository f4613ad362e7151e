"""Paints a source in the list: its title, a muted line below, the number of highlights, and how far it is coded."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.look.numbers import counted
from ui.panes.sources.model import SourcesModel
from ui.widgets.rows.painted import badge, conflict_mark, muted, news_dot, row_ground, smaller

_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SourceRows(QStyledItemDelegate):
    """Rows of two lines, all of one height."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        font = option.font
        lines = QFontMetricsF(font).height() + QFontMetricsF(smaller(font)).height()
        return QSize(80, round(lines * 1.5))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        palette: QPalette = option.palette
        font, small = option.font, smaller(option.font)
        metrics, small_metrics = QFontMetricsF(font), QFontMetricsF(small)
        area = QRectF(option.rect).adjusted(0, 1, 0, -1)
        row_ground(painter, option, area)
        pad = metrics.averageCharWidth()
        inner = area.adjusted(pad, 0, -pad, 0)
        top = area.top() + (area.height() - metrics.height() * 1.12 - small_metrics.height()) / 2
        first = QRectF(inner.left(), top, inner.width(), metrics.height())
        second = QRectF(inner.left(), top + metrics.height() * 1.12, inner.width(), small_metrics.height())
        count = index.data(SourcesModel.COUNT)
        if count:
            painter.setFont(small)
            first.setRight(badge(painter, inner.right(), first.center().y(), counted(count), palette) - pad)
        if index.data(SourcesModel.CONFLICT):
            side = pad * 1.9
            mark = QRectF(first.right() - side, first.center().y() - side / 2, side, side)
            conflict_mark(painter, mark, palette.color(QPalette.ColorRole.BrightText))
            first.setRight(mark.left() - pad * 0.5)
        if index.data(SourcesModel.NEWS):
            news_dot(painter, QPointF(inner.left() + pad * 0.4, first.center().y()), pad * 0.85, palette)
            first.setLeft(first.left() + pad * 1.4)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        self._line(painter, first, metrics, index.data())
        painter.setFont(small)
        painter.setPen(muted(palette))
        percent = index.data(SourcesModel.PERCENT)
        if percent:
            share = f"{percent}%"
            wide = small_metrics.horizontalAdvance(share)
            painter.drawText(QRectF(second.right() - wide, second.top(), wide, second.height()), _LINE, share)
            second.setRight(second.right() - wide - pad)
        self._line(painter, second, small_metrics, index.data(SourcesModel.SUBTITLE))
        painter.restore()

    def _line(self, painter: QPainter, box: QRectF, metrics: QFontMetricsF, text: str) -> None:
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LINE | Qt.TextFlag.TextSingleLine, cut)
