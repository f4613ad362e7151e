"""Runs the window until it is closed."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from reviewer import late
from reviewer import settings as user_settings
from reviewer.leftovers import sweep_private
from ui.app import App
from ui.collecting import Collecting
from ui.look import language

_QUIET_MS = 3_000
"""So long after the start, in ms, what was not needed for it is loaded: whoever comes to it then does not wait."""


def run(path: Path | None = None) -> int:
    """Open the window and stay until it is closed. Returns the exit code."""
    QApplication.setApplicationName("Reviewer")
    QApplication.setOrganizationName("")
    application = QApplication(sys.argv[:1])
    sweep_private()
    settings = user_settings.load()
    language.install(application, settings.language)
    app = App(application, settings)
    app.crashes.catch()
    Collecting(app.session, app)
    settle()
    app.start(path)
    QTimer.singleShot(_QUIET_MS, lambda: app.session.jobs.upkeep(late.load, lambda _: None))
    return application.exec()


def settle() -> None:
    """Let the garbage collector leave out what the program is made of: going through it would hold up the window."""
    gc.freeze()
    gc.enable()
