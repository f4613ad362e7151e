"""The overview's figures equal those counted from the tables by hand, without any reader of the program."""

from __future__ import annotations

import sqlite3
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewer.analysis.charts.chart import BarChart, LineChart
from reviewer.analysis.charts.overview import Overview, OverviewWords, by_time, overview_charts
from reviewer.services.evidence.overview import overview
from reviewer.services.sources import appraisal
from reviewer.services.team import assignments, rounds
from tests.builder import ANNA, BEN, ProjectBuilder


@pytest.fixture
def team(tmp_path: Path) -> ProjectBuilder:
    """Two coders, three sources, codes under codes, a round, and decisions that differ."""
    builder = ProjectBuilder(tmp_path / "team.review").with_coder(BEN, "Ben")
    builder.with_source("Patients slept better. Some felt dizzy. Nobody knows why.", "First")
    builder.coded("slept better", "Benefits", "Benefits/Sleep").coded("felt dizzy", "Risks/Dizziness")
    builder.coded("slept better", "Benefits/Sleep", coder=BEN).coded("Nobody knows", coder=BEN)
    first = builder.last
    builder.with_source("It cost too much, they said.", "Second").coded("cost too much", "Risks", coder=BEN)
    second = builder.last
    builder.with_source("Nothing is marked here.", "Third")
    project = builder.project
    assert first
    assert second
    appraisal.decide(project=project, source=first.id, decision="included", coder=ANNA)
    appraisal.decide(project=project, source=second.id, decision="included", coder=ANNA)
    appraisal.decide(project=project, source=second.id, decision="excluded", reason="Off topic", coder=BEN)
    _, round_ = rounds.add_round(project=project, name="Main", coder=ANNA)
    pairs = [(first.id, ANNA), (first.id, BEN), (second.id, BEN)]
    assignments.assign(project=project, round_=round_, pairs=pairs, coder=ANNA)
    assignments.mark_done(project=project, source=first.id, done=True, coder=BEN)
    return builder


def by_hand(path: Path) -> dict[str, object]:
    """What the tables hold, counted in plain Python."""
    file = sqlite3.connect(path)
    highlights = file.execute("SELECT hex(id), hex(source), hex(coder) FROM highlight").fetchall()
    codings = file.execute("SELECT hex(highlight), hex(code), hex(coder), created FROM coding").fetchall()
    codes = {i: (name, parent) for i, name, parent in file.execute("SELECT hex(id), name, hex(parent) FROM code")}
    file.close()

    def path_of(code: str) -> list[str]:
        name, parent = codes[code]
        above = path_of(parent) if parent else []
        return [*above, f"{above[-1]}/{name}" if above else name]

    with_code: dict[str, set[str]] = {path_of(code)[-1]: set() for code in codes}
    for highlight, code, _, _ in codings:
        for each in path_of(code):
            with_code[each].add(highlight)
    return {
        "codes": {code: len(ids) for code, ids in with_code.items()},
        "highlights": Counter(coder.lower() for _, _, coder in highlights),
        "tags": Counter(coder.lower() for _, _, coder, _ in codings),
        "coded": len({source for _, source, _ in highlights}),
        "untagged": len({each for each, _, _ in highlights} - {each for each, _, _, _ in codings}),
        "days": Counter(datetime.fromtimestamp(ms / 1000, UTC).date().isoformat() for *_, ms in codings),
    }


def test_every_figure_equals_an_independent_count(team: ProjectBuilder) -> None:
    found = overview(project=team.project)
    counted = by_hand(team.project.path)
    assert {code.path: code.highlights for code in found.codes} == counted["codes"]
    assert counted["codes"] == {"Benefits": 2, "Benefits/Sleep": 2, "Risks": 2, "Risks/Dizziness": 1}
    ids = {"Anna": ANNA, "Ben": BEN}
    assert {ids[coder.name]: coder.highlights for coder in found.coders} == counted["highlights"] == {ANNA: 2, BEN: 3}
    assert {ids[coder.name]: coder.codings for coder in found.coders} == counted["tags"] == {ANNA: 3, BEN: 2}
    assert dict(found.days) == counted["days"]
    assert found.sources.number == 3
    assert found.sources.coded == counted["coded"] == 2
    # 9, 6 and 4 words.
    assert found.sources.words == 19
    assert found.sources.by_status == {"included": 1, "disagreement": 1, "to_screen": 1}
    assert [(coder.name, coder.sources, coder.assigned, coder.done) for coder in found.coders] == [
        ("Anna", 1, 1, 0),
        ("Ben", 2, 2, 1),
    ]
    waiting = found.waiting
    assert waiting.untagged == counted["untagged"] == 1
    assert (waiting.conflicts, waiting.unplaced, waiting.undecided, waiting.differing, waiting.assignments) == (
        0,
        0,
        1,
        1,
        2,
    )


def test_a_blind_round_shows_nobody_elses_figures(team: ProjectBuilder) -> None:
    project = team.project
    rounds.set_blind(project=project, round_=rounds.list_rounds(project=project)[0].id, blind=True, coder=ANNA)
    project.look_as(BEN)
    shown = {coder.name: coder.highlights for coder in overview(project=project).coders}
    assert shown == {"Anna": 0, "Ben": 3}


def test_the_charts_show_the_figures(team: ProjectBuilder) -> None:
    found = overview(project=team.project)
    charts = {chart.title: chart for chart in overview_charts(found, OverviewWords())}
    codes = charts["Codes by highlights"]
    assert isinstance(codes, BarChart)
    assert dict(zip(codes.labels, codes.series[0].values, strict=True)) == {
        "Benefits": 2, "  Sleep": 2, "Risks": 2, "  Dizziness": 1,
    }  # fmt: skip
    assigned = charts["Assigned sources by coder"]
    assert isinstance(assigned, BarChart)
    assert [(each.name, each.values) for each in assigned.series] == [("done", (0, 1)), ("open", (1, 1))]
    progress = charts["Sources with and without highlights"]
    assert isinstance(progress, BarChart)
    assert [each.values for each in progress.series] == [(2,), (1,)]


def test_a_project_without_anything_is_all_zeros(tmp_path: Path) -> None:
    found: Overview = overview(project=ProjectBuilder(tmp_path / "new.review").project)
    assert (found.sources.number, found.highlights, found.codings, found.days) == (0, 0, 0, ())
    assert by_time(found.days, "Tags by day", "Tags by month") == LineChart("Tags by day", (), ())


def test_days_without_tags_are_zero_and_long_stretches_go_by_month() -> None:
    short = by_time([("2024-02-28", 2), ("2024-03-01", 5)], "days", "months")
    assert short == LineChart("days", ("2024-02-28", "2024-02-29", "2024-03-01"), (2, 0, 5))
    long = by_time([("2023-11-30", 2), ("2024-12-01", 5)], "days", "months")
    assert long.title == "months"
    assert (long.times[0], long.times[-1], len(long.times)) == ("2023-11", "2024-12", 14)
    assert (long.values[0], long.values[-1], sum(long.values)) == (2, 5, 7)
