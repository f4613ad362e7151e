"""What the figures rest on, summed over units. Sums of several sources add up, so that a figure of any of them, or of sources
drawn anew, is computed from the same few numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reviewer.analysis.agreement.distances import NOMINAL, Distance
from reviewer.analysis.agreement.rated import Unit, Value


@dataclass(slots=True)
class Sums:
    """Sums over units that at least two of `coders` rated.

    `n`: how many; `pairs`: ordered pairs of values in them; `same`: of these with equal values; `apart`: the distances of
    the pairs, those of a unit over one less than its values; `margins`: how often each value was given. `whole` and the like:
    the same of units that all rated. `table`: of two coders how often each gave which value where.
    """

    coders: int
    n: float = 0
    pairs: float = 0
    same: float = 0
    apart: float = 0
    margins: Counter[Value] = field(default_factory=Counter)
    whole: float = 0
    whole_same: float = 0
    whole_margins: Counter[Value] = field(default_factory=Counter)
    table: Counter[tuple[Value, Value]] = field(default_factory=Counter)
    distance: Distance = NOMINAL
    expected: float | None = None

    def add(self, counts: Mapping[Value, int], weight: float, apart: float | None = None) -> None:
        """`weight` units in which each value was given so often; `apart` is the distance of all ordered pairs in one of them."""
        rated = sum(counts.values())
        if rated < 2:
            return
        same = sum(count * (count - 1) for count in counts.values())
        if apart is None:
            apart = self.distance.among(counts)
        self.n += weight
        self.pairs += weight * rated * (rated - 1)
        self.same += weight * same
        self.apart += weight * apart / (rated - 1)
        for value, count in counts.items():
            self.margins[value] += weight * count  # type: ignore[assignment]
        if rated == self.coders:
            self.whole += weight
            self.whole_same += weight * same
            for value, count in counts.items():
                self.whole_margins[value] += weight * count  # type: ignore[assignment]

    @property
    def expected_apart(self) -> float:
        """The distances of all ordered pairs of values, whichever unit they are of; `expected` where it is known already."""
        if self.expected is not None:
            return self.expected
        return self.distance.among(self.margins)


def sums_of(units: Iterable[Unit], distance: Distance = NOMINAL) -> Sums:
    """The sums of units that have a value, or none, for each coder."""
    found: Sums | None = None
    for unit in units:
        if found is None:
            found = Sums(len(unit.values), distance=distance)
        found.add(Counter(unit.rated), unit.weight)
        if len(unit.values) == 2 and None not in unit.values:
            one, other = unit.values
            found.table[one, other] += unit.weight
    return found or Sums(0, distance=distance)


def total(parts: Iterable[Sums], coders: int, distance: Distance = NOMINAL) -> Sums:
    """The sums of several sources together."""
    found = Sums(coders, distance=distance)
    for part in parts:
        found.n += part.n
        found.pairs += part.pairs
        found.same += part.same
        found.apart += part.apart
        found.whole += part.whole
        found.whole_same += part.whole_same
        found.margins.update(part.margins)
        found.whole_margins.update(part.whole_margins)
        found.table.update(part.table)
    return found
