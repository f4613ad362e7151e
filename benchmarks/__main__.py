"""`make bench`: every figure beside its budget and its ratio to a floor measured in the same run."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from typing import Any

import benchmarks


def main(chosen: list[str]) -> int:
    """Run all benchmarks, or those named, and print a table. Returns 1 when a figure is over its budget."""
    names = sorted(info.name for info in pkgutil.iter_modules(benchmarks.__path__) if not info.name.startswith("_"))
    over = 0
    for name in names:
        if chosen and name not in chosen:
            continue
        print(f"\n{name}", flush=True)
        for figure in importlib.import_module(f"benchmarks.{name}").run():
            over += _print(figure)
    return 1 if over else 0


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
    if figure["unit"].endswith("/s"):
        return bool(figure["value"] >= figure["budget"])
    return bool(figure["value"] <= figure["budget"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
