"""A table (`.csv`, `.tsv`, `.xlsx`) as one source: a ruled table for each sheet."""

from __future__ import annotations

import os
from html import escape

from reviewer.importers.html.written import Written, page_of, tag
from reviewer.importers.shared.reading import GivenFile, Reading
from reviewer.importers.tables.from_csv import read_csv
from reviewer.importers.tables.from_xlsx import read_xlsx
from reviewer.importers.tables.table import Table
from reviewer.sentence import sentence

CSV = "text/csv"
_MOST_CELLS = 100_000


def read_csv_whole(file: GivenFile) -> Reading:
    """Values between marks. Raises ImportRefused."""
    tables, encoding = read_csv(file)
    return _reading(file, tables, "csv", encoding)


def read_xlsx_whole(file: GivenFile) -> Reading:
    """A workbook. Raises ImportRefused."""
    return _reading(file, read_xlsx(file), "xlsx", "")


def _reading(file: GivenFile, tables: list[Table], extractor: str, encoding: str) -> Reading:
    cells = sum(len(table.columns) * (len(table.rows) + 1) for table in tables)
    if cells > _MOST_CELLS:
        raise file.refused(
            sentence(
                "has {cells} cells, too many for one source; import each row as a source instead.", cells=f"{cells:,}"
            )
        )
    written = Written()
    for table in tables:
        heading = tag("h2", [escape(table.sheet)]) if len(tables) > 1 else ""
        head = tag("tr", [tag("th", [_cell(name)]) for name in table.columns])
        rows = [tag("tr", [tag("td", [_cell(value)]) for value in row]) for row in table.rows]
        written.add(page_of(file, heading + tag("table", [head, *rows])))
    return Reading(written.text, extractor, os.path.splitext(file.name)[0], encoding, parts=written.parts)


def _cell(value: str) -> str:
    return escape(value).replace("\n", "<br>")
