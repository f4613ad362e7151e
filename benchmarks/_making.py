"""What the measurements share: made-up texts and projects, the clock, and a figure beside its budget and its floor."""

from __future__ import annotations

import gc
import random
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypedDict

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import coding_id
from reviewer.model.coding.highlight import place_in
from reviewer.services.coding import codebook_files, codes
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from reviewer.services.shared import source_lookup
from reviewer.services.sources import import_sources
from tests.writing import write

ME = "a" * 32
_WORDS = (
    "relief came within hours for some people and not for others while nobody knew what a year of it would do".split()
)


class Figure(TypedDict):
    """One line of the report. `floor_ratio` is the value over what the machine asks for at least; 0 where none is taken."""

    name: str
    value: float
    unit: str
    budget: float
    floor_ratio: float


def figure(name: str, value: float, unit: str, budget: float, floor: float = 0.0) -> Figure:
    """A figure; a budget of 0 is none. `floor` is in the unit of `value`."""
    return Figure(name=name, value=value, unit=unit, budget=budget, floor_ratio=value / floor if floor else 0.0)


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds of a piece of work, and what it returned."""
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def least(work: Callable[[], object], times: int = 3) -> float:
    """Seconds of the quickest run."""
    return min(timed(work)[0] for _ in range(times))


def commit_floor(folder: Path) -> float:
    """Seconds for one commit of one row with the same settings: what the disk asks for at least."""
    connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=TRUNCATE")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE t (x)")
    times = [timed(lambda: connection.execute("INSERT INTO t VALUES (1)"))[0] for _ in range(50)]
    connection.close()
    # The median: a disk that is busy for a moment must not set the floor.
    return sorted(times)[25]


def made_text(chance: random.Random, size: int, number: int) -> str:
    """About so many characters of paragraphs under a heading with its number."""
    parts = [f"Text {number}"]
    length = 0
    while length < size:
        parts.append(" ".join(chance.choices(_WORDS, k=60)).capitalize() + ".")
        length += len(parts[-1])
    return "\n\n".join(parts) + "\n"


def made_texts(folder: Path, chance: random.Random, count: int, size: int = 5_000) -> Path:
    """A new folder of so many texts, of 5 kB unless it is said."""
    inbox = folder / "texts"
    inbox.mkdir()
    for number in range(count):
        (inbox / f"{number:04}.txt").write_text(made_text(chance, size, number), "utf-8")
    return inbox


def made_project(path: Path, chance: random.Random, texts: int, size: int = 5_000) -> Project:
    """A project of so many sources, of 5 kB unless it is said, with the codebook of the template."""
    inbox = made_texts(path.parent, chance, texts, size)
    project = projects.create_project(path=path, coder=ME, coder_name="Anna")
    codebook_files.apply_template(project=project, coder=ME)
    import_sources.import_files(project=project, paths=[inbox], coder=ME)
    return project


def fill(project: Project, chance: random.Random, count: int) -> None:
    """Write so many highlights with a coding each, in 100 changesets."""
    book = codes.codebook(project=project).codes
    every = source_lookup.list_sources(project=project)
    # Pauses of the collector would be counted as writing.
    gc.disable()
    for part in range(100):
        draft = Draft()
        for _ in range(count // 100):
            source = chance.choice(every)
            start = chance.randrange(source.characters - 300)
            place = place_in(project.text(source.sha256), source.sha256, start, start + chance.randint(20, 200))
            mark = project.world.new_id()
            draft.create("highlight", mark, source=source.id, coder=ME, place=place.values())
            code = chance.choice(book).id
            draft.create("coding", coding_id(mark, code, ME), highlight=mark, code=code, coder=ME)
        write(project, draft, label=f"Part {part}", coder=ME)
    gc.enable()


CODERS = tuple(letter * 32 for letter in "abcde")
