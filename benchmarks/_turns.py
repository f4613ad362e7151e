"""The real window at work: what an action takes until every view is up to date, and the longest turn of the event loop."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks._rows import Row, peak_now

if TYPE_CHECKING:
    from ui.app import App

_PAUSE = 0.0005
_LONGEST = 600.0
"""Seconds after which a window that does not come to rest has hung."""


@dataclass(slots=True)
class Watched:
    """One action: seconds until `there`, seconds of processor time and the longest turn in ms, both until all is at rest.

    `busy` is the most processor time that the window's thread took in a turn, in ms: other programs make a turn longer, not that.
    """

    seconds: float = 0.0
    cpu: float = 0.0
    turn: float = 0.0
    busy: float = 0.0


@dataclass(slots=True)
class Window:
    """The window under measurement."""

    app: App
    last: Watched = field(default_factory=Watched)

    def rest(self) -> None:
        """Let everything under way come to its end."""
        self.watch(lambda: None)

    def watch(self, act: Callable[[], object], there: Callable[[], bool] | None = None) -> Watched:
        """Do something as a user would, and turn the event loop until nothing is under way any more."""
        from PySide6.QtWidgets import QApplication

        watched, began, cpu = Watched(), time.perf_counter(), time.process_time()
        turn, busy = began, time.thread_time()
        act()
        while True:
            QApplication.processEvents()
            now = time.perf_counter()
            watched.turn = max(watched.turn, (now - turn) * 1000)
            watched.busy = max(watched.busy, (time.thread_time() - busy) * 1000)
            idle = self.app.session.jobs.idle
            if not watched.seconds and (there() if there else idle):
                watched.seconds = now - began
            if idle and watched.seconds:
                break
            if now - began > _LONGEST:
                raise RuntimeError("the window does not come to rest")
            time.sleep(_PAUSE)
            turn, busy = now + _PAUSE, time.thread_time()
        watched.cpu = time.process_time() - cpu
        return watched

    def _painted(self) -> Callable[[], bool]:
        """Whether the text was painted since now."""
        from PySide6.QtCore import QEvent, QObject

        seen: list[QEvent.Type] = []
        text = self.app.window.read.reader.viewport()

        class Painted(QObject):
            def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
                if event.type() == QEvent.Type.Paint:
                    seen.append(event.type())
                return False

        watcher = Painted(text)
        text.installEventFilter(watcher)
        return lambda: bool(seen)

    def row(
        self,
        work: str,
        codings: int,
        acts: Iterator[Callable[[], object]],
        *,
        floor: float,
        small: bool = True,
        budget: float = 0,
        painted: bool = False,
    ) -> Row:
        """The row of an action that is done some times, each when the window is at rest; if `painted`, until the text is."""
        seen = []
        for act in acts:
            self.rest()
            seen.append(self.watch(act, self._painted() if painted else None))
        cpu = sorted(each.cpu for each in seen)[len(seen) // 2]
        seconds = [each.seconds for each in seen]
        turns, busy = [each.turn for each in seen], [each.busy for each in seen]
        return Row(work, codings, seconds, cpu, peak_now(), floor, turns, busy=busy, budget=budget, small=small)


@contextmanager
def shown(coder: str) -> Iterator[Window]:
    """The whole window without a project, on a screen that is not there."""
    import sys

    from PySide6.QtWidgets import QApplication

    from reviewer.settings import Settings
    from ui.app import App
    from ui.collecting import Collecting

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    app = App(application, Settings(coder_id=coder, coder_name="Anna", theme="light"))
    Collecting(app.session, app)
    app.start()
    app.window.resize(1440, 900)
    window = Window(app)
    window.rest()
    try:
        yield window
    finally:
        app.window.close()
        window.rest()
        app.finish()


def copied(path: Path, folder: Path, name: str = "team.review") -> Path:
    """A copy of a kept project to work on."""
    import shutil

    target = folder / name
    shutil.copy(path, target)
    return target
