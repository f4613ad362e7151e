"""Figures of agreement have the values that were published for small tables, to their last printed digit."""

from __future__ import annotations

from random import Random

import pytest

from reviewer.analysis.agreement import figures
from reviewer.analysis.agreement.rated import Unit
from reviewer.analysis.agreement.sums import Sums, sums_of
from reviewer.analysis.agreement.u_alpha import OVERLAPPING, cu_alpha, u_alpha
from reviewer.analysis.agreement.unitizing import alpha_of, disagreement
from tests.analysis.agreement.plain import cu_alpha_by_the_character

FOUR_CODERS = (
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)
FLEISS = """0 0 0 0 14/0 2 6 4 2/0 0 3 5 6/0 3 9 2 0/2 2 8 1 1/7 7 0 0 0/3 2 6 3 0/2 5 3 2 2/6 5 2 1 0/0 2 2 3 7"""


def columns(*rows: str) -> Sums:
    return sums_of(Unit(tuple(None if value == "." else value for value in unit)) for unit in zip(*rows, strict=True))


def table(both: int, one: int, other: int, neither: int) -> Sums:
    pairs = (((True, True), both), ((True, False), one), ((False, True), other), ((False, False), neither))
    return sums_of(Unit(values, weight) for values, weight in pairs if weight)


def test_krippendorff_with_missing_data() -> None:
    units = columns(*(row.split() for row in FOUR_CODERS))  # type: ignore[arg-type]
    assert figures.krippendorff_alpha(units).value == pytest.approx(0.7434, abs=5e-5)


def test_krippendorff_binary() -> None:
    units = columns("1100000000", "0110010100")
    assert figures.percent_agreement(units).value == pytest.approx(0.60)
    assert figures.krippendorff_alpha(units).value == pytest.approx(0.0952, abs=5e-5)


def test_cohen() -> None:
    units = table(20, 5, 10, 15)
    assert figures.cohen_kappa(units).value == pytest.approx(0.4000)
    # The greatest that the shares 25/30 and 25/20 allow is 45 of 50 equal.
    assert figures.cohen_maximum(units).value == pytest.approx((0.9 - 0.5) / 0.5)
    assert figures.brennan_prediger(units, 2).value == pytest.approx(2 * 0.7 - 1)
    assert figures.holsti(units).value == pytest.approx(2 * 20 / (25 + 30))


@pytest.mark.parametrize(("margins", "kappa"), [((75, 75), 0.3143), ((150, 0), 0.3478), ((50, 100), 0.3182)])
def test_kappa_of_characters_by_their_margins(margins: tuple[int, int], kappa: float) -> None:
    units = table(50, *margins, 800)
    assert figures.percent_agreement(units).value == pytest.approx(0.85)
    assert figures.cohen_kappa(units).value == pytest.approx(kappa, abs=5e-5)


def test_fleiss() -> None:
    units = sums_of(
        Unit(tuple(category for category, count in enumerate(map(int, row.split())) for _ in range(count)))
        for row in FLEISS.split("/")
    )
    assert figures.fleiss_kappa(units).value == pytest.approx(0.2099, abs=5e-5)


def test_kappa_pi_and_alpha_of_one_table() -> None:
    one = "0" * 2 + "1" * 8 + "0" * 4 + "1" * 6 + "0" * 4
    other = "0" * 4 + "1" * 4 + "0" * 7 + "1" * 2 + "0" * 7
    units = columns(one, other)
    assert figures.cohen_kappa(units).value == pytest.approx(0.385, abs=5e-4)
    assert figures.fleiss_kappa(units).value == pytest.approx(0.314, abs=5e-4)  # Scott's pi for two coders.
    assert figures.krippendorff_alpha(units).value == pytest.approx(0.329, abs=5e-4)


def test_alpha_u_of_2004() -> None:
    c = [[(75, 70), (220, 30)], [(70, 80), (205, 20), (250, 20)]]
    k = [[(30, 60), (150, 50)], [(30, 60), (150, 50)]]
    of_c, of_k = disagreement(c, 300), disagreement(k, 300)
    assert (of_c.observed, of_c.expected) == (pytest.approx(0.014444, abs=5e-7), pytest.approx(0.053222, abs=5e-7))
    assert of_c.alpha == pytest.approx(0.7286, abs=5e-5)
    assert (of_k.observed, of_k.expected, of_k.alpha) == (0, pytest.approx(0.0490, abs=5e-5), 1)
    assert alpha_of([of_c, of_k], 300).value == pytest.approx(0.858665, abs=5e-7)


def test_alpha_u_of_a_short_continuum() -> None:
    found = disagreement([[(1, 8)], [(2, 1), (4, 1), (6, 1)]], 10)
    assert (found.observed, found.expected) == (pytest.approx(0.9100), pytest.approx(0.5352, abs=5e-5))
    assert found.alpha == pytest.approx(-0.7003, abs=5e-5)


A1, A2 = [(2, 8), (14, 6)], [(4, 4), (15, 2)]
B1, B2 = [(0, 18)], [(0, 2), (2, 1), (3, 1), (4, 1), (5, 1), (6, 3), (9, 1)]
C1, C2 = [(2, 6), (10, 2), (14, 4), (20, 2)], [(0, 2), (4, 4), (10, 4), (16, 2), (20, 2)]
D1 = [(0, 2), (2, 8), (10, 4), (14, 6), (20, 4)]
D2 = [(0, 4), (4, 4), (8, 7), (15, 2), (17, 7)]


@pytest.mark.parametrize(
    ("one", "other", "observed", "alpha", "within"),
    [
        (A1, A2, 0.03125, 0.553, 0.0005),
        (B1, B2, 2.26736, -0.926, 0.005),
        (C1, C2, 0.02777, 0.679, 0.02),
        (D1, D2, 0.38715, 0.066, 0.0005),
    ],
)
def test_alpha_u_of_1995(
    one: list[tuple[int, int]], other: list[tuple[int, int]], observed: float, alpha: float, within: float
) -> None:
    """Krippendorff (1995, p. 57), whose expected disagreement is that of a continuum without smallest units."""
    times = 50_000
    stretched = [[(begin * times, long * times) for begin, long in spans] for spans in (one, other)]
    found = disagreement(stretched, 24 * times)
    assert disagreement([one, other], 24).observed == pytest.approx(observed, abs=1e-5)
    assert found.observed == pytest.approx(observed, abs=1e-5)
    assert found.alpha == pytest.approx(alpha, abs=within)


ALEX = [(0, 7, 1), (7, 6, 2), (30, 2, 5), (32, 5, 6), (37, 7, 6), (44, 16, 7)]
PAUL = [(0, 7, 1), (7, 6, 3), (13, 8, 5), (32, 12, 6)]
SUZAN = [(0, 7, 1), (7, 6, 4), (13, 8, 5), (32, 5, 6), (37, 4, 6), (41, 3, 6)]


def test_u_alpha_of_three_coders() -> None:
    """Krippendorff (2019, p. 340) prints .510 and .413; the latter is .4136 before digits are cut off."""
    whole, bar = u_alpha([ALEX, PAUL, SUZAN], 60)
    assert whole.value == pytest.approx(0.510, abs=5e-4)
    assert bar.value == pytest.approx(0.413, abs=1e-3)
    again, _ = u_alpha([SUZAN, ALEX, PAUL], 60)
    assert again.value == pytest.approx(whole.value)


def test_cu_alpha_of_three_coders() -> None:
    """Krippendorff (2019, p. 340) prints .724."""
    whole, by_value = cu_alpha([ALEX, PAUL, SUZAN])
    assert whole.value == pytest.approx(0.724, abs=5e-4)
    assert by_value[1].value == pytest.approx(1.0)
    again, _ = cu_alpha([SUZAN, ALEX, PAUL])
    assert again.value == pytest.approx(whole.value)


@pytest.mark.parametrize("seed", range(60))
def test_cu_alpha_is_what_counting_every_character_gives(seed: int) -> None:
    random = Random(seed)
    coders = []
    for _ in range(random.randint(2, 5)):
        at, own = 0, []
        while at < 70:
            at += random.randint(0, 6)
            long = random.randint(1, 12)
            own.append((at, long, random.randint(1, 4)))
            at += long
        coders.append(own)
    whole, by_value = cu_alpha(coders)
    expected, of_values = cu_alpha_by_the_character(coders, 100)
    assert whole.value == pytest.approx(expected)
    assert {value: figure.value for value, figure in by_value.items() if figure.value is not None} == pytest.approx(
        of_values
    )


def test_cu_alpha_says_why_it_is_undefined() -> None:
    apart, _ = cu_alpha([[(0, 3, 1)], [(5, 3, 2)]])
    assert (apart.value, apart.why) == (None, "no two coders marked the same place")
    same, by_value = cu_alpha([[(0, 3, 1)], [(1, 3, 1)]])
    assert (same.value, same.why) == (None, "all that coders marked together has the same codes")
    assert by_value[1].value is None
    alike, _ = cu_alpha([[(0, 3, 1), (4, 3, 2)], [(1, 3, 1), (5, 3, 2)]])
    assert alike.value == 1


def test_u_alpha_is_for_passages_apart() -> None:
    assert [each.why for each in u_alpha([[(0, 5, "a"), (3, 5, "b")], []], 60)] == [OVERLAPPING] * 2
    assert [each.why for each in u_alpha([[], []], 60)] == [
        "nobody marked anything, or everybody everything as one passage"
    ] * 2
    assert [each.value for each in u_alpha([[(3, 5, "b")], [(3, 5, "b")]], 60)] == [1, 1]


def test_what_cannot_be_computed_says_why() -> None:
    same = sums_of([Unit((True, True), 9)])
    for figure in (figures.cohen_kappa(same), figures.krippendorff_alpha(same), figures.fleiss_kappa(same)):
        assert figure.value is None
        assert "chance cannot be told" in figure.why
    alone = sums_of([Unit((True, None)), Unit((None, False))])
    assert figures.percent_agreement(alone).why == figures.krippendorff_alpha(alone).why == figures.NOTHING
    assert figures.fleiss_kappa(sums_of([Unit((True, True, None))])).why == figures.NOT_ALL
    assert figures.cohen_kappa(sums_of([Unit((True, True, False))])).why == figures.NOT_TWO
    assert figures.holsti(sums_of([Unit((False, False), 5)])).why == "neither coder marked anything"
    assert figures.brennan_prediger(table(1, 1, 1, 1), 1).why == figures.ONE_CATEGORY
    assert alpha_of([disagreement([[], []], 10)], 10).why == "nobody marked anything"
    assert figures.krippendorff_alpha(sums_of([])).value is None
