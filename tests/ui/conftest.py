"""The whole window on a temporary home, as a user has it, and a desk for one view alone."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer.settings import Settings
from tests.builder import ANNA
from tests.ui.pages.desk import Desk
from tests.ui.pages.window import WindowPage
from ui.app import App


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Generator[None]:
    """Windows that were closed go at once: whatever is styled later would be styled for them too."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WindowPage]:
    """A window whose user is known as Anna."""
    app = App(qapp, Settings(coder_id=ANNA, coder_name="Anna", theme="light"))
    qtbot.addWidget(app.window)
    app.start()
    # A key that a test before held down is let go; lists would take it for that of the user.
    QTest.keyRelease(app.window, Qt.Key.Key_Control)
    app.window.resize(1300, 850)
    page = WindowPage(app, qtbot, tmp_path)
    yield page
    page.dismiss_dialogs()
    app.finish()


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """A session with an open project, for a view that is tested alone."""
    desk = Desk(qtbot)
    yield desk
    desk.close()


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    """For a test that changes the language; it is as before afterwards."""
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
