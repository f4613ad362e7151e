"""The project file: import, opening a large project, tagging, counting, undo."""

from __future__ import annotations

import gc
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import coding_id
from reviewer.model.highlight import place_in
from reviewer.services import codebook_files, codes, excerpts, highlights, import_sources, projects, sources, undo
from reviewer.services.projects import Project

ME = "a" * 32
_WORDS = (
    "relief came within hours for some people and not for others while nobody knew what a year of it would do".split()
)


def run() -> list[dict[str, Any]]:
    """All figures of the project file."""
    with tempfile.TemporaryDirectory() as folder:
        return list(_figures(Path(folder)))


def _figures(folder: Path) -> Iterator[dict[str, Any]]:
    floor = _floor(folder)
    texts = folder / "texts"
    texts.mkdir()
    chance = random.Random(7)
    for number in range(1_000):
        (texts / f"{number:04}.txt").write_text(_text(chance, 5_000, number), "utf-8")
    project = projects.create_project(path=folder / "big.review", coder=ME, coder_name="Anna")
    codebook_files.apply_template(project=project, coder=ME)
    seconds, _ = _timed(lambda: import_sources.import_files(project=project, paths=[texts], coder=ME))
    yield _figure("import 1,000 texts of 5 kB", seconds, "s", 3.0, floor)
    seconds, _ = _timed(lambda: _fill(project, chance, 100_000))
    yield _figure("write 100,000 highlights and codings (100 changesets)", seconds, "s", 0, floor)
    project.close()
    seconds, project = _timed(lambda: _opened(folder / "big.review"))
    yield _figure("open 1,000 sources, 100,000 codings, first source and codebook", seconds, "s", 1.0, floor)
    yield _figure("count all codes", _timed(lambda: codes.counts(project=project))[0], "s", 0, floor)
    source = sources.list_sources(project=project)[0]
    samples = []
    for start in range(0, 2_000, 40):
        code = codes.codebook(project=project).codes[start % 20].id
        samples.append(
            _timed(
                lambda start=start, code=code: highlights.highlight_passage(  # type: ignore[misc]
                    project=project, source=source.id, start=start, end=start + 30, coder=ME, codes=[code]
                )
            )[0]
        )
    yield _figure("tag a passage, committed (p95)", sorted(samples)[47] * 1_000, "ms", 0, floor * 1_000)
    samples = [_timed(lambda: undo.undo(project=project, coder=ME))[0] for _ in range(20)]
    yield _figure("undo a tag, committed (p95)", sorted(samples)[18] * 1_000, "ms", 0, floor * 1_000)
    seconds, found = _timed(lambda: excerpts.list_excerpts(project=project))
    yield _figure(f"list {len(found):,} excerpts", seconds, "s", 0, floor)
    project.close()


def _text(chance: random.Random, size: int, number: int) -> str:
    parts = [f"Text {number}"]
    length = 0
    while length < size:
        parts.append(" ".join(chance.choices(_WORDS, k=60)).capitalize() + ".")
        length += len(parts[-1])
    return "\n\n".join(parts) + "\n"


def _fill(project: Project, chance: random.Random, count: int) -> None:
    book = codes.codebook(project=project).codes
    every = sources.list_sources(project=project)
    gc.disable()
    for part in range(100):
        draft = Draft()
        for _ in range(count // 100):
            source = chance.choice(every)
            start = chance.randrange(source.characters - 300)
            place = place_in(project.text(source.sha256), source.sha256, start, start + chance.randint(20, 200))
            mark = project.world.new_id()
            draft.create("highlight", mark, source=source.id, coder=ME, place=place.model_dump())
            code = chance.choice(book).id
            draft.create("coding", coding_id(mark, code, ME), highlight=mark, code=code, coder=ME)
        project.write(draft, label=f"Part {part}", coder=ME)
    gc.enable()


def _opened(path: Path) -> Project:
    project = projects.open_project(path=path)
    listed = sources.list_sources(project=project)
    highlights.text_of(project=project, source=listed[0].id)
    highlights.highlights_of(project=project, source=listed[0].id)
    sources.highlight_counts(project=project)
    len(codes.codebook(project=project))
    return project


def _floor(folder: Path) -> float:
    """Seconds for one commit of one row with the same settings: what the disk asks for at least."""
    connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=TRUNCATE")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE t (x)")
    times = [_timed(lambda: connection.execute("INSERT INTO t VALUES (1)"))[0] for _ in range(50)]
    connection.close()
    return sorted(times)[25]


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def _figure(name: str, value: float, unit: str, budget: float, floor: float) -> dict[str, Any]:
    return {"name": name, "value": value, "unit": unit, "budget": budget, "floor_ratio": value / floor}


if __name__ == "__main__":
    for line in run():
        print(line)
