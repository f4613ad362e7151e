"""What the window does when a project is opened or closed, and what it says of where one is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt

from reviewer.model.changes import Changes
from reviewer.model.names import shown
from reviewer.services.project import projects
from reviewer.services.shared import project_lookup
from reviewer.system.files import is_file
from ui.flows.project.project_commands import Commands
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session


class Opening(QObject):
    """Begins with the first source, or where one was when the program was closed; title and place stand on the bar on top."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator) -> None:
        super().__init__(window)
        self._window, self._session, self._navigator = window, session, navigator
        self._title, self._begin = "", False
        self._left: dict[str, str] = {}
        window.closing.connect(self.remember)
        session.opened.connect(self._opened)
        window.sources.listed.connect(self._read_first, Qt.ConnectionType.QueuedConnection)
        session.closed.connect(self._closed)
        session.changed.connect(self._follow)
        session.saving_changed.connect(self._show_state)
        navigator.source_changed.connect(self._show_place)
        navigator.workspace_changed.connect(self._show_place)

    def remember(self) -> None:
        """Keep where one is, for the next start."""
        self._session.settings.left = (
            {
                "path": str(self._session.project.path.absolute()),
                "source": self._navigator.source,
                "workspace": self._navigator.workspace,
            }
            if self._session.is_open and self._session.settings.reopen
            else {}
        )

    def begin(self, path: Path | None, commands: Commands) -> None:
        """Open a project; without one the one that was open when the program was closed, if nobody has it now."""
        if path is not None:
            commands.open_path(path)
            return
        left = self._session.settings.left
        before = Path(left.get("path", ""))
        if left.get("path") and is_file(before) and not projects.holder_here(path=before):
            self._left = left
            commands.open_path(before)

    def _opened(self) -> None:
        self._navigator.reset()
        self._window.show_review()
        self._ask_title()
        self._begin = True
        self._window.read.reader.setFocus()

    def _read_first(self) -> None:
        begin, self._begin = self._begin, False
        left, self._left = self._left, {}
        sources = self._window.sources.model
        first = left.get("source", "") if sources.source(left.get("source", "")) else sources.beside("", 1)
        if begin and first and not self._navigator.source and self._navigator.workspace == "read":
            self._navigator.read(first)
            if (workspace := left.get("workspace", "")) in list(self._window.pages):
                self._navigator.go(workspace)

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
