"""The code colours, measured as the reading pane paints them and as colour-blind readers see them."""

from __future__ import annotations

from itertools import combinations

import pytest

from reviewer.model.coding.palette import PALETTE, lighter, next_colour
from tests.eyes import SIGHTS, contrast, distance, lab
from ui.look.theme import load_theme, reader_theme
from ui.reader import ReaderTheme

THEMES = ("light", "dark", "contrast")
LEAST_STRIPES, LEAST_TINTS = 9.5, 4.0
PICTURE = ("#4fa36b", "#d9776c", "#5b8ccc", "#a274c4")


def pane(name: str) -> ReaderTheme:
    return reader_theme(load_theme(name))


def closest(colours: list[str], sight: str) -> float:
    """The least distance of any two."""
    return min(distance(lab(one, sight), lab(other, sight)) for one, other in combinations(colours, 2))


# Pairs and results published by Sharma, Wu and Dalal (2005), table 1.
@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.694), (23.0331, 14.973, -42.5619), 2.0373),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_the_measure_itself_gives_the_published_distances(one, other, expected) -> None:
    assert distance(one, other) == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("name", ["light", "dark"])
def test_twelve_colours_stay_apart_as_painted(name: str, sight: str) -> None:
    theme = pane(name)
    assert closest([theme.code_line(colour).name() for colour in PALETTE], sight) >= LEAST_STRIPES
    assert closest([theme.code_tint(colour).name() for colour in PALETTE], sight) >= LEAST_TINTS


@pytest.mark.parametrize("name", THEMES)
def test_text_stays_readable_on_the_tints_and_stripes_stand_out(name: str) -> None:
    theme = pane(name)
    least = 7.0 if name == "contrast" else 4.5
    for colour in (*PALETTE, *map(lighter, PALETTE)):
        for strong in (False, True):
            assert contrast(theme.text, theme.code_tint(colour, strong=strong).name()) >= least
        assert contrast(theme.background, theme.code_line(colour).name()) >= 3.0


def test_the_four_themes_have_the_colours_people_know() -> None:
    for ours, known in zip(PALETTE, PICTURE, strict=False):
        assert distance(lab(ours), lab(known)) < 9


def test_colours_are_given_out_in_their_order_and_then_again() -> None:
    assert len(set(PALETTE)) == 12
    used: list[str] = []
    for _ in range(24):
        used.append(next_colour(used))
    assert used == [*PALETTE, *PALETTE]


def test_a_sub_code_is_a_lighter_shade() -> None:
    for colour in PALETTE:
        assert lab(lighter(colour))[0] > lab(colour)[0] + 4
