"""The bar on top in a narrow window: workspaces without room stand in a menu, the one that is shown never does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.pages.desk import Desk
from ui.panes.top_bar import TopBar

WORKSPACES = [(name, f"Workspace {name}") for name in "abcdefgh"]


@pytest.fixture
def bar(desk: Desk) -> TopBar:
    return desk.show(TopBar(desk.navigator, WORKSPACES), width=2_000, height=60)


def test_with_room_all_are_there(bar: TopBar) -> None:
    assert bar.workspaces.hidden == []
    assert bar.workspaces.more.isHidden()


def test_without_room_the_last_ones_stand_in_a_menu(bar: TopBar, desk: Desk) -> None:
    bar.resize(900, 60)
    desk.settle()
    hidden = bar.workspaces.hidden
    assert hidden
    assert hidden == sorted(hidden)
    assert hidden[-1] == "h"
    assert [action.text() for action in bar.workspaces.more.menu().actions()] == [
        f"Workspace {name}" for name in hidden
    ]
    assert bar.width() == 900
    went: list[str] = []
    bar.workspaces.chosen.connect(went.append)
    bar.workspaces.more.menu().actions()[-1].trigger()
    assert went == ["h"]


def test_the_workspace_that_is_shown_is_never_in_the_menu(bar: TopBar, desk: Desk) -> None:
    bar.resize(900, 60)
    desk.settle()
    bar.workspaces.set_current("h")
    assert "h" not in bar.workspaces.hidden
    assert bar.workspaces.buttons["h"].isChecked()
    bar.resize(2_000, 60)
    desk.settle()
    assert bar.workspaces.hidden == []


def test_tab_comes_to_the_one_that_is_down_and_arrows_go_beside(bar: TopBar, desk: Desk) -> None:
    segments = bar.workspaces
    segments.chosen.connect(segments.set_current)
    segments.set_current("b")
    reached = [name for name, button in segments.buttons.items() if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached == ["b"]
    segments.buttons["b"].setFocus()
    QTest.keyClick(segments.buttons["b"], Qt.Key.Key_Right)
    assert segments.buttons["c"].isChecked()
    assert segments.buttons["c"].hasFocus()
    QTest.keyClick(segments.buttons["c"], Qt.Key.Key_Left)
    QTest.keyClick(segments.buttons["b"], Qt.Key.Key_Left)
    assert segments.buttons["a"].isChecked()
    QTest.keyClick(segments.buttons["a"], Qt.Key.Key_Left)
    assert segments.buttons["a"].hasFocus()
