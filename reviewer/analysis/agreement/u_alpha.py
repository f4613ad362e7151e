"""The family of 2016 for passages with values (Krippendorff, Mathet, Bouvry and Widlöcher, Quality & Quantity 50, p. 2347 to 2364):
u-alpha, |u-alpha, cu-alpha and (k)u-alpha. All that they rest on are sums over sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise

from reviewer.analysis.agreement.drawn import Drawn, SideBySide
from reviewer.analysis.agreement.rated import Figure, Value, undefined

_TWO = "it needs two coders"
_NO_VARIATION = "nobody marked anything, or everybody everything as one passage"
_APART = "no two coders marked the same place"
_ONE_VALUE = "all that coders marked together has the same codes"
OVERLAPPING = "passages of one coder with different codes overlap"
_GAP: Value = None

Valued = tuple[int, int, Value]
"""Begin and length of a passage, and the value that it was given."""
Shares = tuple[int, int, int]
"""Of a value: the length of its passages, the sum of the squares of these, and where ordered pairs of coders both gave it."""
_NONE: Shares = (0, 0, 0)


def u_alpha(marked: Sequence[Sequence[Valued]], length: int) -> tuple[Figure, Figure]:
    """u-alpha, for borders and values together, and |u-alpha, for what is marked against what is not, on one continuum.

    `marked` has the passages of each coder, who cannot have two of them at one place.
    """
    return Passages([length], [marked], len(marked)).u_alpha(Drawn([0], 1), length)


def cu_alpha(marked: Sequence[Sequence[Valued]]) -> tuple[Figure, dict[Value, Figure]]:
    """cu-alpha, for the values of what two coders or more marked at one place, and (k)u-alpha of each value, on one continuum."""
    length = max((begin + long for coder in marked for begin, long, _ in coder), default=0)
    return Passages([length], [marked], len(marked)).cu_alpha(Drawn([0], 1))


class Passages:
    """The passages of each coder, with their values, in sources of so many characters."""

    def __init__(self, sizes: Sequence[int], marked: Sequence[Sequence[Sequence[Valued]]], coders: int) -> None:
        self._sizes, self._marked, self._coders = sizes, marked, coders
        self._why = _TWO if coders < 2 else OVERLAPPING if any(_overlap(own) for each in marked for own in each) else ""

    @cached_property
    def values(self) -> list[Value]:
        """All values that were given."""
        return list(dict.fromkeys(value for own in self._marked for coder in own for _, _, value in coder))

    def u_alpha(self, drawn: Drawn, length: int) -> tuple[Figure, Figure]:
        """u-alpha and |u-alpha of the sources that were drawn, which are so long together."""
        if self._why:
            return undefined(self._why), undefined(self._why)
        *shares, gaps_met = self._of_all.of(drawn)
        return u_figures(_by_three(shares), gaps_met, self._coders, length)

    def cu_alpha(self, drawn: Drawn) -> tuple[Figure, dict[Value, Figure]]:
        """cu-alpha and (k)u-alpha of each value, of the sources that were drawn."""
        if self._why:
            return undefined(self._why), {}
        return _cu_figures(dict(zip(self.values, _by_three(self._of_shared.of(drawn)), strict=True)), self._coders)

    @cached_property
    def _of_all(self) -> SideBySide:
        rows = []
        for size, own in zip(self._sizes, self._marked, strict=True):
            met = _same(own, size)
            shares = {
                value: (sum(longs), sum(long * long for long in longs), met[value])
                for value, longs in _longs(own).items()
            }
            rows.append((*self._in_order(shares), met[_GAP]))
        return SideBySide(rows)

    @cached_property
    def _of_shared(self) -> SideBySide:
        return SideBySide([self._in_order(_paired(own)) for own in self._marked])

    def _in_order(self, shares: Mapping[Value, Shares]) -> list[int]:
        return [number for value in self.values for number in shares.get(value, _NONE)]


def u_figures(shares: Sequence[Shares], gaps_met: int, coders: int, length: int) -> tuple[Figure, Figure]:
    """u-alpha and |u-alpha (equations 1 to 6) from the shares of all values, and from where ordered pairs of coders both have a
    gap, in a continuum that is so long."""
    every = coders * length
    gaps = every - sum(long for long, _, _ in shares)
    chance = every * every - sum(own for _, own, _ in shares) - gaps
    if not chance:
        return undefined(_NO_VARIATION, length), undefined(_NO_VARIATION, length)
    others = coders - 1
    observed = every - (sum(met for _, _, met in shares) + gaps_met) / others
    beside_itself = sum(long * long - own for long, own, _ in shares) + gaps * gaps - gaps
    expected = every - every * beside_itself / chance
    of_gaps = every * gaps * (every - gaps) / chance
    whole = Figure(1 - observed / expected, length) if expected > 0 else undefined(_NO_VARIATION, length)
    bar = Figure(1 - (gaps - gaps_met / others) / of_gaps, length) if of_gaps else undefined(_NO_VARIATION, length)
    return whole, bar


def _cu_figures(shares: Mapping[Value, Shares], coders: int) -> tuple[Figure, dict[Value, Figure]]:
    """cu-alpha and (k)u-alpha from the shares of what can be paired; gaps do not count.

    Also in Content Analysis, 4th edition, equations 36 to 38. What can be paired of a passage is the mean of what it shares with
    the passages of each other coder, so that the length of a value that can be paired is that of its passages together.
    """
    others = coders - 1
    lengths = {value: length / others for value, (length, _, _) in shares.items()}
    own = {value: squares / (others * others) for value, (_, squares, _) in shares.items()}
    same = {value: met / others for value, (_, _, met) in shares.items()}
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


def _by_three(numbers: Sequence[int]) -> list[Shares]:
    return list(zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True))


def _longs(marked: Sequence[Sequence[Valued]]) -> dict[Value, list[int]]:
    found: dict[Value, list[int]] = {}
    for coder in marked:
        for _, long, value in coder:
            found.setdefault(value, []).append(long)
    return found


def _paired(marked: Sequence[Sequence[Valued]]) -> dict[Value, Shares]:
    """Of each value what its passages share with those of all other coders, the squares of this by passage, and what met itself."""
    events = sorted(
        (edge, begins, rank, at)
        for rank, coder in enumerate(marked)
        for at, (begin, long, _) in enumerate(coder)
        for begins, edge in ((1, begin), (0, begin + long))
    )
    lengths: Counter[Value] = Counter()
    own: Counter[Value] = Counter()
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
            shared = covered - entered[rank] - long
            lengths[value] += shared
            own[value] += shared * shared
    return {value: (lengths[value], own[value], met[value]) for value in lengths}


def _overlap(passages: Iterable[Valued]) -> bool:
    """Whether two passages share a character."""
    ordered = sorted((begin, begin + long) for begin, long, _ in passages)
    return any(one[1] > other[0] for one, other in pairwise(ordered))


def _same(marked: Sequence[Sequence[Valued]], length: int) -> Counter[Value]:
    """In how many characters ordered pairs of coders gave each value, or none."""
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
    return found
