"""Screening in stages in the window: the card, the search log, decisions that differ, and the flow."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewer.services.evidence import source_flow
from reviewer.services.project import projects
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.services.sources import appraisal, search_log
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.two_texts import two_texts
from tests.ui.pages.window import WindowPage
from ui.dialogs.sources.agree import AgreeDialog
from ui.dialogs.sources.found_by import FoundByDialog

pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def review(window: WindowPage, tmp_path: Path) -> WindowPage:
    builder = two_texts(ProjectBuilder(tmp_path / "team.review"))
    builder.project.close()
    window.open(tmp_path / "team.review")
    return window


def source(window: WindowPage, title: str) -> str:
    return source_lookup.find_source(project=window.project, name=title).id


def by_ben(window: WindowPage, title: str, decision: str, reason: str = "", stage: str = "eligibility") -> None:
    appraisal.decide(
        project=window.project, source=source(window, title), decision=decision, reason=reason, stage=stage, coder=BEN,
    )  # type: ignore[arg-type]  # fmt: skip


def standing(window: WindowPage, title: str) -> tuple[str, str]:
    found = source_lookup.standings(project=window.project)[source(window, title)]
    return found.status, found.reason


def open_dialog(kind: type) -> object:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def card(window: WindowPage, title: str):
    window.app.navigator.inspect("source", source(window, title))
    window.settle()
    return window.app.window.inspector.source


def test_the_card_decides_at_each_stage(review: WindowPage) -> None:
    part = card(review, "Trial").appraisal
    part.stages["screening"].take("included")
    review.settle()
    assert "Trial”, Title and abstract: included." in review.notice
    part.stages["retrieval"].take("excluded")
    review.settle()
    (own,) = source_lookup.appraisals(project=review.project)
    assert (own.at("screening")[0], own.at("retrieval")[0], own.decision) == ("included", "excluded", "to_screen")
    assert standing(review, "Trial") == ("excluded", "")
    review.do("undo")
    assert standing(review, "Trial") == ("to_screen", "")
    assert part.stages["retrieval"].value == "to_screen"
    part.stages["screening"].take("because")
    popover = next(w for w in QApplication.allWidgets() if type(w).__name__ == "PickerPopover" and w.isVisible())
    popover.picker.field.setText("off")
    QTest.keyClick(popover.picker.field, Qt.Key.Key_Return)
    review.settle()
    assert standing(review, "Trial") == ("excluded", "Off topic")
    assert part.stages["screening"].box.currentText() == "excluded: Off topic"


def test_two_coders_where_two_are_needed(review: WindowPage) -> None:
    project_card = review.app.window.inspector.project
    review.app.navigator.inspect("project", project_lookup.details(project=review.project).id)
    review.settle()
    project_card.rules["eligibility_by"].take("2")
    project_card.rules["review"].take("scoping")
    review.settle()
    assert appraisal.rules(project=review.project).eligibility_by == 2
    assert project_lookup.details(project=review.project).review == "scoping"
    part = card(review, "Trial").appraisal
    part.buttons["included"].click()
    review.settle()
    assert part.apart.text() == "Full text: a second coder has to decide."
    assert not part.settle.isVisible()
    assert standing(review, "Trial") == ("to_screen", "")


def test_decisions_that_differ_are_listed_and_agreed_on(review: WindowPage) -> None:
    appraisal.decide(project=review.project, source=source(review, "Trial"), decision="included", coder=ANNA)
    by_ben(review, "Trial", "excluded", "Off topic")
    review.do("differing")
    dialog = review.app.flow_of_sources.differing
    assert dialog is not None
    review.settle()
    row = [dialog.table.item(0, column).text() for column in range(3)]
    assert row == ["Trial", "Full text", "Anna: included; Ben: excluded · Off topic"]
    dialog.agree.click()
    review.settle()
    agree = open_dialog(AgreeDialog)
    assert isinstance(agree, AgreeDialog)
    assert agree.decision == "to_screen"
    agree.choice.setCurrentIndex(agree.choice.findData("excluded"))
    agree.reason.setEditText("")
    agree.go.click()
    assert agree.isVisible()
    assert "why the source is excluded" in agree.problem.text()
    agree.reason.setEditText("off topic!")
    agree.text.setPlainText("We met on Tuesday.")
    agree.go.click()
    review.settle()
    assert standing(review, "Trial") == ("excluded", "Off topic")
    assert dialog.table.rowCount() == 0
    assert "agree on every source" in dialog.words.text()
    part = card(review, "Trial").appraisal
    assert part.apart.text() == "Agreed: Full text, excluded (Off topic)."
    assert part.settle.isVisible()
    review.do("undo")
    assert standing(review, "Trial") == ("disagreement", "")
    assert "disagree" in part.apart.text()


def test_the_search_log_is_written_and_its_sources_are_ticked(review: WindowPage) -> None:
    review.do("search_log")
    log = review.app.flow_of_sources.log
    assert log is not None
    review.settle()
    QTest.keyClicks(log.fields["name"], "PubMed")
    QTest.keyClicks(log.fields["found"], "many")
    log.keep.click()
    review.settle()
    assert "is no number of records" in log.problem.text()
    assert log.fields["name"].text() == "PubMed"
    log.fields["found"].setText("1,204")
    log.fields["duplicates"].setText("200")
    log.texts["query"].setPlainText("ketamine AND mood")
    log.keep.click()
    review.settle()
    (search,) = search_log.searches(project=review.project)
    assert (search.name, search.found, search.duplicates, search.query) == ("PubMed", 1204, 200, "ketamine AND mood")
    log.table.selectRow(0)
    log.sources.click()
    review.settle()
    ticks = open_dialog(FoundByDialog)
    assert isinstance(ticks, FoundByDialog)
    ticks.sources.filter.setText("tri")
    ticks.sources.every.click()
    ticks.sources.filter.clear()
    assert "1 of 2" in ticks.count.text()
    ticks.sources.none.click()
    ticks.sources.every.click()
    ticks.accept()
    review.settle()
    assert set(search_log.sources_of_searches(project=review.project).values()) == {search.id}
    assert len(search_log.sources_of_searches(project=review.project)) == 2
    assert log.table.item(0, 5).text() == "2"
    found_by = card(review, "Trial").found_by
    assert found_by.value == search.id
    found_by.take("")
    review.settle()
    assert log.table.item(0, 5).text() == "1"
    log.table.selectRow(0)
    log.fields["date"].setText("2025-03-01")
    log.keep.click()
    review.settle()
    assert search_log.searches(project=review.project)[0].date == "2025-03-01"
    log.remove.click()
    review.settle()
    assert search_log.searches(project=review.project) == []
    review.do("undo")
    assert [each.name for each in search_log.searches(project=review.project)] == ["PubMed"]


def test_before_the_flow_is_drawn_there_is_nothing_to_copy_or_save(review: WindowPage) -> None:
    QGuiApplication.clipboard().setText("kept")
    review.app.actions["flow"].trigger()
    dialog = review.app.flow_of_sources.flow
    assert dialog is not None
    assert not dialog.save.isEnabled()
    dialog.copy.click()
    QTest.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "kept"
    review.settle()
    assert dialog.save.isEnabled()
    dialog.copy.click()
    assert QGuiApplication.clipboard().mimeData().hasImage()


def test_the_flow_is_shown_follows_and_is_saved(review: WindowPage, tmp_path: Path) -> None:
    review.do("flow")
    dialog = review.app.flow_of_sources.flow
    assert dialog is not None
    review.settle()
    assert "Not screened yet (n = 2)" in dialog.drawing.accessibleName()
    by_ben(review, "Trial", "included")
    review.app.session.do(
        lambda by: appraisal.decide(**by, source=source(review, "Clinic page"), decision="excluded", reason="duplicate")
    )
    review.settle()
    assert "Duplicate records removed (n = 1)" in dialog.drawing.accessibleName()
    assert "Studies included in review (n = 1)" in dialog.drawing.accessibleName()
    for ending in ("svg", "png", "csv", "xlsx"):
        review.app.flow_of_sources.write_flow(tmp_path / f"flow.{ending}")
        review.settle()
        assert (tmp_path / f"flow.{ending}").stat().st_size > 500
    assert source_flow.drawn_flow(project=review.project)[1] == (tmp_path / "flow.svg").read_text("utf-8")
    saved = QImage(str(tmp_path / "flow.png"))
    QTest.keyClick(dialog, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().convertToFormat(saved.format()) == saved
    assert saved.pixelColor(0, 0).name() == "#ffffff"


def test_a_project_that_is_only_read_changes_nothing(window: WindowPage, tmp_path: Path) -> None:
    builder = two_texts(ProjectBuilder(tmp_path / "team.review"))
    builder.project.close()
    window.app.session.attach(projects.open_project(path=tmp_path / "team.review", read_only=True))
    window.settle()
    window.do("search_log")
    log = window.app.flow_of_sources.log
    assert log is not None
    window.settle()
    assert not log.keep.isEnabled()
    assert not card(window, "Trial").appraisal.stages["screening"].box.isEnabled()
