"""What the window does when a project is opened or closed, and what it says of where one is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from reviewer.model.changes import Changes
from reviewer.model.names import shown
from reviewer.services.shared import project_lookup
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session


class Opening(QObject):
    """Begins with the first source; title and place stand on the bar on top."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator) -> None:
        super().__init__(window)
        self._window, self._session, self._navigator = window, session, navigator
        self._title, self._begin = "", False
        session.opened.connect(self._opened)
        window.sources.listed.connect(self._read_first, Qt.ConnectionType.QueuedConnection)
        session.closed.connect(self._closed)
        session.changed.connect(self._follow)
        session.saving_changed.connect(self._show_state)
        navigator.source_changed.connect(self._show_place)
        navigator.workspace_changed.connect(self._show_place)

    def _opened(self) -> None:
        self._navigator.reset()
        self._window.show_review()
        self._ask_title()
        self._begin = True
        self._window.read.reader.setFocus()

    def _read_first(self) -> None:
        begin, self._begin = self._begin, False
        first = self._window.sources.model.beside("", 1)
        if begin and first and not self._navigator.source and self._navigator.workspace == "read":
            self._navigator.read(first)

    def _closed(self) -> None:
        self._navigator.reset()
        self._title = ""
        self._window.setWindowModified(False)
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
        self._show_state()
        self._show_place()

    def _show_state(self) -> None:
        """The title of the window says which project this is, in which file, and whether all of it is saved there."""
        if not self._session.is_open or not self._title:
            return
        saving = self._session.saving
        parts = [shown(self._title), shown(self._session.project.path.name)]
        parts += [self.tr("read-only")] if saving == "read-only" else []
        self._window.setWindowTitle(f"{' – '.join(parts)}[*] – Reviewer")
        self._window.setWindowModified(saving == "unsaved")

    def _show_place(self, _: str = "") -> None:
        if self._session.is_open:
            self._window.top_bar.show_place(self._title, self._window.where())
