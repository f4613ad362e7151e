"""Figures of agreement have the values that were published for small tables, to their last printed digit."""

from __future__ import annotations

import pytest

from reviewer.analysis.agreement import figures
from reviewer.analysis.agreement.rated import Unit
from reviewer.analysis.agreement.unitizing import alpha_u, disagreement

FOUR_CODERS = (
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)
FLEISS = """0 0 0 0 14/0 2 6 4 2/0 0 3 5 6/0 3 9 2 0/2 2 8 1 1/7 7 0 0 0/3 2 6 3 0/2 5 3 2 2/6 5 2 1 0/0 2 2 3 7"""


def columns(*rows: str) -> list[Unit]:
    return [Unit(tuple(None if value == "." else value for value in unit)) for unit in zip(*rows, strict=True)]


def table(both: int, one: int, other: int, neither: int) -> list[Unit]:
    pairs = (((True, True), both), ((True, False), one), ((False, True), other), ((False, False), neither))
    return [Unit(values, weight) for values, weight in pairs if weight]


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
    units = [
        Unit(tuple(category for category, count in enumerate(map(int, row.split())) for _ in range(count)))
        for row in FLEISS.split("/")
    ]
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
    assert alpha_u({"c": c, "k": k}, 300).value == pytest.approx(0.858665, abs=5e-7)


def test_alpha_u_of_a_short_continuum() -> None:
    found = disagreement([[(1, 8)], [(2, 1), (4, 1), (6, 1)]], 10)
    assert (found.observed, found.expected) == (pytest.approx(0.9100), pytest.approx(0.5352, abs=5e-5))
    assert found.alpha == pytest.approx(-0.7003, abs=5e-5)


def test_what_cannot_be_computed_says_why() -> None:
    same = [Unit((True, True), 9)]
    for figure in (figures.cohen_kappa(same), figures.krippendorff_alpha(same), figures.fleiss_kappa(same)):
        assert figure.value is None
        assert "chance cannot be told" in figure.why
    alone = [Unit((True, None)), Unit((None, False))]
    assert figures.percent_agreement(alone).why == figures.krippendorff_alpha(alone).why == figures.NOTHING
    assert figures.cohen_kappa([Unit((True, True, False))]).why == figures.NOT_TWO
    assert figures.holsti([Unit((False, False), 5)]).why == "neither coder marked anything"
    assert figures.brennan_prediger(table(1, 1, 1, 1), 1).why == figures.ONE_CATEGORY
    assert alpha_u({"c": [[], []]}, 10).why == "nobody marked anything"
    assert figures.krippendorff_alpha([]).value is None
