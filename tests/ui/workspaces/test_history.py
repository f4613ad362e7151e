"""The History workspace: read on as far as one scrolls, filter, go there, take one action back."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from reviewer.model.label import read_label
from reviewer.model.team.history import SENTENCES, HistoryEntry, HistoryPage
from reviewer.services.coding import codes
from reviewer.services.project import projects
from reviewer.services.shared import highlight_lookup
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.history import HistoryDesk
from tests.ui.pages.window import WindowPage
from ui.workspaces.history.model import HistoryModel
from ui.workspaces.history.words import TEMPLATES, sentence

TEXT = "Trial\n\nRelief came within hours for some people. Others felt nothing.\n"


@pytest.fixture
def desk(window: WindowPage, tmp_path: Path) -> HistoryDesk:
    builder = ProjectBuilder(tmp_path / "team.review").with_themes().with_coder(BEN, "Ben").with_source(TEXT, "Trial")
    builder.coded("within hours", "Benefits").coded("felt nothing", "Risks", coder=BEN)
    for number in range(150):
        codes.rename_code(project=builder.project, code=builder.code("Regulation"), name=f"Rules {number}", coder=BEN)
        codes.rename_code(project=builder.project, code=builder.code(f"Rules {number}"), name="Regulation", coder=ANNA)
    builder.project.close()
    window.open(tmp_path / "team.review")
    return HistoryDesk(window)


def test_the_newest_stand_on_top_and_scrolling_reads_on(desk: HistoryDesk) -> None:
    desk.go()
    assert desk.rows()[0] == "Anna renamed the code Rules 149 to Regulation"
    assert len(desk.rows()) < 306
    desk.scroll_to_the_end()
    assert len(desk.rows()) == 306
    assert desk.rows()[-1] == "Anna made the project “A review”"


def test_it_is_filtered_by_words_coder_and_kind(desk: HistoryDesk) -> None:
    desk.go()
    desk.look_for("within hours")
    assert desk.rows() == ["Anna tagged “within hours” with Benefits"]
    desk.look_for("")
    desk.choose("coder", "Ben")
    desk.choose("kind", "tags")
    assert desk.rows() == ["Ben tagged “felt nothing” with Risks"]
    desk.look_for("nowhere at all")
    assert desk.rows() == []
    assert "Nothing in the history" in desk.note


def test_an_entry_leads_to_its_passage(desk: HistoryDesk) -> None:
    desk.go()
    desk.look_for("within hours")
    desk.open(0)
    assert desk.window.app.navigator.workspace == "read"
    assert desk.window.app.navigator.subject[0] == "highlight"


def test_taking_back_shows_its_conflicts_first_and_undo_brings_it_again(desk: HistoryDesk) -> None:
    desk.go()
    desk.look_for("felt nothing")
    desk.pick(0)
    assert "Nobody has built on it" in desk.plan
    desk.detail.revert.click()
    desk.window.settle()
    assert "Taken back" in desk.window.notice
    assert [h.coder for h in desk.highlights()] == [ANNA]
    desk.window.do("undo")
    assert [h.coder for h in desk.highlights()] == [ANNA, BEN]
    desk.look_for("Regulation to Rules 3")
    desk.pick(0)
    assert "Nothing of it is left" in desk.plan
    assert "Regulation" in desk.conflicts
    assert desk.detail.revert.isHidden()


def test_a_file_open_for_reading_only_has_a_history_and_no_way_to_change_it(desk: HistoryDesk, tmp_path: Path) -> None:
    desk.window.app.session.detach()
    desk.window.app.session.attach(projects.open_project(path=tmp_path / "team.review", read_only=True))
    desk.go()
    assert not desk.detail.revert.isEnabled()


def test_the_shown_entries_are_exported(desk: HistoryDesk, tmp_path: Path) -> None:
    desk.go()
    desk.choose("coder", "Ben")
    desk.choose("kind", "tags")
    desk.workspace.export_to(tmp_path / "h.csv")
    desk.window.settle()
    rows = list(csv.DictReader((tmp_path / "h.csv").read_text("utf-8-sig").splitlines()))
    assert [row["What"] for row in rows] == ["Ben tagged “felt nothing” with Risks"]
    assert "Entries written to “h.csv”: 1." in desk.window.notice


def test_the_history_of_one_thing_is_shown_and_left_again(desk: HistoryDesk) -> None:
    navigator, project = desk.window.app.navigator, desk.window.app.session.project
    mine = highlight_lookup.highlights_of(project=project, source=desk.source)[0]
    navigator.show_history(mine.id, "within hours")
    desk.window.settle()
    assert desk.rows() == ["Anna tagged “within hours” with Benefits"]
    desk.workspace.bar.thing.click()
    desk.window.settle()
    assert len(desk.rows()) > 50


def test_the_window_has_the_same_sentences_as_the_core() -> None:
    assert {what: str(text) for what, text in TEMPLATES.items()} == SENTENCES
    odd = HistoryEntry("a", read_label("x"), "{nobody}", 0, 1, what="highlighted", values={"quote": "{coder} \u202e"})
    assert sentence(odd) == "{nobody} highlighted “{coder} ⟨RLO⟩”"


def test_the_model_is_a_model() -> None:
    model = HistoryModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    entry = HistoryEntry("a" * 32, read_label("label"), "Anna", 0, 1)
    asked: list[bool] = []
    model.more_asked.connect(lambda: asked.append(True))
    model.show(HistoryPage((entry,), (1, 0, "a")))
    model.fetchMore()
    assert (asked, model.canFetchMore()) == ([True], False)
    model.add(HistoryPage((entry, entry), None))
    assert (model.rowCount(), model.canFetchMore()) == (3, False)
    assert model.data(model.index(0, 2), Qt.ItemDataRole.DisplayRole) == "Anna: label"
    del tester
