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
_NEW_SAID = f"{_NEW:,} new"
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
    spent: dict[int, dict[str, float]] = {}
    for size in (_FEW, _MANY):
        spent[size] = {}
        for what, seconds, cpu in _small(folder / f"{size}", size):
            spent[size][what] = cpu
            yield figure(
                f"{what} beside {size:,} codings",
                seconds * 1000,
                "ms",
                50 if _NEW_SAID not in what else 0,
                floor * 1000,
            )
    for what, cpu in spent[_MANY].items():
        ratio = cpu / spent[_FEW][what]
        # A thousand ids are spread over all pages of a large file, and over the few that a small one has.
        yield figure(
            f"{what}: processor time beside {_MANY:,} over {_FEW:,}", ratio, "", 1.5 if _NEW_SAID not in what else 0
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


def _small(folder: Path, size: int) -> Iterator[tuple[str, float, float]]:
    """What small exchanges take: what it is, seconds, and processor time."""
    team, one = _met(folder, _team.team(size), "one")
    other = _opened(folder, _team.team_later(size, _NEW), "other")
    _sync(other, team)
    yield f"take {_NEW_SAID}", *_spent(lambda: _sync(one, team))
    source = source_lookup.list_sources(project=one)[0].id
    sent, taken = [], []
    for start in range(_TIMES):
        highlights.highlight_passage(project=one, source=source, start=start, end=40, coder=ME)
        sent.append(_spent(lambda: _sync(one, team)))
        taken.append(_spent(lambda: _sync(other, team)))
    yield "send one tag", *sorted(sent)[_TIMES // 2]
    yield "take one tag", *sorted(taken)[_TIMES // 2]
    one.close()
    other.close()


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
