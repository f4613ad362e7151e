"""Figures of agreement as a table: a row for each code, pair of coders or source; or what stood where what stood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reviewer.model.names import shown
from reviewer.services.evidence.agreement import Row
from ui.look.numbers import decimal
from ui.widgets.rows.painted import on_one_line
from ui.widgets.text.tips import plain_tip
from ui.workspaces.agreement.words import figures, value

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its name, what it is of, and the words of each cell by column."""

    name: str
    row: Row | None
    key: str
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Shown:
    """A whole table: columns as (key, title)."""

    columns: Sequence[tuple[str, str]]
    lines: Sequence[Line]


def of_figures(rows: Sequence[Row], names: Mapping[object, str]) -> Shown:
    """The figures that any of the rows has, in their order."""
    columns = [(name, title) for name, title in figures().items() if any(name in row.figures for row in rows)]
    lines = [
        Line(
            names.get(row.of, "?"),
            row,
            "",
            {
                name: value(figure, row.intervals.get(name), row.without.get(name))
                for name, figure in row.figures.items()
            },
        )
        for row in rows
    ]
    return Shown(columns, lines)


def of_confusion(met: Mapping[tuple[str, str], float], names: Mapping[str, str]) -> Shown:
    """In how many units one coder gave the code of the row where another gave that of the column."""
    keys = [key for key in names if any(key in pair for pair in met)]
    lines = [
        Line(
            names[one],
            None,
            one,
            {
                other: decimal(met[one, other], 0 if met[one, other] % 1 == 0 else 1)
                for other in keys
                if met.get((one, other))
            },
        )
        for one in keys
    ]
    return Shown([(key, names[key]) for key in keys], lines)


def of_rounds(rows: Mapping[str, Sequence[Row]], rounds: Mapping[str, str], names: Mapping[object, str]) -> Shown:
    """Krippendorff’s alpha of each code in each round, and of all codes together at the top; `rounds` are names by id."""
    by_code: dict[str, dict[str, str]] = {"": {}}
    for of_round, own in rows.items():
        for row in own:
            alpha = "krippendorff_alpha"
            words = value(row.figures[alpha], row.intervals.get(alpha), row.without.get(alpha))
            by_code.setdefault(str(row.of), {})[of_round] = words
    ordered = [code for code in ("", *(str(each) for each in names)) if code in by_code]
    lines = [Line(names.get(code, "?"), None, code, by_code[code]) for code in dict.fromkeys(ordered)]
    return Shown([(each, name) for each, name in rounds.items() if each in rows], lines)


class AgreementModel(QAbstractTableModel):
    """The first column names the row; `line` and `column` say what a cell is about."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = Shown((), ())

    def show(self, table: Shown) -> None:
        """Show a table in place of the one before."""
        self.beginResetModel()
        self._shown = table
        self.endResetModel()

    def line(self, index: Index) -> Line | None:
        """What the row of a cell is about."""
        return self._shown.lines[index.row()] if index.isValid() else None

    def column(self, index: Index) -> str:
        """The figure, or the code, of a cell; "" for the name of a row."""
        return self._shown.columns[index.column() - 1][0] if index.isValid() and index.column() else ""

    def index_of(self, name: str, column: str) -> QModelIndex:
        """Where a cell is; the first of its row where it is not there, invalid without the row."""
        rows = [number for number, line in enumerate(self._shown.lines) if line.name == name]
        columns = [number for number, (key, _) in enumerate(self._shown.columns, 1) if key == column]
        return self.index(rows[0], columns[0] if columns else 0) if rows else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown.columns) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 < section <= len(self._shown.columns):
            title = shown(self._shown.columns[section - 1][1])
            if role == Qt.ItemDataRole.DisplayRole:
                return on_one_line(title)
            if role == Qt.ItemDataRole.ToolTipRole:
                return plain_tip(title)
        return "" if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line is None:
            return None
        words = shown(line.cells.get(self.column(index), "") if index.column() else line.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return on_one_line(words)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(words)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column():
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{shown(line.name)}, {head}: {words or '–'}"
        return None
