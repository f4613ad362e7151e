"""Excerpts: what was coded, filtered and ordered, with its context."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from reviewer.model.coding.code import CodeLabel
from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter, ExcerptOrder
from reviewer.model.coding.highlight import Highlight
from reviewer.model.sources.source import Source
from reviewer.model.sources.text import Paragraphs, Span
from reviewer.pace import without_collector
from reviewer.progress import Progress
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import things as reads

Context = Literal["none", "sentence", "paragraph"] | int
"""What stands around an excerpt: nothing, the rest of its sentences or paragraphs, or so many characters."""

_EXCERPTS_IN_A_STEP = 100
"""Progress is told after so many: often enough to move and to cancel, seldom enough to cost nothing."""


@dataclass(frozen=True, slots=True)
class ExcerptCounts:
    """How many excerpts, in how many of all sources, by coder name."""

    excerpts: int
    sources: int
    all_sources: int
    by_coder: tuple[tuple[str, int], ...]


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
    book = project.codebook
    matching = project.read(reads_highlights.matching, book, wanted)
    progress.start("Reading excerpts", len(matching))
    with without_collector():
        maker = _Maker(project, context)
        excerpts = []
        for number, highlight in enumerate(matching, 1):
            excerpt = maker.excerpt(highlight)
            if excerpt is not None:
                excerpts.append(excerpt)
            if number % _EXCERPTS_IN_A_STEP == 0 or number == len(matching):
                progress.step(number % _EXCERPTS_IN_A_STEP or _EXCERPTS_IN_A_STEP)
        sources = maker.sources
    if wanted.text:
        needle = wanted.text.casefold()
        excerpts = [e for e in excerpts if needle in e.quote.casefold() or needle in e.memo.casefold()]
    return _ordered(excerpts, order, sources, book)


def counts(*, excerpts: Iterable[Excerpt], project: Project) -> ExcerptCounts:
    """What the line above the table says."""
    items = list(excerpts)
    # Two people may have one name.
    by_coder = Counter((excerpt.coder, excerpt.coder_id) for excerpt in items)
    named = tuple((name, count) for (name, _), count in sorted(by_coder.items()))
    everything = project.read(reads.source_count)
    return ExcerptCounts(len(items), len({e.source for e in items}), everything, named)


class _Maker:
    """Makes excerpts of highlights, one source after the other; what many of them share is looked up once."""

    def __init__(self, project: Project, context: Context) -> None:
        self._project, self._context = project, context
        self.sources = {source.id: source for source in project.read(reads.sources)}
        self._coders = {coder.id: coder.name for coder in project.read(reads.coders)}
        self._labels: dict[tuple[str, ...], tuple[CodeLabel, ...]] = {}
        self._sha256, self._paragraphs = "", Paragraphs("")

    def excerpt(self, highlight: Highlight) -> Excerpt | None:
        """The excerpt, None where its source is gone."""
        source = self.sources.get(highlight.source)
        if source is None:
            return None
        if highlight.text != self._sha256:
            self._sha256, self._paragraphs = highlight.text, self._project.paragraphs(highlight.text)
        text, start, end = self._paragraphs.text, highlight.start, highlight.end
        around = _around(self._paragraphs, start, end, self._context)
        return Excerpt(
            highlight=highlight.id,
            source=source.id,
            source_title=source.title,
            source_sha256=highlight.text,
            reference=source.reference,
            start=start,
            end=end,
            quote=text[start:end],
            codes=self._labelled(highlight.codes),
            coder=self._coders.get(highlight.coder, "unknown"),
            coder_id=highlight.coder,
            memo=highlight.memo,
            created=highlight.created,
            paragraph=self._paragraphs.number_at(start),
            # Pages are known of the present text alone, not of an earlier one.
            page=source.page_at(start) if highlight.text == source.sha256 else None,
            before=text[around.start : start],
            after=text[end : around.end],
        )

    def _labelled(self, codes: tuple[str, ...]) -> tuple[CodeLabel, ...]:
        labels = self._labels.get(codes)
        if labels is None:
            labels = tuple(label for label in map(self._project.codebook.label, codes) if label)
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


def _ordered(excerpts: list[Excerpt], order: ExcerptOrder, sources: dict[str, Source], book: Codebook) -> list[Excerpt]:
    rank = {source: number for number, source in enumerate(sources)}
    codes = {code.id: number for number, code in enumerate(book)}
    # Sorting is stable: the orders below keep this one among equals.
    excerpts.sort(key=lambda e: (rank[e.source], e.start, e.end, e.coder, e.highlight))
    if order == "code":
        excerpts.sort(key=lambda e: codes[e.codes[0].id] if e.codes else len(codes))
    elif order == "coder":
        excerpts.sort(key=lambda e: e.coder.casefold())
    elif order in ("newest", "oldest"):
        excerpts.sort(key=lambda e: e.created, reverse=order == "newest")
    elif order == "longest":
        excerpts.sort(key=lambda e: e.start - e.end)
    return excerpts
