"""Says once, in the band above the workspace, that a project lies in a folder that a program keeps in step."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reviewer.services.team import synced_folders
from ui.main_window import MainWindow
from ui.session import Session


class SyncNote(QObject):
    """`look()` after a project was opened; `show()` whenever nothing more urgent stands in the band."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._service = ""
        session.closed.connect(self._forget)

    def look(self) -> None:
        """Find out where the project lies."""
        self._service = synced_folders.warning_for(project=self._session.project) if self._session.can_write else ""

    def show(self) -> bool:
        """Show what there is to say. False when that is nothing."""
        if not self._service:
            return False
        words = self.tr(
            "This project lies in a folder that {0} syncs: never open it on two computers at once, merge copies."
        )
        if self._service == synced_folders.NETWORK:
            words = self.tr(
                "This project lies on a network drive: never open it on two computers at once, merge copies."
            )
        self._window.banner.tell(words.format(self._service), (self.tr("I know"), self._know))
        return True

    def _know(self) -> None:
        self._forget()
        self._window.banner.tell("")
        project = self._session.project
        # Not here: a long merge may be writing just now, and this would wait for it.
        self._session.jobs.run("write", lambda: synced_folders.note_warned(project=project))

    def _forget(self) -> None:
        self._service = ""
