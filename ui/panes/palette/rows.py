"""Paints the rows of the palette: a small sign, the title, what is said behind it, and keys at the right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look.theme import small_caps_font
from ui.widgets.rows.painted import key_cap, mixed, muted, row_ground, smaller

_FIRST = int(Qt.ItemDataRole.UserRole)
KIND, ABOVE, COLOUR, SHORTCUT, HEADING = range(_FIRST + 1, _FIRST + 6)

Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class PaletteRows(QStyledItemDelegate):
    """Everything is measured by the font; what is said behind a title gives way first."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = QFontMetricsF(option.font).height()
        return QSize(60, round(height * (1.5 if index.data(HEADING) else 1.6)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        unit = QFontMetricsF(option.font).averageCharWidth()
        if index.data(HEADING):
            self._heading(painter, area.adjusted(unit, 0, -unit, 0), option, index.data())
        else:
            row_ground(painter, option, area.adjusted(0, 1, 0, -1))
            if index.data(KIND) == "search" and index.row():
                painter.setPen(mixed(option.palette, 0.18))
                painter.drawLine(area.topLeft(), area.topRight())
            self._row(painter, area.adjusted(unit, 0, -unit, 0), unit, option, index)
        painter.restore()

    def _heading(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, title: str) -> None:
        painter.setFont(small_caps_font(option.font))
        painter.setPen(muted(option.palette))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, title)

    def _row(self, painter: QPainter, area: QRectF, unit: float, option: QStyleOptionViewItem, index: Index) -> None:
        palette: QPalette = option.palette
        side = unit * 1.7
        sign(painter, QRectF(area.left(), area.center().y() - side / 2, side, side), index, palette)
        right = self._keys(painter, area, unit, option, index)
        left = area.left() + side + unit
        left += self._text(painter, QRectF(left, area.top(), right - left, area.height()), option.font, index.data(),
                           palette.color(QPalette.ColorRole.Text)) + unit  # fmt: skip
        above = index.data(ABOVE)
        if above and right - left > unit * 4:
            room = QRectF(left, area.top(), right - left, area.height())
            self._text(painter, room, smaller(option.font, 0.9), above, muted(palette))

    def _text(self, painter: QPainter, room: QRectF, font: QFont, text: str, colour: QColor) -> float:
        """Write as much as there is room for, and return its width."""
        metrics = QFontMetricsF(font)
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(room, _LINE, cut)
        return metrics.horizontalAdvance(cut)

    def _keys(self, painter: QPainter, area: QRectF, unit: float, option: QStyleOptionViewItem, index: Index) -> float:
        """Caps of the keys from right to left; returns where they begin."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        font = smaller(option.font, 0.8)
        metrics = QFontMetricsF(font)
        right = area.right()
        for key in keys(index.data(KIND), index.data(SHORTCUT), chosen=chosen):
            wide, high = metrics.horizontalAdvance(key) + unit * 1.4, metrics.height() * 1.2
            painter.setFont(font)
            key_cap(painter, QRectF(right - wide, area.center().y() - high / 2, wide, high), key, option.palette)
            right -= wide + unit * 0.6
        return right


def keys(kind: str, shortcut: str, *, chosen: bool) -> list[str]:
    """The keys that a row shows, from right to left: how to take it, and its own shortcut."""
    shown = ["↵"] if chosen else [QCoreApplication.translate("PaletteRows", "Ctrl ↵")] if kind == "search" else []
    if chosen and kind == "code":
        shown.append(QCoreApplication.translate("PaletteRows", "Shift ↵ excerpts"))
    return [*shown, shortcut] if shortcut else shown


def sign(painter: QPainter, box: QRectF, index: Index, palette: QPalette) -> None:
    """The small sign of a kind of row; a code has its colour."""
    kind = index.data(KIND)
    painter.setPen(QPen(muted(palette), max(1.0, box.width() / 11), c=Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y, side = box.left(), box.top(), box.width()
    if kind == "code":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(index.data(COLOUR)))
        inner = box.adjusted(side * 0.1, side * 0.1, -side * 0.1, -side * 0.1)
        painter.drawRoundedRect(inner, side * 0.2, side * 0.2)
    elif kind == "source":
        painter.drawRoundedRect(
            box.adjusted(side * 0.16, side * 0.04, -side * 0.16, -side * 0.04), side * 0.1, side * 0.1
        )
        for line in (0.32, 0.52, 0.72):
            painter.drawLine(QPointF(x + side * 0.34, y + side * line), QPointF(x + side * 0.66, y + side * line))
    elif kind == "memo":
        painter.drawRoundedRect(
            box.adjusted(side * 0.04, side * 0.12, -side * 0.04, -side * 0.28), side * 0.16, side * 0.16
        )
        tail = [QPointF(0.28, 0.72), QPointF(0.28, 0.95), QPointF(0.52, 0.72)]
        painter.drawPolyline([QPointF(x, y) + point * side for point in tail])
    elif kind == "note":
        painter.drawRoundedRect(box.adjusted(side * 0.1, side * 0.1, -side * 0.1, -side * 0.1), side * 0.1, side * 0.1)
        for line, end in ((0.36, 0.7), (0.62, 0.5)):
            painter.drawLine(QPointF(x + side * 0.3, y + side * line), QPointF(x + side * end, y + side * line))
    elif kind == "search":
        painter.drawEllipse(QPointF(x + side * 0.42, y + side * 0.42), side * 0.3, side * 0.3)
        painter.drawLine(QPointF(x + side * 0.65, y + side * 0.65), QPointF(x + side * 0.92, y + side * 0.92))
    else:
        angle = [QPointF(0.18, 0.24), QPointF(0.46, 0.5), QPointF(0.18, 0.76)]
        painter.drawPolyline([QPointF(x, y) + point * side for point in angle])
        painter.drawLine(QPointF(x + side * 0.54, y + side * 0.78), QPointF(x + side * 0.88, y + side * 0.78))
