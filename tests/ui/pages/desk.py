"""A session with a project on the desk, for tests of single views."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reviewer.model.team.coder import Coder
from reviewer.services.project import history, undo
from reviewer.services.project.projects import Project
from reviewer.settings import Settings
from tests.builder import ANNA, ProjectBuilder
from ui.look.theme import Look
from ui.navigator import Navigator
from ui.session import Session

W = TypeVar("W", bound=QWidget)


class Desk:
    """Anna's desk: `session`, `navigator`, `look`, and what was told her."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.session = Session(Settings(coder_id=ANNA, coder_name="Anna"))
        self.navigator = Navigator()
        self.look = Look("light")
        self.notices: list[str] = []
        self.errors: list[str] = []
        self.session.noticed.connect(lambda text, _: self.notices.append(text))
        self.session.wrote.connect(lambda text, _: self.notices.append(text))
        self.session.failed.connect(self.errors.append)

    def show(self, view: W, width: int = 300, height: int = 900) -> W:
        """Put a view on the screen."""
        self.qtbot.addWidget(view)
        view.resize(width, height)
        with self.qtbot.waitExposed(view):
            view.show()
        view.activateWindow()
        return view

    def open(self, builder: ProjectBuilder) -> Project:
        """Open a project and wait until everything is read."""
        self.session.attach(builder.project)
        self.navigator.reset()
        self.settle()
        return builder.project

    def settle(self) -> None:
        """Wait until nothing is under way."""
        self.qtbot.waitUntil(lambda: self.session.jobs.idle, timeout=30_000)

    def be(self, identifier: str, name: str) -> None:
        """Be another coder."""
        self.session.become(Coder(identifier, name))
        self.settle()

    def undo(self) -> None:
        """Take back the last action."""
        self.session.do(lambda by: undo.undo(**by))
        self.settle()

    def written(self) -> int:
        """How many changesets the project has."""
        return len(history.history(project=self.session.project))

    def close(self) -> None:
        """Close everything."""
        self.session.finish()
