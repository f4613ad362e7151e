"""How long programs take from the start to their window on the screen: `python -m tools.installers.start_time FROZEN`.

The program from source and the packed one are started in turn, on a screen of their own (Xvfb) with a window manager
(openbox), each with a home of its own, after a first start that is not counted: Python has compiled the modules then. Needs xvfb,
openbox and x11-utils.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tools.installers.contents import ROOT

_TIMES = 9
_TICKS = os.sysconf("SC_CLK_TCK")
_BEAT_SECONDS = 0.005
_LONGEST_SECONDS = 30.0


def main() -> int:
    """Print both times and their ratios. Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("frozen", type=Path)
    frozen = parser.parse_args().frozen
    commands = {"from source": [sys.executable, str(ROOT / "main.py")], "packed": [str(frozen)]}
    with screen() as display:
        for command in commands.values():
            to_the_window(command, display)
        took: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        for _ in range(_TIMES):
            for name, command in commands.items():
                took[name].append(to_the_window(command, display))
    middle = {name: [statistics.median(each) for each in zip(*every, strict=True)] for name, every in took.items()}
    for name, (clock, cpu) in middle.items():
        print(f"{name}: {clock:.3f} s, {cpu:.3f} s of processor time")
    ratios = [packed / source for packed, source in zip(middle["packed"], middle["from source"], strict=True)]
    print("packed over source: {:.2f} by the clock, {:.2f} of processor time".format(*ratios))
    return 0


@contextmanager
def screen(size: str = "1440x900x24") -> Iterator[str]:
    """A screen that nobody sees, with a window manager: the value for DISPLAY."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as said:
        display = f":{said.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL
    )
    try:
        # A manager that is there has a list, be it empty.
        while any(word in windows(display) for word in ("not found", "no such atom")) or not windows(display):
            if manager.poll() is not None:
                raise RuntimeError("openbox ended")
            time.sleep(_BEAT_SECONDS)
        yield display
    finally:
        for child in (manager, server):
            child.terminate()
            child.wait()


def windows(display: str) -> str:
    """What the window manager of this display has, in the words of xprop."""
    asked = subprocess.run(
        ["xprop", "-root", "-display", display, "_NET_CLIENT_LIST"], capture_output=True, encoding="utf-8", check=False
    )
    return asked.stdout.replace("(WINDOW): window id #", "")


def to_the_window(command: Sequence[str], display: str) -> tuple[float, float]:
    """Seconds, and seconds of processor time, until the window manager shows the window of a new program."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "REVIEWER_HOME": home, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        began = time.perf_counter()
        child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while "0x" not in windows(display):
                if child.poll() is not None or time.perf_counter() - began > _LONGEST_SECONDS:
                    raise RuntimeError(f"{command} showed no window")
                time.sleep(_BEAT_SECONDS)
            took = time.perf_counter() - began
            fields = Path(f"/proc/{child.pid}/stat").read_text().rpartition(")")[2].split()
        finally:
            child.kill()
            child.wait()
        while "0x" in windows(display):
            time.sleep(_BEAT_SECONDS)
    return took, (int(fields[11]) + int(fields[12])) / _TICKS


if __name__ == "__main__":
    sys.exit(main())
