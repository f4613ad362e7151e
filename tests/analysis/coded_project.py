"""A project coded at random, and its codings as plain rows for counting them in another way."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.services.coding import codes, highlights
from reviewer.services.sources import sources
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.kept import opened

CODES = ("Benefits", "Benefits/Speed", "Benefits/Mood", "Risks", "Risks/Sleep", "Mechanism")
WORDS = "relief came within hours, for some people; don't ask others. Nobody knew what a year would do! Éa café 😀 is".split()


@dataclass(frozen=True)
class Row:
    """One highlight with a code it carries, itself or by a sub-code."""

    highlight: str
    source: str
    coder: str
    start: int
    end: int
    code: str


def at_random(builder: ProjectBuilder, seed: int, count: int = 60) -> ProjectBuilder:
    """Three sources with years, two coders, passages that touch, overlap and repeat; some carry two codes, some none."""
    chance = random.Random(seed)
    builder.with_coder(BEN, "Ben")
    ids = []
    for name, year in (("One", "2019"), ("Two", "2021"), ("Three", "")):
        text = "\n".join(" ".join(chance.choices(WORDS, k=60)) for _ in range(4))
        builder.with_source(text, name)
        assert builder.last
        ids.append(builder.last)
        if year:
            sources.set_reference(project=builder.project, source=builder.last.id, field="year", value=year, coder=ANNA)
    made = [codes.ensure_path(project=builder.project, path=path, coder=ANNA) for path in CODES]
    for _ in range(count):
        source = chance.choice(ids)
        start = chance.randrange(0, source.characters - 60) // 7 * 7
        highlights.highlight_passage(
            project=builder.project,
            source=source.id,
            start=start,
            end=start + chance.choice([7, 21, 40]),
            coder=chance.choice([ANNA, BEN]),
            codes=chance.sample(made, chance.choice([0, 1, 1, 2])),
        )
    return builder


def rows_of(builder: ProjectBuilder) -> list[Row]:
    """All codings read with plain SQL, each also for the codes above it; paths for codes."""
    found: set[Row] = set()
    with opened(builder.project.path) as db:
        names = {i: (name, parent) for i, name, parent in db.execute("SELECT id, name, parent FROM code")}
        query = """SELECT h.id, h.source, h.coder, h.start, h."end", c.code
            FROM coding c JOIN highlight h ON h.id = c.highlight"""
        for *place, code in db.execute(query):
            while code is not None:
                found.add(Row(*place, path_of(code, names)))
                code = names[code][1]
    db.close()
    return sorted(found, key=lambda row: (row.highlight, row.code))


def path_of(code: str, names: dict[str, tuple[str, str | None]]) -> str:
    name, parent = names[code]
    return f"{path_of(parent, names)}/{name}" if parent else name


def covered(rows: Iterable[Row]) -> int:
    """How many characters the rows cover, each once, counted one by one."""
    return len({(row.source, at) for row in rows for at in range(row.start, row.end)})
