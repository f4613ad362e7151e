"""How long a summary of 10,000 excerpts takes in each format, beside the bare writing of its quotes."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.analysis import made
from reviewer.analysis.blocks import passages
from reviewer.exporters import pdf_port
from reviewer.exporters.summary_registry import write_summary
from reviewer.services import summary_files, verify

BUDGETS = {".html": 1.0, ".docx": 10.0, ".pdf": 15.0, ".md": 1.0}


def run(excerpts: int = 10_000, texts: int = 100) -> list[dict[str, Any]]:
    """One figure for making the summary, for each format, and for verifying it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.pdf import printer

    pdf_port.provide(printer)
    with tempfile.TemporaryDirectory() as folder:
        return list(_figures(Path(folder), excerpts, texts))


def _figures(folder: Path, excerpts: int, texts: int) -> Iterator[dict[str, Any]]:
    project = made(folder, texts, excerpts)
    began = time.perf_counter()
    given, summary = summary_files.summary_file(project=project)
    building = time.perf_counter() - began
    quotes = "\n".join(excerpt.quote for excerpt in summary.excerpts.values())
    floor = _least(lambda: (folder / "floor.txt").write_text(quotes, "utf-8"), 3)
    count = f"{passages(given.document):,} passages"
    yield _figure(f"summary: read and count {count}", building, 0.0, floor)
    for ending, budget in BUDGETS.items():
        path = folder / f"out{ending}"
        took = _least(lambda path=path: write_summary(given, path, overwrite=True), 1 if budget > 5 else 3)  # type: ignore[misc]
        yield _figure(f"summary: {count} to {ending[1:].upper()}", took, budget, floor)
    took = _least(lambda: verify.verify_summary(project=project, path=folder / "out.html"), 1)
    yield _figure(f"summary: verify {count}", took, 0.0, floor)
    project.close()


def _figure(name: str, value: float, budget: float, floor: float) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": "s", "budget": budget, "floor_ratio": value / floor}


def _least(work: Callable[[], object], times: int) -> float:
    samples = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        samples.append(time.perf_counter() - began)
    return min(samples)
