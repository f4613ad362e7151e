"""The inspector at the right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from reviewer.model.coding.code import Definition
from reviewer.services.coding import codes, highlights
from reviewer.services.shared import highlight_lookup, people, project_lookup
from tests.builder import ANNA, BEN
from tests.ui.pages.inspector import InspectorPage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

TEXT = "Relief came soon. The bladder suffered.\n\nMood was better after a week of \U0001f600 treatment."


@pytest.fixture
def page(desk) -> InspectorPage:
    return InspectorPage(desk)


@pytest.fixture
def review(desk, page, a_project):
    builder = a_project().with_coder(BEN, "Ben").with_source(TEXT, "Trials", pages=(0, 41))
    builder.coded("The bladder suffered", "Risks", coder=BEN, memo="Ben thinks so.")
    builder.ben = builder.highlight
    builder.coded("bladder suffered.", "Risks/Bladder", "Risks", memo="Check the year.")
    desk.open(builder)
    return builder


def memo_of(review, target: str, coder: str = ANNA) -> str:
    found = highlight_lookup.memos(project=review.project, target=target)
    return next((memo.text for memo in found if memo.coder == coder), "")


def test_nothing_chosen_shows_the_project(review, page) -> None:
    assert page.card == "project"
    assert page.inspector.project.title.text() == "A review"
    assert page.inspector.project.totals.value("Highlights") == "2"
    assert page.inspector.project.coders.text() == "Anna\nBen"


def test_a_highlight_with_all_that_is_known(review, page) -> None:
    page.inspect("highlight", review.highlight)
    start = TEXT.index("bladder suffered.")
    assert page.card == "highlight"
    assert page.inspector.highlight.quote.text == "bladder suffered."
    assert page.chips() == ["Risks", "Bladder"]
    assert page.memo.toPlainText() == "Check the year."
    assert page.detail("Coder") == "Anna"
    assert page.detail("Where") == f"¶ 1 · page 1 · characters {start}–{start + 17}"
    assert any("highlight" in line.lower() or "Tag with" in line for line in page.history())
    # 16 characters in both, 21 in either
    assert page.also() == [("Ben (overlap 76%)", "Risks")]


def test_a_chip_is_taken_away_and_comes_back(review, desk, page) -> None:
    page.inspect("highlight", review.highlight)
    page.take_away("Bladder")
    assert page.chips() == ["Risks"]
    assert any("Bladder" in notice for notice in desk.notices)
    desk.undo()
    assert page.chips() == ["Risks", "Bladder"]


def test_another_coders_highlight_is_read_only(review, page) -> None:
    page.inspect("highlight", review.ben)
    assert page.chips() == ["Risks"]
    assert not page.removable()
    assert page.memos.others == [("Ben", "Ben thinks so.")]
    assert page.memo.toPlainText() == ""
    page.type(page.memo, "I do not.")
    assert (memo_of(review, review.ben), memo_of(review, review.ben, BEN)) == ("I do not.", "Ben thinks so.")


def test_asking_for_a_code_and_going_to_the_other_coder(review, desk, page) -> None:
    asked: list[str] = []
    page.inspector.code_requested.connect(asked.append)
    page.inspect("highlight", review.highlight)
    page.inspector.highlight.chips.add.click()
    assert asked == [review.highlight]
    page.inspector.highlight.also.buttons[0].click()
    desk.settle()
    assert desk.navigator.subject == ("highlight", review.ben)


def test_a_memo_is_saved_when_it_is_left(review, desk, page) -> None:
    page.inspect("highlight", review.highlight)
    before = desk.written()
    page.type(page.memo, "First thought\nand second")
    assert memo_of(review, review.highlight) == "First thought\nand second"
    assert desk.written() == before + 1
    page.memo.setFocus()
    page.leave(page.memo)
    assert desk.written() == before + 1
    desk.undo()
    assert page.memo.toPlainText() == "Check the year."


def test_a_memo_is_saved_after_a_pause(review, desk, page, qtbot) -> None:
    page.inspect("highlight", review.highlight)
    page.type(page.memo, "Still here", leave=False)
    qtbot.waitUntil(lambda: memo_of(review, review.highlight) == "Still here", timeout=5_000)
    assert page.memo.hasFocus()


def test_an_emptied_memo_is_gone(review, page) -> None:
    page.inspect("highlight", review.highlight)
    page.type(page.memo, "")
    assert highlight_lookup.memos(project=review.project, target=review.highlight) == []


def test_typed_text_survives_a_refresh(review, desk, page) -> None:
    page.inspect("highlight", review.highlight)
    page.type(page.memo, "Half a sen", leave=False)
    desk.session.do(lambda by: highlights.untag_highlight(**by, highlight=review.highlight, code=review.code("Risks")))
    desk.settle()
    assert page.chips() == ["Bladder"]
    QTest.keyClicks(page.memo, "tence")
    assert page.memo.toPlainText() == "Half a sentence"
    page.leave(page.memo)
    assert memo_of(review, review.highlight) == "Half a sentence"


def test_typing_goes_on_while_an_earlier_text_is_saved(review, desk, page) -> None:
    page.inspect("highlight", review.highlight)
    page.type(page.memo, "One", leave=False)
    page.memos.keeper.commit()
    QTest.keyClicks(page.memo, " two")
    page.memos.keeper.commit()
    QTest.keyClicks(page.memo, " three")
    desk.settle()
    assert page.memo.toPlainText() == "One two three"
    page.leave(page.memo)
    assert memo_of(review, review.highlight) == "One two three"


def test_typed_text_goes_to_the_highlight_it_was_typed_for(review, desk, page) -> None:
    page.inspect("highlight", review.highlight)
    page.type(page.memo, "For mine", leave=False)
    page.inspect("highlight", review.ben)
    assert page.memo.toPlainText() == ""
    assert memo_of(review, review.highlight) == "For mine"
    assert memo_of(review, review.ben) == ""


def test_typed_text_is_saved_before_the_project_is_closed(review, desk, page) -> None:
    page.inspect("highlight", review.highlight)
    page.type(page.memo, "Last words", leave=False)
    page.inspector.flush()
    desk.session.detach()
    desk.settle()
    desk.session.open(review.project.path)
    assert memo_of(type("R", (), {"project": desk.session.project}), review.highlight) == "Last words"


def test_ctrl_z_in_a_field_takes_back_typing_only(review, desk, page) -> None:
    page.inspect("highlight", review.highlight)
    before = desk.written()
    page.memo.setFocus()
    QTest.keyClicks(page.memo, "xy")
    QTest.keyClick(page.memo, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.memo.toPlainText() == "Check the year."
    assert desk.written() == before


def test_looking_at_a_memo_does_not_change_it(review, desk, page) -> None:
    odd = "10\u00a0mg\u2028a second line"
    highlights.write_memo(
        project=review.project, target_kind="highlight", target=review.highlight, text=odd, coder=ANNA
    )
    before = desk.written()
    page.inspect("highlight", review.highlight)
    page.memo.setFocus()
    page.leave(page.memo)
    page.inspect("project", "")
    assert desk.written() == before
    page.inspect("highlight", review.highlight)
    page.memo.setFocus()
    QTest.keyClick(page.memo, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.memo, "!")
    page.leave(page.memo)
    assert memo_of(review, review.highlight) == "10\u00a0mg\na second line!"


def test_a_long_quote_is_cut_until_asked_for(desk, page, a_project) -> None:
    text = "\U0001f600 word " * 2_000
    builder = a_project().with_source(text.strip())
    _, long = highlights.highlight_passage(
        project=builder.project, source=builder.last.id, start=0, end=10_000, coder=ANNA
    )
    desk.open(builder)
    page.inspect("highlight", long)
    quote = page.inspector.highlight.quote
    shown = quote.text
    assert shown.endswith(" …")
    assert text.startswith(shown[:-2])
    assert quote.height() < quote.fontMetrics().height() * 24
    quote.more.click()
    assert quote.text == text[:10_000]
    quote.more.click()
    assert quote.text == shown


def test_a_highlight_that_is_deleted_gives_way_to_the_project(review, desk, page) -> None:
    page.inspect("highlight", review.highlight)
    desk.session.do(lambda by: highlights.delete_highlights(**by, ids=[review.highlight]))
    desk.settle()
    assert page.card == "project"
    assert desk.navigator.subject == ("project", "")


def test_a_code_with_its_counts(review, desk, page) -> None:
    page.inspect("code", review.code("Risks"))
    card = page.inspector.code
    assert card.counts.value("Highlights") == "2"
    assert card.counts.value("Sources") == "1"
    assert (card.counts.value("Anna"), card.counts.value("Ben")) == ("1", "1")
    desk.navigator.hide(coders=frozenset({BEN}))
    desk.settle()
    assert card.counts.value("Highlights") == "1"
    asked: list[str] = []
    desk.navigator.excerpts_requested.connect(asked.append)
    card.used.buttons[0].click()
    assert asked == [review.code("Risks")]


def test_a_definition_is_saved_field_by_field(review, desk, page) -> None:
    code = review.code("Risks")
    page.inspect("code", code)
    fields = page.inspector.code.definition
    page.type(fields["use"][0], "Harm is named", leave=False)
    page.type(fields["avoid"][0], "Rules", leave=False)
    page.type(fields["example"][0], "It hurt", leave=False)
    page.inspect("project", "")
    found = codes.codebook(project=review.project).shown(code)
    assert found.definition == Definition("Harm is named", "Rules", "It hurt")


def test_rename_colour_and_key_of_a_code(review, desk, page) -> None:
    code = review.code("Bladder")
    page.inspect("code", code)
    card = page.inspector.code
    page.type(card.name, "Urinary tract")
    for button, title in ((card.colour, "Plum"), (card.key, "7")):
        button.menu().aboutToShow.emit()
        next(action for action in button.menu().actions() if action.text() == title).trigger()
        desk.settle()
    found = codes.codebook(project=review.project).shown(code)
    assert (found.path, found.colour, found.shortcut) == ("Risks/Urinary tract", "#6a3572", "7")
    assert card.path.text() == "Risks › Urinary tract"
    assert card.key.text() == "Key 7"


def test_the_project_is_edited(review, page) -> None:
    card = page.inspector.project
    page.type(card.title, "Another title")
    page.type(card.question, "Does it work?")
    page.type(card.protocol, "Two coders read everything.")
    details = project_lookup.details(project=review.project)
    assert (details.title, details.question, details.protocol) == (
        "Another title",
        "Does it work?",
        "Two coders read everything.",
    )


def test_read_only_shows_and_changes_nothing(review, desk, page) -> None:
    desk.session.detach()
    desk.session.open(review.project.path, read_only=True)
    desk.navigator.reset()
    page.inspect("highlight", review.highlight)
    assert page.memo.isReadOnly()
    assert not page.removable()
    assert not page.inspector.highlight.chips.add.isEnabled()
    page.inspect("source", review.last.id)
    assert page.line("title").isReadOnly()
    assert not page.inspector.source.remove.isEnabled()
    page.inspect("code", review.code("Risks"))
    assert page.inspector.code.name.isReadOnly()
    assert desk.errors == []


def test_being_somebody_else_shows_their_memo(review, desk, page) -> None:
    page.inspect("highlight", review.ben)
    desk.be(BEN, "Ben")
    assert page.memo.toPlainText() == "Ben thinks so."
    assert page.removable()


def test_markup_is_shown_as_it_is(desk, page, a_project) -> None:
    builder = a_project().with_source("<b>bold</b> <script>x</script>", "<i>t</i>\u202e")
    builder.coded("<b>bold</b>", "<u>code<u>", memo="<b>memo</b>")
    people.join(project=builder.project, coder=BEN, name="<h1>Ben")
    highlights.write_memo(
        project=builder.project, target_kind="highlight", target=builder.highlight, text="<i>his</i>", coder=BEN
    )
    desk.open(builder)
    page.inspect("highlight", builder.highlight)
    assert page.inspector.highlight.quote.text == "<b>bold</b>"
    assert page.memos.others == [("<h1>Ben", "<i>his</i>")]
    assert page.detail("Source") == "<i>t</i>⟨RLO⟩"
    for label in page.inspector.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


def test_every_control_has_a_name(review, page) -> None:
    for kind, identifier in (
        ("project", ""), ("source", review.last.id), ("code", review.code("Risks")), ("highlight", review.highlight),
    ):  # fmt: skip
        page.inspect(kind, identifier)
        card = getattr(page.inspector, kind)
        for widget in card.findChildren(QWidget):
            takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes_focus and widget.isVisible() and not widget.objectName().startswith("qt_"):
                assert widget.accessibleName() or getattr(widget, "text", lambda: "")(), widget


def test_closing_shows_nothing(review, desk, page) -> None:
    page.inspect("highlight", review.highlight)
    desk.session.detach()
    desk.settle()
    assert page.card == "[]"


def test_one_memo_more_is_written_beside_the_first_and_goes_on_being_typed(review, desk, page) -> None:
    page.inspect("highlight", review.highlight)
    page.memos.another.click()
    [field] = [each.field for each in page.memos.further.values()]
    assert not page.memos.another.isVisible()
    page.type(field, "And the dose?", leave=False)
    page.leave(field)
    assert page.own_memos() == ["Check the year.", "And the dose?"]
    assert page.memos.another.isVisible()
    # It is the same field, so that whoever types goes on in it.
    page.type(field, "Which dose?")
    assert page.own_memos() == ["Check the year.", "Which dose?"]
    found = {memo.text for memo in highlight_lookup.memos(project=review.project, target=review.highlight)}
    assert found == {"Check the year.", "Which dose?"}
    page.type(field, "")
    assert page.own_memos() == ["Check the year."]
    desk.undo()
    assert page.own_memos() == ["Check the year.", "Which dose?"]
    page.inspect("highlight", review.ben)
    assert page.own_memos() == [""]
    assert not page.memos.another.isVisible()
