"""A text as a row of units, numbered from 0: characters, words, sentences, paragraphs, the whole text, or marked passages."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from typing import Literal, Protocol

from reviewer.model.sources.text import Paragraphs, Span, words

UnitKind = Literal["characters", "words", "sentences", "paragraphs", "sources", "passages"]
UNIT_KINDS: tuple[UnitKind, ...] = ("characters", "words", "sentences", "paragraphs", "sources", "passages")

Stretch = tuple[int, int]
"""Units from the first to before the second."""


class Line(Protocol):
    """Where passages of a text stand among its units."""

    size: int

    def units(self, start: int, end: int) -> Stretch:
        """The units that code points `start` to `end` touch; none where both are the same."""
        ...


class Characters:
    """Every character of a paragraph is a unit; white space between paragraphs is none."""

    def __init__(self, text: str) -> None:
        spans = Paragraphs(text).spans
        self._starts = [span.start for span in spans]
        self._ends = [span.end for span in spans]
        self._before = [0, *accumulate(map(len, spans))]
        self.size = self._before[-1]

    def units(self, start: int, end: int) -> Stretch:
        return self._at(start), self._at(end)

    def _at(self, offset: int) -> int:
        number = bisect_right(self._starts, offset) - 1
        if number < 0:
            return 0
        return self._before[number] + min(offset, self._ends[number]) - self._starts[number]


class Spans:
    """Words, sentences or paragraphs, in the order of the text and apart from each other; a passage has all that it touches."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = list(spans)
        self._starts = [span.start for span in self._spans]
        self._ends = [span.end for span in self._spans]
        self.size = len(self._spans)

    def units(self, start: int, end: int) -> Stretch:
        first = bisect_right(self._ends, start)
        return first, max(first, bisect_left(self._starts, end))


class Passages:
    """Each passage that anyone marked is a unit, once: two are the same where they share at least `overlap` of the characters
    that either has. In the order of the text a passage joins the first one before it that it shares enough with."""

    def __init__(self, marked: Iterable[Stretch], overlap: float) -> None:
        self._unit_of: dict[Stretch, int] = {}
        self._first: list[Stretch] = []
        reaching: list[int] = []
        for start, end in sorted(set(marked)):
            reaching = [at for at in reaching if self._first[at][1] > start]
            same = (at for at in reaching if _shared(*self._first[at], start, end) >= overlap)
            unit = next(same, len(self._first))
            if unit == len(self._first):
                self._first.append((start, end))
                reaching.append(unit)
            self._unit_of[start, end] = unit
        self.size = len(self._first)

    def units(self, start: int, end: int) -> Stretch:
        unit = self._unit_of[start, end]
        return unit, unit + 1


def line_of(text: str, kind: UnitKind, marked: Iterable[Stretch] = (), overlap: float = 0.9) -> Line:
    """The row of units of a text; `marked` are the passages of all coders, for units that are passages."""
    if kind == "characters":
        return Characters(text)
    if kind == "passages":
        return Passages(marked, overlap)
    if kind == "sources":
        return Spans([Span(0, len(text))])
    paragraphs = Paragraphs(text)
    if kind == "paragraphs":
        return Spans(paragraphs.spans)
    if kind == "sentences":
        return Spans(sentence for span in paragraphs.spans for sentence in paragraphs.sentences(span))
    return Spans(words(text, Span(0, len(text))))


def joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Stretches in their order, those that overlap as one; those that only touch stay apart, empty ones are left out."""
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if start >= end:
            continue
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


class Kept:
    """A row of units of which only some stretches are compared; the rest closes up."""

    def __init__(self, line: Line, stretches: Iterable[Stretch]) -> None:
        self._line = line
        kept = joined(stretches)
        self._starts = [start for start, _ in kept]
        self._ends = [end for _, end in kept]
        self._before = [0, *accumulate(end - start for start, end in kept)]
        self.size = self._before[-1]

    def units(self, start: int, end: int) -> Stretch:
        first, last = self._line.units(start, end)
        return self._at(first), self._at(last)

    def _at(self, unit: int) -> int:
        number = bisect_right(self._starts, unit) - 1
        return 0 if number < 0 else self._before[number] + min(unit, self._ends[number]) - self._starts[number]


def _shared(a: int, b: int, start: int, end: int) -> float:
    """What two passages share, over all that either has."""
    shared = min(b, end) - max(a, start)
    return shared / (max(b, end) - min(a, start)) if shared > 0 else -1.0
