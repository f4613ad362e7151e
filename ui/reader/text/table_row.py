"""A row of a table laid out: its cells beside each other, each with lines of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from reviewer.model.sources.structure import Part
from ui.reader.text.layout import PieceLayout
from ui.reader.text.look import Field, Look
from ui.reader.text.style import Style
from ui.units import Units

_MOST_SAMPLED = 300
"""Cells that are measured to find the widths of columns."""
_LONGEST_SAMPLED = 80
_LONGEST_WORD = 9
"""Em that a column is wide enough for, whatever the others need; longer words break."""


def column_widths(text: str, cells: Sequence[Part], columns: int, style: Style, width: int) -> list[int] | None:
    """The widths of the columns of a table with these cells. None where so many cannot be read in this width."""
    metrics = {head: QFontMetricsF(style.of_cell(head=head).font) for head in (False, True)}
    em, pad = style.em, 2 * padding(style.of_cell(head=False))
    natural, least = [1.5 * em] * columns, [1.5 * em] * columns
    step = max(1, len(cells) // _MOST_SAMPLED)
    for cell in cells[::step]:
        if cell.columns == 1 and cell.number < columns:
            measured, at = metrics[cell.head], cell.number
            shown = text[cell.start : min(cell.end, cell.start + _LONGEST_SAMPLED)]
            longest = max(shown.split(), key=len, default="")
            # A pixel or two are lost to rounding, and a word must not break for them.
            natural[at] = max(natural[at], measured.horizontalAdvance(shown) + 2)
            least[at] = max(least[at], min(measured.horizontalAdvance(longest) + 2, _LONGEST_WORD * em))
    natural, least = [each + pad for each in natural], [each + pad for each in least]
    if sum(natural) <= width:
        return [ceil(each) for each in natural]
    if sum(least) > width:
        return None
    spare = width - sum(least)
    more = [wide - narrow for wide, narrow in zip(natural, least, strict=True)]
    return [int(narrow + spare * each / (sum(more) or 1)) for narrow, each in zip(least, more, strict=True)]


def padding(style: Style) -> int:
    """The room beside the text of a cell."""
    return round(style.em * 0.45)


@dataclass(slots=True)
class _Cell:
    start: int
    end: int
    x: int
    layout: PieceLayout


class RowLayout(PieceLayout):
    """A row as one piece: places are code points from its start, and a tab stands between two cells."""

    def __init__(self, text: str, style: Style, look: Look, widths: Sequence[int]) -> None:
        self.length = len(text)
        self.units = Units(text)
        self.mixed = False
        self.right_to_left = False
        self._style = style
        self._pad, top = padding(style), round(style.line * 0.18)
        lefts = [sum(widths[:column]) for column in range(len(widths) + 1)]
        self._cells = [self._cell(text, field, look, lefts) for field in look.fields]
        self.mixed = any(cell.layout.mixed for cell in self._cells)
        self._top = top
        inside = max(cell.layout.bottom for cell in self._cells)
        self.bottom = inside + 2 * top
        self.rules = _rules(look, lefts, self.bottom)

    def _cell(self, text: str, field: Field, look: Look, lefts: Sequence[int]) -> _Cell:
        right = lefts[min(field.column + field.columns, len(lefts) - 1)]
        left = lefts[field.column]
        inside = tuple(
            (max(start, field.start) - field.start, min(end, field.end) - field.start, kind)
            for start, end, kind in look.emphases
            if start < field.end and end > field.start
        )
        width = max(1, right - left - 2 * self._pad)
        return _Cell(
            field.start,
            field.end,
            left + self._pad,
            PieceLayout(text[field.start : field.end], self._style, width, Look(emphases=inside)),
        )

    # rows: those of the cells lie beside each other

    @property
    def rows(self) -> int:
        return max(cell.layout.rows for cell in self._cells)

    def rows_at(self, x: float) -> int:
        return self._beside(x).layout.rows

    def _holding(self, offset: int) -> _Cell:
        for cell in self._cells:
            if offset <= cell.end:
                return cell
        return self._cells[-1]

    def _beside(self, x: float) -> _Cell:
        found = self._cells[0]
        for cell in self._cells:
            if cell.x - self._pad <= x:
                found = cell
        return found

    def row_of(self, offset: int) -> int:
        cell = self._holding(offset)
        return cell.layout.row_of(max(0, offset - cell.start))

    def row_at(self, y: float) -> int:
        tallest = max(self._cells, key=lambda cell: cell.layout.rows)
        return tallest.layout.row_at(y - self._top)

    def row_top(self, row: int) -> int:
        tallest = max(self._cells, key=lambda cell: cell.layout.rows)
        return tallest.layout.row_top(row) + (self._top if row else 0)

    def row_bottom(self, row: int) -> int:
        return self.row_top(row + 1) if row + 1 < self.rows else self.bottom

    def row_start(self, row: int) -> int:
        cell = next(cell for cell in self._cells if cell.layout.rows > row)
        return cell.start + cell.layout.row_start(row)

    def row_end(self, row: int) -> int:
        cell = next(cell for cell in reversed(self._cells) if cell.layout.rows > row)
        return cell.start + cell.layout.row_end(row)

    def line_of(self, offset: int) -> tuple[int, int]:
        cell = self._holding(offset)
        start, end = cell.layout.line_of(max(0, offset - cell.start))
        return cell.start + start, cell.start + end

    def baseline(self, row: int) -> float:
        return self._cells[0].layout.baseline(min(row, self._cells[0].layout.rows - 1)) + self._top

    # characters

    def caret(self, offset: int) -> QRectF:
        cell = self._holding(offset)
        return cell.layout.caret(max(0, offset - cell.start)).translated(cell.x, self._top)

    def offset_at(self, x: float, y: float) -> int:
        cell = self._beside(x)
        return cell.start + cell.layout.offset_at(x - cell.x, y - self._top)

    def offset_in_row(self, row: int, x: float) -> int:
        cell = self._beside(x)
        return cell.start + cell.layout.offset_in_row(min(row, cell.layout.rows - 1), x - cell.x)

    def character_at(self, x: float, y: float) -> int | None:
        cell = self._beside(x)
        if not self._top <= y < self._top + cell.layout.bottom:
            return None
        inside = cell.layout.character_at(x - cell.x, y - self._top)
        return None if inside is None or inside >= cell.end - cell.start else cell.start + inside

    def rects(self, start: int, end: int) -> list[QRectF]:
        boxes: list[QRectF] = []
        for cell in self._cells:
            if start < cell.end and end > cell.start:
                inside = cell.layout.rects(start - cell.start, min(end, cell.end) - cell.start)
                boxes += [box.translated(cell.x, self._top) for box in inside]
        return boxes

    # moves

    def next(self, offset: int) -> int:
        cell = self._holding(offset)
        return offset + 1 if offset >= cell.end else cell.start + cell.layout.next(offset - cell.start)

    def previous(self, offset: int) -> int:
        cell = self._holding(offset)
        return offset - 1 if offset <= cell.start else cell.start + cell.layout.previous(offset - cell.start)

    def next_word(self, offset: int) -> int:
        cell = self._holding(offset)
        return offset + 1 if offset >= cell.end else cell.start + cell.layout.next_word(offset - cell.start)

    def previous_word(self, offset: int) -> int:
        cell = self._holding(offset)
        return offset - 1 if offset <= cell.start else cell.start + cell.layout.previous_word(offset - cell.start)

    def whole(self, offset: int) -> int:
        cell = self._holding(offset)
        return cell.start + cell.layout.whole(max(0, offset - cell.start))

    def draw(self, painter: QPainter, x: float, y: float, clip: QRectF) -> None:
        for cell in self._cells:
            cell.layout.draw(painter, x + cell.x, y + self._top, clip)


def _rules(look: Look, lefts: Sequence[int], height: int) -> list[QRectF]:
    """The lines around the cells, one pixel wide; none above a column into which a cell reaches from above."""
    rules = []
    for column in range(len(lefts) - 1):
        if column not in look.covered:
            rules.append(QRectF(lefts[column], 0, lefts[column + 1] - lefts[column], 1))
    edges = {lefts[field.column] for field in look.fields} | {lefts[column] for column in look.covered}
    edges |= {lefts[column + 1] for column in look.covered} | {lefts[-1]}
    rules += [QRectF(edge, 0, 1, height) for edge in sorted(edges)]
    if look.table is not None and look.last:
        rules.append(QRectF(0, height - 1, lefts[-1], 1))
    return rules
