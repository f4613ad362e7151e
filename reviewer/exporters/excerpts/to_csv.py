"""CSV after RFC 4180: UTF-8 with a byte order mark, by which spreadsheets know the encoding; lines end with CR LF.

A spreadsheet would run a cell that starts like a formula. Such a cell gets one apostrophe in front, also where
white space or apostrophes stand before the sign: `=1+1` is written `'=1+1`. So every cell is exactly what it stands
for after one apostrophe is taken off wherever `starts_like_formula` holds; `plain` does that. A cell that begins with a line
end is run by none. The other formats need no such mark, and `csv-raw`, for statistics programs, has none: there every cell
stands unchanged.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from typing import BinaryIO

from reviewer.exporters.excerpts.rows import Rows, columns
from reviewer.exporters.excerpts.told import brings_context
from reviewer.model.coding.excerpt import ExcerptList
from reviewer.pace import in_parts
from reviewer.progress import Progress

_STEP = 250
"""Rows between two words on progress."""

# Spreadsheets may also take the full-width signs of Chinese and Japanese keyboards; tab and CR may hide a sign.
_FORMULA = re.compile(r"(?!\n)'*+(?:[\t\r]|[\s\x00-\x20']*+[=+\-@＝＋－＠])")


def write_csv(listed: ExcerptList, stream: BinaryIO, progress: Progress) -> None:
    """A heading line and one line for each excerpt. Codes are paths separated by `; `, empty where untagged; so are
    names of cases."""
    _write(listed, stream, progress, lambda text: _field(neutral(text)))


def write_raw(listed: ExcerptList, stream: BinaryIO, progress: Progress) -> None:
    """The same with every cell exactly as it is: for programs that run no cell."""
    _write(listed, stream, progress, _field)


def _write(listed: ExcerptList, stream: BinaryIO, progress: Progress, cell: Callable[[str], str]) -> None:
    context, excerpts = brings_context(listed)
    rows = Rows(context, listed.regions, listed.cases, cell, unknown="")
    titles = tuple(title for title, _ in columns(context, listed.regions, listed.cases))
    # Put together by hand: a general writer looks at every character of what all rows of a source share.
    line = ",".join(["%s"] * len(titles)) + "\r\n"
    stream.write(codecs.BOM_UTF8 + (line % titles).encode("utf-8"))
    for part in in_parts(excerpts, _STEP):
        stream.write("".join([line % row for row in map(rows.row, part)]).encode("utf-8"))
        progress.step(len(part))


def _field(text: str) -> str:
    """A text as a field: in quotation marks where it holds what ends one, and those in it doubled."""
    if '"' in text:
        return '"' + text.replace('"', '""') + '"'
    return f'"{text}"' if "," in text or "\n" in text or "\r" in text else text


def starts_like_formula(value: str) -> bool:
    """Whether a spreadsheet might take a cell for a formula, whatever apostrophes stand in front."""
    return _FORMULA.match(value) is not None


def neutral(text: str) -> str:
    """The text as a cell no spreadsheet runs."""
    # Most begin with a letter or a digit, which is soon seen.
    return f"'{text}" if not text[:1].isalnum() and starts_like_formula(text) else text


def plain(cell: str) -> str:
    """What a cell stands for: the opposite of `neutral`."""
    return cell[1:] if cell.startswith("'") and starts_like_formula(cell) else cell
