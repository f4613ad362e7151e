"""How far a source is coded, against counting its characters one by one."""

from __future__ import annotations

import random

from reviewer.services.coding import highlights
from reviewer.services.evidence.coverage import Coverage, coverage
from reviewer.services.project.projects import Project
from reviewer.services.shared import source_lookup
from tests.builder import ANNA, BEN


def all_covered(project: Project, **hidden: set[str]) -> dict[str, Coverage]:
    """How far the sources are coded that have highlights."""
    sources = [source.id for source in source_lookup.list_sources(project=project)]
    return {
        source: one
        for source, one in coverage(project=project, sources=sources, hidden_coders=hidden.get("hidden", ())).items()
        if one.highlights
    }


TEXT = "One two three.\n\nFour five 😀 six.\n \t\nSeven.\n"


def counted(text: str, places: list[tuple[int, int]]) -> tuple[int, int]:
    """The oracle: each character of a paragraph that is not blank, and whether it lies in any place."""
    total = coded = at = 0
    for line in text.split("\n"):
        if line.strip():
            total += len(line)
            coded += sum(any(start <= at + i < end for start, end in places) for i in range(len(line)))
        at += len(line) + 1
    return coded, total


def test_any_overlapping_highlights_count_each_character_once(a_project) -> None:
    builder = a_project().with_coder(BEN, "Ben").with_source(TEXT)
    chance = random.Random(5)
    places: list[tuple[int, int]] = []
    assert all_covered(builder.project) == {}
    for number in range(40):
        start = chance.randrange(len(TEXT))
        end = chance.randint(start + 1, min(len(TEXT), start + 9))
        if not TEXT[start:end].strip():
            continue  # Nobody can highlight white space alone.
        highlights.highlight_passage(
            project=builder.project, source=builder.last.id, start=start, end=end, coder=(ANNA, BEN)[number % 2]
        )
        places.append((start, end))
        found = all_covered(builder.project)[builder.last.id]
        assert (found.coded, found.characters) == counted(TEXT, places)


def test_everything_highlighted_is_a_hundred_percent_without_the_blank_lines(a_project) -> None:
    builder = a_project().with_source(TEXT).coded("One two three.").coded("Four five 😀 six.").coded("Seven.")
    assert all_covered(builder.project)[builder.last.id].percent == 100


def test_hidden_coders_do_not_count(a_project) -> None:
    builder = a_project().with_coder(BEN, "Ben").with_source("abcdefghij").coded("abc").coded("cde", coder=BEN)
    source = builder.last.id
    assert all_covered(builder.project)[source] == Coverage(2, 5, 10)
    assert all_covered(builder.project, hidden={BEN})[source] == Coverage(1, 3, 10)
    assert all_covered(builder.project, hidden={BEN, ANNA}) == {}


def test_only_the_sources_asked_for(a_project) -> None:
    builder = a_project().with_source("abcdefghij", "A").coded("abc")
    first = builder.last.id
    second = builder.with_source("klmnopqrst", "B").last.id
    assert coverage(project=builder.project, sources=[second]) == {second: Coverage()}
    builder.coded("klmno")
    assert coverage(project=builder.project, sources=[second])[second].percent == 50
    assert coverage(project=builder.project, sources=[first, second])[first].percent == 30


def test_a_little_is_more_than_nothing_and_nearly_all_is_not_all() -> None:
    assert Coverage(1, 1, 1_000).percent == 1
    assert Coverage(1, 999, 1_000).percent == 99
