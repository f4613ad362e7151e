"""Krippendorff's figures for passages on a continuum: alpha_U as published in 2004 (Content Analysis, 2nd edition, p. 251 to
256), and the family of 2016 (Quality & Quantity 50, p. 2347 to 2364): u-alpha, |u-alpha, cu-alpha and (k)u-alpha.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations, pairwise

from reviewer.analysis.agreement.rated import Figure, Value, undefined

_TWO = "it needs two coders"
_NO_VARIATION = "nobody marked anything, or everybody everything as one passage"
_APART = "no two coders marked the same place"
_ONE_VALUE = "all that coders marked together has the same codes"
OVERLAPPING = "passages of one coder with different codes overlap"
_GAP: Value = None

Span = tuple[int, int]
"""Begin and length."""
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


def alpha_of(parts: Sequence[Disagreement], length: int) -> Figure:
    """alpha_U over categories: 1 less the sum of the observed over the sum of the expected disagreements.

    `length` is that of the continuum.
    """
    expected = sum(part.expected for part in parts)
    if not expected:
        return undefined("nobody marked anything", length)
    return Figure(1 - sum(part.observed for part in parts) / expected, length)


def disagreement(coders: Sequence[Sequence[Span]], length: int) -> Disagreement:
    """Observed and expected disagreement on one category, of which each coder marked passages that do not overlap.

    Coders without any are named too. The continuum begins at 0.
    """
    m = len(coders)
    if m < 2 or length < 1:
        return Disagreement(0.0, 0.0)
    ordered = [sorted(spans) for spans in coders]
    edges = [([begin for begin, _ in spans], [begin + long for begin, long in spans]) for spans in ordered]
    observed = 2 * sum(_difference(one, other) for one, other in combinations(edges, 2))
    return Disagreement(observed / (m * (m - 1) * length * length), _expected(ordered, length))


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


def _expected(coders: Sequence[Sequence[Span]], length: int) -> float:
    marked = [long for spans in coders for _, long in spans]
    gaps = sorted(gap for spans in coders for gap in _gaps(spans, length))
    suffix = [0, *accumulate(reversed(gaps))][::-1]
    m, count = len(coders), len(marked)
    total = 0.0
    for long in marked:
        total += (count - 1) / 3 * (2 * long**3 - 3 * long**2 + long)
        at = bisect_left(gaps, long)
        total += long * long * (suffix[at] - (len(gaps) - at) * (long - 1))
    below = m * length * (m * length - 1) - sum(long * (long - 1) for long in marked)
    return 2 / length * total / below if below else 0.0


def _gaps(spans: Sequence[Span], length: int) -> list[int]:
    """How long each gap is before, between and behind passages in their order."""
    ends = [0, *(begin + long for begin, long in spans)]
    begins = [*(begin for begin, _ in spans), length]
    return [begin - end for end, begin in zip(ends, begins, strict=True) if begin > end]


Valued = tuple[int, int, Value]
"""Begin and length of a passage, and the value that it was given."""


def u_alpha(marked: Sequence[Sequence[Valued]], length: int) -> tuple[Figure, Figure]:
    """u-alpha, for borders and values together, and |u-alpha, for what is marked against what is not.

    As published by Krippendorff, Mathet, Bouvry and Widlöcher (2016, equations 1 to 6). `marked` has the passages of each
    coder, who cannot have two of them at one place.
    """
    if len(marked) < 2:
        return undefined(_TWO), undefined(_TWO)
    if any(_overlap(coder) for coder in marked):
        return undefined(OVERLAPPING), undefined(OVERLAPPING)
    every = len(marked) * length
    lengths: Counter[Value] = Counter()
    own: Counter[Value] = Counter()
    for coder in marked:
        for _, long, value in coder:
            lengths[value] += long
            own[value] += long * long
    gaps = every - lengths.total()
    lengths[_GAP] = own[_GAP] = gaps
    met = _same(marked, length)
    chance = every * every - own.total()
    if not chance:
        return undefined(_NO_VARIATION, length), undefined(_NO_VARIATION, length)
    observed = every - sum(met.values())
    expected = every - every * sum(lengths[value] ** 2 - own[value] for value in lengths) / chance
    of_gaps = every * gaps * (every - gaps) / chance
    whole = Figure(1 - observed / expected, length) if expected > 0 else undefined(_NO_VARIATION, length)
    bar = Figure(1 - (gaps - met[_GAP]) / of_gaps, length) if of_gaps else undefined(_NO_VARIATION, length)
    return whole, bar


def cu_alpha(marked: Sequence[Sequence[Valued]]) -> tuple[Figure, dict[Value, Figure]]:
    """cu-alpha, for the values of what two coders or more marked at one place, and (k)u-alpha of each value; gaps do not count.

    As published by Krippendorff, Mathet, Bouvry and Widlöcher (2016; Content Analysis, 4th edition, equations 36 to 38). What
    can be paired of a passage is the mean of what it shares with the passages of each other coder, so that the length of a
    value that can be paired is that of its passages together.
    """
    if len(marked) < 2:
        return undefined(_TWO), {}
    if any(_overlap(coder) for coder in marked):
        return undefined(OVERLAPPING), {}
    lengths, own, same = _paired(marked)
    total = sum(lengths.values())
    if not total:
        return undefined(_APART), {}
    chance = total - sum(own.values()) / total
    observed = total - sum(same.values())
    expected = (total * total - sum(each * each for each in lengths.values())) / chance if chance > 0 else 0.0
    n = round(total)
    whole = Figure(1 - observed / expected, n) if expected > 0 else undefined(_ONE_VALUE, n)
    return whole, {value: _of_value(lengths[value], own[value], same[value], total, chance) for value in lengths}


def _of_value(length: float, own: float, same: float, total: float, chance: float) -> Figure:
    """(k)u-alpha: the share of a value that met others, over the share that would by chance."""
    others = length * (total - length)
    if not length or chance <= 0 or not others:
        return undefined(_ONE_VALUE if length else _APART, round(length))
    by_chance = others / (length * total - own)
    return Figure(1 - (length - same) / length / by_chance, round(length))


def _paired(
    marked: Sequence[Sequence[Valued]],
) -> tuple[dict[Value, float], dict[Value, float], dict[Value, float]]:
    """Of each value the length that can be paired, the sum of its squares by passage, and the length that met itself."""
    others = len(marked) - 1
    events = sorted(
        (edge, begins, rank, at)
        for rank, coder in enumerate(marked)
        for at, (begin, long, _) in enumerate(coder)
        for begins, edge in ((1, begin), (0, begin + long))
    )
    lengths: dict[Value, float] = {}
    own: dict[Value, float] = {}
    met: Counter[Value] = Counter()
    here: Counter[Value] = Counter()
    since: dict[Value, int] = {}
    # `covered` is how many coders had marked each character so far, all characters together.
    covered = number = place = 0
    entered = [0] * len(marked)
    for edge, begins, rank, at in events:
        covered, place = covered + number * (edge - place), edge
        _, long, value = marked[rank][at]
        met[value] += (edge - since.get(value, edge)) * here[value] * (here[value] - 1)
        since[value] = edge
        if begins:
            entered[rank] = covered
            number, here[value] = number + 1, here[value] + 1
        else:
            number, here[value] = number - 1, here[value] - 1
            pairable = (covered - entered[rank] - long) / others
            lengths[value] = lengths.get(value, 0.0) + pairable
            own[value] = own.get(value, 0.0) + pairable * pairable
    return lengths, own, {value: count / others for value, count in met.items()}


def _overlap(passages: Iterable[Valued]) -> bool:
    """Whether two passages share a character."""
    ordered = sorted((begin, begin + long) for begin, long, _ in passages)
    return any(one[1] > other[0] for one, other in pairwise(ordered))


def _same(marked: Sequence[Sequence[Valued]], length: int) -> Counter[Value]:
    """How long each two coders gave each value, or none, at the same place; over one less than the coders."""
    events = sorted(
        (edge, end, rank, at)
        for rank, coder in enumerate(marked)
        for at, (begin, long, _) in enumerate(coder)
        for end, edge in ((1, begin), (0, begin + long))
    )
    held: list[Value | None] = [_GAP] * len(marked)
    found: Counter[Value] = Counter()
    place = 0
    for edge, begins, rank, at in [*events, (length, 0, 0, -1)]:
        if edge > place:
            for value, count in Counter(held).items():
                found[value] += (edge - place) * count * (count - 1)
            place = edge
        held[rank] = marked[rank][at][2] if begins else _GAP
    return Counter({value: count / (len(marked) - 1) for value, count in found.items()})
