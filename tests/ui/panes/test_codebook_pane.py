"""The codebook at the left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from reviewer.services.coding import codes, highlights
from reviewer.services.shared import highlight_lookup, people
from reviewer.services.sources import sources
from tests.builder import ANNA, BEN
from tests.ui.pages.codebook_pane import CodebookPage, find
from ui.reader import CODES_MIME

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

TREE = ["Benefits", "  Onset", "  Mood", "Risks", "  Bladder", "Other"]


@pytest.fixture
def page(desk) -> CodebookPage:
    page = CodebookPage(desk)
    QAbstractItemModelTester(page.pane.model, page.pane.model)
    QAbstractItemModelTester(page.tree.model(), page.pane)
    return page


@pytest.fixture
def review(desk, page, a_project):
    builder = a_project()
    for path in ("Benefits/Onset", "Benefits/Mood", "Risks/Bladder", "Other"):
        builder.with_code(path)
    builder.with_source("Relief came soon. The bladder suffered. Mood was better.")
    builder.with_coder(BEN, "Ben")
    builder.coded("Relief came soon", "Benefits/Onset").coded("bladder", "Risks/Bladder", "Risks")
    builder.coded("Mood", "Benefits/Mood", "Benefits/Onset", coder=BEN)
    desk.open(builder)
    return builder


def test_shows_the_tree_with_counts(review, page) -> None:
    assert page.tree_shown() == TREE
    found = {name: page.count(name) for name in ("Benefits", "Onset", "Mood", "Risks", "Bladder", "Other")}
    assert found == {"Benefits": 2, "Onset": 2, "Mood": 1, "Risks": 1, "Bladder": 1, "Other": 0}


def test_counts_follow_tagging_untagging_and_undo(review, desk, page) -> None:
    desk.session.do(
        lambda by: highlights.untag_highlight(
            project=by["project"], highlight=review.highlight, code=review.code("Mood"), coder=BEN
        )
    )
    desk.settle()
    assert (page.count("Mood"), page.count("Benefits")) == (0, 2)
    desk.session.do(
        lambda by: highlights.highlight_passage(
            **by, source=review.last.id, start=0, end=3, codes=[review.code("Other")]
        )
    )
    desk.settle()
    assert page.count("Other") == 1
    desk.session.do(lambda by: sources.remove_source(**by, source=review.last.id))
    desk.settle()
    assert page.count("Benefits") == page.count("Other") == 0
    desk.undo()
    assert (page.count("Benefits"), page.count("Other")) == (2, 1)


def test_hiding_a_coder_changes_the_counts(review, desk, page) -> None:
    assert page.coders() == {"Anna": True, "Ben": True}
    page.toggle_coder("Ben")
    assert desk.navigator.hidden_coders == frozenset({BEN})
    assert (page.count("Onset"), page.count("Mood")) == (1, 0)
    page.toggle_coder("Ben")
    assert page.count("Onset") == 2


def test_one_coder_has_no_check_box(desk, page, a_project) -> None:
    desk.open(a_project().with_code("Risks"))
    assert page.coders() == {}
    desk.session.do(lambda by: people.join(project=by["project"], coder=BEN, name="Ben"))
    desk.settle()
    assert page.coders() == {"Anna": True, "Ben": True}


def test_a_click_inspects_and_a_double_click_tags(review, desk, page) -> None:
    asked: list[str] = []
    page.pane.tag_requested.connect(asked.append)
    page.click("Mood")
    assert desk.navigator.subject == ("code", review.code("Mood"))
    page.double_click("Bladder")
    assert asked == [review.code("Bladder")]


def test_arrow_keys_inspect_and_enter_shows_excerpts(review, desk, page) -> None:
    asked: list[str] = []
    desk.navigator.excerpts_requested.connect(asked.append)
    page.choose("Benefits")
    page.press("Down")
    assert desk.navigator.subject == ("code", review.code("Onset"))
    page.press("Return")
    assert asked == [review.code("Onset")]


def test_rename_in_the_row(review, page) -> None:
    page.choose("Mood")
    page.press("F2")
    page.rename_to("Better mood")
    assert "  Better mood" in page.tree_shown()
    assert "Benefits/Better mood" in review.paths()


def test_a_name_that_is_taken_is_refused_in_words(review, desk, page) -> None:
    page.choose("Mood")
    page.press("F2")
    page.rename_to("onset")
    assert page.tree_shown() == TREE
    assert "Benefits/Onset" in desk.errors[-1]


def test_new_code_at_the_level_of_the_current_one(review, page) -> None:
    page.choose("Bladder")
    page.press("Insert")
    page.name_new("Dissociation")
    assert "Risks/Dissociation" in review.paths()
    assert page.current() == "Dissociation"
    page.press("Ctrl+Shift+N")
    page.name_new("Cost")
    assert "Risks/Cost" in review.paths()


def test_new_sub_code_and_new_code_by_the_button(review, page) -> None:
    page.do("Other", "New sub-code")
    assert "Other" in page.is_naming()
    page.name_new("Money")
    assert "Other/Money" in review.paths()
    page.pane.heading.add.click()
    page.name_new("Regulation")
    assert "Regulation" in review.paths()


def test_a_refused_new_name_can_be_put_right(review, desk, page) -> None:
    page.pane.heading.add.click()
    page.name_new("risks")
    assert "Risks" in desk.errors[-1]
    assert page.is_naming()
    assert page.pane.new.text() == "risks"


def test_move_by_keys(review, page) -> None:
    page.choose("Mood")
    page.press("Alt+Up")
    assert page.tree_shown() == ["Benefits", "  Mood", "  Onset", "Risks", "  Bladder", "Other"]
    page.press("Alt+Down")
    assert page.tree_shown() == TREE
    page.press("Alt+Right")
    assert page.tree_shown() == ["Benefits", "  Onset", "    Mood", "Risks", "  Bladder", "Other"]
    assert page.current() == "Mood"
    page.press("Alt+Left")
    page.press("Alt+Left")
    assert page.tree_shown() == ["Benefits", "  Onset", "Mood", "Risks", "  Bladder", "Other"]


def test_move_by_the_menu_without_dragging(review, page) -> None:
    page.do("Mood", "Move", "Under the code above")
    assert page.tree_shown() == ["Benefits", "  Onset", "    Mood", "Risks", "  Bladder", "Other"]
    page.do("Mood", "Move", "Beside the code it is under")
    page.do("Mood", "Move", "Up")
    assert page.tree_shown() == ["Benefits", "  Mood", "  Onset", "Risks", "  Bladder", "Other"]
    page.do("Mood", "Move", "Down")
    assert page.tree_shown() == TREE


@pytest.mark.parametrize(
    ("name", "keys"), [("Benefits", "Alt+Up"), ("Other", "Alt+Down"), ("Benefits", "Alt+Left"), ("Onset", "Alt+Right")]
)
def test_a_move_to_nowhere_writes_nothing(review, desk, page, name, keys) -> None:
    before = desk.written()
    page.choose(name)
    page.press(keys)
    assert page.tree_shown() == TREE
    assert desk.written() == before


def test_drop_on_a_code_puts_it_under(review, page) -> None:
    assert page.drop_on("Other", "Risks")
    assert page.tree_shown() == ["Benefits", "  Onset", "  Mood", "Risks", "  Bladder", "  Other"]


def test_drop_between_codes_puts_it_before(review, page) -> None:
    assert page.drop_before("Other", "Risks")
    assert page.tree_shown() == ["Benefits", "  Onset", "  Mood", "Other", "Risks", "  Bladder"]
    assert page.drop_before("Bladder", "Mood")
    assert page.tree_shown() == ["Benefits", "  Onset", "  Bladder", "  Mood", "Other", "Risks"]


def test_no_code_goes_under_itself(review, desk, page) -> None:
    before = desk.written()
    assert not page.drop_on("Benefits", "Mood")
    assert page.tree_shown() == TREE
    assert desk.written() == before


def test_drop_where_it_is_writes_nothing(review, desk, page) -> None:
    before = desk.written()
    page.drop_on("Mood", "Benefits")
    page.drop_before("Mood", "Mood")
    page.drop_before("Risks", "Risks")
    assert desk.written() == before


def test_drag_out_carries_the_code(review, page) -> None:
    assert bytes(page.dragged_out("Mood").data(CODES_MIME).data()).decode() == review.code("Mood")


def test_colour_and_shortcut_from_the_menu(review, page) -> None:
    page.do("Mood", "Colour", "Plum")
    assert page.colour("Mood") == "#6a3572"
    page.do("Mood", "Shortcut", "3")
    page.do("Onset", "Shortcut", "Alt+4")
    assert (page.key("Mood"), page.key("Onset")) == ("3", "Alt+4")
    page.do("Risks", "Shortcut", "3  (now Mood)")
    assert (page.key("Mood"), page.key("Risks")) == ("", "3")
    page.do("Risks", "Shortcut", "None")
    assert page.key("Risks") == ""


def test_merge_by_typing(review, desk, page) -> None:
    page.do("Bladder", "Merge into…")
    page.pick("moo")
    assert page.tree_shown() == ["Benefits", "  Onset", "  Mood", "Risks", "Other"]
    assert page.count("Mood") == 2
    desk.undo()
    assert page.tree_shown() == TREE


def test_delete_lists_what_goes_and_can_be_undone(review, desk, page) -> None:
    page.choose("Benefits")
    page.press("Delete")
    dialog = page.delete_dialog()
    assert [dialog.codes.item(n).text() for n in range(dialog.codes.count())] == [
        "Benefits",
        "Benefits/Onset",
        "Benefits/Mood",
    ]
    listed = [dialog.excerpts.item(n).text() for n in range(dialog.excerpts.count())]
    assert len(listed) == 2
    assert any("Relief came soon" in text for text in listed)
    assert "2 highlights" in dialog.summary.text()
    assert page.tree_shown() == TREE
    dialog.accept()
    desk.settle()
    assert page.tree_shown() == ["Risks", "  Bladder", "Other"]
    assert len(highlight_lookup.highlights_of(project=review.project, source=review.last.id)) == 3
    desk.undo()
    assert page.tree_shown() == TREE
    assert page.count("Benefits") == 2


def test_cancelled_delete_changes_nothing(review, desk, page) -> None:
    page.do("Bladder", "Delete…")
    page.delete_dialog().reject()
    desk.settle()
    assert page.tree_shown() == TREE


def test_an_unused_code_goes_at_once(review, desk, page) -> None:
    page.do("Other", "Delete…")
    assert page.tree_shown() == TREE[:-1]
    assert any("Other" in notice for notice in desk.notices)


def test_only_the_first_two_hundred_excerpts_are_listed(desk, page, a_project) -> None:
    builder = a_project().with_code("Risks").with_source("x" * 250)
    passages = [(builder.last.id, n, n + 1) for n in range(250)]
    highlights.highlight_passages(project=builder.project, passages=passages, code=builder.code("Risks"), coder=ANNA)
    desk.open(builder)
    page.do("Risks", "Delete…")
    dialog = page.delete_dialog()
    assert dialog.excerpts.count() == 200
    assert "250 highlights" in dialog.summary.text()
    dialog.reject()


def test_hide_and_show_in_the_reader(review, desk, page) -> None:
    page.choose("Benefits")
    page.press("H")
    assert desk.navigator.hidden_codes == {review.code(name) for name in ("Benefits", "Onset", "Mood")}
    assert page.is_hidden("Mood")
    page.click_eye("Mood")
    assert desk.navigator.hidden_codes == {review.code(name) for name in ("Benefits", "Onset")}
    page.do("Risks", "Show only this")
    assert desk.navigator.hidden_codes == {review.code(n) for n in ("Benefits", "Onset", "Mood", "Other")}
    page.do("Risks", "Show all codes")
    assert desk.navigator.hidden_codes == frozenset()


def test_filter_shows_matches_with_what_they_stand_under(review, page) -> None:
    page.filter("bladd")
    assert page.tree_shown() == ["Risks", "  Bladder"]
    page.filter("benefits")
    assert page.tree_shown() == ["Benefits", "  Onset", "  Mood"]
    page.filter("")
    assert page.tree_shown() == TREE


def test_folded_branches_stay_folded(review, page) -> None:
    page.choose("Benefits")
    page.press("Left")
    assert page.tree_shown() == ["Benefits", "Risks", "  Bladder", "Other"]
    page.filter("mood")
    assert page.tree_shown() == ["Benefits", "  Mood"]
    page.filter("")
    page.do("Other", "New sub-code")
    page.name_new("Money")
    assert page.tree_shown() == ["Benefits", "Risks", "  Bladder", "Other", "  Money"]


def test_export_and_import(review, desk, page, tmp_path: Path) -> None:
    page.pane.commands.export_codes(tmp_path / "codes.csv")
    desk.settle()
    assert (tmp_path / "codes.csv").read_text("utf-8").splitlines()[
        0
    ] == "path,colour,shortcut,use,avoid,example,heading"
    (tmp_path / "more.csv").write_text("path,shortcut\nRegulation/Approval,5\nBad,99\n", "utf-8")
    page.pane.commands.import_codes(tmp_path / "more.csv")
    desk.settle()
    assert page.tree_shown()[-2:] == ["Regulation", "  Approval"]
    assert page.key("Approval") == "5"
    assert "Line 3" in desk.errors[-1]


def test_importing_something_else_is_one_sentence(review, desk, page, tmp_path: Path) -> None:
    (tmp_path / "odd.csv").write_text("a,b\n1,2\n", "utf-8")
    page.pane.commands.import_codes(tmp_path / "odd.csv")
    desk.settle()
    assert "odd.csv" in desk.errors[-1]
    assert page.tree_shown() == TREE


def test_read_only_offers_nothing_that_writes(review, desk, page) -> None:
    desk.session.detach()
    desk.session.open(review.project.path, read_only=True)
    desk.settle()
    menu = page.menu("Mood")
    for title in ("New code here", "New sub-code", "Rename", "Colour", "Shortcut", "Merge into…", "Delete…"):
        assert not find(menu, title).isEnabled()
    assert find(menu, "Show excerpts").isEnabled()
    page.choose("Mood")
    page.press("Delete")
    page.press("Insert")
    assert not page.is_naming()
    assert not page.drop_on("Other", "Risks")
    assert desk.errors == []


def test_names_with_direction_controls_are_shown_plainly(desk, page, a_project) -> None:
    builder = a_project()
    codes.add_code(project=builder.project, name="abc\u202edef", coder=ANNA)
    codes.add_code(project=builder.project, name="<b>bold & more", coder=ANNA)
    desk.open(builder)
    assert page.tree_shown() == ["abc⟨RLO⟩def", "<b>bold & more"]
    page.menu("<b>bold & more")
    page.pane.grab()


def test_closing_empties_the_tree(review, desk, page) -> None:
    desk.session.detach()
    desk.settle()
    assert page.tree_shown() == []
    assert page.coders() == {}
