"""What a screen reader is told, asked of Qt in this process."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible


@pytest.fixture
def interface(page):
    return QAccessible.queryAccessibleInterface(page.reader)


def test_the_pane_is_a_named_read_only_text(page, interface) -> None:
    assert interface.text(QAccessible.Text.Name) == "Overview"
    assert interface.state().readOnly
    assert interface.state().focusable
    text = interface.textInterface()
    assert text.characterCount() == len(page.reader.text())
    assert text.text(*page.span("NMDA receptor")) == "NMDA receptor"


def test_interfaces_that_the_pane_has_not_are_asked_for_by_every_screen_reader(interface) -> None:
    assert interface.valueInterface() is None
    assert interface.editableTextInterface() is None
    assert interface.actionInterface() is not None


def test_offsets_are_utf_16_with_text_outside_the_bmp(page, interface) -> None:
    page.open("😀 and 👩🏽‍🚀 end")
    text = interface.textInterface()
    assert text.characterCount() == len(page.reader.text().encode("utf-16-le")) // 2
    page.reader.set_selection(*page.span("end"))
    first, last = text.selection(0)
    assert text.text(first, last) == "end"
    assert text.cursorPosition() == text.characterCount()


def test_caret_and_selection_can_be_read_and_set(page, interface) -> None:
    text = interface.textInterface()
    assert text.selectionCount() == 0
    text.setSelection(0, *page.span("spray"))
    assert page.reader.selected_text() == "spray"
    assert text.selectionCount() == 1
    text.removeSelection(0)
    assert page.reader.selection() is None
    text.setCursorPosition(7)
    assert page.reader.caret() == text.cursorPosition() == 7


def test_characters_are_found_by_point_and_back(page, interface) -> None:
    text = interface.textInterface()
    place = page.span("spray")[0] + 2
    box = text.characterRect(place)
    assert not box.isEmpty()
    assert text.offsetAtPoint(box.center()) in (place, place + 1)


def test_highlights_are_attributes_of_the_text_and_told_at_the_caret(page, interface) -> None:
    page.show(page.mark("h", "NMDA receptor", "nmda", memo=True), page.mark("i", "receptor", "risk"))
    text = interface.textInterface()
    words, first, last = text.attributes(page.span("receptor")[0] + 1)
    assert text.text(first, last) == "receptor"
    assert words.splitlines() == ["Risks/Long-term unknown · Coder A", "Mechanism/NMDA / glutamate · Coder A · memo"]
    page.reader.set_selection(*[page.span("NMDA")[0] + 1] * 2)
    assert interface.text(QAccessible.Text.Description) == "Mechanism/NMDA / glutamate · Coder A · memo"
    page.reader.set_selection(0, 0)
    assert interface.text(QAccessible.Text.Description) == ""


def test_a_listening_screen_reader_changes_nothing(page, interface) -> None:
    QAccessible.setActive(True)
    page.type("Ctrl+Shift+Right")
    page.type("Right")
    page.reader.clear("Choose a source.")
    assert interface.textInterface().characterCount() == 0
    assert interface.text(QAccessible.Text.Name) == "Choose a source."
    QAccessible.setActive(False)


def told_of(interface) -> list[tuple[str, str]]:
    """Name and description of the highlights among the children of the pane, in their order."""
    children = [interface.child(number) for number in range(interface.childCount())]
    told = [child for child in children if child.role() == QAccessible.Role.StaticText]
    return [(child.text(QAccessible.Text.Name), child.text(QAccessible.Text.Description)) for child in told]


def test_each_highlight_is_a_child_of_the_pane_in_the_order_of_the_text(page, interface) -> None:
    assert told_of(interface) == []
    page.show(page.mark("i", "receptor", "risk"), page.mark("h", "NMDA receptor", "nmda", memo=True))
    assert told_of(interface) == [
        ("NMDA receptor", "Mechanism/NMDA / glutamate · Coder A · memo"),
        ("receptor", "Risks/Long-term unknown · Coder A"),
    ]
    page.reader.set_hidden(frozenset({"risk"}), frozenset())
    assert [name for name, _ in told_of(interface)] == ["NMDA receptor"]


def test_a_highlight_tells_where_it_is_and_whether_it_is_the_current_one(page, interface) -> None:
    page.show(page.mark("h", "NMDA receptor", "nmda"))
    child = interface.child(interface.childCount() - 1)
    assert interface.indexOfChild(child) == interface.childCount() - 1
    assert child.parent().text(QAccessible.Text.Name) == interface.text(QAccessible.Text.Name)
    box = child.rect()
    assert page.reader.viewport().rect().contains(page.reader.viewport().mapFromGlobal(box.center()))
    assert not child.state().selected
    page.reader.set_current_highlight("h")
    assert child.state().selected
    page.reader.clear("Choose a source.")
    assert not child.isValid()
    assert child.text(QAccessible.Text.Name) == ""
