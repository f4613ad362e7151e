"""Merging: two files of 10,000 and of 100,000 codings each, and that the cost follows what is new, not what is there."""

from __future__ import annotations

import random
import resource
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks._making import Figure, commit_floor, figure, fill, made_project, timed
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from reviewer.services.team import merge


def run() -> list[Figure]:
    """All figures of merging."""
    with tempfile.TemporaryDirectory() as folder:
        return list(_figures(Path(folder)))


def _figures(folder: Path) -> Iterator[Figure]:
    floor = commit_floor(folder)
    chance = random.Random(11)
    made_project(folder / "base.review", chance, 200).close()
    for count, budget in ((10_000, 1.0), (100_000, 10.0)):
        a, b = (_worked(folder, f"{name}{count}", chance, count) for name in "ab")
        seconds = _merge(a, b)
        yield figure(f"merge two files of {count:,} codings each", seconds, "s", budget, floor)
        seconds = _merge(a, b)
        yield figure(f"merge the same file again ({count:,} codings)", seconds, "s", 0, floor)
        if count == 100_000:
            small = _worked(folder, "small", chance, 1_000)
            seconds = _merge(a, small)
            yield figure("merge 1,000 new codings into 200,000", seconds, "s", 0, floor)
            small.close()
        a.close()
        b.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    yield figure("greatest memory of the whole run", peak, "MB", 500)


def _worked(folder: Path, name: str, chance: random.Random, count: int) -> Project:
    path = folder / f"{name}.review"
    shutil.copy(folder / "base.review", path)
    project = projects.open_project(path=path)
    fill(project, chance, count)
    return project


def _merge(into: Project, other: Project) -> float:
    """Seconds of a merge with the backup before it."""
    return timed(lambda: merge.merge_files(project=into, paths=[other.path]))[0]
