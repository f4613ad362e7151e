"""Exchange by a team folder: nothing new, one tag, a thousand beside few and many, and a first copy."""

from __future__ import annotations

import resource
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from benchmarks import _team
from benchmarks._making import CODERS, ME, Figure, commit_floor, figure, timed
from reviewer.services.coding import highlights
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from reviewer.services.shared import source_lookup
from reviewer.services.team import places
from reviewer.services.team.sync import sync
from reviewer.sync.folder import segments

_FEW, _MANY, _FIRST = 10_000, 300_000, 100_000
_NEW = 1_000
_SEGMENTS, _DEVICES = 5_000, 50
_TIMES = 5


def run() -> list[Figure]:
    """All figures of the exchange by a folder."""
    with tempfile.TemporaryDirectory() as folder:
        return list(_figures(Path(folder)))


def _figures(folder: Path) -> Iterator[Figure]:
    floor = commit_floor(folder)
    yield from _first_copy(folder / "first", floor)
    yield from _many_segments(folder / "segments", floor)
    spent = {}
    for size in (_FEW, _MANY):
        seconds, cpu, tag = _thousand_new(folder / f"{size}", size)
        spent[size] = cpu
        yield figure(f"take {_NEW:,} new beside {size:,} codings", seconds, "s", 0, floor)
        yield figure(f"send one tag of {size:,} codings", tag[0] * 1000, "ms", 50)
        yield figure(f"the processor time of that, at {size:,}", tag[1] * 1000, "ms", 0)
    yield figure(
        f"processor time of {_NEW:,} new beside {_MANY:,}, over that beside {_FEW:,}",
        spent[_MANY] / spent[_FEW],
        "",
        1.5,
    )


def _first_copy(folder: Path, floor: float) -> Iterator[Figure]:
    team, project = _met(folder, _team.team(_FIRST), "one")
    seconds, copy = timed(lambda: places.new_copy(path=folder / "new.review", where=str(team), coder=CODERS[1]))
    yield figure(f"a first copy of {_FIRST:,} codings", seconds, "s", 15, floor)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    yield figure("greatest memory until then", peak, "MB", 500)
    copy.close()
    project.close()


def _many_segments(folder: Path, floor: float) -> Iterator[Figure]:
    team, project = _met(folder, _team.team(_FEW), "one")
    with closing(places.open_place(project=project, where=str(team))) as exchange:
        home = next(path for path in team.iterdir() if path.is_dir())
        for number in range(_SEGMENTS):
            content = segments.packed([b"{}" + b" " * number])
            device = home / f"{number % _DEVICES:032x}"
            device.mkdir(exist_ok=True)
            (device / f"{number + 1:06d}-{segments.digest_of(content)}.seg").write_bytes(content)
        sync(project=project, exchange=exchange)
        seconds = min(timed(lambda: sync(project=project, exchange=exchange))[0] for _ in range(_TIMES))
        yield figure(f"nothing new among {_SEGMENTS:,} segments", seconds * 1000, "ms", 50, floor * 1000)
    project.close()


def _thousand_new(folder: Path, size: int) -> tuple[float, float, tuple[float, float]]:
    """Seconds and processor time to take the new ones, and the same of one tag that is sent."""
    team, one = _met(folder, _team.team(size), "one")
    other = _opened(folder, _team.team_later(size, _NEW), "other")
    _sync(other, team)
    seconds, cpu = _spent(lambda: _sync(one, team))
    source = source_lookup.list_sources(project=one)[0].id
    tags = []
    for start in range(_TIMES):
        highlights.highlight_passage(project=one, source=source, start=start, end=40, coder=ME)
        tags.append(_spent(lambda: _sync(one, team)))
    one.close()
    other.close()
    return seconds, cpu, sorted(tags)[_TIMES // 2]


def _met(folder: Path, made: Path, name: str) -> tuple[Path, Project]:
    """A team folder, and a copy of a project that has sent all there."""
    folder.mkdir()
    team = folder / "team"
    team.mkdir()
    project = _opened(folder, made, name)
    _sync(project, team)
    return team, project


def _opened(folder: Path, made: Path, name: str) -> Project:
    path = folder / f"{name}.review"
    shutil.copy(made, path)
    return projects.open_project(path=path)


def _sync(project: Project, team: Path) -> None:
    with closing(places.open_place(project=project, where=str(team))) as exchange:
        sync(project=project, exchange=exchange, coder=ME)


def _spent(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock and of the processor."""
    before = time.process_time()
    seconds, _ = timed(work)
    return seconds, time.process_time() - before
