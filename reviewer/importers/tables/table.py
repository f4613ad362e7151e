"""A table as it stands in a file: columns with names, rows of text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.importers.shared.reading import GivenFile, one_line
from reviewer.sentence import sentence

MOST_COLUMNS = 1_000
MOST_ROWS = 50_000
LONGEST_NAME = 200
"""Characters of the name of a column."""


@dataclass(frozen=True, slots=True)
class Table:
    """`columns` are names on one line, none empty, none twice. Each row has a cell for each of them, "" for an empty one.

    `numbers` are those of the rows in the file, from 1. `sheet` is "" where the file has no sheets.
    """

    sheet: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]


def table_of(file: GivenFile, sheet: str, lines: Iterable[Sequence[str]], *, head: bool) -> Table | None:
    """The table of these lines, or None where all are empty. With `head` the first line that is not names the columns.

    Raises ImportRefused for more columns or rows than people read.
    """
    kept: list[tuple[int, list[str]]] = []
    width = 0
    for number, line in enumerate(lines, 1):
        if number % 100 == 0:
            file.progress.check()
        cells = [cell.replace("\r\n", "\n").replace("\r", "\n") for cell in line]
        while cells and not cells[-1].strip():
            cells.pop()
        if not cells:
            continue
        width = max(width, len(cells))
        if width > MOST_COLUMNS:
            raise file.refused(
                sentence(
                    "has a table of more than {most} columns; save those that are needed alone.",
                    most=f"{MOST_COLUMNS:,}",
                )
            )
        kept.append((number, cells))
        if len(kept) > MOST_ROWS + head:
            raise file.refused(
                sentence(
                    "has a table of more than {most} rows; split it into parts and import those.", most=f"{MOST_ROWS:,}"
                )
            )
    if not kept:
        return None
    names = kept.pop(0)[1] if head else []
    return Table(
        sheet,
        _named([*names, *[""] * (width - len(names))]),
        tuple((*cells, *[""] * (width - len(cells))) for _, cells in kept),
        tuple(number for number, _ in kept),
    )


def _named(names: Sequence[str]) -> tuple[str, ...]:
    given = Counter[str]()
    named: list[str] = []
    for number, name in enumerate(names, 1):
        line = one_line(name, LONGEST_NAME) or f"Column {number}"
        given[line.casefold()] += 1
        while given[line.casefold()] > 1:
            line = f"{line} ({given[line.casefold()]})"
            given[line.casefold()] += 1
        named.append(line)
    return tuple(named)
