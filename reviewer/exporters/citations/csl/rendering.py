"""What is known while one work is written: the style and its words, what was written so far, what must not come again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from reviewer.exporters.citations.csl.elements import Element
from reviewer.exporters.citations.csl.languages import Words
from reviewer.exporters.citations.csl.people import Person
from reviewer.exporters.citations.csl.works import Work

Area = Literal["citation", "bibliography"]


@dataclass(frozen=True, slots=True)
class Distinct:
    """What tells a work from others that are cited alike: more names, fuller names, a letter, the style's own way."""

    names: int = 0
    given: Mapping[Person, int] = field(default_factory=dict)
    """By name: 1 for initials, 2 for the given name."""
    year_suffix: str = ""
    condition: bool = False

    @property
    def key(self) -> object:
        """What is equal for two that say the same."""
        return self.names, tuple(self.given.items()), self.year_suffix, self.condition


ALONE = Distinct()


@dataclass(slots=True)
class Rendering:
    """One work on its way. `wanted` and `there` count variables: a group with none of those it wanted is left out."""

    work: Work
    words: Words
    macros: Mapping[str, Element]
    options: Mapping[str, str]
    """Attributes of the style and of the area, which names inherit."""
    area: Area
    own_suffix: bool = False
    """Whether the style says by itself where the letter after the year goes."""
    expands_alike: bool = False
    """Whether names that are alike within one list are written out."""
    number: int = 0
    distinct: Distinct = ALONE
    sorting: bool = False
    begins: bool = False
    """Whether nothing of an entry is written yet: a term that it begins with has a capital."""
    wanted: int = 0
    there: int = 0
    suppressed: set[str] = field(default_factory=set)
    used: list[str] = field(default_factory=list)
    substituting: int = 0
    suffix_written: bool = False
    names_above: object = None
    """How names are written where one stands in place of another."""

    def asked(self, variable: str, text: str) -> str:
        """Note that a variable was asked for and what came of it."""
        self.wanted += 1
        if text:
            self.there += 1
            if self.substituting:
                self.used.append(variable)
        return text
