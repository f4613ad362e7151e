"""Keys can be changed in the list of shortcuts: pressed, refused with a reason, taken from others, given back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewer import settings as user_settings
from tests.builder import ANNA, ProjectBuilder
from tests.ui.pages.window import Key, Mod, WindowPage
from ui.actions.shortcuts import Shortcuts
from ui.app import App


class ShortcutsPage:
    """The list of shortcuts, as it is opened with Shift+F1."""

    def __init__(self, window: WindowPage) -> None:
        window.do("shortcuts")
        dialog = window.dialog()
        assert isinstance(dialog, Shortcuts)
        self.window, self.dialog, self.editor = window, dialog, dialog.editor

    def choose(self, action: str) -> ShortcutsPage:
        """Click the row of an action."""
        table = self.dialog.table
        words = next(one.words.rstrip("…") for one in self.window.app.actions.declared() if one.id == action)
        item = next(
            table.item(row, 1)
            for row in range(table.rowCount())
            if table.item(row, 1) and table.item(row, 1).text() == words
        )
        table.scrollToItem(item)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualItemRect(item).center())
        return self

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Mod.NoModifier) -> ShortcutsPage:
        QTest.keyClick(self.editor.field, key, modifier)
        return self

    def keys_of(self, action: str) -> str:
        words = next(one.words.rstrip("…") for one in self.window.app.actions.declared() if one.id == action)
        return {title: keys for keys, title in self.dialog.rows()}[words]


@pytest.fixture
def page(window: WindowPage, tmp_path: Path) -> ShortcutsPage:
    builder = ProjectBuilder(tmp_path / "review.review").with_themes().with_source("A text to read.", "A source")
    builder.project.close()
    window.open(tmp_path / "review.review")
    return ShortcutsPage(window)


def kept() -> dict[str, list[str]]:
    return user_settings.load().shortcuts


def test_a_row_is_clicked_and_keys_are_pressed(page: ShortcutsPage) -> None:
    page.choose("excerpts").press(Key.Key_J, Mod.ControlModifier)
    assert page.keys_of("excerpts") == "Ctrl+J"
    assert kept() == {"excerpts": ["Ctrl+J"]}
    # On a Mac arrows come as keys of the keypad.
    page.press(Key.Key_Up, Mod.ControlModifier | Mod.KeypadModifier)
    assert kept() == {"excerpts": ["Ctrl+Up"]}
    page.choose("excerpts").press(Key.Key_J, Mod.ControlModifier)
    page.dialog.reject()
    main = page.window.app.window
    main.activateWindow()
    page.window.qtbot.waitUntil(main.isActiveWindow)
    QTest.keyClick(main.read.reader, Key.Key_J, Mod.ControlModifier)
    assert page.window.app.navigator.workspace == "excerpts"


def test_the_row_is_chosen_by_keyboard_too(page: ShortcutsPage) -> None:
    page.dialog.choose("matrix")
    assert QApplication.focusWidget() is page.editor.field
    page.press(Key.Key_F6)
    assert page.keys_of("matrix") == "F6"


def test_keys_of_another_action_are_refused_with_its_name(page: ShortcutsPage) -> None:
    page.choose("excerpts").press(Key.Key_K, Mod.ControlModifier)
    assert (
        page.editor.problem.text() == "Ctrl+K is the key of “Search everywhere”. Press others, or take it from there."
    )
    assert page.keys_of("excerpts") == "Ctrl+2"
    assert kept() == {}


def test_keys_are_taken_from_another_action(page: ShortcutsPage) -> None:
    page.choose("excerpts").press(Key.Key_K, Mod.ControlModifier)
    page.editor.take.click()
    assert (page.keys_of("excerpts"), page.keys_of("search")) == ("Ctrl+K", "")
    assert kept() == {"excerpts": ["Ctrl+K"], "search": []}
    assert page.window.app.actions["search"].shortcuts() == []


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Key.Key_A, Mod.NoModifier), (Key.Key_1, Mod.AltModifier), (Key.Key_Right, Mod.AltModifier),
        (Key.Key_C, Mod.ControlModifier), (Key.Key_P, Mod.AltModifier), (Key.Key_Down, Mod.NoModifier),
    ],
)  # fmt: skip
def test_keys_of_typing_moving_and_tagging_are_refused(page: ShortcutsPage, key: Qt.Key, held: Mod) -> None:
    page.choose("matrix").press(key, held)
    assert "is needed for typing, moving or tagging" in page.editor.problem.text()
    assert page.keys_of("matrix") == "Ctrl+5"


def test_a_key_that_works_in_the_reader_alone_can_be_changed(page: ShortcutsPage) -> None:
    page.choose("highlight_only").press(Key.Key_H, Mod.ControlModifier | Mod.ShiftModifier)
    page.choose("tag").press(Key.Key_Comma)
    assert page.keys_of("tag") == ","
    page.dialog.reject()
    reader = page.window.reader.select("text")
    reader.press(Key.Key_Return)
    assert not reader.popover.isVisible()
    reader.press(Key.Key_Comma)
    assert reader.popover.isVisible()


def test_an_action_can_be_without_a_key(page: ShortcutsPage) -> None:
    page.choose("excerpts")
    page.editor.none.click()
    assert page.keys_of("excerpts") == ""
    assert kept() == {"excerpts": []}


def test_one_goes_back_to_its_own_key(page: ShortcutsPage) -> None:
    page.choose("excerpts").press(Key.Key_J, Mod.ControlModifier)
    page.choose("matrix").press(Key.Key_F6)
    page.editor.own.click()
    assert (page.keys_of("excerpts"), page.keys_of("matrix")) == ("Ctrl+J", "Ctrl+5")
    assert not page.editor.own.isEnabled()


def test_all_go_back_to_their_own_keys(page: ShortcutsPage) -> None:
    page.choose("excerpts").press(Key.Key_J, Mod.ControlModifier)
    page.choose("matrix").press(Key.Key_F6)
    page.dialog.all_own.click()
    assert (page.keys_of("excerpts"), page.keys_of("matrix")) == ("Ctrl+2", "Ctrl+5")
    assert kept() == {}
    assert not page.dialog.all_own.isEnabled()


def test_the_palette_shows_the_chosen_keys(page: ShortcutsPage) -> None:
    page.choose("excerpts").press(Key.Key_J, Mod.ControlModifier)
    page.dialog.reject()
    page.window.app.palette.ask()
    offers = {offer.id: offer.shortcut for offer in page.window.app.palette._commands}
    assert offers["excerpts"] == "Ctrl+J"


def test_they_are_there_after_a_new_start(qapp: QApplication) -> None:
    settings = user_settings.Settings(
        coder_id=ANNA, coder_name="Anna", shortcuts={"excerpts": ["Ctrl+J"], "later": ["F6"]}
    )
    user_settings.save(settings)
    app = App(qapp)
    try:
        assert [key.toString() for key in app.actions["excerpts"].shortcuts()] == ["Ctrl+J"]
        app.actions.choose_keys("matrix", ("F4",))
        assert kept() == {"excerpts": ["Ctrl+J"], "later": ["F6"], "matrix": ["F4"]}
    finally:
        app.finish()
        app.window.deleteLater()


@pytest.mark.parametrize("found", ["none", 3, ["Ctrl+J"], {"excerpts": "Ctrl+J", "matrix": [3]}])
def test_keys_that_cannot_be_read_are_left_out_and_nothing_else(found: object) -> None:
    path = user_settings.config_folder() / "settings.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"coder_name": "Anna", "shortcuts": found}), "utf-8")
    read = user_settings.load()
    assert (read.coder_name, read.shortcuts) == ("Anna", {})
