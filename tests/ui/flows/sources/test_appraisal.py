"""Appraisal in the window: decisions by card, key and menu; others' decisions; checklists; the list and the filters."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewer.services.project import projects
from reviewer.services.shared import source_lookup
from reviewer.services.sources import appraisal, checklists
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.desk import Desk
from tests.ui.pages.excerpts import ExcerptsPage
from tests.ui.pages.inspector import InspectorPage
from tests.ui.pages.search import SearchPage
from tests.ui.pages.sources_pane import SourcesPage
from tests.ui.pages.two_texts import two_texts
from tests.ui.pages.window import WindowPage
from ui.dialogs.sources.reasons import ReasonsDialog
from ui.panes.inspector.checklist_section import built_in_questions
from ui.widgets.fields.code_picker import PickerPopover

pytestmark = pytest.mark.qt_log_ignore("does not support")

Key = Qt.Key


def source(builder: ProjectBuilder, title: str) -> str:
    return source_lookup.find_source(project=builder.project, name=title).id


def decided(builder: ProjectBuilder, title: str) -> list[tuple[str, str, str]]:
    found = source_lookup.appraisals(project=builder.project, source=source(builder, title))
    return [(each.coder, each.decision, each.reason) for each in found]


def pick(desk: Desk, typed: str) -> None:
    """Type a reason in the popover and take it."""
    popover = next(w for w in QApplication.allWidgets() if isinstance(w, PickerPopover) and w.isVisible())
    popover.picker.field.setText(typed)
    QTest.keyClick(popover.picker.field, Key.Key_Return)
    desk.settle()


class TestCard:
    @pytest.fixture
    def page(self, desk) -> InspectorPage:
        return InspectorPage(desk)

    @pytest.fixture
    def review(self, desk, page, a_project) -> ProjectBuilder:
        builder = two_texts(a_project())
        desk.open(builder)
        page.inspect("source", source(builder, "Trial"))
        return builder

    @staticmethod
    def part(page: InspectorPage):
        return page.inspector.source.appraisal

    def decide(self, page: InspectorPage, decision: str) -> None:
        self.part(page).buttons[decision].click()
        page.desk.settle()

    def test_included_and_undone(self, review, desk, page) -> None:
        self.decide(page, "included")
        assert decided(review, "Trial") == [(ANNA, "included", "")]
        assert desk.notices[-1] == "“Trial” included."
        assert self.part(page).buttons["included"].isChecked()
        desk.undo()
        assert self.part(page).buttons["to_screen"].isChecked()

    def test_an_exclusion_has_a_reason_from_the_list_or_ones_own(self, review, desk, page) -> None:
        self.decide(page, "excluded")
        assert decided(review, "Trial") == []
        assert self.part(page).buttons["to_screen"].isChecked()
        pick(desk, "dupl")
        assert decided(review, "Trial") == [(ANNA, "excluded", "Duplicate")]
        assert self.part(page).reason.currentText() == "Duplicate"
        assert self.part(page).reason.isVisible()
        self.part(page).reason.activated.emit(self.part(page).reason.count() - 1)
        pick(desk, "Only an advert")
        assert decided(review, "Trial") == [(ANNA, "excluded", "Only an advert")]
        assert self.part(page).reason.currentText() == "Only an advert"

    def test_the_list_of_reasons_is_the_teams(self, review, desk, page) -> None:
        self.decide(page, "excluded")
        pick(desk, "dupl")
        self.part(page).edit.click()
        dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ReasonsDialog) and w.isVisible())
        dialog.table.setRowCount(0)
        for reason, kind in (("Too old", "removed"), ("", "eligibility"), ("  Not a text ", "eligibility")):
            dialog.put(reason, kind)
        dialog.accept()
        desk.settle()
        assert appraisal.reasons(project=review.project) == ("Too old", "Not a text")
        assert appraisal.rules(project=review.project).kind("too old") == "removed"
        listed = [self.part(page).reason.itemText(row) for row in range(self.part(page).reason.count())]
        assert listed == ["Too old", "Not a text", "Duplicate", "", "Another reason…"]

    def test_others_are_shown_and_disagreement_is_marked(self, review, desk, page) -> None:
        assert not self.part(page).apart.isVisible()
        desk.session.do(
            lambda by: appraisal.decide(
                project=by["project"],
                source=source(review, "Trial"),
                decision="excluded",
                reason="Off topic",
                note="an advert",
                coder=BEN,
            )
        )
        desk.settle()
        assert self.part(page).others.text() == "Ben: excluded · Off topic · an advert"
        assert not self.part(page).apart.isVisible()
        self.decide(page, "included")
        assert self.part(page).apart.isVisible()

    def test_a_note_stays_with_the_decision(self, review, desk, page) -> None:
        self.decide(page, "included")
        page.type(self.part(page).note, "Look at table 2")
        found = source_lookup.appraisals(project=review.project)[0]
        assert (found.decision, found.note) == ("included", "Look at table 2")

    def test_the_checklist_is_answered_in_place(self, review, desk, page) -> None:
        part = page.inspector.source.checklist
        assert part.fold.text() == "AACODS: 0 of 6 answered"
        part.fold.click()
        assert next(q.label.text() for q in part.questions.values()).startswith("Who speaks here")
        page.type(part.questions["date"].field, "2023, recent enough")
        assert part.fold.text() == "AACODS: 1 of 6 answered"
        item = checklists.built_in().item("date")
        assert source_lookup.appraisals(project=review.project)[0].answers == {item: "2023, recent enough"}
        page.inspect("source", source(review, "Clinic page"))
        assert part.questions["date"].field.toPlainText() == ""
        page.inspect("source", source(review, "Trial"))
        assert part.questions["date"].field.toPlainText() == "2023, recent enough"

    def test_ones_own_checklist_comes_in_as_csv(self, review, desk, page, tmp_path: Path) -> None:
        part = page.inspector.source.checklist
        part.fold.click()
        path = tmp_path / "Ours.csv"
        path.write_text("key,question,hint\nfit,Does it <b>fit</b>?,Look\nuse,Is it of use?,\n", "utf-8")
        part.import_from(path)
        desk.settle()
        assert [q.label.text() for q in part.questions.values()] == ["Does it <b>fit</b>?", "Is it of use?"]
        (tmp_path / "bad.csv").write_text("nothing\n", "utf-8")
        part.import_from(tmp_path / "bad.csv")
        desk.settle()
        assert "no column “question”" in desk.errors[-1]

    def test_reading_only(self, review, desk, page) -> None:
        path = review.project.path
        desk.session.detach()
        desk.session.attach(projects.open_project(path=path, read_only=True))
        page.inspect("source", source_in(desk))
        assert not any(button.isEnabled() for button in self.part(page).buttons.values())
        assert self.part(page).note.isReadOnly()

    def test_the_questions_in_the_window_are_those_of_the_file(self) -> None:
        assert built_in_questions() == {item.key: item.question for item in checklists.built_in().items}


def source_in(desk: Desk) -> str:
    return source_lookup.list_sources(project=desk.session.project)[0].id


class TestList:
    @pytest.fixture
    def page(self, desk) -> SourcesPage:
        return SourcesPage(desk)

    @pytest.fixture
    def review(self, desk, page, a_project) -> ProjectBuilder:
        builder = two_texts(a_project()).with_source("A third text.", "Third")
        desk.open(builder)
        return builder

    def test_nothing_is_said_before_anybody_decided(self, review, page) -> None:
        assert not any("screen" in line for line in page.subtitles())

    def test_keys_decide_and_go_on(self, review, desk, page) -> None:
        first, second, third = page.titles()
        page.click(first)
        page.press(Key.Key_I)
        assert decided(review, first) == [(ANNA, "included", "")]
        assert page.chosen() == second
        page.press(Key.Key_X)
        pick(desk, "off t")
        assert decided(review, second) == [(ANNA, "excluded", "Off topic")]
        lines = dict(zip(page.titles(), page.subtitles(), strict=True))
        assert "included" in lines[first]
        assert "excluded: Off topic" in lines[second]
        assert "to screen" in lines[third]
        page.click(first)
        page.press(Key.Key_U)
        assert decided(review, first) == [(ANNA, "to_screen", "")]

    def test_the_list_is_filtered_by_decision(self, review, desk, page) -> None:
        first = page.titles()[0]
        page.click(first)
        page.press(Key.Key_I)
        page.filter("status: included")
        assert page.titles() == [first]
        page.filter("status: to screen")
        assert first not in page.titles()
        assert len(page.titles()) == 2
        page.filter("third status: to")
        assert page.titles() == ["Third"]
        page.filter("status: nothing like it")
        assert page.titles() == []

    def test_a_decision_leaves_the_filtered_list(self, review, desk, page) -> None:
        page.click(page.titles()[0])
        page.press(Key.Key_I)
        page.filter("status: to screen")
        last = page.titles()[-1]
        page.do(last, "Include")
        assert last not in page.titles()
        assert page.spoken(page.titles()[0])

    def test_disagreement_is_said(self, review, desk, page) -> None:
        title = page.titles()[0]
        desk.session.do(
            lambda by: appraisal.decide(
                project=by["project"], source=source(review, title), decision="included", coder=BEN
            )
        )
        desk.session.do(
            lambda by: appraisal.decide(**by, source=source(review, title), decision="excluded", reason="Off topic")
        )
        desk.settle()
        assert "disagreement" in page.subtitles()[0]


def test_excerpts_know_included_only(desk, a_project) -> None:
    page = ExcerptsPage(desk)
    builder = two_texts(a_project())
    desk.open(builder)
    appraisal.decide(project=builder.project, source=source(builder, "Clinic page"), decision="included", coder=ANNA)
    next(action for action in page.view.bar.add.menu().actions() if action.text() == "Included sources only").trigger()
    desk.settle()
    assert page.quotes() == ["Relief is rapid and safe", "approved everywhere"]
    assert page.conditions() == ["sources: included"]
    desk.session.do(lambda by: appraisal.decide(**by, source=source(builder, "Clinic page"), decision="to_screen"))
    desk.settle()
    assert page.quotes() == []


@pytest.mark.parametrize("mode", ["words", "exact"])
def test_search_knows_included_only(desk, a_project, mode) -> None:
    page = SearchPage(desk)
    builder = two_texts(a_project())
    desk.open(builder)
    desk.session.do(lambda by: appraisal.decide(**by, source=source(builder, "Trial"), decision="included"))
    desk.settle()
    page.search("Relief", mode)
    assert set(page.found()) == {"Clinic page", "Trial"}
    page.view.bar.included.click()
    desk.settle()
    assert set(page.found()) == {"Trial"}


def test_the_menu_decides_on_the_source_that_is_read(window: WindowPage) -> None:
    window.make_project()
    window.import_text("One.txt", "Some words.")
    window.read("One")
    window.do("include")
    found = source_lookup.appraisals(project=window.project)
    assert [each.decision for each in found] == ["included"]
    assert "included" in window.notice
    window.do("exclude")
    popover = next(w for w in QApplication.allWidgets() if isinstance(w, PickerPopover) and w.isVisible())
    QTest.keyClick(popover.picker.field, Key.Key_Return)
    window.settle()
    assert [each.decision for each in source_lookup.appraisals(project=window.project)] == ["excluded"]
    window.do("undo")
    assert [each.decision for each in source_lookup.appraisals(project=window.project)] == ["included"]
