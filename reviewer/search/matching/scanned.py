"""One text under search: its paragraphs, and where in them each word condition holds. Reads no more than it must."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from reviewer.model.sources.text import Paragraphs, Span
from reviewer.progress import Progress
from reviewer.search.corpus import Marked
from reviewer.search.index.candidates import Proposal
from reviewer.search.matching.glance import letters, unlike
from reviewer.search.matching.words import Words
from reviewer.search.matching.words_in import Matcher
from reviewer.search.query.tree import Leaf, Near, Phrase

TITLE = -1
"""The paragraph number of the title."""
Match = tuple[int, int, int]
"""Paragraph index (or TITLE), start, end."""


@dataclass(frozen=True, slots=True)
class Area:
    """The part of a text in which words count: everything, or some paragraphs, less others."""

    only: tuple[int, ...] | None = None
    less: frozenset[int] = frozenset()
    title: bool = True


EVERYWHERE = Area()


class Scanned:
    """A title and a text. `proposals` are the passages worth looking at per condition; None means all of it."""

    def __init__(
        self,
        title: str,
        read: Callable[[], str],
        matcher: Matcher,
        progress: Progress,
        proposals: Mapping[Leaf, Proposal] | None,
    ) -> None:
        self.title = title
        self._read = read
        self._matcher = matcher
        self._progress = progress
        self._proposals = proposals
        self._words: dict[int, Words] = {}
        self._spans: dict[tuple[Leaf, int], list[tuple[int, int]]] = {}
        self._letters: dict[Span, tuple[str, frozenset[int]]] = {}

    @cached_property
    def text(self) -> str:
        """The text, read when something asks for it."""
        return self._read()

    @cached_property
    def paragraphs(self) -> Paragraphs:
        return Paragraphs(self.text)

    def touched(self, marked: Marked) -> range:
        """The paragraphs that a highlight touches."""
        paragraphs = self.paragraphs
        return range(bisect_right(paragraphs.ends, marked.start), bisect_left(paragraphs.starts, marked.end))

    def may_touch(self, leaf: Leaf, marked: Marked) -> bool:
        """Whether a condition may hold in a paragraph that a highlight touches; passages are whole paragraphs."""
        if self._proposals is None:
            return True
        return any(span.start < marked.end and marked.start < span.end for span in self._proposals[leaf].spans)

    def holds(self, leaf: Leaf, area: Area) -> bool:
        """Whether a condition holds anywhere in an area."""
        return any(self.spans_of(leaf, number) for number in self._numbers(leaf, area))

    def matches(self, wanted: Sequence[tuple[Leaf, Area]]) -> Iterator[Match]:
        """Where the conditions hold in their areas, in text order (the title first), each stretch once."""
        numbers: dict[int, list[Leaf]] = {}
        for leaf, area in wanted:
            for number in self._numbers(leaf, area):
                numbers.setdefault(number, []).append(leaf)
        for number in sorted(numbers):
            spans = chain.from_iterable(self.spans_of(leaf, number) for leaf in set(numbers[number]))
            yield from ((number, start, end) for start, end in _outermost(spans))

    def spans_of(self, leaf: Leaf, number: int) -> list[tuple[int, int]]:
        """Where a condition holds in one paragraph."""
        key = (leaf, number)
        if key not in self._spans:
            self._progress.check()
            self._spans[key] = self._found(leaf, number)
        return self._spans[key]

    def _found(self, leaf: Leaf, number: int) -> list[tuple[int, int]]:
        if number != TITLE and number not in self._words and not _is_fuzzy(leaf):
            begin = self.paragraphs.starts[number]
            part = self.text[begin : self.paragraphs.ends[number]]
            if part.isascii():
                return [(begin + start, begin + end) for start, end in self._matcher.find_in_ascii(leaf, part)]
        return self._matcher.find(leaf, self._words_of(number))

    def _words_of(self, number: int) -> Words:
        if number not in self._words:
            if number == TITLE:
                self._words[number] = Words(self.title)
            else:
                self._words[number] = Words(self.text, self.paragraphs.starts[number], self.paragraphs.ends[number])
        return self._words[number]

    def _numbers(self, leaf: Leaf, area: Area) -> Iterator[int]:
        proposal = self._proposals[leaf] if self._proposals is not None else None
        if area.title and self.title and (proposal is None or proposal.title):
            yield TITLE
        for number in self._in_text(leaf, proposal, area.only):
            if number not in area.less:
                yield number

    def _in_text(self, leaf: Leaf, proposal: Proposal | None, only: tuple[int, ...] | None) -> Iterable[int]:
        spans = (Span(0, len(self.text)),) if proposal is None else proposal.spans
        if only is None:
            return chain.from_iterable(self._at_a_glance(leaf, span) for span in spans)
        return [number for number in only if any(number in self._inside(span) for span in spans)]

    def _at_a_glance(self, leaf: Leaf, span: Span) -> list[int]:
        """The paragraphs of a passage in which a condition may hold."""
        form, unlike = self._form(span)
        parts = (self._at(span, offsets) for offsets in self._matcher.glance(leaf).places(form))
        return sorted(frozenset.intersection(*parts) | unlike)

    def _form(self, span: Span) -> tuple[str, frozenset[int]]:
        if span not in self._letters:
            self._progress.check()
            form = letters(self.text[span.start : span.end])
            self._letters[span] = form, self._at(span, unlike(form))
        return self._letters[span]

    def _at(self, span: Span, offsets: Iterable[int]) -> frozenset[int]:
        starts = self.paragraphs.starts
        return frozenset(bisect_right(starts, span.start + offset) - 1 for offset in offsets)

    def _inside(self, span: Span) -> range:
        starts = self.paragraphs.starts
        return range(bisect_left(starts, span.start), bisect_left(starts, span.end))


def _is_fuzzy(leaf: Leaf) -> bool:
    """Whether a word may differ in its letters, so that no letters tell where to look."""
    return any(term.kind == "fuzzy" for term in (leaf.terms if isinstance(leaf, Phrase | Near) else (leaf,)))


def _outermost(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans in order, without those that lie inside another."""
    reach = -1
    # Of those that begin together the longest comes first, so that the others lie inside it.
    for start, end in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        if end > reach:
            yield start, end
            reach = end
