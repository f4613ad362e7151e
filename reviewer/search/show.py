"""Turns matches into hits: the exact characters, and the sentence to show around them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from reviewer.model.sources.text import Span
from reviewer.search.corpus import Hit, HitKind, Marked, Work
from reviewer.search.matching.scanned import Scanned

MOST_AROUND = 300
"""Characters shown on each side of a match at most, however long its sentence is."""


class Shower:
    """Makes the hits of one source or note."""

    def __init__(self, scanned: Scanned) -> None:
        self._scanned = scanned
        self._sentences: tuple[Span | None, list[Span]] = (None, [])

    def hit(self, kind: HitKind, target: str, source: str, title: str, start: int, end: int) -> Hit:
        """A hit in a text, memo or code name."""
        text = self._scanned.text
        context = self._around(start, end)
        number = self._scanned.paragraphs.number_at(start) if kind == "text" else 0
        return Hit(
            kind, target, source, title, start, end, text[start:end], context, text[context.start : context.end], number
        )

    def passage_hit(self, work: Work, marked: Marked) -> Hit:
        """A highlight listed because it answers to a filter."""
        hit = self.hit("text", marked.highlight, work.id, work.title, marked.start, marked.end)
        return replace(hit, sentence=Span(hit.start, hit.end), shown=marked.name) if marked.name else hit

    def title_hit(self, work: Work, start: int, end: int) -> Hit:
        """A hit in the title of a source."""
        whole = Span(0, len(work.title))
        return Hit("title", work.id, work.id, work.title, start, end, work.title[start:end], whole, work.title)

    def _around(self, start: int, end: int) -> Span:
        """From the start of the first sentence to the end of the last one that the match touches."""
        first, last = self._sentence(start), self._sentence(max(start, end - 1))
        return Span(
            max(min(first.start, start), start - MOST_AROUND),
            min(max(last.end, end), end + MOST_AROUND),
        )

    def _sentence(self, offset: int) -> Span:
        paragraph = self._scanned.paragraphs.at(offset)
        if paragraph is None:
            return Span(offset, offset)
        # Hits come in text order, so one paragraph is kept.
        if self._sentences[0] != paragraph:
            self._sentences = paragraph, self._scanned.paragraphs.sentences(paragraph)
        begun = bisect_right(self._sentences[1], offset, key=lambda sentence: sentence.start)
        return self._sentences[1][begun - 1] if begun else paragraph
