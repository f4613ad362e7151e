"""What search is given (a corpus) and what it gives back (hits)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Literal, Protocol

from reviewer.model.sources.text import Span
from reviewer.search.notes import Note, Notes

_MANY_SOURCES = 1_000
"""The highlights of so many sources take as long to read as all that answer to a filter."""
HitKind = Literal["text", "title", "code", "memo", "note"]


@dataclass(frozen=True, slots=True)
class Work:
    """A source as search knows it."""

    id: str
    title: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A highlight that answers to a filter: its id and its place in its source's text.

    A region of a page has no characters there; `name` is what it is called.
    """

    highlight: str
    start: int
    end: int
    name: str = ""


class Marks:
    """The highlights that answer to a filter, asked for a few sources at a time: most searches need no more.

    `read` gives those of these sources, each with its source, or of all for None, which is asked once many were needed.
    `sources` are those in which something answers, None where it is not known before they are asked.
    """

    def __init__(
        self,
        read: Callable[[Sequence[str] | None], Iterable[tuple[str, Marked]]],
        sources: frozenset[str] | None = None,
    ) -> None:
        self._read = read
        self._known: dict[str, frozenset[Marked]] = {}
        self._all = False
        self.sources = sources

    @classmethod
    def known(cls, by_source: Mapping[str, Iterable[Marked]]) -> Marks:
        """Highlights that were read already."""
        there = {source: tuple(marked) for source, marked in by_source.items()}
        marked = frozenset(source for source, marks in there.items() if marks)
        return cls(lambda _: ((source, mark) for source, marks in there.items() for mark in marks), marked)

    def of(self, source: str) -> frozenset[Marked]:
        """Those of one source."""
        self.read([source])
        return self._known.get(source, frozenset())

    def read(self, sources: Iterable[str]) -> None:
        """Read those of several sources at once, which takes little more than those of one."""
        lacking = [source for source in dict.fromkeys(sources) if source not in self._known]
        if self._all or not lacking:
            return
        self._all = len(self._known) + len(lacking) > _MANY_SOURCES
        by_source: dict[str, list[Marked]] = {source: [] for source in lacking}
        for source, marked in self._read(None if self._all else lacking):
            by_source.setdefault(source, []).append(marked)
        self._known.update((source, frozenset(marks)) for source, marks in by_source.items())


class Corpus(Protocol):
    """What can be searched. Every method may be called from the thread that searches."""

    def sources(self) -> Sequence[Work]:
        """Every source, in the order in which equal results are shown."""

    def at_once(self) -> AbstractContextManager[None]:
        """What is read in the block is read in one go, which is quicker. Short: whoever wants to write waits."""

    def text(self, source: str) -> str:
        """The text of one source."""

    def holding(self, sources: Sequence[str], test: Callable[[bytes], bool]) -> set[str]:
        """Those of these sources whose text passes a test of its bytes, which are UTF-8; they are held against no hash."""

    def filter_spans(self, field: str, value: str) -> Marks | None:
        """The highlights that answer to a code, coder or memo filter; None when no such thing exists."""

    def filter_sources(self, field: str, value: str) -> set[str] | None:
        """The sources that answer to a type, title, status or source filter; None when no such thing exists."""

    def notes(self) -> Notes:
        """Code names, memos and notes, memos on highlights without their place."""

    def placed(self, notes: Sequence[Note]) -> Sequence[Note]:
        """Those of these notes that are searched, with their places."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One match. `start` and `end` are its characters in the text (title, code name, memo, note) named by kind and target.

    `sentence` is what to show around it, in the same text; `shown` are the characters of that stretch and `quote` those
    of the match. `paragraph` counts from 1 in a text and is 0 elsewhere. `target` is the id of the source, code, memo, note,
    or, for a passage listed because of its highlight, that highlight.
    """

    kind: HitKind
    target: str
    source: str
    title: str
    start: int
    end: int
    quote: str
    sentence: Span
    shown: str
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """The hits in one source, in text order; codes, memos and notes without a source share a group whose `source` is ""."""

    source: str
    title: str
    hits: tuple[Hit, ...]

    @property
    def count(self) -> int:
        return len(self.hits)


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits grouped by source, the source with most hits first.

    `truncated`: there may be more than the limit let through. `read_directly`: how many sources were searched without
    the index. `index_damaged`: the index could not be read and should be rebuilt; the hits are right all the same.
    """

    query: str
    groups: tuple[Found, ...]
    truncated: bool = False
    terms: tuple[str, ...] = ()
    read_directly: int = 0
    index_damaged: bool = False

    @property
    def hits(self) -> tuple[Hit, ...]:
        return tuple(hit for group in self.groups for hit in group.hits)

    @property
    def total(self) -> int:
        return sum(group.count for group in self.groups)

    @property
    def counts(self) -> dict[str, int]:
        """How many hits each source has, in the order shown."""
        return {group.source: group.count for group in self.groups}
