"""alpha_U for passages on a continuum, as published in 2004 (Krippendorff, Content Analysis, 2nd edition, p. 251 to 256).

The continuum is that of sources laid end to end, each of them as often as it was drawn. All but one of the sums are those of
the sources, added up. What is not is the sum over gaps, because the gaps of a coder grow together where sources meet.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, combinations, pairwise
from operator import mul
from typing import NamedTuple

from reviewer.analysis.agreement import runs
from reviewer.analysis.agreement.drawn import Drawn, SideBySide
from reviewer.analysis.agreement.rated import Figure, undefined
from reviewer.analysis.agreement.u_alpha import u_figures

NOTHING = "nobody marked anything"
_FEW_GAPS = 24
"""So many different lengths of short gaps have sums of their own; of more, all passages drawn are added up by length."""

Span = tuple[int, int]
"""Begin and length."""
Spans = Mapping[int, Sequence[Span]]
"""By the rank of each coder who marked any, passages in their order, which do not overlap."""
_Edges = tuple[list[int], list[int]]
"""Where the passages of a coder begin, and where they end."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Observed and expected disagreement of one category."""

    observed: float
    expected: float

    @property
    def alpha(self) -> float | None:
        return 1 - self.observed / self.expected if self.expected else None


class Lengths(NamedTuple):
    """Of passages in a source: their number, the sums of their lengths and of the squares and cubes of these; the squared
    differences of every two coders; and in how many characters ordered pairs of coders both marked something, or both nothing."""

    number: int
    length: int
    squares: int
    cubes: int
    apart: int
    both: int
    neither: int


def alpha_of(parts: Sequence[Disagreement], length: int) -> Figure:
    """alpha_U over categories: 1 less the sum of the observed over the sum of the expected disagreements.

    `length` is that of the continuum.
    """
    expected = sum(part.expected for part in parts)
    if not expected:
        return undefined(NOTHING, length)
    return Figure(1 - sum(part.observed for part in parts) / expected, length)


def disagreement(coders: Sequence[Sequence[Span]], length: int) -> Disagreement:
    """Observed and expected disagreement on one category in a continuum of so many characters, which begins at 0.

    What each coder marked does not overlap. Coders without any are named too.
    """
    if len(coders) < 2 or length < 1:
        return Disagreement(0.0, 0.0)
    marked = {rank: sorted(spans) for rank, spans in enumerate(coders) if spans}
    return Category([length], [marked], len(coders)).figures(Drawn([0], 1), length)[0]


class Category:
    """What coders marked with one category in sources of so many characters."""

    def __init__(self, sizes: Sequence[int], marked: Sequence[Spans], coders: int) -> None:
        self.coders = coders
        rows = [_lengths(size, own, coders) for size, own in zip(sizes, marked, strict=True)]
        self._gaps = _Gaps(sizes, marked, coders)
        few = self._gaps.columns()
        self._sums = SideBySide([(*row, *more) for row, more in zip(rows, few, strict=True)])

    def figures(self, drawn: Drawn, length: int) -> tuple[Disagreement, Figure]:
        """Observed and expected disagreement, and u-alpha of 2016, on the sources that were drawn, which are so long together."""
        told = self._sums.of(drawn)
        sums, few = Lengths(*told[: len(Lengths._fields)]), told[len(Lengths._fields) :]
        of_2016, _ = u_figures([(sums.length, sums.squares, sums.both)], sums.neither, self.coders, length)
        return self._disagreement(drawn, sums, few, length), of_2016

    def _disagreement(self, drawn: Drawn, sums: Lengths, few: Sequence[int], length: int) -> Disagreement:
        m, every = self.coders, self.coders * length
        observed = 2 * sums.apart / (m * (m - 1) * length * length)
        below = every * (every - 1) - sums.squares + sums.length
        # A gap of k counts l * l * (k - l + 1) for each passage of l that fits, here for all; `short` takes back what does not fit.
        gaps, in_gaps = sums.number + m, every - sums.length
        of_gaps = (in_gaps + gaps) * sums.squares - gaps * sums.cubes + self._gaps.short(drawn, few)
        of_passages = (sums.number - 1) / 3 * (2 * sums.cubes - 3 * sums.squares + sums.length)
        return Disagreement(observed, 2 / length * (of_passages + of_gaps) / below if below else 0.0)


class _Gaps:
    """Gaps that are too short for some of the passages. One of k is too short for those of l > k + 1 by l * l * (l - k - 1)."""

    def __init__(self, sizes: Sequence[int], marked: Sequence[Spans], coders: int) -> None:
        self._sizes = sizes
        self._longs = [[long for spans in own.values() for _, long in spans] for own in marked]
        lengths = sorted({long for longs in self._longs for long in longs}, reverse=True)
        self._longest = lengths[0] if lengths else 0
        self._lengths = [-long for long in lengths]
        self._squares, self._cubes = [long**2 for long in lengths], [long**3 for long in lengths]
        within = [
            Counter(gap for spans in own.values() for gap in _between(spans) if self._is_short(gap)) for own in marked
        ]
        self._within = sorted((gap, at, often) for at, own in enumerate(within) for gap, often in own.items())
        self._few = sorted({gap for gap, _, _ in self._within})
        if len(self._few) > _FEW_GAPS:
            self._few = []
        self._counted = [[own[gap] for gap in self._few] for own in within]
        # Before the first passage of each coder in a source, and behind the last.
        self._heads = [{rank: spans[0][0] for rank, spans in own.items()} for own in marked]
        tails = ((at, rank, sizes[at] - sum(spans[-1])) for at, own in enumerate(marked) for rank, spans in own.items())
        self._tails = [(at, rank, tail) for at, rank, tail in tails if self._is_short(tail)]
        self._starts = [
            [rank for rank in range(coders) if self._is_short(heads.get(rank, size))]
            for heads, size in zip(self._heads, sizes, strict=True)
        ]

    def columns(self) -> list[list[int]]:
        """For each source how often it has gaps of a few short lengths, and by how much its passages are too long for each."""
        too_long = (
            [sum(long * long * max(0, long - gap - 1) for long in longs) for gap in self._few] for longs in self._longs
        )
        return [counted + more for counted, more in zip(self._counted, too_long, strict=True)]

    def short(self, drawn: Drawn, few: Sequence[int]) -> int:
        """The sum over all short gaps of the sources that were drawn; `few` are those of the columns."""
        number = len(self._few)
        found: int = sum(map(mul, few[:number], few[number:]))
        across = list(self._across(drawn))
        if not across and (number or not self._within):
            return found
        squares, cubes = self._longer(drawn)
        counts = drawn.counts
        within = [] if number else [(gap, often * counts[at]) for gap, at, often in self._within]
        for gap, often in (*within, *((gap, 1) for gap in across)):
            fitting = bisect_left(self._lengths, -gap - 1)
            found += often * (cubes[fitting] - (gap + 1) * squares[fitting])
        return found

    def _longer(self, drawn: Drawn) -> tuple[list[int], list[int]]:
        """The sums of squares and cubes of the longest passages that were drawn: of none, of the longest, of the two longest …,
        those of one length together."""
        often = self._by_length.of(drawn)
        return [0, *accumulate(map(mul, often, self._squares))], [0, *accumulate(map(mul, often, self._cubes))]

    @cached_property
    def _by_length(self) -> SideBySide:
        """How many passages of each length there are."""
        counted = map(Counter, self._longs)
        return SideBySide([[own.get(-negative, 0) for negative in self._lengths] for own in counted])

    def _across(self, drawn: Drawn) -> Iterator[int]:
        """Short gaps that reach over where sources meet, or to where the continuum begins or ends."""
        counts, order, place = drawn.counts, drawn.order, drawn.place
        for rank in self._starts[order[0]]:
            yield from self._reach(0, rank, order, 0, counts)
        for at, rank, tail in self._tails:
            often = counts[at]
            if often > 1 and self._is_short(gap := tail + self._heads[at][rank]):
                yield from (gap for _ in range(often - 1))
            if often:
                yield from self._reach(tail, rank, order, place[at] + 1, counts)

    def _reach(self, gap: int, rank: int, order: Sequence[int], place: int, counts: Sequence[int]) -> Iterator[int]:
        """The gap that goes on in the sources behind a place, if it is short."""
        while place < len(order) and self._is_short(gap):
            at = order[place]
            head = self._heads[at].get(rank)
            if head is not None:
                gap += head
                break
            gap += self._sizes[at] * counts[at]
            place += 1
        if self._is_short(gap):
            yield gap

    def _is_short(self, gap: int) -> bool:
        return gap + 1 < self._longest


def _lengths(size: int, own: Spans, coders: int) -> Lengths:
    longs = [long for spans in own.values() for _, long in spans]
    squares = [long * long for long in longs]
    # Who marked nothing here differs from each passage of the others.
    apart = _differences(own) + sum(squares) * (coders - len(own))
    both = neither = 0
    stretches = [[(begin, begin + long) for begin, long in spans] for spans in own.values()]
    for mask, weight in runs.presence(size, dict(enumerate(stretches))).items():
        number = mask.bit_count()
        both += weight * number * (number - 1)
        neither += weight * (coders - number) * (coders - number - 1)
    return Lengths(len(longs), sum(longs), sum(squares), sum(map(mul, squares, longs)), apart, both, neither)


def _between(spans: Sequence[Span]) -> Iterator[int]:
    """How long each gap between passages is; of those that touch, 0."""
    for (begin, long), (following, _) in pairwise(spans):
        yield following - begin - long


def _differences(own: Spans) -> int:
    """The sum of the squared differences of every two coders."""
    edges = [([begin for begin, _ in spans], [begin + long for begin, long in spans]) for spans in own.values()]
    if {*map(len, own.values())} != {1}:
        return sum(_difference(one, other) for one, other in combinations(edges, 2))
    # With a code in a source most coders have one passage.
    found = 0
    for (begin, end), (from_, to) in combinations([(begins[0], ends[0]) for begins, ends in edges], 2):
        if begin < to and from_ < end:
            found += (begin - from_) ** 2 + (end - to) ** 2
        else:
            found += (end - begin) ** 2 + (to - from_) ** 2
    return found


def _difference(one: _Edges, other: _Edges) -> int:
    """The sum of the squared differences of two coders: of what both marked, and of what stands in a gap of the other."""
    found = 0
    begins, ends = other
    number = len(begins)
    alone = [True] * number
    first = 0
    for begin, end in zip(*one, strict=True):
        while first < number and ends[first] <= begin:
            first += 1
        at = first
        while at < number and begins[at] < end:
            before, behind = begin - begins[at], end - ends[at]
            found += before * before + behind * behind
            alone[at] = False
            at += 1
        if at == first:
            found += (end - begin) ** 2
    return found + sum((ends[at] - begins[at]) ** 2 for at, is_alone in enumerate(alone) if is_alone)
