"""What the window does when a project is opened or closed, and what it says of where one is."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reviewer.model.changes import Changes
from reviewer.model.sources.source import Source
from reviewer.services.shared import project_lookup, source_lookup
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session


class Opening(QObject):
    """Begins with the first source; title and place stand on the bar on top."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator) -> None:
        super().__init__(window)
        self._window, self._session, self._navigator = window, session, navigator
        self._title = ""
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.changed.connect(self._follow)
        navigator.source_changed.connect(self._show_place)
        navigator.workspace_changed.connect(self._show_place)

    def _opened(self) -> None:
        project = self._session.project
        self._navigator.reset()
        self._window.show_review()
        self._ask_title()
        self._session.ask("first source", lambda: source_lookup.list_sources(project=project), self._read_first)
        self._window.read.reader.setFocus()

    def _read_first(self, sources: list[Source]) -> None:
        if sources and not self._navigator.source and self._navigator.workspace == "read":
            self._navigator.read(sources[0].id)

    def _closed(self) -> None:
        self._navigator.reset()
        self._window.setWindowTitle("Reviewer")
        self._window.show_start()

    def _follow(self, changes: Changes) -> None:
        if changes.touches("project"):
            self._ask_title()
        if changes.touches("source", "project"):
            self._show_place()

    def _ask_title(self) -> None:
        project = self._session.project
        self._session.ask("title", lambda: project_lookup.details(project=project).title, self._show_title)

    def _show_title(self, title: str) -> None:
        self._title = title
        self._window.setWindowTitle(f"{title} – Reviewer")
        self._show_place()

    def _show_place(self, _: str = "") -> None:
        if self._session.is_open:
            self._window.top_bar.show_place(self._title, self._window.where())
