"""Figures of agreement on categories without an order. Each names its source; none is ever 0, 1 or NaN for want of data."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from reviewer.analysis.agreement.rated import Figure, Value, undefined
from reviewer.analysis.agreement.sums import Sums

NOTHING = "no unit was rated by two coders"
NOT_ALL = "no unit was rated by all of the coders"
NOT_TWO = "it is for two coders"
NO_VARIATION = "all coders gave the same value everywhere, so chance cannot be told from agreement"
ONE_CATEGORY = "there is one category alone"


def percent_agreement(sums: Sums) -> Figure:
    """The share of pairs of coders who gave a unit the same value, over all units that at least two rated."""
    return Figure(sums.same / sums.pairs, _n(sums)) if sums.pairs else undefined(NOTHING)


def holsti(sums: Sums, absent: Value = False) -> Figure:
    """Holsti (1969, p. 140): twice what two coders marked both, over all that either marked; what nobody marked is left out."""
    if sums.coders != 2:
        return undefined(NOT_TWO)
    both = marked = 0.0
    for (one, other), weight in sums.table.items():
        both += weight * (one == other and one != absent)
        marked += weight * ((one != absent) + (other != absent))
    return Figure(2 * both / marked, _n(sums)) if marked else undefined("neither coder marked anything", _n(sums))


def cohen_kappa(sums: Sums) -> Figure:
    """Cohen (1960): observed over expected agreement, chance from each coder's own shares."""
    if sums.coders != 2:
        return undefined(NOT_TWO)
    if not sums.n:
        return undefined(NOTHING)
    same = sum(weight for (one, other), weight in sums.table.items() if one == other)
    return _over_chance(same / sums.n, _chance_of_two(sums), _n(sums))


def cohen_maximum(sums: Sums) -> Figure:
    """The greatest kappa that the coders' shares allow (Cohen 1960, p. 42)."""
    if sums.coders != 2:
        return undefined(NOT_TWO)
    if not sums.n:
        return undefined(NOTHING)
    one, other = _shares_of_two(sums)
    most = sum(min(share, other[value]) for value, share in one.items())
    return _over_chance(most / sums.n, _chance_of_two(sums), _n(sums))


def brennan_prediger(sums: Sums, categories: int = 2) -> Figure:
    """Brennan and Prediger (1981): every one of `categories` is as likely by chance. With two it is PABAK, the kappa that is
    adjusted for prevalence and bias (Byrt, Bishop and Carlin 1993)."""
    observed = percent_agreement(sums)
    if observed.value is None:
        return observed
    if categories < 2:
        return undefined(ONE_CATEGORY, observed.n)
    return _over_chance(observed.value, 1 / categories, observed.n)


def fleiss_kappa(sums: Sums) -> Figure:
    """Fleiss (1971): chance from the shares of all coders together; of units that all coders rated. Of two it is Scott's pi."""
    if not sums.whole:
        return undefined(NOT_ALL)
    every = sums.whole_margins.total()
    chance = sum(count * count for count in sums.whole_margins.values()) / (every * every)
    return _over_chance(_whole_percent(sums), chance, round(sums.whole))


def gwet_ac1(sums: Sums, categories: int = 2) -> Figure:
    """Gwet (2008): chance from how likely a category is to be given at random where coders are unsure; of units rated by all."""
    if not sums.whole:
        return undefined(NOT_ALL)
    if categories < 2:
        return undefined(ONE_CATEGORY, round(sums.whole))
    every = sums.whole_margins.total()
    chance = sum(count * (every - count) for count in sums.whole_margins.values()) / (every * every * (categories - 1))
    return _over_chance(_whole_percent(sums), chance, round(sums.whole))


def krippendorff_alpha(sums: Sums) -> Figure:
    """Krippendorff's alpha (2019, chapter 12): any number of coders, with what is missing left out, by the distance of the sums."""
    values = sums.margins.total()
    if values < 2:
        return undefined(NOTHING)
    return alpha_of(sums.apart, sums.expected_apart, values, _n(sums))


def alpha_of(observed: float, expected: float, values: float, n: int) -> Figure:
    """Alpha from the distances within units and those of all pairs of so many values."""
    return Figure(1 - observed * (values - 1) / expected, n) if expected else undefined(NO_VARIATION, n)


def _n(sums: Sums) -> int:
    return round(sums.n)


def _whole_percent(sums: Sums) -> float:
    return sums.whole_same / (sums.whole * sums.coders * (sums.coders - 1))


def _shares_of_two(sums: Sums) -> tuple[Mapping[Value, float], Mapping[Value, float]]:
    """How often each of two coders gave each value; 0 for any other."""
    one: defaultdict[Value, float] = defaultdict(int)
    other: defaultdict[Value, float] = defaultdict(int)
    for (first, second), weight in sums.table.items():
        one[first] += weight
        other[second] += weight
    return one, other


def _chance_of_two(sums: Sums) -> float:
    one, other = _shares_of_two(sums)
    return sum(count * other[value] for value, count in one.items()) / (sums.n * sums.n)


def _over_chance(observed: float, expected: float, n: int) -> Figure:
    if expected >= 1:
        return undefined(NO_VARIATION, n)
    return Figure((observed - expected) / (1 - expected), n)
