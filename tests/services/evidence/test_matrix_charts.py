"""The charts of matrices against counts made here from the codings alone."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from lxml import etree

import main as program
from reviewer.analysis.charts.chart import BarChart, HeatMap, Network
from reviewer.analysis.charts.of_matrix import MOST_COLUMNS, MOST_NODES, MOST_ROWS, matrix_charts
from reviewer.analysis.matrix.matrix import Head, Matrix
from reviewer.services.evidence import analysis
from reviewer.services.evidence.analysis import MatrixChoice
from tests.builder import ANNA, BEN, ProjectBuilder

CODED = [
    ("First", "alpha", ANNA, ["A", "B"]),
    ("First", "beta", ANNA, ["A", "B", "C"]),
    ("First", "alpha", BEN, ["C"]),
    ("Second", "gamma", BEN, ["B", "C"]),
    ("Second", "delta", ANNA, ["D"]),
]
"""Source, passage, coder and codes. No passage overlaps another."""


@pytest.fixture
def team(tmp_path: Path) -> ProjectBuilder:
    builder = ProjectBuilder(tmp_path / "a.review").with_coder(BEN, "Ben")
    for title in ("First", "Second"):
        builder.with_source(f"{title}: alpha, beta, gamma, delta.", title)
        for source, quote, coder, codes in CODED:
            if source == title:
                builder.coded(quote, *codes, coder=coder)
    return builder


def test_codes_that_meet(team: ProjectBuilder) -> None:
    network, heat = matrix_charts(
        analysis.matrix(project=team.project, choice=MatrixChoice("co-occurrence", "meetings"))
    )
    assert isinstance(network, Network)
    pairs: dict[tuple[str, ...], int] = {}
    for *_, codes in CODED:
        for pair in combinations(codes, 2):
            pairs[pair] = pairs.get(pair, 0) + 1
    shown = {tuple(sorted((network.nodes[link.one], network.nodes[link.other]))): link.value for link in network.links}
    assert shown == pairs == {("A", "B"): 2, ("A", "C"): 1, ("B", "C"): 2}
    assert dict(zip(network.nodes, network.values, strict=True)) == {
        code: sum(number for pair, number in pairs.items() if code in pair) for code in "ABC"
    }
    assert isinstance(heat, HeatMap)
    assert heat.values[heat.rows.index("A")][heat.columns.index("B")] == 2


def test_codes_by_source_and_turned_round(team: ProjectBuilder) -> None:
    counted = analysis.matrix(project=team.project, choice=MatrixChoice("code-source"))
    (heat,) = matrix_charts(counted)
    (turned,) = matrix_charts(counted, turned=True)
    assert isinstance(heat, HeatMap)
    assert isinstance(turned, HeatMap)
    for row, code in enumerate(heat.rows):
        for column, title in enumerate(heat.columns):
            by_hand = sum(source == title and code in codes for source, _, _, codes in CODED)
            assert heat.values[row][column] == turned.values[column][row] == by_hand
    assert heat.title == "Codes by source: excerpts"


def test_codes_by_coder_add_up_only_in_excerpts(team: ProjectBuilder) -> None:
    parts, _ = matrix_charts(analysis.matrix(project=team.project, choice=MatrixChoice("code-coder")))
    assert isinstance(parts, BarChart)
    coders = {"Anna": ANNA, "Ben": BEN}
    for series in parts.series:
        for code, value in zip(parts.labels, series.values, strict=True):
            assert value == sum(who == coders[series.name] and code in codes for _, _, who, codes in CODED)
    passages = matrix_charts(analysis.matrix(project=team.project, choice=MatrixChoice("code-coder", "passages")))
    assert [type(chart) for chart in passages] == [HeatMap]


def test_of_very_many_the_greatest_are_shown_and_the_rest_is_told() -> None:
    heads = tuple(Head(f"{n:03}", f"Code {n}") for n in range(60))
    values = {(one.id, other.id): 1 + int(one.id) for one in heads for other in heads if one.id < other.id}
    many = Matrix("co-occurrence", "Codes together", "meetings", heads, heads, values)
    network, heat = matrix_charts(many)
    assert isinstance(heat, HeatMap)
    assert (len(heat.rows), len(heat.columns), heat.left_out) == (MOST_ROWS, MOST_COLUMNS, (20, 36))
    sums = {head.label: (1 + int(head.id)) * (59 - int(head.id)) for head in heads}
    least = sorted(sums.values())[-MOST_ROWS]
    assert all(sums[row] >= least for row in heat.rows)
    assert isinstance(network, Network)
    assert (len(network.nodes), network.left_out) == (MOST_NODES, 60 - MOST_NODES)


def test_the_command_line_writes_the_chart(team: ProjectBuilder, tmp_path: Path) -> None:
    team.project.close()
    out = tmp_path / "codes.svg"
    assert program.main(["matrix", str(team.project.path), "--kind", "co-occurrence", "-o", str(out)]) == 0
    words = list(etree.parse(out).getroot().itertext())
    assert {"Codes that meet", "A (3)", "B (4)", "C (3)"} <= set(words)
