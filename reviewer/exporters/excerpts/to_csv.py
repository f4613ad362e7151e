"""CSV after RFC 4180: UTF-8 with a byte order mark, by which spreadsheets know the encoding; lines end with CR LF.

A spreadsheet would run a cell that starts like a formula. Such a cell gets one apostrophe in front, also where
white space or apostrophes stand before the sign: `=1+1` is written `'=1+1`. So every cell is exactly what it stands
for after one apostrophe is taken off wherever `starts_like_formula` holds; `plain` does that. A cell that begins with a line
end is run by none. The other formats need no such mark, and `csv-raw`, for statistics programs, has none: there every cell
stands unchanged.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from typing import BinaryIO

from reviewer.exporters.excerpts.rows import Cell, columns
from reviewer.exporters.shared.wording import in_steps
from reviewer.model.coding.excerpt import ExcerptList
from reviewer.progress import Progress

# Spreadsheets may also take the full-width signs of Chinese and Japanese keyboards; tab and CR may hide a sign.
_FORMULA = re.compile(r"(?!\n)'*+(?:[\t\r]|[\s\x00-\x20']*+[=+\-@＝＋－＠])")


def write_csv(listed: ExcerptList, stream: BinaryIO, progress: Progress) -> None:
    """A heading line and one line for each excerpt. Codes are paths separated by `; `, empty where untagged."""
    _write(listed, stream, progress, neutral)


def write_raw(listed: ExcerptList, stream: BinaryIO, progress: Progress) -> None:
    """The same with every cell exactly as it is: for programs that run no cell."""
    _write(listed, stream, progress, lambda value: value)


def _write(listed: ExcerptList, stream: BinaryIO, progress: Progress, cell: Callable[[Cell], Cell]) -> None:
    text = io.TextIOWrapper(stream, "utf-8-sig", newline="")
    writer = csv.writer(text)
    used = columns(listed.excerpts)
    writer.writerow([column.title for column in used])
    for part in in_steps(listed.excerpts):
        writer.writerows([cell(column.value(excerpt)) for column in used] for excerpt in part)
        progress.step(len(part))
    # Closing the wrapper would close the file, which is still to be put in its place.
    text.detach()


def starts_like_formula(value: str) -> bool:
    """Whether a spreadsheet might take a cell for a formula, whatever apostrophes stand in front."""
    return _FORMULA.match(value) is not None


def neutral(value: Cell) -> Cell:
    """The value as a cell no spreadsheet runs."""
    return f"'{value}" if isinstance(value, str) and starts_like_formula(value) else value


def plain(cell: str) -> str:
    """What a cell stands for: the opposite of `neutral`."""
    return cell[1:] if cell.startswith("'") and starts_like_formula(cell) else cell
