"""`make bench`: bare parts first, each figure beside its budget; then the real program, as a table for docs/performance.md."""

from __future__ import annotations

import importlib
import os
import pkgutil
import platform
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import benchmarks
from benchmarks._rows import slopes, table

_HELPERS = "_"
"""Modules that begin so measure nothing."""
_REAL = ("start", "in_window", "turns_of_actions", "in_excerpts", "in_search", "by_command", "other_tools")
"""What goes through the real window or the real command, on a project as a team makes it."""
_WINDOWS = ("palette", "waiting")
"""These go through the real window too, on projects of their own."""


def main(chosen: list[str]) -> int:
    """Run all benchmarks, or those named, and print a table. Returns 1 when a figure is over its budget or grows too fast.

    Each has a process of its own, so that one does not pay for what another left behind.
    """
    every = sorted(info.name for info in pkgutil.iter_modules(benchmarks.__path__))
    names = chosen or [name for name in every if not name.startswith(_HELPERS)]
    bare = [name for name in names if name not in _REAL]
    failed = [_bare(bare[0])] if len(names) == 1 and bare else [_in_process(name) for name in bare]
    real = [name for name in _REAL if name in names]
    return int(any([*failed, bool(real) and _real(real)]))


def _in_process(name: str) -> bool:
    return subprocess.run([sys.executable, "-m", "benchmarks", name], check=False).returncode != 0


def _bare(name: str) -> bool:
    print(f"\n{name} ({'in a window' if name in _WINDOWS else 'bare parts'})", flush=True)
    over = [_print(figure) for figure in importlib.import_module(f"benchmarks.{name}").run()]
    return any(over)


def _real(names: list[str]) -> bool:
    print("\nthe real program: building the projects at the first time takes some minutes", flush=True)
    rows = [row for name in names for row in importlib.import_module(f"benchmarks.{name}").rows()]
    print(f"\n{machine()}\n\n" + "\n".join(table(rows)), flush=True)
    return any(row.late for row in rows) or any(steep for _, _, steep in slopes(rows))


def machine() -> str:
    """On what this runs, when, and how busy it is with other things."""
    processor = platform.processor() or platform.machine()
    for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines() if Path("/proc/cpuinfo").exists() else ():
        if line.startswith("model name"):
            processor = line.partition(":")[2].strip()
            break
    busy = f", {os.getloadavg()[0]:.1f} other programs running" if hasattr(os, "getloadavg") else ""
    return f"{date.today()}, {platform.system()}, Python {platform.python_version()}, {os.cpu_count()} × {processor}{busy}."


def _print(figure: dict[str, Any]) -> bool:
    late = not _holds(figure)
    budget = f"{figure['budget']:>9,.2f}" if figure["budget"] else " " * 9
    ratio = f"{figure['floor_ratio']:>8,.1f}×" if figure.get("floor_ratio") else " " * 9
    mark = "  over budget" if late else ""
    print(f"  {figure['name']:<58} {figure['value']:>9,.2f} {figure['unit']:<5} {budget} {ratio}{mark}", flush=True)
    return late


def _holds(figure: dict[str, Any]) -> bool:
    if not figure["budget"]:
        return True
    # A rate has to reach its budget, a duration must not exceed it.
    if figure["unit"].endswith("/s"):
        return bool(figure["value"] >= figure["budget"])
    return bool(figure["value"] <= figure["budget"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
