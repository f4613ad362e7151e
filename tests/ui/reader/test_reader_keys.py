"""The caret in the text: everything by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest


def test_arrows_walk_through_the_text_and_over_paragraph_ends(page) -> None:
    page.open("ab\ncd")
    seen = []
    for _ in range(6):
        page.type("Right")
        seen.append(page.reader.caret())
    assert seen == [1, 2, 3, 4, 5, 5]
    for _ in range(6):
        page.type("Left")
    assert page.reader.caret() == 0


def test_shift_and_an_arrow_select_whole_characters_as_seen(page) -> None:
    page.open("👩🏽‍🚀e\u0301日")
    taken = []
    for _ in range(3):
        page.type("Shift+Right")
        taken.append(page.reader.selected_text())
    assert taken == ["👩🏽‍🚀", "👩🏽‍🚀e\u0301", "👩🏽‍🚀e\u0301日"]


def test_in_hebrew_the_left_arrow_leads_on(page) -> None:
    page.open("שלום עולם")
    page.type("Shift+Left")
    page.type("Shift+Left")
    assert page.reader.selected_text() == "של"
    page.type("Right")
    page.type("Right")
    assert page.reader.caret() == 0


def test_words_rows_and_ends(page) -> None:
    page.type("Ctrl+Right")
    assert page.reader.caret() == page.span("works")[0]
    page.type("Ctrl+Shift+Right")
    assert page.reader.selected_text() == "works "
    page.type("End")
    page.type("Shift+Home")
    first_row = page.reader.selected_text()
    assert first_row.startswith("Ketamine works")
    assert not first_row.endswith(" ")
    assert "\n" not in first_row
    page.type("Ctrl+End")
    assert page.reader.caret() == len(page.reader.text())
    page.type("Ctrl+Shift+Home")
    assert page.reader.selected_text() == page.reader.text()


def test_down_keeps_the_column_over_a_blank_line(page) -> None:
    page.open("0123456789\n\n0123456789\nab")
    page.reader.set_selection(5, 5)
    page.type("Down")
    assert page.reader.caret() == 11
    page.type("Down")
    assert page.reader.caret() == 12 + 5
    page.type("Down")
    assert page.reader.caret() == len(page.reader.text())
    page.type("Up")
    assert page.reader.caret() == 12 + 5


def test_page_down_moves_the_view_and_the_caret_stays_visible(page) -> None:
    page.open("\n".join(f"Paragraph {n} of a long text." for n in range(300)))
    for _ in range(4):
        before = page.reader.caret()
        page.type("PageDown")
        assert page.reader.caret() > before
        assert page.reader.viewport().rect().contains(page.reader.selection_rect())
    assert page.reader.verticalScrollBar().value() > 0
    page.type("Ctrl+Home")
    assert page.reader.verticalScrollBar().value() == 0
    page.type("Ctrl+End")
    assert page.reader.verticalScrollBar().value() == page.reader.verticalScrollBar().maximum()
    assert page.reader.viewport().rect().contains(page.reader.selection_rect())


def test_select_all_copy_and_escape(page) -> None:
    page.open("a\u00a0b\u2028c 😀\nend")
    page.type("Ctrl+A")
    page.type("Ctrl+C")
    assert QGuiApplication.clipboard().mimeData().text() == "a\u00a0b\u2028c 😀\nend"
    page.type("Escape")
    assert page.reader.selection() is None


def test_the_selection_grows_by_word_sentence_paragraph_and_shrinks_back(page) -> None:
    sentence = "Repeated sessions may prolong relief, although maintenance strategies vary and long-term effects are not settled."
    start = page.span("prolong")[0] + 2
    page.reader.set_selection(start, start)
    paragraph = "A nasal spray form received approval in many countries. " + sentence
    for expected in ("prolong", sentence, paragraph):
        page.type("Alt+Shift+Right")
        assert page.reader.selected_text() == expected
    for expected in (sentence, "prolong"):
        page.type("Alt+Shift+Left")
        assert page.reader.selected_text() == expected
    page.type("Alt+Shift+Left")
    assert page.reader.selection() is None
    assert page.reader.caret() == start


def test_a_sentence_chosen_by_other_means_shrinks_to_its_first_word(page) -> None:
    page.reader.set_selection(*page.span("Monitoring remains essential."))
    page.type("Alt+Shift+Left")
    assert page.reader.selected_text() == "Monitoring"


def test_a_selection_is_finished_when_shift_is_let_go(page, qtbot) -> None:
    finished = []
    page.reader.selection_finished.connect(lambda: finished.append(page.reader.selected_text()))
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyPress(page.reader, Qt.Key.Key_Right, held)
    assert finished == []
    QTest.keyRelease(page.reader, Qt.Key.Key_Right, held)
    assert finished == ["Ketamine "]
    QTest.keyRelease(page.reader, Qt.Key.Key_Shift)
    assert finished == ["Ketamine "]


@pytest.mark.parametrize("key", ["Escape", "Return", "1", "F5", "Tab"])
def test_keys_of_others_are_left_to_them(page, key: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, getattr(Qt.Key, f"Key_{key}"), Qt.KeyboardModifier.NoModifier)
    page.reader.keyPressEvent(event)
    assert not event.isAccepted()


def test_the_end_of_the_current_highlight_moves_by_words(page, qtbot) -> None:
    page.show(page.mark("h", "NMDA receptor", "nmda"))
    page.reader.set_current_highlight("h")
    start, _ = page.span("NMDA receptor")
    with qtbot.waitSignal(page.reader.ends_moved) as moved:
        page.type("Alt+Right")
    assert page.reader.text()[slice(*moved.args[1:])].startswith("NMDA receptor ")
    with qtbot.waitSignal(page.reader.ends_moved) as moved:
        page.type("Alt+Down")
    assert moved.args[0] == "h"
    assert moved.args[1] == start + len("NMDA ")


def test_an_empty_pane_takes_keys_calmly(page) -> None:
    page.reader.clear("Choose a source.")
    for key in ("Right", "Down", "Ctrl+End", "Ctrl+A", "Alt+Shift+Right", "Escape"):
        page.type(key)
    assert page.reader.selection() is None
    assert page.reader.text() == ""


def test_an_empty_text_takes_keys_calmly(page) -> None:
    page.open("")
    for key in ("Right", "Left", "Down", "Up", "PageDown", "Ctrl+End", "Ctrl+A", "Alt+Shift+Right"):
        page.type(key)
    assert page.reader.caret() == 0
