"""Intervals by resampling sources: what was sampled is works, not characters (Efron and Tibshirani 1993, chapter 13)."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reviewer.analysis.agreement.rated import Figure, Unit

FEW = 10
"""With fewer sources an interval says little."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The middle 95 of 100 resampled values; `drawn` of them were defined, of `sources` sources."""

    low: float
    high: float
    drawn: int
    sources: int


def interval(
    units: Sequence[Unit],
    figure: Callable[[Sequence[Unit]], Figure],
    *,
    times: int,
    seed: int,
    step: Callable[[], None] = lambda: None,
) -> Interval | None:
    """The percentile interval of a figure; the same for the same units and seed. None where too few resamples have a value."""
    by_source: dict[str, list[Unit]] = {}
    for unit in units:
        by_source.setdefault(unit.source, []).append(unit)
    names = sorted(by_source)
    rng = random.Random(seed)
    values: list[float] = []
    for _ in range(times if len(names) > 1 else 0):
        step()
        drawn = [unit for name in rng.choices(names, k=len(names)) for unit in by_source[name]]
        value = figure(drawn).value
        if value is not None:
            values.append(value)
    if len(values) < max(2, times // 2):
        return None
    values.sort()
    low, high = (values[min(len(values) - 1, round(share * (len(values) - 1)))] for share in (0.025, 0.975))
    return Interval(low, high, len(values), len(names))
