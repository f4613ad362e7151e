"""Coders compared on the sources that at least two of them worked on: the sums behind every figure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from reviewer.analysis.agreement import runs
from reviewer.analysis.agreement.distances import Masi
from reviewer.analysis.agreement.lines import Line, Stretch, joined
from reviewer.analysis.agreement.rated import Value
from reviewer.analysis.agreement.runs import Masked
from reviewer.analysis.agreement.sums import Sums

Coded = tuple[int, int, frozenset[str]]
"""A stretch, from the first to before the second, with the codes that one coder gave it."""
NO_CODE = 0
"""The set without any code."""


@dataclass(frozen=True, slots=True)
class Rated:
    """One source of so many units. `marks` are by the rank of each coder who worked on it, also of those who marked nothing."""

    source: str
    size: int
    marks: Mapping[int, Sequence[Coded]]

    def of_two(self, one: int, other: int) -> Rated:
        """The work of two coders alone, who become the first and the second."""
        return Rated(self.source, self.size, {0: self.marks[one], 1: self.marks[other]})


def rated(source: str, line: Line, marks: Mapping[int, Iterable[Coded]]) -> Rated:
    """A source whose passages, given in code points, are put where they stand among its units."""
    placed = {}
    for rank, own in marks.items():
        stretches = ((*line.units(start, end), codes) for start, end, codes in own)
        placed[rank] = [each for each in stretches if each[0] < each[1]]
    return Rated(source, line.size, placed)


class Comparison:
    """The work of `coders` coders on sources, compared on codes.

    `stands` says for each code that is compared which given codes it stands for; a given code that several stand for is,
    among sets of codes, the narrowest of them.
    """

    def __init__(self, sources: Sequence[Rated], coders: int, stands: Mapping[str, frozenset[str]]) -> None:
        self.sources = [each for each in sources if len(each.marks) > 1 and each.size]
        self.coders = coders
        self.stands = stands
        self._bits = {code: 1 << number for number, code in enumerate(stands)}
        self._masks: dict[frozenset[str], int] = {}
        self._distance = Masi()

    @cached_property
    def units(self) -> int:
        """How many units are compared."""
        return sum(each.size for each in self.sources)

    @cached_property
    def uncoded(self) -> int:
        """How many of them nobody gave any of the codes."""
        bare = self.units
        for each in self.sources:
            coded = joined((start, end) for own in self._masked(each).values() for start, end, codes in own if codes)
            bare -= sum(end - start for start, end in coded)
        return bare

    @cached_property
    def narrowest(self) -> Mapping[str, str]:
        """For each given code the one among those compared that it is told as."""
        by_size = sorted(self.stands.items(), key=lambda item: (-len(item[1]), item[0]))
        return {given: code for code, group in by_size for given in group}

    def of_two(self, one: int, other: int) -> Comparison:
        """Two coders alone, on the sources that both worked on."""
        both = [each.of_two(one, other) for each in self.sources if one in each.marks and other in each.marks]
        return Comparison(both, 2, self.stands)

    def given(self, code: str) -> bool:
        """Whether anyone gave this code, or one that it stands for."""
        return any(code in by_code for by_code in self._by_code)

    def of_code(self, code: str) -> list[Sums]:
        """For each source whether units bear the code: a category True or False for each coder who worked on it."""
        return [
            _presence(each, by_code.get(code, {}), self.coders)
            for each, by_code in zip(self.sources, self._by_code, strict=True)
        ]

    def of_sets(self) -> list[Sums]:
        """For each source the set of codes that each coder gave units, at the distance MASI."""
        return [self._sets(each) for each in self.sources]

    def confusion(self, step: Callable[[], None] = lambda: None) -> Counter[tuple[str, str]]:
        """In how many units one coder gave a code where another gave which; "" is none of the codes.

        Of more than two coders every two count, each unit over one less than the coders who rated it, as in Krippendorff's table
        of coincidences. What both gave meets itself; only what one gave beyond the other meets what that one gave beyond it.
        """
        met: Counter[tuple[int, int]] = Counter()
        for each in self.sources:
            for pair, weight in self._coincidences(each):
                met[pair] += weight  # type: ignore[assignment]
            step()
        found: Counter[tuple[str, str]] = Counter()
        for (one, other), weight in met.items():
            for codes in _met(self._codes(one), self._codes(other)):
                found[codes] += weight
        return found

    def ratings(self, code: str = "") -> Iterator[tuple[str, int, tuple[frozenset[str] | None, ...]]]:
        """For each source and unit, numbered from 1, the codes that each coder gave it; of one code alone, or of all.

        None where the coder did not rate it.
        """
        group = self.stands.get(code, frozenset())
        for each in self.sources:
            marks = self._masked(each)
            if code:
                marks = {
                    rank: [(start, end, self._bits[code] * (not group.isdisjoint(codes))) for start, end, codes in own]
                    for rank, own in each.marks.items()
                }
            number, ranks = 0, sorted(each.marks)
            for _, held, weight in runs.sets(each.size, marks):
                given = {rank: frozenset(self._codes(mask)) for rank, mask in zip(ranks, held, strict=True)}
                values = tuple(given.get(rank) for rank in range(self.coders))
                for _ in range(weight):
                    number += 1
                    yield each.source, number, values

    def given_sets(self) -> Iterator[Iterator[tuple[list[set[str]], int]]]:
        """For each source the codes that coders gave in runs of so many units."""
        for each in self.sources:
            yield (
                ([self._codes(mask) for mask in held], weight)
                for _, held, weight in runs.sets(each.size, self._masked(each))
            )

    def _sets(self, source: Rated) -> Sums:
        found = Sums(self.coders, distance=self._distance)
        between = self._distance.between
        for counts, held, weight in runs.sets(source.size, self._masked(source)):
            apart = 0.0
            if len(counts) > 1:
                apart = 2 * sum(counts[a] * counts[b] * between(a, b) for a, b in combinations(counts, 2))
            found.add(counts, weight, apart)
            if self.coders == 2:
                found.table[held[0], held[1]] += weight
        return found

    def _coincidences(self, source: Rated) -> Iterator[tuple[tuple[int, int], float]]:
        """Sets that met and in how many units, in both orders; of two coders in the order of these."""
        for _, held, weight in runs.sets(source.size, self._masked(source)):
            if self.coders == 2:
                yield (held[0], held[1]), weight
                continue
            counts = Counter(held)
            for one, count in counts.items():
                for other, more in counts.items():
                    often = count * (more - (one == other))
                    if often:
                        yield (one, other), weight * often / (len(held) - 1)

    def _masked(self, source: Rated) -> dict[int, list[Masked]]:
        """The marks with the codes that are compared, as sets."""
        return {
            rank: [(start, end, self._mask(codes)) for start, end, codes in own] for rank, own in source.marks.items()
        }

    def _mask(self, codes: frozenset[str]) -> int:
        found = self._masks.get(codes)
        if found is None:
            told = {self.narrowest[code] for code in codes if code in self.narrowest}
            found = self._masks[codes] = sum(self._bits[code] for code in told)
        return found

    def _codes(self, mask: int) -> set[str]:
        return {code for code, bit in self._bits.items() if mask & bit}

    @cached_property
    def _by_code(self) -> list[dict[str, dict[int, list[Stretch]]]]:
        """For each source, code and coder where the code was given."""
        above: dict[str, list[str]] = {}
        for code, group in self.stands.items():
            for given in group:
                above.setdefault(given, []).append(code)
        found = []
        for each in self.sources:
            by_code: dict[str, dict[int, list[Stretch]]] = {}
            for rank, own in each.marks.items():
                for start, end, codes in own:
                    for code in {code for given in codes for code in above.get(given, ())}:
                        by_code.setdefault(code, {}).setdefault(rank, []).append((start, end))
            found.append(by_code)
        return found


def pairs_of(coders: int) -> list[tuple[int, int]]:
    """Every two ranks of so many coders, once."""
    return list(combinations(range(coders), 2))


def _presence(source: Rated, given: Mapping[int, Sequence[Stretch]], coders: int) -> Sums:
    number = len(source.marks)
    places = {rank: place for place, rank in enumerate(sorted(source.marks))} if given else {}
    masks = runs.presence(source.size, {places[rank]: own for rank, own in given.items()})
    apart, with_code = 0, 0
    for mask, weight in masks.items():
        count = mask.bit_count()
        with_code += weight * count
        apart += weight * 2 * count * (number - count)
    pairs = source.size * number * (number - 1)
    margins: Counter[Value] = Counter()
    for value, count in ((True, with_code), (False, source.size * number - with_code)):
        if count:
            margins[value] = count
    found = Sums(coders, source.size, pairs, pairs - apart, apart / (number - 1), margins)
    if number == coders:
        found.whole, found.whole_same, found.whole_margins = found.n, found.same, Counter(margins)
    if coders == 2:
        for mask, weight in masks.items():
            found.table[bool(mask & 1), bool(mask & 2)] += weight
    return found


def _met(one: set[str], other: set[str]) -> Iterator[tuple[str, str]]:
    if not one and not other:
        yield "", ""
    yield from ((code, code) for code in one & other)
    if one != other:
        yield from ((a, b) for a in one - other or {""} for b in other - one or {""})
