"""Every action is declared once, and is in the menus, the palette and the list of shortcuts."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from tests.builder import ProjectBuilder
from tests.ui.pages.palette import PalettePage
from tests.ui.pages.window import WindowPage
from ui.actions.action import Action
from ui.actions.shortcuts import Shortcuts

# What the reading pane and the tagging popover bind themselves while they have the focus.
OWN_KEYS = [*"123456789", *(f"Alt+{digit}" for digit in range(1, 10)), "Alt+Right", "Alt+Left", "Alt+Up", "Alt+Down",
            "Alt+Shift+Right", "Alt+Shift+Left", "Ctrl+Return", "Shift+Return", "Esc"]  # fmt: skip


@pytest.fixture
def reading(window: WindowPage, tmp_path: Path) -> WindowPage:
    """A window in which everything can be done: a highlight is the current one, and something is selected."""
    builder = ProjectBuilder(tmp_path / "review.review").with_themes().with_source("A text to read.", "A source")
    builder.coded("text", "Risks").project.close()
    window.open(tmp_path / "review.review")
    window.app.window.read.step(1)
    window.app.window.read.reader.set_selection(0, 6)
    window.qtbot.waitUntil(lambda: window.app.navigator.subject[0] == "selection")
    window.app.navigator.inspect("code", next(iter(window.app.window.codebook.model.book)).id)
    window.settle()
    return window


def declared(window: WindowPage) -> list[Action]:
    return window.app.actions.declared()


def words(action: QAction) -> str:
    return action.text().replace("&", "")


def in_menus(window: WindowPage) -> list[QAction]:
    bar = window.app.window.menuBar()
    menus = [menu for menu in bar.findChildren(QMenu) if menu.menuAction() in bar.actions()]
    return [action for menu in menus for action in menu.actions() if not action.isSeparator() and not action.menu()]


def test_every_action_is_in_menu_palette_and_shortcut_list(reading: WindowPage) -> None:
    everything = Counter(action.words for action in declared(reading))
    assert len(everything) == len(declared(reading)) > 40
    assert [action.id for action in declared(reading) if not reading.app.actions.enabled(action.id)] == []
    assert not everything - Counter(map(words, in_menus(reading)))
    assert Counter(PalettePage(reading).type(">").offered("command")) == everything
    listed = Shortcuts(reading.app.actions, reading.app.window)
    titles = Counter(title for _, title in listed.rows())
    assert not Counter(action.words.rstrip("…") for action in declared(reading)) - titles
    listed.deleteLater()


def test_all_three_show_the_same_keys(reading: WindowPage) -> None:
    listed = Shortcuts(reading.app.actions, reading.app.window)
    keys = {title: key for key, title in listed.rows()}
    palette = PalettePage(reading).type(">")
    for action in declared(reading):
        native = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in action.keys]
        assert keys[action.words.rstrip("…")] == " / ".join(native)
        assert [key for key in palette.keys_of(action.words) if key != "↵"] == native[:1]
        made = reading.app.actions[action.id]
        assert action.local or made.shortcuts() == [QKeySequence(key) for key in action.keys]
    listed.deleteLater()


def test_no_two_actions_share_a_key(reading: WindowPage) -> None:
    used = Counter(QKeySequence(key).toString() for action in declared(reading) for key in action.keys)
    used.update(QKeySequence(key).toString() for key in OWN_KEYS)
    assert [key for key, times in used.items() if times > 1] == []


def test_no_two_entries_of_a_menu_share_a_letter(reading: WindowPage) -> None:
    for menu in {action.menu for action in declared(reading)}:
        titles = [action.title for action in declared(reading) if action.menu == menu]
        marked = Counter(title[title.index("&") + 1].casefold() for title in titles if "&" in title)
        assert [letter for letter, times in marked.items() if times > 1] == [], menu


def test_the_list_of_shortcuts_filters_by_words_and_keys(reading: WindowPage) -> None:
    listed = Shortcuts(reading.app.actions, reading.app.window)
    listed.filter.setText("ctrl+k")
    assert [title for _, title in listed.rows()] == ["Search everywhere"]
    listed.filter.setText("HIGH CON")
    assert [title for _, title in listed.rows()] == ["High contrast"]
    listed.filter.clear()
    assert len(listed.rows()) > 45
    listed.deleteLater()
