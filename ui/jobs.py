"""Work off the main thread: a thread each for writes in their order, for what is looked at now, other reads, slow drawing,
long jobs, quiet upkeep, and the exchange with the team."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import CellType
from typing import Any, Literal, TypeVar, get_args

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from reviewer.errors import Cancelled, ReviewerError
from reviewer.progress import Progress
from ui.sentences import said

Lane = Literal["write", "look", "read", "draw", "job", "quiet", "team"]
Refused = Callable[[str], None]
"""Takes the sentence that says why something was not done."""
R = TypeVar("R")


class Jobs(QObject):
    """Runs work in lanes; results and errors come back on the main thread, in order within a lane."""

    failed = Signal(str)
    progressed = Signal(str, int, int)
    busy_changed = Signal()
    _returned = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        lanes: tuple[Lane, ...] = get_args(Lane)
        self._lanes = {lane: ThreadPoolExecutor(max_workers=1, thread_name_prefix=lane) for lane in lanes}
        self._waiting = dict.fromkeys(lanes, 0)
        self._latest: dict[str, int] = {}
        self._progress: Progress | None = None
        self._upkeep: list[Progress] = []
        self._closed = False
        # Queued: results come from other threads and must be taken by the main thread, in their order.
        self._returned.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: Lane,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        refused: Refused | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> None:
        """Run `work` in a lane; then `done(result)` or `refused(sentence)` on the main thread.

        Without `refused` the sentence of a ReviewerError goes to `failed`. Work that was stopped ends in `stopped`, or
        silently. Every other error is a fault of the program: it is raised on the main thread, where `sys.excepthook`
        takes it.
        """
        if self._closed:
            return
        self._waiting[lane] += 1
        self.busy_changed.emit()
        future = self._lanes[lane].submit(work)
        future.add_done_callback(lambda finished: self._hand_over(lane, finished, done, (refused, stopped)))

    def ask(self, key: str, question: Callable[[], R], answer: Callable[[R], None], *, lane: Lane = "read") -> None:
        """Read in the background; only the answer to the latest question with this key is delivered."""
        number = self._latest.get(key, 0) + 1
        self._latest[key] = number

        def deliver(result: Any) -> None:
            if result is not _STALE and self._latest.get(key) == number:
                answer(result)

        # Asked again before it began? Then the older question is not even read.
        self.run(lane, lambda: question() if self._latest.get(key) == number else _STALE, deliver)

    def long(
        self,
        work: Callable[[Progress], R],
        done: Callable[[R], None] | None = None,
        refused: Refused | None = None,
        stopped: Callable[[], None] | None = None,
    ) -> Progress:
        """Run a long job that reports progress and can be stopped. Returns its progress, whose `stop` cancels it."""
        progress = Progress(lambda label, count, total: self._report(label, count, total))
        self._progress = progress
        self.run("job", lambda: work(progress), done, refused, stopped)
        return progress

    def upkeep(self, work: Callable[[Progress], R], done: Callable[[R], None], lane: Lane = "quiet") -> None:
        """Run quiet work that nobody waits for: it is stopped where everything is to come to its end."""
        progress = Progress()
        self._upkeep.append(progress)

        def stoppable() -> R:
            try:
                return work(progress)
            finally:
                self._upkeep.remove(progress)

        self.run(lane, stoppable, done)

    def stop(self) -> None:
        """Cancel the long job that is running."""
        if self._progress is not None:
            self._progress.stop()

    def waiting(self, lane: Lane) -> int:
        """How much work of a lane has not come back yet."""
        return self._waiting[lane]

    @property
    def idle(self) -> bool:
        return not any(self._waiting.values())

    def drain(self) -> None:
        """Wait until no lane has work under way; what comes back late is delivered by the event loop as always."""
        self._stop_all()
        # A lane has one thread, so an empty piece of work comes to its turn after all before it.
        for lane in self._lanes.values():
            lane.submit(lambda: None).result()

    def finish(self) -> None:
        """Wait for everything under way and accept nothing more."""
        self._closed = True
        self._stop_all()
        for lane in self._lanes.values():
            lane.shutdown(wait=True)

    def _stop_all(self) -> None:
        self.stop()
        for progress in list(self._upkeep):
            progress.stop()

    def _report(self, label: str, count: int, total: int) -> None:
        if not self._closed:
            self.progressed.emit(label, count, total)

    def _hand_over(self, lane: Lane, future: Future[Any], done: object, otherwise: object) -> None:
        if not self._closed:
            self._returned.emit((lane, future), done, otherwise)

    def _deliver(self, returned: tuple[Lane, Future[Any]], done: Any, otherwise: Any) -> None:
        lane, future = returned
        self._waiting[lane] -= 1
        error = future.exception()
        try:
            if error is not None:
                self._refuse(error, *otherwise)
            elif done is not None:
                done(future.result())
        # Also after an error, or the window would say “saving” for ever.
        finally:
            self.busy_changed.emit()

    def _refuse(self, error: BaseException, refused: Refused | None, stopped: Callable[[], None] | None) -> None:
        if isinstance(error, Cancelled):
            if stopped is not None and not is_gone(stopped):
                stopped()
        elif isinstance(error, ReviewerError):
            (self.failed.emit if refused is None or is_gone(refused) else refused)(said(error))
        else:
            if refused is not None:
                refused(self.tr("This did not work because of a fault in the program."))
            raise error


def is_gone(answer: Callable[..., object]) -> bool:
    """Whether what an answer is for, such as a dialog that was closed meanwhile, is not there any more.

    It is the object whose method the answer is, or that a function written for it has in its hands.
    """
    cells = getattr(answer, "__closure__", None) or ()
    held = [getattr(answer, "__self__", None), *(_held_by(cell) for cell in cells)]
    return any(isinstance(each, QObject) and not isValid(each) for each in held)


def _held_by(cell: CellType) -> object:
    try:
        return cell.cell_contents
    except ValueError:  # Nothing was put into it yet.
        return None


_STALE = object()
