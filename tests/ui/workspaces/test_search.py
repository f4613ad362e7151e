"""The Search workspace: queries, hits, opening them, and coding chosen ones."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from reviewer.services.evidence import excerpts
from reviewer.services.shared import highlight_lookup, source_lookup
from reviewer.services.sources import sources
from tests.builder import ANNA, ProjectBuilder
from tests.ui.pages.search import SearchPage
from tests.ui.pages.two_texts import CLINIC, TRIAL, codes_of, two_texts

pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def page(desk) -> SearchPage:
    return SearchPage(desk)


@pytest.fixture
def review(desk, page, a_project) -> ProjectBuilder:
    builder = two_texts(a_project())
    desk.open(builder)
    return builder


@pytest.fixture
def passages(desk) -> list[tuple[str, int, int, str]]:
    asked: list[tuple[str, int, int, str]] = []
    desk.navigator.passage_requested.connect(lambda *passage: asked.append(passage))
    return asked


class TestSearching:
    def test_hits_by_source_and_how_many(self, review, page) -> None:
        page.search("relief")
        assert page.found() == {"Clinic page": ["Relief", "relief"], "Trial": ["Relief"]}
        assert page.count() == "3 hits in 2 sources"

    def test_a_query_from_elsewhere_fills_the_field_and_runs(self, review, desk, page) -> None:
        desk.navigator.search("detached")
        desk.settle()
        assert page.view.bar.field.text() == "detached"
        assert page.found() == {"Trial": ["detached"]}
        assert page.count() == "1 hit in 1 source"

    def test_typing_searches_by_itself(self, review, page) -> None:
        page.type("detach*")
        assert page.found() == {"Trial": ["detached"]}

    def test_the_last_query_wins(self, review, desk, page) -> None:
        for query in ("relief", "detached", "approved"):
            page.view.bar.fill(query)
        desk.settle()
        assert page.found() == {"Clinic page": ["approved"]}

    def test_codes_titles_and_memos_are_named(self, review, page) -> None:
        page.search("clinic OR regulation OR check")
        assert page.found() == {
            "Clinic page": ["title: Clinic", "clinic"],
            "Trial": ["memo: check"],
            "Codes, memos and notes": ["code: Regulation"],
        }

    def test_exact_and_pattern(self, review, page) -> None:
        page.search("Relief is", "exact")
        assert page.found() == {"Clinic page": ["Relief is"]}
        page.search(r"rel\w+ (is|came)", "pattern")
        assert page.found() == {"Trial": ["Relief came"], "Clinic page": ["Relief is"]}
        page.view.bar.case.click()
        page.desk.settle()
        assert page.found() == {}

    def test_a_query_that_does_not_parse_keeps_the_old_results(self, review, page) -> None:
        page.search("relief")
        page.search("(approval OR")
        assert page.problem()
        assert "\n" not in page.problem()
        assert page.found() == {"Clinic page": ["Relief", "relief"], "Trial": ["Relief"]}
        page.search("detached")
        assert page.problem() == ""

    def test_no_hits_say_so(self, review, page) -> None:
        page.search("bladder")
        assert page.count() == "No hits"
        assert page.empty_words().startswith("Nothing answers to “bladder”.")

    def test_examples_can_be_clicked(self, review, page) -> None:
        assert len(page.examples()) == 3
        page.click_example("code:Risks")
        assert "felt detached" in page.found()["Trial"]

    def test_an_empty_field_brings_the_examples_back(self, review, page) -> None:
        page.search("relief")
        page.search("")
        assert len(page.examples()) == 3
        assert page.count() == ""

    def test_a_removed_source_goes_from_the_results(self, review, desk, page) -> None:
        page.search("relief")
        source = source_lookup.find_source(project=review.project, name="Clinic page").id
        desk.session.do(lambda by: sources.remove_source(**by, source=source))
        desk.settle()
        assert page.found() == {"Trial": ["Relief"]}

    def test_the_index_says_how_far_it_is(self, page) -> None:
        page.view.show_index_state(180, 500)
        assert page.view.index_state.text() == "Indexing 320 of 500…"
        page.view.show_index_state(0, 500)
        assert page.view.index_state.text() == ""

    def test_the_query_language_is_shown_and_goes_with_escape(self, review, page) -> None:
        page.view.bar.help.click()
        card = page.view.bar.card
        assert card.isVisible()
        assert "near:5(glutamat* relief)" in card.accessibleDescription()
        QTest.keyClick(card, Qt.Key.Key_Escape)
        assert not card.isVisible()

    def test_the_model_keeps_qt_s_rules(self, review, page) -> None:
        tester = QAbstractItemModelTester(page.view.model, QAbstractItemModelTester.FailureReportingMode.Warning)
        page.search("relief")
        page.tick("Trial")
        page.search("regulation OR relief")
        page.search("")
        assert tester.model() is page.view.model


class TestOpening:
    def test_a_click_goes_to_the_passage(self, review, page, passages) -> None:
        page.search("approved")
        page.click("Clinic page")
        source, start, end, highlight = passages[-1]
        assert source == review.last.id
        assert CLINIC[start:end] == "approved"
        assert highlight == ""

    def test_enter_goes_to_the_results_and_then_to_the_passage(self, review, page, passages) -> None:
        page.search("hour")
        page.press_in_field(Qt.Key.Key_Return)
        page.press(Qt.Key.Key_Return)
        _, start, end, _ = passages[-1]
        assert (start, TRIAL[start:end]) == (TRIAL.index("hours"), "hours")

    def test_a_highlight_listed_for_its_code_opens_as_one(self, review, page, passages) -> None:
        page.search("code:Dissociation")
        page.click("Trial")
        _, start, end, highlight = passages[-1]
        assert TRIAL[start:end] == "felt detached"
        assert highlight_lookup.highlights(project=review.project, ids=[highlight])[0].start == start

    def test_a_memo_opens_its_passage(self, review, page, passages) -> None:
        page.search("many")
        page.click("Trial")
        _, start, end, _ = passages[-1]
        assert TRIAL[start:end] == "felt detached"

    def test_a_code_shows_in_the_inspector(self, review, desk, page, passages) -> None:
        page.search("dissociation")
        page.click("Codes, memos and notes")
        assert desk.navigator.subject == ("code", review.code("Dissociation"))
        assert passages == []


class TestCoding:
    def test_a_group_s_box_chooses_its_passages(self, review, page) -> None:
        page.search("clinic OR relief")
        page.tick("Clinic page")
        assert page.chosen() == ["clinic", "Relief", "relief"]
        page.tick("Clinic page", 1)
        assert page.chosen() == ["Relief", "relief"]
        page.tick("Clinic page")
        assert page.chosen() == ["clinic", "Relief", "relief"]

    def test_what_is_no_passage_has_no_box(self, review, page) -> None:
        page.search("regulation OR check")
        page.view.choose_all.click()
        assert page.chosen() == []
        assert not page.view.code.isEnabled()

    def test_a_box_does_not_open_the_hit(self, review, page, passages) -> None:
        page.search("relief")
        page.tick("Trial", 0)
        assert page.chosen() == ["Relief"]
        assert passages == []

    def test_the_preview_shows_what_will_be_highlighted(self, review, desk, page) -> None:
        page.search("relief")
        page.view.choose_all.click()
        dialog = page.preview()
        assert [p.quote for p in dialog.passages] == ["Relief", "relief", "Relief"]
        dialog.take_unit("sentence")
        desk.settle()
        shown = [p.quote for p in dialog.passages]
        assert shown == [
            "Relief is rapid and safe.",
            "Ask us about rapid, lasting relief.",
            "Relief came within hours in most participants.",
        ]
        dialog.take_unit("paragraph")
        desk.settle()
        assert dialog.passages[-1].quote == TRIAL.split("\n")[2]
        dialog.reject()

    def test_two_hits_in_one_sentence_give_one_passage(self, review, desk, page) -> None:
        page.search("rapid relief")
        page.view.choose_all.click()
        dialog = page.preview()
        dialog.take_unit("sentence")
        desk.settle()
        assert [p.quote for p in dialog.passages] == [
            "Relief is rapid and safe.",
            "Ask us about rapid, lasting relief.",
        ]
        dialog.reject()

    def test_tagging_all_is_one_undo(self, review, desk, page) -> None:
        before = len(excerpts.list_excerpts(project=review.project))
        page.search("relief")
        page.view.choose_all.click()
        dialog = page.preview()
        dialog.take_unit("sentence")
        desk.settle()
        QTest.keyClicks(dialog.picker.field, "regul")
        assert dialog.tag.text() == "Tag 3 passages with Regulation"
        dialog.tag.click()
        desk.settle()
        assert desk.notices[-1] == "3 passages tagged with “Regulation”."
        assert codes_of(review, "Ask us about rapid, lasting relief.") == [(ANNA, ["Regulation"])]
        assert len(excerpts.list_excerpts(project=review.project)) == before + 3
        assert page.chosen() == []
        desk.undo()
        assert len(excerpts.list_excerpts(project=review.project)) == before

    def test_highlight_without_a_code(self, review, desk, page) -> None:
        page.search("lasting")
        page.view.choose_all.click()
        dialog = page.preview()
        dialog.plain.click()
        desk.settle()
        assert codes_of(review, "lasting") == [(ANNA, [])]

    def test_cancel_writes_nothing(self, review, desk, page) -> None:
        before = desk.written()
        page.search("relief")
        page.view.choose_all.click()
        page.preview().reject()
        desk.settle()
        assert desk.written() == before
        assert len(page.chosen()) == 3


def test_long_names_do_not_widen_the_window(desk, page, a_project) -> None:
    desk.open(a_project().with_source(TRIAL).with_code("x" * 190))
    page.search('"' + "y" * 300)
    assert page.problem()
    page.search("y" * 300)
    assert page.view.width() == 1100
    assert page.view.minimumSizeHint().width() < 1100
