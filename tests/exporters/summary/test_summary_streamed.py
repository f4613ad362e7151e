"""What a summary carries for machines and around its excerpts is made as it is written, and is what it was at once."""

from __future__ import annotations

import json
from collections.abc import Callable

from reviewer.exporters.summary.data import packed, shown_excerpts
from reviewer.services.evidence import summary_files
from tests.builder import ProjectBuilder

Build = Callable[[], ProjectBuilder]
WORDS = "Relief -- came <within> hours & stayed, \u00e4 \u65e5. "


def coded(a_project: Build, sources: int) -> ProjectBuilder:
    builder = a_project()
    for number in range(sources):
        builder.with_source(WORDS * 30 + str(number), f"Source {number}")
        builder.coded("Relief -- came <within>", "A", "A/B").coded("hours & stayed", "C").coded("\u00e4 \u65e5")
    return builder


def test_the_data_in_pieces_are_the_data_at_once(a_project: Build) -> None:
    file, _ = summary_files.summary_file(project=coded(a_project, 3).project)
    pieces = list(file.data)
    data = json.loads("".join(pieces))
    assert packed(data) == "".join(pieces)
    assert [each["quote"] for each in data["excerpts"]] == [e.quote for _, e in shown_excerpts(file.document)]
    assert len(pieces) == len(data["excerpts"]) + 2 == 11
    assert not any(mark in piece for piece in pieces for mark in ("<", ">", "&", "--"))


def test_no_excerpts_no_pieces(a_project: Build) -> None:
    file, _ = summary_files.summary_file(project=a_project().with_source(WORDS).project)
    assert json.loads("".join(file.data))["excerpts"] == []


def test_each_excerpt_has_the_text_around_it(a_project: Build) -> None:
    file, summary = summary_files.summary_file(project=coded(a_project, 40).project)
    assert set(file.around) == set(summary.excerpts)
    for highlight, excerpt in summary.excerpts.items():
        before, after = file.around[highlight]
        text = WORDS * 30 + excerpt.source_title.partition(" ")[2]
        assert before in text[: excerpt.start]
        assert text[excerpt.end :].startswith(after)
