"""Paints a code in the tree: colour, name, whether it is hidden, how many highlights, and its key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.models.codebook_model import CodebookModel
from ui.widgets.painted import closed_eye, key_cap, mixed, muted, smaller

Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CodeRows(QStyledItemDelegate):
    """Everything is measured by the font; the name gives way when there is little room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, round(QFontMetricsF(option.font).height() * 1.55))  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette: QPalette = option.palette  # type: ignore[attr-defined]
        font: QFont = option.font  # type: ignore[attr-defined]
        area = QRectF(option.rect)  # type: ignore[attr-defined]
        unit = QFontMetricsF(font).averageCharWidth()
        hidden = bool(index.data(CodebookModel.HIDDEN))
        self._swatch(painter, area, unit, QColor(index.data(CodebookModel.COLOUR)), hollow=hidden)
        right = self._key(painter, area, unit, index.data(CodebookModel.SHORTCUT), font, palette)
        right = self._count(painter, area, right, index.data(CodebookModel.COUNT), font, palette)
        if hidden:
            eye = self.eye_box(area.toRect(), right, unit)
            closed_eye(painter, eye, muted(palette))
            right = eye.left()
        name_font = QFont(font)
        name_font.setBold(index.data(Qt.ItemDataRole.FontRole) is not None)
        painter.setFont(name_font)
        faint = mixed(palette, 0.45)
        painter.setPen(faint if hidden else palette.color(QPalette.ColorRole.WindowText))
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

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        unit = QFontMetricsF(option.font).averageCharWidth()  # type: ignore[attr-defined]
        area: QRect = option.rect  # type: ignore[attr-defined]
        editor.setGeometry(area.adjusted(round(unit * 2.0), 1, -round(unit), -1))

    @staticmethod
    def eye_box(area: QRect, right: float, unit: float) -> QRectF:
        """Where the eye of a hidden code stands, left of `right`."""
        side = unit * 2.2
        return QRectF(right - side - unit * 0.6, area.center().y() - side / 2, side, side)

    def _swatch(self, painter: QPainter, area: QRectF, unit: float, colour: QColor, *, hollow: bool) -> None:
        side = unit * 1.35
        square = QRectF(area.left() + unit * 0.4, area.center().y() - side / 2, side, side)
        painter.setPen(colour if hollow else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if hollow else colour)
        painter.drawRoundedRect(square, side * 0.22, side * 0.22)

    def _key(
        self, painter: QPainter, area: QRectF, unit: float, key: str, font: QFont, palette: QPalette
    ) -> float:
        """The key's cap at the right; returns where the count may end. Room is kept for a cap of one digit."""
        right = area.right() - unit
        small = smaller(font, 0.8)
        metrics = QFontMetricsF(small)
        width = max(unit * 2.4, metrics.horizontalAdvance(key) + unit) if key else unit * 2.4
        if key:
            painter.setFont(small)
            height = metrics.height() * 1.2
            key_cap(painter, QRectF(right - width, area.center().y() - height / 2, width, height), key, palette)
        return right - width - unit

    def _count(
        self, painter: QPainter, area: QRectF, right: float, count: int | None, font: QFont, palette: QPalette
    ) -> float:
        if not count:
            return right
        small = smaller(font, 0.95)
        painter.setFont(small)
        painter.setPen(muted(palette))
        text = f"{count:,}"
        width = QFontMetricsF(small).horizontalAdvance(text)
        painter.drawText(QRectF(right - width - 2, area.top(), width + 2, area.height()), _RIGHT, text)
        return right - width - 2
