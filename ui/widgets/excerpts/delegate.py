"""Paints excerpts: a bar in the first code's colour, the quote in its context, chips, source and place, coder, memo."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.names import shown
from ui.widgets.excerpts.figures import FigureBlock, Figures
from ui.widgets.excerpts.model import CODER, CODES, MEMO, PLACE, QUOTE, ROW, ExcerptsModel, Index, short_place
from ui.widgets.excerpts.rows import Heading
from ui.widgets.rows.chip_rows import ChipRows
from ui.widgets.rows.painted import mixed, muted, smaller
from ui.widgets.rows.text_block import TextBlock

LINES = 6
_CHARACTERS_BEFORE, _CHARACTERS_AFTER = 160, 400
_BLOCKS_KEPT = 1_500  # Laid out cells: some hundred rows, more than one scrolls at a time.


class ExcerptDelegate(QStyledItemDelegate):
    """Lays each cell out once for its width. `forget()` after fonts or contents changed."""

    def __init__(self, view: QTableView, quote_font: QFont) -> None:
        super().__init__(view)
        self._view = view
        self._quote_font = quote_font
        self._blocks: dict[tuple[int, int, int], Any] = {}
        self.figures = Figures()

    def set_quote_font(self, font: QFont) -> None:
        """The reading font of quotes."""
        self._quote_font = font
        self.forget()

    def forget(self) -> None:
        """Lay everything out anew."""
        self._blocks.clear()

    def row_height(self, number: int) -> int | None:
        """How high a row is in the columns as they are; None where it is not read yet."""
        metrics, model = self._view.fontMetrics(), self._model()
        row = model.row_at(number)
        if isinstance(row, Heading):
            return round(metrics.height() * 2.3)
        excerpt = model.excerpt_of(row.highlight)
        if excerpt is None:
            return None
        content = 0.0
        for column in (QUOTE, CODES, PLACE, CODER, MEMO):
            content = max(content, self._content(number, column, excerpt).height)
        return round(content + self._pad() * 1.7)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.columnWidth(index.column()), self._view.rowHeight(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        box = QRectF(option.rect)
        palette: QPalette = option.palette
        painter.save()
        if isinstance(row, Heading):
            self._paint_heading(painter, box, palette, row)
        else:
            self._paint_ground(painter, option, index, box, palette)
            painter.setClipRect(box)
            if row is not None:
                self._paint_cell(painter, box, palette, index, row)
        painter.restore()

    # Parts

    def _paint_heading(self, painter: QPainter, box: QRectF, palette: QPalette, heading: Heading) -> None:
        painter.fillRect(box, palette.color(QPalette.ColorRole.AlternateBase))
        self._rule(painter, box, palette)
        pad, metrics = self._pad(), QFontMetricsF(self._view.font())
        left = box.left() + pad
        if heading.colour:
            side = metrics.height() * 0.62
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(heading.colour))
            painter.drawRoundedRect(QRectF(left, box.center().y() - side / 2, side, side), side * 0.25, side * 0.25)
            left += side + pad * 0.6
        font = QFont(self._view.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        room = box.right() - left - pad
        words = QFontMetricsF(font).elidedText(self._model().in_words(heading), Qt.TextElideMode.ElideMiddle, room)
        area = QRectF(left, box.top(), room, box.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRectF, palette: QPalette
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, palette.color(QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.Base))
        self._rule(painter, box, palette)
        if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
            accent = palette.color(QPalette.ColorRole.Accent)
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), accent)
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), accent)

    def _paint_cell(self, painter: QPainter, box: QRectF, palette: QPalette, index: Index, excerpt: Excerpt) -> None:
        pad, column = self._pad(), index.column()
        content = self._content(index.row(), column, excerpt)
        x, y = box.left() + pad, box.top() + pad * 0.8
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        if column == QUOTE:
            colour = QColor(excerpt.codes[0].colour) if excerpt.codes else mixed(palette, 0.25)
            painter.fillRect(QRectF(box.left(), box.top(), max(3.0, pad * 0.28), box.height()), colour)
            content.draw(painter, x + pad * 0.2, y)
        elif column == CODES:
            content.draw(painter, x, y, palette)
        else:
            content.draw(painter, x, y, muted(palette)) if column == PLACE else content.draw(painter, x, y)

    def _rule(self, painter: QPainter, box: QRectF, palette: QPalette) -> None:
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), mixed(palette, 0.13))

    # Laying out

    def _content(self, number: int, column: int, excerpt: Excerpt) -> Any:
        key = (number, column, self._view.columnWidth(column))
        block = self._blocks.get(key)
        if block is None:
            if len(self._blocks) > _BLOCKS_KEPT:
                self._blocks.clear()
            block = self._blocks[key] = self._made(column, excerpt, key[2] - self._pad() * 1.8)
        return block

    def _made(self, column: int, excerpt: Excerpt, width: float) -> Any:
        font = self._view.font()
        if column == QUOTE:
            picture = self.figures.of(excerpt.region) if excerpt.region is not None else None
            if picture is not None:
                return FigureBlock(picture, width, QFontMetricsF(self._quote_font).height() * 1.4 * LINES)
            faint = QTextCharFormat()
            faint.setForeground(muted(self._view.palette()))
            runs = [(_ending(excerpt.before), faint), (excerpt.words, None), (excerpt.after[:_CHARACTERS_AFTER], faint)]
            return TextBlock(runs, self._quote_font, width, LINES, 1.4)
        if column == CODES:
            return ChipRows(excerpt.codes, smaller(font, 0.94), width)
        if column == PLACE:
            return _Place(excerpt, font, width)
        text = shown(excerpt.coder) if column == CODER else excerpt.memo
        return TextBlock([(text, None)], font, width, LINES)

    def _pad(self) -> float:
        return self._view.fontMetrics().height() * 0.72

    def _model(self) -> ExcerptsModel:
        model = self._view.model()
        assert isinstance(model, ExcerptsModel)
        return model


class _Place:
    """A source's title on two lines at most, and below it the place, small."""

    def __init__(self, excerpt: Excerpt, font: QFont, width: float) -> None:
        self._title = TextBlock([(shown(excerpt.source_title), None)], font, width, 2)
        self._place = TextBlock([(short_place(excerpt), None)], smaller(font), width, 2)
        self.height = self._title.height + self._place.height

    def draw(self, painter: QPainter, x: float, y: float, faint: QColor) -> None:
        self._title.draw(painter, x, y)
        painter.setPen(faint)
        self._place.draw(painter, x, y + self._title.height)


def _ending(text: str) -> str:
    """The last words of a long context, so that the quote itself is in view."""
    if len(text) <= _CHARACTERS_BEFORE:
        return text
    return "…" + text[-_CHARACTERS_BEFORE:].partition(" ")[2]
