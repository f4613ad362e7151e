"""Figures of sources drawn anew: what was sampled is works, not characters."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter, mul
from typing import Any

from reviewer.analysis.agreement.drawn import AllBut, Drawn, SideBySide, draws, left_out
from reviewer.analysis.agreement.intervals import Interval, interval_of
from reviewer.analysis.agreement.rated import Figure
from reviewer.analysis.agreement.sums import Sums, total

_FEW_VALUES = 8
"""Counts of so many values are drawn as columns, which rows share; of more, beside each other."""
_ANY = "any value"
_NUMBERS = ("n", "pairs", "same", "apart", "whole", "whole_same")
_COUNTS = ("margins", "whole_margins", "table")

Computed = Mapping[str, Callable[[Sums], Figure]]
"""Figures by name."""
Column = tuple[float, ...]
"""One number for each source."""
Pool = dict[Column, Column]


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
        self._many: dict[str, tuple[list[Any], SideBySide]] = {}
        self._apart = _Apart(parts, self.whole) if len(self.whole.margins) > _FEW_VALUES else None
        for name in _COUNTS:
            keys = list(getattr(self.whole, name))
            every = _pooled(pool, (sum(getattr(part, name).values()) for part in parts))
            if 0 < len(keys) <= _FEW_VALUES:
                # All of them together are in most rows the same, so that the last one need not be summed.
                columns = {key: _pooled(pool, (getattr(part, name)[key] for part in parts)) for key in keys}
                self._columns[name] = columns, every
            elif keys and name == "margins" and self._apart is not None and not self._apart.by_value:
                # Their distances are known by source; only how many were given is still asked for.
                self._columns[name] = {_ANY: every}, every
            elif keys:
                self._many[name] = keys, SideBySide([[getattr(part, name)[key] for key in keys] for part in parts])

    def draw(self, drawn: Drawn) -> None:
        """Keep the figures of a resample."""
        sums = self._sums(drawn)
        if self._apart is not None:
            sums.expected = self._apart.of(drawn, sums)
        for name, figure in self.computed.items():
            value = figure(sums).value
            if value is not None:
                self.values[name].append(value)

    def intervals(self, times: int, jackknife: Sequence[AllBut]) -> dict[str, Interval]:
        """The interval of each figure of which at least half of the resamples had a value."""
        without = [self._without(each) for each in jackknife]
        found = {}
        for name, figure in self.computed.items():
            value, drawn = figure(self.whole).value, self.values[name]
            values = [each for each in (figure(sums).value for sums in without) if each is not None]
            between = interval_of(value, drawn, values, times=times, sources=len(jackknife))
            if between is not None:
                found[name] = between
        return found

    def _sums(self, drawn: Drawn) -> Sums:
        found = Sums(self.whole.coders, distance=self.whole.distance)
        for name, column in self._numbers.items():
            setattr(found, name, drawn.of(column))
        for name, (columns, every) in self._columns.items():
            counter: dict[Any, float] = getattr(found, name)
            rest = drawn.of(every)
            *keys, last = columns
            for key in keys:
                counter[key] = drawn.of(columns[key])
                rest -= counter[key]
            counter[last] = rest
        for name, (keys, packed) in self._many.items():
            # As a dictionary: a counter would add one after the other.
            dict.update(getattr(found, name), zip(keys, packed.of(drawn), strict=True))
        return found

    def _without(self, drawn: AllBut) -> Sums:
        found = self._sums(drawn)
        if self._apart is not None:
            found.expected = self._apart.without(drawn.left_out, found)
        return found


class _Apart:
    """The distances of all ordered pairs of values that were drawn. Of values of which few are near each other they are computed
    from how often each was given (`by_value`), of others from the distances between sources."""

    def __init__(self, parts: Sequence[Sums], whole: Sums) -> None:
        near = whole.distance.near(list(whole.margins), len(parts) ** 2 // 16)
        self.by_value = near is not None
        whole.expected = self._every = whole.expected_apart
        if near is None:
            self._across = whole.distance.across([part.margins for part in parts])
        else:
            # Of a single index `itemgetter` gives no tuple: the first pair stands twice, once with nothing.
            ones, others, self._alike = zip((0, 0, 0.0), (0, 0, 0.0), *near, strict=True)
            self._ones, self._others = itemgetter(*ones), itemgetter(*others)

    def of(self, drawn: Drawn, sums: Sums) -> float:
        """Of sources that were drawn, with the sums over them."""
        if self.by_value:
            return self._among(sums)
        # Fractions times fractions are quicker than whole numbers times fractions.
        found, counts = 0.0, list(map(float, drawn.counts))
        for at, often in enumerate(counts):
            if often:
                row = self._across[at]
                found += often * (2 * sum(map(mul, counts[at:], row)) - often * row[0])
        return found

    def without(self, at: int, sums: Sums) -> float:
        """Of all sources but one, with the sums over them."""
        if self.by_value:
            return self._among(sums)
        met = sum(self._across[at]) + sum(self._across[other][at - other] for other in range(at))
        return self._every - 2 * met + self._across[at][0]

    def _among(self, sums: Sums) -> float:
        often = list(sums.margins.values())
        every = sum(often)
        near: float = sum(map(mul, map(mul, self._ones(often), self._others(often)), self._alike))
        return float(every * every - sum(map(mul, often, often))) - 2 * near


def resample(
    rows: Sequence[Resampled], sources: int, *, times: int, seed: int, step: Callable[[], None] = lambda: None
) -> list[dict[str, Interval]]:
    """Draw so many sources `times` times, for all rows the same ones. The intervals of each row, by figure."""
    for drawn in draws(sources, times=times, seed=seed):
        for row in rows:
            row.draw(drawn)
        step()
    jackknife = left_out(sources)
    return [row.intervals(times, jackknife) for row in rows]


def _pooled(pool: Pool, column: Iterable[float]) -> Column:
    made = tuple(column)
    return pool.setdefault(made, made)
