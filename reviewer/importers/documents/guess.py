"""A title for a source that does not say one, guessed from its first lines and its file name."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import PurePath

from reviewer.importers.shared.reading import one_line

_FIRST_CHARACTERS = 4000
"""A title stands on the first page."""
_FIRST_LINES = 12
"""A title may stand behind a masthead, a section and a date, but not behind the text."""
_LONGEST_TITLE = 150
"""In characters: longer lines are sentences."""

# Lines that are no title: who wrote it, when, how long it takes to read, where it stands.
_BYLINE = re.compile(
    r"(?:by|por|von|par|di|da|door|av|af|written by|posted by|reviewed by|author|authors|autor|autores)\b[\s:]*+"
    # A name is taken whole and never split again: otherwise a sentence of eight words can be read in a million ways.
    r"(?:[A-ZÀ-Þ][\w.’'-]*+[\s,&-]*+)*+[\s\-–—|,.]*+$"
    r"|(?:last\s+)?(?:updated|modified|reviewed|published|posted|publicado|actualizado|veröffentlicht|date|data)\b.*$"
    r"|(?:número de respostas|replies|comments|views|tags|categories|category|filed under|share)\b.*$"
    r"|(?:home|start|início)\s*[>»/›].*$"
    r"|\S(?:(?!://)\S)*+://\S++$|www\.\S++$|\S[^\s@]*+@\S++$"
    r"|.*\b\d+\s*min(?:ute)?s?\.?\s+read\b.*$"
    r"|[\W\d_]*$"
    r"|(?:\w+[\s,.]+)?\d{1,4}[\s./-]+(?:\w{3,9}\.?|\d{1,2})[\s.,/-]+\d{2,4}$"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}$",
    re.IGNORECASE,
)
_HEADING_MARKS = re.compile(r"^(?:#{1,6}\s+|[•*\-–]\s+)")
_TELLING = re.compile(r"[^\W\d_]{4,}")
_HEX = re.compile(r"[0-9a-f]{8,}", re.IGNORECASE)


def guess_title(text: str, file_name: str) -> str:
    """The title of a text: a heading that its first lines repeat, else a first line that is short and no byline.

    Where the text begins with a long paragraph, a telling file name wins over a later heading.
    Only the first lines are looked at, so this is fast for any text.
    """
    stem = one_line(PurePath(file_name).stem, _LONGEST_TITLE) or one_line(file_name, _LONGEST_TITLE)
    begins = (one_line(line, _LONGEST_TITLE + 50) for line in text[:_FIRST_CHARACTERS].split("\n") if line)
    lines = list(islice((line for line in begins if line and not _BYLINE.match(line)), _FIRST_LINES))
    titles = [line for line in lines if _short(line)]
    repeated = [line for line in titles if titles.count(line) > 1]
    if repeated:
        return repeated[0]
    if lines and _short(lines[0]):
        return _HEADING_MARKS.sub("", lines[0])
    if _says_something(stem):
        return stem
    return next((line for line in titles if not _HEADING_MARKS.match(line)), stem)


def _short(line: str) -> bool:
    """Whether a line can be a title: short, with letters, and not a sentence."""
    return len(line) <= _LONGEST_TITLE and sum(map(str.isalpha, line)) >= 3 and not line.endswith((".", ",", ";", ":"))


def _says_something(stem: str) -> bool:
    # `3f9a0c12e7.pdf` tells nothing.
    return bool(_TELLING.search(_HEX.sub("", stem)))
