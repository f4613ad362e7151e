"""Selecting and pointing with the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest

ALT = Qt.KeyboardModifier.AltModifier


def test_a_drag_selects_exactly_what_it_covers(page) -> None:
    page.drag(page.before("NMDA"), page.after("antagonist"))
    assert page.reader.selected_text() == "NMDA receptor antagonist"
    page.drag(page.after("antagonist"), page.before("NMDA"))
    assert page.reader.selected_text() == "NMDA receptor antagonist"


def test_emoji_and_hebrew_are_selected_to_the_character(page) -> None:
    text = "See 😀😀 faces cafe\u0301 now\nabc שלום עולם def"
    page.open(text)
    page.drag(page.before("😀😀"), page.after("cafe\u0301"))
    assert page.reader.selected_text() == "😀😀 faces cafe\u0301"
    start = page.span("עולם")[0]
    box = page.reader.passage_rect(start, start + 4)
    page.drag(QPoint(box.right(), box.center().y()), QPoint(box.left() + 1, box.center().y()))
    assert page.reader.selected_text() == "עולם"


def test_two_clicks_take_the_word_and_three_the_sentence(page) -> None:
    view, point = page.reader.viewport(), page.point("prolong")
    page.click(point)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=point)
    assert page.reader.selected_text() == "prolong"
    page.click(point)
    assert page.reader.selected_text().startswith("Repeated sessions")
    assert page.reader.selected_text().endswith("not settled.")


def test_shift_and_a_click_extend(page) -> None:
    page.click(page.before("NMDA"))
    page.click(page.after("antagonist"), Qt.KeyboardModifier.ShiftModifier)
    assert page.reader.selected_text() == "NMDA receptor antagonist"


def test_a_selection_is_finished_once_when_the_button_is_let_go(page) -> None:
    finished = []
    page.reader.selection_finished.connect(lambda: finished.append(page.reader.selected_text()))
    page.drag(page.before("NMDA"), page.after("receptor"), drop=False)
    assert finished == []
    QTest.mouseRelease(page.reader.viewport(), Qt.MouseButton.LeftButton, pos=page.after("receptor"))
    assert finished == ["NMDA receptor"]


def test_a_drag_below_the_pane_scrolls(page, qtbot) -> None:
    page.open("\n".join(f"Paragraph {n} of a long text." for n in range(300)))
    view = page.reader.viewport()
    page.drag(page.before("Paragraph 1 "), QPoint(200, view.height() + 60), drop=False)
    qtbot.waitUntil(lambda: page.reader.verticalScrollBar().value() > 300)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(200, view.height() + 60))
    assert "Paragraph 20 " in page.reader.selected_text()
    assert page.reader.selected_text().startswith("Paragraph 1 ")


def test_clicks_cycle_through_overlapping_highlights_smallest_first(page) -> None:
    page.show(
        page.mark("big", "NMDA receptor antagonist. Mood", "nmda"),
        page.mark("small", "receptor", "risk"),
        page.mark("middle", "receptor antagonist", "onset"),
    )
    heard = []
    page.reader.highlight_activated.connect(heard.append)
    for _ in range(4):
        page.click(page.point("receptor"))
    assert heard == ["small", "middle", "big", "small"]
    page.click(page.point("Monitoring"))
    assert page.reader.current_highlight() is None


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_hover_tells_ids_and_shows_plain_words(page) -> None:
    page.show(page.mark("a", "NMDA receptor", "nmda", coder="<b>Eve</b>", memo=True), page.mark("b", "receptor"))
    heard = []
    page.reader.hovered.connect(heard.append)
    QTest.mouseMove(page.reader.viewport(), page.point("receptor"))
    QTest.mouseMove(page.reader.viewport(), page.point("Monitoring"))
    assert heard == [["b", "a"], []]
    tip = page.tooltip(page.point("receptor"))
    assert "No code yet" in tip
    assert "Mechanism/NMDA / glutamate" in tip
    assert "memo" in tip
    assert "<b>" not in tip


def test_handles_move_the_ends_and_escape_lets_go(page) -> None:
    page.show(page.mark("h", "receptor antagonist", "nmda"))
    page.reader.set_current_highlight("h")
    moved = []
    page.reader.ends_moved.connect(lambda *args: moved.append(args))
    page.drag(page.grip(at_start=False), page.after("Mood"))
    assert moved == [("h", page.span("receptor")[0], page.span("Mood")[1])]
    page.drag(page.grip(at_start=True), page.before("NMDA"))
    assert moved[1] == ("h", page.span("NMDA")[0], page.span("antagonist")[1])
    page.drag(page.grip(at_start=False), page.after("Mood"), drop=False)
    page.type("Escape")
    QTest.mouseRelease(page.reader.viewport(), Qt.MouseButton.LeftButton, pos=page.after("Mood"))
    assert len(moved) == 2


def test_a_grip_stays_in_its_row_while_it_is_moved_sideways(page) -> None:
    page.show(page.mark("h", "receptor antagonist", "nmda"))
    page.reader.set_current_highlight("h")
    moved = []
    page.reader.ends_moved.connect(lambda *args: moved.append(args))
    grip = page.grip(at_start=True)
    page.drag(grip, QPoint(page.before("NMDA").x(), grip.y()))
    assert moved == [("h", page.span("NMDA")[0], page.span("antagonist")[1])]


def test_a_press_on_a_grip_shows_and_moves_nothing_by_itself(page) -> None:
    page.show(page.mark("h", "receptor antagonist", "nmda"))
    page.reader.set_current_highlight("h")
    moved = []
    page.reader.ends_moved.connect(lambda *args: moved.append(args))
    view, grip = page.reader.viewport(), page.grip(at_start=False)
    area = QRect(grip.x() - 12, grip.y() - 12, 24, 24)
    before = view.grab(area).toImage()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=grip)
    assert view.grab(area).toImage() != before
    page.move(grip + QPoint(2, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=grip + QPoint(2, 0))
    assert moved == []
    assert page.reader.current_highlight() == "h"
    assert view.grab(area).toImage() == before


@pytest.mark.parametrize("at", ["start", "end"])
@pytest.mark.parametrize("beside", [-3, 0, 3])
def test_a_drag_that_begins_at_an_end_of_the_current_highlight_selects(page, at: str, beside: int) -> None:
    page.show(page.mark("h", "receptor antagonist", "nmda"))
    page.reader.set_current_highlight("h")
    moved = []
    page.reader.ends_moved.connect(lambda *args: moved.append(args))
    start, end = page.before("receptor"), page.after("antagonist")
    if at == "end":
        start, end = end, start
    page.drag(start + QPoint(beside, 0), end)
    assert moved == []
    assert page.reader.selected_text().strip() == "receptor antagonist"


def test_a_highlight_never_becomes_empty(page) -> None:
    page.show(page.mark("h", "receptor", "nmda"))
    page.reader.set_current_highlight("h")
    moved = []
    page.reader.ends_moved.connect(lambda *args: moved.append(args))
    page.drag(page.grip(at_start=False), page.before("Ketamine"), held=ALT)
    start = page.span("receptor")[0]
    assert moved == [("h", start, start + 1)]


def test_a_highlight_never_becomes_white_space(page) -> None:
    page.show(page.mark("h", " NMDA receptor", "nmda"))
    page.reader.set_current_highlight("h")
    moved = []
    page.reader.ends_moved.connect(lambda *args: moved.append(args))
    page.drag(page.grip(at_start=False), page.before("Ketamine"), held=ALT)
    start = page.span(" NMDA")[0]
    assert moved == [("h", start, start + 2)]


@pytest.mark.parametrize(
    ("first", "last", "taken"),
    [
        ("eceptor", "antago", "receptor antagonist"),
        ("MDA", "receptor", "NMDA receptor"),
        ("NMDA", "rec", "NMDA receptor"),
        (" NMDA", "receptor ", "NMDA receptor"),
        ("ong-term", "eff", "long-term effects"),
        ("etamine", "etamine", "Ketamine"),
    ],
)
def test_a_drag_takes_whole_words(page, first: str, last: str, taken: str) -> None:
    page.drag(page.before(first), page.after(last))
    assert page.reader.selected_text() == taken
    page.drag(page.after(last), page.before(first))
    assert page.reader.selected_text() == taken


def test_alt_drags_by_character_and_so_does_the_setting(page) -> None:
    page.drag(page.before("eceptor"), page.after("antago"), held=ALT)
    assert page.reader.selected_text() == "eceptor antago"
    page.reader.select_by_words(False)
    page.drag(page.before("MDA"), page.after("rec"))
    assert page.reader.selected_text() == "MDA rec"


def test_words_of_scripts_without_spaces_are_not_guessed(page) -> None:
    page.open("研究では効果が報告された。\nThe effect was reported.")
    page.drag(page.before("効果"), page.after("効果"))
    assert page.reader.selected_text() == "効果"


def test_a_grip_takes_whole_words_too(page) -> None:
    page.show(page.mark("h", "receptor", "nmda"))
    page.reader.set_current_highlight("h")
    moved = []
    page.reader.ends_moved.connect(lambda *args: moved.append(args))
    page.drag(page.grip(at_start=False), page.after("antago"))
    assert moved == [("h", page.span("receptor")[0], page.span("antagonist")[1])]


def test_a_selection_and_a_current_highlight_are_never_there_together(page) -> None:
    page.show(page.mark("h", "receptor", "nmda"))
    page.reader.set_current_highlight("h")
    page.drag(page.before("Mood"), page.after("improvement"))
    assert page.reader.current_highlight() is None
    page.reader.set_current_highlight("h")
    assert page.reader.selection() is None
    page.reader.set_hidden(frozenset({"nmda"}), frozenset())
    assert page.reader.current_highlight() is None


def test_alt_and_arrows_move_the_ends_of_the_selection(page) -> None:
    page.drag(page.before("NMDA"), page.after("receptor"))
    page.type("Alt+Right")
    assert page.reader.selected_text() == "NMDA receptor antagonist"
    page.type("Alt+Down")
    assert page.reader.selected_text() == "receptor antagonist"


def test_a_right_click_makes_what_is_met_the_target(page) -> None:
    page.show(page.mark("h", "receptor", "nmda"), page.mark("m", "Monitoring", "risk"))
    page.reader.set_current_highlight("h")
    for quote, current, selected in (("Monitoring", "m", ""), ("Mood", None, "")):
        ask_menu(page, quote)
        assert (page.reader.current_highlight(), page.reader.selected_text()) == (current, selected)
    page.drag(page.before("Mood"), page.after("improvement"))
    ask_menu(page, "improvement")
    assert (page.reader.current_highlight(), page.reader.selected_text()) == (None, "Mood improvement")
    ask_menu(page, "receptor")
    assert (page.reader.current_highlight(), page.reader.selected_text()) == ("h", "")


def ask_menu(page, quote: str) -> None:
    point = page.point(quote)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, page.reader.viewport().mapToGlobal(point))
    page.reader.contextMenuEvent(event)


def test_the_menu_is_asked_for_the_highlight_under_the_pointer(page, qtbot) -> None:
    page.show(page.mark("h", "receptor", "nmda"))
    asked = []
    page.reader.context_menu_requested.connect(lambda _where, one: asked.append(one))
    for quote in ("receptor", "Monitoring"):
        ask_menu(page, quote)
    assert asked == ["h", ""]
