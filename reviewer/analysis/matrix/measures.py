"""How much of each code a part of a source holds: excerpts, passages, sources, words or characters, each of the last once."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field

from reviewer.analysis.matrix.coded import Codes, Part
from reviewer.model.sources.text import Paragraphs, Span, words

# The same words as in `reviewer.model.sources.text`, without the cost of Unicode classes.
_ASCII_WORD = re.compile(r"\w+(?:['-]\w+)*")


@dataclass(frozen=True, slots=True)
class Amount:
    """What a part holds by code, and of any of the codes together."""

    by_code: Mapping[str, int] = field(default_factory=dict)
    any: int = 0


Measure = Callable[[str, Part], Amount]
"""Of a source's id and highlights in it."""


class Measures:
    """Measures of the codes that are shown; others do not count."""

    def __init__(self, counted: Container[str]) -> None:
        self._counted = counted
        self._known: dict[Codes, Codes] = {}

    def excerpts(self, _source: str, part: Part) -> Amount:
        """How many excerpts."""
        counts: dict[str, int] = {}
        whole = 0
        for codes, count in Counter(part.codes).items():
            wanted = self._wanted(codes)
            if wanted:
                whole += count
            for code in wanted:
                counts[code] = counts.get(code, 0) + count
        return Amount(counts, whole)

    def passages(self, _source: str, part: Part) -> Amount:
        """How many distinct stretches of the text: one that several people highlighted counts once."""
        by_code: dict[str, set[tuple[int, int]]] = {}
        every: set[tuple[int, int]] = set()
        for start, end, codes in zip(part.starts, part.ends, part.codes, strict=True):
            wanted = self._wanted(codes)
            if wanted:
                every.add((start, end))
            for code in wanted:
                by_code.setdefault(code, set()).add((start, end))
        return Amount({code: len(spans) for code, spans in by_code.items()}, len(every))

    def sources(self, _source: str, part: Part) -> Amount:
        """Whether there is any: 1 for the source."""
        counts = {code: 1 for codes in set(part.codes) for code in self._wanted(codes)}
        return Amount(counts, int(bool(counts)))

    def characters(self, _source: str, part: Part) -> Amount:
        """How many characters are covered."""
        return self._covered(part.starts, part.ends, part.codes)

    def words(self, starts: Mapping[str, Sequence[int]]) -> Measure:
        """How many words begin in it; `starts` are where the words of each source begin."""

        def measure(source: str, part: Part) -> Amount:
            begin = starts.get(source, ())
            # Characters become word numbers; then words are covered like characters.
            first, last = ([bisect_left(begin, at) for at in ends] for ends in (part.starts, part.ends))
            return self._covered(first, last, part.codes)

        return measure

    def _covered(self, starts: Sequence[int], ends: Sequence[int], carried: Sequence[Codes]) -> Amount:
        """How much is covered by spans in the order of their starts: of each only what reaches beyond those before it."""
        lengths: dict[str, int] = {}
        reached: dict[str, int] = {}
        whole = far = 0
        for start, end, codes in zip(starts, ends, carried, strict=True):
            wanted = self._known.get(codes)
            if wanted is None:
                wanted = self._wanted(codes)
            for code in wanted:
                before = reached.get(code, 0)
                if end > before:
                    lengths[code] = lengths.get(code, 0) + end - (start if start > before else before)
                    reached[code] = end
            if wanted and end > far:
                whole += end - (start if start > far else far)
                far = end
        return Amount(lengths, whole)

    def _wanted(self, codes: Codes) -> Codes:
        known = self._known.get(codes)
        if known is None:
            known = self._known[codes] = tuple(code for code in codes if code in self._counted)
        return known


def share(covered: int, whole: int) -> int:
    """A share in hundredths of a percent: 0 only for nothing at all, 10,000 only for everything."""
    if not covered or not whole:
        return 0
    return 10_000 if covered >= whole else min(9_999, max(1, round(10_000 * covered / whole)))


def word_starts(text: str) -> list[int]:
    """Where each word of a text begins."""
    if text.isascii():
        return [match.start() for match in _ASCII_WORD.finditer(text)]
    return [span.start for span in words(text, Span(0, len(text)))]


def sentence_starts(text: str) -> list[int]:
    """Where each sentence of a text begins."""
    paragraphs = Paragraphs(text)
    return [sentence.start for paragraph in paragraphs.spans for sentence in paragraphs.sentences(paragraph)]
