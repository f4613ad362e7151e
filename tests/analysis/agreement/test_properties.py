"""Figures of agreement against other ways of computing them, and what must not change them."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.analysis.agreement import figures
from reviewer.analysis.agreement.bootstrap import Resampled, resample
from reviewer.analysis.agreement.distances import NOMINAL, Distance, Masi, Nominal
from reviewer.analysis.agreement.drawn import Drawn
from reviewer.analysis.agreement.intervals import Interval
from reviewer.analysis.agreement.rated import Figure, Unit
from reviewer.analysis.agreement.sums import Sums, sums_of

SETS = [0, 0b001, 0b010, 0b011, 0b111]
"""A bit for each code."""


@st.composite
def rated(draw: st.DrawFn, values: Sequence[object] = (0, 1, 2)) -> list[Unit]:
    coders = draw(st.integers(2, 4))
    one = st.tuples(*([st.sampled_from([None, *values])] * coders))
    return [Unit(each, draw(st.integers(1, 3)), f"s{n % 3}") for n, each in enumerate(draw(st.lists(one, max_size=12)))]


def by_pairs(units: Sequence[Unit], distance: Distance) -> Fraction | None:
    """Alpha by the distances of all pairs, within units and among all, without a table of coincidences."""
    kept = [unit.rated for unit in units for _ in range(unit.weight) if len(unit.rated) > 1]
    every = [value for unit in kept for value in unit]
    n = len(every)
    if n < 2:
        return None

    def apart(one: object, other: object) -> Fraction:
        return Fraction(distance.between(one, other)).limit_denominator(10_000)

    observed = (
        sum((sum(apart(a, b) for a, b in permutations(u, 2)) / Fraction(len(u) - 1) for u in kept), Fraction(0)) / n
    )
    expected = sum((apart(a, b) for a, b in permutations(every, 2)), Fraction(0)) / Fraction(n * (n - 1))
    return 1 - observed / expected if expected else None


@given(units=rated())
@settings(max_examples=250, deadline=None)
def test_alpha_by_coincidences_is_alpha_by_pairs(units: list[Unit]) -> None:
    expected = by_pairs(units, NOMINAL)
    found = figures.krippendorff_alpha(sums_of(units)).value
    assert found == (None if expected is None else pytest.approx(float(expected)))


@given(units=rated(SETS))
@settings(max_examples=250, deadline=None)
def test_alpha_of_sets_is_alpha_by_pairs(units: list[Unit]) -> None:
    expected = by_pairs(units, Masi())
    found = figures.krippendorff_alpha(sums_of(units, Masi())).value
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
        before, after = figure(sums_of(units)), figure(sums_of(other))
        assert after.value == (None if before.value is None else pytest.approx(before.value))
        assert after.why == before.why


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("ab")), min_size=1, max_size=20))
@settings(max_examples=150, deadline=None)
def test_cohen_is_what_its_definition_says(pairs: list[tuple[str, str]]) -> None:
    n = len(pairs)
    observed = Fraction(sum(a == b for a, b in pairs), n)
    chance = sum(Fraction(sum(a == c for a, _ in pairs) * sum(b == c for _, b in pairs), n * n) for c in "ab")
    found = figures.cohen_kappa(sums_of(Unit(pair) for pair in pairs)).value
    assert found == (None if chance == 1 else pytest.approx(float((observed - chance) / (1 - chance))))


def test_those_who_agree_everywhere_have_1() -> None:
    units = sums_of(Unit((value,) * 3, 2) for value in (True, False, True))
    computed = (figures.percent_agreement, figures.fleiss_kappa, figures.krippendorff_alpha)
    assert [figure(units).value for figure in computed] == [1, 1, 1]
    assert figures.gwet_ac1(units, 2).value == figures.brennan_prediger(units, 2).value == 1


def test_the_distance_of_sets_is_passonneaus() -> None:
    a, ab, bc, d = 0b0001, 0b0011, 0b0110, 0b1000
    masi = Masi()
    assert masi.between(ab, ab) == masi.between(0, 0) == 0
    assert masi.between(a, ab) == pytest.approx(1 - 1 / 2 * 2 / 3)
    assert masi.between(ab, bc) == pytest.approx(1 - 1 / 3 * 1 / 3)
    assert masi.between(a, d) == masi.between(a, 0) == 1
    assert all(masi.between(x, y) == masi.between(y, x) for x, y in combinations(SETS, 2))


@pytest.mark.parametrize("distance", [Nominal(), Masi()])
def test_distances_of_many_are_those_of_every_two(distance: Distance) -> None:
    parts: list[dict[object, float]] = [{0: 3, 0b1: 2, 0b11: 1}, {0b11: 4, 0b110: 2}, {0b1000: 1}]

    def by_hand(one: dict[object, float], other: dict[object, float]) -> float:
        return sum(n * m * distance.between(a, b) for a, n in one.items() for b, m in other.items())

    every = [[pytest.approx(by_hand(one, other)) for other in parts[at:]] for at, one in enumerate(parts)]
    assert distance.across(parts) == every
    assert [distance.among(part) for part in parts] == [pytest.approx(by_hand(part, part)) for part in parts]


def drawn(parts: Sequence[Sums], seed: int, times: int = 200) -> dict[str, Interval]:
    row = Resampled(parts, {"alpha": figures.krippendorff_alpha, "percent": figures.percent_agreement})
    return resample([row], len(parts), times=times, seed=seed)[0]


def test_an_interval_is_drawn_by_sources_and_the_same_again() -> None:
    units = [[Unit((n % 3 == 0, n % 4 == 0)) for n in range(source, 60, 12)] for source in range(12)]
    parts = [sums_of(each) for each in units]
    first = drawn(parts, 7)["alpha"]
    assert drawn(parts, 7)["alpha"] == first
    assert drawn(parts, 8)["alpha"] != first
    found = figures.krippendorff_alpha(sums_of(unit for each in units for unit in each)).value
    assert found is not None
    assert first.low < found < first.high
    assert first.corrected is not None
    assert first.corrected[0] < found < first.corrected[1]
    assert (190 <= first.drawn <= 200, first.sources) == (True, 12)
    assert drawn([sums_of([Unit((True, True))])] * 5, 7) == {"percent": Interval(1, 1, (1, 1), 200, 5)}


@pytest.mark.parametrize("values", [(True, False), tuple(range(1, 16))])
def test_a_resample_is_its_sources_put_together(values: tuple[int, ...]) -> None:
    """Few values are drawn as columns, many source by source: both are what all units of the drawn sources give."""
    units = [[Unit((values[(n * k) % len(values)], values[n % len(values)])) for n in range(20)] for k in range(1, 8)]
    distance: Distance = Nominal() if len(values) == 2 else Masi()
    seen: list[Sums] = []

    def keep(sums: Sums) -> Figure:
        seen.append(sums)
        return figures.krippendorff_alpha(sums)

    row = Resampled([sums_of(each, distance) for each in units], {"alpha": keep})
    counts = [2, 0, 1, 0, 3, 0, 1]
    row.draw(Drawn([at for at, often in enumerate(counts) for _ in range(often)], len(counts)))
    again = sums_of((unit for each, often in zip(units, counts, strict=True) for unit in each * often), distance)
    assert row.values["alpha"][0] == pytest.approx(figures.krippendorff_alpha(again).value)
    assert figures.cohen_kappa(seen[0]).value == pytest.approx(figures.cohen_kappa(again).value)
    assert figures.fleiss_kappa(seen[0]).value == pytest.approx(figures.fleiss_kappa(again).value)


def test_bca_is_shifted_by_bias_and_skew() -> None:
    """The mean of ten skewed numbers: the ends move up where the jackknife is skewed to the right."""
    parts = [
        sums_of([Unit((True, True), n), Unit((True, False), 10 * 10 - n)]) for n in (1, 1, 2, 2, 3, 3, 4, 8, 20, 60)
    ]
    found = drawn(parts, 3, 2_000)["percent"]
    assert found.corrected is not None
    assert found.corrected[0] > found.low
    assert found.corrected[1] > found.high
