"""Matrices over 100,000 codings: each kind beside its budget and beside the bare reading of the rows."""

from __future__ import annotations

import gc
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.project import ME, _fill, _text
from reviewer.services import analysis, codebook_files, import_sources, projects
from reviewer.services.analysis import MatrixChoice
from reviewer.services.projects import Project

BUDGET = 0.5
CHOICES = {
    "code by source, excerpts": MatrixChoice("code-source"),
    "code by source, words": MatrixChoice("code-source", unit="words"),
    "code by source, share of text": MatrixChoice("code-source", unit="share"),
    "framework": MatrixChoice("framework"),
    "codes at the same passage": MatrixChoice("co-occurrence", together="same"),
    "codes in overlapping passages": MatrixChoice("co-occurrence", together="overlap"),
    "codes within one sentence": MatrixChoice("co-occurrence", together="near", within=1),
    "code by year": MatrixChoice("code-attribute", attribute="year"),
    "code by coder": MatrixChoice("code-coder"),
    "code by month": MatrixChoice("code-time"),
}


def run(texts: int = 1_000, codings: int = 100_000) -> list[dict[str, Any]]:
    """One figure for each kind of matrix."""
    with tempfile.TemporaryDirectory() as folder:
        return list(_figures(Path(folder), texts, codings))


def _figures(folder: Path, texts: int, codings: int) -> Iterator[dict[str, Any]]:
    project = made(folder, texts, codings)
    floor = _least(lambda: project.read(lambda c: c.execute("SELECT highlight, code FROM coding").fetchall()))
    first = min(_cold(folder / "big.review") for _ in range(3))
    name = f"the first matrix after a change, {codings:,} codings"
    yield {"name": name, "value": first, "unit": "s", "budget": BUDGET, "floor_ratio": first / floor}
    for name, choice in CHOICES.items():
        took = _least(lambda choice=choice: analysis.matrix(project=project, choice=choice))  # type: ignore[misc]
        yield {
            "name": f"{name}, {codings:,} codings", "value": took, "unit": "s", "budget": BUDGET, "floor_ratio": took / floor
        }  # fmt: skip
    project.close()


def _cold(path: Path) -> float:
    project = projects.open_project(path=path, read_only=True)
    began = time.perf_counter()
    analysis.matrix(project=project)
    took = time.perf_counter() - began
    project.close()
    return took


def made(folder: Path, texts: int, codings: int) -> Project:
    """A project of so many sources of 5 kB and codings."""
    inbox = folder / "texts"
    inbox.mkdir()
    chance = random.Random(7)
    for number in range(texts):
        (inbox / f"{number:04}.txt").write_text(_text(chance, 5_000, number), "utf-8")
    project = projects.create_project(path=folder / "big.review", coder=ME, coder_name="Anna")
    codebook_files.apply_template(project=project, coder=ME)
    import_sources.import_files(project=project, paths=[inbox], coder=ME)
    _fill(project, chance, codings)
    return project


def _least(work: Callable[[], object]) -> float:
    """The least of three, in seconds."""
    samples = []
    for _ in range(3):
        gc.collect()
        began = time.perf_counter()
        work()
        samples.append(time.perf_counter() - began)
    return min(samples)
