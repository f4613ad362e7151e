"""Point reads of a real team's project while another thread reads all of it."""

from __future__ import annotations

import tempfile
import threading
import time
from pathlib import Path

from benchmarks._making import Figure, figure
from benchmarks._team import team
from benchmarks._turns import copied
from reviewer.services.evidence import excerpts
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, source_lookup

CODINGS = 100_000
POINT_READS = 200
_PAUSE = 0.004


def run() -> list[Figure]:
    """A read of one highlight alone, and while another thread reads all excerpts again and again."""
    with tempfile.TemporaryDirectory() as folder:
        project = projects.open_project(path=copied(team(CODINGS), Path(folder)))
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
    waits = []
    for _ in range(POINT_READS):
        began = time.perf_counter()
        highlight_lookup.highlights(project=project, ids=ids)
        waits.append((time.perf_counter() - began) * 1000)
        time.sleep(_PAUSE)
    return sorted(waits)[int(len(waits) * 0.95)]
