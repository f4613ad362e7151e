"""A passage with the marks of each coder below its lines, one lane for each coder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from reviewer.model.names import shown
from ui.units import Units
from ui.widgets.rows.painted import muted, smaller
from ui.widgets.told import tell_as

_GAP = 10.0
"""Pixels between names and text."""
_TINT = 70
"""How strong the ground of a mark is, of 255."""


@dataclass(frozen=True, slots=True)
class LaneMark:
    """A mark in the text that is shown: code points, whose lane, the name of its code and its colour."""

    start: int
    end: int
    lane: int
    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class _Row:
    """One line on the screen: where it begins, in UTF-16 units of its paragraph, and how far from the top."""

    line: QTextLine
    offset: int
    top: float
    lanes: bool


class Lanes(QWidget):
    """Text that wraps, and under each line with marks a lane for each coder."""

    def __init__(self, quote_font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_as(self, QAccessible.Role.Graphic)
        self._font = quote_font
        self._text, self._names, self._marks = "", list[str](), list[LaneMark]()
        self._tracks = list[int]()
        """Where the lane of each coder begins, counted in tracks: marks of one coder that overlap have one each."""
        self._number = 0
        self._layouts: list[QTextLayout] = []
        self._rows: list[_Row] = []

    def set_quote_font(self, font: QFont) -> None:
        """The reading font."""
        self._font = font
        self._lay_out()

    def show_text(self, text: str, names: Sequence[str], marks: Sequence[LaneMark]) -> None:
        """Show a text with a lane for each of `names`."""
        self._text, self._names = text, [shown(name) for name in names]
        units = Units(text)
        self._marks, self._tracks = [], []
        track = 0
        for lane in range(len(names)):
            own = sorted((each for each in marks if each.lane == lane), key=lambda each: (each.start, -each.end))
            self._tracks.append(track)
            ends: list[int] = []
            for each in own:
                free = next((at for at, end in enumerate(ends) if end <= each.start), len(ends))
                ends[free : free + 1] = [each.end]
                start, end = units.to_utf16(each.start), units.to_utf16(each.end)
                self._marks.append(LaneMark(start, end, track + free, shown(each.name), each.colour))
            track += max(1, len(ends))
        self._number = track
        told = [
            f"{name}: "
            + (", ".join(f"{each.name} “{text[each.start : each.end]}”" for each in marks if each.lane == lane) or "–")
            for lane, name in enumerate(self._names)
        ]
        self.setAccessibleName(self.tr("Marks of each coder"))
        self.setAccessibleDescription("; ".join(told))
        self._lay_out()

    def top_of(self, start: int) -> float:
        """How far from the top the line with a character is, by its code point."""
        at = Units(self._text).to_utf16(start)
        tops = [row.top for row in self._rows if row.offset + row.line.textStart() <= at]
        return tops[-1] if tops else 0.0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = smaller(self.font())
        for row in self._rows:
            painter.setPen(self.palette().text().color())
            row.line.draw(painter, QPointF(self._gutter(), row.top - row.line.y()))
            if not row.lanes:
                continue
            painter.setFont(small)
            for lane, name in enumerate(self._names):
                box = QRectF(0, self._lane_top(row, self._tracks[lane]), self._gutter() - _GAP, self._lane_height())
                painter.setPen(muted(self.palette()))
                elided = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(box.width()))
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, elided)
            for mark in self._marks:
                self._paint_mark(painter, row, mark)

    def _paint_mark(self, painter: QPainter, row: _Row, mark: LaneMark) -> None:
        first = row.offset + row.line.textStart()
        last = first + row.line.textLength()
        start, end = max(mark.start, first), min(mark.end, last)
        if start >= end:
            return
        left, right = self._x(row, start), self._x(row, end)
        box = QRectF(self._gutter() + left, self._lane_top(row, mark.lane) + 1, right - left, self._lane_height() - 2)
        colour = QColor(mark.colour)
        ground = QColor(colour)
        ground.setAlpha(_TINT)
        painter.fillRect(box, ground)
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), 2), colour)
        painter.setPen(self.palette().text().color())
        words = painter.fontMetrics().elidedText(mark.name, Qt.TextElideMode.ElideRight, max(0, round(box.width()) - 6))
        if len(words) > 1:
            painter.drawText(box.adjusted(3, 2, -3, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _lay_out(self) -> None:
        width = max(60.0, self.width() - self._gutter() - 4)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layouts, self._rows = [], []
        top, offset = 0.0, 0
        for paragraph in self._text.split("\n"):
            layout = QTextLayout(paragraph, self._font)
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                first = offset + line.textStart()
                lanes = any(each.start < first + line.textLength() and first < each.end for each in self._marks)
                self._rows.append(_Row(line, offset, top, lanes))
                top += line.height() + (self._lane_height() * self._number + 6 if lanes else 0)
            layout.endLayout()
            self._layouts.append(layout)
            offset += Units(paragraph).length + 1
        self.setMinimumHeight(round(top) + 4)
        self.update()

    def _x(self, row: _Row, at: int) -> float:
        # PySide gives the place together with the cursor it stands for.
        found: Any = row.line.cursorToX(at - row.offset)
        return float(found[0] if isinstance(found, tuple) else found)

    def _lane_top(self, row: _Row, lane: int) -> float:
        return row.top + row.line.height() + lane * self._lane_height()

    def _lane_height(self) -> float:
        return self.fontMetrics().height() * 1.05

    def _gutter(self) -> float:
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(name) for name in self._names), default=0)
        return min(widest, metrics.averageCharWidth() * 14) + _GAP
