"""Paints the cells of a matrix: the number, a tint by value behind it, and what was written in a framework cell."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.widgets.rows.painted import mixed, muted, smaller
from ui.widgets.rows.text_block import TextBlock
from ui.workspaces.matrix.model import MatrixModel

_STRONGEST_TINT = 0.62  # Stronger and the number in the cell could not be read.
_WEAKEST_TINT = 0.07  # Weaker and one would look like none.


class Cells(QStyledItemDelegate):
    """`tint`: whether greater values have a stronger ground. The number is always there."""

    tint = True
    strength = 1.0

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette = QGuiApplication.palette()
        area = QRectF(option.rect)
        painter.save()
        level = index.data(MatrixModel.LEVEL) * self.strength if self.tint else 0.0
        ground = tinted(palette, level)
        if level:
            painter.fillRect(area, ground)
        elif index.data(MatrixModel.TOTAL):
            painter.fillRect(area, palette.color(QPalette.ColorRole.Window))
        painter.setPen(QPen(mixed(palette, 0.08)))
        painter.drawLine(area.bottomLeft(), QPointF(area.right(), area.bottom()))
        value = index.data(MatrixModel.VALUE)
        pad = option.fontMetrics.averageCharWidth()
        inner = area.adjusted(pad, 0, -pad, 0)
        painter.setPen(legible(palette, ground) if value else muted(palette))
        text = index.data(MatrixModel.TEXT)
        quotes = "" if text else index.data(MatrixModel.QUOTES)
        if text or quotes:
            self._written(painter, inner, text or quotes, index, option)
        elif value is not None:
            font = option.font
            font.setBold(bool(index.data(MatrixModel.TOTAL)))
            painter.setFont(font)
            number = index.data() if value else "·"
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, number)
        self._ring(painter, option, area, palette)
        painter.restore()

    def _written(
        self,
        painter: QPainter,
        inner: QRectF,
        text: str,
        index: QModelIndex | QPersistentModelIndex,
        option: QStyleOptionViewItem,
    ) -> None:
        """What was written, and how many excerpts stand behind it."""
        line = option.fontMetrics.height()
        lines = max(1, int((inner.height() - line * 1.4) / (line * 1.15)))
        TextBlock([(text, None)], option.font, inner.width(), lines, 1.0).draw(
            painter, inner.left(), inner.top() + line * 0.3
        )
        painter.setFont(smaller(option.font))
        count = str(index.data(MatrixModel.VALUE) or 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, count)

    def _ring(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, palette: QPalette) -> None:
        if option.state & (QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected):
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2 if focused else 1))
            painter.drawRect(area.adjusted(1, 1, -2, -2))


def tinted(palette: QPalette, level: float) -> QColor:
    """The ground of a cell: the page's colour with a share of the accent in it."""
    page = palette.color(QPalette.ColorRole.Base)
    if level <= 0:
        return page
    accent = palette.color(QPalette.ColorRole.Accent)
    share = _WEAKEST_TINT + (_STRONGEST_TINT - _WEAKEST_TINT) * level
    mixture = [
        getattr(page, part)() * (1 - share) + getattr(accent, part)() * share for part in ("redF", "greenF", "blueF")
    ]
    return QColor.fromRgbF(*mixture)


def legible(palette: QPalette, ground: QColor) -> QColor:
    """The colour of text that stands out best from a ground."""
    offered = (palette.color(QPalette.ColorRole.Text), QColor("#ffffff"), QColor("#000000"))
    first = offered[0]
    if contrast(first, ground) >= 4.5:
        return first
    return max(offered, key=lambda colour: contrast(colour, ground))


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
