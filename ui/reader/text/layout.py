"""One piece of text laid out: where its characters stand, in pixels from its own top left corner."""

from __future__ import annotations

import re
from bisect import bisect_right

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine

from ui.reader.text.look import PLAIN, Look
from ui.reader.text.style import Style
from ui.units import Units

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


class PieceLayout:
    """A QTextLayout whose offsets are code points from the start of the piece."""

    def __init__(self, text: str, style: Style, width: int, look: Look = PLAIN) -> None:
        self.length = len(text)
        self.units = Units(text)
        self.mixed = not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None
        self.right_to_left = self.mixed and _runs_right_to_left(text)
        self._style = style
        self.rules: list[QRectF] = []
        self._layout = QTextLayout(text, style.font)
        self._layout.setCacheEnabled(True)
        self._indents = (0, 0) if self.right_to_left else _indents(text, look, style)
        if look.emphases:
            self._layout.setFormats(_formats(look, self.units))
        self._layout.setTextOption(style.option(self.right_to_left))
        self._lines: list[QTextLine] = []
        self._starts: list[int] = []
        self._tops: list[int] = []
        self._x: dict[int, float] = {}
        self.bottom = self._break(width)
        if look.kind == "quotation":
            self.rules = [QRectF(round(style.em * 0.4), 0, max(1, style.stripe), self.bottom)]

    def _break(self, width: int) -> int:
        top = 0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            indent = self._indents[bool(self._lines)]
            line.setLineWidth(max(1, width - indent))
            height = max(self._style.line, round(line.height()))
            line.setPosition(QPointF(indent, top + round((height - line.height()) / 2)))
            self._lines.append(line)
            self._starts.append(line.textStart())
            self._tops.append(top)
            top += height
        self._layout.endLayout()
        return top

    # rows

    @property
    def rows(self) -> int:
        return len(self._lines)

    def rows_at(self, x: float) -> int:
        """How many rows stand below each other at this distance from the left edge: the same everywhere in a paragraph."""
        return len(self._lines)

    def row_of(self, offset: int) -> int:
        """The row a character stands in; at a soft line break the second of the two."""
        return self._row(self.units.to_utf16(offset))

    def _row(self, unit: int) -> int:
        return max(0, bisect_right(self._starts, unit) - 1)

    def row_at(self, y: float) -> int:
        return max(0, bisect_right(self._tops, y) - 1)

    def row_top(self, row: int) -> int:
        return self._tops[row]

    def row_bottom(self, row: int) -> int:
        return self._tops[row + 1] if row + 1 < len(self._tops) else self.bottom

    def row_start(self, row: int) -> int:
        return self.units.to_code_points(self._starts[row])

    def row_end(self, row: int) -> int:
        """The last place of a row: before the space at which it breaks."""
        if row + 1 < len(self._starts):
            end = self._layout.previousCursorPosition(self._starts[row + 1])
            return self.units.to_code_points(max(end, self._starts[row]))
        return self.length

    def line_of(self, offset: int) -> tuple[int, int]:
        """The first and last place of the row in which a character stands."""
        row = self.row_of(offset)
        return self.row_start(row), self.row_end(row)

    def baseline(self, row: int) -> float:
        line = self._lines[row]
        return line.y() + line.ascent()

    # characters

    def caret(self, offset: int) -> QRectF:
        """Where the caret stands before a character; its width is 0."""
        unit = self.units.to_utf16(offset)
        row = self._row(unit)
        return QRectF(self._caret_x(row, unit), self._text_top(row), 0, self._style.ascent + self._style.descent)

    def _caret_x(self, row: int, unit: int) -> float:
        position: tuple[float, int] = self._lines[row].cursorToX(unit)  # type: ignore[assignment]
        return position[0]

    def offset_at(self, x: float, y: float) -> int:
        """The place between two characters nearest to a point."""
        return self.offset_in_row(self.row_at(y), x)

    def offset_in_row(self, row: int, x: float) -> int:
        line = self._lines[row]
        unit = line.xToCursor(x)
        if row + 1 < len(self._starts) and unit >= self._starts[row + 1]:
            return self.row_end(row)
        return self.units.to_code_points(unit)

    def character_at(self, x: float, y: float) -> int | None:
        """The character under a point, None beside the text."""
        row = self.row_at(y)
        line = self._lines[row]
        if (
            not line.naturalTextRect()
            .adjusted(-1, -self._style.line, 1, self._style.line)
            .contains(QPointF(x, line.y()))
        ):
            return None
        return self.units.to_code_points(line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter))

    def rects(self, start: int, end: int) -> list[QRectF]:
        """The boxes that hold characters `start` to `end`, one or more for each row, without a space at its end."""
        first, last = self.units.to_utf16(max(0, start)), self.units.to_utf16(min(end, self.length))
        boxes: list[QRectF] = []
        height = self._style.ascent + self._style.descent
        for row in range(self._row(first), self._row(max(first, last - 1)) + 1):
            line = self._lines[row]
            a, b = max(first, self._starts[row]), min(last, self._starts[row] + line.textLength())
            if a < b:
                top = self._text_top(row)
                boxes += [QRectF(left, top, right - left, height) for left, right in self._spans(line, a, b)]
        return boxes

    def _spans(self, line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
        if not self.mixed:
            left, right = self._x_of(line, first), self._x_of(line, last)
            right = min(right, line.x() + line.naturalTextWidth())
            return [(left, right)] if right > left else []
        runs = [run.boundingRect() for run in line.glyphRuns(first, last - first)]
        joined: list[tuple[float, float]] = []
        for left, right in sorted((run.left(), run.right()) for run in runs):
            if joined and left <= joined[-1][1] + 0.5:
                joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
            else:
                joined.append((left, right))
        return joined

    def _x_of(self, line: QTextLine, unit: int) -> float:
        key = unit if unit < line.textStart() + line.textLength() else -unit - 1
        x = self._x.get(key)
        if x is None:
            position: tuple[float, int] = line.cursorToX(unit)  # type: ignore[assignment]
            x = self._x[key] = position[0]
        return x

    def _text_top(self, row: int) -> float:
        return self.baseline(row) - self._style.ascent

    # moves

    def next(self, offset: int) -> int:
        """The next place where a caret can stand: after a whole character as the reader sees it."""
        return self.units.to_code_points(self._layout.nextCursorPosition(self.units.to_utf16(offset)))

    def previous(self, offset: int) -> int:
        return self.units.to_code_points(self._layout.previousCursorPosition(self.units.to_utf16(offset)))

    def next_word(self, offset: int) -> int:
        mode = QTextLayout.CursorMode.SkipWords
        return self.units.to_code_points(self._layout.nextCursorPosition(self.units.to_utf16(offset), mode))

    def previous_word(self, offset: int) -> int:
        mode = QTextLayout.CursorMode.SkipWords
        return self.units.to_code_points(self._layout.previousCursorPosition(self.units.to_utf16(offset), mode))

    def whole(self, offset: int) -> int:
        """The offset, or the start of the character it would split."""
        unit = self.units.to_utf16(offset)
        if self._layout.isValidCursorPosition(unit):
            return offset
        return self.previous(offset)

    def draw(self, painter: QPainter, x: float, y: float, clip: QRectF) -> None:
        """Draw the text with the painter's pen, the rows in `clip` alone."""
        self._layout.draw(painter, QPointF(x, y), [], clip)


def _indents(text: str, look: Look, style: Style) -> tuple[int, int]:
    """How far the first row and the others begin from the left edge; those of an item hang behind its mark."""
    if look.kind == "item":
        left = round((look.level - 1) * style.em * 1.5)
        mark = QFontMetricsF(style.font).horizontalAdvance(text[: look.mark]) if look.mark else style.em
        return (left, left + round(mark)) if look.mark else (left + round(mark),) * 2
    return (round(style.em * 1.4),) * 2 if look.kind == "quotation" else (0, 0)


def _formats(look: Look, units: Units) -> list[QTextLayout.FormatRange]:
    formats = []
    for start, end, kind in look.emphases:
        each = QTextLayout.FormatRange()
        each.start = units.to_utf16(start)
        each.length = units.to_utf16(end) - each.start
        form = QTextCharFormat()
        if kind == "strong":
            form.setFontWeight(QFont.Weight.Bold)
        elif kind == "emphasis":
            form.setFontItalic(True)
        elif kind == "superscript":
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        elif kind == "subscript":
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        elif kind == "code":
            form.setFontFixedPitch(True)
            form.setFontFamilies(["monospace"])
        else:
            form.setFontUnderline(True)
        each.format = form
        formats.append(each)
    return formats


def _runs_right_to_left(text: str) -> bool:
    """Whether the first letter says that the paragraph runs from right to left."""
    for char in text:
        if _RIGHT_TO_LEFT.match(char):
            return True
        if char.isalpha():
            return False
    return False
