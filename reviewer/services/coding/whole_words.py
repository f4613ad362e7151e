"""Highlights that begin or end inside a word: found, and widened to the whole words in one step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.model.changes import Changes
from reviewer.model.coding.highlight import Highlight, place_in
from reviewer.model.sources.text import whole_words
from reviewer.progress import Progress
from reviewer.services.coding.highlights import twin_of
from reviewer.services.shared.highlight_lookup import highlights, highlights_of
from reviewer.services.shared.people import person
from reviewer.services.shared.source_lookup import list_sources
from reviewer.store.project_file import Project


@dataclass(frozen=True, slots=True)
class HalfWords:
    """A highlight that cuts a word. `before` and `after` are what widening adds to `quote` at its two ends.

    `blocked`: a highlight of the same coder with the same code has exactly the whole words already.
    """

    highlight: str
    source: str
    title: str
    start: int
    paragraph: int
    before: str
    quote: str
    after: str
    blocked: bool


@dataclass(frozen=True, slots=True)
class Found:
    """One's own highlights that cut words, in the order of the sources, and how many of others' do."""

    own: tuple[HalfWords, ...]
    others: int


def half_words(*, project: Project, coder: str, progress: Progress | None = None) -> Found:
    """Look through all texts for highlights that begin or end inside a word. Raises Cancelled."""
    progress = progress or Progress()
    sources = [source for source in list_sources(project=project) if source.sha256]
    me, own, others = person(project=project, coder=coder), list[HalfWords](), 0
    progress.start("Looking for half words", len(sources))
    for source in sources:
        here = [one for one in highlights_of(project=project, source=source.id) if one.region is None]
        paragraphs = project.paragraphs(source.sha256) if here else None
        planned = list[Highlight]()
        for one in here:
            if paragraphs is None or (wide := _widened(paragraphs.text, one)) is None:
                continue
            if one.coder != me:
                others += 1
                continue
            start, end = wide
            blocked = twin_of(one, start, end, [*here, *planned]) is not None
            if not blocked:
                planned.append(_at(one, start, end))
            text = paragraphs.text
            own.append(
                HalfWords(
                    one.id, source.id, source.title, one.start, paragraphs.number_at(one.start),
                    text[start : one.start], text[one.start : one.end], text[one.end : end], blocked,
                )
            )  # fmt: skip
        progress.step()
    return Found(tuple(own), others)


def widen(*, project: Project, ids: Iterable[str], coder: str) -> tuple[Changes, int]:
    """Widen one's own highlights to whole words, as one changeset. Returns what changed and how many were widened.

    Left as they are: those of others, those that cut no word any more, and those that would stand at the same place as
    another of the same coder with the same code.
    """
    with project.action("widened", coder=coder) as act:
        me, count = person(project=project, coder=coder), 0
        there = dict[str, list[Highlight]]()
        # By source, because only the last few texts are kept.
        for one in sorted(highlights(project=project, ids=ids), key=lambda one: (one.source, one.start, one.id)):
            if one.source not in there:
                there[one.source] = highlights_of(project=project, source=one.source)
            here = there[one.source]
            text = project.text(one.text)
            wide = _widened(text, one)
            if one.coder != me or one not in here or wide is None or twin_of(one, *wide, here):
                continue
            act.draft.set("highlight", one.id, "place", place_in(text, one.text, *wide).values())
            here[here.index(one)] = _at(one, *wide)
            count += 1
        act.say("widened", count=count)
    return act.changes, count


def _widened(text: str, one: Highlight) -> tuple[int, int] | None:
    if one.region is not None:
        return None
    wide = whole_words(text, one.start, one.end)
    return None if (wide.start, wide.end) == (one.start, one.end) else (wide.start, wide.end)


def _at(one: Highlight, start: int, end: int) -> Highlight:
    return Highlight(one.id, one.source, one.coder, start, end, one.codes, one.memo, one.created, one.text, one.review)
