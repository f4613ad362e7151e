"""A row of a measurement of the real program: median and spread, what it asks for, how it grows, beside a floor."""

from __future__ import annotations

import json
import math
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

STEEPEST = 0.1
"""The greatest log-log slope of a small action: ten times the codings may make it a quarter slower."""
_ROOT = Path(__file__).parents[1]
_UNSEEN = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
HEADINGS = ("work", "codings", "median", "spread", "CPU", "memory", "longest turn", "busy", "times floor", "budget")


@dataclass(slots=True)
class Row:
    """What a piece of work took at one size.

    `seconds` are the runs and `cpu` the seconds of processor time of the middle one, `peak` the most memory in MB, `turns`
    the longest turn of the event loop in ms in each run (none for a command), `busy` the most processor time of the window's
    thread in a turn, in ms, `floor` the seconds that the least of the
    same kind takes, `budget` the seconds the median may take (0 for none). A `small` action must not grow with the project.
    """

    work: str
    codings: int
    seconds: list[float]
    cpu: float
    peak: float
    floor: float
    turns: list[float] = field(default_factory=list)
    busy: list[float] = field(default_factory=list)
    budget: float = 0.0
    small: bool = False

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def late(self) -> bool:
        return 0 < self.budget < self.median

    def cells(self) -> tuple[str, ...]:
        """The row as it is printed, see HEADINGS."""
        turns = f"{statistics.median(self.turns):.0f}, at most {max(self.turns):.0f} ms" if self.turns else ""
        return (
            self.work,
            f"{self.codings:,}",
            _time(self.median),
            f"{_time(min(self.seconds))} to {_time(max(self.seconds))}" if len(self.seconds) > 1 else "",
            _time(self.cpu),
            f"{self.peak:,.0f} MB",
            turns,
            f"{_p95(self.busy):.0f} ms" if self.busy else "",
            f"{self.median / self.floor:,.1f}" if self.floor else "",
            (_time(self.budget) + (", over" if self.late else "")) if self.budget else "",
        )


def _p95(values: Sequence[float]) -> float:
    return sorted(values)[math.ceil(0.95 * len(values)) - 1]


def _time(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"


def slope(points: Sequence[tuple[float, float]]) -> float:
    """The slope of the straight line through the logarithms of these points: 0 for what does not grow, 1 for linear."""
    logs = [(math.log(x), math.log(y)) for x, y in points]
    x_mean, y_mean = (statistics.fmean(column) for column in zip(*logs, strict=True))
    return sum((x - x_mean) * (y - y_mean) for x, y in logs) / sum((x - x_mean) ** 2 for x, _ in logs)


def slopes(rows: Iterable[Row]) -> Iterator[tuple[str, float, bool]]:
    """For each piece of work measured at several sizes how it grows, and whether that is too much for a small action.

    That of the processor time decides: other programs on the machine hold up the clock by chance.
    """
    by_work: dict[str, list[Row]] = {}
    for row in rows:
        by_work.setdefault(row.work, []).append(row)
    for work, of_work in by_work.items():
        if len(of_work) < 2:
            continue
        measured: dict[str, Callable[[Row], float]] = {"CPU": lambda row: row.cpu, "median": lambda row: row.median}
        if all(row.turns for row in of_work):
            measured["longest turn"] = lambda row: statistics.median(row.turns)
        for name, value in measured.items():
            grows = slope([(row.codings, max(0.001, value(row))) for row in of_work])
            yield f"{work}, {name}", grows, name == "CPU" and of_work[0].small and grows > STEEPEST


def table(rows: Sequence[Row]) -> list[str]:
    """The lines of a Markdown table of all rows, then one of how they grow."""
    lines = [_line(HEADINGS), _line(["---"] * len(HEADINGS)), *(_line(row.cells()) for row in rows)]
    grown = [(work, f"{grows:.2f}{', too steep' if steep else ''}") for work, grows, steep in slopes(rows)]
    return [*lines, "", _line(("work", "slope")), _line(("---", "---")), *map(_line, grown)]


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


@dataclass(frozen=True, slots=True)
class Used:
    """What a command took: seconds, seconds of processor time, and the most memory of any of its processes in MB."""

    seconds: float
    cpu: float
    peak: float


def used_by(arguments: Sequence[str | Path], fine: Sequence[int] = (0,)) -> Used:
    """Run the program with these arguments, as a user does."""
    return used([sys.executable, str(_ROOT / "main.py"), *map(str, arguments)], fine)


def used(command: Sequence[str], fine: Sequence[int] = (0,)) -> Used:
    """Run a command with a home of its own, and windows on a screen that is not there."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "REVIEWER_HOME": home, **_UNSEEN}
        began = time.perf_counter()
        child = subprocess.Popen(command, cwd=_ROOT, env=environment, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        took = time.perf_counter() - began
    if child.returncode not in fine:
        raise RuntimeError(f"{command} ended with {child.returncode}")
    return Used(took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def by_command(
    work: str,
    codings: int,
    run: Callable[[], Used],
    *,
    floor: float,
    times: int = 3,
    budget: float = 0,
    small: bool = False,
) -> Row:
    """The row of a command that is run some times."""
    every = sorted((run() for _ in range(times)), key=lambda each: each.seconds)
    middle, peak = every[len(every) // 2], max(each.peak for each in every)
    seconds = [each.seconds for each in every]
    return Row(work, codings, seconds, middle.cpu, peak, floor, budget=budget, small=small)


def apart(module: str, codings: int) -> list[Row]:
    """The rows that a module prints when it is run for one size: each size has a process of its own."""
    command = [sys.executable, "-m", f"benchmarks.{module}", str(codings)]
    done = subprocess.run(command, cwd=_ROOT, stdout=subprocess.PIPE, check=True)
    return [Row(**json.loads(line)) for line in done.stdout.splitlines() if line.startswith(b"{")]


def hand_over(row: Row) -> None:
    """Print a row for `apart`."""
    print(json.dumps(asdict(row)), flush=True)


def peak_now() -> float:
    """The most memory that this process has had so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
