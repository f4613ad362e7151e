"""Tables as text: values between commas, semicolons, tabs or bars. Format: RFC 4180, and what programs make of it."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from reviewer.importers.shared.encodings import decoded, refuse_binary
from reviewer.importers.shared.reading import GivenFile
from reviewer.importers.tables.table import Table, table_of
from reviewer.model.sources.text import MOST_BYTES
from reviewer.sentence import sentence

_BETWEEN = ",;\t|"
_LOOKED_AT = 200
"""Rows in which it is found out what stands between the values."""


def read_csv(file: GivenFile, *, head: bool = True) -> tuple[list[Table], str]:
    """The only table of a file, and the encoding of the file. Raises ImportRefused."""
    characters = decoded(file)
    refuse_binary(file, characters.text)
    csv.field_size_limit(MOST_BYTES)
    text = characters.text.lstrip("\ufeff")
    first, _, rest = text.partition("\n")
    # Programs for tables write this line for themselves.
    told = first[4:5] if first.lower().startswith("sep=") and len(first.rstrip("\r")) == 5 else ""
    try:
        table = table_of(file, "", _reader(rest, told) if told else _reader(text, _between(text)), head=head)
    except csv.Error as problem:
        raise file.refused(sentence("cannot be read as a table ({why}); save it again as CSV.", why=problem)) from None
    if table is None or not table.rows:
        raise file.refused(sentence("has a table without rows."))
    return [table], characters.encoding


def _reader(text: str, between: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=between)


def _between(text: str) -> str:
    """What stands between the values: what gives most rows one same number of columns, and more than one."""

    def agreement(mark: str) -> tuple[int, int]:
        try:
            widths = Counter(len(row) for row in islice(_reader(text, mark), _LOOKED_AT) if row)
        except csv.Error:
            return 0, 0
        several = {width: count for width, count in widths.items() if width > 1}
        best = max(several, key=lambda width: (several[width], width), default=0)
        return several.get(best, 0), best

    return max(_BETWEEN, key=lambda mark: (agreement(mark), -_BETWEEN.index(mark)))
