"""Figures of sources drawn anew: what was sampled is works, not characters."""

from __future__ import annotations

import random
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from operator import itemgetter, mul
from typing import Any

from reviewer.analysis.agreement.intervals import Interval, interval_of
from reviewer.analysis.agreement.rated import Figure
from reviewer.analysis.agreement.sums import Sums, total

_FEW_VALUES = 8
"""Counts of so many values are drawn as columns; of more, source by source."""
_ANY = "any value"
_NUMBERS = ("n", "pairs", "same", "apart", "whole", "whole_same")
_COUNTS = ("margins", "whole_margins", "table")

Computed = Mapping[str, Callable[[Sums], Figure]]
"""Figures by name."""
Column = tuple[float, ...]
"""One number for each source."""
Pool = dict[Column, Column]


class Drawn:
    """Sources drawn anew, by number; a source may come several times. Where they are laid end to end they stand in the order of
    their numbers, a source that was drawn twice behind itself."""

    def __init__(self, numbers: Sequence[int], sources: int) -> None:
        self.counts = [0] * sources
        for number in numbers:
            self.counts[number] += 1
        self._numbers = numbers
        self._summed: dict[int, Any] = {}

    def of(self, column: tuple[Any, ...]) -> Any:
        """The sum of a column over what was drawn, computed once for a column."""
        found = self._summed.get(id(column))
        if found is None:
            found = self._summed[id(column)] = self._sum(column)
        return found

    @cached_property
    def order(self) -> list[int]:
        """The sources that were drawn, each once."""
        return [number for number, often in enumerate(self.counts) if often]

    @cached_property
    def place(self) -> dict[int, int]:
        """Where each source that was drawn stands among them."""
        return {number: place for place, number in enumerate(self.order)}

    @cached_property
    def _pick(self) -> Callable[[Sequence[Any]], tuple[Any, ...]]:
        # Of a single index `itemgetter` gives no tuple.
        numbers = self._numbers
        return itemgetter(*numbers) if len(numbers) > 1 else lambda column: tuple(column[number] for number in numbers)

    def _sum(self, column: tuple[Any, ...]) -> Any:
        return sum(self._pick(column))


class AllBut(Drawn):
    """All sources once, but for one."""

    def __init__(self, every: Drawn, at: int) -> None:
        sources = len(every.counts)
        super().__init__([number for number in range(sources) if number != at], sources)
        self._every, self._at = every, at

    def _sum(self, column: tuple[Any, ...]) -> Any:
        return self._every.of(column) - column[self._at]


class SideBySide:
    """Several whole numbers of each source, none below 0, beside each other in one: one addition for each source sums them all."""

    def __init__(self, rows: Sequence[Sequence[int]]) -> None:
        most = [max(field, default=0) * len(rows) for field in zip(*rows, strict=True)]
        ends = [0]
        for each in most:
            ends.append(ends[-1] + (each.bit_length() + 7) // 8)
        self._bytes = ends[-1]
        self._fields = [slice(start, end) for start, end in pairwise(ends)]
        self._packed = tuple(self._pack(row) for row in rows)

    def of(self, drawn: Drawn) -> list[int]:
        """The sums over what was drawn, of which there is no more than there are sources."""
        told = drawn.of(self._packed).to_bytes(self._bytes, "little")
        return [int.from_bytes(told[field], "little") for field in self._fields]

    def _pack(self, row: Sequence[int]) -> int:
        told = bytearray(self._bytes)
        for field, number in zip(self._fields, row, strict=True):
            told[field] = number.to_bytes(field.stop - field.start, "little")
        return int.from_bytes(told, "little")


class Resampled:
    """One row of figures: the sums of each source, from which those of sources drawn anew are made.

    `pool` has the columns of all rows that are drawn together: equal ones are one, and summed once.
    """

    def __init__(self, parts: Sequence[Sums], computed: Computed, pool: Pool | None = None) -> None:
        self.computed = computed
        self.whole = total(parts, parts[0].coders, parts[0].distance)
        self.values = {name: array("d") for name in computed}
        self._parts = parts
        pool = {} if pool is None else pool
        self._numbers = {name: _pooled(pool, (getattr(part, name) for part in parts)) for name in _NUMBERS}
        self._columns: dict[str, tuple[dict[Any, Column], Column]] = {}
        for name in _COUNTS:
            keys = list(getattr(self.whole, name))
            every = _pooled(pool, (sum(getattr(part, name).values()) for part in parts))
            if 0 < len(keys) <= _FEW_VALUES:
                # All of them together are in most rows the same, so that the last one need not be summed.
                columns = {key: _pooled(pool, (getattr(part, name)[key] for part in parts)) for key in keys}
                self._columns[name] = columns, every
            elif keys and name == "margins":
                # With so many values their distances are known beforehand; only how many were given is still asked for.
                self._columns[name] = {_ANY: every}, every
        self._across: list[list[float]] | None = None
        if len(self.whole.margins) > _FEW_VALUES:
            self._across = self.whole.distance.across([part.margins for part in parts])
            self.whole.expected = self.whole.expected_apart

    def draw(self, drawn: Drawn) -> None:
        """Keep the figures of a resample."""
        sums = self._sums(drawn)
        for name, figure in self.computed.items():
            value = figure(sums).value
            if value is not None:
                self.values[name].append(value)

    def intervals(self, times: int) -> dict[str, Interval]:
        """The interval of each figure of which at least half of the resamples had a value."""
        left_out = [self._without(at) for at in range(len(self._parts))]
        found = {}
        for name, figure in self.computed.items():
            value, drawn = figure(self.whole).value, self.values[name]
            jackknife = [each for each in (figure(sums).value for sums in left_out) if each is not None]
            between = interval_of(value, drawn, jackknife, times=times, sources=len(self._parts))
            if between is not None:
                found[name] = between
        return found

    def _sums(self, drawn: Drawn) -> Sums:
        counts = drawn.counts
        found = Sums(self.whole.coders, distance=self.whole.distance)
        for name, column in self._numbers.items():
            setattr(found, name, drawn.of(column))
        for name in _COUNTS:
            counter: dict[Any, float] = getattr(found, name)
            if name in self._columns:
                columns, every = self._columns[name]
                rest = drawn.of(every)
                *keys, last = columns
                for key in keys:
                    counter[key] = drawn.of(columns[key])
                    rest -= counter[key]
                counter[last] = rest
                continue
            for part, often in zip(self._parts, counts, strict=True) if getattr(self.whole, name) else ():
                if often:
                    for key, count in getattr(part, name).items():
                        counter[key] += often * count
        if self._across is not None:
            found.expected = 0.0
            for at, often in enumerate(counts):
                if often:
                    row = self._across[at]
                    found.expected += often * (2 * sum(map(mul, counts[at:], row)) - often * row[0])
        return found

    def _without(self, at: int) -> Sums:
        found = Sums(self.whole.coders, distance=self.whole.distance)
        part = self._parts[at]
        for name in _NUMBERS:
            setattr(found, name, getattr(self.whole, name) - getattr(part, name))
        for name in _COUNTS:
            counter: Counter[Any] = Counter(getattr(self.whole, name))
            counter.subtract(getattr(part, name))
            setattr(found, name, counter)
        if self._across is not None:
            met = sum(self._across[at]) + sum(self._across[other][at - other] for other in range(at))
            found.expected = self.whole.expected_apart - 2 * met + self._across[at][0]
        return found


def draws(sources: int, *, times: int, seed: int) -> Iterator[Drawn]:
    """So many sources drawn `times` times; the same again for the same seed."""
    rng = random.Random(seed)
    numbers = range(sources)
    for _ in range(times):
        yield Drawn(rng.choices(numbers, k=sources), sources)


def resample(
    rows: Sequence[Resampled], sources: int, *, times: int, seed: int, step: Callable[[], None] = lambda: None
) -> None:
    """Draw so many sources `times` times, for all rows the same ones."""
    for drawn in draws(sources, times=times, seed=seed):
        for row in rows:
            row.draw(drawn)
        step()


def _pooled(pool: Pool, column: Iterable[float]) -> Column:
    made = tuple(column)
    return pool.setdefault(made, made)
