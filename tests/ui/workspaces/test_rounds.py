"""The Rounds workspace, one's own sources, and a blind round as its coders and its lead see it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reviewer.services.shared import source_lookup
from reviewer.services.team import assignments, rounds
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.window import WindowPage
from ui.panes.sources.model import SourcesModel
from ui.workspaces.rounds.deal_dialog import DealDialog
from ui.workspaces.rounds.workspace import RoundsWorkspace

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def team(window: WindowPage, tmp_path: Path) -> WindowPage:
    """The window as Anna's, with a project of hers and Ben's, who both marked the first of two sources."""
    builder = ProjectBuilder(tmp_path / "team.review").with_themes().with_coder(BEN, "Ben")
    builder.with_source("Patients slept better. Some felt dizzy.", "First")
    builder.coded("slept better", "Benefits").coded("felt dizzy", "Risks", coder=BEN, memo="Ben says so")
    builder.with_source("Nobody knows why.", "Second")
    builder.project.close()
    window.app.settings.coder_id, window.app.settings.coder_name = ANNA, "Anna"
    window.open(tmp_path / "team.review")
    return window


def workspace(window: WindowPage) -> RoundsWorkspace:
    window.do("rounds")
    window.settle()
    found = window.app.window.findChild(RoundsWorkspace)
    assert isinstance(found, RoundsWorkspace)
    return found


def shown(page: RoundsWorkspace) -> list[list[str]]:
    model = page.model
    return [
        [(str(model.index(row, column).data()) or "").split(" ")[0] for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def listed(window: WindowPage) -> list[str]:
    model = window.app.window.sources.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def source(window: WindowPage, title: str) -> str:
    return source_lookup.find_source(project=window.project, name=title).id


def test_a_round_is_made_named_and_dealt_out(team: WindowPage) -> None:
    page = workspace(team)
    assert page.empty.isVisible()
    page.empty.buttons[0].click()
    team.settle()
    QTest.keyClicks(page.head.name, "Trial run")
    QTest.keyClick(page.head.name, Qt.Key.Key_Return)
    team.settle()
    assert page.entries.titles == ["Trial run"]
    page.head.purpose.take("calibration")
    team.settle()
    page.nobody.buttons[0].click()
    dialog = team.dialog()
    assert isinstance(dialog, DealDialog)
    team.settle()
    assert "Sources: 2; for several coders: 2." in dialog.outcome.text()
    dialog.overlap.setValue(0)
    team.settle()
    assert "for several coders: 0." in dialog.outcome.text()
    dialog.go.click()
    team.settle()
    (made,) = rounds.list_rounds(project=team.project)
    assert (made.name, made.purpose, made.lead) == ("Trial run", "calibration", ANNA)
    given = assignments.list_assignments(project=team.project)
    assert sorted(each.coder for each in given) == [ANNA, BEN]
    assert sorted(line[0] for line in shown(page)) == ["First", "Second"]
    team.do("undo")
    team.settle()
    assert assignments.list_assignments(project=team.project) == []


def test_space_assigns_and_takes_back(team: WindowPage) -> None:
    page = workspace(team)
    page.new()
    team.settle()
    page.head.everything.setChecked(True)
    team.settle()
    assert shown(page) == [["First", "6", "", ""], ["Second", "3", "", ""]]
    page.table.setCurrentIndex(page.model.index(1, 2))
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    team.settle()
    assert shown(page)[1] == ["Second", "3", "to", ""]
    assert page.model.headerData(2, Qt.Orientation.Horizontal) == "Anna\n0 / 1"
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    team.settle()
    assert shown(page)[1] == ["Second", "3", "", ""]
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    team.settle()
    assert team.app.navigator.source == source(team, "Second")


def test_a_coder_sees_what_is_left_and_says_what_is_done(team: WindowPage) -> None:
    pane = team.app.window.sources
    assert not pane.mine.isVisibleTo(pane)
    _, made = rounds.add_round(project=team.project, name="Main", coder=BEN)
    pairs = [(source(team, "First"), BEN), (source(team, "Second"), ANNA), (source(team, "First"), ANNA)]
    team.app.session.do(lambda by: assignments.assign(**by, round_=made, pairs=pairs))
    team.settle()
    assert pane.mine.isVisibleTo(pane)
    assert listed(team) == ["First", "Second"]
    team.app.navigator.read(source(team, "First"))
    team.settle()
    team.do("source_done")
    team.settle()
    assert "1 left" in team.notice
    pane.mine.take("left")
    team.settle()
    assert [pane.list.model().index(0, 0).data(SourcesModel.ID)] == [source(team, "Second")]
    assert len(listed(team)) == 1
    team.app.navigator.read(source(team, "Second"))
    team.do("source_done")
    team.settle()
    assert listed(team) == []
    assert pane._empty.text() == "Nothing is left for you to code."
    team.do("source_done")
    team.settle()
    assert len(listed(team)) == 1
    pane.mine.take("all")
    assert len(listed(team)) == 2


def test_a_source_that_is_not_mine_cannot_be_done(team: WindowPage) -> None:
    team.app.navigator.read(source(team, "First"))
    team.settle()
    team.do("source_done")
    team.settle()
    assert "is not assigned to you" in team.notice


def test_a_blind_round_hides_and_shows_again_while_the_window_is_open(team: WindowPage) -> None:
    first = source(team, "First")
    team.app.navigator.read(first)
    team.settle()
    assert [quote for quote, _ in team.excerpts()] == ["slept better", "felt dizzy"]
    _, made = rounds.add_round(project=team.project, name="Main", lead=BEN, coder=BEN)
    team.app.session.do(lambda by: assignments.assign(**by, round_=made, pairs=[(first, ANNA), (first, BEN)]))
    team.app.session.do(lambda by: rounds.set_blind(**by, round_=made, blind=True))
    team.settle()
    assert "sources seen blind: 1" in team.app.window.status_line.blind.text()
    assert [quote for quote, _ in team.excerpts()] == ["slept better"]
    reader = team.app.window.read.reader
    assert [len(reader.highlights_at(at)) for at in (12, 28)] == [1, 0]
    assert "1 highlight " in team.status
    page = workspace(team)
    assert not page.head.blind.isEnabled()
    assert "only your own work" in page.head.told.text()
    # Ben leads it: at his computer all is seen, and he lifts it.
    team.app.session.become(type(team.app.session.coder)(BEN, "Ben"))
    team.settle()
    assert page.head.blind.isEnabled()
    page.head.blind.click()
    team.settle()
    team.app.session.become(type(team.app.session.coder)(ANNA, "Anna"))
    team.settle()
    assert [quote for quote, _ in team.excerpts()] == ["slept better", "felt dizzy"]
    assert [len(reader.highlights_at(at)) for at in (12, 28)] == [1, 1]
    assert team.app.window.status_line.blind.text() == ""
