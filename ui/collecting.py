"""Garbage collection that does not hold up the window: what an open project keeps in memory is left out of it.

Python goes through all that it knows now and then, in whatever thread it is: a fifth of a second where a large project is open.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from ui.session import Session

_QUIET_MS = 1_000
_SELDOM_MS = 60_000
"""What is left out stays until the project is closed, also where nothing needs it any more: so not at every pause."""


class Collecting(QObject):
    """Leaves out what is there whenever nothing has been under way for a moment, once a minute at most."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._since = QElapsedTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_QUIET_MS)
        self._pause.timeout.connect(self._leave_out)
        session.opened.connect(self._opened)
        session.jobs.busy_changed.connect(self._look)
        session.closed.connect(gc.unfreeze)

    def _opened(self) -> None:
        self._since.invalidate()
        self._look()

    def _look(self) -> None:
        done = self._since.isValid() and self._since.elapsed() < _SELDOM_MS
        if self._session.jobs.idle and self._session.is_open and not done:
            self._pause.start()
        else:
            self._pause.stop()

    def _leave_out(self) -> None:
        self._since.start()
        gc.freeze()
