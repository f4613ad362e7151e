"""What the menus offer to do in a pane is done in sight, wherever one is and whatever was hidden."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.pages.window import WindowPage


@pytest.fixture(params=["all hidden", "rounds", "history"])
def without_panes(window: WindowPage, request: pytest.FixtureRequest) -> WindowPage:
    """A project with a text and a code that is looked at; neither codebook nor inspector is in sight."""
    window.make_project()
    window.import_text("a.txt", "Relief came within hours.")
    window.read("a")
    code = window.app.window.codebook.model.book.codes[0]
    window.app.navigator.inspect("code", code.id)
    if request.param == "all hidden":
        window.do("left")
        window.do("right")
    else:
        window.app.navigator.go(request.param)
    window.settle()
    assert not window.app.window.codebook.isVisible()
    assert not window.app.window.inspector.isVisible()
    return window


def _type(window: WindowPage, words: str) -> None:
    field = window.focus()
    assert isinstance(field, QLineEdit)
    assert field.isVisible()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)
    window.settle()


def test_a_new_code_is_named_in_sight(without_panes: WindowPage) -> None:
    without_panes.do("new_code")
    _type(without_panes, "Something new")
    assert "Something new" in without_panes.code_paths()


def test_a_code_is_renamed_in_sight(without_panes: WindowPage) -> None:
    without_panes.do("code_rename")
    _type(without_panes, "Uses")
    assert without_panes.code_paths()[0] == "Uses"


@pytest.mark.parametrize(("action", "shown"), [("details", "project"), ("source_details", "source")])
def test_details_are_in_sight(without_panes: WindowPage, action: str, shown: str) -> None:
    without_panes.do(action)
    inspector = without_panes.app.window.inspector
    assert inspector.isVisible()
    assert inspector.width() > 100
    assert inspector.shown[0] == shown
