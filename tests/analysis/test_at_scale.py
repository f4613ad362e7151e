"""Counting with DuckDB gives what counting in plain Python gives, on codings at random."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

import pytest

from reviewer.analysis.matrix import matrices, together
from reviewer.analysis.matrix.at_scale import Joined, ManyCoded
from reviewer.analysis.matrix.coded import Coded, coded
from reviewer.analysis.matrix.measures import Measures


@dataclass(frozen=True)
class Code:
    id: str


@dataclass
class Book:
    """Codes with the code above each, if any."""

    above: dict[str, str]
    merged: dict[str, str] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Code]:
        return map(Code, self.above)

    def ancestors(self, code: str) -> list[Code]:
        return [Code(code), *(self.ancestors(self.above[code]) if self.above[code] else [])]


def an_id(rng: Random) -> str:
    return rng.randbytes(16).hex()


class Work:
    """Passages that touch, overlap, repeat and reach far, regions before the text, a merged code, one that is gone, and in every
    second two coders who are one person."""

    def __init__(self, seed: int) -> None:
        rng = Random(seed)
        self.codes = [an_id(rng) for _ in range(6)]
        self.book = Book({code: self.codes[at - 1] if at % 2 else "" for at, code in enumerate(self.codes)})
        old, gone = an_id(rng), an_id(rng)
        self.book.merged[old] = self.codes[2]
        self.sources, coders = ([an_id(rng) for _ in range(3)] for _ in range(2))
        self.persons = {coders[0]: coders[1]} if seed % 2 else {}
        self.places = []
        for highlight in sorted(an_id(rng) for _ in range(rng.randint(1, 40))):
            start = rng.choice([rng.randint(0, 30), rng.randint(0, 2_000)])
            end = start + rng.choice([1, 2, 5, rng.randint(1, 1_500)])
            if rng.random() < 0.1:
                start = end = -rng.randint(1, 3)
            self.places.append((highlight, rng.choice(self.sources), rng.choice(coders), start, end))
        written = [*self.codes, old, gone]
        self.codings = [(rng.choice(self.places)[0], rng.choice(written)) for _ in range(rng.randint(1, 60))]

    def plain(self) -> Coded:
        places = [(*row[:2], self.persons.get(row[2], row[2]), *row[3:]) for row in self.places]
        return coded(places, self.codings, self.book)  # type: ignore[arg-type]

    def many(self) -> ManyCoded:
        *ids, starts, ends = zip(*self.places, strict=True)
        joined = Joined(
            *map("".join, ids),
            *(",".join(map(str, each)) for each in (starts, ends)),
            *map("".join, zip(*self.codings, strict=True)),
        )
        return ManyCoded(joined, self.book, self.persons)  # type: ignore[arg-type]


@pytest.mark.parametrize("seed", range(8))
def test_amounts_by_source_coder_and_value(seed: int) -> None:
    work = Work(seed)
    plain, many, wanted = work.plain(), work.many(), work.codes[:4]
    assert many.coders == {work.persons.get(row[2], row[2]) for row in work.places}
    values = {work.sources[0]: "x", work.sources[1]: "x"}
    columns = {
        "source": ("source", lambda source, part: {source: part}),
        "coder": ("coder", lambda source, part: part.by_coder()),
        "value": (values, lambda source, part: {values.get(source, ""): part}),
    }
    measures = Measures(wanted)
    units = {
        "excerpts": measures.excerpts,
        "sources": measures.sources,
        "passages": measures.passages,
        "share": measures.characters,
    }
    for name, (by, of_part) in columns.items():
        for unit, measure in units.items():
            assert many.counted(by, unit, wanted) == matrices.counted(plain, of_part, measure), (name, unit)
        cells = matrices.highlights_of(plain, of_part)
        for (code, column), highlights in list(cells.items())[:5]:
            assert sorted(many.behind(by, code, column)) == sorted(highlights)
        assert many.behind(by, work.codes[0], "none") == ()


@pytest.mark.parametrize("how", together.TOGETHER[:2])
@pytest.mark.parametrize("seed", range(8))
def test_codes_that_meet(seed: int, how: together.Together) -> None:
    work = Work(seed)
    above = {(code, each.id) for code in work.codes for each in work.book.ancestors(code)[1:]}
    plain, many = together.meetings(work.plain(), how, above=above), work.many().meetings(how, above)
    assert (many.counts, many.sources, many.above) == (plain.counts, plain.sources, plain.above)
    for pair in [*list(plain.counts)[:8], (work.codes[1], work.codes[0])]:
        assert many.highlights(*pair) == plain.highlights(*pair)
