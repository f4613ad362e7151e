"""How much a group of highlights is: excerpts, sources, words or characters, each word and character once."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence

from reviewer.analysis.coded import Coded
from reviewer.model.text import Paragraphs, Span, words

Measure = Callable[[Sequence[str]], int]
Spans = list[tuple[int, int]]

_ASCII_WORD = re.compile(r"\w+(?:['-]\w+)*")


def joined(spans: Iterable[tuple[int, int]]) -> Spans:
    """The spans in order, those that touch or overlap made one."""
    made: Spans = []
    first = last = -1
    for start, end in sorted(spans):
        if start > last:
            if last >= 0:
                made.append((first, last))
            first, last = start, end
        elif end > last:
            last = end
    if last >= 0:
        made.append((first, last))
    return made


def by_source(coded: Coded, highlights: Sequence[str]) -> dict[str, Spans]:
    """Where these highlights stand, by source."""
    found: dict[str, Spans] = {}
    for _, source, _, start, end in map(coded.places.__getitem__, highlights):
        known = found.get(source)
        if known is None:
            found[source] = [(start, end)]
        else:
            known.append((start, end))
    return found


def sources_of(coded: Coded) -> Measure:
    """In how many sources they stand."""
    return lambda highlights: len({coded.places[highlight][1] for highlight in highlights})


def length(spans: Spans) -> int:
    """How much joined spans cover."""
    return sum(end - start for start, end in spans)


def numbered(spans: Iterable[tuple[int, int]], starts: Sequence[int]) -> Spans:
    """Stretches of text as numbers of the words that begin in them; `starts` are where the text's words begin."""
    return [(bisect_left(starts, start), bisect_left(starts, end)) for start, end in spans]


def words_of(coded: Coded, starts: Mapping[str, Sequence[int]]) -> Measure:
    """How many words begin in highlights of any sources; `starts` are where words begin in each source's text."""

    def measure(highlights: Sequence[str]) -> int:
        places = by_source(coded, highlights)
        return sum(length(joined(numbered(spans, starts.get(source, ())))) for source, spans in places.items())

    return measure


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
