"""Tagging and reading in the real window, on a project in which every tag is a changeset of its own, as work makes it."""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks._making import Figure, figure, team_project

if TYPE_CHECKING:
    from reviewer.services.project.projects import Project
    from ui.app import App

SIZES = ((200, 10_000), (1_000, 100_000))
"""Sources and codings."""
TAGS = 15
POINT_READS = 200
_PAUSE = 0.004


def run() -> list[Figure]:
    """The longest turn of the event loop after a tag, and how long a point read waits while all excerpts are read."""
    from benchmarks.palette import window

    rows: list[Figure] = []
    longest: dict[int, float] = {}
    for sources, codings in SIZES:
        with tempfile.TemporaryDirectory() as home:
            os.environ["REVIEWER_HOME"] = home
            project = team_project(Path(home) / "team.review", random.Random(3), sources, codings)
            with window(project) as app:
                turns = _turns_after_tags(app)
            longest[codings] = statistics.median(turns)
            floor = longest[SIZES[0][1]]
            name = f"longest turn of the window after a tag, {codings:,} codings"
            rows += [
                figure(f"{name}, median", statistics.median(turns), "ms", 16, floor),
                figure(f"{name}, worst of {TAGS}", max(turns), "ms", 50, floor),
            ]
            if codings == SIZES[-1][1]:
                rows += _point_reads(Path(home) / "team.review")
    return rows


def _turns_after_tags(app: App) -> list[float]:
    """For each of some tags the longest turn of the event loop until all views are up to date, in ms."""
    from PySide6.QtWidgets import QApplication

    from reviewer.services.coding import codes

    def rest() -> None:
        while not app.session.jobs.idle:
            QApplication.processEvents()
            time.sleep(0.001)
        QApplication.processEvents()

    rest()
    ids = [code.id for code in codes.codebook(project=app.session.project)]
    reader = app.window.read.reader
    worst: list[float] = []
    for number in range(TAGS):
        start = 200 + number * 97
        reader.show_passage(start, start + 40, select=True)
        reader.set_selection(start, start + 40)
        rest()
        turns = [0.0]
        app.tagging.tag(ids[number % len(ids)])
        while not app.session.jobs.idle:
            began = time.perf_counter()
            QApplication.processEvents()
            turns.append(time.perf_counter() - began)
            time.sleep(0.0005)
        worst.append(max(turns) * 1000)
    return worst


def _point_reads(path: Path) -> list[Figure]:
    """A read of one highlight alone, and while another thread reads all excerpts again and again."""
    from reviewer.services.evidence import excerpts
    from reviewer.services.project import projects
    from reviewer.services.shared import highlight_lookup, source_lookup

    project = projects.open_project(path=path)
    source = source_lookup.list_sources(project=project)[0].id
    one = [highlight_lookup.highlights_of(project=project, source=source)[0].id]
    alone = _p95(project, one)
    ended = threading.Event()

    def read_all() -> None:
        while not ended.is_set():
            excerpts.list_excerpts(project=project)

    reading = threading.Thread(target=read_all)
    reading.start()
    beside = _p95(project, one)
    ended.set()
    reading.join()
    project.close()
    return [figure("a point read while all excerpts are read, p95", beside, "ms", 30, alone)]


def _p95(project: Project, ids: list[str]) -> float:
    from reviewer.services.shared import highlight_lookup

    waits = []
    for _ in range(POINT_READS):
        began = time.perf_counter()
        highlight_lookup.highlights(project=project, ids=ids)
        waits.append((time.perf_counter() - began) * 1000)
        time.sleep(_PAUSE)
    return sorted(waits)[int(len(waits) * 0.95)]
