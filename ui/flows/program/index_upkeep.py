"""Keeps the search index of the open project up to date, in the background."""

from __future__ import annotations

import logging
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from reviewer.model.changes import Changes
from reviewer.services.evidence.search import IndexState, SourceIndex
from ui.main_window import MainWindow
from ui.session import Session
from ui.workspaces.search.workspace import SearchWorkspace

_log = logging.getLogger(__name__)


class IndexUpkeep(QObject):
    """Begins when a project is opened; `stop()` before the program ends."""

    _came_on = Signal(object)

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._session = session
        self._search = window.the(SearchWorkspace)
        self.index: SourceIndex | None = None
        session.opened.connect(self._start)
        session.closed.connect(self.stop)
        session.changed.connect(self._follow)
        self._came_on.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        """Let the index go."""
        if self.index is not None:
            self.index.close()
            self.index = None

    def _start(self) -> None:
        try:
            self.index = SourceIndex(self._session.project, lambda state: self._came_on.emit(state))
        except OSError as error:
            _log.warning("no search index: %s", error)
            return
        self._session.jobs.run("quiet", self.index.refresh)

    def _follow(self, changes: Changes) -> None:
        if self.index is not None and changes.touches("source"):
            self._session.jobs.run("quiet", partial(self.index.refresh, changes.of("source")))

    def _show(self, state: IndexState) -> None:
        if self.index is not None:
            self._search.show_index_state(state.pending, state.given)
