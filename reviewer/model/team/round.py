"""Rounds of coding, and who is to code what in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Purpose = Literal["calibration", "main", "check"]
PURPOSES: tuple[Purpose, ...] = ("calibration", "main", "check")
"""To try the codebook together, to code, and to look at some of it once more."""


@dataclass(frozen=True, slots=True)
class Round:
    """One round. While it is `blind`, its coders see nobody else's work on its sources; the `lead` (an id) sees all."""

    id: str
    name: str
    purpose: Purpose
    lead: str
    blind: bool = False
    note: str = ""
    created: int = 0


@dataclass(frozen=True, slots=True)
class Assignment:
    """A source that a coder is to code in a round. `done` is when the coder was done with it, in ms since 1970, else None."""

    id: str
    round: str
    source: str
    coder: str
    done: int | None = None


@dataclass(frozen=True, slots=True)
class CoderProgress:
    """How far one coder is in a round: sources and words, and of them those that are done."""

    coder: str
    sources: int
    done: int
    words: int
    done_words: int


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One source of a round: its words, and each coder who is to code it with the moment when it was done, or None."""

    source: str
    title: str
    words: int
    coders: dict[str, int | None]


@dataclass(frozen=True, slots=True)
class Board:
    """A round at a glance: its sources in the order of the project, its coders by name."""

    round: Round
    rows: tuple[BoardRow, ...]
    coders: tuple[CoderProgress, ...]

    @property
    def shared(self) -> int:
        """How many sources two coders or more are to code."""
        return sum(len(row.coders) > 1 for row in self.rows)
