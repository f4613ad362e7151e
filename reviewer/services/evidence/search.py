"""Search over a project: the corpus that search reads, and the index kept in step in the background."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Literal

from reviewer import settings
from reviewer.model.sources.status import Status
from reviewer.progress import Progress
from reviewer.search import (
    FILTERS,
    Found,
    Hit,
    Indexer,
    IndexState,
    SearchResult,
    build,
    find_exact,
    find_pattern,
    index_folder,
    plan,
    source_key,
)
from reviewer.search import search as run_search
from reviewer.services.evidence.search_corpus import ProjectCorpus, as_here
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
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
    """Search texts, titles, code names, memos and notes; with `statuses` only in sources that stand so in the appraisal.

    Raises QueryError, Cancelled.
    """
    corpus = ProjectCorpus(project, statuses)
    if mode == "words":
        return run_search(query, corpus=corpus, folder=folder_of(project), limit=limit, progress=progress)
    if mode == "exact":
        return find_exact(
            query,
            corpus=corpus,
            case=case,
            whole_word=whole_word,
            folder=folder_of(project),
            limit=limit,
            progress=progress,
        )
    return find_pattern(query, corpus=corpus, case=case, whole_word=whole_word, limit=limit, progress=progress)


def highlights_touched(*, project: Project, query: str) -> tuple[str, ...]:
    """The ids of the highlights that the hits of a query overlap, stand in a source found by title, or have a memo found.

    Raises QueryError.
    """
    places: dict[str, list[tuple[int, int]]] = {}
    whole: set[str] = set()
    notes: set[str] = set()
    named: set[str] = set()
    # A filter needs every hit, not the first screen.
    for hit in search(project=project, query=query, limit=1_000_000).hits:
        if hit.kind == "text" and hit.target != hit.source:
            named.add(hit.target)
        elif hit.kind == "text":
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
        or h.id in named
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
        sources = {each.id: as_here(each, lacking) for each in self._project.read(reads.sources, list(only))}
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
