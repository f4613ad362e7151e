"""Where a code is used and by whom, counted by SQLite as a plain look at all highlights counts it."""

from __future__ import annotations

from collections import Counter

from reviewer.services.coding import codes
from reviewer.services.shared import highlight_lookup, people, source_lookup
from tests.builder import ANNA, BEN

CHEN = "c" * 32


def test_counts_are_those_of_a_plain_look(a_project):
    builder = a_project().with_themes().with_coder(BEN, "Ben").with_coder(CHEN, "B. Chen")
    for number in range(3):
        builder.with_source("One two three four five six seven eight.", f"Source {number}")
        builder.coded("One", "Risks").coded("two", "Risks/Bladder", coder=BEN).coded(
            "three four", "Benefits", coder=CHEN
        )
        if number:
            builder.coded("three", "Risks/Bladder", coder=CHEN).coded("six seven", "Risks", coder=BEN)
    project = builder.project
    people.unify_coders(project=project, pairs=[(CHEN, BEN)], coder=ANNA)
    book = codes.codebook(project=project)
    for code in book:
        below = {each.id for each in book.subtree(code.id)}
        plainly: Counter[tuple[str, str]] = Counter()
        for source in source_lookup.list_sources(project=project):
            for highlight in highlight_lookup.highlights_of(project=project, source=source.id):
                if below & set(highlight.codes):
                    plainly[source.id, highlight.coder] += 1
        counted = highlight_lookup.used_in(project=project, code=code.id)
        assert {(source, coder): count for source, coder, count in counted} == plainly
        assert [source for source, _, _ in counted] == sorted(source for source, _, _ in counted)
