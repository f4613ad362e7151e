"""Passages that a text names itself: sections by their heading, turns by who speaks, rows of tables, answers by their question.

They are what a code can be given to without anybody marking them one by one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, get_args

from reviewer.model.sources.structure import Part, Structure
from reviewer.model.sources.text import Paragraphs, is_blank, trimmed

NamedBy = Literal["headings", "speakers", "rows", "answers"]
"""
headings: a heading with its section. speakers: all that one says until another speaks. rows: a row of a table, named by its first
cell. answers: what stands between a question and what ends the answer: the next question, a heading, the next turn of who asked.
"""
WAYS: tuple[NamedBy, ...] = get_args(NamedBy)
_LONGEST_QUESTION = 400
"""Characters; a longer paragraph that ends in a question mark only comes to ask something."""
_QUESTION_MARKS = "?？؟՞"
_NUMBER = re.compile(
    r"(?:§\s?|(?:question|item|frage)\s)?"
    r"(?:\d{1,3}(?:\.\d{1,3}){1,5}[.):]?|\d{1,3}[.):]|[ivxlc]{1,7}[.)]|[a-h]\)|q\d{1,3}[.):]?)\s{1,5}",
    re.I,
)
_BULLET = re.compile(r"[•◦▪‣●○■–—*-]\s{1,5}")
_BARE_NUMBER = re.compile(r"\d{1,2}\s")
_CLOCK = re.compile(r"[\s\[(]{0,5}(?:\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)?[\s\])]{0,5}:\s{0,5}")


@dataclass(frozen=True, slots=True)
class NamedPassage:
    """A passage and its name on one line: code points `start` to `end` of the text, end exclusive, without outer white space."""

    name: str
    start: int
    end: int


def named_passages(text: str, structure: Structure, by: NamedBy) -> list[NamedPassage]:
    """The passages that a text names in one way, in its order; those of white space alone are none."""
    found = {"headings": _sections, "speakers": _turns, "rows": _rows, "answers": _answers}[by](text, structure)
    named = []
    for name, start, end in found:
        span, line = trimmed(text, start, end), " ".join(name.split())
        if line and not is_blank(text[span.start : span.end]):
            named.append(NamedPassage(line, span.start, span.end))
    return sorted(named, key=lambda passage: (passage.start, passage.end))


def name_key(name: str) -> str:
    """What two names have in common that mean the same: case, numbers before them, and marks at the end count for nothing."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    plain = without_number(" ".join(plain.split()))
    plain = _BARE_NUMBER.sub("", plain, count=1) if _BARE_NUMBER.match(plain) else plain
    return plain.rstrip(".:;, " + _QUESTION_MARKS) or plain


def without_number(name: str) -> str:
    """`2.1 Methods` or `• Methods` as `Methods`. A number alone stays, and one that may be a word, as in `3 weeks later`."""
    for before in (_BULLET, _NUMBER):
        found = before.match(name)
        name = name[found.end() :] if found and found.end() < len(name) else name
    return name


_Found = Iterator[tuple[str, int, int]]


def _sections(text: str, structure: Structure) -> _Found:
    for heading in structure.headings:
        start, end = structure.section(heading)
        yield text[heading.start : heading.end], start, len(text) if end is None else end


def _turns(_: str, structure: Structure) -> _Found:
    for turn in structure.of("speaker"):
        yield turn.value, turn.start, turn.end


def _rows(text: str, structure: Structure) -> _Found:
    row: Part | None = None
    named = True
    for part in structure.of("row", "cell"):
        if part.kind == "row":
            row, named = part, part.head
        elif row is not None and not named and row.start <= part.start and part.end <= row.end:
            named = True
            yield text[part.start : part.end], row.start, row.end


def _answers(text: str, structure: Structure) -> _Found:
    turns = list(structure.of("speaker"))
    if turns:
        yield from _answers_of_others(text, turns)
    else:
        yield from _answers_below(text, structure)
    yield from _answers_in_columns(text, structure)


def _answers_of_others(text: str, turns: list[Part]) -> _Found:
    """What others say until who asked speaks again."""
    for number, turn in enumerate(turns):
        question = _last_sentence(text, turn)
        if not question or question[-1] not in _QUESTION_MARKS:
            continue
        last = number
        while last + 1 < len(turns) and turns[last + 1].value != turn.value:
            last += 1
        if last > number:
            yield question, turns[number + 1].start, turns[last].end


def _last_sentence(text: str, turn: Part) -> str:
    said = text[turn.start : turn.end].rstrip()
    if said.startswith(turn.value):
        clock = _CLOCK.match(said, len(turn.value))
        said = said[clock.end() if clock else len(turn.value) :]
    # A question of a whole page asks by its end.
    paragraphs = Paragraphs(said[-2 * _LONGEST_QUESTION :])
    if not paragraphs.spans:
        return ""
    sentence = paragraphs.sentences(paragraphs.spans[-1])[-1]
    return paragraphs.text[sentence.start : sentence.end].strip()


def _answers_below(text: str, structure: Structure) -> _Found:
    """What stands under a question that is a paragraph or a heading of its own, up to the next question or heading."""
    headings = {heading.start: heading for heading in structure.headings}
    rows = {row.start for row in structure.of("row")}
    stops: list[tuple[int, int, bool]] = []  # Where a question or heading begins and ends, and whether it asks.
    for span in Paragraphs(text).spans:
        line = text[span.start : span.end].strip()
        start = trimmed(text, span.start, span.end).start
        asks = line[-1] in _QUESTION_MARKS and len(line) <= _LONGEST_QUESTION and start not in rows
        if asks or start in headings:
            stops.append((span.start, span.end, asks))
    stops.append((len(text), len(text), False))
    for (start, end, asks), (next_, *_) in pairwise(stops):
        if asks:
            yield text[start:end], end, next_


def _answers_in_columns(text: str, structure: Structure) -> _Found:
    """The cells under a head that asks something."""
    asked: dict[int, str] = {}
    for part in structure.of("table", "cell"):
        if part.kind == "table":
            asked = {}
        elif part.head:
            head = text[part.start : part.end].strip()
            if head and head[-1] in _QUESTION_MARKS:
                asked[part.number] = head
        elif part.number in asked:
            yield asked[part.number], part.start, part.end
