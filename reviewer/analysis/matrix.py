"""A table of counts in which every cell knows the excerpts behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

MatrixKind = Literal["code-source", "co-occurrence", "framework", "code-attribute", "code-coder", "code-time"]
MATRIX_KINDS: tuple[MatrixKind, ...] = (
    "code-source", "co-occurrence", "framework", "code-attribute", "code-coder", "code-time",
)  # fmt: skip

Unit = Literal["excerpts", "words", "share", "text", "sources"]
"""What a cell holds: a count of distinct highlights, the words in their passages (each word once), the share of the
source's text they cover in hundredths of a percent, a written text, or a count of sources."""


@dataclass(frozen=True, slots=True)
class Head:
    """One row or column: the id of a code, source or coder (or a value such as `2021`), its words, and its depth in a tree."""

    id: str
    label: str
    depth: int = 0
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `value` is in the matrix's unit; `text` is the written summary of a framework cell, with its citations
    as they are kept; `highlights` are the ids of the excerpts behind it, in no order."""

    value: int
    highlights: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows by columns. `cells` holds those that are not empty, by (row id, column id).

    `row_totals` and `column_totals` are counted anew, each highlight once: they are not sums of cells.
    `notes` are sentences a reader must know, such as what counts as together.
    """

    kind: MatrixKind
    title: str
    unit: Unit
    rows: tuple[Head, ...]
    columns: tuple[Head, ...]
    cells: Mapping[tuple[str, str], Cell] = field(default_factory=dict)
    row_totals: Mapping[str, int] = field(default_factory=dict)
    column_totals: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def value(self, row: str, column: str) -> int:
        """The value of a cell, 0 where it is empty."""
        cell = self.cells.get((row, column))
        return cell.value if cell else 0

    def highlights(self, row: str, column: str) -> tuple[str, ...]:
        """The ids of the excerpts behind a cell, for an ExcerptFilter."""
        cell = self.cells.get((row, column))
        return cell.highlights if cell else ()

    @property
    def largest(self) -> int:
        """The greatest value of any cell, for shades of a heat map."""
        return max((cell.value for cell in self.cells.values()), default=0)


def in_words(value: int, unit: Unit) -> str:
    """A value as people read it: a share as `12.34 %`, anything else with its thousands marked."""
    return f"{value // 100}.{value % 100:02} %" if unit == "share" else f"{value:,}"
