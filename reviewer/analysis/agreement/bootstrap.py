"""Intervals by resampling sources: what was sampled is works, not characters (Efron and Tibshirani 1993, chapters 13 and 14)."""

from __future__ import annotations

import random
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter, mul
from statistics import NormalDist
from typing import Any

from reviewer.analysis.agreement.rated import Figure
from reviewer.analysis.agreement.sums import Sums, total

FEW = 10
"""With fewer sources an interval says little."""
MOST_TIMES = 20_000
_FEW_VALUES = 8
"""Counts of so many values are drawn as columns; of more, source by source."""
_ANY = "any value"
_SHARES = (0.025, 0.975)
_NUMBERS = ("n", "pairs", "same", "apart", "whole", "whole_same")
_COUNTS = ("margins", "whole_margins", "table")

Computed = Mapping[str, Callable[[Sums], Figure]]
"""Figures by name."""
Column = tuple[float, ...]
"""One number for each source."""
Pool = dict[Column, Column]


@dataclass(frozen=True, slots=True)
class Interval:
    """The middle 95 of 100 resampled values as they are (percentile), and corrected for bias and skew (BCa), which is None where
    it cannot be told. `drawn` resamples had a value, of `sources` sources."""

    low: float
    high: float
    corrected: tuple[float, float] | None
    drawn: int
    sources: int


class Drawn:
    """Sources drawn anew, by number; a source may come several times."""

    def __init__(self, numbers: Sequence[int], sources: int) -> None:
        self.counts = [0] * sources
        for number in numbers:
            self.counts[number] += 1
        self._pick = itemgetter(*numbers)
        self._summed: dict[int, float] = {}

    def of(self, column: Column) -> float:
        """The sum of a column over what was drawn, computed once for a column."""
        found = self._summed.get(id(column))
        if found is None:
            found = self._summed[id(column)] = sum(self._pick(column))
        return found


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
            value, drawn = figure(self.whole).value, sorted(self.values[name])
            if value is None or len(drawn) < max(2, times // 2):
                continue
            jackknife = [each for each in (figure(sums).value for sums in left_out) if each is not None]
            low, high = (_at(drawn, share) for share in _SHARES)
            found[name] = Interval(low, high, _corrected(value, drawn, jackknife), len(drawn), len(self._parts))
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


def resample(
    rows: Sequence[Resampled], sources: int, *, times: int, seed: int, step: Callable[[], None] = lambda: None
) -> None:
    """Draw so many sources `times` times, for all rows the same ones; the same again for the same seed."""
    rng = random.Random(seed)
    numbers = range(sources)
    for _ in range(times):
        drawn = Drawn(rng.choices(numbers, k=sources), sources)
        for row in rows:
            row.draw(drawn)
        step()


def _pooled(pool: Pool, column: Iterable[float]) -> Column:
    made = tuple(column)
    return pool.setdefault(made, made)


def _at(ordered: Sequence[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, max(0, round(share * (len(ordered) - 1))))]


def _corrected(value: float, drawn: Sequence[float], jackknife: Sequence[float]) -> tuple[float, float] | None:
    """BCa (Efron 1987): shifted by how many resamples lie below the value, and by how skewed the jackknife is."""
    below = (sum(each < value for each in drawn) + sum(each <= value for each in drawn)) / (2 * len(drawn))
    if not 0 < below < 1 or len(jackknife) < 2:
        return None
    normal = NormalDist()
    bias = normal.inv_cdf(below)
    mean = sum(jackknife) / len(jackknife)
    squares = sum((mean - each) ** 2 for each in jackknife)
    skew = sum((mean - each) ** 3 for each in jackknife) / (6 * squares**1.5) if squares else 0.0
    ends = []
    for share in _SHARES:
        z = bias + normal.inv_cdf(share)
        if skew * z >= 1:
            return None
        ends.append(_at(drawn, normal.cdf(bias + z / (1 - skew * z))))
    return ends[0], ends[1]
