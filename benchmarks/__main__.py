"""`make bench`: every figure beside its budget and its ratio to a floor measured in the same run."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from typing import Any

import benchmarks

_HELPERS = "_"
"""Modules that begin so measure nothing."""


def main(chosen: list[str]) -> int:
    """Run all benchmarks, or those named, and print a table. Returns 1 when a figure is over its budget.

    Each has a process of its own, so that one does not pay for what another left behind.
    """
    every = sorted(info.name for info in pkgutil.iter_modules(benchmarks.__path__))
    names = chosen or [name for name in every if not name.startswith(_HELPERS)]
    if len(names) > 1:
        return max(subprocess.run([sys.executable, "-m", "benchmarks", name], check=False).returncode for name in names)
    print(f"\n{names[0]}", flush=True)
    over = [_print(figure) for figure in importlib.import_module(f"benchmarks.{names[0]}").run()]
    return 1 if any(over) else 0


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
