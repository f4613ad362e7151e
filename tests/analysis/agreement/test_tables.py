"""Rows of figures have the intervals that drawing their sources again, unit by unit, gives, or say why not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

import pytest

from reviewer.analysis.agreement.comparison import Comparison, Rated
from reviewer.analysis.agreement.intervals import ONE_SOURCE, RANKS, TOO_FEW
from reviewer.analysis.agreement.tables import code_rows, pair_rows, scaled, source_rows, with_reasons
from tests.analysis.agreement.plain import interval_by_its_steps

STANDS = {"a": frozenset("a")}
TIMES, SEED = 40, 9


def some_sources(rng: Random, coders: int, number: int) -> list[Rated]:
    """Sources of a few units; not every coder worked on each."""
    found = []
    for at in range(number):
        size = rng.randint(2, 9)
        who = sorted(rng.sample(range(coders), rng.randint(2, coders)))
        starts = {rank: rng.randint(0, size - 1) for rank in who}
        marks = {rank: [(start, rng.randint(start + 1, size), frozenset("a"))] for rank, start in starts.items()}
        found.append(Rated(f"s{at}", size, marks))
    return found


def two(sources: Sequence[Rated], one: int, other: int) -> list[list[tuple[bool, bool]]]:
    """Of the sources on which both worked what they gave each unit."""

    def rated(source: Rated, rank: int) -> list[bool]:
        ((start, end, _),) = source.marks[rank]
        return [start <= unit < end for unit in range(source.size)]

    both = [each for each in sources if one in each.marks and other in each.marks]
    return [list(zip(rated(each, one), rated(each, other), strict=True)) for each in both]


def kappa(pairs: Sequence[tuple[bool, bool]]) -> float | None:
    n = len(pairs)
    chance = sum(sum(a == c for a, _ in pairs) * sum(b == c for _, b in pairs) for c in (True, False)) / n**2
    return (sum(a == b for a, b in pairs) / n - chance) / (1 - chance) if chance < 1 else None


def percent(pairs: Sequence[tuple[bool, bool]]) -> float | None:
    return sum(a == b for a, b in pairs) / len(pairs)


@pytest.mark.parametrize("seed", range(6))
def test_two_coders_are_drawn_from_the_sources_of_both(seed: int) -> None:
    sources = some_sources(Random(seed), 3, 7)
    by_hand: dict[str, Callable[[Sequence[tuple[bool, bool]]], float | None]] = {
        "percent": percent,
        "cohen_kappa": kappa,
    }
    rows = pair_rows(Comparison(sources, 3, STANDS), "a", times=TIMES, seed=SEED)
    assert rows
    for row in rows:
        assert isinstance(row.of, tuple)
        units = two(sources, *row.of)
        for name, figure in by_hand.items():

            def told(numbers: Sequence[int], units=units, figure=figure) -> float | None:  # type: ignore[no-untyped-def]
                return figure([pair for number in numbers for pair in units[number]])  # type: ignore[no-any-return]

            expected = interval_by_its_steps(told, len(units), TIMES, SEED) if len(units) > 1 else None
            found = row.intervals.get(name)
            if expected is None:
                assert found is None
                why = ONE_SOURCE if len(units) == 1 else TOO_FEW
                assert row.without.get(name) == (why if row.figures[name].value is not None else None)
                continue
            assert found is not None
            assert (found.low, found.high) == (pytest.approx(expected[0]), pytest.approx(expected[1]))
            assert found.corrected == (None if expected[2] is None else pytest.approx(expected[2]))


def test_why_there_is_no_interval() -> None:
    comparison = Comparison(some_sources(Random(1), 2, 5), 2, STANDS)
    asked, plain = source_rows(comparison, "a", times=TIMES), source_rows(comparison, "a")
    assert [row.figures for row in asked] == [row.figures for row in plain]
    assert [(row.intervals, row.without) for row in plain] == [({}, {})] * 5
    for row in asked:
        valued = {name for name, figure in row.figures.items() if figure.value is not None}
        assert (row.intervals, row.without) == ({}, dict.fromkeys(valued, ONE_SOURCE))
    every = code_rows(comparison, times=TIMES, seed=SEED)[-1]
    ranked = with_reasons(scaled(every, comparison, {"a": 1.0}, "ordinal", times=TIMES, seed=SEED), 5)
    assert "krippendorff_alpha" not in ranked.intervals
    assert ranked.intervals["percent"] == every.intervals["percent"]
    assert ranked.without == ({"krippendorff_alpha": RANKS} if ranked.figures["krippendorff_alpha"].value else {})


def test_a_figure_that_is_mostly_undefined_says_so() -> None:
    """Where both gave everything kappa is undefined: so it is without the one source in which they did not."""
    alike = [Rated(f"s{at}", 2, {0: [(0, 2, frozenset("a"))], 1: [(0, 2, frozenset("a"))]}) for at in range(3)]
    apart = [Rated("t", 2, {0: [(0, 1, frozenset("a"))], 1: [(0, 1, frozenset("a"))]})]
    seldom = pair_rows(Comparison(alike + apart, 2, STANDS), "a", times=1, seed=SEED)[0]
    assert seldom.figures["cohen_kappa"].value == 1
    assert seldom.without["cohen_kappa"] == TOO_FEW
