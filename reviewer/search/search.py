"""Search: runs a query over a corpus, with the index where there is one, and gives hits with their exact characters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice
from pathlib import Path

from reviewer.errors import QueryError
from reviewer.progress import Progress
from reviewer.search.corpus import Corpus, Found, Hit, Marked, Marks, SearchResult, Work
from reviewer.search.index.candidates import Candidates, propose
from reviewer.search.index.folder import IndexDamaged
from reviewer.search.index.reading import forget, open_index
from reviewer.search.matching.evaluate import Evaluation, Wanted
from reviewer.search.matching.scanned import TITLE, Scanned
from reviewer.search.matching.words_in import Matcher
from reviewer.search.notes import Note
from reviewer.search.query.language import parse
from reviewer.search.query.tree import PASSAGE_FIELDS, Filter, Leaf, Near, Node, Phrase, filters, leaves
from reviewer.search.show import Shower
from reviewer.sentence import sentence

_NOTES_AT_ONCE = 200
_SOURCES_AT_ONCE = 32
"""Looked through in some milliseconds."""
_MANY_NOTES = 1_000
"""From here on it is quicker to read the highlights of all sources."""


def search(
    query: str, *, corpus: Corpus, folder: Path | None = None, limit: int = 200, progress: Progress | None = None
) -> SearchResult:
    """The passages, titles, code names and memos that answer to a query; at most `limit` in sources, as many in notes.

    Sources that the index in `folder` does not know as they are now are read directly, so the result is always right.
    Raises QueryError for a query that does not parse or names what does not exist, Cancelled when stopped.
    """
    tree = parse(query)
    run = _Run(tree, corpus, limit, progress or Progress())
    run.progress.start("Searching")
    notes = run.in_notes()
    ranked = run.ranked(folder)
    groups, truncated = run.in_sources(ranked.works)
    # Codes and memos without a source stand last.
    groups = sorted(_together(groups, notes), key=lambda group: (not group.source, -group.count))
    terms = tuple(dict.fromkeys(text for leaf in leaves(tree, sought=True) for text in _texts(leaf)))
    return SearchResult(
        query, tuple(groups), truncated, terms, read_directly=ranked.direct, index_damaged=ranked.damaged
    )


@dataclass(frozen=True, slots=True)
class _Ranked:
    works: list[tuple[Work, Candidates | None]]
    direct: int
    damaged: bool = False


class _Run:
    """One search on its way."""

    def __init__(self, tree: Node, corpus: Corpus, limit: int, progress: Progress) -> None:
        self.tree = tree
        self.corpus = corpus
        self.limit = limit
        self.progress = progress
        self.matcher = Matcher()
        self.works = corpus.sources()
        self.marked: dict[Filter, Marks] = {}
        self.sources: dict[Filter, frozenset[str]] = {}
        for condition in set(filters(tree)):
            self._resolve(condition)

    @cached_property
    def titles(self) -> dict[str, str]:
        """The title of each source."""
        return {work.id: work.title for work in self.works}

    def _resolve(self, condition: Filter) -> None:
        self.progress.check()
        field, value = condition.field, condition.value
        if field in PASSAGE_FIELDS:
            marked = self.corpus.filter_spans(field, value)
            if marked is not None:
                self.marked[condition] = marked
                return
        elif (sources := self.corpus.filter_sources(field, value)) is not None:
            self.sources[condition] = frozenset(sources)
            return
        raise QueryError(
            sentence(
                "Nothing answers to {field}:“{value}” in this project; check how it is written.",
                field=field,
                value=value,
            )
        )

    def ranked(self, folder: Path | None) -> _Ranked:
        """Every source that may answer, best first; those the index does not know come last and are read whole."""
        try:
            index = open_index(folder) if folder is not None else None
            if index is None:
                return _Ranked([(work, None) for work in self.works], len(self.works))
            everywhere = frozenset(index.keys)
            marked = {f: everywhere if marks.sources is None else marks.sources for f, marks in self.marked.items()}
            filtered = {**self.sources, **marked}
            proposed = propose(self.tree, index, filtered, self.matcher, self.progress)
        except IndexDamaged:
            if folder is not None:
                # Windows deletes no file that is open.
                forget(folder)
            return _Ranked([(work, None) for work in self.works], len(self.works), damaged=True)
        # A source with another title or text since is read directly.
        known = index.known(self.works)
        scores = proposed.scores
        best = [work for work in self.works if work.id in scores and work.id in known]
        best.sort(key=lambda work: scores[work.id], reverse=True)
        direct = [work for work in self.works if work.id not in known] if len(known) < len(self.works) else []
        return _Ranked([*((work, proposed) for work in best), *((work, None) for work in direct)], len(direct))

    def in_sources(self, works: Sequence[tuple[Work, Candidates | None]]) -> tuple[list[Found], bool]:
        """Search texts and titles until the limit is reached; the second value says whether it was."""
        groups: list[Found] = []
        left = self.limit
        for begun in range(0, len(works), _SOURCES_AT_ONCE):
            with self.corpus.at_once():
                for at in range(begun, min(begun + _SOURCES_AT_ONCE, len(works))):
                    work, proposed = works[at]
                    self.progress.step()
                    # Twice as many each time: the first screen of hits needs few.
                    if at & (at + 1) == 0:
                        self._read_marks(each.id for each, _ in works[at : 2 * at + 1])
                    # One more than may be shown tells that there are more.
                    hits = tuple(islice(self._in_source(work, proposed), left + 1))
                    if hits[:left]:
                        groups.append(Found(work.id, work.title, hits[:left]))
                    if len(hits) > left:
                        return groups, True
                    left -= len(hits)
        return groups, False

    def _in_source(self, work: Work, proposed: Candidates | None) -> Iterator[Hit]:
        proposals = proposed.proposals(work.id) if proposed else None
        scanned = Scanned(work.title, lambda: self.corpus.text(work.id), self.matcher, self.progress, proposals)
        wanted = Evaluation(work.id, scanned, self.marked, self.sources).results(self.tree)
        if wanted is not None:
            yield from _hits(work, scanned, wanted)

    def in_notes(self) -> list[Found]:
        """Search code names, memos and notes; each stands for itself."""
        groups: dict[str, list[Hit]] = {}
        left = self.limit
        proposed = self.corpus.notes().proposed(self.tree, self.matcher, self.progress)
        for at in range(0, len(proposed), _NOTES_AT_ONCE):
            if not left:
                break
            notes = self.corpus.placed(proposed[at : at + _NOTES_AT_ONCE])
            self._read_marks(note.source for note in notes if at < _MANY_NOTES)
            if at == _MANY_NOTES:
                self._read_marks(work.id for work in self.works)
            for note in notes:
                self.progress.check()
                hits = list(islice(self._in_note(note), left))
                groups.setdefault(note.source, []).extend(hits)
                left -= len(hits)
        return [Found(source, hits[0].title, tuple(hits)) for source, hits in groups.items() if hits]

    def _read_marks(self, sources: Iterable[str]) -> None:
        listed = list(sources)
        for marks in self.marked.values():
            marks.read(listed)

    def _in_note(self, note: Note) -> Iterator[Hit]:
        scanned = Scanned("", lambda: note.text, self.matcher, self.progress, None)
        place = Marked("", note.start, note.end) if note.end > note.start else None
        asked = Evaluation(note.source, scanned, self.marked, self.sources, is_note=True, place=place)
        wanted = [part for part in asked.results(self.tree) or () if not isinstance(part, Marked)]
        show = Shower(scanned)
        for _, start, end in scanned.matches(wanted):
            yield show.hit(note.kind, note.id, note.source, self.titles.get(note.source, ""), start, end)


def _hits(work: Work, scanned: Scanned, wanted: Sequence[Wanted]) -> Iterator[Hit]:
    show = Shower(scanned)
    conditions = [part for part in wanted if not isinstance(part, Marked)]
    highlights = sorted({part for part in wanted if isinstance(part, Marked)}, key=lambda part: (part.start, part.end))
    # The source answers by a filter alone, such as type: or status:.
    if not wanted:
        yield show.title_hit(work, 0, len(work.title))
    for number, start, end in scanned.matches(conditions):
        while highlights and number != TITLE and (highlights[0].start, highlights[0].end) < (start, end):
            yield show.passage_hit(work, highlights.pop(0))
        if number == TITLE:
            yield show.title_hit(work, start, end)
        else:
            yield show.hit("text", work.id, work.id, work.title, start, end)
    for highlight in highlights:
        yield show.passage_hit(work, highlight)


def _together(groups: Sequence[Found], notes: Sequence[Found]) -> list[Found]:
    """One group per source: its own hits, then those of its memos."""
    joined = {group.source: group for group in groups}
    for group in notes:
        own = joined.get(group.source)
        joined[group.source] = replace(own, hits=own.hits + group.hits) if own else group
    return list(joined.values())


def _texts(leaf: Leaf) -> Iterator[str]:
    for term in leaf.terms if isinstance(leaf, Phrase | Near) else (leaf,):
        yield term.text
