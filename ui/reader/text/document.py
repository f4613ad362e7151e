"""A text cut into the pieces that are laid out one by one: paragraphs, and parts of very long ones."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import cached_property

from reviewer.model.sources.text import Span, sentences, words
from ui.units import Units

PIECE = 3_000
"""The longest piece, in code points."""

_WINDOW = 6_000
"""How far around a place sentences are looked for in a very long paragraph."""


class Document:
    """A text with its pieces. A piece never holds an LF; pieces of one long paragraph follow each other without a gap.

    `starts` and `ends` are code points. `numbers` holds the paragraph number where a numbered paragraph begins, else 0.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.numbers: list[int] = []
        number = start = 0
        for line in text.split("\n"):
            end = start + len(line)
            blank = not line or line.isspace()
            number += not blank
            if len(line) <= PIECE:
                self._add(start, end, 0 if blank else number)
            else:
                self._add_long(start, end, 0 if blank else number)
            start = end + 1

    def _add(self, start: int, end: int, number: int) -> None:
        self.starts.append(start)
        self.ends.append(end)
        self.numbers.append(number)

    def _add_long(self, start: int, end: int, number: int) -> None:
        while end - start > PIECE:
            cut = _cut(self.text, start, start + PIECE)
            self._add(start, cut, number)
            start, number = cut, 0
        self._add(start, end, number)

    def __len__(self) -> int:
        return len(self.starts)

    @cached_property
    def units(self) -> Units:
        """The map of the whole text, made when first needed."""
        return Units(self.text)

    def piece_at(self, offset: int) -> int:
        """The index of the piece that holds a code point; between two pieces of one paragraph, the second."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def piece_text(self, index: int) -> str:
        return self.text[self.starts[index] : self.ends[index]]

    def closes(self, index: int) -> bool:
        """Whether the paragraph ends with this piece."""
        return index + 1 == len(self.starts) or self.starts[index + 1] > self.ends[index]

    def is_blank(self, index: int) -> bool:
        """Whether the piece is a blank line of its own."""
        text = self.text[self.starts[index] : self.ends[index]]
        return not text or text.isspace()

    def clamped(self, offset: int) -> int:
        return max(0, min(offset, len(self.text)))

    def paragraph_at(self, offset: int) -> Span:
        """The line of the text, from LF to LF, that holds `offset`."""
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        return Span(start, len(self.text) if end < 0 else end)

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds `offset`, or the nearest one before it in the paragraph."""
        paragraph = self._near(offset)
        found = None
        for sentence in sentences(self.text, paragraph):
            if sentence.start > offset:
                break
            found = sentence
        return found or paragraph

    def word_at(self, offset: int) -> Span:
        """The word that holds or ends at `offset`; an empty span where there is none."""
        near = self.paragraph_at(offset)
        near = Span(max(near.start, offset - 300), min(near.end, offset + 300))
        for word in words(self.text, near):
            if word.start <= offset <= word.end:
                return word
        return Span(offset, offset)

    def _near(self, offset: int) -> Span:
        paragraph = self.paragraph_at(offset)
        return Span(max(paragraph.start, offset - _WINDOW), min(paragraph.end, offset + _WINDOW))


def _cut(text: str, start: int, limit: int) -> int:
    """Where to end a piece: after the last space before `limit`, else between two whole characters."""
    space = text.rfind(" ", start + 1, limit)
    if space > start:
        return space + 1
    while limit > start + 1 and (unicodedata.combining(text[limit]) or text[limit] in "\u200d\ufe0f\ufe0e"):
        limit -= 1
    return limit
