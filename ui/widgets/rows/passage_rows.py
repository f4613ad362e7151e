"""Paints passages in a list: the quote, and below it, muted, where it stands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.widgets.rows.painted import chosen_bar, mixed, muted, smaller
from ui.widgets.rows.text_block import TextBlock

PLACE = Qt.ItemDataRole.UserRole
_MOST_LINES = 30  # A row taller than the list could not be seen whole.


class PassageRows(QStyledItemDelegate):
    """Rows as high as their quote; the display text is the quote, `PLACE` where it stands."""

    def __init__(self, view: QListView, quote_font: QFont) -> None:
        super().__init__(view)
        self._view, self._quote_font = view, quote_font
        view.setWordWrap(True)  # Rows are laid out anew for another width, as when a scroll bar comes.

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        quote, place = self._blocks(index)
        return QSize(80, round(quote.height + place.height + self._pad() * 1.8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, palette = option.rect, option.palette
        quote, place = self._blocks(index)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, palette.color(QPalette.ColorRole.Highlight))
            chosen_bar(painter, QRectF(row), palette)
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), mixed(palette, 0.1))
        x, y = row.left() + self._pad(), row.top() + self._pad() * 0.8
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        quote.draw(painter, x, y)
        painter.setPen(muted(palette))
        place.draw(painter, x, y + quote.height)
        painter.restore()

    def _blocks(self, index: QModelIndex | QPersistentModelIndex) -> tuple[TextBlock, TextBlock]:
        width = self._view.viewport().width() - self._pad() * 2
        quote = TextBlock([(index.data(), None)], self._quote_font, width, _MOST_LINES, 1.4)
        return quote, TextBlock([(index.data(PLACE), None)], smaller(self._view.font()), width, 2)

    def _pad(self) -> float:
        return self._view.fontMetrics().height() * 0.7
