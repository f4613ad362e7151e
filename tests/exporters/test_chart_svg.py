"""Charts as SVG: measures are those of the values, everything stands inside the picture, names are no markup."""

from __future__ import annotations

import pytest
from lxml import etree

from reviewer.analysis.charts.chart import (
    BarChart,
    Chart,
    Estimate,
    EstimateChart,
    HeatMap,
    LineChart,
    Link,
    Network,
    Series,
)
from reviewer.analysis.charts.words import numbers, said
from reviewer.exporters.pictures.chart_svg import chart_svg
from reviewer.exporters.pictures.ink import DARK, LIGHT, Ink
from tests.eyes import contrast

SVG = "{http://www.w3.org/2000/svg}"
PARTS = BarChart("Done <b>", ("Anna & Ben", "  Zoë"), (Series("done", (30, 10)), Series("open", (10, 0))))
DAYS = LineChart("By day", ("2026-01-01", "2026-01-02", "2026-01-03"), (4, 0, 8))
MAP = HeatMap("Met", ("one", "other"), ("one", "other"), ((None, 3), (6, None)))
NET = Network("Map", ("Risks", "Benefits", "Cost"), (5, 3, 2), (Link(0, 1, 4), Link(0, 2, 1)))
ROUNDS = EstimateChart(
    "Alpha", (Estimate("First", 0.5, (0.25, 1.0)), Estimate("Second <i>", -0.2), Estimate("Third", None))
)
CHARTS: list[Chart] = [PARTS, DAYS, MAP, NET, ROUNDS]


def tree(chart: Chart, **how: object) -> etree._Element:
    return etree.fromstring(chart_svg(chart, **how).encode())  # type: ignore[arg-type]


@pytest.mark.parametrize("ink", [LIGHT, DARK])
def test_bars_stand_out_from_the_ground_and_all_words_can_be_read(ink: Ink) -> None:
    svg = tree(PARTS, ink=ink)
    edges = {each.get("stroke") for each in svg.iter(f"{SVG}rect") if each.get("fill") in ink.parts}
    assert edges
    assert all(edge is not None and contrast(edge, ink.ground) >= 3.0 for edge in edges)
    assert all(contrast(str(each.get("fill")), ink.ground) >= 4.5 for each in svg.iter(f"{SVG}text"))


def words(chart: Chart) -> list[str]:
    return [text.text or "" for text in tree(chart).iter(f"{SVG}text")]


def rects(chart: Chart, fill: str) -> list[float]:
    return [float(each.get("width") or 0) for each in tree(chart).iter(f"{SVG}rect") if each.get("fill") == fill]


def test_bars_are_as_long_as_their_values() -> None:
    # The first is the square of the legend.
    _, anna, zoe = rects(PARTS, LIGHT.parts[0])
    _, anna_open = rects(PARTS, LIGHT.parts[1])
    assert anna / zoe == pytest.approx(3, rel=0.01)
    assert anna / anna_open == pytest.approx(3, rel=0.01)
    assert words(PARTS)[-4:] == ["Anna & Ben", "30 + 10", "Zoë", "10"]


def test_a_line_is_as_high_as_its_values() -> None:
    dots = [float(each.get("cy") or 0) for each in tree(DAYS).iter(f"{SVG}circle")]
    first, zero, most = dots
    assert (zero - first) / (zero - most) == pytest.approx(0.5)
    assert "2026-01-03: 8" in words(DAYS)


def test_a_heat_map_has_a_cell_for_each_number_and_none_where_nothing_can_be() -> None:
    cells = [each for each in tree(MAP).iter(f"{SVG}rect") if each.get("stroke")]
    assert len(cells) == 2
    assert {"3", "6"} <= set(words(MAP))


def test_lines_of_a_network_are_thicker_where_more_is_met() -> None:
    thick = [float(each.get("stroke-width") or 0) for each in tree(NET).iter(f"{SVG}path")]
    # The weakest is drawn first: 1 and 8 / 4 more; the strongest 9.
    assert thick == [3.0, 9.0]
    assert {"Risks (5)", "Benefits (3)", "Cost (2)", "4", "1"} <= set(words(NET))


def test_dots_lie_where_their_figures_do_and_lines_reach_to_the_ends() -> None:
    picture = tree(ROUNDS)
    first, second = (float(each.get("cx") or 0) for each in picture.iter(f"{SVG}circle"))
    scale = {each.text: float(each.get("x") or 0) for each in picture.iter(f"{SVG}text")}
    unit = scale["1.00"] - scale["0.00"]
    assert (first - scale["0.00"]) / unit == pytest.approx(0.5, abs=0.01)
    assert (second - scale["0.00"]) / unit == pytest.approx(-0.2, abs=0.01)
    (line,) = (each.get("d") or "" for each in picture.iter(f"{SVG}path") if each.get("stroke") == LIGHT.parts[0])
    low, high = (float(each) for each in (line[1:].split()[0], line.split("H")[1].split("M")[0]))
    assert (low, high) == (pytest.approx(scale["0.25"], abs=0.2), pytest.approx(scale["1.00"], abs=0.2))
    assert {"0.500 [0.25; 1.00]", "-0.200", "undefined"} <= set(words(ROUNDS))
    assert numbers(ROUNDS)[1] == [("First", 0.5, 0.25, 1.0), ("Second <i>", -0.2, "", ""), ("Third", "", "", "")]


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.title)
@pytest.mark.parametrize("width", [260, 640, 1400])
def test_everything_stands_inside_and_says_what_it_is(chart: Chart, width: int) -> None:
    picture = tree(chart, width=width, ink=DARK)
    high = float(picture.get("height") or 0)
    for each in picture.iter(f"{SVG}text", f"{SVG}rect", f"{SVG}circle"):
        x, y = (float(each.get(name) or each.get(f"c{name}") or 0) for name in "xy")
        assert 0 <= x <= width
        assert 0 <= y <= high
        assert x + float(each.get("width") or 0) <= width + 0.1
    assert picture.findtext(f"{SVG}title") == chart.title
    assert picture.findtext(f"{SVG}desc") == said(chart)


def test_words_say_kind_extremes_and_totals() -> None:
    assert said(PARTS) == (
        "Bars in parts: Done <b>. Bars: 2. In all: 50. done: 40. open: 10. Most: Anna & Ben (40). Least: Zoë (10)."
    )
    assert said(DAYS).startswith("Line chart: By day, from 2026-01-01 to 2026-01-03. In all: 12. Most: 2026-01-03 (8).")
    assert said(MAP) == "Heat map: Met. Rows: 2, columns: 2. Most: other × one (6). Least: one × other (3)."
    assert said(NET) == "Network: Map. Nodes: 3, links: 2. Most: Risks – Benefits (4)."
    assert said(LineChart("By day", (), ())).endswith("There is nothing to show yet.")


def test_numbers_are_those_of_the_chart() -> None:
    assert numbers(PARTS) == (("Name", "done", "open"), [("Anna & Ben", 30, 10), ("Zoë", 10, 0)])
    assert numbers(MAP) == (("Name", "one", "other"), [("one", "", 3), ("other", 6, "")])
    assert numbers(NET)[1] == [("Risks", "Benefits", 4), ("Risks", "Cost", 1)]


def test_the_same_chart_gives_the_same_characters_and_text_stands_out() -> None:
    assert [chart_svg(chart) for chart in CHARTS] == [chart_svg(chart) for chart in CHARTS]
    for ink in (LIGHT, DARK):
        for value in range(11):
            ground, over = ink.shade(value, 10)
            light, dark = sorted((_luminance(ground), _luminance(over)))
            assert (dark + 0.05) / (light + 0.05) >= 4.5


def _luminance(colour: str) -> float:
    """By the formula of WCAG 2.2, written again."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
