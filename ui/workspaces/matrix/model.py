"""A matrix as a table: values looked up as they come into view, rows sorted by a column, totals at the ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from reviewer.analysis.matrix.matrix import Head, Matrix, Unit
from reviewer.model.coding import citation
from reviewer.model.names import shown, split_path
from ui.look.numbers import counted, percent
from ui.widgets.rows.painted import on_one_line
from ui.widgets.text.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LONGEST_SYNTHESIS = 1_000  # A cell shows the beginning; a tip of more would cover the screen.


@dataclass(frozen=True, slots=True)
class Grid:
    """A matrix with the way in which it is laid out."""

    matrix: Matrix
    transposed: bool = False
    totals: bool = True

    @property
    def rows(self) -> Sequence[Head]:
        return self.matrix.columns if self.transposed else self.matrix.rows

    @property
    def columns(self) -> Sequence[Head]:
        return self.matrix.rows if self.transposed else self.matrix.columns

    def key(self, row: Head, column: Head) -> tuple[str, str]:
        """Where the matrix keeps a cell."""
        return (column.id, row.id) if self.transposed else (row.id, column.id)

    @property
    def row_totals(self) -> Mapping[str, int]:
        totals = self.matrix.column_totals if self.transposed else self.matrix.row_totals
        return totals if self.totals else {}

    @property
    def column_totals(self) -> Mapping[str, int]:
        totals = self.matrix.row_totals if self.transposed else self.matrix.column_totals
        return totals if self.totals else {}


class MatrixModel(QAbstractTableModel):
    """Roles: `VALUE` (a number), `LEVEL` (0 to 1, for the tint), `TEXT` written in a framework cell, `TOTAL`: whether it is one,
    `HEAD` of a section, None for the totals; `QUOTES`: the first words coded in a framework cell. `quotes_asked()` when such cells
    come into view whose words are not read yet; `take_lacking` names them, `add_quotes` brings them."""

    quotes_asked = Signal()

    VALUE = Qt.ItemDataRole.UserRole + 1
    LEVEL = Qt.ItemDataRole.UserRole + 2
    TEXT = Qt.ItemDataRole.UserRole + 3
    TOTAL = Qt.ItemDataRole.UserRole + 4
    HEAD = Qt.ItemDataRole.UserRole + 5
    QUOTES = Qt.ItemDataRole.UserRole + 6

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid: Grid | None = None
        self._order: list[int] = []
        self._largest = 0
        self._quotes: dict[tuple[str, str], str] = {}
        self._lacking: set[tuple[str, str]] = set()
        self._asked_quotes: set[tuple[str, str]] = set()
        self.sorted_by: int | None = None
        self.descending = True

    @property
    def grid(self) -> Grid | None:
        return self._grid

    def show(self, grid: Grid | None) -> None:
        """Show a matrix. Where rows and columns are the same, the view keeps everything in place."""
        before, self._largest = self._grid, grid.matrix.largest if grid else 0
        if before is None or grid is None or before.matrix is not grid.matrix:
            self._quotes, self._lacking, self._asked_quotes = {}, set(), set()
        same = before is not None and grid is not None and _shape(before) == _shape(grid)
        if same:
            self._grid = grid
            if before != grid:
                self._put_in_order()
            return
        self.beginResetModel()
        if before is None or grid is None or before.columns != grid.columns:
            self.sorted_by = None
        self._grid = grid
        self._order = self._ordered()
        self.endResetModel()

    def sort_by(self, column: int | None, *, descending: bool = True) -> None:
        """Order the rows by the values of a column, or as they come for None."""
        self.sorted_by, self.descending = column, descending
        self._put_in_order()

    def _put_in_order(self) -> None:
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        before = self._order
        self._order = self._ordered()
        at = {row: number for number, row in enumerate(self._order)}
        for index in kept:
            if index.row() < len(before):
                self.changePersistentIndex(index, self.index(at[before[index.row()]], index.column()))
        self.layoutChanged.emit()
        if self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def _ordered(self) -> list[int]:
        grid, column = self._grid, self.sorted_by
        if grid is None:
            return []
        order = list(range(len(grid.rows)))
        if column is None or column > len(grid.columns):
            return order
        return sorted(order, key=lambda row: self._value(row, column) * (-1 if self.descending else 1))

    def _value(self, row: int, column: int) -> int:
        """The value of a row as the grid has it; the column after the last is the total."""
        if self._grid is None:
            return 0
        if column == len(self._grid.columns):
            return self._grid.row_totals.get(self._grid.rows[row].id, 0)
        return self._grid.matrix.value(*self._grid.key(self._grid.rows[row], self._grid.columns[column]))

    def take_lacking(self) -> list[tuple[str, str]]:
        """The cells whose words are to be read, each named once."""
        lacking, self._lacking = sorted(self._lacking), set()
        self._asked_quotes.update(lacking)
        return lacking

    def add_quotes(self, quotes: Mapping[tuple[str, str], str]) -> None:
        """Show the first words coded in some cells."""
        self._quotes.update(quotes)
        for cell in quotes:
            index = self.index_of(cell)
            if index.isValid():
                self.dataChanged.emit(index, index)

    # What stands where

    def row_head(self, row: int) -> Head | None:
        """The head of a row as shown; None for the totals."""
        return self._grid.rows[self._order[row]] if self._grid and 0 <= row < len(self._order) else None

    def column_head(self, column: int) -> Head | None:
        """The head of a column; None for the totals."""
        columns = self._grid.columns if self._grid else ()
        return columns[column] if 0 <= column < len(columns) else None

    def cell(self, index: Index) -> tuple[str, str] | None:
        """Where the matrix keeps a cell; None for totals."""
        row, column = self.row_head(index.row()), self.column_head(index.column())
        return self._grid.key(row, column) if self._grid and row and column and index.isValid() else None

    def index_of(self, cell: tuple[str, str]) -> QModelIndex:
        """Where a cell of the matrix is shown; invalid where it is not."""
        if self._grid is None:
            return QModelIndex()
        row_id, column_id = cell[::-1] if self._grid.transposed else cell
        rows = [number for number, row in enumerate(self._order) if self._grid.rows[row].id == row_id]
        columns = [number for number, head in enumerate(self._grid.columns) if head.id == column_id]
        return self.index(rows[0], columns[0]) if rows and columns else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid() or self._grid is None:
            return 0
        return len(self._grid.rows) + bool(self._grid.column_totals)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        if parent.isValid() or self._grid is None:
            return 0
        return len(self._grid.columns) + bool(self._grid.row_totals)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._grid is None:
            return None
        cell = self.cell(index)
        if role == self.TOTAL:
            return cell is None
        if role == self.TEXT:
            return self._text(cell)
        if role == self.QUOTES:
            return self._words_of(cell)
        value = self._at(index)
        if role == self.VALUE:
            return value
        if role == self.LEVEL:
            return sqrt(value / self._largest) if cell and value and self._largest else 0.0
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(cell) or ("" if value is None else amount(value, self._grid.matrix.unit))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = self._spoken(index)
            return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        down = orientation == Qt.Orientation.Vertical
        head = self.row_head(section) if down else self.column_head(section)
        if role == self.HEAD:
            return head
        if role == Qt.ItemDataRole.DisplayRole:
            return head_words(head, full=not down or self.sorted_by is not None) if head else self.tr("Total")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(head.label) if head else ""
        return None

    def _at(self, index: Index) -> int | None:
        if self._grid is None:
            return None
        row, column = self.row_head(index.row()), self.column_head(index.column())
        if row is not None:
            return None if self.is_blank(index) else self._value(self._order[index.row()], index.column())
        return self._grid.column_totals.get(column.id, 0) if column else None

    def is_blank(self, index: Index) -> bool:
        """Whether a cell cannot hold anything, as a code against its own sub-code."""
        return self._grid is not None and self.cell(index) in self._grid.matrix.blank

    def _words_of(self, cell: tuple[str, str] | None) -> str:
        if cell is None or self._grid is None or self._grid.matrix.kind != "framework":
            return ""
        if cell not in self._quotes and cell not in self._asked_quotes and self._grid.matrix.value(*cell):
            if not self._lacking:
                QTimer.singleShot(0, self.quotes_asked.emit)
            self._lacking.add(cell)
        return self._quotes.get(cell, "")

    def _text(self, cell: tuple[str, str] | None) -> str:
        text = self._grid.matrix.text(*cell) if self._grid and cell else ""
        return shown(citation.shown(text, citation.numbered([text]))[:_LONGEST_SYNTHESIS]) if text else ""

    def _spoken(self, index: Index) -> str:
        row, column = self.row_head(index.row()), self.column_head(index.column())
        value = self._at(index)
        parts = [shown(on_one_line(head.label)) if head else self.tr("Total") for head in (row, column)]
        told = "" if value is None or self._grid is None else amount(value, self._grid.matrix.unit)
        if self.is_blank(index):
            told = self.tr("not compared")
        text = self._text(self.cell(index))
        return f"{parts[0]}, {parts[1]}: {told}" + (f"\n{text}" if text else "")


def _shape(grid: Grid) -> tuple[object, ...]:
    return tuple(grid.rows), tuple(grid.columns), bool(grid.row_totals), bool(grid.column_totals)


def head_words(head: Head, *, full: bool) -> str:
    """What stands in a head: a code's name, or its path where the codes above it do not stand above it."""
    if not head.colour or full:
        return shown(on_one_line(head.label))
    return shown(on_one_line(split_path(head.label)[-1]))


def amount(value: int, unit: Unit) -> str:
    """A value as people of this language read it."""
    return percent(value) if unit == "share" else counted(value)
