"""Garbage collection by the main thread alone, and never much at once.

By itself Python looks for garbage in whatever thread happens to make things, and goes through all that it knows now and then: a
fifth of a second where a large project is open. Garbage can hold windows and models, which Qt wants to go where they were made;
so Python's own collector is off, and this one looks often at the little that is new. What comes in bulk is what a project keeps:
it is left out, not gone through, until the project is closed.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from ui.session import Session

_BUSY_MS, _QUIET_MS = 200, 1_000
"""So often it looks, in ms: while work is under way, and while nothing is."""
_FEW, _MANY = 3_000, 100_000
"""Fewer new things are not worth a look; more than many, which are gone through in a fortieth of a second, are left out."""


class Collecting(QObject):
    """Takes away what nothing needs, in place of Python's own collector. What the program is made of, and what comes in large
    numbers, is taken for what stays."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._session = session
        self._survived = 0
        self._closed = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_QUIET_MS)
        session.jobs.busy_changed.connect(self._hasten)
        session.closed.connect(self._note_closed)

    def _hasten(self) -> None:
        if not self._session.jobs.idle and self._timer.remainingTime() > _BUSY_MS:
            self._timer.start(_BUSY_MS)

    def _note_closed(self) -> None:
        self._closed = True

    def _look(self) -> None:
        idle = self._session.jobs.idle
        self._timer.setInterval(_QUIET_MS if idle else _BUSY_MS)
        if self._closed and idle:
            self._closed = False
            gc.unfreeze()
            gc.collect()
            self._leave_out()
            return
        new = gc.get_count()[0]
        if new < _FEW:
            return
        if self._survived + new > _MANY:
            self._leave_out()
        elif idle:
            gc.collect()
            self._survived = len(gc.get_objects())
        else:
            gc.collect(0)
            self._survived += new

    def _leave_out(self) -> None:
        gc.freeze()
        self._survived = 0
