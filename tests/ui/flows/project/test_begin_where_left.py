"""The program begins where one was when it was closed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reviewer import settings
from tests.builder import ProjectBuilder
from tests.ui.pages.window import WindowPage
from ui.app import App


def begun(qtbot: QtBot, qapp: QApplication, folder: Path) -> WindowPage:
    """The program, started again by the same user."""
    app = App(qapp, settings.load())
    qtbot.addWidget(app.window)
    app.start()
    page = WindowPage(app, qtbot, folder)
    page.settle()
    return page


def test_project_source_and_workspace_are_there_again(
    window: WindowPage, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    builder = ProjectBuilder(tmp_path / "review.review").with_source("A text.", "First").with_source("More.", "Second")
    builder.project.close()
    window.open(tmp_path / "review.review")
    window.read("Second")
    second = window.app.navigator.source
    window.app.navigator.go("excerpts")
    window.app.window.close()
    again = begun(qtbot, qapp, tmp_path)
    qtbot.waitUntil(lambda: again.app.navigator.source == second)
    assert again.app.navigator.workspace == "excerpts"
    # A project that was closed is not opened again.
    again.do("close")
    again.app.window.close()
    third = begun(qtbot, qapp, tmp_path)
    assert third.on_start_page
    third.app.window.close()


def test_a_project_that_is_gone_is_no_reason_to_complain(
    window: WindowPage, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    window.make_project()
    path = window.project.path
    window.app.window.close()
    path.unlink()
    again = begun(qtbot, qapp, tmp_path)
    assert again.on_start_page
    assert [
        widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not again.app.window
    ] == []
    again.app.window.close()
