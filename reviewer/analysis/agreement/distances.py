"""How far apart two values are, for Krippendorff's alpha."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import mul
from typing import Protocol

from reviewer.analysis.agreement.rated import Value

_MOST_KEPT = 4_000_000
"""So many likenesses are kept in memory at a time, some 100 MB."""


class Distance(Protocol):
    """A distance from 0 for the same value to 1."""

    def between(self, one: Value, other: Value) -> float:
        """How far two values are apart."""
        ...

    def among(self, counts: Mapping[Value, float]) -> float:
        """The distances of all ordered pairs of values that were given so often."""
        ...

    def near(self, values: Sequence[Value], most: int, /) -> list[tuple[int, int, float]] | None:
        """Every two values, by number, that are less than 1 apart, with what is missing to 1; None where they are more than
        `most`, or where distances have no end."""
        ...

    def across(self, parts: Sequence[Mapping[Value, float]]) -> list[list[float]]:
        """For each part the distances of all its values to all of itself and of each part after it, in their order."""
        ...


class Nominal:
    """0 for the same category, 1 for any other."""

    def between(self, one: Value, other: Value) -> float:
        return float(one != other)

    def among(self, counts: Mapping[Value, float]) -> float:
        every = sum(counts.values())
        return every * every - sum(count * count for count in counts.values())

    def near(self, _values: Sequence[Value], _most: int, /) -> list[tuple[int, int, float]] | None:
        return []

    def across(self, parts: Sequence[Mapping[Value, float]]) -> list[list[float]]:
        sizes = [sum(part.values()) for part in parts]
        return [
            [
                size * more - sum(count * other.get(value, 0) for value, count in part.items())
                for other, more in zip(parts[at:], sizes[at:], strict=True)
            ]
            for at, (part, size) in enumerate(zip(parts, sizes, strict=True))
        ]


class Masi:
    """The distance of two sets of codes (Passonneau 2006): 1 less the product of their overlap (Jaccard) and how they lie to
    each other: 1 for equal, 2/3 where one holds the other, 1/3 where they overlap, 0 where they share nothing.

    A set is a whole number with a bit for each code.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], float] = {}

    def between(self, one: Value, other: Value) -> float:
        assert isinstance(one, int)
        assert isinstance(other, int)
        found = self._known.get((one, other))
        if found is None:
            found = self._known[one, other] = 1 - likeness(one, other)
        return found

    def among(self, counts: Mapping[Value, float]) -> float:
        every = sum(counts.values())
        alike = 0.0
        sets = _sets(counts)
        for at, (one, count) in enumerate(sets):
            alike += count * count
            alike += 2 * count * sum(more * likeness(one, other) for other, more in sets[at + 1 :] if one & other)
        return every * every - alike

    def near(self, values: Sequence[Value], most: int, /) -> list[tuple[int, int, float]] | None:
        sets = [value for value in values if isinstance(value, int)]
        found: list[tuple[int, int, float]] = []
        for at, one in enumerate(sets):
            found += [(at, to, likeness(one, other)) for to, other in enumerate(sets[:at]) if one & other]
            if len(found) > most:
                return None
        return found

    def across(self, parts: Sequence[Mapping[Value, float]]) -> list[list[float]]:
        own = [_sets(part) for part in parts]
        apart = [([value for value, _ in part], [count for _, count in part]) for part in own]
        sizes = [sum(part.values()) for part in parts]
        sets = list(dict.fromkeys(each for part in own for each, _ in part))
        kept: dict[int, list[tuple[int, float]]] = {}
        number = 0
        found = []
        for at, (part, size) in enumerate(zip(own, sizes, strict=True)):
            reach = dict.fromkeys(sets, 0.0)
            for one, count in part:
                near = kept.get(one)
                if near is None:
                    near = [(other, likeness(one, other)) for other in sets if one & other or one == other]
                    number += len(near)
                    if number <= _MOST_KEPT:
                        kept[one] = near
                for other, alike in near:
                    reach[other] += count * alike
            found.append(
                [
                    size * more - sum(map(mul, counts, map(reach.__getitem__, values)))
                    for (values, counts), more in zip(apart[at:], sizes[at:], strict=True)
                ]
            )
        return found


NOMINAL = Nominal()


def likeness(one: int, other: int) -> float:
    """1 less the distance MASI of two sets."""
    if one == other:
        return 1.0
    shared = one & other
    if not shared:
        return 0.0
    lie = 2 / 3 if shared in (one, other) else 1 / 3
    return shared.bit_count() / (one | other).bit_count() * lie


def _sets(counts: Mapping[Value, float]) -> list[tuple[int, float]]:
    return [(value, count) for value, count in counts.items() if isinstance(value, int)]
