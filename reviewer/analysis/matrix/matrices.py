"""Matrices: codes against sources, against each other, against attributes, coders and time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from reviewer.analysis.matrix.coded import Coded, Codes, Part
from reviewer.analysis.matrix.matrix import Head
from reviewer.analysis.matrix.measures import Measure
from reviewer.model.coding.codebook import Codebook
from reviewer.model.sources.source import AttributeType
from reviewer.system.moments import in_utc

Cell = tuple[str, str]
"""Ids of row and column."""
Columns = Callable[[str, Part], Mapping[str, Part]]
"""The columns in which the highlights of a source stand."""
Period = Literal["day", "month", "year"]
PERIODS: tuple[Period, ...] = ("day", "month", "year")
UNKNOWN = ""
"""The id of the column of those that have no value."""
_LENGTH = {"day": 10, "month": 7, "year": 4}


@dataclass(frozen=True, slots=True)
class Counts:
    """What stands in the cells, and in rows and columns altogether; nothing that is 0."""

    cells: dict[Cell, int] = field(default_factory=dict)
    rows: dict[str, int] = field(default_factory=dict)
    columns: dict[str, int] = field(default_factory=dict)


def counted(coded: Coded, columns: Columns, measure: Measure) -> Counts:
    """Each source's amounts added up. What stands in several columns of one source counts once in its row, what stands in none
    not at all."""
    cells: dict[Cell, int] = {}
    rows: dict[str, int] = {}
    whole: dict[str, int] = {}
    for source, part in coded.items():
        parts = columns(source, part)
        for column, own in parts.items():
            amount = measure(source, own)
            for code, count in amount.by_code.items():
                cells[code, column] = cells.get((code, column), 0) + count
            if amount.any:
                whole[column] = whole.get(column, 0) + amount.any
        if not parts:
            continue
        # With one column the row's amount is the one just measured.
        if len(parts) > 1:
            amount = measure(source, _in_any(part, list(parts.values())))
        for code, count in amount.by_code.items():
            rows[code] = rows.get(code, 0) + count
    return Counts(cells, rows, whole)


def _in_any(part: Part, parts: Sequence[Part]) -> Part:
    """What of a source stands in any of its columns."""
    inside = {highlight for own in parts for highlight in own.highlights}
    if len(inside) == len(part.highlights):
        return part
    rows = zip(part.highlights, part.coders, part.starts, part.ends, part.codes, strict=True)
    return Part(*zip(*(row for row in rows if row[0] in inside), strict=True))


def highlights_of(coded: Coded, columns: Columns) -> dict[Cell, list[str]]:
    """The highlights of each code (with its sub-codes) in each column."""
    cells: dict[Cell, list[str]] = {}
    for source, part in coded.items():
        for column, own in columns(source, part).items():
            # Highlights with the same codes go into the same cells together.
            alike: dict[Codes, list[str]] = {}
            for highlight, codes in zip(own.highlights, own.codes, strict=True):
                alike.setdefault(codes, []).append(highlight)
            for codes, highlights in alike.items():
                for code in codes:
                    cells.setdefault((code, column), []).extend(highlights)
    return cells


def code_heads(book: Codebook, only: Iterable[str] = ()) -> tuple[Head, ...]:
    """The codes as rows in tree order: all, or those under `only`."""
    roots = list(only)
    wanted = {below.id for code in roots for below in book.subtree(code)}
    return tuple(Head(c.id, c.path, c.depth, c.colour) for c in book if not roots or c.id in wanted)


def value_heads(values: Iterable[str], type_: AttributeType = "text", none: str = "unknown") -> tuple[Head, ...]:
    """Different values as columns: numbers by size, others by name; those without a value last."""
    different = set(values)
    known = sorted(different - {UNKNOWN}, key=lambda value: _rank(value, type_))
    last = [Head(UNKNOWN, none)] if UNKNOWN in different else []
    return (*(Head(value, value) for value in known), *last)


def _rank(value: str, type_: AttributeType) -> tuple[float, str, str]:
    number = 0.0
    if type_ == "number":
        try:
            number = float(value)
        except ValueError:
            number = float("inf")
    # NaN is equal to nothing, not even to itself, and would spoil the order.
    return (number if number == number else float("inf")), value.casefold(), value


def period_of(ms: int, period: Period) -> str:
    """The day, month or year (UTC) of a time in ms since 1970, as `2024-05-31`, `2024-05` or `2024`."""
    return in_utc(ms).strftime("%Y-%m-%d")[: _LENGTH[period]]


def above_pairs(book: Codebook) -> set[tuple[str, str]]:
    """Each code with every code above it."""
    return {(code.id, above.id) for code in book for above in book.ancestors(code.id)[1:]}


def by_period(
    coded: Coded, times: Iterable[tuple[str, str, int]], book: Codebook, period: Period
) -> dict[Cell, list[str]]:
    """The highlights of each code by when they first got it or a code under it; `times` are (highlight, code as written, ms)."""
    tagged = {highlight for part in coded.values() for highlight in part.highlights}
    chains = {code.id: tuple(above.id for above in book.ancestors(code.id)) for code in book}
    chains |= {old: chains[new] for old, new in book.merged.items() if new in chains}
    one: dict[str, tuple[str, int]] = {}
    several: dict[str, list[tuple[str, int]]] = {}
    for highlight, written, ms in times:
        if highlight in one:
            several.setdefault(highlight, [one[highlight]]).append((written, ms))
        elif highlight in tagged:
            one[highlight] = written, ms
    names: dict[int, str] = {}

    # Making a date takes longer than everything else here, and days repeat.
    def name(ms: int) -> str:
        day = ms // 86_400_000
        return names.get(day) or names.setdefault(day, period_of(ms, period))

    alike: dict[tuple[str, str], list[str]] = {}
    for highlight, (written, ms) in one.items():
        if highlight not in several:
            alike.setdefault((written, name(ms)), []).append(highlight)
    cells: dict[Cell, list[str]] = {}
    for (written, column), highlights in alike.items():
        for code in chains.get(written, ()):
            cells.setdefault((code, column), []).extend(highlights)
    for highlight, own in several.items():
        for code, ms in _earliest(own, chains).items():
            cells.setdefault((code, name(ms)), []).append(highlight)
    return cells


def _earliest(own: Iterable[tuple[str, int]], chains: Mapping[str, Codes]) -> dict[str, int]:
    """When a highlight first got each code or one under it, of when it got those that are written."""
    earliest: dict[str, int] = {}
    for written, ms in own:
        for code in chains.get(written, ()):
            earliest[code] = min(ms, earliest.get(code, ms))
    return earliest
