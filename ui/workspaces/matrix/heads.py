"""The heads of a matrix: names on several lines above, codes as a tree at the left, a mark at the column that sorts."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget

from ui.widgets.rows.painted import mixed, muted
from ui.widgets.rows.text_block import TextBlock
from ui.workspaces.matrix.model import MatrixModel

_HEAD_LINES = 3
_ROW_HEAD_CHARACTERS = 30  # Wide enough for most names of sources, and leaves room for the cells.


class Heads(QHeaderView):
    """Paints itself, so that a thousand heads take no longer than those in view."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        if self.orientation() == Qt.Orientation.Horizontal:
            return QSize(0, round(metrics.height() * (_HEAD_LINES + 0.9)))
        table = self.parentWidget()
        room = table.width() * 2 // 5 if table is not None else 0
        return QSize(
            max(metrics.averageCharWidth() * 12, min(metrics.averageCharWidth() * _ROW_HEAD_CHARACTERS, room)), 0
        )

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if not rect.isValid():
            return
        palette, model = self.palette(), self.model()
        head = model.headerData(section, self.orientation(), MatrixModel.HEAD)
        words = model.headerData(section, self.orientation())
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        self.initStyleOptionForIndex(option, section)
        painter.save()
        ground = palette.color(QPalette.ColorRole.Window)
        if option.state & (QStyle.StateFlag.State_On | QStyle.StateFlag.State_MouseOver):
            ground = palette.color(QPalette.ColorRole.Highlight)
        painter.fillRect(rect, ground)
        painter.setPen(QPen(mixed(palette, 0.12)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        font = self.font()
        down = self.orientation() == Qt.Orientation.Vertical
        font.setBold(head is None or (down and bool(head.colour) and head.depth == 0))
        pad = self.fontMetrics().averageCharWidth()
        inner = QRectF(rect).adjusted(pad, 0, -pad, 0)
        if head is not None and head.colour:
            inner = self._swatch(painter, inner, head.colour, head.depth if self._indents() else 0, pad)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        if self.orientation() == Qt.Orientation.Horizontal:
            self._column(painter, inner, words, section)
        else:
            lines = max(1, int(inner.height() / self.fontMetrics().height()))
            block = TextBlock([(words, None)], font, inner.width(), lines, 1.0)
            block.draw(painter, inner.left(), inner.center().y() - block.height / 2)
        painter.restore()

    def _indents(self) -> bool:
        model = self.model()
        return (
            self.orientation() == Qt.Orientation.Vertical and isinstance(model, MatrixModel) and model.sorted_by is None
        )

    def _swatch(self, painter: QPainter, inner: QRectF, colour: str, depth: int, pad: float) -> QRectF:
        inner = inner.adjusted(pad * 1.6 * min(depth, 6), 0, 0, 0)
        side = self.fontMetrics().height() * 0.6
        top = inner.center().y() - side / 2
        if self.orientation() == Qt.Orientation.Horizontal:
            top = inner.top() + self.fontMetrics().height() * 0.62
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(inner.left(), top, side, side), 2, 2)
        return inner.adjusted(side + pad * 0.8, 0, 0, 0)

    def _column(self, painter: QPainter, inner: QRectF, words: str, section: int) -> None:
        model = self.model()
        line = self.fontMetrics().height()
        TextBlock([(words, None)], self.font(), inner.width(), _HEAD_LINES, 1.0).draw(
            painter, inner.left(), inner.top() + line * 0.4
        )
        if isinstance(model, MatrixModel) and model.sorted_by == section:
            painter.setPen(muted(self.palette()))
            mark = "▼" if model.descending else "▲"
            box = inner.adjusted(0, 0, 0, -line * 0.1)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, mark)
