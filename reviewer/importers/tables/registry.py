"""The formats of tables, by their endings."""

from __future__ import annotations

import os

from reviewer.importers.shared.reading import GivenFile
from reviewer.importers.tables.from_csv import read_csv
from reviewer.importers.tables.from_xlsx import is_xlsx, read_xlsx
from reviewer.importers.tables.table import Table
from reviewer.sentence import sentence

ENDINGS = (".csv", ".tsv", ".xlsx")
_OLD = b"\xd0\xcf\x11\xe0"


def is_table(name: str) -> bool:
    """Whether a file is called like a table."""
    return os.path.splitext(name)[1].lower() in ENDINGS


def read_tables(file: GivenFile, *, head: bool = True) -> list[Table]:
    """The tables of a file, a sheet each. With `head` their first line names the columns. Raises ImportRefused, Cancelled."""
    if is_xlsx(file.data):
        return read_xlsx(file, head=head)
    if file.data.startswith((_OLD, b"PK\x03\x04")):
        raise file.refused(
            sentence("is protected with a password or no workbook of this kind; save it as .xlsx without one.")
        )
    return read_csv(file, head=head)[0]
