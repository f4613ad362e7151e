"""Workbooks (`.xlsx`): the values of their sheets, as they were when they were saved; no formula is worked out."""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from reviewer.importers.shared.archive import Archive
from reviewer.importers.shared.reading import GivenFile
from reviewer.importers.tables.table import Table, table_of
from reviewer.sentence import sentence

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_FAULTS = (
    ArithmeticError, AttributeError, EOFError, LookupError, NotImplementedError, OSError, RecursionError, SyntaxError,
    TypeError, ValueError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip
"""What the library comes upon in a damaged file and passes on. Faults of XML are syntax errors."""


def is_xlsx(data: bytes) -> bool:
    """Whether the content is an archive with the main part of a workbook."""
    return data.startswith(b"PK") and b"xl/workbook.xml" in data


def read_xlsx(file: GivenFile, *, head: bool = True) -> list[Table]:
    """The sheets that have anything in them, hidden ones too. Raises ImportRefused."""
    archive = Archive(file, sentence("a workbook"))
    archive.refuse_bombs()
    from openpyxl import load_workbook

    try:
        # What the library has to say of styles and links is nothing to the user.
        with warnings.catch_warnings(action="ignore"):
            book = load_workbook(io.BytesIO(file.data), read_only=True, data_only=True, keep_links=False)
            found = [table_of(file, sheet.title, _lines(sheet), head=head) for sheet in book.worksheets]
    except _FAULTS:
        raise archive.damaged() from None
    tables = [table for table in found if table is not None and table.rows]
    if not tables:
        raise file.refused(sentence("has no sheet with rows; charts and pictures are not read."))
    return tables


def _lines(sheet: Any) -> Iterator[list[str]]:
    # What a sheet says of its size may be a lie, or the whole grid.
    sheet.reset_dimensions()
    for row in sheet.iter_rows(values_only=True):
        yield [_shown(value) for value in row]


def _shown(value: object) -> str:
    """A value as text: numbers as short as they can be, dates as ISO 8601."""
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case time():
            return value.isoformat("minutes")
        case timedelta():
            return str(value)
    return str(value)
