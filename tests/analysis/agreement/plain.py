"""Figures of passages, and intervals, by their definitions: character by character, resample by resample."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import permutations
from random import Random
from statistics import NormalDist

Told = Mapping[str, float | None]
Coders = list[list[tuple[int, int, int]]]
"""Of each coder begin and length of passages, and their values."""


def cu_alpha_by_the_character(coders: Coders, length: int) -> tuple[float | None, dict[int, float]]:
    """cu-alpha and (k)u-alpha by counting every character of every two coders and writing out both matrices."""
    m = len(coders)
    rows = [[0] * length for _ in coders]
    for row, coder in zip(rows, coders, strict=True):
        for begin, long, value in coder:
            row[begin : begin + long] = [value] * long
    values = sorted({value for coder in coders for *_, value in coder})
    met = {(c, k): 0.0 for c in values for k in values}
    for i in range(m):
        for j in range(m):
            for here, there in zip(rows[i], rows[j], strict=True):
                if i != j and here and there:
                    met[here, there] += 1 / (m - 1)
    margin = {c: sum(met[c, k] for k in values) for c in values}
    total = sum(margin.values())
    if not total:
        return None, {}
    squares = dict.fromkeys(values, 0.0)
    for i, coder in enumerate(coders):
        for begin, long, value in coder:
            shared = sum(rows[j][at] != 0 for j in range(m) if j != i for at in range(begin, begin + long)) / (m - 1)
            squares[value] += shared**2
    below = total - sum(squares.values()) / total
    if below < 1e-9:
        return None, {}
    chance = {(c, k): (margin[c] * margin[k] - (squares[c] if c == k else 0)) / below for c in values for k in values}
    observed = sum(met[c, k] for c in values for k in values if c != k)
    expected = sum(chance[c, k] for c in values for k in values if c != k)
    by_value = {}
    for k in values:
        column, by_chance = margin[k], sum(chance[c, k] for c in values)
        wrong, wrong_by_chance = column - met[k, k], by_chance - chance[k, k]
        if column and wrong_by_chance:
            by_value[k] = 1 - (wrong / column) / (wrong_by_chance / by_chance)
    return 1 - observed / expected if expected else None, by_value


def u_alpha_by_the_character(coders: Coders, length: int) -> tuple[float | None, float | None]:
    """u-alpha and |u-alpha by both matrices, in which each character of a gap is a passage of its own."""
    m = len(coders)
    rows = [[0] * length for _ in coders]
    lengths = []
    for row, coder in zip(rows, coders, strict=True):
        for begin, long, value in coder:
            row[begin : begin + long] = [value] * long
            lengths.append((value, long))
        lengths += [(0, 1)] * row.count(0)
    values = sorted({value for value, _ in lengths} | {0})
    met = {(c, k): 0.0 for c in values for k in values}
    for one, other in permutations(rows, 2):
        for here, there in zip(one, other, strict=True):
            met[here, there] += 1 / (m - 1)
    margin = {c: sum(row.count(c) for row in rows) for c in values}
    squares = {c: sum(long * long for value, long in lengths if value == c) for c in values}
    every = m * length
    below = every * every - sum(squares.values())
    if not below:
        return None, None
    chance = {
        (c, k): every * (margin[c] * margin[k] - (squares[c] if c == k else 0)) / below for c in values for k in values
    }

    def alpha(differ: Callable[[int, int], bool]) -> float | None:
        observed, expected = (sum(each[c, k] for c in values for k in values if differ(c, k)) for each in (met, chance))
        return 1 - observed / expected if expected > 1e-9 else None

    return alpha(lambda c, k: c != k), alpha(lambda c, k: (c == 0) != (k == 0))


def alpha_u_by_its_formula(categories: Sequence[Coders], length: int) -> float | None:
    """alpha_U (Krippendorff 2004, p. 251 to 256): of each category the coders' passages, whatever their values are."""
    observed = expected = 0.0
    for coders in categories:
        m = len(coders)
        sections = [_sections([(begin, long) for begin, long, _ in coder], length) for coder in coders]
        apart = sum(_squared(a, b) for one, other in permutations(sections, 2) for a in one for b in other)
        marked = [long for own in sections for _, long, is_marked in own if is_marked]
        gaps = [long for own in sections for _, long, is_marked in own if not is_marked]
        over = sum(
            (len(marked) - 1) / 3 * (2 * long**3 - 3 * long**2 + long)
            + long**2 * sum(gap - long + 1 for gap in gaps if gap >= long)
            for long in marked
        )
        observed += apart / (m * (m - 1) * length**2)
        expected += 2 / length * over / (m * length * (m * length - 1) - sum(long * (long - 1) for long in marked))
    return 1 - observed / expected if expected else None


def _sections(marked: list[tuple[int, int]], length: int) -> list[tuple[int, int, bool]]:
    """What a coder marked and the gaps between, in their order: they tile the continuum."""
    found, at = [], 0
    for begin, long in [*sorted(marked), (length, 0)]:
        if begin > at:
            found.append((at, begin - at, False))
        if long:
            found.append((begin, long, True))
        at = begin + long
    return found


def _squared(one: tuple[int, int, bool], other: tuple[int, int, bool]) -> int:
    (b, long, marked), (c, k, is_marked) = one, other
    if marked and is_marked:
        return (b - c) ** 2 + (b + long - c - k) ** 2 if b < c + k and c < b + long else 0
    if marked and c <= b and b + long <= c + k:
        return long**2
    return k**2 if is_marked and b <= c and c + k <= b + long else 0


def interval_by_its_steps(
    told: Callable[[Sequence[int]], float | None], sources: int, times: int, seed: int
) -> tuple[float, float, tuple[float, float] | None] | None:
    """Percentile and BCa (Efron and Tibshirani 1993, equations 14.9 to 14.15) of a figure of sources that are named by number."""
    rng = Random(seed)
    whole = told(range(sources))
    resamples = (told(sorted(rng.choices(range(sources), k=sources))) for _ in range(times))
    drawn = sorted(value for value in resamples if value is not None)
    if whole is None or len(drawn) * 2 < times:
        return None

    def quantile(share: float) -> float:
        return drawn[round(share * (len(drawn) - 1))]

    without = (told([each for each in range(sources) if each != left]) for left in range(sources))
    jackknife = [value for value in without if value is not None]
    # Of values that are the same but for their last digits neither lies below the other.
    close = 1e-9
    below = sum((value < whole - close) + (value < whole + close) for value in drawn) / 2 / len(drawn)
    if not 0 < below < 1 or len(jackknife) < 2:
        return quantile(0.025), quantile(0.975), None
    mean = sum(jackknife) / len(jackknife)
    above, cubes = (sum((mean - value) ** power for value in jackknife) for power in (2, 3))
    skew = cubes / (6 * above**1.5) if above > close**2 else 0.0
    normal = NormalDist()
    bias = normal.inv_cdf(below)
    tilted = [bias + normal.inv_cdf(share) for share in (0.025, 0.975)]
    if any(skew * z >= 1 for z in tilted):
        return quantile(0.025), quantile(0.975), None
    low, high = (quantile(normal.cdf(bias + z / (1 - skew * z))) for z in tilted)
    return quantile(0.025), quantile(0.975), (low, high)
