"""The Excerpts workspace: what is shown, filtered, grouped, recoded, copied, deleted and exported."""

from __future__ import annotations

import csv
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from reviewer.services.coding import codes, highlights
from reviewer.services.shared import highlight_lookup, source_lookup
from reviewer.services.sources import sources
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.excerpts import ExcerptsPage
from tests.ui.pages.two_texts import CLINIC, TRIAL, codes_of, two_texts

pytestmark = pytest.mark.qt_log_ignore("does not support")

IN_ORDER = [
    "Relief came within hours",
    "felt detached",
    "effects of repeated use are not settled",
    "Blood pressure rose for an hour",
    "Relief is rapid and safe",
    "approved everywhere",
]


@pytest.fixture
def page(desk) -> ExcerptsPage:
    return ExcerptsPage(desk)


@pytest.fixture
def review(desk, page, a_project) -> ProjectBuilder:
    builder = two_texts(a_project())
    desk.open(builder)
    return builder


def many(builder: ProjectBuilder, count: int) -> ProjectBuilder:
    words = [f"This is sentence number {number} of a long text." for number in range(count)]
    builder.with_source("\n".join(words), "Long").with_code("Risks")
    assert builder.last is not None
    places, at = [], 0
    for sentence in words:
        places.append((builder.last.id, at, at + len(sentence)))
        at += len(sentence) + 1
    highlights.highlight_passages(project=builder.project, passages=places, code=builder.code("Risks"), coder=ANNA)
    return builder


class TestTable:
    def test_a_long_reading_says_so(self, review, page, desk, qtbot) -> None:
        hold = Event()
        desk.session.jobs.run("read", hold.wait)
        page.view.refresh()
        try:
            qtbot.waitUntil(lambda: page.counts() == "Reading…")
        finally:
            hold.set()
        desk.settle()
        assert page.counts().startswith("6 excerpts")

    def test_everything_coded_in_text_order(self, review, page) -> None:
        assert page.quotes() == IN_ORDER
        assert page.counts() == "6 excerpts · 2 of 2 sources · Anna 4, Ben 2"

    def test_a_row_says_codes_place_coder_and_memo(self, review, page) -> None:
        start = TRIAL.index("effects of repeated")
        quote = "effects of repeated use are not settled"
        place = f"Trial, ¶ 3 · p. 2 · {start}–{start + len(quote)}"
        assert page.cells(quote) == [quote, "Long-term unknown, Regulation", place, "Anna", "check"]

    def test_context_is_the_rest_of_sentence_or_paragraph(self, review, page) -> None:
        assert page.surroundings("felt detached") == ("", "")
        page.with_context("sentence")
        assert page.surroundings("felt detached") == ("Some ", " during the session.")
        page.with_context("paragraph")
        before, after = page.surroundings("felt detached")
        assert f"{before}felt detached{after}" == TRIAL.split("\n")[2]

    def test_orders(self, review, page) -> None:
        page.order_by("longest")
        assert page.quotes() == sorted(IN_ORDER, key=len, reverse=True)
        page.order_by("coder")
        assert page.quotes()[-2:] == ["felt detached", "approved everywhere"]

    def test_a_project_without_highlights_says_what_to_do(self, desk, page, a_project) -> None:
        desk.open(a_project().with_source(TRIAL))
        assert "Nothing is highlighted yet" in page.empty_words()

    def test_what_is_not_looked_at_is_read_when_it_is(self, review, desk, page) -> None:
        page.view.hide()
        start = CLINIC.index("Ask us")
        source = review.last.id
        desk.session.do(
            lambda by: highlights.highlight_passage(**by, source=source, start=start, end=start + 6, codes=[])
        )
        desk.settle()
        assert "Ask us" not in page.quotes()
        page.view.show()
        desk.settle()
        assert "Ask us" in page.quotes()

    def test_the_model_keeps_qt_s_rules(self, review, page, qtbot) -> None:
        tester = QAbstractItemModelTester(page.view.model, QAbstractItemModelTester.FailureReportingMode.Warning)
        for grouping in ("code", "source", "coder", "none"):
            page.group_by(grouping)
        page.filter_text("relief")
        page.filter_text("")
        assert tester.model() is page.view.model


class TestGroups:
    def test_by_code_an_excerpt_stands_under_each_of_its_codes(self, review, page) -> None:
        page.group_by("code")
        assert page.rows() == [
            "Rapid onset · 2 excerpts in 2 sources",
            "  Relief came within hours",
            "  Relief is rapid and safe",
            "Risks · 1 excerpt in 1 source",
            "  Relief is rapid and safe",
            "Dissociation · 1 excerpt in 1 source",
            "  felt detached",
            "Long-term unknown · 1 excerpt in 1 source",
            "  effects of repeated use are not settled",
            "Regulation · 2 excerpts in 2 sources",
            "  effects of repeated use are not settled",
            "  approved everywhere",
            "Untagged · 1 excerpt in 1 source",
            "  Blood pressure rose for an hour",
        ]
        assert page.counts().startswith("6 excerpts")

    def test_with_a_filter_by_code_only_its_groups(self, review, desk, page) -> None:
        page.group_by("code")
        desk.navigator.show_excerpts(review.code("Risks"))
        desk.settle()
        assert [row.split(" · ")[0] for row in page.rows() if row[0] != " "] == [
            "Risks",
            "Dissociation",
            "Long-term unknown",
        ]

    def test_by_source_and_by_coder(self, review, page) -> None:
        page.group_by("source")
        assert page.rows()[0] == "Trial · 4 excerpts in 1 source"
        page.group_by("coder")
        assert page.rows()[0] == "Anna · 4 excerpts in 2 sources"

    def test_ctrl_a_selects_excerpts_not_headings(self, review, page) -> None:
        page.group_by("code")
        page.view.table.setFocus()
        page.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        assert sorted(page.selected()) == sorted(IN_ORDER)
        assert page.bar_says() == "6 selected"

    def test_arrow_keys_step_over_headings(self, review, page) -> None:
        page.group_by("source")
        page.click("Blood pressure rose for an hour")
        page.press(Qt.Key.Key_Down)
        assert page.selected() == ["Relief is rapid and safe"]


class TestFilters:
    def test_a_code_with_those_under_it_and_then_alone(self, review, page) -> None:
        page.add_filter("Code…", "risks")
        assert page.conditions() == ["Risks and below"]
        assert page.quotes() == [IN_ORDER[1], IN_ORDER[2], IN_ORDER[4]]
        page.turn("Risks and below")
        assert page.conditions() == ["Risks alone"]
        assert page.quotes() == ["Relief is rapid and safe"]
        page.drop("Risks alone")
        assert page.quotes() == IN_ORDER

    def test_coder_and_source(self, review, page) -> None:
        page.add_filter("Coder…", "ben")
        assert page.quotes() == ["felt detached", "approved everywhere"]
        page.add_filter("Source…", "clin")
        assert page.conditions() == ["coder Ben", "Clinic page"]
        assert page.quotes() == ["approved everywhere"]
        assert page.counts() == "1 excerpt · 1 of 2 sources · Ben 1"

    def test_untagged_and_its_opposite(self, review, page) -> None:
        page.add_filter("Untagged")
        assert page.quotes() == ["Blood pressure rose for an hour"]
        page.turn("untagged")
        assert page.conditions() == ["tagged"]
        assert len(page.quotes()) == 5

    def test_memo(self, review, page) -> None:
        page.add_filter("With memo")
        assert page.quotes() == ["felt detached", "effects of repeated use are not settled"]

    def test_words_in_quote_or_memo_as_typed(self, review, page) -> None:
        page.filter_text("HOUR")
        assert page.quotes() == ["Relief came within hours", "Blood pressure rose for an hour"]
        page.filter_text("how many")
        assert page.quotes() == ["felt detached"]

    def test_nothing_fits_and_one_click_clears(self, review, page) -> None:
        page.add_filter("Untagged")
        page.filter_text("approval")
        assert page.empty_words() == "No excerpt fits this filter."
        page.press_empty("Clear filters")
        assert page.quotes() == IN_ORDER
        assert page.conditions() == []
        assert page.view.bar.field.text() == ""

    def test_show_excerpts_of_a_code_replaces_the_filter(self, review, desk, page) -> None:
        page.add_filter("Untagged")
        desk.navigator.show_excerpts(review.code("Benefits"))
        desk.settle()
        assert page.conditions() == ["Benefits and below"]
        assert page.quotes() == ["Relief came within hours", "Relief is rapid and safe"]

    def test_the_filter_is_there_again_when_the_project_is(self, review, desk, page) -> None:
        page.add_filter("Untagged")
        path = review.project.path
        desk.session.detach()
        assert page.quotes() == []
        desk.session.open(path)
        desk.settle()
        assert page.conditions() == ["untagged"]
        assert page.quotes() == ["Blood pressure rose for an hour"]

    def test_a_renamed_code_has_its_new_name_in_the_filter(self, review, desk, page) -> None:
        page.add_filter("Code…", "dissoc")
        desk.session.do(lambda by: codes.rename_code(**by, code=review.code("Dissociation"), name="Detachment"))
        desk.settle()
        assert page.conditions() == ["Detachment"]
        assert page.cells("felt detached")[1] == "Detachment"


class TestOpening:
    def test_a_click_shows_the_highlight_in_the_inspector(self, review, desk, page) -> None:
        page.click("felt detached")
        kind, identifier = desk.navigator.subject
        assert kind == "highlight"
        found = highlight_lookup.highlights(project=review.project, ids=[identifier])
        assert TRIAL[found[0].start : found[0].end] == "felt detached"

    @pytest.mark.parametrize("way", ["enter", "double click"])
    def test_enter_or_double_click_goes_to_the_passage(self, review, desk, page, way) -> None:
        asked: list[tuple[str, int, int, str]] = []
        desk.navigator.passage_requested.connect(lambda *passage: asked.append(passage))
        desk.navigator.go("excerpts")
        if way == "enter":
            page.click("approved everywhere")
            page.press(Qt.Key.Key_Return)
        else:
            page.double_click("approved everywhere")
        source, start, end, highlight = asked[-1]
        assert source == review.last.id
        assert CLINIC[start:end] == "approved everywhere"
        assert highlight == review.highlight
        assert desk.navigator.workspace == "read"


class TestChosen:
    def test_the_bar_appears_with_two(self, review, page) -> None:
        page.select("felt detached")
        assert page.bar_says() == ""
        page.select("felt detached", "approved everywhere")
        assert page.bar_says() == "2 selected"

    def test_add_a_code_to_several_as_one_undo(self, review, desk, page) -> None:
        page.select("Relief came within hours", "Blood pressure rose for an hour")
        page.press_bar("Add code…")
        page.pick("regul")
        assert desk.notices[-1] == "“Regulation” added to 2 excerpts."
        assert codes_of(review, "Blood pressure rose for an hour") == [(ANNA, ["Regulation"])]
        assert codes_of(review, "Relief came within hours") == [(ANNA, ["Rapid onset", "Regulation"])]
        assert page.cells("Blood pressure rose for an hour")[1] == "Regulation"
        assert page.selected() == ["Relief came within hours", "Blood pressure rose for an hour"]
        desk.undo()
        assert codes_of(review, "Blood pressure rose for an hour") == [(ANNA, [])]
        assert codes_of(review, "Relief came within hours") == [(ANNA, ["Rapid onset"])]

    def test_replace_asks_which_and_by_what(self, review, desk, page) -> None:
        page.select("felt detached", "effects of repeated use are not settled")
        page.press_bar("Replace code…")
        assert page.popover().title == "Replace which code?"
        page.pick("dissoc")
        assert page.popover().title == "Replace “Dissociation” by"
        page.pick("rapid")
        assert desk.notices[-1] == "“Dissociation” replaced by “Rapid onset” on 1 excerpt."
        assert codes_of(review, "felt detached") == [(BEN, ["Rapid onset"])]
        assert codes_of(review, "effects of repeated use are not settled")[0][1] == ["Long-term unknown", "Regulation"]

    def test_remove_the_only_code_they_have(self, review, desk, page) -> None:
        page.select("Relief came within hours", "Blood pressure rose for an hour")
        page.press_bar("Remove code…")
        desk.settle()
        assert codes_of(review, "Relief came within hours") == [(ANNA, [])]
        desk.undo()
        assert codes_of(review, "Relief came within hours") == [(ANNA, ["Rapid onset"])]

    def test_add_what_they_have_already_changes_nothing(self, review, desk, page) -> None:
        before = desk.written()
        page.select("Relief came within hours")
        page.view.actions_on_chosen.add_code(review.code("Rapid onset"))
        desk.settle()
        assert desk.written() == before
        assert desk.notices[-1].startswith("Nothing to change")

    def test_escape_closes_the_picker_and_changes_nothing(self, review, desk, page, qtbot) -> None:
        before = desk.written()
        page.select("felt detached", "approved everywhere")
        page.press_bar("Add code…")
        qtbot.keyClick(page.popover().picker.field, Qt.Key.Key_Escape)
        assert desk.written() == before

    def test_copy_puts_quotes_with_citations_on_the_clipboard(self, review, desk, page) -> None:
        source = source_lookup.find_source(project=review.project, name="Clinic page").id
        desk.session.do(lambda by: sources.set_reference(**by, source=source, field="authors", value="Roe"))
        desk.settle()
        page.select("Blood pressure rose for an hour", "approved everywhere")
        page.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert page.clipboard().split("\n") == [
            "“Blood pressure rose for an hour”",
            "Trial. p. 2",
            "",
            "“approved everywhere”",
            "Roe (n.d.). Clinic page. ¶ 2",
        ]

    def test_delete_own_highlights_and_undo(self, review, desk, page) -> None:
        page.select("Relief came within hours", "Relief is rapid and safe")
        page.press(Qt.Key.Key_Delete)
        assert desk.notices[-1] == "2 excerpts deleted."
        assert "Relief is rapid and safe" not in page.quotes()
        desk.undo()
        assert page.quotes() == IN_ORDER

    def test_another_coder_s_highlight_is_not_deleted(self, review, desk, page) -> None:
        page.select("Relief came within hours", "felt detached")
        page.press(Qt.Key.Key_Delete)
        assert desk.errors[-1].startswith("This highlight is Ben's; you cannot delete it.")
        assert page.quotes() == IN_ORDER

    def test_read_only_offers_no_writing(self, desk, page, a_project) -> None:
        builder = two_texts(a_project())
        path = builder.project.path
        builder.project.close()
        desk.session.open(path, read_only=True)
        desk.settle()
        page.select("felt detached", "approved everywhere")
        enabled = {
            action.text(): action.isEnabled() for action in page.view.actions_on_chosen.menu(lambda: None).actions()
        }
        assert enabled["Copy with citation"]
        assert not enabled["Add code…"]
        assert not enabled["Delete"]


class TestStaying:
    def test_selection_and_scroll_stay_when_somebody_codes(self, desk, page, a_project) -> None:
        builder = many(a_project(), 300)
        desk.open(builder)
        wanted = "This is sentence number 200 of a long text."
        page.go_to(wanted)
        assert page.at_top() == wanted
        place = highlight_lookup.find_quote(project=builder.project, source=builder.last.id, quote="number 7 of")
        desk.session.do(
            lambda by: highlights.highlight_passage(
                **by, source=builder.last.id, start=place[0], end=place[1], codes=[]
            )
        )
        desk.settle()
        assert len(page.quotes()) == 301
        assert page.at_top() == wanted
        assert page.selected() == [wanted]

    def test_the_end_key_shows_the_last_excerpt_whole(self, desk, page, a_project) -> None:
        desk.open(many(a_project(), 300))
        page.click("This is sentence number 0 of a long text.")
        page.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        table = page.view.table
        last = table.visualRect(page.view.model.index(299, 0))
        assert table.currentIndex().row() == 299
        assert table.viewport().rect().contains(last.adjusted(0, 0, -1, -1))


class TestExport:
    def test_as_filtered(self, review, desk, page, tmp_path) -> None:
        page.add_filter("Coder…", "ben")
        dialog = page.export_dialog()
        assert dialog.summary.text() == "2 excerpts, 0 of them untagged"
        dialog.file.setText(str(tmp_path / "out.csv"))
        dialog.run()
        desk.settle()
        assert desk.notices[-1] == "2 excerpts written to out.csv."
        assert not page.export_is_open()
        rows = (tmp_path / "out.csv").read_text("utf-8-sig")
        assert [quote in rows for quote in IN_ORDER] == [False, True, False, False, False, True]

    def test_everything_says_how_many_are_untagged(self, review, page) -> None:
        page.add_filter("Coder…", "ben")
        dialog = page.export_dialog()
        dialog.everything.click()
        assert dialog.summary.text() == "6 excerpts, 1 of them untagged"

    def test_a_file_that_is_there_is_refused_and_the_dialog_stays(self, review, desk, page, tmp_path) -> None:
        path = tmp_path / "out.csv"
        path.write_text("mine")
        dialog = page.export_dialog()
        dialog.file.setText(str(path))
        dialog.run()
        desk.settle()
        assert "out.csv" in dialog.problem.text()
        assert dialog.isVisible()
        assert path.read_text() == "mine"
        dialog.take_file(path)
        dialog.run()
        desk.settle()
        rows = csv.reader(path.read_text("utf-8-sig").splitlines())
        assert len(list(rows)) == 1 + len(IN_ORDER)

    def test_the_ending_follows_the_format(self, review, page) -> None:
        dialog = page.export_dialog()
        dialog.format.setCurrentIndex(dialog.format.findData("xlsx"))
        assert dialog.path.suffix == ".xlsx"
        dialog.reject()
