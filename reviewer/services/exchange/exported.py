"""This project as another tool is to read it, and what of it no exchange format holds."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from reviewer.model.coding.code import Code
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.coding.highlight import Highlight
from reviewer.model.coding.region import Region
from reviewer.model.interchange.project import (
    Box,
    CaseEntry,
    CodeEntry,
    Direction,
    GroupEntry,
    LinkEntry,
    MemoEntry,
    NoteEntry,
    NotTaken,
    Original,
    Person,
    Selection,
    SourceEntry,
    Tagging,
    WholeProject,
)
from reviewer.model.names import counted
from reviewer.model.sources.source import Source
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.coding.cases import list_cases
from reviewer.services.coding.groups import list_groups
from reviewer.services.coding.notes import list_notes
from reviewer.services.evidence.excerpts import list_excerpts
from reviewer.services.evidence.export import with_query
from reviewer.services.exchange.sources import height_of
from reviewer.services.shared.people import list_coders, persons
from reviewer.services.shared.project_lookup import details
from reviewer.services.shared.source_lookup import list_sources
from reviewer.store.project_file import Project
from reviewer.store.reads import codings, elsewhere
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import summary as reads_summary
from reviewer.store.reads import things as reads

ORIGIN = "Reviewer"
_DIRECTIONS: dict[str, Direction] = {"": "", "one_way": "one", "both_ways": "both"}
_NOT_HELD = (
    ("appraisal", sentence("appraisals and decisions of screening")),
    ("consensus", sentence("what coders agreed on")),
    ("checklist", sentence("checklists")),
    ("search", sentence("searches")),
    ("synthesis", sentence("texts of the synthesis")),
    ("version", sentence("frozen versions")),
)
"""Kinds that no exchange format holds, in words."""


@dataclass(frozen=True)
class Wanted:
    """What is to go out: all of the project, or the highlights with these ids and the sources that they stand in."""

    highlights: Collection[str] | None = None
    sources: Collection[str] | None = None

    @property
    def all(self) -> bool:
        return self.highlights is None and self.sources is None


def part_of(*, project: Project, wanted: ExcerptFilter, query: str | None = None) -> Wanted:
    """The highlights that a filter, and a query if one is given, let through."""
    narrowed = with_query(project=project, wanted=wanted, query=query)
    chosen = list_excerpts(project=project, wanted=narrowed)
    return Wanted(frozenset(each.highlight for each in chosen), frozenset(each.source for each in chosen))


def whole_project(*, project: Project, wanted: Wanted | None = None, progress: Progress | None = None) -> WholeProject:
    """The project with its texts. Offsets are code points of texts with LF; `not_taken` says what has no place in it."""
    return _Exported(project, wanted or Wanted(), progress or Progress()).whole()


class _Exported:
    def __init__(self, project: Project, wanted: Wanted, progress: Progress) -> None:
        self._project, self._wanted, self._progress = project, wanted, progress
        self._guids: dict[str, str] = {}
        self._made: dict[str, int] = {}
        for kind in ("source", "code", "highlight", "memo", "note", "group", "case", "link", "coder"):
            for identifier, known in project.read(elsewhere.of_kind, kind).items():
                if known.refi:
                    self._guids[identifier] = known.refi
                if known.made is not None:
                    self._made[identifier] = known.made
        self._not_held: list[NotTaken] = []
        self._persons = persons(project=project)
        self._book = project.codebook
        self._heights: dict[str, float] = {}
        self._by_id: dict[str, Source] = {}

    def whole(self) -> WholeProject:
        about = details(project=self._project)
        sources = [each for each in list_sources(project=self._project) if self._has_source(each.id)]
        self._by_id = {source.id: source for source in sources}
        marked = list(self._highlights(self._by_id))
        kept = {highlight.id for highlight in marked}
        memos = list(self._memos(kept, {source.id for source in sources}))
        self._tell_what_is_not_held()
        return WholeProject(
            title=about.title,
            description=about.question,
            origin=ORIGIN,
            people=tuple(Person(self._guid(each.id), each.name) for each in list_coders(project=self._project)),
            codes=tuple(map(self._code, self._book)),
            sources=tuple(map(self._source, sources)),
            selections=tuple(self._selections(marked)),
            memos=tuple(memos),
            notes=tuple(self._notes()),
            groups=tuple(self._groups({source.id for source in sources})),
            cases=tuple(self._cases(kept, {source.id for source in sources})),
            links=tuple(self._links(kept)),
            not_taken=tuple(self._not_held),
        )

    def _has_source(self, identifier: str) -> bool:
        return self._wanted.sources is None or identifier in self._wanted.sources

    def _guid(self, identifier: str) -> str:
        """The GUID that a thing came with, or its id."""
        return self._guids.get(identifier, identifier)

    def _person(self, coder: str) -> str:
        return self._guid(self._persons.get(coder, coder))

    def _lose(self, what: str, name: str, why: str) -> None:
        self._not_held.append(NotTaken(what, name, why))

    # what hangs on nothing

    def _code(self, code: Code) -> CodeEntry:
        told = code.definition
        use = told.use
        # The formats have one description.
        for label, words in (("Not when", told.avoid), ("Example", told.example)):
            use += f"\n\n{label}: {words}" if words else ""
        if code.shortcut:
            self._lose(
                sentence("shortcut of a code"), f"{code.path}: {code.shortcut}", sentence("no format holds keys")
            )
        parent = self._guid(code.parent) if code.parent else ""
        made = self._made.get(code.id)
        return CodeEntry(self._guid(code.id), code.name, parent, code.colour, use.strip(), code.heading, "", made)

    def _source(self, source: Source) -> SourceEntry:
        reference = source.reference
        if reference.authors or reference.year or reference.doi or reference.url:
            self._lose(sentence("reference data"), source.title, sentence("the format holds a name alone"))
        originals: tuple[Original, ...] = ()
        if source.original and source.original_kept:
            originals = (Original(source.file_name, source.media_type, self._reader(source.original)),)
        elif source.original:
            self._lose(sentence("original file"), source.file_name, sentence("it was not kept"))
        return SourceEntry(
            self._guid(source.id),
            source.title,
            self._project.text(source.sha256) if source.sha256 else None,
            originals=originals,
            made=self._made.get(source.id, source.created or None),
            attributes=source.attributes,
            page_starts=source.page_starts,
        )

    def _reader(self, sha256: str) -> Callable[[], bytes]:
        return lambda: self._project.read(reads.original, sha256) or b""

    # passages

    def _highlights(self, sources: dict[str, Source]) -> Iterator[Highlight]:
        for each in self._project.read(reads_highlights.all_highlights, self._book):
            if self._wanted.highlights is not None and each.id not in self._wanted.highlights:
                continue
            source = sources.get(each.source)
            if source is None:
                continue
            if each.region is not None:
                if self._has_home(each.region, source):
                    yield each
            elif each.text != source.sha256:
                self._lose(sentence("highlight"), source.title, sentence("it stands in an earlier text of its source"))
            else:
                yield each

    def _has_home(self, region: Region, source: Source) -> bool:
        """Whether a region can go out: on the file that its source has, which goes along, and of pictures on the first page."""
        picture = source.media_type.startswith("image/")
        if region.original != source.original or not source.original_kept:
            self._lose(sentence("region"), source.title, sentence("its file does not go along"))
        elif not picture and source.media_type != "application/pdf":
            self._lose(sentence("region"), source.title, sentence("the format has regions on PDFs and pictures alone"))
        elif picture and region.page > 1:
            self._lose(sentence("region"), source.title, sentence("the format has pictures of one page alone"))
        else:
            return True
        return False

    def _box(self, region: Region, source: Source) -> Box:
        """In points from the lower left corner, of a picture in pixels from the upper left one."""
        left, bottom, right, top = region.box
        if source.media_type.startswith("image/"):
            if source.id not in self._heights:
                data = self._project.read(reads.original, source.original) or b""
                self._heights[source.id] = height_of(data) or 0.0
            height = self._heights[source.id]
            bottom, top = height - top, height - bottom
        return left, bottom, right, top

    def _selections(self, marked: list[Highlight]) -> Iterator[Selection]:
        given = self._project.read(codings.by_highlight)
        text, of = "", ""
        self._progress.start("Collecting highlights", len(marked))
        for each in sorted(marked, key=lambda one: (one.text, one.start, one.end, one.id)):
            if each.text != of:
                text, of = self._project.text(each.text), each.text
            taggings: list[Tagging] = []
            for coding in given.get(each.id, ()):
                code = self._book.shown(coding.code)
                if code is not None and self._guid(code.id) not in {tagging.code for tagging in taggings}:
                    by, made = self._person(coding.coder), coding.made if coding.made is not None else coding.created
                    taggings.append(Tagging(coding.guid or coding.id, self._guid(code.id), by, made))
            box = self._box(each.region, self._by_id[each.source]) if each.region is not None else None
            yield Selection(
                self._guid(each.id),
                self._guid(each.source),
                each.start,
                each.end,
                text[each.start : each.end],
                page=each.region.page if each.region is not None else 0,
                box=box,
                by=self._person(each.coder),
                made=self._made.get(each.id, each.created),
                taggings=tuple(taggings),
            )
            self._progress.step()

    def _memos(self, marked: set[str], sources: set[str]) -> Iterator[MemoEntry]:
        for memo in self._project.read(reads.memos):
            target = memo.target
            if memo.target_kind == "coder":
                self._lose(sentence("memo on a coder"), memo.text[:80], sentence("no format holds it"))
                continue
            if memo.target_kind == "code":
                code = self._book.shown(target)
                if code is None:
                    continue
                target = code.id
            if (memo.target_kind == "highlight" and target not in marked) or (
                memo.target_kind == "source" and target not in sources
            ):
                continue
            to = "" if memo.target_kind == "project" else self._guid(target)
            made = memo.made if memo.made is not None else memo.changed
            yield MemoEntry(self._guid(memo.id), memo.target_kind, to, memo.text, self._person(memo.coder), made)

    def _notes(self) -> Iterator[NoteEntry]:
        for note in list_notes(project=self._project) if self._wanted.all else ():
            yield NoteEntry(self._guid(note.id), note.title, note.text, self._person(note.coder), note.when)

    def _groups(self, sources: set[str]) -> Iterator[GroupEntry]:
        for group in list_groups(project=self._project):
            if group.of == "code":
                shown = (self._book.shown(each) for each in group.members)
                members: Iterable[str] = dict.fromkeys(code.id for code in shown if code is not None)
            else:
                members = (each for each in group.members if each in sources)
            yield GroupEntry(self._guid(group.id), group.name, group.of, tuple(map(self._guid, members)), group.note)

    def _cases(self, marked: set[str], sources: set[str]) -> Iterator[CaseEntry]:
        for case in list_cases(project=self._project):
            yield CaseEntry(
                self._guid(case.id),
                case.name,
                case.note,
                case.attributes,
                tuple(self._guid(each) for each in case.sources if each in sources),
                tuple(self._guid(each) for each in case.highlights if each in marked),
            )

    def _links(self, marked: set[str]) -> Iterator[LinkEntry]:
        for link in self._project.read(reads_summary.links):
            if {link.a, link.b} <= marked:
                yield LinkEntry(
                    self._guid(link.id),
                    self._guid(link.a),
                    self._guid(link.b),
                    link.kind,
                    link.name,
                    _DIRECTIONS[link.direction],
                    link.note,
                    self._person(link.coder),
                    link.made if link.made is not None else link.created,
                )

    def _tell_what_is_not_held(self) -> None:
        if self._project.read(elsewhere.count_of, "link"):
            self._lose(sentence("authors and dates of links"), "", sentence("links have none in the formats"))
        for kind, words in _NOT_HELD:
            count = self._project.read(elsewhere.count_of, kind)
            if count:
                self._lose(words, counted(count, kind), sentence("no format of this kind holds them"))


def without_originals(whole: WholeProject) -> WholeProject:
    """The same without the files that sources came from."""
    return replace(whole, sources=tuple(replace(each, originals=()) for each in whole.sources))
