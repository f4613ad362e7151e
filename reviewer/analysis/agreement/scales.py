"""Codes as the values of a scale: Krippendorff's alpha with the ordinal, interval or ratio distance (2019, chapter 12.3.4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from reviewer.analysis.agreement.comparison import Comparison
from reviewer.analysis.agreement.rated import Value
from reviewer.analysis.agreement.sums import Sums

Scale = Literal["nominal", "ordinal", "interval", "ratio"]
SCALES: tuple[Scale, ...] = ("nominal", "ordinal", "interval", "ratio")
SEVERAL = "a coder gave one unit several of the codes, which are the values of a scale"


@dataclass(frozen=True)
class Measured:
    """A distance of numbers. Unlike that of categories it may be greater than 1."""

    apart: Callable[[float, float], float]

    def between(self, one: Value, other: Value) -> float:
        assert isinstance(one, float)
        assert isinstance(other, float)
        return self.apart(one, other)

    def among(self, counts: Mapping[Value, float]) -> float:
        return self._met(counts, counts)

    def near(self, _values: Sequence[Value], _most: int, /) -> list[tuple[int, int, float]] | None:
        return None

    def across(self, parts: Sequence[Mapping[Value, float]]) -> list[list[float]]:
        return [[self._met(part, other) for other in parts[at:]] for at, part in enumerate(parts)]

    def _met(self, one: Mapping[Value, float], other: Mapping[Value, float]) -> float:
        return sum(n * m * self.between(a, b) for a, n in one.items() for b, m in other.items())


def measured(scale: Scale, counts: Mapping[float, float]) -> Measured:
    """The distance of a scale; for ranks it depends on how often each of them was given."""
    if scale == "interval":
        return Measured(lambda one, other: (one - other) ** 2)
    if scale == "ratio":
        return Measured(lambda one, other: ((one - other) / (one + other)) ** 2 if one + other else 0.0)

    def ranks(one: float, other: float) -> float:
        low, high = sorted((one, other))
        between = sum(count for value, count in counts.items() if low <= value <= high)
        return float((between - (counts[low] + counts[high]) / 2) ** 2)

    return Measured(ranks)


def of_scale(comparison: Comparison, numbers: Mapping[str, float], scale: Scale) -> list[Sums] | None:
    """For each source the numbers that coders gave units, at the distance of the scale; a unit without a code was not rated.

    None where a coder gave a unit several of the codes.
    """
    rated: list[Counter[tuple[float, ...]]] = []
    counts: Counter[float] = Counter()
    for source in comparison.given_sets():
        own: Counter[tuple[float, ...]] = Counter()
        for sets, weight in source:
            if any(len(codes) > 1 for codes in sets):
                return None
            values = tuple(sorted(numbers[code] for codes in sets for code in codes))
            own[values] += weight
            if len(values) > 1:
                counts.update({value: weight * values.count(value) for value in set(values)})
        rated.append(own)
    distance = measured(scale, counts)
    parts = []
    for own in rated:
        part = Sums(comparison.coders, distance=distance)
        for values, weight in own.items():
            part.add(Counter(values), weight)
        parts.append(part)
    return parts
