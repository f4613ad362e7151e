"""What coders marked in a text as units that can be compared: stretches of characters, sentences, paragraphs, the whole text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal

from reviewer.analysis.agreement.rated import Unit, Value
from reviewer.model.sources.text import Paragraphs, Span, is_blank

UnitKind = Literal["characters", "sentences", "paragraphs", "sources"]
UNIT_KINDS: tuple[UnitKind, ...] = ("characters", "sentences", "paragraphs", "sources")
Marks = Mapping[str, Sequence[tuple[int, int, frozenset[str]]]]
"""The passages of each coder: start, end, and the codes that the coder gave it."""


def units_of(text: str, source: str, kind: UnitKind, coders: Sequence[str], marks: Marks) -> Iterator[Unit]:
    """The units of one text, each with the set of codes that each coder gave it. Coders without `marks` did not rate the text.

    A sentence or paragraph bears a code that any part of it bears. Characters that follow each other and are rated alike are
    one unit with their number as weight; white space between paragraphs is none.
    """
    spans = list(_spans(text, kind, marks))
    by_coder = {coder: _sweep(spans, marks[coder]) for coder in coders if coder in marks}
    nobody: tuple[None, ...] = (None,) * len(spans)
    columns: list[Sequence[Value | None]] = [by_coder.get(coder, nobody) for coder in coders]
    weighted = kind == "characters"
    for span, *values in zip(spans, *columns, strict=True):
        yield Unit(tuple(values), len(span) if weighted else 1, source)


def with_code(units: Iterable[Unit], codes: frozenset[str]) -> list[Unit]:
    """The units with whether each coder gave them one of these codes."""
    return [
        Unit(tuple(None if v is None else not codes.isdisjoint(v) for v in unit.values), unit.weight, unit.source)  # type: ignore[arg-type]
        for unit in units
    ]


def _spans(text: str, kind: UnitKind, marks: Marks) -> Iterator[Span]:
    paragraphs = Paragraphs(text)
    if kind == "sources":
        yield Span(0, len(text))
    elif kind == "paragraphs":
        yield from paragraphs.spans
    elif kind == "sentences":
        for paragraph in paragraphs.spans:
            yield from paragraphs.sentences(paragraph)
    else:
        ends = {edge for coder in marks.values() for start, end, _ in coder for edge in (start, end)}
        ends |= {edge for span in paragraphs.spans for edge in (span.start, span.end)}
        ordered = sorted(ends)
        for start, end in pairwise(ordered):
            if not is_blank(text[start:end]):
                yield Span(start, end)


def _sweep(spans: Sequence[Span], marked: Sequence[tuple[int, int, frozenset[str]]]) -> list[frozenset[str]]:
    """The codes of all passages that touch each span; both in order."""
    waiting = sorted(marked)
    found: list[frozenset[str]] = []
    active: list[tuple[int, int, frozenset[str]]] = []
    at = 0
    for span in spans:
        while at < len(waiting) and waiting[at][0] < span.end:
            active.append(waiting[at])
            at += 1
        active = [each for each in active if each[1] > span.start]
        found.append(frozenset(code for _, _, codes in active for code in codes))
    return found
