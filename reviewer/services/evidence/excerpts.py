"""Excerpts: what was coded, filtered and ordered, with its context."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from reviewer.model.coding.code import CodeLabel
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter, ExcerptOrder
from reviewer.model.sources.text import Paragraphs, Span
from reviewer.pace import in_parts, sorted_in_turns, without_collector
from reviewer.progress import Progress
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import things as reads
from reviewer.store.reads.highlights import ExcerptRow
from reviewer.store.reads.people import UNKNOWN

Context = Literal["none", "sentence", "paragraph"] | int
"""What stands around an excerpt: nothing, the rest of its sentences or paragraphs, or so many characters."""

_EXCERPTS_IN_A_STEP = 100
"""Progress is told after so many: often enough to move and to cancel, seldom enough to cost nothing."""
_FEW = 200
"""Of so few excerpts the sources are asked for one by one."""


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
    read = ExcerptRows(project, context)
    rows = read.by_place(wanted)
    progress.start("Reading excerpts", len(rows))
    with without_collector():
        excerpts: list[Excerpt] = []
        for part in in_parts(read.excerpts(rows), _EXCERPTS_IN_A_STEP):
            excerpts += part
            progress.step(len(part))
        if order != "source":
            # Made by source all the same: each text is read once.
            places = {row[0]: number for number, row in enumerate(read.in_order(rows, order))}
            excerpts.sort(key=lambda excerpt: places[excerpt.highlight])
    return [each for each in excerpts if says(each, wanted.text)] if wanted.text else excerpts


def stream_excerpts(
    *, project: Project, wanted: ExcerptFilter, context: Context = "none", order: ExcerptOrder = "source"
) -> Listing:
    """The same, made one by one where the order allows it, so that a large project asks for little memory.

    They show the project as it is now, however slowly they are gone through.
    """
    if order != "source":
        listed = list_excerpts(project=project, wanted=wanted, context=context, order=order)
        return Listing(iter(listed), len(listed), by_source=False)
    read = ExcerptRows(project, context)
    with without_collector():
        rows = read.by_place(wanted)
    excerpts = read.excerpts(rows)
    if wanted.text:
        excerpts = (excerpt for excerpt in excerpts if says(excerpt, wanted.text))
    return Listing(excerpts, len(rows), by_source=True)


def says(excerpt: Excerpt, text: str) -> bool:
    """Whether the quote or the memo has this text, ignoring case."""
    needle = text.casefold()
    return not needle or needle in excerpt.words.casefold() or needle in excerpt.memo.casefold()


class ExcerptRows:
    """What excerpts are made of, and the excerpts of it; what many of them share is looked up once."""

    def __init__(self, project: Project, context: Context) -> None:
        self._project, self._context = project, context
        self._labels: dict[tuple[str, ...], tuple[CodeLabel, ...]] = {}

    def by_place(self, wanted: ExcerptFilter) -> list[ExcerptRow]:
        """The rows that a filter lets through but for its `text`, by source and place; not of sources that are gone."""
        project = self._project
        with project.at_once():
            self._book = project.codebook
            rows = project.read(reads_highlights.matching_rows, self._book, wanted)
            ids = {row[1] for row in rows} if len(rows) <= _FEW else None
            self._sources = {source.id: source for source in project.read(reads.sources, ids)}
            self._coders = {coder.id: coder.name for coder in project.read(reads.coders)}
        names = self._coders
        of_source: dict[str, list[ExcerptRow]] = {source: [] for source in self._sources}
        for row in rows:
            if row[1] in of_source:
                of_source[row[1]].append(row)
        for some in of_source.values():
            some.sort(key=lambda row: (row[3], row[4], names.get(row[2], UNKNOWN), row[0]))
        return list(chain.from_iterable(of_source.values()))

    def ordered(self, wanted: ExcerptFilter, order: ExcerptOrder) -> list[ExcerptRow]:
        """The rows that a filter lets through, in an order."""
        rows = self.by_place(wanted)
        if wanted.text:
            found = self.excerpts(rows)
            rows = [row for row, excerpt in zip(rows, found, strict=True) if says(excerpt, wanted.text)]
        return self.in_order(rows, order)

    def in_order(self, rows: Iterable[ExcerptRow], order: ExcerptOrder) -> list[ExcerptRow]:
        """Rows that come by place in an order. Sorting is stable: it keeps that by place among equals."""
        codes = {code.id: number for number, code in enumerate(self._book)}
        names = {coder: name.casefold() for coder, name in self._coders.items()}
        keys: dict[ExcerptOrder, Callable[[ExcerptRow], int | str]] = {
            "code": lambda row: codes[row[5][0]] if row[5] else len(codes),
            "coder": lambda row: names.get(row[2], UNKNOWN),
            "newest": lambda row: row[7],
            "oldest": lambda row: row[7],
            "longest": lambda row: row[3] - row[4],
        }
        return list(rows) if order == "source" else sorted_in_turns(rows, keys[order], reverse=order == "newest")

    def excerpts(self, rows: Iterable[ExcerptRow]) -> Iterator[Excerpt]:
        """The excerpts of these rows, in their order."""
        now, paragraphs, around = ("", ""), Paragraphs(""), self._context != "none"
        labels, names = self._labels, self._coders
        for identifier, in_source, coder, start, end, codes, memo, created, of_text, _, region in rows:
            if (in_source, of_text) != now:
                now, paragraphs = (in_source, of_text), self._project.paragraphs(of_text)
                text, number_at = paragraphs.text, paragraphs.number_at
                source = self._sources[in_source]
                title, reference = source.title, source.reference
                # Pages are known of the present text alone, not of an earlier one.
                paged = bool(source.page_starts) and of_text == source.sha256
            before = after = ""
            page = source.page_at(start) if paged else None
            if around and region is None:
                outer = _around(paragraphs, start, end, self._context)
                before, after = text[outer.start : start], text[end : outer.end]
            # By place: ten thousand of them with keywords take half as long again.
            yield Excerpt(
                identifier, in_source, title, of_text, reference, start, end, text[start:end],
                labels[codes] if codes in labels else self._labelled(codes), names.get(coder, UNKNOWN), coder, memo,
                created, number_at(start), region.page if region else page, before, after, region,
            )  # fmt: skip

    def _labelled(self, codes: tuple[str, ...]) -> tuple[CodeLabel, ...]:
        labels = tuple(label for label in map(self._book.label, codes) if label)
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
