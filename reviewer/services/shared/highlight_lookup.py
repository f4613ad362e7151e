"""Highlights, texts, memos and links read, for every wing."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.errors import NotFoundError
from reviewer.model.coding.highlight import Highlight
from reviewer.model.coding.link import Link
from reviewer.model.project import Memo
from reviewer.model.sources.text import Paragraphs
from reviewer.sentence import sentence
from reviewer.services.shared.source_lookup import source_with
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import summary as reads_summary
from reviewer.store.reads import things as reads


def highlights_of(*, project: Project, source: str) -> list[Highlight]:
    """The highlights in the text of one source, in its order. Those left in an earlier text are in
    `corrected_text`; a region of a page stands whatever the text.
    """
    book = project.codebook
    sha256 = source_with(project=project, identifier=source).sha256
    of_source = project.read(reads_highlights.highlights_of, book, source)
    return [highlight for highlight in of_source if highlight.text == sha256 or highlight.region]


def highlights(*, project: Project, ids: Iterable[str]) -> list[Highlight]:
    """The highlights with these ids that are there."""
    book = project.codebook
    return project.read(reads_highlights.highlights, book, ids)


def used_in(*, project: Project, code: str) -> list[tuple[str, str, int]]:
    """How many highlights have a code or one under it: (source, coder, how many), in the order of the sources."""
    return project.read(reads_highlights.used_in, project.codebook, code)


def memos(*, project: Project, target: str | None = None) -> list[Memo]:
    """The memos of all coders on one thing, or on everything."""
    return project.read(reads.memos, target)


def own_memo(written: Iterable[Memo], coder: str) -> Memo | None:
    """Of the memos on one thing the one that this coder writes first: always the same one, where two became one person."""
    own = (memo for memo in written if memo.coder == coder)
    return min(own, key=lambda memo: (bool(memo.key), memo.id), default=None)


def find_quote(*, project: Project, source: str, quote: str, nth: int | None = None) -> tuple[int, int]:
    """The place of a quote in a source. Raises NotFoundError when it is not there, or is there twice and `nth` is not given."""
    text = text_of(project=project, source=source).text
    starts = []
    at = text.find(quote)
    while quote and at >= 0:
        starts.append(at)
        at = text.find(quote, at + 1)
    if not starts:
        raise NotFoundError(
            sentence(
                "The quote “{quote}” does not stand in this source; copy it character for character.", quote=quote[:60]
            )
        ).with_remedy("text")
    which = nth if nth is not None or len(starts) > 1 else 1
    if which is None or not 1 <= which <= len(starts):
        raise NotFoundError(
            sentence(
                "The quote “{quote}” stands {count} times in this source; say which one, from 1 to {count}.",
                quote=quote[:60],
                count=len(starts),
            )
        ).with_remedy("nth")
    start = starts[which - 1]
    return start, start + len(quote)


def text_of(*, project: Project, source: str) -> Paragraphs:
    """A source's text with its paragraphs."""
    return project.paragraphs(source_with(project=project, identifier=source).sha256)


def text_around(*, project: Project, highlight: Highlight) -> Paragraphs:
    """The text in which a highlight stands, with its paragraphs: an earlier one where it was not carried over."""
    return project.paragraphs(highlight.text)


def links_of(*, project: Project, highlight: str) -> list[Link]:
    """The links of one highlight, in either direction, oldest first."""
    return project.read(reads_summary.links, highlight)


def list_links(*, project: Project) -> list[Link]:
    """All links, oldest first."""
    return project.read(reads_summary.links)
