"""Agreement of 20 coders on 500 sources with 100,000 codings: all figures by character, intervals, and the room they take."""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from multiprocessing import get_context
from pathlib import Path

from benchmarks._making import Figure, figure, made_project
from reviewer.changes.draft import Draft
from reviewer.changes.kinds import coding_id
from reviewer.model.coding.highlight import place_in
from reviewer.services.coding import codes
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, source_lookup
from tests.writing import write

BUDGET, BUDGET_OF_INTERVALS, BUDGET_OF_ROOM = 5.0, 20.0, 500.0
"""Seconds of processor time, and megabytes."""
_CODES = 46
_CODERS, _SOURCES, _CODINGS = 20, 500, 100_000


def run() -> list[Figure]:
    """The figures of projects in which all coders, or two, work on each source."""
    with tempfile.TemporaryDirectory() as folder:
        return list(_figures(Path(folder)))


def _figures(folder: Path) -> Iterator[Figure]:
    for at_once in (_CODERS, 2):
        (folder / str(at_once)).mkdir()
        # What the making takes is not to be counted: a process inherits how much room the one before it had.
        making = get_context("spawn").Process(target=_make, args=(folder / str(at_once), at_once))
        making.start()
        making.join()
        path = folder / str(at_once) / "team.review"
        name = f"{_CODERS} coders, {at_once} on each source, {_CODINGS:,} codings, by character"
        yield figure(f"{name}: all figures", _cpu(path), "s", BUDGET)
        yield figure(
            f"{name}: with intervals of 1,000 resamples",
            _cpu(path, "--bootstrap", "1000"),
            "s",
            BUDGET_OF_INTERVALS,
        )
        yield figure(f"{name}: room", _room(path), "MB", BUDGET_OF_ROOM)


def _room(path: Path) -> float:
    """Megabytes that the command says it had at most."""
    told = (
        "import resource, sys, main; main.main(sys.argv[1:]); print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    command = [sys.executable, "-c", told, "agreement", str(path), "--unit", "characters", "--bootstrap", "100"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return int(done.stdout.split()[-1]) / 1024


def _make(folder: Path, at_once: int) -> None:
    _coded(folder, at_once).close()


def _cpu(path: Path, *more: str) -> float:
    """Seconds of processor time of the real command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    command = [sys.executable, "main.py", "agreement", str(path), "--unit", "characters", "--json", *more]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def _coded(folder: Path, at_once: int) -> Project:
    """A project in which coders marked passages of their own, half of them where another did."""
    chance = random.Random(11)
    project = made_project(folder / "team.review", chance, _SOURCES, 40_000)
    who = [f"{number:032x}" for number in range(1, _CODERS + 1)]
    for number, coder in enumerate(who):
        people.join(project=project, coder=coder, name=f"Coder {number}")
    for number in range(_CODES - len(codes.codebook(project=project))):
        codes.ensure_path(project=project, path=f"Code {number}", coder=who[0])
    book = [code.id for code in codes.codebook(project=project)]
    every = source_lookup.list_sources(project=project)
    spots: dict[str, list[tuple[int, int, str]]] = {}
    for part in range(100):
        draft = Draft()
        coder = who[part % _CODERS]
        own = [source for at, source in enumerate(every) if (at + part) % _CODERS < at_once]
        for _ in range(_CODINGS // 100):
            source = chance.choice(own)
            known = spots.setdefault(source.id, [])
            if known and chance.random() < 0.5:
                start, end, code = chance.choice(known)
            else:
                start = chance.randrange(source.characters - 300)
                end, code = start + chance.randint(20, 200), chance.choice(book)
                known.append((start, end, code))
            mark = project.world.new_id()
            place = place_in(project.text(source.sha256), source.sha256, start, end)
            draft.create("highlight", mark, source=source.id, coder=coder, place=place.values())
            draft.create("coding", coding_id(mark, code, coder), highlight=mark, code=code, coder=coder)
        write(project, draft, coder=coder)
    return project
