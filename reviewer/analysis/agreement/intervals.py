"""The interval of a figure from its values in resamples (Efron and Tibshirani 1993, chapters 13 and 14), or why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

FEW = 10
"""With fewer sources an interval says little."""
MOST_TIMES = 20_000
ONE_SOURCE = "there is one source, and sources are what is drawn anew"
TOO_FEW = "too few resamples had a value"
RANKS = "ranks depend on what is drawn"
_SHARES = (0.025, 0.975)


@dataclass(frozen=True, slots=True)
class Interval:
    """The middle 95 of 100 resampled values as they are (percentile), and corrected for bias and skew (BCa), which is None where
    it cannot be told. `drawn` resamples had a value, of `sources` sources."""

    low: float
    high: float
    corrected: tuple[float, float] | None
    drawn: int
    sources: int


def interval_of(
    value: float | None, resampled: Sequence[float], jackknife: Sequence[float], *, times: int, sources: int
) -> Interval | None:
    """The interval of a figure of which at least half of `times` resamples had a value; `jackknife` are its values without each
    source, where there are any."""
    if value is None or len(resampled) < max(2, times // 2):
        return None
    drawn = sorted(resampled)
    low, high = (_at(drawn, share) for share in _SHARES)
    return Interval(low, high, _corrected(value, drawn, jackknife), len(drawn), sources)


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
