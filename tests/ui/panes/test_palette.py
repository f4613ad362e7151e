"""One field for everything: what is offered, what Enter does, and where the focus goes."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from reviewer.model.coding.mentions import token
from reviewer.services.coding import codes, highlights, notes
from reviewer.services.shared import highlight_lookup, source_lookup
from tests.builder import ANNA, ProjectBuilder
from tests.ui.pages.palette import PalettePage
from tests.ui.pages.window import Key, Mod, WindowPage
from ui.actions.offers import Fitting, Offer, matches, plain

TRIAL = "Relief came within hours.\n\nOthers felt nothing at all.\n"


@pytest.fixture
def palette(window: WindowPage, tmp_path: Path) -> PalettePage:
    """A window with three sources, the four themes, and a memo in the trial."""
    builder = ProjectBuilder(tmp_path / "review.review").with_themes()
    builder.with_source(TRIAL, "Small trial").coded("Others felt nothing", "Risks", memo="Check against the table")
    builder.with_source("A letter on relief.", "Reader's letter").with_source("Laws of relief.", "Überblick")
    builder.project.close()
    window.open(tmp_path / "review.review")
    window.read("Small trial")
    page = PalettePage(window)
    QAbstractItemModelTester(page._palette.model, page._palette.model)
    return page


class TestOffers:
    def test_an_empty_field_offers_sources_codes_and_commands(self, palette: PalettePage) -> None:
        palette.open()
        assert palette.is_open
        assert palette.headings() == ["Sources", "Codes", "Commands"]
        assert "Small trial" not in palette.offered("source")
        assert "Import files…" in palette.offered("command")
        for sign in (">", "@", "#"):
            assert sign in palette.hint

    def test_where_one_was_stands_first(self, palette: PalettePage) -> None:
        palette.window.read("Überblick")
        palette.window.read("Reader's letter")
        palette.window.read("Small trial")
        code = codes.code_at(project=palette.window.project, path="Mechanism/Neuroplasticity")
        palette.window.app.navigator.inspect("code", code.id)
        palette.open()
        assert palette.offered("source") == ["Reader's letter", "Überblick"]
        assert palette.offered("code")[0] == "Neuroplasticity"

    def test_the_commands_used_most_stand_first(self, palette: PalettePage) -> None:
        palette.type(">smaller").enter()
        palette.open()
        assert palette.offered("command")[0] == "Smaller text"

    def test_all_kinds_are_offered_for_a_few_letters(self, palette: PalettePage) -> None:
        palette.type("che")
        assert "Check the file" in palette.offered("command")
        assert palette.offered("memo") == ["Check against the table"]
        palette.press(Key.Key_Escape).type("ris")
        assert palette.offered("code")[0] == "Risks"
        palette.press(Key.Key_Escape).type("trial")
        assert palette.offered("source") == ["Small trial"]

    def test_accents_and_case_do_not_matter(self, palette: PalettePage) -> None:
        assert palette.type("UBERB").offered("source") == ["Überblick"]

    def test_scattered_letters_find_what_whole_ones_do_not(self, palette: PalettePage) -> None:
        assert "Import files…" in palette.type(">imfil").offered("command")

    @pytest.mark.parametrize(("sign", "kind"), [(">", "command"), ("@", "source"), ("#", "code")])
    def test_a_sign_leaves_one_kind(self, palette: PalettePage, sign: str, kind: str) -> None:
        palette.type(sign)
        everything = palette.offered()
        assert everything == palette.offered(kind)
        assert everything
        assert palette.type("r").offered() == palette.offered(kind)
        palette.type("zzz")
        assert palette.offered() == []
        assert "rzzz" in palette.hint

    def test_only_what_can_be_done_now_is_offered(self, palette: PalettePage) -> None:
        assert "Close project" in palette.type(">").offered("command")
        palette.press(Key.Key_Escape)
        window = palette.window
        window.app.navigator.read("")
        assert "Reference data" not in palette.type(">").offered("command")

    def test_new_codes_are_offered_at_once(self, palette: PalettePage) -> None:
        palette.window.app.session.do(lambda by: codes.add_code(**by, name="Brand new"))
        palette.window.settle()
        assert palette.type("brand").offered("code") == ["Brand new"]

    def test_text_that_looks_like_markup_stays_text(self, palette: PalettePage) -> None:
        palette.window.app.session.do(lambda by: codes.add_code(**by, name="<b>bold"))
        palette.window.settle()
        assert palette.type("#bold").offered() == ["<b>bold"]
        assert palette.type("<i>").offered() == []
        assert "<i>" in palette.hint


class TestEnter:
    def test_searches_the_texts_when_no_name_begins_like_that(self, palette: PalettePage) -> None:
        palette.type("within hours")
        assert palette.chosen == "Search texts for “within hours”"
        assert palette.keys_of(palette.chosen) == ["↵"]
        palette.enter()
        window = palette.window.app.window
        assert palette.window.app.navigator.workspace == "search"
        assert window.pages["search"].bar.query.text == "within hours"
        assert window.pages["search"].count.text() == "2 hits in 1 source"
        assert palette.window.focus() is window.pages["search"].bar.field

    def test_a_name_that_begins_like_that_comes_first_and_ctrl_enter_searches(self, palette: PalettePage) -> None:
        palette.type("rapid")
        assert palette.chosen == "Rapid onset"
        assert palette.keys_of("Rapid onset") == ["↵", "Shift ↵ excerpts"]
        assert palette.keys_of("Search texts for “rapid”") == ["Ctrl ↵"]
        palette.enter(Mod.ControlModifier)
        assert palette.window.app.navigator.workspace == "search"
        assert palette.window.app.window.pages["search"].bar.query.text == "rapid"

    def test_the_query_language_is_a_search(self, palette: PalettePage) -> None:
        assert palette.type("risk*").chosen == "Search texts for “risk*”"

    def test_goes_to_a_source_and_reads_on(self, palette: PalettePage) -> None:
        palette.type("reader").enter()
        letter = source_lookup.find_source(project=palette.window.project, name="Reader's letter")
        assert palette.window.app.navigator.source == letter.id
        assert palette.window.focus() is palette.window.reader.widget
        assert (palette.is_open, palette.text) == (False, "")

    def test_shows_a_code_and_with_shift_its_excerpts(self, palette: PalettePage) -> None:
        risks = codes.code_at(project=palette.window.project, path="Risks").id
        palette.window.app.window.inspector.hide()
        palette.type("#risks").enter()
        assert palette.window.app.navigator.subject == ("code", risks)
        assert palette.window.app.window.inspector.isVisible()
        palette.type("#risks").enter(Mod.ShiftModifier)
        assert palette.window.app.navigator.workspace == "excerpts"

    def test_goes_to_the_passage_of_a_memo(self, palette: PalettePage) -> None:
        palette.window.read("Überblick")
        palette.type("against the table").press(Key.Key_Down)
        assert palette.chosen == "Check against the table"
        palette.enter()
        assert palette.window.reader.current == "Others felt nothing"

    def test_goes_to_what_a_memo_is_about(self, palette: PalettePage) -> None:
        project = palette.window.project
        letter = source_lookup.find_source(project=project, name="Reader's letter").id
        risks = codes.code_at(project=project, path="Risks").id
        session = palette.window.app.session
        session.do(lambda by: highlights.write_memo(**by, target_kind="source", target=letter, text="Ask the author"))
        session.do(lambda by: highlights.write_memo(**by, target_kind="code", target=risks, text="Too wide?"))
        palette.window.settle()
        palette.type("ask the").press(Key.Key_Down).enter()
        assert palette.window.app.navigator.source == letter
        palette.type("too wide").press(Key.Key_Down).enter()
        assert palette.window.app.navigator.subject == ("code", risks)

    def test_goes_to_a_note_found_by_its_words_and_by_what_it_names(self, palette: PalettePage) -> None:
        session, text = (
            palette.window.app.session,
            token("code", codes.code_at(project=palette.window.project, path="Risks").id),
        )
        session.do(lambda by: notes.add_note(**by, title="Monday", text=f"Whether {text} is too wide."))
        palette.window.settle()
        assert palette.type("risks").offered("note") == ["Monday"]
        palette.press(Key.Key_Escape).type("monday").press(Key.Key_Down)
        assert palette.spoken == "Note: Monday, Whether “Risks” is too wide."
        palette.enter()
        assert palette.window.app.navigator.workspace == "notes"
        [note] = notes.list_notes(project=palette.window.project)
        assert palette.window.app.window.pages["notes"].note.editor.name.text() == "Monday"
        session.do(lambda by: notes.delete_note(**by, note=note.id))
        palette.window.settle()
        assert palette.type("monday").offered("note") == []

    def test_runs_a_command_where_the_focus_was(self, palette: PalettePage) -> None:
        palette.window.reader.select("within hours")
        palette.type(">highlight without").enter()
        assert ("within hours", ()) in palette.window.excerpts()
        assert palette.window.focus() is palette.window.reader.widget


class TestKeysAndMouse:
    def test_escape_gives_the_focus_back(self, palette: PalettePage) -> None:
        window = palette.window
        for widget in (window.reader.widget, window.app.window.codebook.filter):
            widget.setFocus()
            palette.type("nothing")
            palette.press(Key.Key_Escape)
            assert window.focus() is widget
            assert (palette.is_open, palette.text) == (False, "")

    def test_arrows_go_round_and_pass_over_headings(self, palette: PalettePage) -> None:
        palette.open()
        seen = [palette.chosen]
        for _ in range(len(palette.offered()) - 1):
            seen.append(palette.press(Key.Key_Down).chosen)
        assert seen == palette.offered()
        assert palette.press(Key.Key_Down).chosen == seen[0]
        assert palette.press(Key.Key_Up).chosen == seen[-1]
        assert palette.press(Key.Key_PageUp).press(Key.Key_PageUp).chosen == seen[0]
        assert palette.press(Key.Key_PageDown).press(Key.Key_PageDown).chosen == seen[-1]

    def test_the_mouse_opens_and_chooses(self, palette: PalettePage) -> None:
        palette.click_field()
        assert palette.is_open
        palette.click("Überblick")
        assert palette.window.app.window.read.source.title == "Überblick"
        assert not palette.is_open

    def test_a_click_elsewhere_closes_and_keeps_what_was_typed(self, palette: PalettePage) -> None:
        palette.type("within")
        palette.window.reader.widget.setFocus()
        assert not palette.is_open
        assert palette.text == "within"
        assert palette.open().offered("search") == ["Search texts for “within”"]

    def test_the_chosen_row_is_spoken(self, palette: PalettePage) -> None:
        palette.type("rapid")
        assert palette.spoken == "Code: Rapid onset, Benefits"
        palette.press(Key.Key_Escape).type(">import files")
        assert palette.spoken == "Command: Import files…, Ctrl+I"

    def test_nothing_moves_and_the_list_stays_in_a_small_window(self, palette: PalettePage) -> None:
        window = palette.window.app.window
        window.resize(1024, 700)
        palette.window.settle()
        before = window.read.reader.geometry()
        palette.type("re")
        assert window.read.reader.geometry() == before
        assert window.rect().contains(palette._palette.geometry())

    def test_closing_the_project_closes_it(self, palette: PalettePage) -> None:
        palette.type(">close project").enter()
        assert palette.window.on_start_page
        assert not palette.is_open


def test_a_memo_of_another_coder_is_found_and_a_deleted_one_is_not(palette: PalettePage) -> None:
    found = highlight_lookup.memos(project=palette.window.project)[0]
    palette.window.app.session.do(
        lambda by: highlights.write_memo(
            project=by["project"], target_kind="highlight", target=found.target, text="", coder=ANNA
        )
    )
    palette.window.settle()
    assert palette.type("table").offered("memo") == []


def test_words_in_any_order_fit() -> None:
    stock = [Offer("source", "1", "Harms of ketamine", plain=plain("Harms of ketamine"), above="smith 2020 a.pdf")]
    assert [group.kind for group in matches("2020 harms", stock)] == ["search", "source"]
    assert [group.kind for group in matches("ketamine benefits", stock)] == ["search"]


def test_what_is_typed_and_taken_away_offers_what_it_would_offer_at_first() -> None:
    chance = random.Random(5)
    words = ["relief", "risk", "mood", "smith", "2020", "of", "nasal", "ric"]
    stock = [
        Offer(kind, f"{kind}{number}", title, plain=title, above=" ".join(chance.choices(words, k=2)) if above else "")
        for kind, above in (("command", False), ("source", True), ("code", True), ("memo", False), ("note", False))
        for number in range(40)
        for title in (" ".join(chance.choices(words, k=3)),)
    ]
    fitting, typed = Fitting(), ""
    for _ in range(400):
        at = chance.random()
        if at < 0.6:
            typed += chance.choice("rieslf mo#>@20")
        elif at < 0.95:
            typed = typed[:-1]
        else:
            typed = chance.choice(words)
        if typed.strip():
            assert matches(typed, stock, fitting) == matches(typed, stock), typed
