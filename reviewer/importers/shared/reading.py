"""What every importer takes and gives, and how a file is refused."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from reviewer.errors import ImportRefused
from reviewer.model.names import shown
from reviewer.model.sources.page_map import PageMap
from reviewer.model.sources.source import REFERENCE_FIELDS
from reviewer.model.sources.structure import Part
from reviewer.progress import Progress
from reviewer.sentence import sentence

MAX_REFERENCE = 1000
"""The longest value of reference data that is taken from a file, in characters."""

# From 1500 on: older numbers are hardly years of works.
_YEAR = re.compile(r"(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]+")


ReadingWay = Literal["main", "whole", "pages"]
"""Of a web page the main text, or all that stands on it; of a scan its pages, where they have no text."""


@dataclass(frozen=True, slots=True)
class GivenFile:
    """One file as it was given: its name, its bytes, the encoding the user chose (None: find out), and how to read a page.

    `title` is what the text is called where something else than the file says so, such as the bundle that it is in.
    """

    name: str
    data: bytes
    encoding: str | None = None
    reading: ReadingWay = "main"
    progress: Progress = field(default_factory=Progress)
    title: str = ""

    def refused(self, why: str) -> ImportRefused:
        """The exception that refuses this file. `why` goes on from the name: `is empty; ...`."""
        return refused(self.name, why)


@dataclass(frozen=True, slots=True)
class Reading:
    """What an importer found in a file. `title` is empty where the file does not say one. `parts` say what is what in its text,
    `pages` where its characters stand on the pages of the file."""

    text: str
    extractor: str
    title: str = ""
    encoding: str = ""
    page_starts: tuple[int, ...] = ()
    reference: dict[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    parts: Sequence[Part] = ()
    pages: PageMap | None = None


def refused(name: str, why: str) -> ImportRefused:
    """The exception for a file that cannot become a source, as one sentence that begins with its name."""
    return ImportRefused(sentence("“{name}” {why}", name=shown(name), why=why))


def one_line(value: str, limit: int = MAX_REFERENCE) -> str:
    """The value on one line, without control characters, at most `limit` characters long."""
    # What can be printed has none, and most has nothing else.
    without = value if value.isprintable() else _CONTROLS.sub(" ", value)
    return " ".join(without.split())[:limit].strip()


def clean_reference(fields: dict[str, str]) -> dict[str, str]:
    """Reference data as it may be kept: known fields only, each on one line, none empty."""
    return {key: line for key in REFERENCE_FIELDS if (value := fields.get(key)) and (line := one_line(value))}


def word_set(words: str, separator: str | None = None) -> frozenset[str]:
    """The words of a string as a set, for tables that are easier to read as one text."""
    return frozenset(words.split(separator))


def year_in(value: str) -> str:
    """The first year in a date as people and programs write it; empty when there is none."""
    match = _YEAR.search(value)
    return match.group() if match else ""
