"""A sheet of many rows: each is written down as it comes, ten times as fast and in a tenth of the memory of cells one by one.

What comes into the file is what XlsxWriter writes of the same cells, byte for byte. It builds on the parts of XlsxWriter that
write a row (`Worksheet._write_rows` and what that calls), which are not among its documented ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, Any

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from reviewer.exporters.shared.aside import kept_aside
from reviewer.exporters.shared.workbook import write_text

_ROWS_OF_A_SPAN = 16
"""So many rows tell together from which to which column they reach."""
_CHUNK = 1 << 20


class RowSheet(Worksheet):  # type: ignore[misc]
    """The first row is written as in every sheet, those below by `append`; nothing else is written below the first.

    `rest` keeps the rows: close it when the workbook is closed.
    """

    def __init__(self) -> None:
        super().__init__()
        self._names: list[str] = []
        self._number = 0
        self._first: list[tuple[int, str]] = []  # The heading stands in their span and is known last.
        self._block: list[tuple[int, str]] = []
        self._reach = (0, 0)
        self._first_reach: tuple[int, int] | None = None
        self.rest: IO[bytes] = kept_aside()

    def append(self, cells: Iterable[tuple[int, str | int]], text: Format, number: Format) -> None:
        """Write the next row: its cells as (column, value), in the looks for texts and for numbers.

        A text is one that fits into a cell and is not empty.
        """
        self._number += 1
        row, strings, names = self._number + 1, self.str_table, self._names
        known = strings.string_table
        written: list[tuple[int, str]] = []
        for column, value in cells:
            while column >= len(names):
                names.append(xl_col_to_name(len(names)))
            if isinstance(value, int):
                look = number._get_xf_index()
                written.append((column, f'<c r="{names[column]}{row}" s="{look}"><v>{value:.16G}</v></c>'))
                continue
            index = known.get(value)
            if index is None or value.startswith("<r>"):
                index = self._new_string(column, value, text)
            else:
                strings.count += 1
            look = text._get_xf_index()
            written.append((column, f'<c r="{names[column]}{row}" s="{look}" t="s"><v>{index}</v></c>'))
        if written:
            # Cells stand in the order of columns, whatever comes first.
            written.sort()
            self._keep("".join([cell for _, cell in written]), written[0][0], written[-1][0])

    def _new_string(self, column: int, value: str, text: Format) -> int:
        write_text(self, self._number, column, value, text)
        return int(self.table[self._number].pop(column).string)

    def _keep(self, written: str, first: int, last: int) -> None:
        self._check_dimensions(self._number, first)
        self._check_dimensions(self._number, last)
        if self._number % _ROWS_OF_A_SPAN == 0 or not self._block:
            self._end_block()
            self._reach = first, last
        self._block.append((self._number + 1, written))
        self._reach = min(first, self._reach[0]), max(last, self._reach[1])

    def _end_block(self) -> None:
        if self._block and self._block[0][0] <= _ROWS_OF_A_SPAN:
            self._first, self._first_reach = self._block, self._reach
        else:
            self.rest.write(_rows(self._block, self._reach).encode("ascii"))
        self._block = []

    def _write_rows(self) -> None:
        self._end_block()
        heading: dict[int, Any] = self.table[0]
        ends = [*heading, *(self._first_reach or ())]
        reach = min(ends), max(ends)
        self._write_row(0, _span(reach))
        for column in sorted(heading):
            self._write_cell(0, column, heading[column])
        self._xml_end_tag("row")
        self.fh.write(_rows(self._first, reach))
        self.rest.seek(0)
        while chunk := self.rest.read(_CHUNK):
            self.fh.write(chunk.decode("ascii"))


def _rows(rows: list[tuple[int, str]], reach: tuple[int, int]) -> str:
    return "".join(f'<row r="{number}" spans="{_span(reach)}">{cells}</row>' for number, cells in rows)


def _span(reach: tuple[int, int]) -> str:
    return f"{reach[0] + 1}:{reach[1] + 1}"
