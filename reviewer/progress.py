"""What long work reports to, whoever listens: a window's status bar, a terminal, a test, nobody."""

from __future__ import annotations

from collections.abc import Callable

from reviewer.errors import Cancelled


class Progress:
    """Counts steps of long work and stops it when asked.

    `listener(label, done, total)` is called at each step; `total` is 0 while it is unknown.
    `stop()` may be called from any thread: the next `step()` raises `Cancelled`.
    """

    def __init__(self, listener: Callable[[str, int, int], None] | None = None) -> None:
        self._listener = listener
        self._stopped = False
        self.label = ""
        self.done = 0
        self.total = 0

    def start(self, label: str, total: int = 0) -> None:
        """Begin a piece of work of `total` steps, named for the user."""
        self.label, self.done, self.total = label, 0, total
        self._tell()

    def step(self, count: int = 1) -> None:
        """Say that `count` more steps are done. Raises Cancelled when the user stopped the work."""
        self.check()
        self.done += count
        self._tell()

    def check(self) -> None:
        """Raise Cancelled when the user stopped the work."""
        if self._stopped:
            raise Cancelled

    def stop(self) -> None:
        """Ask the work to stop at its next step."""
        self._stopped = True

    @property
    def stopped(self) -> bool:
        return self._stopped

    def _tell(self) -> None:
        if self._listener is not None:
            self._listener(self.label, self.done, self.total)
