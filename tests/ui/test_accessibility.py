"""Without a mouse and without eyes: names for every control, an order of focus, and what assistive technology is told."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenuBar, QWidget

from reviewer.services.coding import codes
from reviewer.services.evidence import excerpts
from reviewer.services.shared import highlight_lookup
from tests.ui.pages.tour import RELIEF, TEXT, Tour, greek_project
from tests.ui.pages.window import Mod, WindowPage

Key = Qt.Key
Role = QAccessible.Role


def controls(root: QWidget) -> Iterator[QWidget]:
    """What can have the focus in a window or dialog."""
    for widget in root.findChildren(QWidget):
        can = widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if can and widget.focusProxy() is None and not isinstance(widget, QMenuBar):
            yield widget


def told(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def name_of(widget: QWidget) -> str:
    return told(widget).text(QAccessible.Text.Name).strip()


def place_of(window: WindowPage, widget: QWidget) -> str:
    """The part of the window that a control belongs to."""
    main = window.app.window
    parts = {
        "top": main.top_bar,
        "sources": main.sources,
        "codebook": main.codebook,
        "read": main.read,
        "excerpts": main.pages["excerpts"],
        "search": main.pages["search"],
        "team": main.pages["team"],
        "inspector": main.inspector,
        "foot": main.status_line,
    }
    return next((name for name, part in parts.items() if part.isAncestorOf(widget)), "other")


def focus_round(window: WindowPage) -> list[QWidget]:
    """The controls that Tab reaches, from the top bar on, until it comes round.

    The focus goes as it does for Tab. To ask Qt for its chain would make PySide take each widget for the owner of the next.
    """
    main = window.app.window
    start = main.top_bar.field
    start.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = [start]
    while main.focusNextPrevChild(True) and main.focusWidget() is not start and len(found) < 500:
        found.append(main.focusWidget())
    return found


def test_every_control_of_every_place_has_a_name(window: WindowPage) -> None:
    nameless = set()
    for place, root in Tour(window).all():
        for widget in controls(root):
            if not name_of(widget):
                nameless.add(f"{place}: {type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    assert "\n".join(sorted(nameless)) == ""


@pytest.mark.parametrize("workspace", ["read", "excerpts", "search"])
@pytest.mark.parametrize("shown", ["source", "code", "highlight", "project"])
def test_tab_goes_from_the_top_to_the_left_the_middle_and_the_right(
    window: WindowPage, workspace: str, shown: str
) -> None:
    window.open(greek_project(window.folder))
    source = window.app.navigator.source
    things = {
        "source": source,
        "code": codes.code_at(project=window.project, path="Οφέλη").id,
        "highlight": highlight_lookup.highlights_of(project=window.project, source=source)[0].id,
    }
    window.app.navigator.go(workspace)
    window.app.navigator.inspect(shown, things.get(shown, ""))
    window.settle()
    order = [place_of(window, widget) for widget in focus_round(window)]
    assert [place for place, _ in groupby(order)] == ["top", "sources", "codebook", workspace, "inspector", "foot"]


@pytest.mark.parametrize("kind", ["note", "case", "group"])
def test_tab_goes_through_notes_cases_and_groups_before_the_foot(window: WindowPage, kind: str) -> None:
    window.open(greek_project(window.folder))
    window.do(f"new_{kind}")
    window.settle()
    main, places = window.app.window, list[str]()
    parts = {"top": main.top_bar, "notes": main.pages["notes"], "foot": main.status_line}
    main.top_bar.field.setFocus()
    while not places or main.focusWidget() is not main.top_bar.field:
        places += [name for name, part in parts.items() if part.isAncestorOf(main.focusWidget())]
        QTest.keyClick(main.focusWidget(), Qt.Key.Key_Tab)
    assert [place for place, _ in groupby(places)] == ["top", "notes", "foot"]


@pytest.mark.parametrize("shown", ["source", "code", "highlight", "project"])
def test_tab_goes_down_the_inspector(window: WindowPage, shown: str) -> None:
    window.open(greek_project(window.folder))
    source = window.app.navigator.source
    marked = highlight_lookup.highlights_of(project=window.project, source=source)[0]
    code = codes.code_at(project=window.project, path="Οφέλη").id
    window.app.navigator.inspect(shown, {"source": source, "code": code, "highlight": marked.id}.get(shown, ""))
    window.settle()
    main = window.app.window
    reached = [widget for widget in focus_round(window) if main.inspector.isAncestorOf(widget)]
    places = [widget.mapTo(main, QPoint(0, widget.height() // 2)) for widget in reached]
    line = main.fontMetrics().height() // 2
    assert len(reached) > 2
    for one, after in pairwise(places):
        below = after.y() - one.y()
        assert below > line or (abs(below) <= line and after.x() > one.x())


def test_tab_walks_through_the_left_side_into_the_text(window: WindowPage) -> None:
    window.open(greek_project(window.folder))
    main = window.app.window
    main.top_bar.field.setFocus()
    seen = []
    for _ in range(40):
        widget = window.focus()
        assert widget is not None
        seen.append(place_of(window, widget))
        if widget is main.read.reader:
            break
        QTest.keyClick(widget, Key.Key_Tab)
    assert [place for place, _ in groupby(seen)] == ["top", "sources", "codebook", "read"]


def test_the_reader_tells_text_caret_and_selection(window: WindowPage) -> None:
    window.open(greek_project(window.folder))
    reader = window.reader.widget
    interface = told(reader)
    assert interface.role() == Role.Document
    assert interface.text(QAccessible.Text.Name) == "Κεταμίνη"
    text = interface.textInterface()
    assert text.text(0, text.characterCount()) == TEXT
    window.reader.select(RELIEF)
    start = TEXT.index(RELIEF)
    assert text.selection(0) == (start, start + len(RELIEF))
    window.reader.press(Key.Key_Left)
    assert text.selectionCount() == 0
    assert text.cursorPosition() == start
    assert "Οφέλη" in interface.text(QAccessible.Text.Description)


def test_lists_tell_their_rows(window: WindowPage) -> None:
    window.open(greek_project(window.folder))
    main = window.app.window
    row = told(main.sources.list).child(0).text(QAccessible.Text.Name)
    assert row.startswith("Κεταμίνη")
    assert "4 highlights" in row
    tree = told(main.codebook.tree)
    names = [tree.child(at).text(QAccessible.Text.Name) for at in range(tree.childCount())]
    assert any(name.startswith("Οφέλη, 1 highlights, key 3") for name in names)


def test_dialogs_begin_where_one_types(window: WindowPage) -> None:
    window.open(greek_project(window.folder))
    for name, dialog in Tour(window).dialogs():
        first = dialog.focusWidget()
        assert first is not None, name
        assert name_of(first), name


def test_the_whole_loop_by_keyboard(window: WindowPage) -> None:
    """Open the palette, go to a source, select, tag with two codes, write a memo, look at it, undo."""
    window.open(greek_project(window.folder))
    main = window.app.window
    window.do("search")
    field = main.top_bar.field
    assert window.focus() is field
    field.setText("@Κεταμίνη")
    QTest.keyClick(field, Key.Key_Return)
    window.settle()
    reader = window.reader.widget
    assert window.focus() is reader
    window.reader.press(Key.Key_End, Mod.ControlModifier)
    window.reader.press(Key.Key_Left)
    window.reader.press(Key.Key_Left, Mod.ControlModifier | Mod.ShiftModifier)
    assert reader.selected_text().strip()
    before = len(window.excerpts())
    window.reader.press(Key.Key_3)
    assert len(window.excerpts()) == before + 1
    assert window.focus() is reader
    window.reader.press(Key.Key_Return)
    assert window.focus() is window.reader.popover.field
    QTest.keyClick(window.focus(), Key.Key_Down)
    QTest.keyClick(window.focus(), Key.Key_Return)
    window.settle()
    assert len([found for _, found in window.excerpts() if len(found) == 2]) == 1
    assert window.focus() is reader
    QTest.keyClick(main, Key.Key_M, Mod.ControlModifier)
    window.settle()
    assert place_of(window, window.focus() or main) == "inspector"
    memo = window.focus()
    assert memo is not None
    QTest.keyClicks(memo, "Look again")
    QTest.keyClick(memo, Key.Key_Escape)

    def memos() -> list[str]:
        return [excerpt.memo for excerpt in excerpts.list_excerpts(project=window.project)]

    window.qtbot.waitUntil(lambda: "Look again" in memos())
    window.settle()
    reader.setFocus()
    QTest.keyClick(reader, Key.Key_Z, Mod.ControlModifier)
    window.settle()
    assert "Look again" not in memos()
