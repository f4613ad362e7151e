"""What was not needed for the start is loaded once nobody waits: whoever comes to it then does not wait.

What has classes of Qt is loaded by the main thread, one module at a turn. With Python before 3.12 PySide keeps what it knows
of its classes in one table, into which a new class is put under Python's lock, but in which Qt's own code looks without it, on
the main thread, whenever it asks a widget what it is: as it does of each for a screen reader. A class that comes to be in
another thread meanwhile ends the program.
"""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from reviewer import late
from ui.jobs import Jobs

_QUIET_MS = 3_000
_TURN_MS = 50
_OF_THE_MAIN_THREAD = ("ui", "PySide6")


class Loading(QObject):
    """Begins so long after the start; then what needs Qt, with time between for what the user does."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._left: list[str] = []
        self._turn = QTimer(self)
        self._turn.setInterval(_TURN_MS)
        self._turn.timeout.connect(self._load_one)
        QTimer.singleShot(_QUIET_MS, self, self._load_others)

    def _load_others(self) -> None:
        self._jobs.upkeep(lambda progress: late.load(progress, but=_OF_THE_MAIN_THREAD), self._load_own)

    def _load_own(self, left: list[str]) -> None:
        self._left = left
        self._turn.start()

    def _load_one(self) -> None:
        if self._left:
            import_module(self._left.pop(0))
        else:
            self._turn.stop()
