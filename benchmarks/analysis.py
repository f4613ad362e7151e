"""Matrices over 100,000 codings: each kind beside its budget and beside the bare reading of the rows."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks._making import Figure, figure, fill, least, made_project, timed
from reviewer.services.evidence import analysis
from reviewer.services.evidence.analysis import MatrixChoice
from reviewer.services.project import projects
from reviewer.services.project.projects import Project

BUDGET = 0.5
"""In seconds, for each matrix."""
CHOICES = {
    "code by source, excerpts": MatrixChoice("code-source"),
    "code by source, words": MatrixChoice("code-source", unit="words"),
    "code by source, share of text": MatrixChoice("code-source", unit="share"),
    "framework": MatrixChoice("framework"),
    "codes at the same passage": MatrixChoice("co-occurrence", "meetings", together="same"),
    "codes in overlapping passages": MatrixChoice("co-occurrence", "meetings", together="overlap"),
    "codes within one sentence": MatrixChoice("co-occurrence", "meetings", together="near", within=1),
    "code by year": MatrixChoice("code-attribute", attribute="year"),
    "code by coder": MatrixChoice("code-coder"),
    "code by month": MatrixChoice("code-time"),
}


def run(texts: int = 1_000, codings: int = 100_000) -> list[Figure]:
    """One figure for each kind of matrix."""
    with tempfile.TemporaryDirectory() as folder:
        return list(_figures(Path(folder), texts, codings))


def _figures(folder: Path, texts: int, codings: int) -> Iterator[Figure]:
    project = coded_project(folder, texts, codings)
    floor = least(lambda: project.read(lambda c: c.execute("SELECT highlight, code FROM coding").fetchall()))
    first = min(_cold(folder / "big.review") for _ in range(3))
    name = f"the first matrix after a change, {codings:,} codings"
    yield figure(name, first, "s", BUDGET, floor)
    for name, choice in CHOICES.items():
        took = least(lambda choice=choice: analysis.matrix(project=project, choice=choice))  # type: ignore[misc]
        yield figure(f"{name}, {codings:,} codings", took, "s", BUDGET, floor)
    project.close()


def _cold(path: Path) -> float:
    project = projects.open_project(path=path, read_only=True)
    took, _ = timed(lambda: analysis.matrix(project=project))
    project.close()
    return took


def coded_project(folder: Path, texts: int, codings: int) -> Project:
    """A project of so many sources of 5 kB and codings."""
    chance = random.Random(7)
    project = made_project(folder / "big.review", chance, texts)
    fill(project, chance, codings)
    return project
