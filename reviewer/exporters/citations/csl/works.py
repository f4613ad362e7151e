"""A work as the processor reads it: variables as text, people in their parts, dates as dates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from reviewer.exporters.citations.csl.dates import When, when
from reviewer.exporters.citations.csl.marks import from_people
from reviewer.exporters.citations.csl.people import Person, person
from reviewer.exporters.citations.csl.punctuation import QuoteMarks, quoted_text

DATES = frozenset("accessed available-date event-date issued original-date submitted".split())
IN_A_LANGUAGE = frozenset(
    "archive authority collection-title container-title genre medium publisher publisher-place title title-short".split()
)
"""Variables in the language of the work; the others are in that of whoever describes it, as citeproc-js has it."""
_NO_WORDS = frozenset(("DOI", "URL", "ISBN", "ISSN", "PMID", "PMCID", "id", "type"))
_NOTHING = When()
Item = Mapping[str, Any]


class Work:
    """One item of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables)."""

    __slots__ = ("_dates", "_item", "_known", "_people", "_texts", "english", "id", "type", "written")

    def __init__(self, item: Item, *, english: bool) -> None:
        self._item = item
        self._texts: dict[str, str] = {}
        self._people: dict[str, tuple[Person, ...]] = {}
        self.written: dict[object, str] = {}
        """What was written of the work before, by what it depends on."""
        self._known: dict[str, bool] = {}
        self._dates: dict[str, When] = {}
        self.id = str(item.get("id", ""))
        self.type = str(item.get("type", ""))
        language = str(item.get("language", ""))
        self.english = language.lower().startswith("en") if language else english

    def as_type(self, kind: str) -> Work:
        """The same work as one of another type."""
        return Work({**self._item, "type": kind}, english=self.english)

    def has(self, variable: str) -> bool:
        """Whether the work has something in a variable."""
        if variable not in self._known:
            value = self._item.get(variable)
            there = value is not None and value not in ("", [])
            self._known[variable] = there and (variable not in DATES or bool(self.date(variable)))
        return self._known[variable]

    def plain(self, variable: str) -> str:
        """The text of a variable as it came."""
        value = self._item.get(variable)
        return "" if value is None or isinstance(value, (list, dict)) else str(value)

    def text(self, variable: str, marks: QuoteMarks) -> str:
        """The text of a variable, ready to be joined with others."""
        if variable not in self._texts:
            text = from_people(self.plain(variable))
            self._texts[variable] = text if variable in _NO_WORDS else quoted_text(text, marks)
        return self._texts[variable]

    def people(self, variable: str) -> tuple[Person, ...]:
        """The people of a variable."""
        if variable not in self._people:
            names = self._item.get(variable)
            found = (person(name) for name in names if isinstance(name, Mapping)) if isinstance(names, list) else ()
            self._people[variable] = tuple(each for each in found if each.family)
        return self._people[variable]

    def date(self, variable: str) -> When:
        """The date of a variable, false where there is none."""
        if variable not in self._dates:
            value = self._item.get(variable)
            self._dates[variable] = when(value) if value is not None else _NOTHING
        return self._dates[variable]
