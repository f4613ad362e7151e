"""Every key of an action, pressed wherever the focus can be: it does what it says, unless it is the field's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tests.ui.pages.two_texts import opened_trial
from tests.ui.pages.window import Key, Mod, WindowPage

OF_THE_FIELD = {"Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A"}
PLACES = QLineEdit | QPlainTextEdit | QAbstractItemView | QAbstractSpinBox | QComboBox


@pytest.fixture
def review(window: WindowPage, tmp_path: Path) -> WindowPage:
    return opened_trial(window, tmp_path)


def only_told(window: WindowPage) -> list[str]:
    """Actions that tell their name instead of doing what they do."""
    told: list[str] = []
    actions = window.app.actions
    for action in actions.declared():
        actions[action.id].triggered.disconnect()
        actions[action.id].triggered.connect(lambda _=False, name=action.id: told.append(name))
        actions[action.id].setEnabled(True)
    return told


def with_keys(window: WindowPage) -> list[tuple[str, str]]:
    actions = window.app.actions
    return [(one.id, key) for one in actions.declared() if not one.local for key in actions.keys(one.id)]


def places(window: WindowPage, workspace: str) -> list[QWidget]:
    """What can have the focus in a workspace."""
    window.app.navigator.go(workspace)
    window.settle()
    shown = window.app.window
    if workspace == "read":
        shown.read.find_in_text()
        shown.inspector.show()
        window.app.navigator.inspect("source", window.app.navigator.source)
        window.settle()
    found = [
        one for one in shown.findChildren(QWidget) if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    return [one for one in found if isinstance(one, PLACES) or one is shown.read.reader]


@pytest.mark.parametrize(
    "workspace", ["read", "excerpts", "search", "matrix", "agreement", "summary", "team", "history"]
)
def test_each_key_does_what_it_says_in_each_place(review: WindowPage, workspace: str) -> None:
    found = places(review, workspace)
    assert any(isinstance(one, QLineEdit) for one in found)
    told, wrong = only_told(review), []
    for place in found:
        for action, key in with_keys(review):
            place.setFocus()
            told.clear()
            before = content(place)
            if QApplication.focusWidget() is None:
                continue
            QTest.keySequence(QApplication.focusWidget(), QKeySequence(key))
            if told != [action] or content(place) != before:
                wrong.append((type(place).__name__, place.accessibleName(), key, action, list(told)))
    assert wrong == []


def content(place: QWidget) -> str:
    if isinstance(place, QLineEdit):
        return f"{place.text()} {place.cursorPosition()}"
    return place.toPlainText() if isinstance(place, QPlainTextEdit) else ""


class TakesEverything(QLineEdit):
    """A field that wants every key for itself, as fields do for other keys on each system."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def test_no_system_s_own_keys_of_fields_come_first(review: WindowPage) -> None:
    field = TakesEverything(review.app.window)
    field.show()
    told = only_told(review)
    for action, key in with_keys(review):
        field.setFocus()
        told.clear()
        QTest.keySequence(field, QKeySequence(key))
        assert (key, told) == (key, [action])


def test_copy_cut_paste_and_all_stay_with_the_field(review: WindowPage) -> None:
    field = review.app.window.sources.findChild(QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "trial")
    for key in (Key.Key_A, Key.Key_X):
        QTest.keyClick(field, key, Mod.ControlModifier)
    assert (field.text(), review.reader.clipboard()) == ("", "trial")
    QTest.keyClick(field, Key.Key_V, Mod.ControlModifier)
    assert field.text() == "trial"


def test_undo_takes_back_what_was_typed_and_then_the_last_action(review: WindowPage) -> None:
    review.reader.select("Some felt").tag("regul")
    field = review.app.window.sources.findChild(QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "t")
    QTest.keyClick(field, Key.Key_Z, Mod.ControlModifier)
    review.settle()
    assert field.text() == ""
    assert ("Some felt", ("Regulation",)) in review.excerpts()
    QTest.keyClick(field, Key.Key_Z, Mod.ControlModifier)
    review.settle()
    assert ("Some felt", ("Regulation",)) not in review.excerpts()


def test_what_cannot_be_done_now_deletes_nothing_in_the_field(review: WindowPage) -> None:
    field = review.app.window.sources.findChild(QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "trial")
    assert not review.app.actions.enabled("highlight_only")
    review.app.actions.choose_keys("highlight_only", ("Ctrl+U",))
    QTest.keyClick(field, Key.Key_U, Mod.ControlModifier)
    assert field.text() == "trial"


def test_ctrl_e_in_the_filter_of_the_excerpts_exports_them(review: WindowPage) -> None:
    review.do("excerpts")
    page = review.app.window.pages["excerpts"]
    field = next(one for one in page.findChildren(QLineEdit) if one.isVisible())
    field.setFocus()
    QTest.keyClick(field, Key.Key_E, Mod.ControlModifier)
    assert "xport" in review.dialog().windowTitle()
