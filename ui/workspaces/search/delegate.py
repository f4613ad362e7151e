"""Paints search results: a source with its count, and below it each hit in its sentence with the match marked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from reviewer.services.evidence.search import Found, Hit
from ui.look.numbers import counted
from ui.widgets.rows.painted import badge, chevron, mixed, muted, smaller
from ui.widgets.rows.text_block import TextBlock
from ui.workspaces.search.model import THING, HitsModel, Index

LINES = 3
_CHARACTERS_BEFORE = 140  # What stands before a hit; with more the hit itself could fall behind the last line.
_LABEL_CHARACTERS = 9  # The width of the column with the places, such as “¶ 1,234”.
_BLOCKS_KEPT = 2_000  # Laid out hits; more would cost memory for what nobody scrolls back to.


class HitDelegate(QStyledItemDelegate):
    """Lays each hit out once for a width. `forget()` after fonts, widths or results changed."""

    def __init__(self, view: QTreeView, quote_font: QFont, mark: QColor) -> None:
        super().__init__(view)
        self._view = view
        self._quote_font, self._mark = quote_font, mark
        self._blocks: dict[tuple[int, int], TextBlock] = {}

    def set_look(self, quote_font: QFont, mark: QColor) -> None:
        """The reading font, and the ground of a match."""
        self._quote_font, self._mark = quote_font, mark
        self.forget()

    def forget(self) -> None:
        """Lay everything out anew."""
        self._blocks.clear()

    def check_box(self, row: QRect, index: Index) -> QRectF:
        """Where the check box of a row is; empty where it has none."""
        if index.data(Qt.ItemDataRole.CheckStateRole) is None:
            return QRectF()
        side = self._unit() * 1.0
        top = row.top() + self._unit() * 0.62
        if isinstance(index.data(THING), Found):
            top = row.center().y() - side / 2
        return QRectF(row.left() + self._unit() * 0.8, top, side, side)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if isinstance(index.data(THING), Found):
            return QSize(80, round(self._unit() * 2.4))
        return QSize(80, round(self._block(index).height + self._unit() * 1.05))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        thing, row = index.data(THING), option.rect
        painter.save()
        painter.setClipRect(row)
        self._ground(painter, option, isinstance(thing, Found))
        self._paint_check(painter, option, index)
        if isinstance(thing, Found):
            self._paint_group(painter, QRectF(row), option.palette, index, thing)
        elif isinstance(thing, Hit):
            self._paint_hit(painter, QRectF(row), option.palette, index, thing)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, is_group: bool) -> None:
        palette, row = option.palette, option.rect
        role = QPalette.ColorRole.AlternateBase if is_group else QPalette.ColorRole.Base
        if option.state & QStyle.StateFlag.State_Selected:
            role = QPalette.ColorRole.Highlight
        painter.fillRect(row, palette.color(role))
        if option.state & QStyle.StateFlag.State_MouseOver and not is_group:
            painter.fillRect(row, QColor(0, 0, 0, 8))
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), mixed(palette, 0.1))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(
                QRectF(row.left(), row.top(), self._unit() * 0.2, row.height()),
                palette.color(QPalette.ColorRole.Accent),
            )

    def _paint_check(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return
        box = self.check_box(option.rect, index).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = Qt.CheckState(state) != Qt.CheckState.Unchecked
        accent, side = option.palette.color(QPalette.ColorRole.Accent), box.width()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent if chosen else muted(option.palette), 1.2))
        painter.setBrush(accent if chosen else option.palette.color(QPalette.ColorRole.Button))
        painter.drawRoundedRect(box, side * 0.18, side * 0.18)
        if chosen:
            partly = Qt.CheckState(state) == Qt.CheckState.PartiallyChecked
            tick = ((0.25, 0.5), (0.75, 0.5)) if partly else ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Base), side * 0.12))
            painter.drawPolyline([box.topLeft() + QPointF(x, y) * side for x, y in tick])
        painter.restore()

    def _paint_group(self, painter: QPainter, row: QRectF, palette: QPalette, index: Index, group: Found) -> None:
        unit = self._unit()
        mark = QRectF(row.left() + unit * 2.2, row.center().y() - unit / 2, unit, unit)
        chevron(painter, mark, opened=self._view.isExpanded(_plain(index)), colour=muted(palette))
        painter.setFont(smaller(self._view.font()))
        right = badge(painter, row.right() - unit, row.center().y(), counted(group.count), palette)
        font = QFont(self._view.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        area = QRectF(mark.right() + unit * 0.4, row.top(), right - mark.right() - unit, row.height())
        title = QFontMetricsF(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, title)

    def _paint_hit(self, painter: QPainter, row: QRectF, palette: QPalette, index: Index, hit: Hit) -> None:
        unit, model = self._unit(), self._view.model()
        assert isinstance(model, HitsModel)
        font = smaller(self._view.font())
        painter.setFont(font)
        painter.setPen(muted(palette))
        width = self._label_width()
        area = QRectF(row.left() + unit * 2.2, row.top() + unit * 0.6, width, QFontMetricsF(font).height() * 1.2)
        label = QFontMetricsF(font).elidedText(model.label(hit), Qt.TextElideMode.ElideRight, width)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, label)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        self._block(index).draw(painter, row.left() + self._left(), row.top() + unit * 0.5)

    def _block(self, index: Index) -> TextBlock:
        key = (int(index.internalId()), index.row())
        block = self._blocks.get(key)
        if block is None:
            if len(self._blocks) > _BLOCKS_KEPT:
                self._blocks.clear()
            block = self._blocks[key] = self._made(index.data(THING))
        return block

    def _made(self, hit: Hit) -> TextBlock:
        start, end = hit.start - hit.sentence.start, hit.end - hit.sentence.start
        before = hit.shown[:start]
        if len(before) > _CHARACTERS_BEFORE:
            before = "…" + before[-_CHARACTERS_BEFORE:].partition(" ")[2]
        marked = QTextCharFormat()
        marked.setBackground(self._mark)
        marked.setFontWeight(QFont.Weight.Bold)
        runs = [(before, None), (hit.shown[start:end], marked), (hit.shown[end:], None)]
        font = self._quote_font if hit.kind == "text" else self._view.font()
        return TextBlock(runs, font, self._view.viewport().width() - self._left() - self._unit(), LINES, 1.4)

    def _left(self) -> float:
        return self._unit() * 2.6 + self._label_width()

    def _label_width(self) -> float:
        return QFontMetricsF(self._view.font()).averageCharWidth() * _LABEL_CHARACTERS

    def _unit(self) -> float:
        return QFontMetricsF(self._view.font()).height()


def _plain(index: Index) -> Index:
    return index.model().index(index.row(), index.column(), index.parent())
