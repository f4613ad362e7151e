"""From the double click to the window on the screen: what the program loads and builds is what it takes."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterator

from benchmarks._rows import Row, by_command, used

TIMES = 7
_SHOWN = """
import os
from PySide6.QtWidgets import QApplication, QMainWindow
def shown(*_):
    QApplication.processEvents()
    os._exit(0)
QApplication.exec = shown
"""
"""Where the program would wait for the user first, everything is painted, and it ends."""
_PROGRAM = "import main; main.main([])"
_BARE = "application = QApplication([]); window = QMainWindow(); window.show(); application.exec()"


def rows() -> Iterator[Row]:
    """Some times each, with the modules compiled as after a first start; the floor is an empty window of Qt."""
    command, bare = ([sys.executable, "-c", _SHOWN + script] for script in (_PROGRAM, _BARE))
    used(command)
    floor = statistics.median(used(bare).seconds for _ in range(TIMES))
    yield by_command("start, to the window", 0, lambda: used(command), floor=floor, times=TIMES, budget=0.5)
