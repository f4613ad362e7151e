"""A table of counts in which every cell knows the excerpts behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

MatrixKind = Literal[
    "code-source", "co-occurrence", "framework", "code-attribute", "code-coder", "code-time", "case-code", "appraisal"
]
MATRIX_KINDS: tuple[MatrixKind, ...] = (
    "code-source", "co-occurrence", "framework", "code-attribute", "code-coder", "code-time",
    "case-code", "appraisal",
)  # fmt: skip

Unit = Literal["excerpts", "passages", "words", "share", "sources", "meetings", "answers"]
"""What a cell counts: distinct highlights, the distinct stretches of text they stand at (a stretch that two coders
highlighted is one), the words that begin in their passages (each once), the share of the text they cover in hundredths of
a percent, the sources they stand in, how often two codes meet, or how many coders answered a question of a checklist."""


@dataclass(frozen=True, slots=True)
class Head:
    """One row or column: the id of a code, source or coder (or a value such as `2021`), its words, and its depth in a tree."""

    id: str
    label: str
    depth: int = 0
    colour: str = ""


def _nothing(row: str, column: str) -> tuple[str, ...]:  # noqa: ARG001
    return ()


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows by columns. `values` holds those that are not 0, by (row id, column id), in the matrix's unit.

    `texts` are what was written in the cells of a framework matrix, with their citations as they are kept, or the answers
    to a question of a checklist.
    `row_totals` and `column_totals` are counted anew, each highlight once: they need not be sums of cells. They are empty
    where they would say nothing. `notes` are sentences a reader must know, such as what counts as together. `blank` are
    the cells that cannot hold anything, which is not the same as 0.
    """

    kind: MatrixKind
    title: str
    unit: Unit
    rows: tuple[Head, ...]
    columns: tuple[Head, ...]
    values: Mapping[tuple[str, str], int] = field(default_factory=dict)
    texts: Mapping[tuple[str, str], str] = field(default_factory=dict)
    row_totals: Mapping[str, int] = field(default_factory=dict)
    column_totals: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    blank: frozenset[tuple[str, str]] = frozenset()
    behind: Callable[[str, str], tuple[str, ...]] = field(default=_nothing, compare=False, repr=False)

    def value(self, row: str, column: str) -> int:
        """The value of a cell, 0 where it is empty."""
        return self.values.get((row, column), 0)

    def text(self, row: str, column: str) -> str:
        """What was written in a cell."""
        return self.texts.get((row, column), "")

    def highlights(self, row: str, column: str) -> tuple[str, ...]:
        """The ids of the excerpts behind a cell, for an ExcerptFilter."""
        return self.behind(row, column)

    @property
    def largest(self) -> int:
        """The greatest value of any cell, for shades of a heat map."""
        return max(self.values.values(), default=0)


def in_words(value: int, unit: Unit) -> str:
    """A value as people read it: a share as `12.34 %`, anything else with its thousands marked."""
    return f"{value // 100}.{value % 100:02} %" if unit == "share" else f"{value:,}"
