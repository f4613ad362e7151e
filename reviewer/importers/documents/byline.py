"""Who wrote a text that does not say so in a place of its own, as a line such as “By Anna Berg” among its first ones says it."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from reviewer.importers.shared.reading import one_line

_FIRST_CHARACTERS = 4000
"""A byline stands on the first page."""
_FIRST_LINES = 20
_LONGEST_LINE = 200
_MOST_NAMES = 12
_BY = re.compile(
    r"(?:(?:written|posted|published|article)\s+)?(?:by|por|von|par|di|da|door|av|af)\b[\s:]*+"
    r"|(?:authors?|autor(?:es|in)?|auteurs?|autore)\s*+:\s*+",
    re.IGNORECASE,
)
# What stands behind the names: a dash, a date, an office.
_BEHIND = re.compile(r" [-–—|•·](?= |$)| ?[(\[]|,? (?:on|am|le|el|em) (?=[^\s\d]{0,9}\d)|, (?=[^\d,]{3,12} \d{1,2},)")
_BETWEEN = re.compile(r" ?(?:,|;|&|\band\b|\bund\b|\be\b|\by\b|\bet\b) ?")
_WORD = re.compile(r"(?:(?!\d|_)[\w.’'-]){1,40}")
_PARTICLES = frozenset("de da do dos das del della der den di du e la le van von zu bin ibn al el ter ten af y".split())
_DEGREES = frozenset("MD PHD MSC BSC RN MPH MA BA DO PSYD LCSW JD PHARMD DR PROF FRCP MBBS".split())
_NO_NAMES = frozenset(
    "the a an all our your my this that these those new more most what how why when where who staff team editor editors editorial "
    "admin us them it its default nature law design hand die das ein eine".split()
)


def guess_authors(text: str) -> str:
    """The names in the byline of a text, with semicolons between them; "" where there is none that can be told.

    A name has two to five words that begin with a capital letter. A line that only may be one is left alone.
    """
    every = (one_line(line, _LONGEST_LINE) for line in text[:_FIRST_CHARACTERS].split("\n"))
    lines = list(islice((line for line in every if line), _FIRST_LINES))
    for line, following in pairwise([*lines, ""]):
        by = _BY.match(line)
        if by is None:
            continue
        names = _names(line[by.end() :] or following)
        if names:
            return "; ".join(names)
    return ""


def _names(said: str) -> list[str]:
    """The names that a line consists of; none where anything in it is no name."""
    parts = [part for part in _BETWEEN.split(_BEHIND.split(said, maxsplit=1)[0]) if part]
    names = [name for part in parts if (name := _name(part)) is not None]
    if not names or len(parts) > _MOST_NAMES or len(names) < len(parts):
        return []
    return [name for name in names if name]


def _name(part: str) -> str | None:
    """A name without its degrees, "" for degrees alone, None for what is no name."""
    words = part.split()
    if not all(_WORD.fullmatch(word) for word in words):
        return None
    words = [word for word in words if word.replace(".", "").upper() not in _DEGREES]
    if not words:
        return ""
    capitals = [word for word in words if word[0].isupper()]
    if not 2 <= len(words) <= 5 or len(capitals) < 2 or not (words[0] in capitals or words[0].casefold() in _PARTICLES):
        return None
    if any(word not in capitals and word.casefold() not in _PARTICLES for word in words):
        return None
    return None if any(word.casefold() in _NO_NAMES for word in words) else " ".join(words)
