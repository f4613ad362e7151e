"""Figures of agreement on categories without an order. Each names its source; none is ever 0, 1 or NaN for want of data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

from reviewer.analysis.agreement.rated import Figure, Unit, Value, complete, pairs_of, total, undefined

NOTHING = "no unit was rated by two coders"
NOT_TWO = "it is for two coders"
NO_VARIATION = "all coders gave the same value everywhere, so chance cannot be told from agreement"
ONE_CATEGORY = "there is one category alone"
Distance = Callable[[Value, Value], float]


def percent_agreement(units: Sequence[Unit]) -> Figure:
    """The share of pairs of coders who gave a unit the same value, over all units that at least two rated."""
    same = pairs = 0
    n = 0
    for unit in units:
        rated = unit.rated
        if len(rated) < 2:
            continue
        n += unit.weight
        counts = Counter(rated).values()
        same += unit.weight * sum(count * (count - 1) for count in counts)
        pairs += unit.weight * len(rated) * (len(rated) - 1)
    return Figure(same / pairs, n) if pairs else undefined(NOTHING)


def holsti(units: Sequence[Unit], absent: Value = False) -> Figure:
    """Holsti (1969, p. 140): twice what two coders marked both, over all that either marked; what nobody marked is left out."""
    if any(len(unit.values) != 2 for unit in units):
        return undefined(NOT_TWO)
    both = marked = n = 0
    for one, other, weight in pairs_of(units):
        n += weight
        both += weight * (one == other and one != absent)
        marked += weight * ((one != absent) + (other != absent))
    return Figure(2 * both / marked, n) if marked else undefined("neither coder marked anything", n)


def cohen_kappa(units: Sequence[Unit]) -> Figure:
    """Cohen (1960): observed over expected agreement, chance from each coder's own shares."""
    observed, expected, n = _of_two(units)
    if n == 0:
        return undefined(NOTHING if all(len(unit.values) == 2 for unit in units) else NOT_TWO)
    return _over_chance(observed, expected, n)


def cohen_maximum(units: Sequence[Unit]) -> Figure:
    """The greatest kappa that the coders' shares allow (Cohen 1960, p. 42)."""
    _, expected, n = _of_two(units)
    if n == 0:
        return undefined(NOTHING)
    one, other = _margins(units)
    most = sum(min(one[value], other[value]) for value in one) / n
    return _over_chance(most, expected, n)


def brennan_prediger(units: Sequence[Unit], categories: int) -> Figure:
    """Brennan and Prediger (1981): every one of `categories` is as likely by chance. With two it is the kappa that is adjusted
    for prevalence and bias (Byrt, Bishop and Carlin 1993)."""
    observed = percent_agreement(units)
    if observed.value is None:
        return observed
    if categories < 2:
        return undefined(ONE_CATEGORY, observed.n)
    return _over_chance(observed.value, 1 / categories, observed.n)


def fleiss_kappa(units: Sequence[Unit]) -> Figure:
    """Fleiss (1971): chance from the shares of all coders together; of units that all coders rated."""
    whole = complete(units)
    n = total(whole)
    coders = len(units[0].values) if units else 0
    if not n or coders < 2:
        return undefined(NOTHING)
    shares = _shares(whole)
    observed = percent_agreement(whole).value or 0.0
    return _over_chance(observed, sum(share * share for share in shares.values()), n)


def gwet_ac1(units: Sequence[Unit], categories: int) -> Figure:
    """Gwet (2008): chance from how likely a category is to be given at random where coders are unsure; of units rated by all."""
    whole = complete(units)
    n = total(whole)
    if not n or len(units[0].values) < 2:
        return undefined(NOTHING)
    if categories < 2:
        return undefined(ONE_CATEGORY, n)
    shares = _shares(whole).values()
    expected = sum(share * (1 - share) for share in shares) / (categories - 1)
    return _over_chance(percent_agreement(whole).value or 0.0, expected, n)


def nominal(one: Value, other: Value) -> float:
    """0 for the same category, 1 for any other."""
    return float(one != other)


def masi(one: Value, other: Value) -> float:
    """The distance of two sets of codes (Passonneau 2006): 1 less the product of their overlap (Jaccard) and how they lie to
    each other: 1 for equal, 2/3 where one holds the other, 1/3 where they overlap, 0 where they share nothing."""
    if not isinstance(one, frozenset) or not isinstance(other, frozenset):
        raise TypeError("sets of codes are compared")
    if one == other:
        return 0.0
    shared = one & other
    lie = 2 / 3 if shared in (one, other) else 1 / 3 if shared else 0.0
    return 1 - len(shared) / len(one | other) * lie


def krippendorff_alpha(units: Sequence[Unit], distance: Distance = nominal) -> Figure:
    """Krippendorff's alpha (2019, chapter 12) by the coincidence matrix: any number of coders, with what is missing left out."""
    margins: Counter[Value] = Counter()
    weights: dict[tuple[Value, Value], float] = {}
    n = 0
    for unit in units:
        rated = Counter(unit.rated)
        count = sum(rated.values())
        if count < 2:
            continue
        n += unit.weight
        for one, times in rated.items():
            margins[one] += times * unit.weight
            for other, more in rated.items():
                pairs = times * (more - (one == other))
                weights[one, other] = weights.get((one, other), 0.0) + unit.weight * pairs / (count - 1)
    values = sum(margins.values())
    if values < 2:
        return undefined(NOTHING)
    observed = sum(weight * distance(*pair) for pair, weight in weights.items())
    expected = sum(
        2 * margins[one] * margins[other] * distance(one, other) for one, other in combinations(margins, 2)
    ) / (values - 1)
    return Figure(1 - observed / expected, n) if expected else undefined(NO_VARIATION, n)


def _of_two(units: Sequence[Unit]) -> tuple[float, float, int]:
    """Observed and expected agreement of two coders, and how many units both rated."""
    if any(len(unit.values) != 2 for unit in units):
        return 0.0, 0.0, 0
    one, other = _margins(units)
    n = one.total()
    if not n:
        return 0.0, 0.0, 0
    observed = sum(weight for a, b, weight in pairs_of(units) if a == b) / n
    return observed, sum(one[value] * other[value] for value in one) / (n * n), n


def _margins(units: Iterable[Unit]) -> tuple[Counter[Value], Counter[Value]]:
    one: Counter[Value] = Counter()
    other: Counter[Value] = Counter()
    for a, b, weight in pairs_of(units):
        one[a] += weight
        other[b] += weight
    return one, other


def _shares(units: Iterable[Unit]) -> dict[Value, float]:
    counts: Counter[Value] = Counter()
    for unit in units:
        for value in unit.rated:
            counts[value] += unit.weight
    return {value: count / counts.total() for value, count in counts.items()}


def _over_chance(observed: float, expected: float, n: int) -> Figure:
    if expected >= 1:
        return undefined(NO_VARIATION, n)
    return Figure((observed - expected) / (1 - expected), n)
