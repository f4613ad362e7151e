"""Search over a project: the corpus that search reads, and the index kept in step in the background."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from reviewer import settings
from reviewer.errors import NotFoundError, QueryError
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.coding.highlight import Highlight
from reviewer.model.sources.appraisal import STATUSES, Status
from reviewer.model.sources.source import Source
from reviewer.progress import Progress
from reviewer.search import (
    FILTERS,
    Found,
    Hit,
    Indexer,
    IndexState,
    Marked,
    Note,
    SearchResult,
    Work,
    build,
    find_exact,
    find_pattern,
    index_folder,
    plan,
    source_key,
)
from reviewer.search import search as run_search
from reviewer.services.shared.people import coder_named
from reviewer.services.shared.source_lookup import list_sources
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import summary as reads_summary
from reviewer.store.reads import things as reads

__all__ = ["FILTERS", "Found", "Hit", "IndexState", "SearchMode", "SearchResult", "SourceIndex", "search"]

SearchMode = Literal["words", "exact", "pattern"]
"""words: the query language with the index; exact: these very characters; pattern: a regular expression."""


def search(
    *,
    project: Project,
    query: str,
    mode: SearchMode = "words",
    case: bool = False,
    whole_word: bool = False,
    statuses: Sequence[Status] = (),
    limit: int = 500,
    progress: Progress | None = None,
) -> SearchResult:
    """Search texts, titles, code names and memos; with `statuses` only in sources that stand so in the appraisal.

    Raises QueryError, Cancelled.
    """
    corpus = ProjectCorpus(project, statuses)
    if mode == "words":
        return run_search(query, corpus=corpus, folder=folder_of(project), limit=limit, progress=progress)
    find = find_exact if mode == "exact" else find_pattern
    return find(query, corpus=corpus, case=case, whole_word=whole_word, limit=limit, progress=progress)


def highlights_touched(*, project: Project, query: str) -> tuple[str, ...]:
    """The ids of the highlights that the hits of a query overlap, stand in a source found by title, or have a memo found.

    Raises QueryError.
    """
    places: dict[str, list[tuple[int, int]]] = {}
    whole: set[str] = set()
    notes: set[str] = set()
    # A filter needs every hit, not the first screen.
    for hit in search(project=project, query=query, limit=1_000_000).hits:
        if hit.kind == "text":
            places.setdefault(hit.source, []).append((hit.start, hit.end))
        elif hit.kind == "title":
            whole.add(hit.source)
        elif hit.kind == "memo":
            notes.add(hit.target)
    book = project.codebook
    noted = {memo.target for memo in project.read(reads.memos) if memo.id in notes}
    return tuple(
        h.id
        for h in project.read(reads_highlights.all_highlights, book)
        if h.source in whole
        or h.id in noted
        or any(start < h.end and end > h.start for start, end in places.get(h.source, ()))
    )


def update_index(*, project: Project, progress: Progress | None = None) -> int:
    """Bring the index up to date in this process, for the command line. Returns how many sources it took in."""
    corpus = ProjectCorpus(project)
    return build(folder_of(project), corpus.sources(), corpus.text, progress)


def folder_of(project: Project) -> Path:
    """Where this project's index is cached: in the user's cache folder, never in the project."""
    # By the project's id: the index stays when the file is moved or renamed.
    return index_folder(settings.cache_folder() / "search", project.read(reads.project_details).id or "none")


class ProjectCorpus:
    """What search reads of a project. Made anew for each search: it sees one state."""

    def __init__(self, project: Project, statuses: Sequence[Status] = ()) -> None:
        self._project = project
        lacking = project.read(reads.without_text_here)
        self._sources = {source.id: _as_here(source, lacking) for source in list_sources(project=project)}
        self._narrowed = bool(statuses)
        if statuses:
            with_status = project.read(reads_summary.sources_with, statuses)
            self._sources = {key: source for key, source in self._sources.items() if key in with_status}

    def sources(self) -> Sequence[Work]:
        return [Work(source.id, source.title, source.sha256) for source in self._sources.values()]

    def text(self, source: str) -> str:
        return self._project.read(reads.text, self._sources[source].sha256)

    def filter_spans(self, field: str, value: str) -> Mapping[str, Sequence[Marked]] | None:
        """Highlights by code (with sub-codes), coder, or words in their memo."""
        spans: dict[str, list[Marked]] = {}
        highlights = self._highlights(field, value)
        if highlights is None:
            return None
        for highlight in highlights:
            source = self._sources.get(highlight.source)
            if source is None or highlight.text != source.sha256:
                continue  # It stands in an earlier text of a source that was corrected.
            spans.setdefault(highlight.source, []).append(Marked(highlight.id, highlight.start, highlight.end))
        return spans

    def _highlights(self, field: str, value: str) -> list[Highlight] | None:
        book = self._project.codebook
        wanted = ExcerptFilter()
        if field == "code":
            # `code:none` finds highlights without a code.
            if value.casefold() == "none":
                wanted = ExcerptFilter(tagged=False)
            else:
                codes = book.at_path(value)
                if not codes:
                    return None
                wanted = ExcerptFilter(codes=tuple(code.id for code in codes))
        elif field == "coder":
            try:
                wanted = ExcerptFilter(coders=(coder_named(project=self._project, name=value, make=False).id,))
            except NotFoundError as error:
                raise QueryError(str(error)) from error
        else:
            wanted = ExcerptFilter(with_memo=True)
        matching = self._project.read(reads_highlights.matching, book, wanted)
        if field == "memo":
            needle = value.casefold()
            matching = [highlight for highlight in matching if needle in highlight.memo.casefold()]
        return matching

    def filter_sources(self, field: str, value: str) -> set[str] | None:
        """Sources by type, title, id or file name, by decision, or by the value of an attribute `status`."""
        needle = value.casefold()
        if field == "status":
            decided = {status for status in STATUSES if status.replace("_", " ").startswith(needle.replace("_", " "))}
            with_status = self._project.read(reads_summary.sources_with, decided)
            return with_status | {source.id for source in self._sources.values() if _answers(source, field, needle)}
        return {source.id for source in self._sources.values() if _answers(source, field, needle)}

    def notes(self) -> Sequence[Note]:
        names = [Note("code", code.id, code.path) for code in self._project.codebook]
        book = self._project.codebook
        memos = self._project.read(reads.memos)
        ids = [memo.target for memo in memos if memo.target_kind == "highlight"]
        places = {h.id: h for h in self._project.read(reads_highlights.highlights, book, ids)}
        for memo in memos:
            place = places.get(memo.target)
            if place is not None:
                names.append(Note("memo", memo.id, memo.text, place.source, place.start, place.end))
            else:
                names.append(Note("memo", memo.id, memo.text, memo.target if memo.target_kind == "source" else ""))
        return [note for note in names if not self._narrowed or note.source in self._sources]


def _as_here(source: Source, lacking: Collection[str]) -> Source:
    """The source as search sees it: one whose text this file does not hold has none, until a merge brings it."""
    return replace(source, sha256="") if source.id in lacking else source


def _answers(source: Source, field: str, needle: str) -> bool:
    if field == "type":
        return needle in source.reference.type.casefold()
    if field == "title":
        return needle in source.title.casefold()
    if field == "status":
        return any(a.name.casefold() == "status" and needle in a.value.casefold() for a in source.attributes)
    return needle in (source.id, source.file_name.casefold()) or needle in source.title.casefold()


class SourceIndex:
    """Keeps a project's index up to date from a child process, in the background. Close it with the project."""

    def __init__(self, project: Project, listener: Callable[[IndexState], None] | None = None) -> None:
        self._project = project
        self._indexer = Indexer(folder_of(project), listener)
        self._sent: dict[str, str] | None = None

    def refresh(self, only: Collection[str] | None = None) -> None:
        """Give the index what it lacks and take out what is gone; reads the texts that are new to it.

        `only` are the ids of sources that may have changed; all are looked at the first time.
        """
        if only is None or self._sent is None:
            self._refresh_all()
            return
        lacking = self._project.read(reads.without_text_here)
        sources = {each.id: _as_here(each, lacking) for each in self._project.read(reads.sources, list(only))}
        for identifier in only:
            source = sources.get(identifier)
            key = source_key(source.title, source.sha256) if source is not None else None
            # The text never changes under its hash; only another title or edition is news to the index.
            if key == self._sent.get(identifier):
                continue
            if source is None or key is None:
                self._indexer.remove(identifier)
                self._sent.pop(identifier, None)
            else:
                text = self._project.text(source.sha256) if source.sha256 else ""
                self._indexer.update(identifier, source.title, text, source.sha256)
                self._sent[identifier] = key

    def _refresh_all(self) -> None:
        corpus = ProjectCorpus(self._project)
        works = {work.id: work for work in corpus.sources()}
        wanted = {work.id: source_key(work.title, work.sha256) for work in works.values()}
        to_add, to_remove = plan(folder_of(self._project), wanted)
        self._sent = wanted
        for source in to_remove:
            self._indexer.remove(source)
        for source in to_add:
            work = works[source]
            self._indexer.update(source, work.title, corpus.text(source), work.sha256)

    def state(self) -> IndexState:
        """How far the index is."""
        return self._indexer.state()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until everything given can be found."""
        return self._indexer.wait(timeout)

    def close(self) -> None:
        """Stop the index process."""
        self._indexer.close()
