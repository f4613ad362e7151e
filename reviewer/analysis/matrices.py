"""Matrices: codes against sources, against each other, against attributes, coders and time."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from datetime import UTC, datetime
from typing import Literal, TypeVar

from reviewer.analysis.coded import Coded
from reviewer.analysis.matrix import Head
from reviewer.analysis.measures import Measure
from reviewer.model.codebook import Codebook
from reviewer.model.excerpt import LATEST
from reviewer.model.source import AttributeType

T = TypeVar("T")
Groups = dict[tuple[str, str], list[str]]
Alike = dict[tuple[tuple[str, ...], str], list[str]]
Period = Literal["day", "month", "year"]
PERIODS: tuple[Period, ...] = ("day", "month", "year")
UNKNOWN = ""
"""The id of the column of those that have no value."""
_LENGTH = {"day": 10, "month": 7, "year": 4}


def alike(coded: Coded, field: Literal[1, 2]) -> Alike:
    """The tagged highlights with the same codes in the same column; `field` of their place names the column."""
    found: Alike = {}
    places = coded.places
    for highlight, codes in coded.carried.items():
        key = codes, places[highlight][field]
        known = found.get(key)
        if known is None:
            found[key] = [highlight]
        else:
            known.append(highlight)
    return found


def renamed(groups: Alike, names: Mapping[str, str]) -> Alike:
    """The same with other columns, several of which may become one; `UNKNOWN` where a column has no name."""
    found: Alike = {}
    for (codes, column), highlights in groups.items():
        found.setdefault((codes, names.get(column, UNKNOWN)), []).extend(highlights)
    return found


def spread(
    groups: Mapping[tuple[tuple[str, ...], str], list[T]], rows: Container[str]
) -> dict[tuple[str, str], list[T]]:
    """What each code of `rows` (with its sub-codes) has in each column."""
    found: dict[tuple[str, str], list[T]] = {}
    for (codes, column), items in groups.items():
        for code in codes:
            if code in rows:
                key = code, column
                known = found.get(key)
                if known is None:
                    found[key] = list(items)
                else:
                    known += items
    return found


def columns_of(groups: Mapping[tuple[tuple[str, ...], str], list[T]], rows: Container[str]) -> dict[str, list[T]]:
    """What each column has of any code of `rows`."""
    found: dict[str, list[T]] = {}
    for (codes, column), items in groups.items():
        if any(code in rows for code in codes):
            found.setdefault(column, []).extend(items)
    return found


def row_totals(groups: Groups, measure: Measure) -> dict[str, int]:
    """What each row holds altogether; a highlight stands in one column of a row only."""
    rows: dict[str, list[str]] = {}
    for (row, _), highlights in groups.items():
        rows.setdefault(row, []).extend(highlights)
    return {row: measure(highlights) for row, highlights in rows.items()}


def sums(values: Mapping[tuple[str, str], int]) -> dict[str, int]:
    """What the cells of each row add up to."""
    found: dict[str, int] = {}
    for (row, _), value in values.items():
        found[row] = found.get(row, 0) + value
    return found


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
    return (number if number == number else float("inf")), value.casefold(), value


def period_of(ms: int, period: Period) -> str:
    """The day, month or year (UTC) of a time in ms since 1970, as `2024-05-31`, `2024-05` or `2024`."""
    return datetime.fromtimestamp(min(max(ms, 0), LATEST) / 1000, UTC).strftime("%Y-%m-%d")[: _LENGTH[period]]


def above_pairs(book: Codebook) -> set[tuple[str, str]]:
    """Each code with every code above it."""
    return {(code.id, above.id) for code in book for above in book.ancestors(code.id)[1:]}


def by_period(coded: Coded, times: Mapping[tuple[str, str], int], book: Codebook, period: Period) -> Groups:
    """The highlights of each code by when they first got it or a code under it; `times` are by (highlight, code as written)."""
    first: dict[tuple[str, str], int] = {}
    chains = {code.id: [above.id for above in book.ancestors(code.id)] for code in book}
    for (highlight, written), ms in times.items():
        if highlight in coded.carried:
            for code in chains.get(book.merged.get(written, written), ()):
                key = code, highlight
                first[key] = min(ms, first.get(key, ms))
    names: dict[int, str] = {}
    found: Groups = {}
    for (code, highlight), ms in first.items():
        day = ms // 86_400_000
        name = names.get(day) or names.setdefault(day, period_of(ms, period))
        found.setdefault((code, name), []).append(highlight)
    return found
