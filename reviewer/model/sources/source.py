"""A source: one work under review, with its reference data and attributes."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from reviewer.model.sources.reference_extras import EDITORS
from reviewer.sentence import sentence

REFERENCE_FIELDS = (
    "title", "authors", "year", "type", "container", "volume", "issue", "pages", "url", "doi", "publisher", "language",
    "accessed",
)  # fmt: skip
"""The editable reference data of a source, in the order in which it is shown. All are plain text."""

AttributeType = Literal["text", "number", "date", "yes/no"]
ATTRIBUTE_TYPES: tuple[AttributeType, ...] = ("text", "number", "date", "yes/no")


@dataclass(frozen=True, slots=True)
class Attribute:
    """A named, typed value on a source. The value is kept as text; `type` says how to read it."""

    name: str
    type: AttributeType
    value: str


@dataclass(frozen=True, slots=True)
class Reference:
    """Reference data of a source. Empty strings where nothing is known.

    `authors` is read by `reviewer.model.sources.authors`; `container` is the journal, book or site that the work stands in.
    """

    title: str = ""
    authors: str = ""
    year: str = ""
    type: str = ""
    url: str = ""
    doi: str = ""
    publisher: str = ""
    language: str = ""
    accessed: str = ""
    container: str = ""
    volume: str = ""
    issue: str = ""
    pages: str = ""

    def dated(self, letter: str = "") -> str:
        """The year, with the letter of a work that shares it with another one: `2023a`, `n.d.-a`, `in press-a`."""
        year = self.year or "n.d."
        return f"{year}-{letter}" if letter and not year[-1].isdigit() else f"{year}{letter}"

    def citation(self, letter: str = "") -> str:
        """One line in the author-date manner: `Farrell (2023). Title. Publisher. address`."""
        who = f"{self.authors.rstrip('; ')} ({self.dated(letter)}). " if self.authors else ""
        when = "" if self.authors or not (self.year or letter) else f" ({self.dated(letter)})"
        # A title may end with a full stop of its own.
        parts = [f"{who}{self.title}{when}.".replace("..", ".")]
        if self.container:
            volume = f"{self.volume}({self.issue})" if self.issue else self.volume
            parts.append(f"{', '.join(part for part in (self.container, volume, self.pages) if part)}.")
        if self.publisher:
            parts.append(f"{self.publisher}.")
        if self.doi:
            parts.append(f"doi:{self.doi.removeprefix('https://doi.org/').removeprefix('doi:')}")
        elif self.url:
            parts.append(self.url)
        if self.accessed:
            parts.append(f"(accessed {self.accessed})")
        return " ".join(parts)


@dataclass(frozen=True, slots=True)
class Source:
    """One work under review. `sha256` is that of its text; `characters` its length in code points."""

    id: str
    sha256: str
    characters: int
    words: int
    reference: Reference
    file_name: str
    media_type: str
    original: str  # SHA-256 of the file it came from, "" when there was none
    original_kept: bool
    page_starts: tuple[int, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    created: int = 0
    search: str = ""  # the search that found it, "" where that is not known
    made: int | None = None  # when it was made in another program, in ms since 1970

    @property
    def title(self) -> str:
        return self.reference.title or self.file_name

    @property
    def creators(self) -> str:
        """The line of authors, or that of editors where there are no authors."""
        return self.reference.authors or self._editors()

    def _editors(self) -> str:
        return next((each.value for each in self.attributes if each.name == EDITORS), "")

    def citation(self, letter: str = "") -> str:
        """The reference on one line; a source that nobody has given a title goes by its file's name."""
        line = self._credited().citation(letter)
        return line if self.reference.title else f"{self.title}. {line.lstrip('. ')}".strip()

    def _credited(self) -> Reference:
        """The reference with the editors in the place of missing authors: `Grady, J.; Her, M. (Eds.)`."""
        editors = "" if self.reference.authors else self._editors().strip("; ")
        if not editors:
            return self.reference
        return replace(self.reference, authors=f"{editors} ({'Eds.' if ';' in editors else 'Ed.'})")

    def page_at(self, offset: int) -> int | None:
        """The page, from 1, that holds `offset`; None for a source without pages."""
        return bisect_right(self.page_starts, offset) or None if self.page_starts else None


def attribute_problem(type_: AttributeType, value: str) -> str | None:
    """What is wrong with `value` as this type, as one clause; None when it is fine or empty."""
    if not value or type_ == "text":
        return None
    if type_ == "number":
        try:
            float(value)
        except ValueError:
            return sentence("“{value}” is not a number; write it like 12 or 3.5", value=value)
    if type_ == "date":
        try:
            date.fromisoformat(value)
        except ValueError:
            return sentence("“{value}” is not a date; write it like 2024-03-31", value=value)
    if type_ == "yes/no" and value not in ("yes", "no"):
        return sentence("“{value}” is neither yes nor no", value=value)
    return None
