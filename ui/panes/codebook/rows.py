"""Paints a code in the tree: colour, name, whether it is hidden, how many highlights, and its key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.look.numbers import counted
from ui.panes.codebook.model import CodebookModel
from ui.widgets.rows.painted import closed_eye, conflict_mark, key_cap, muted, news_dot, smaller

Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CodeRows(QStyledItemDelegate):
    """Everything is measured by the font; the name gives way when there is little room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, round(QFontMetricsF(option.font).height() * 1.55))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette: QPalette = option.palette
        font: QFont = option.font
        area = QRectF(option.rect)
        unit = QFontMetricsF(font).averageCharWidth()
        hidden = bool(index.data(CodebookModel.HIDDEN))
        colour, groups = QColor(index.data(CodebookModel.COLOUR)), bool(index.data(CodebookModel.GROUPS))
        self._swatch(painter, area, unit, colour, hollow=hidden, flat=groups)
        key, count, right = self._places(font, area, index)
        self._key(painter, key, index.data(CodebookModel.SHORTCUT), font, palette)
        self._count(painter, count, index.data(CodebookModel.COUNT), font, palette)
        if hidden:
            closed_eye(painter, self.eye_box(font, area, index), muted(palette))
            right -= unit * 2.8
        if index.data(CodebookModel.CONFLICT):
            side = unit * 1.9
            right -= side + unit * 0.5
            mark = QRectF(right, area.center().y() - side / 2, side, side)
            conflict_mark(painter, mark, palette.color(QPalette.ColorRole.BrightText))
        if index.data(CodebookModel.NEWS):
            right -= unit * 1.6
            news_dot(painter, QPointF(right, area.center().y()), unit * 0.85, palette)
            right -= unit * 0.4
        name_font = QFont(font)
        name_font.setBold(index.data(Qt.ItemDataRole.FontRole) is not None)
        painter.setFont(name_font)
        painter.setPen(muted(palette) if hidden else palette.color(QPalette.ColorRole.WindowText))
        left = area.left() + unit * 2.6
        box = QRectF(left, area.top(), max(0.0, right - unit - left), area.height())
        name = QFontMetricsF(name_font).elidedText(index.data(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LINE | Qt.TextFlag.TextSingleLine, name)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(self.tr("Name of the code"))
        editor.setProperty("role", "renaming")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The name as it is, not as it is shown."""
        editor.setProperty("text", index.data(CodebookModel.NAME))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        unit = QFontMetricsF(option.font).averageCharWidth()
        area: QRect = option.rect
        editor.setGeometry(area.adjusted(round(unit * 2.0), 1, -round(unit), -1))

    def eye_box(self, font: QFont, area: QRectF, index: Index) -> QRectF:
        """Where the eye of a hidden code stands."""
        unit = QFontMetricsF(font).averageCharWidth()
        side = unit * 2.2
        _, _, right = self._places(font, area, index)
        return QRectF(right - side - unit * 0.6, area.center().y() - side / 2, side, side)

    def _places(self, font: QFont, area: QRectF, index: Index) -> tuple[QRectF, QRectF, float]:
        """Where the key's cap and the count stand, and where what is left of them may end."""
        unit = QFontMetricsF(font).averageCharWidth()
        key, count = index.data(CodebookModel.SHORTCUT), index.data(CodebookModel.COUNT)
        cap = QFontMetricsF(smaller(font, 0.8))
        wide = max(unit * 2.4, cap.horizontalAdvance(key) + unit) if key else unit * 2.4
        high = cap.height() * 1.2
        box = QRectF(area.right() - unit - wide, area.center().y() - high / 2, wide, high)
        digits = QFontMetricsF(smaller(font, 0.95)).horizontalAdvance(counted(count)) + 2 if count else 0.0
        number = QRectF(box.left() - unit - digits, area.top(), digits, area.height())
        return box, number, number.left()

    def _swatch(
        self, painter: QPainter, area: QRectF, unit: float, colour: QColor, *, hollow: bool, flat: bool
    ) -> None:
        """A square of the code's colour; a bar for one that only groups others."""
        side = unit * 1.35
        square = QRectF(area.left() + unit * 0.4, area.center().y() - side / 2, side, side)
        painter.setPen(colour if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
        if flat:
            square = QRectF(square.left(), area.center().y() - side * 0.16, side, side * 0.32)
        painter.drawRoundedRect(square, side * 0.22, side * 0.22)

    def _key(self, painter: QPainter, box: QRectF, key: str, font: QFont, palette: QPalette) -> None:
        if key:
            painter.setFont(smaller(font, 0.8))
            key_cap(painter, box, key, palette)

    def _count(self, painter: QPainter, box: QRectF, count: int | None, font: QFont, palette: QPalette) -> None:
        if count:
            painter.setFont(smaller(font, 0.95))
            painter.setPen(muted(palette))
            painter.drawText(box, _RIGHT, counted(count))
