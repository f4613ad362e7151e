"""How long a summary of 10,000 excerpts takes in each format, beside the bare writing of its quotes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks._making import Figure, figure, least, timed
from benchmarks.analysis import coded_project
from reviewer.analysis.blocks import passages
from reviewer.exporters.summary.registry import write_summary
from reviewer.services.evidence import summary_files, verify
from tests.chromium import chromium

_FILTER = """new Promise(done => {{
  const field = document.getElementById("f_{name}"), began = performance.now();
  if (field.options) field.selectedIndex = Number("{value}"); else field.value = "{value}";
  field.dispatchEvent(new Event(field.options ? "change" : "input"));
  requestAnimationFrame(() => {{
    const painted = new MessageChannel();
    painted.port1.onmessage = () => done(performance.now() - began);
    painted.port2.postMessage(0);
  }});
}})"""
BUDGETS = {".html": 1.0, ".docx": 10.0, ".pdf": 15.0, ".md": 1.0}


def run(excerpts: int = 10_000, texts: int = 100) -> list[Figure]:
    """One figure for making the summary, for each format, and for verifying it."""
    with tempfile.TemporaryDirectory() as folder:
        return list(_figures(Path(folder), excerpts, texts))


def _figures(folder: Path, excerpts: int, texts: int) -> Iterator[Figure]:
    project = coded_project(folder, texts, excerpts)
    building, (file, summary) = timed(lambda: summary_files.summary_file(project=project))
    quotes = "\n".join(excerpt.quote for excerpt in summary.excerpts.values())
    floor = least(lambda: (folder / "floor.txt").write_text(quotes, "utf-8"), 3)
    count = f"{passages(file.document):,} passages"
    yield figure(f"summary: read and count {count}", building, "s", 0.0, floor)
    for ending, budget in BUDGETS.items():
        path = folder / f"out{ending}"
        took = least(lambda path=path: write_summary(file, path, overwrite=True), 1 if budget > 5 else 3)  # type: ignore[misc]
        yield figure(f"summary: {count} to {ending[1:].upper()}", took, "s", budget, floor)
    yield from _in_chromium(folder / "out.html", count)
    took = least(lambda: verify.verify_summary(project=project, path=folder / "out.html"), 1)
    yield figure(f"summary: verify {count}", took, "s", 0.0, floor)
    project.close()


def _in_chromium(path: Path, count: str) -> Iterator[Figure]:
    """How soon the page is painted in a real browser, and how long the slowest of some filters takes to the next frame."""
    with chromium() as browser:
        page = browser.open(path)
        painted = page.js("performance.getEntriesByName('first-contentful-paint')[0].startTime")
        yield figure(f"summary: first paint of {count} in Chromium", painted, "ms", 2_000)
        filters = (("code", "1"), ("code", ""), ("source", "3"), ("source", ""), ("text", "dose"), ("text", ""))
        slowest = max(page.js(_FILTER.format(name=name, value=value)) for name, value in filters)
        yield figure(f"summary: slowest filter over {count}", slowest, "ms", 100)
