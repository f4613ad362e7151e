"""Selecting and pointing with the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest


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
    page.drag(page.after("antagonist"), page.after("Mood"))
    assert moved == [("h", page.span("receptor")[0], page.span("Mood")[1])]
    page.drag(page.before("receptor"), page.before("NMDA"))
    assert moved[1] == ("h", page.span("NMDA")[0], page.span("antagonist")[1])
    page.drag(page.after("antagonist"), page.after("Mood"), drop=False)
    page.type("Escape")
    QTest.mouseRelease(page.reader.viewport(), Qt.MouseButton.LeftButton, pos=page.after("Mood"))
    assert len(moved) == 2


def test_a_highlight_never_becomes_empty(page) -> None:
    page.show(page.mark("h", "receptor", "nmda"))
    page.reader.set_current_highlight("h")
    moved = []
    page.reader.ends_moved.connect(lambda *args: moved.append(args))
    page.drag(page.after("receptor"), page.before("Ketamine"))
    start = page.span("receptor")[0]
    assert moved == [("h", start, start + 1)]


def test_the_menu_is_asked_for_the_highlight_under_the_pointer(page, qtbot) -> None:
    page.show(page.mark("h", "receptor", "nmda"))
    asked = []
    page.reader.context_menu_requested.connect(lambda _where, one: asked.append(one))
    for quote in ("receptor", "Monitoring"):
        point = page.point(quote)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, page.reader.viewport().mapToGlobal(point))
        page.reader.contextMenuEvent(event)
    assert asked == ["h", ""]
