"""How long the window keeps anybody waiting while texts are imported and indexed: a watchdog on the main thread."""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks._making import Figure
from benchmarks.palette import CODER, WORDS

if TYPE_CHECKING:
    from ui.app import App

FILES, LARGE = 1_000, 1_000_000
_TICK_MS = 2
"""Short against the 16 ms of a frame."""


class Watchdog:
    """A timer that should go off every 2 ms; `gaps` are how much later than that it did, in ms."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.gaps: list[float] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter()

    def start(self) -> None:
        """Watch from now on."""
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> float:
        """Stop watching; returns the longest wait."""
        self._timer.stop()
        return max(self.gaps, default=0.0)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000 - _TICK_MS)
        self._last = now


def run() -> list[Figure]:
    """The longest waits with nothing to do, while importing, and while what came in is indexed."""
    from benchmarks.palette import window
    from reviewer.services.project import projects

    with tempfile.TemporaryDirectory() as home:
        os.environ["REVIEWER_HOME"] = home
        folder = Path(home) / "texts"
        _texts(folder)
        project = projects.create_project(
            path=Path(home) / "waiting.review", title="Waiting", coder=CODER, coder_name="Anna"
        )
        with window(project) as app:
            dog = Watchdog()
            dog.start()
            _wait(1.0)
            # What the timer itself is late on this machine.
            floor = max(1.0, dog.stop())
            dog.start()
            app.importing.import_paths([folder])
            _until(lambda: not app.session.jobs.waiting("job"))
            importing = dog.stop()
            dog.start()
            _until(lambda: _indexed(app))
            indexing = dog.stop()
    return [
        Figure(
            name="longest wait of the window while 1,000 texts come in",
            value=importing, unit="ms", budget=50, floor_ratio=importing / floor,
        ),
        Figure(
            name="longest wait of the window while they are indexed",
            value=indexing, unit="ms", budget=50, floor_ratio=indexing / floor,
        ),
    ]  # fmt: skip


def _texts(folder: Path) -> None:
    folder.mkdir()
    chance = random.Random(5)
    for number in range(FILES):
        (folder / f"{number}.txt").write_text("\n\n".join(" ".join(chance.choices(WORDS, k=70)) for _ in range(10)))
    (folder / "large.txt").write_text("\n\n".join(" ".join(chance.choices(WORDS, k=70)) for _ in range(LARGE // 480)))


def _indexed(app: App) -> bool:
    index = app.index.index
    return app.session.jobs.idle and index is not None and index.state().pending == 0 and index.state().done > FILES


def _wait(seconds: float) -> None:
    from PySide6.QtTest import QTest

    QTest.qWait(round(seconds * 1000))


def _until(there: Callable[[], bool]) -> None:
    from PySide6.QtTest import QTest

    ended = time.monotonic() + 300
    while time.monotonic() < ended:
        QTest.qWait(20)
        if there():
            return
    sys.exit("the window does not come to rest")
