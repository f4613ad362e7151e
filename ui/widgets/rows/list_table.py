"""Tables of dialogs that are read row by row: one look, and rows of plain text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTableWidget, QTableWidgetItem

from reviewer.model.names import shown
from ui.widgets.rows.painted import on_one_line


def as_list(table: QTableView, name: str, widths: Mapping[int, int], stretched: int) -> None:
    """Set a table up: `widths` are those of columns in characters, one column takes the rest."""
    table.setAccessibleName(name)
    table.setProperty("role", "list")
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(False)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    character = table.fontMetrics().averageCharWidth()
    for column, width in widths.items():
        table.setColumnWidth(column, character * width)


def list_of(heads: Sequence[str], name: str, widths: Mapping[int, int], stretched: int) -> QTableWidget:
    """A table to read and choose in, not to write in."""
    table = QTableWidget(0, len(heads))
    table.setHorizontalHeaderLabels(list(heads))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    as_list(table, name, widths, stretched)
    return table


def put_row(table: QTableWidget, row: int, texts: Sequence[str]) -> None:
    """Fill a row with texts of people, each on one line."""
    for column, text in enumerate(texts):
        table.setItem(row, column, QTableWidgetItem(shown(on_one_line(text))))
