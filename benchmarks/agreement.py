"""Agreement of 20 coders on 500 sources with 100,000 codings: all figures by character, intervals, and the room they take."""

from __future__ import annotations

import random
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks._making import Figure, figure, made_project
from reviewer.changes.draft import Draft
from reviewer.changes.kinds import coding_id
from reviewer.model.coding.highlight import place_in
from reviewer.progress import Progress
from reviewer.services.coding import codes
from reviewer.services.evidence.agreement import AgreementChoice, compare, figures
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, source_lookup
from tests.writing import write

BUDGET, BUDGET_OF_INTERVALS, BUDGET_OF_ROOM = 5.0, 20.0, 500.0
"""Seconds, seconds, megabytes."""
_CODES = 46


def run(coders: int = 20, sources: int = 500, codings: int = 100_000, at_once: int = 20) -> list[Figure]:
    """The figures; `at_once` coders work on each source."""
    with tempfile.TemporaryDirectory() as folder:
        return list(_figures(Path(folder), coders, sources, codings, at_once))


def _figures(folder: Path, coders: int, sources: int, codings: int, at_once: int) -> Iterator[Figure]:
    for each in dict.fromkeys((at_once, 2)):
        (folder / str(each)).mkdir()
        made = _coded(folder / str(each), coders, sources, codings, each)
        path = made.path
        made.close()
        project = projects.open_project(path=path, read_only=True)
        name = f"{coders} coders, {each} on each source, {codings:,} codings, by character"
        choice = AgreementChoice(unit="characters")
        took, compared = _cpu(lambda project=project, choice=choice: compare(project=project, choice=choice))  # type: ignore[misc]
        more, _ = _cpu(lambda compared=compared: figures(compared, progress=Progress()))  # type: ignore[misc]
        yield figure(f"{name}: all figures", took + more, "s", BUDGET)
        drawn = AgreementChoice(unit="characters", times=1_000)
        compared = compare(project=project, choice=drawn)
        more, _ = _cpu(lambda compared=compared: figures(compared, progress=Progress()))  # type: ignore[misc]
        yield figure(f"{name}: intervals of 1,000 resamples", took + more, "s", BUDGET_OF_INTERVALS)
        project.close()
    yield figure("most room", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB", BUDGET_OF_ROOM)


def _cpu(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds of processor time, and what came of it."""
    start = time.process_time()
    found = work()
    return time.process_time() - start, found


def _coded(folder: Path, coders: int, sources: int, codings: int, at_once: int) -> Project:
    """A project in which coders marked passages of their own, half of them where another did."""
    chance = random.Random(11)
    project = made_project(folder / "team.review", chance, sources, 40_000)
    who = [f"{number:032x}" for number in range(1, coders + 1)]
    for number, coder in enumerate(who):
        people.join(project=project, coder=coder, name=f"Coder {number}")
    for number in range(_CODES - len(codes.codebook(project=project))):
        codes.ensure_path(project=project, path=f"Code {number}", coder=who[0])
    book = [code.id for code in codes.codebook(project=project)]
    every = source_lookup.list_sources(project=project)
    spots: dict[str, list[tuple[int, int, str]]] = {}
    for part in range(100):
        draft = Draft()
        coder = who[part % coders]
        own = [source for at, source in enumerate(every) if (at + part) % coders < at_once]
        for _ in range(codings // 100):
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
