"""Merging: two files of 10,000 and of 100,000 codings each, and that the cost follows what is new, not what is there."""

from __future__ import annotations

import random
import resource
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.project import ME, _fill, _floor, _text
from reviewer.services import codebook_files, import_sources, merge, projects
from reviewer.services.projects import Project


def run() -> list[dict[str, Any]]:
    """All figures of merging."""
    with tempfile.TemporaryDirectory() as folder:
        return list(_figures(Path(folder)))


def _figures(folder: Path) -> Iterator[dict[str, Any]]:
    floor = _floor(folder)
    texts = folder / "texts"
    texts.mkdir()
    chance = random.Random(11)
    for number in range(200):
        (texts / f"{number:03}.txt").write_text(_text(chance, 5_000, number), "utf-8")
    base = projects.create_project(path=folder / "base.review", coder=ME, coder_name="Anna")
    codebook_files.apply_template(project=base, coder=ME)
    import_sources.import_files(project=base, paths=[texts], coder=ME)
    base.close()
    for count, budget in ((10_000, 1.0), (100_000, 10.0)):
        a, b = (_worked(folder, f"{name}{count}", chance, count) for name in "ab")
        seconds = _merge(a, b)
        yield _figure(f"merge two files of {count:,} codings each", seconds, "s", budget, floor)
        seconds = _merge(a, b)
        yield _figure(f"merge the same file again ({count:,} codings)", seconds, "s", 0, floor)
        if count == 100_000:
            small = _worked(folder, "small", chance, 1_000)
            seconds = _merge(a, small)
            yield _figure("merge 1,000 new codings into 200,000", seconds, "s", 0, floor)
            small.close()
        a.close()
        b.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    yield {"name": "greatest memory of the whole run", "value": peak, "unit": "MB", "budget": 500, "floor_ratio": 0}


def _worked(folder: Path, name: str, chance: random.Random, count: int) -> Project:
    path = folder / f"{name}.review"
    shutil.copy(folder / "base.review", path)
    project = projects.open_project(path=path)
    _fill(project, chance, count)
    return project


def _merge(into: Project, other: Project) -> float:
    """Seconds of a merge with the backup before it."""
    start = time.perf_counter()
    merge.merge_files(project=into, paths=[other.path])
    return time.perf_counter() - start


def _figure(name: str, value: float, unit: str, budget: float, floor: float) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit, "budget": budget, "floor_ratio": value / floor}
