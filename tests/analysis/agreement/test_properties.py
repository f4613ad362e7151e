"""Figures of agreement against other ways of computing them, and what must not change them."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.analysis.agreement import figures
from reviewer.analysis.agreement.bootstrap import interval
from reviewer.analysis.agreement.rated import Unit
from reviewer.analysis.agreement.units import units_of

SETS = [frozenset(), frozenset("a"), frozenset("b"), frozenset("ab"), frozenset("abc")]


@st.composite
def rated(draw: st.DrawFn, values: Sequence[object] = (0, 1, 2)) -> list[Unit]:
    coders = draw(st.integers(2, 4))
    one = st.tuples(*([st.sampled_from([None, *values])] * coders))
    return [Unit(each, draw(st.integers(1, 3)), f"s{n % 3}") for n, each in enumerate(draw(st.lists(one, max_size=12)))]


def by_pairs(units: Sequence[Unit], distance: figures.Distance) -> Fraction | None:
    """Alpha by the distances of all pairs, within units and among all, without a table of coincidences."""
    kept = [unit.rated for unit in units for _ in range(unit.weight) if len(unit.rated) > 1]
    every = [value for unit in kept for value in unit]
    n = len(every)
    if n < 2:
        return None

    def apart(one: object, other: object) -> Fraction:
        return Fraction(distance(one, other)).limit_denominator(10_000)

    observed = (
        sum((sum(apart(a, b) for a, b in permutations(u, 2)) / Fraction(len(u) - 1) for u in kept), Fraction(0)) / n
    )
    expected = sum((apart(a, b) for a, b in permutations(every, 2)), Fraction(0)) / Fraction(n * (n - 1))
    return 1 - observed / expected if expected else None


@given(units=rated())
@settings(max_examples=250, deadline=None)
def test_alpha_by_coincidences_is_alpha_by_pairs(units: list[Unit]) -> None:
    expected = by_pairs(units, figures.nominal)
    found = figures.krippendorff_alpha(units).value
    assert found == (None if expected is None else pytest.approx(float(expected)))


@given(units=rated(SETS))
@settings(max_examples=250, deadline=None)
def test_alpha_of_sets_is_alpha_by_pairs(units: list[Unit]) -> None:
    expected = by_pairs(units, figures.masi)
    found = figures.krippendorff_alpha(units, figures.masi).value
    assert found == (None if expected is None else pytest.approx(float(expected), abs=1e-3))


@given(units=rated(), data=st.data())
@settings(max_examples=150, deadline=None)
def test_order_names_weights_and_idle_coders_change_nothing(units: list[Unit], data: st.DataObject) -> None:
    if not units:
        return
    order = data.draw(st.permutations(range(len(units[0].values))))
    names = {0: "x", 1: "y", 2: "z", None: None}
    other = [Unit((*(names[each.values[at]] for at in order), None), 1) for each in units for _ in range(each.weight)]  # type: ignore[index]
    for figure in (figures.percent_agreement, figures.krippendorff_alpha):
        before, after = figure(units), figure(other)
        assert after.value == (None if before.value is None else pytest.approx(before.value))
        assert after.why == before.why


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("ab")), min_size=1, max_size=20))
@settings(max_examples=150, deadline=None)
def test_cohen_is_what_its_definition_says(pairs: list[tuple[str, str]]) -> None:
    n = len(pairs)
    observed = Fraction(sum(a == b for a, b in pairs), n)
    chance = sum(Fraction(sum(a == c for a, _ in pairs) * sum(b == c for _, b in pairs), n * n) for c in "ab")
    found = figures.cohen_kappa([Unit(pair) for pair in pairs]).value
    assert found == (None if chance == 1 else pytest.approx(float((observed - chance) / (1 - chance))))


def test_those_who_agree_everywhere_have_1() -> None:
    units = [Unit((value,) * 3, 2) for value in (True, False, True)]
    computed = (figures.percent_agreement, figures.fleiss_kappa, figures.krippendorff_alpha)
    assert [figure(units).value for figure in computed] == [1, 1, 1]
    assert figures.gwet_ac1(units, 2).value == figures.brennan_prediger(units, 2).value == 1


def test_the_distance_of_sets_is_passonneaus() -> None:
    a, ab, bc, d = frozenset("a"), frozenset("ab"), frozenset("bc"), frozenset("d")
    assert figures.masi(ab, ab) == 0
    assert figures.masi(a, ab) == pytest.approx(1 - 1 / 2 * 2 / 3)
    assert figures.masi(ab, bc) == pytest.approx(1 - 1 / 3 * 1 / 3)
    assert figures.masi(a, d) == 1
    assert all(figures.masi(x, y) == figures.masi(y, x) for x, y in combinations(SETS, 2))


def test_an_interval_is_drawn_by_sources_and_the_same_again() -> None:
    units = [Unit((n % 3 == 0, n % 4 == 0), 1, f"s{n % 12}") for n in range(60)]
    first = interval(units, figures.krippendorff_alpha, times=200, seed=7)
    assert first is not None
    assert first == interval(list(reversed(units)), figures.krippendorff_alpha, times=200, seed=7)
    assert first != interval(units, figures.krippendorff_alpha, times=200, seed=8)
    found = figures.krippendorff_alpha(units).value
    assert found is not None
    assert first.low < found < first.high
    assert (first.drawn, first.sources) == (200, 12)
    one_source = [Unit(unit.values, 1, "s") for unit in units]
    assert interval(one_source, figures.krippendorff_alpha, times=200, seed=7) is None


def test_characters_are_counted_one_by_one() -> None:
    text = "One two three.\n\nFour five."
    marks = {"x": [(0, 7, frozenset("a")), (4, 13, frozenset("b"))], "y": [(4, 7, frozenset("a"))]}
    units = list(units_of(text, "s", "characters", ("x", "y", "z"), marks))
    counted: list[tuple[object, ...]] = [unit.values for unit in units for _ in range(unit.weight)]
    expected = []
    for at, letter in enumerate(text):
        if letter != "\n":
            given_by = [
                frozenset(code for start, end, codes in marks[coder] if start <= at < end for code in codes)
                for coder in "xy"
            ]
            expected.append((*given_by, None))
    assert counted == expected


def test_sentences_and_paragraphs_bear_what_a_part_of_them_bears() -> None:
    text = "One two. Three four.\nFive."
    marks = {"x": [(4, 12, frozenset("a"))], "y": [(21, 26, frozenset("b"))]}
    sentences = [unit.values for unit in units_of(text, "s", "sentences", ("x", "y"), marks)]
    a, b, none = frozenset("a"), frozenset("b"), frozenset()
    assert sentences == [(a, none), (a, none), (none, b)]
    assert [unit.values for unit in units_of(text, "s", "paragraphs", ("x", "y"), marks)] == [(a, none), (none, b)]
    assert [unit.values for unit in units_of(text, "s", "sources", ("x", "y"), marks)] == [(a, b)]
