"""Twice the size of text, as systems set it: nothing is cut and nothing is lost (WCAG 2.2, 1.4.4)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from reviewer.settings import Settings
from tests.builder import ANNA
from tests.ui.look.test_window_width import WORKSPACES
from tests.ui.pages.two_texts import opened_trial
from tests.ui.pages.window import WindowPage
from tests.ui.test_accessibility import name_of
from ui import app as wiring
from ui.app import App
from ui.widgets.text.cut_label import CutLabel

WIDTH, HEIGHT = 1920, 1080


@pytest.fixture
def large(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowPage]:
    """A window on a usual screen, of a person whose system shows text twice as large."""
    before, usual = qapp.font(), wiring.use_window_font

    def twice(application: QApplication) -> None:
        usual(application)
        font = application.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        application.setFont(font)

    monkeypatch.setattr(wiring, "use_window_font", twice)
    app = App(qapp, Settings(coder_id=ANNA, coder_name="Anna", theme="light", reading_size=36))
    qtbot.addWidget(app.window)
    app.start()
    app.window.resize(WIDTH, HEIGHT)
    yield opened_trial(WindowPage(app, qtbot, tmp_path), tmp_path)
    app.finish()
    qapp.setFont(before)


def cut(window: QWidget) -> Iterator[str]:
    """Words that have less room than they need, where nobody can scroll to the rest and no tooltip tells them."""
    for one in window.findChildren(QWidget):
        words = isinstance(one, QAbstractButton) or (isinstance(one, QLabel) and not one.wordWrap())
        if words and one.isVisible() and not isinstance(one, CutLabel) and not one.toolTip():
            around = one.parentWidget()
            while around is not None and not isinstance(around, QScrollArea):
                around = around.parentWidget()
            hidden = around is None and one.visibleRegion().boundingRect() != one.rect()
            if hidden or one.width() < one.minimumSizeHint().width():
                yield f"{type(one).__name__} “{name_of(one)}” {one.width()} of {one.minimumSizeHint().width()}"


def test_all_of_every_workspace_fits_with_text_twice_as_large(large: WindowPage) -> None:
    window, wrong = large.app.window, set[str]()
    for place in (*WORKSPACES, "consensus", "rounds"):
        large.app.navigator.go(place)
        if place == "read":
            large.app.navigator.inspect("source", large.app.navigator.source)
        large.settle()
        assert window.minimumSizeHint().width() <= WIDTH, place
        assert window.minimumSizeHint().height() <= HEIGHT, place
        wrong |= {f"{place}: {each}" for each in cut(window)}
    assert "\n".join(sorted(wrong)) == ""
