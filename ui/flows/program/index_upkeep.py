"""Keeps the search index of the open project up to date, in the background."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt, Signal

from reviewer.late import late
from reviewer.model.changes import Changes
from ui.main_window import MainWindow
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.evidence import search
    from reviewer.services.evidence.search import IndexState, SourceIndex
    from ui.workspaces.search.workspace import SearchWorkspace
else:
    search = late("reviewer.services.evidence.search")

_log = logging.getLogger(__name__)


class IndexUpkeep(QObject):
    """Begins when a project is opened; `stop()` before the program ends."""

    _came_on = Signal(object)

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._session = session
        self._pages = window.pages
        self._state: IndexState | None = None
        self.index: SourceIndex | None = None
        session.opened.connect(self._start)
        session.closed.connect(self.stop)
        session.changed.connect(self._follow)
        window.pages.built.connect(self._tell_new)
        self._came_on.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        """Let the index go."""
        if self.index is not None:
            self.index.close()
            self.index = self._state = None

    def _start(self) -> None:
        try:
            self.index = search.SourceIndex(self._session.project, lambda state: self._came_on.emit(state))
        except OSError as error:
            _log.warning("no search index: %s", error)
            return
        self._session.jobs.run("quiet", self.index.refresh)

    def _follow(self, changes: Changes) -> None:
        if self.index is not None and changes.touches("source"):
            self._session.jobs.run("quiet", partial(self.index.refresh, changes.of("source")))

    def _show(self, state: IndexState) -> None:
        if self.index is not None:
            self._state = state
            self._tell(state)

    def _tell(self, state: IndexState) -> None:
        """Only one who has looked at the search results is told."""
        for page in self._pages.there("search"):
            cast("SearchWorkspace", page).show_index_state(state.pending, state.given)

    def _tell_new(self, name: str) -> None:
        if name == "search" and self.index is not None and self._state is not None:
            self._tell(self._state)
