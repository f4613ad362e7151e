"""What search reads of a project. What it asks for each time is kept until it changes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace

from reviewer.errors import NotFoundError, QueryError
from reviewer.model.coding import mentions
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.sources.source import Source
from reviewer.model.sources.status import STATUSES, Status
from reviewer.search import Marked, Marks, Note, Notes, Order, Work
from reviewer.services.shared.people import coder_named
from reviewer.services.shared.source_lookup import KINDS_OF_SOURCES, list_sources
from reviewer.store.kept import Ids
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import notes as reads_notes
from reviewer.store.reads import summary as reads_summary
from reviewer.store.reads import things as reads

_Place = tuple[str, str, int, int, str]
_OF_NOTES = frozenset({"memo", "code", "note"})
_READ_AT_ONCE = 2_000
"""Highlights that are read in some milliseconds; where more answer to a filter they are asked for source by source."""


class ProjectCorpus:
    """What search reads of a project. Made anew for each search: it sees one state."""

    def __init__(self, project: Project, statuses: Sequence[Status] = ()) -> None:
        self._project = project
        lacking = project.read(reads.without_text_here)
        self._sources, self._works = project.kept("sources searched", KINDS_OF_SOURCES, lambda: _searched(project))
        self._narrowed = bool(statuses)
        if lacking or statuses:
            with_status = project.read(reads_summary.sources_with, statuses) if statuses else self._sources.keys()
            there = {key: as_here(source, lacking) for key, source in self._sources.items() if key in with_status}
            self._sources, self._works = there, list(map(_work, there.values()))

    def sources(self) -> Sequence[Work]:
        return self._works

    def at_once(self) -> AbstractContextManager[None]:
        return self._project.at_once()

    def text(self, source: str) -> str:
        return self._project.read(reads.text, self._sources[source].sha256)

    def holding(self, sources: Sequence[str], test: Callable[[bytes], bool]) -> set[str]:
        texts = {source: self._sources[source].sha256 for source in sources}
        holding = self._project.read(reads.texts_with, set(texts.values()), test)
        return {source for source, sha256 in texts.items() if sha256 in holding}

    def filter_spans(self, field: str, value: str) -> Marks | None:
        """Highlights by code (with sub-codes), coder, or words in their memo."""
        wanted = self._memo_filter(value) if field == "memo" else self._filter(field, value)
        if wanted is None:
            return None
        read, book = self._project.read, self._project.codebook
        if read(reads_highlights.are_few, book, wanted, _READ_AT_ONCE):
            by_source: dict[str, list[Marked]] = {}
            for place in read(reads_highlights.places, book, wanted):
                for source, marked in self._marked([place]):
                    by_source.setdefault(source, []).append(marked)
            return Marks.known(by_source)

        def of(sources: Sequence[str] | None) -> Iterator[tuple[str, Marked]]:
            return self._marked(read(reads_highlights.places, book, replace(wanted, sources=tuple(sources or ()))))

        return Marks(of)

    def _marked(self, places: Iterable[_Place]) -> Iterator[tuple[str, Marked]]:
        regions: dict[str, str] | None = None
        for highlight, source, start, end, text in places:
            if not text and regions is None:
                regions = self._project.read(reads_highlights.region_names)
            there = self._sources.get(source)
            # Another one stands in an earlier text of a source that was corrected.
            if there is not None and text in (there.sha256, ""):
                yield source, Marked(highlight, start, end, (regions or {}).get(highlight, ""))

    def _filter(self, field: str, value: str) -> ExcerptFilter | None:
        if field == "coder":
            try:
                return ExcerptFilter(coders=(coder_named(project=self._project, name=value, make=False).id,))
            except NotFoundError as error:
                raise QueryError(str(error)) from error
        # `code:none` finds highlights without a code.
        if value.casefold() == "none":
            return ExcerptFilter(tagged=False)
        codes = self._project.codebook.at_path(value)
        return ExcerptFilter(codes=tuple(code.id for code in codes)) if codes else None

    def _memo_filter(self, value: str) -> ExcerptFilter:
        """The highlights whose own memo has these characters."""
        needle = value.casefold()
        noted = ExcerptFilter(highlights=tuple(self.notes().about(needle)), with_memo=True)
        found = self._project.read(reads_highlights.matching, self._project.codebook, noted)
        return ExcerptFilter(highlights=tuple(h.id for h in found if needle in h.memo.casefold()))

    def filter_sources(self, field: str, value: str) -> set[str] | None:
        """Sources by type, title, id or file name, by decision, or by the value of an attribute `status`."""
        needle = value.casefold()
        if field == "status":
            decided = {status for status in STATUSES if status.replace("_", " ").startswith(needle.replace("_", " "))}
            with_status = self._project.read(reads_summary.sources_with, decided)
            return with_status | {source.id for source in self._sources.values() if _answers(source, field, needle)}
        return {source.id for source in self._sources.values() if _answers(source, field, needle)}

    def notes(self) -> Notes:
        project = self._project
        return project.kept("notes searched", _OF_NOTES, lambda: Notes(_notes(project)), self._renewed)

    def _renewed(self, notes: Notes, changed: Ids) -> Notes:
        gone = [("memo", memo) for memo in changed.get("memo", ())]
        come = list(_memos(self._project, changed.get("memo", ())))
        gone += [("note", note) for note in changed.get("note", ())]
        come += _journal(self._project, changed.get("note", ()))
        if "code" in changed:
            gone += notes.of_kind("code")
            come += _codes(self._project)
        return notes.renewed(gone, come)

    def placed(self, notes: Sequence[Note]) -> Sequence[Note]:
        # The index of notes only proposes; what a memo says is read here.
        memos = {
            memo.id: memo for memo in self._project.read(reads.memos, ids=[n.id for n in notes if n.kind == "memo"])
        }
        there = [
            replace(n, text=memos[n.id].text) if n.kind == "memo" else n
            for n in notes
            if n.kind != "memo" or n.id in memos
        ]
        about = [note.about for note in there if note.about]
        where = ExcerptFilter(highlights=tuple(about))
        found = self._project.read(reads_highlights.places, self._project.codebook, where) if about else []
        places = {highlight: (source, start, end) for highlight, source, start, end, _ in found}
        placed = []
        for note in there:
            if note.about in places:
                source, start, end = places[note.about]
                placed.append(replace(note, source=source, start=start, end=end))
            else:
                placed.append(note)
        return [note for note in placed if not self._narrowed or note.source in self._sources]


def _searched(project: Project) -> tuple[dict[str, Source], list[Work]]:
    sources = list_sources(project=project)
    return {source.id: source for source in sources}, list(map(_work, sources))


def _work(source: Source) -> Work:
    return Work(source.id, source.title, source.sha256)


def _notes(project: Project) -> Iterator[tuple[Order, Note]]:
    yield from _codes(project)
    yield from _memos(project)
    yield from _journal(project)


def _codes(project: Project) -> Iterator[tuple[Order, Note]]:
    for number, code in enumerate(project.codebook):
        yield (0, number, ""), Note("code", code.id, code.path)


def _memos(project: Project, ids: Collection[str] | None = None) -> Iterator[tuple[Order, Note]]:
    for memo in project.read(reads.memos, ids=ids):
        source = memo.target if memo.target_kind == "source" else ""
        about = memo.target if memo.target_kind == "highlight" else ""
        yield (1, memo.changed, memo.id), Note("memo", memo.id, memo.text, source, about=about)


def _journal(project: Project, ids: Collection[str] | None = None) -> Iterator[tuple[Order, Note]]:
    """Notes by their titles and words; what they name has names of its own."""
    for note in project.read(reads_notes.notes, ids=ids):
        yield (2, note.when, note.id), Note("note", note.id, f"{note.title}\n\n{mentions.without(note.text)}".strip())


def as_here(source: Source, lacking: Collection[str]) -> Source:
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
