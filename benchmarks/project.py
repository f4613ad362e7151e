"""The project file: import, opening a large project, tagging, counting, undo."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks._making import ME, Figure, commit_floor, figure, fill, made_texts, timed
from reviewer.services.coding import codebook_files, codes, highlights
from reviewer.services.evidence import excerpts
from reviewer.services.project import projects, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, source_lookup
from reviewer.services.sources import import_sources


def run() -> list[Figure]:
    """All figures of the project file."""
    with tempfile.TemporaryDirectory() as folder:
        return list(_figures(Path(folder)))


def _figures(folder: Path) -> Iterator[Figure]:
    floor = commit_floor(folder)
    chance = random.Random(7)
    texts = made_texts(folder, chance, 1_000)
    project = projects.create_project(path=folder / "big.review", coder=ME, coder_name="Anna")
    codebook_files.apply_template(project=project, coder=ME)
    seconds, _ = timed(lambda: import_sources.import_files(project=project, paths=[texts], coder=ME))
    yield figure("import 1,000 texts of 5 kB", seconds, "s", 3.0, floor)
    seconds, _ = timed(lambda: fill(project, chance, 100_000))
    yield figure("write 100,000 highlights and codings (100 changesets)", seconds, "s", 0, floor)
    project.close()
    seconds, project = timed(lambda: _opened(folder / "big.review"))
    yield figure("open 1,000 sources, 100,000 codings, first source and codebook", seconds, "s", 1.0, floor)
    yield figure("count all codes", timed(lambda: codes.counts(project=project))[0], "s", 0, floor)
    source = source_lookup.list_sources(project=project)[0]
    samples = []
    for start in range(0, 2_000, 40):
        code = codes.codebook(project=project).codes[start % 20].id
        samples.append(
            timed(
                lambda start=start, code=code: highlights.highlight_passage(  # type: ignore[misc]
                    project=project, source=source.id, start=start, end=start + 30, coder=ME, codes=[code]
                )
            )[0]
        )
    # The 48th of 50.
    yield figure("tag a passage, committed (p95)", sorted(samples)[47] * 1_000, "ms", 0, floor * 1_000)
    samples = [timed(lambda: undo.undo(project=project, coder=ME))[0] for _ in range(20)]
    # The 19th of 20.
    yield figure("undo a tag, committed (p95)", sorted(samples)[18] * 1_000, "ms", 0, floor * 1_000)
    seconds, listed = timed(lambda: excerpts.list_excerpts(project=project))
    yield figure(f"list {len(listed):,} excerpts", seconds, "s", 0, floor)
    project.close()


def _opened(path: Path) -> Project:
    project = projects.open_project(path=path)
    listed = source_lookup.list_sources(project=project)
    highlight_lookup.text_of(project=project, source=listed[0].id)
    highlight_lookup.highlights_of(project=project, source=listed[0].id)
    source_lookup.highlight_counts(project=project)
    len(codes.codebook(project=project))
    return project
