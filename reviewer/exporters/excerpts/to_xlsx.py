"""An Excel workbook: a sheet “Excerpts”, one row each, a sheet “About” with project, filter and counts, and
the flow of sources on a sheet “Flow”.

Every text is written as a string and never as a formula, so quotes stand unchanged. A text that is longer than a cell
may be (32,767 characters) goes on in columns at the right end of its row. Control characters are kept as Excel keeps them.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from operator import length_hint
from typing import BinaryIO

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from reviewer.analysis.blocks import FlowChart
from reviewer.errors import ExportRefused
from reviewer.exporters.excerpts.rows import Cell, Rows, columns
from reviewer.exporters.excerpts.told import Told, brings_context
from reviewer.exporters.shared.flow_sheet import draw_flow
from reviewer.exporters.shared.row_sheet import RowSheet
from reviewer.exporters.shared.wording import date_of, visible
from reviewer.exporters.shared.workbook import LONGEST_CELL, MAX_ROWS, pieces, write_text
from reviewer.model.coding.excerpt import ExcerptList
from reviewer.model.names import shown
from reviewer.progress import Progress
from reviewer.sentence import sentence

_ALL_SOURCES = "The flow counts all sources of the review, whatever filter the excerpts have."


def write_xlsx(listed: ExcerptList, stream: BinaryIO, progress: Progress, flow: FlowChart | None = None) -> None:
    """A `flow` is drawn on a sheet of its own. Raises ExportRefused for more excerpts than a sheet has rows."""
    if length_hint(listed.excerpts) > MAX_ROWS:
        raise _too_many(length_hint(listed.excerpts))
    context, excerpts = brings_context(listed)
    told = Told(replace(listed, excerpts=excerpts), progress)
    built = io.BytesIO()
    book = xlsxwriter.Workbook(built, {"in_memory": True})
    styles = _Styles(book)
    sheet, head = book.add_worksheet("Excerpts", RowSheet), book.add_worksheet("About")
    with closing(sheet.rest):
        continued = _Table(
            sheet, columns(context, listed.regions, listed.cases), Rows(context, listed.regions, listed.cases), styles
        ).write(told)
        names = "; ".join(visible(shown(name)) for name in told.coders())
        book.set_properties({"title": visible(listed.project), "author": names, "created": date_of(listed.made)})
        _write_about(head, told.about(), styles, continued)
        if flow is not None:
            draw_flow(book, flow, "Flow", _ALL_SOURCES)
        book.close()
    stream.write(built.getbuffer())


def _too_many(count: int) -> ExportRefused:
    return ExportRefused(
        sentence(
            "A sheet holds {most} rows and these are {count} excerpts; choose CSV or a filter.",
            most=f"{MAX_ROWS:,}",
            count=f"{count:,}",
        )
    )


class _Styles:
    """The looks of cells."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        self.text = book.add_format({"text_wrap": True, "valign": "top"})
        self.number = book.add_format({"valign": "top"})
        # Looks are numbered as they come into the file, where the heading is the first.
        self.head._get_xf_index()


class _Table:
    """The sheet with the excerpts, and which columns a long text goes on in."""

    def __init__(self, sheet: RowSheet, titles: tuple[tuple[str, int], ...], rows: Rows, styles: _Styles) -> None:
        self._sheet = sheet
        self._styles = styles
        self._columns, self._rows = titles, rows
        self._further: dict[tuple[int, int], int] = {}
        self._long = 0

    def write(self, told: Told) -> int:
        """Write the table; returns how many texts go on in further columns."""
        text, number = self._styles.text, self._styles.number
        for part in told.parts():
            for excerpt in part:
                self._sheet.append(self._cells(self._rows.row(excerpt)), text, number)
            if told.count > MAX_ROWS:
                raise _too_many(told.count + sum(len(more) for more in told.parts()))
        self._dress(told.count)
        return self._long

    def _cells(self, row: tuple[Cell, ...]) -> Iterator[tuple[int, str | int]]:
        for column, value in enumerate(row):
            # Nearly all texts, without counting their UTF-16 units.
            if isinstance(value, int) or (value and len(value) <= LONGEST_CELL // 2):
                yield column, value
            elif value:
                cut = pieces(value)
                self._long += len(cut) > 1
                for index, piece in enumerate(cut):
                    yield self._place(column, index), piece

    def _place(self, column: int, index: int) -> int:
        """Where the part of a text with this index goes: its column, or one at the right end."""
        if index == 0:
            return column
        return self._further.setdefault((column, index), len(self._columns) + len(self._further))

    def _dress(self, rows: int) -> None:
        """Headings, widths, filter."""
        sheet = self._sheet
        for number, (title, width) in enumerate(self._columns):
            sheet.write_string(0, number, title, self._styles.head)
            sheet.set_column(number, number, width)
        for (of, index), number in self._further.items():
            title, width = self._columns[of]
            sheet.write_string(0, number, f"{title}, part {index + 1}", self._styles.head)
            sheet.set_column(number, number, width)
        last = len(self._columns) + len(self._further) - 1
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, rows, last)
        # No green triangles in cells such as a year or a DOI; the range is a whole sheet.
        sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        sheet.set_landscape()
        sheet.repeat_rows(0)


def _write_about(sheet: Worksheet, lines: list[tuple[str, str]], styles: _Styles, continued: int) -> None:
    if continued:
        note = f"{continued:,} texts are longer than a cell may be; they go on in the columns “…, part 2” and so on."
        lines.append(("Note", note))
    sheet.set_column(0, 0, 14)
    sheet.set_column(1, 1, 90)
    for row, (label, value) in enumerate(lines):
        sheet.write_string(row, 0, label, styles.head)
        for index, piece in enumerate(pieces(value)):
            write_text(sheet, row, 1 + index, piece, styles.text)
