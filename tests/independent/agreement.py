"""Agreement of coders counted again, unit by unit and pair by pair, with collections alone: nothing of the program is used.

What is given: how each coder rated each unit, as lists; other formulas than those of the program where there are others.
"""

from collections import Counter
from fractions import Fraction
from itertools import combinations, permutations


def presence(rated, group):
    """Whether each coder gave each unit one of these codes."""
    return [[None if value is None else bool(value & group) for value in unit] for unit in rated]


def pairable(rated):
    return [[value for value in unit if value is not None] for unit in rated if sum(v is not None for v in unit) > 1]


def percent(rated):
    units = pairable(rated)
    pairs = [one == other for unit in units for one, other in combinations(unit, 2)]
    weights = [1 for unit in units for _ in combinations(unit, 2)]
    return Fraction(sum(pairs), sum(weights)) if pairs else None


def alpha(rated, distance=lambda one, other: int(one != other)):
    """By distances of all pairs, within units and among all."""
    units = pairable(rated)
    counts = Counter(value for unit in units for value in unit)
    every = sum(counts.values())
    if every < 2:
        return None
    within = Fraction(0)
    for unit, often in Counter(tuple(sorted(map(_key, unit))) for unit in units).items():
        values = [_value(key) for key in unit]
        within += often * Fraction(sum(Fraction(distance(a, b)) for a, b in permutations(values, 2)), len(values) - 1)
    among = sum(Fraction(distance(a, b)) * counts[a] * counts[b] for a in counts for b in counts)
    return 1 - (within / every) / (among / (every * (every - 1))) if among else None


def masi(one, other):
    if one == other:
        return 0
    shared = len(one & other)
    lie = Fraction(2, 3) if one <= other or other <= one else Fraction(1, 3) if shared else 0
    return 1 - Fraction(shared, len(one | other)) * lie


def cohen(rated):
    both = [unit for unit in rated if None not in unit]
    if not both:
        return None
    n = len(both)
    same = Fraction(sum(a == b for a, b in both), n)
    values = {value for unit in both for value in unit}
    chance = sum(Fraction(sum(a == v for a, _ in both), n) * Fraction(sum(b == v for _, b in both), n) for v in values)
    return (same - chance) / (1 - chance) if chance != 1 else None


def fleiss(rated):
    whole = [unit for unit in rated if None not in unit]
    if not whole:
        return None
    raters, n = len(whole[0]), len(whole)
    values = {value for unit in whole for value in unit}
    of_units = [Fraction(sum(unit.count(v) ** 2 for v in values) - raters, raters * (raters - 1)) for unit in whole]
    chance = sum(Fraction(sum(unit.count(v) for unit in whole), n * raters) ** 2 for v in values)
    return (sum(of_units) / n - chance) / (1 - chance) if chance != 1 else None


def ac1(rated):
    whole = [unit for unit in rated if None not in unit]
    if not whole:
        return None
    share = Fraction(sum(unit.count(True) for unit in whole), len(whole) * len(whole[0]))
    chance = 2 * share * (1 - share)
    return (percent(whole) - chance) / (1 - chance)


def holsti(rated):
    both = [unit for unit in rated if None not in unit]
    marked = sum(sum(unit) for unit in both)
    return Fraction(2 * sum(all(unit) for unit in both), marked) if marked else None


def _key(value):
    return tuple(sorted(value)) if isinstance(value, frozenset) else value


def _value(key):
    return frozenset(key) if isinstance(key, tuple) else key
