"""What a filter lets through is what comes of looking at every highlight, by rules of a few lines that use no SQL."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.coding.highlight import Highlight
from reviewer.services.coding import codes, highlights
from reviewer.services.project.projects import Project
from reviewer.services.shared import people
from reviewer.services.sources import appraisal
from reviewer.store.reads import highlights as reads_highlights
from tests.builder import ANNA, BEN, ProjectBuilder

CHEN = "c" * 32
TEXT = "one two three four five six seven eight nine ten eleven twelve\n"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    chance = random.Random(5)
    built = (
        ProjectBuilder(tmp_path_factory.mktemp("narrow") / "a.review").with_coder(BEN, "Ben").with_coder(CHEN, "Chen")
    )
    paths = ["A", "A/B", "A/B/C", "D", "Gone", "E"]
    for number in range(3):
        built.with_source(TEXT + str(number), f"Source {number}")
        for word in TEXT.split():
            built.coded(word, *chance.sample(paths, chance.choice([0, 1, 1, 2])), coder=chance.choice([ANNA, BEN, CHEN]),
                        memo=chance.choice(["", "", "a memo"]))  # fmt: skip
            if chance.random() < 0.3:
                highlights.write_memo(
                    project=built.project, target_kind="highlight", target=built.highlight, text="another", coder=BEN
                )
        assert built.last is not None
        if number:
            appraisal.decide(project=built.project, source=built.last.id, decision="included", coder=ANNA)
    codes.merge_codes(project=built.project, code=built.code("Gone"), into=built.code("D"), coder=ANNA)
    yield built.project
    built.project.close()


def passes(project: Project, each: Highlight, wanted: ExcerptFilter) -> bool:
    book = project.codebook
    below = {
        c.id for code in wanted.codes for c in (book.subtree(code) if wanted.sub_codes else [book.shown(code)]) if c
    }
    return all(
        (
            not wanted.codes or bool(below & set(each.codes)),
            not wanted.coders or each.coder in wanted.coders,
            not wanted.sources or each.source in wanted.sources,
            wanted.highlights is None or each.id in wanted.highlights,
            wanted.tagged is None or wanted.tagged == bool(each.codes),
            wanted.with_memo is None or wanted.with_memo == bool(each.memo),
        )
    )


def test_every_filter_lets_through_what_it_says(project: Project) -> None:
    book = project.codebook
    everything = project.read(reads_highlights.all_highlights, book)
    ids = {code.path: code.id for code in book}
    sources = sorted({each.source for each in everything})
    some = tuple(each.id for each in everything[::3])
    tried = 0
    for wanted_codes, sub, coders, of, only, tagged, memo in itertools.product(
        ((), (ids["A"],), (ids["D"], ids["A/B"]), ("f" * 32,)), (True, False), ((), (BEN,), (ANNA, CHEN)),
        ((), (sources[0],), tuple(sources[1:])), (None, some, ()), (None, True, False), (None, True, False),
    ):  # fmt: skip
        wanted = ExcerptFilter(
            codes=wanted_codes, sub_codes=sub, coders=coders, sources=of, highlights=only, tagged=tagged, with_memo=memo
        )
        expected = [each for each in everything if passes(project, each, wanted)]
        assert project.read(reads_highlights.matching, book, wanted) == expected
        if memo is None:
            places = [(each.id, each.source, each.start, each.end, each.text) for each in expected]
            assert project.read(reads_highlights.places, book, wanted) == places
            if project.read(reads_highlights.are_few, book, wanted, 5):
                assert len(expected) <= 5
        tried += bool(expected)
    assert tried > 300


def test_statuses_narrow_to_the_sources_that_stand_so(project: Project) -> None:
    book = project.codebook
    found = project.read(reads_highlights.matching, book, ExcerptFilter(statuses=("included",)))
    everything = project.read(reads_highlights.all_highlights, book)
    assert {each.source for each in found} < {each.source for each in everything}
    assert len(found) == 24


def test_one_person_under_two_ids_is_one(tmp_path: Path) -> None:
    built = ProjectBuilder(tmp_path / "a.review").with_coder(BEN, "Ben").with_coder(CHEN, "Ben").with_source(TEXT)
    built.coded("one", "A", coder=BEN, memo="x").coded("two", "A", coder=CHEN).coded("three", "A")
    people.unify_coders(project=built.project, pairs=[(BEN, CHEN)], coder=ANNA)
    for who in (BEN, CHEN):
        found = built.project.read(reads_highlights.matching, built.project.codebook, ExcerptFilter(coders=(who,)))
        assert [(each.start, each.end) for each in found] == [(0, 3), (4, 7)]
    built.project.close()
