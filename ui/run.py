"""Runs the window until it is closed."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from reviewer import settings as user_settings
from reviewer.leftovers import sweep_private
from reviewer.services.shared.resources import resource
from reviewer.system import desktop
from ui.app import App
from ui.collecting import Collecting
from ui.flows.program.shown_again import ShownAgain
from ui.loading import Loading
from ui.look import language
from ui.one_program import OneProgram, ask_other


class Application(QApplication):
    """`file_opened(path)`: macOS tells a double click by an event, not by a further start."""

    file_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Announce a file that the system names."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(event.file())
            return True
        return super().event(event)


def run(path: Path | None = None, *, beside: bool = False) -> int:
    """Open the window and stay until it is closed. Returns the exit code.

    Where this user has one already, that one is shown, unless this is to be one `beside` it.
    """
    desktop.name_program()
    QApplication.setApplicationName("Reviewer")
    QApplication.setOrganizationName("")
    application = Application(sys.argv[:1])
    if not beside and ask_other(path):
        return 0
    # What desktops know the program by: the name of its entry in their menu.
    QGuiApplication.setDesktopFileName("reviewer")
    application.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))
    sweep_private()
    settings = user_settings.load()
    language.install(application, settings.language)
    app = App(application, settings)
    app.crashes.catch()
    Collecting(app.session, app)
    program = OneProgram(app, first=not beside)
    shown = ShownAgain(program, app.window, app.session, app.commands)
    application.file_opened.connect(shown.show)
    app.start(path)
    Loading(app.session.jobs, app)
    return application.exec()
