"""Where every error ends that nobody expected: the log, and a dialog that says how the work stands."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from reviewer.errors import ReviewerError
from ui.dialogs.crash import CrashDialog
from ui.flows.program import crash_log
from ui.flows.program.reporting import Reporting
from ui.look.numbers import counted
from ui.sentences import said
from ui.session import Session

_SAME_FAULT_S = 2.0


class Crashes(QObject):
    """`catch()` takes what escapes from slots and threads. One dialog at a time; others that come meanwhile are counted."""

    _escaped = Signal(object)

    def __init__(self, window: QWidget, session: Session, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window, self._session, self._clock = window, session, clock
        self.dialog: CrashDialog | None = None
        self.reporting = Reporting(window, session)
        self._more = 0
        self._last = ("", 0.0)
        self._escaped.connect(self.report, Qt.ConnectionType.QueuedConnection)

    def catch(self) -> None:
        """Take every uncaught error from now on, on whatever thread."""
        sys.excepthook = self.take
        threading.excepthook = lambda given: self.take(given.exc_type, given.exc_value, given.exc_traceback)

    def take(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """An uncaught error, from any thread. Stopping the program is none."""
        if isinstance(error, Exception):
            self._escaped.emit(error)
        else:
            sys.__excepthook__(kind, error or kind(), trace)

    def report(self, error: Exception) -> None:
        """Log a fault and tell the user. One that comes at once again, as when painting fails, is only told once.

        What is refused is none: it is said as a sentence, as where somebody acts on what has just been deleted.
        """
        if isinstance(error, ReviewerError):
            self._session.failed.emit(said(error))
            return
        text = crash_log.details(error)
        before, at = self._last
        again = text == before and self._clock() - at < _SAME_FAULT_S
        self._last = (text, self._clock())
        kept = again or crash_log.keep(text)
        if self.dialog is not None:
            self._more += 1
            self.dialog.add_more(self._more)
        elif not again:
            self._show(text, kept=kept)

    def _show(self, text: str, *, kept: bool) -> None:
        self._more = 0
        self.dialog = CrashDialog(self.how_it_stands(), text, crash_log.path() if kept else None, self._window)
        self.dialog.collect_asked.connect(self.reporting.collect)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def how_it_stands(self) -> str:
        """One sentence: whether everything that was done is in the file."""
        session = self._session
        if not session.is_open:
            return self.tr("No project is open, so nothing is lost.")
        if session.saving == "unsaved":
            words = self.tr(
                "{0} changes are not in the file yet, they are kept in memory. Save a copy before you close."
            )
            return words.format(counted(session.project.unsaved))
        if session.saving == "saving":
            return self.tr("Everything you did before is in the project file; the last change is being saved.")
        return self.tr("Everything you did before is saved in the project file.")

    def _closed(self) -> None:
        if self.dialog is not None:
            self._last = (self._last[0], self._clock())
            self.dialog.deleteLater()
            self.dialog = None
