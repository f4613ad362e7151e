"""Where the cells of a table in a Word document stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reviewer.importers.docx.lists import W, value

_MOST_COLUMNS = 1_000


class Grid:
    """The columns and spans of all cells of a table, given row by row as `w:tc` elements."""

    def __init__(self, rows: Sequence[Sequence[Any]]) -> None:
        self._columns = [_columns(cells) for cells in rows]
        # A cell that goes on from the row above is there again in each row, without text.
        self._goes_on = [
            {column for (column, _), cell in zip(placed, cells, strict=True) if _continues(cell)}
            for placed, cells in zip(self._columns, rows, strict=True)
        ]
        self._begins = [[_begins(cell) for cell in cells] for cells in rows]

    def place(self, row: int, at: int) -> tuple[int, int, int]:
        """The column of a cell, and how many columns and rows it spans."""
        column, columns = self._columns[row][at]
        rows = 1
        if self._begins[row][at]:
            while row + rows < len(self._goes_on) and column in self._goes_on[row + rows]:
                rows += 1
        return column, columns, rows


def _columns(cells: Sequence[Any]) -> list[tuple[int, int]]:
    placed: list[tuple[int, int]] = []
    column = 0
    for cell in cells:
        span = value(cell, "tcPr", "gridSpan")
        columns = min(max(int(span[:5]), 1), _MOST_COLUMNS) if span.isascii() and span.isdigit() else 1
        placed.append((column, columns))
        column += columns
    return placed


def _merge(cell: Any) -> Any:
    return cell.find(f"{W}tcPr/{W}vMerge")


def _continues(cell: Any) -> bool:
    # Without a value it goes on (ECMA-376, `vMerge`).
    return _merge(cell) is not None and _merge(cell).get(W + "val", "continue") == "continue"


def _begins(cell: Any) -> bool:
    return _merge(cell) is not None and not _continues(cell)
