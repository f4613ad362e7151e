"""A search of the review, as the search log has it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Origin = Literal["databases", "registers", "websites", "organisations", "citations", "other"]
ORIGINS: tuple[Origin, ...] = ("databases", "registers", "websites", "organisations", "citations", "other")
"""Where records come from, as PRISMA 2020 parts them: the first two are one way into a review, the others another."""
COUNTS = ("found", "duplicates", "automation", "removed")


@dataclass(frozen=True, slots=True)
class Search:
    """One search. `name` says where (`PubMed`), `date` when, `query` with which words; `found` records came out of it, and
    `duplicates`, `automation` (marked by a tool) and `removed` (for other reasons) were taken out before they came here."""

    id: str
    name: str
    origin: Origin
    date: str = ""
    query: str = ""
    found: int = 0
    duplicates: int = 0
    automation: int = 0
    removed: int = 0
    note: str = ""

    @property
    def before_import(self) -> int:
        """How many records never came into the project."""
        return self.duplicates + self.automation + self.removed
