"""What is selected is what everything acts on; only without a selection the current highlight. Tried by mouse and key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewer.services.evidence import excerpts
from reviewer.services.shared import highlight_lookup
from tests.ui.pages.two_texts import opened_trial
from tests.ui.pages.window import Key, Mod, WindowPage
from ui.reader.highlights.values import CODES_MIME

CURRENT, SELECTED = "Relief came within hours", "Some felt"
HOUR = "Blood pressure rose for an hour"


@pytest.fixture
def review(window: WindowPage, tmp_path: Path) -> WindowPage:
    return opened_trial(window, tmp_path)


def beside(review: WindowPage) -> WindowPage:
    """One highlight was current; then other words were selected with the mouse, and the popover closed."""
    review.reader.click(CURRENT)
    assert review.reader.current == CURRENT
    review.reader.drag_over(SELECTED)
    QTest.keyClick(review.reader.popover.field, Key.Key_Escape)
    review.settle()
    assert review.reader.widget.selected_text() == SELECTED
    return review


def card(review: WindowPage) -> tuple[str, str]:
    """What the inspector shows: which card, and its quote."""
    inspector = review.app.window.inspector
    wanted = {"selection": inspector.selection, "highlight": inspector.highlight, "source": inspector.source}
    review.qtbot.waitUntil(lambda: review.app.session.jobs.idle and not review.app.in_step._later.isActive())
    review.settle()
    (name,) = [name for name, one in wanted.items() if one.isVisible()]
    return name, wanted[name].quote.text if name != "source" else ""


def marked_in_margin(review: WindowPage) -> str | None:
    return review.reader.widget._marks.current


def of(review: WindowPage, quote: str) -> list[tuple[tuple[str, ...], str]]:
    """The highlights with this quote: (names of codes, memo)."""
    found = excerpts.list_excerpts(project=review.project)
    return [(tuple(code.name for code in e.codes), e.memo) for e in found if e.quote == quote]


def test_text_margin_and_card_show_the_selection_and_then_the_highlight(review: WindowPage) -> None:
    review.reader.click(CURRENT)
    assert (card(review), bool(marked_in_margin(review))) == (("highlight", CURRENT), True)
    review.reader.drag_over(SELECTED)
    assert (card(review), marked_in_margin(review)) == (("selection", SELECTED), None)
    assert review.reader.widget.current_highlight() is None
    QTest.keyClick(review.reader.popover.field, Key.Key_Escape)
    review.reader.press(Key.Key_Escape)
    assert (card(review), marked_in_margin(review)) == (("source", ""), None)
    review.reader.click(HOUR)
    assert card(review) == ("highlight", HOUR)


def test_a_drag_over_a_tagged_passage_gives_it_a_second_code(review: WindowPage) -> None:
    review.reader.click(CURRENT)
    review.reader.drag_over(CURRENT)
    review.reader.tag("dissoc")
    assert of(review, CURRENT) == [(("Rapid onset", "Dissociation"), "")]
    assert all(quote.strip() for quote, _ in review.excerpts())


def test_ends_moved_with_a_grip_are_told_with_undo(review: WindowPage) -> None:
    review.reader.click(CURRENT)
    reader = review.reader.widget
    grip = next(box.center() for box, at_start in reader.grips() if not at_start)
    at = reader.text().index("most")
    target = QPointF(review.reader._box(at + 3).right(), review.reader._box(at).center().y())
    review.reader._mouse(QEvent.Type.MouseButtonPress, grip, Qt.MouseButton.LeftButton)
    review.reader._mouse(QEvent.Type.MouseMove, target, Qt.MouseButton.NoButton)
    review.reader._mouse(QEvent.Type.MouseButtonRelease, target, Qt.MouseButton.LeftButton)
    review.settle()
    assert review.reader.current == CURRENT + " in most"
    assert review.notice == "Ends of the highlight moved."
    review.app.window.notice.undo_requested.emit()
    review.settle()
    assert review.reader.current == CURRENT


def test_an_end_that_would_leave_white_space_is_refused(review: WindowPage) -> None:
    start = review.reader.widget.text().index(CURRENT)
    review.reader.click(CURRENT)
    identifier = review.reader.widget.current_highlight()
    review.reader.widget.ends_moved.emit(identifier, start + len("Relief"), start + len("Relief "))
    review.settle()
    assert "only white space" in review.notice
    assert review.reader.current == CURRENT


def test_white_space_alone_is_not_highlighted(review: WindowPage) -> None:
    before = review.excerpts()
    start = review.reader.widget.text().index(CURRENT)
    review.reader.widget.setFocus()
    review.reader.widget.set_selection(start + len("Relief"), start + len("Relief "))
    review.do("highlight_only")
    assert "only white space" in review.notice
    assert review.excerpts() == before


# Every action, with a selection beside what was current


Act = Callable[[WindowPage], object]


def key(code: Qt.Key, held: Qt.KeyboardModifier = Mod.NoModifier) -> Act:
    return lambda review: review.reader.press(code, held)


def menu(action: str) -> Act:
    return lambda review: review.do(action)


CTRL, SHIFT = Mod.ControlModifier, Mod.ShiftModifier


def type_code(review: WindowPage) -> None:
    review.reader.type("regul").enter()


def enter_code(review: WindowPage) -> None:
    review.reader.press(Key.Key_Return).type("regul").enter()


def double_click_code(review: WindowPage) -> None:
    pane = review.app.window.codebook
    code = next(code for code in pane.model.book if code.name == "Regulation")
    tree = pane.tree
    tree.choose(code.id)
    at = tree.visualRect(tree.currentIndex()).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    review.settle()


def drop_code(review: WindowPage) -> None:
    code = next(code for code in review.app.window.codebook.model.book if code.name == "Regulation")
    data = QMimeData()
    data.setData(CODES_MIME, code.id.encode())
    reader = review.reader.widget
    point = review.reader._box(reader.text().index(SELECTED) + 2).center()
    more = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Mod.NoModifier)
    for event in (QDragEnterEvent(point, *more), QDragMoveEvent(point, *more), QDropEvent(QPointF(point), *more)):
        QApplication.sendEvent(reader.viewport(), event)
    review.settle()


@pytest.mark.parametrize("act", [type_code, enter_code, double_click_code, drop_code])
def test_a_tag_goes_to_the_selection(review: WindowPage, act: Act) -> None:
    act(beside(review))
    assert of(review, SELECTED) == [(("Regulation",), "")]
    assert of(review, CURRENT) == [(("Rapid onset",), "")]
    assert card(review) == ("highlight", SELECTED)


@pytest.mark.parametrize("act", [key(Key.Key_Period), menu("repeat")])
def test_the_last_code_goes_to_the_selection(review: WindowPage, act: Act) -> None:
    review.reader.select("The long-term").tag("regul")
    act(beside(review))
    assert of(review, SELECTED) == [(("Regulation",), "")]
    assert of(review, CURRENT) == [(("Rapid onset",), "")]


@pytest.mark.parametrize("act", [key(Key.Key_I, CTRL | SHIFT), menu("in_vivo")])
def test_a_code_in_vivo_is_made_of_the_selection(review: WindowPage, act: Act) -> None:
    act(beside(review))
    assert of(review, SELECTED) == [(("Some felt",), "")]


def test_without_a_selection_it_is_made_of_the_highlight(review: WindowPage) -> None:
    review.reader.click(HOUR).press(Key.Key_I, CTRL | SHIFT)
    assert of(review, HOUR) == [((HOUR,), "")]


@pytest.mark.parametrize("act", [key(Key.Key_H, CTRL), menu("highlight_only")])
def test_highlighting_takes_the_selection(review: WindowPage, act: Act) -> None:
    act(beside(review))
    assert of(review, SELECTED) == [((), "")]


def write(review: WindowPage, text: str) -> None:
    field = review.app.window.inspector.highlight.memos.field
    review.qtbot.waitUntil(lambda: review.focus() is field)
    QTest.keyClicks(field, text)
    review.app.window.inspector.flush()
    review.settle()


@pytest.mark.parametrize("act", [key(Key.Key_M, CTRL), menu("memo")])
def test_a_memo_goes_to_the_selection(review: WindowPage, act: Act) -> None:
    act(beside(review))
    write(review, "look again")
    assert of(review, SELECTED) == [((), "look again")]
    assert of(review, CURRENT) == [(("Rapid onset",), "")]


def test_a_memo_is_written_with_the_field_for_codes_open(review: WindowPage) -> None:
    review.reader.click(CURRENT)
    review.reader.drag_over(SELECTED)
    assert review.focus() is review.reader.popover.field
    QTest.keyClick(review.reader.popover.field, Key.Key_M, CTRL)
    review.settle()
    assert not review.reader.popover.isVisible()
    write(review, "look again")
    assert of(review, SELECTED) == [((), "look again")]
    assert "look again" not in review.code_paths()


def test_without_a_selection_a_memo_goes_to_the_highlight(review: WindowPage) -> None:
    review.reader.click(CURRENT).press(Key.Key_M, CTRL)
    write(review, "first")
    assert of(review, CURRENT) == [(("Rapid onset",), "first")]


@pytest.mark.parametrize("act", [key(Key.Key_Delete), key(Key.Key_Backspace), menu("delete_highlight")])
def test_delete_leaves_what_is_not_selected_alone(review: WindowPage, act: Act) -> None:
    before = review.excerpts()
    act(beside(review))
    assert review.excerpts() == before
    assert "exactly the selected words" in review.notice


@pytest.mark.parametrize("act", [key(Key.Key_Delete), menu("delete_highlight")])
def test_delete_takes_the_highlight_of_exactly_the_selected_words(review: WindowPage, act: Act) -> None:
    review.reader.click(CURRENT)
    review.reader.drag_over(HOUR)
    QTest.keyClick(review.reader.popover.field, Key.Key_Escape)
    act(review)
    assert (of(review, HOUR), len(of(review, CURRENT))) == ([], 1)


@pytest.mark.parametrize("act", [key(Key.Key_C, CTRL), key(Key.Key_C, CTRL | SHIFT), menu("copy_citation")])
def test_copying_takes_the_selection(review: WindowPage, act: Act) -> None:
    act(beside(review))
    assert SELECTED in review.reader.clipboard()
    assert CURRENT not in review.reader.clipboard()


def test_without_a_selection_the_words_of_the_highlight_are_copied(review: WindowPage) -> None:
    review.reader.click(CURRENT).press(Key.Key_C, CTRL)
    assert review.reader.clipboard() == CURRENT


@pytest.mark.parametrize("act", [key(Key.Key_L, CTRL), menu("mark_link")])
def test_the_selection_is_marked_for_a_link(review: WindowPage, act: Act) -> None:
    act(beside(review))
    (made,) = of(review, SELECTED)
    assert made == ((), "")
    assert review.app.linking.quote() == SELECTED


@pytest.mark.parametrize("act", [key(Key.Key_X, CTRL | SHIFT), menu("contradicts"), menu("supports")])
def test_the_selection_is_linked(review: WindowPage, act: Act) -> None:
    review.reader.click(HOUR).press(Key.Key_L, CTRL)
    act(beside(review))
    (link,) = highlight_lookup.list_links(project=review.project)
    ends = highlight_lookup.highlights(project=review.project, ids=[link.a, link.b])
    text = review.reader.widget.text()
    assert {text[one.start : one.end] for one in ends} == {HOUR, SELECTED}
    review.do("undo")
    assert (highlight_lookup.list_links(project=review.project), of(review, SELECTED)) == ([], [])


# Where the text is out of sight


def test_in_excerpts_the_card_is_the_target_and_not_what_is_hidden(review: WindowPage) -> None:
    beside(review)
    review.do("excerpts")
    enabled = review.app.actions.enabled
    assert not enabled("highlight_only")
    other = next(e for e in excerpts.list_excerpts(project=review.project) if e.quote == HOUR)
    review.app.navigator.inspect("highlight", other.highlight)
    review.settle()
    review.do("memo")
    write(review, "from the list")
    assert of(review, HOUR) == [((), "from the list")]
    assert of(review, SELECTED) == []
    review.do("read")
    assert (review.reader.current, card(review)) == (HOUR, ("highlight", HOUR))


def test_a_double_click_on_a_code_out_of_sight_of_the_text_tags_nothing(review: WindowPage) -> None:
    before = review.excerpts()
    beside(review)
    review.do("excerpts")
    double_click_code(review)
    assert review.excerpts() == before


def test_the_field_for_codes_closes_when_another_highlight_becomes_current(review: WindowPage) -> None:
    review.reader.click(CURRENT).press(Key.Key_Return)
    assert review.reader.popover.isVisible()
    review.do("next")
    assert not review.reader.popover.isVisible()
    assert card(review)[0] == "highlight"
