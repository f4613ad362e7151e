"""Tables of plain cells as CSV and XLSX, in the same manner as excerpts: nothing is run, the same table gives the same bytes."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import BinaryIO

import xlsxwriter

from reviewer.analysis.blocks import FlowChart
from reviewer.errors import ExportRefused
from reviewer.exporters.excerpts.to_csv import neutral
from reviewer.exporters.shared.atomic import new_file
from reviewer.exporters.shared.flow_sheet import draw_flow
from reviewer.exporters.shared.wording import date_of, visible
from reviewer.exporters.shared.workbook import LONGEST_CELL, MAX_ROWS, pieces, write_text
from reviewer.progress import Progress
from reviewer.sentence import sentence

Cell = str | int | float | None

_ROWS_IN_A_STEP = 500
"""Progress is told after so many."""
_MOST_COLUMNS = 16_384
"""A limit of the format."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table under a title. `about` says what it is, as (label, text); `widths` are in characters, for workbooks, and so is
    a `diagram` on a sheet of its own; `made` is its date in ms since 1970."""

    title: str
    head: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]
    about: tuple[tuple[str, str], ...] = ()
    widths: tuple[int, ...] = ()
    diagram: FlowChart | None = None
    made: int = 0


def write_table(
    table: Table, path: Path, *, overwrite: bool = False, progress: Progress | None = None, raw: bool = False
) -> Path:
    """Write a table; the file's ending says the format. Raises ExportRefused, Cancelled; the folder is then as it was.

    A `raw` CSV has every cell exactly as it is, also one that a spreadsheet would run: it is for statistics programs.
    """
    writer = writer_for(path)
    if raw and writer is not _write_csv:
        raise ExportRefused(sentence("Only a CSV file can be raw; in a workbook every cell is as it is anyway."))
    writer = _write_raw_csv if raw else writer
    progress = progress or Progress()
    progress.start("Exporting", len(table.rows))
    with new_file(path, overwrite=overwrite) as stream:
        writer(table, stream, progress)
        progress.check()
    return path


def writer_for(path: Path) -> Callable[[Table, BinaryIO, Progress], None]:
    """What writes files of this ending. Raises ExportRefused."""
    writer = {".csv": _write_csv, ".xlsx": _write_xlsx}.get(path.suffix.casefold())
    if writer is None:
        problem = sentence("The ending “{ending}” is no format", ending=path.suffix)
        if not path.suffix:
            problem = sentence("The name “{name}” has no ending", name=path.name)
        raise ExportRefused(sentence("{why} that tables can be written to; choose .csv or .xlsx.", why=problem))
    return writer


def _in_portions(rows: Sequence[Sequence[Cell]]) -> Iterator[Sequence[Sequence[Cell]]]:
    for start in range(0, len(rows), _ROWS_IN_A_STEP):
        yield rows[start : start + _ROWS_IN_A_STEP]


def _write_csv(table: Table, stream: BinaryIO, progress: Progress) -> None:
    _write_cells(table, stream, progress, lambda cell: neutral(cell) if isinstance(cell, str) else cell)


def _write_raw_csv(table: Table, stream: BinaryIO, progress: Progress) -> None:
    _write_cells(table, stream, progress, lambda cell: cell)


def _write_cells(table: Table, stream: BinaryIO, progress: Progress, as_cell: Callable[[Cell], Cell]) -> None:
    text = io.TextIOWrapper(stream, "utf-8-sig", newline="")
    writer = csv.writer(text)
    writer.writerow([as_cell(title) for title in table.head])
    for portion in _in_portions(table.rows):
        writer.writerows([as_cell(cell) for cell in row] for row in portion)
        progress.step(len(portion))
    text.detach()


def _places(table: Table) -> list[int]:
    """Where each column begins: a text that is longer than a cell may be goes on in columns beside it."""
    most = [1] * len(table.head)
    for row in table.rows:
        for number, cell in enumerate(row):
            if isinstance(cell, str) and len(cell) > LONGEST_CELL // 2:
                most[number] = max(most[number], len(pieces(cell)))
    return [0, *accumulate(most)]


def _write_xlsx(table: Table, stream: BinaryIO, progress: Progress) -> None:
    if len(table.rows) > MAX_ROWS or len(table.head) > _MOST_COLUMNS:
        raise ExportRefused(
            sentence(
                "A sheet holds {most} rows and {most2} columns and this table has {count} and {count2};"
                " choose CSV or a filter.",
                most=f"{MAX_ROWS:,}",
                most2=f"{_MOST_COLUMNS:,}",
                count=f"{len(table.rows):,}",
                count2=f"{len(table.head):,}",
            )
        )
    built = io.BytesIO()
    book = xlsxwriter.Workbook(built, {"in_memory": True})
    book.set_properties({"title": visible(table.title), "created": date_of(table.made)})
    bold = book.add_format({"bold": True, "bottom": 1, "valign": "top", "text_wrap": True})
    plain = book.add_format({"valign": "top", "text_wrap": True})
    sheet = book.add_worksheet("Table")
    places = _places(table)
    for number, title in enumerate(table.head):
        for part in range(places[number + 1] - places[number]):
            column = places[number] + part
            write_text(
                sheet,
                0,
                column,
                f"{title[: LONGEST_CELL // 4]}, part {part + 1}" if part else title[: LONGEST_CELL // 2],
                bold,
            )
            sheet.set_column(column, column, table.widths[number] if number < len(table.widths) else 12)
    row_number = 0
    for portion in _in_portions(table.rows):
        for row in portion:
            row_number += 1
            for number, cell in enumerate(row):
                if isinstance(cell, int | float):
                    sheet.write_number(row_number, places[number], cell, plain)
                    continue
                for part, piece in enumerate(pieces(cell or "")):
                    write_text(sheet, row_number, places[number] + part, piece, plain)
        progress.step(len(portion))
    sheet.freeze_panes(1, 1)
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    if table.diagram is not None:
        draw_flow(book, table.diagram, "Diagram")
    head = book.add_worksheet("About")
    head.set_column(0, 0, 14)
    head.set_column(1, 1, 90)
    for number, (label, value) in enumerate(table.about):
        head.write_string(number, 0, label, bold)
        write_text(head, number, 1, pieces(value)[0] if value else "", plain)
    book.close()
    stream.write(built.getvalue())
