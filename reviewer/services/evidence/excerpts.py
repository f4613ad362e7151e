"""Excerpts: what was coded, filtered and ordered, with its context."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from reviewer.model.coding.code import CodeLabel
from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter, ExcerptOrder
from reviewer.model.sources.text import Paragraphs, Span
from reviewer.pace import in_parts, without_collector
from reviewer.progress import Progress
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import things as reads
from reviewer.store.reads.highlights import ExcerptRow

Context = Literal["none", "sentence", "paragraph"] | int
"""What stands around an excerpt: nothing, the rest of its sentences or paragraphs, or so many characters."""

_EXCERPTS_IN_A_STEP = 100
"""Progress is told after so many: often enough to move and to cancel, seldom enough to cost nothing."""
_FEW = 200
"""Of so few excerpts the sources are asked for one by one."""
_UNKNOWN = "unknown"
"""The name of a coder of whom nothing is known."""


@dataclass(frozen=True, slots=True)
class ExcerptCounts:
    """How many excerpts, in how many of all sources, by coder name."""

    excerpts: int
    sources: int
    all_sources: int
    by_coder: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Excerpts that are made as they are asked for, once. There are `most` at most; `by_source`: those of a source together."""

    excerpts: Iterator[Excerpt]
    most: int
    by_source: bool


def list_excerpts(
    *,
    project: Project,
    wanted: ExcerptFilter | None = None,
    context: Context = "none",
    order: ExcerptOrder = "source",
    progress: Progress | None = None,
) -> list[Excerpt]:
    """The excerpts that a filter lets through, untagged highlights among them."""
    wanted = wanted or ExcerptFilter()
    progress = progress or Progress()
    maker = _Maker(project, context)
    rows = maker.rows(wanted)
    progress.start("Reading excerpts", len(rows))
    with without_collector():
        excerpts = []
        for part in in_parts(maker.excerpts(rows), _EXCERPTS_IN_A_STEP):
            excerpts += part
            progress.step(len(part))
    return _ordered([each for each in excerpts if says(each, wanted.text)], order, maker.book)


def stream_excerpts(
    *, project: Project, wanted: ExcerptFilter, context: Context = "none", order: ExcerptOrder = "source"
) -> Listing:
    """The same, made one by one where the order allows it, so that a large project asks for little memory.

    They show the project as it is now, however slowly they are gone through.
    """
    if order != "source":
        listed = list_excerpts(project=project, wanted=wanted, context=context, order=order)
        return Listing(iter(listed), len(listed), by_source=False)
    maker = _Maker(project, context)
    with without_collector():
        rows = maker.rows(wanted)
    return Listing((e for e in maker.excerpts(rows) if says(e, wanted.text)), len(rows), by_source=True)


def says(excerpt: Excerpt, text: str) -> bool:
    """Whether the quote or the memo has this text, ignoring case."""
    needle = text.casefold()
    return not needle or needle in excerpt.quote.casefold() or needle in excerpt.memo.casefold()


def counts(*, excerpts: Iterable[Excerpt], project: Project) -> ExcerptCounts:
    """What the line above the table says."""
    items = list(excerpts)
    # Two people may have one name.
    by_coder = Counter((excerpt.coder, excerpt.coder_id) for excerpt in items)
    named = tuple((name, count) for (name, _), count in sorted(by_coder.items()))
    everything = project.read(reads.source_count)
    return ExcerptCounts(len(items), len({e.source for e in items}), everything, named)


class _Maker:
    """Makes excerpts of rows, one source after the other; what many of them share is looked up once."""

    def __init__(self, project: Project, context: Context) -> None:
        self._project, self._context = project, context
        self._labels: dict[tuple[str, ...], tuple[CodeLabel, ...]] = {}

    def rows(self, wanted: ExcerptFilter) -> list[ExcerptRow]:
        """What the excerpts are made of, by source and place; not of sources that are gone."""
        project = self._project
        self.book = project.codebook
        rows = project.read(reads_highlights.matching_rows, self.book, wanted)
        ids = {row[1] for row in rows} if len(rows) <= _FEW else None
        self._sources = {source.id: source for source in project.read(reads.sources, ids)}
        self._coders = {coder.id: coder.name for coder in project.read(reads.coders)}
        rank, names = {source: number for number, source in enumerate(self._sources)}, self._coders
        rows = [row for row in rows if row[1] in rank]
        rows.sort(key=lambda row: (rank[row[1]], row[3], row[4], names.get(row[2], _UNKNOWN), row[0]))
        return rows

    def excerpts(self, rows: Iterable[ExcerptRow]) -> Iterator[Excerpt]:
        """The excerpts of these rows, in their order."""
        now, paragraphs, around = ("", ""), Paragraphs(""), self._context != "none"
        labels, names = self._labels, self._coders
        for identifier, in_source, coder, start, end, codes, memo, created, of_text, _ in rows:
            source = self._sources[in_source]
            if (in_source, of_text) != now:
                now, paragraphs = (in_source, of_text), self._project.paragraphs(of_text)
                text, number_at = paragraphs.text, paragraphs.number_at
                # Pages are known of the present text alone, not of an earlier one.
                paged = bool(source.page_starts) and of_text == source.sha256
            before = after = ""
            if around:
                outer = _around(paragraphs, start, end, self._context)
                before, after = text[outer.start : start], text[end : outer.end]
            # By place: ten thousand of them with keywords take half as long again.
            yield Excerpt(
                identifier, in_source, source.title, of_text, source.reference, start, end, text[start:end],
                labels[codes] if codes in labels else self._labelled(codes), names.get(coder, _UNKNOWN), coder, memo,
                created, number_at(start), source.page_at(start) if paged else None, before, after,
            )  # fmt: skip

    def _labelled(self, codes: tuple[str, ...]) -> tuple[CodeLabel, ...]:
        labels = tuple(label for label in map(self.book.label, codes) if label)
        self._labels[codes] = labels
        return labels


def _around(paragraphs: Paragraphs, start: int, end: int, context: Context) -> Span:
    if isinstance(context, int):
        return Span(max(0, start - context), min(len(paragraphs.text), end + context))
    if context == "none":
        return Span(start, end)
    find = paragraphs.sentence_at if context == "sentence" else paragraphs.at
    # The end is exclusive: it may be the beginning of the next sentence.
    first, last = find(start), find(max(start, end - 1))
    return Span(min(start, first.start) if first else start, max(end, last.end) if last else end)


def _ordered(excerpts: list[Excerpt], order: ExcerptOrder, book: Codebook) -> list[Excerpt]:
    """Excerpts that come by source and place in another order; sorting is stable: it keeps that one among equals."""
    if order == "code":
        codes = {code.id: number for number, code in enumerate(book)}
        excerpts.sort(key=lambda e: codes[e.codes[0].id] if e.codes else len(codes))
    elif order == "coder":
        excerpts.sort(key=lambda e: e.coder.casefold())
    elif order in ("newest", "oldest"):
        excerpts.sort(key=lambda e: e.created, reverse=order == "newest")
    elif order == "longest":
        excerpts.sort(key=lambda e: e.start - e.end)
    return excerpts
