"""Intervals by resampling sources: what was sampled is works, not characters (Efron and Tibshirani 1993, chapters 13 and 14)."""

from __future__ import annotations

import random
from array import array
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import mul
from statistics import NormalDist
from typing import Any

from reviewer.analysis.agreement.rated import Figure
from reviewer.analysis.agreement.sums import Sums, total

FEW = 10
"""With fewer sources an interval says little."""
MOST_TIMES = 20_000
_FEW_VALUES = 8
"""Counts of so many values are drawn as columns; of more, source by source."""
_SHARES = (0.025, 0.975)
_NUMBERS = ("n", "pairs", "same", "apart", "whole", "whole_same")
_COUNTS = ("margins", "whole_margins", "table")

Computed = Mapping[str, Callable[[Sums], Figure]]
"""Figures by name."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The middle 95 of 100 resampled values as they are (percentile), and corrected for bias and skew (BCa), which is None where
    it cannot be told. `drawn` resamples had a value, of `sources` sources."""

    low: float
    high: float
    corrected: tuple[float, float] | None
    drawn: int
    sources: int


class Resampled:
    """One row of figures: the sums of each source, from which those of sources drawn anew are made."""

    def __init__(self, parts: Sequence[Sums], computed: Computed) -> None:
        self.computed = computed
        self.whole = total(parts, parts[0].coders, parts[0].distance)
        self.values = {name: array("d") for name in computed}
        self._parts = parts
        self._numbers = _distinct({name: [getattr(part, name) for part in parts] for name in _NUMBERS})
        self._columns: dict[str, dict[Any, list[float]]] = {}
        for name in _COUNTS:
            keys = list(getattr(self.whole, name))
            if len(keys) <= _FEW_VALUES:
                columns = {key: [getattr(part, name)[key] for part in parts] for key in keys}
                self._columns[name] = columns
        many = len(self.whole.margins) > _FEW_VALUES
        self._across = self.whole.distance.across([part.margins for part in parts]) if many else None
        self.whole.expected = self.whole.expected_apart

    def draw(self, counts: Sequence[int]) -> None:
        """Keep the figures of a resample in which each source comes so often."""
        sums = self._sums(counts)
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

    def _sums(self, counts: Sequence[int]) -> Sums:
        found = Sums(self.whole.coders, distance=self.whole.distance)
        done: dict[int, float] = {}
        for name, column in self._numbers.items():
            value = done.get(id(column))
            if value is None:
                value = done[id(column)] = sum(map(mul, counts, column))
            setattr(found, name, value)
        for name in _COUNTS:
            columns = self._columns.get(name)
            counter: Counter[Any] = getattr(found, name)
            if columns is not None:
                for key, column in columns.items():
                    counter[key] = sum(map(mul, counts, column))
                continue
            for part, often in zip(self._parts, counts, strict=True):
                if often:
                    for key, count in getattr(part, name).items():
                        counter[key] += often * count
        if self._across is not None:
            drawn = [(at, often) for at, often in enumerate(counts) if often]
            found.expected = sum(
                often * sum(more * row[other] for other, more in drawn)
                for row, often in ((self._across[at], often) for at, often in drawn)
            )
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
            row = self._across[at]
            every = self.whole.expected_apart
            found.expected = every - 2 * sum(row) + row[at]
        return found


def resample(
    rows: Sequence[Resampled], sources: int, *, times: int, seed: int, step: Callable[[], None] = lambda: None
) -> None:
    """Draw so many sources `times` times, for all rows the same ones; the same again for the same seed."""
    rng = random.Random(seed)
    numbers = range(sources)
    for _ in range(times):
        counts = [0] * sources
        for at in rng.choices(numbers, k=sources):
            counts[at] += 1
        for row in rows:
            row.draw(counts)
        step()


def _distinct(columns: Mapping[str, Sequence[float]]) -> dict[str, Sequence[float]]:
    """The columns, equal ones as one object."""
    known: dict[tuple[float, ...], Sequence[float]] = {}
    return {name: known.setdefault(tuple(column), column) for name, column in columns.items()}


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
