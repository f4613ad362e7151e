"""What a summary carries for machines and around its excerpts is made as it is written, and is what it was at once."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

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
    assert len(data["excerpts"]) == 9
    assert len(pieces) == 9 + len(data["figures"]) + 3
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


def around_of(text: str, start: int, end: int) -> tuple[str, str]:
    """400 characters each way, from the first end of a sentence in the farther half of them, or else from a word."""
    ends = [at for at in range(len(text)) if text[at : at + 2] in (". ", "? ", "! ", ".\n")]
    first, last = max(0, start - 400), min(len(text), end + 400)
    before, after = text[first:start], text[end:last]
    if first and before:
        sentences = [at + 2 - first for at in ends if first <= at <= first + 198]
        before = before[min(sentences) if sentences else before.find(" ") + 1 :]
    else:
        before = before.lstrip()
    if last < len(text) and after:
        sentences = [at + 1 - end for at in ends if end + 200 <= at <= last - 2]
        after = after[: max(sentences)] if sentences else after.rsplit(" ", 1)[0]
    else:
        after = after.rstrip()
    return before, after


@pytest.mark.parametrize(
    "words",
    ["So it is. ", "One word. Is it? Yes!\n", "no end of a sentence ", "neither.a.word\n", "It ends.\n\nHere. "],
)
def test_what_stands_around_begins_and_ends_with_sentences(a_project: Build, words: str) -> None:
    text = f"{words * 9}long ago {words * 60}far off {words * 70}near {words * 5}at last."
    builder = a_project().with_source(text)
    builder.coded("long ago", "A").coded("far off", "A").coded("near ", "B").coded("at last.", "B").coded(text[:3], "A")
    file, summary = summary_files.summary_file(project=builder.project)
    for highlight, excerpt in summary.excerpts.items():
        assert file.around[highlight] == around_of(text, excerpt.start, excerpt.end)
