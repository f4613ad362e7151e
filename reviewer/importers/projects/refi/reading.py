"""One file of REFI-QDA as a whole project."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from reviewer.importers.projects.container import MAX_PROJECT_BYTES, Container
from reviewer.importers.projects.elements import Element, parsed
from reviewer.importers.projects.guids import Ids
from reviewer.importers.projects.refi.codebook import MOST_LEVELS, codes_in, groups_of_codes, people_in
from reviewer.importers.projects.refi.notes import NoteReader, cases_in, groups_in, links_in, variables_in
from reviewer.importers.projects.refi.sources import SOURCES, Found, SourceReader
from reviewer.importers.shared.files import content_of
from reviewer.importers.shared.reading import refused
from reviewer.model.interchange.project import CaseEntry, Person, SourceEntry, WholeProject
from reviewer.progress import Progress
from reviewer.sentence import sentence


def read_project(path: Path, progress: Progress) -> WholeProject:
    """A `.qdpx`. Raises ImportRefused, Cancelled."""
    container = Container(path)
    roots = container.ending_with(".qde")
    if not roots:
        raise container.refused(sentence("is no REFI-QDA project: there is no .qde in it; export it again as “QDPX”."))
    root = _root(path.name, container.read(roots[0], MAX_PROJECT_BYTES), "Project")
    ids = Ids()
    people = people_in(root, ids)
    codes, elements, lifted = codes_in(root, ids)
    found = Found(ids, frozenset(code.guid for code in codes), variables_in(root))
    if len(roots) > 1:
        found.warnings.append(
            sentence("“{name}” holds several projects; the first, {first}, is read.", name=path.name, first=roots[0])
        )
    _say_deep(found, lifted)
    for element, guid in elements:
        found.note_refs("code", guid, element)
    reader = SourceReader(container, found)
    wrapper = root.first("Sources")
    sources = list(wrapper.of(*SOURCES)) if wrapper else []
    progress.start("Reading the project", len(sources))
    for element in sources:
        reader.read(element)
        progress.step()
    groups = tuple(groups_in(root, found))
    cases = list(cases_in(root, found, reader))
    links = list(links_in(root, found))
    memos, notes = NoteReader(root, found, reader).read()
    on_links = {memo.target: memo for memo in memos if memo.target_kind == "link"}
    links = [
        replace(link, note=on_links[link.guid].text, by=on_links[link.guid].by) if link.guid in on_links else link
        for link in links
    ]
    memos = [memo for memo in memos if memo.target_kind != "link"]
    cases, entries = _document_variables(cases, found.sources)
    if ids.again:
        found.warnings.append(
            sentence(
                "1 GUID stood for two things; the later ones got others."
                if ids.again == 1
                else "{count} GUIDs stood for two things; the later ones got others.",
                count=f"{ids.again:,}",
            )
        )
    return WholeProject(
        title=root.get("name").strip(),
        description=root.told("Description"),
        origin=root.get("origin").strip(),
        people=tuple(_with_unnamed(people, found)),
        codes=tuple(codes),
        sources=tuple(entries),
        selections=tuple(found.selections),
        memos=tuple(memos),
        notes=tuple(notes),
        groups=groups,
        cases=tuple(cases),
        links=tuple(links),
        not_taken=tuple(found.not_taken),
        warnings=tuple(found.warnings),
    )


def read_codebook(path: Path, progress: Progress) -> WholeProject:
    """A `.qdc`. Raises ImportRefused."""
    progress.check()
    data = content_of(path, path.name, most=MAX_PROJECT_BYTES, instead=sentence("export a part of it"))
    root = _root(path.name, data, "CodeBook")
    ids = Ids()
    found = Found(ids, frozenset())
    codes, _, lifted = codes_in(root, ids)
    _say_deep(found, lifted)
    groups = tuple(groups_of_codes(root, ids, {code.guid for code in codes}))
    return WholeProject(
        origin=root.get("origin").strip(), codes=tuple(codes), groups=groups, warnings=tuple(found.warnings)
    )


def _root(name: str, data: bytes, wanted: str) -> Element:
    damaged = refused(name, sentence("is damaged, or no REFI-QDA file; export it again where it was made."))
    unsafe = refused(
        name, sentence("has a document type or entities in it, which no REFI-QDA file has; it is not read.")
    )
    root = parsed(data, damaged, unsafe)
    if root.name != wanted:
        raise refused(
            name,
            sentence(
                "is no REFI-QDA file: it begins with “{name}” and not “{wanted}”.", name=root.name[:40], wanted=wanted
            ),
        )
    return root


def _say_deep(found: Found, lifted: int) -> None:
    if lifted:
        found.warnings.append(
            sentence(
                "1 code lay deeper than {most} levels and stand at that level now."
                if lifted == 1
                else "{count} codes lay deeper than {most} levels and stand at that level now.",
                count=f"{lifted:,}",
                most=MOST_LEVELS,
            )
        )


def _with_unnamed(people: list[Person], found: Found) -> list[Person]:
    """The people, with those who made something and are in no list."""
    known = {person.guid for person in people}
    named = [source.by for source in found.sources] + [selection.by for selection in found.selections]
    named += [tagging.by for each in found.selections for tagging in each.taggings]
    unnamed = [guid for guid in dict.fromkeys(named) if guid and guid not in known]
    if unnamed:
        found.warnings.append(
            sentence(
                "1 coder of the file has no name." if len(unnamed) == 1 else "{count} coders of the file have no name.",
                count=f"{len(unnamed):,}",
            )
        )
    return [*people, *(Person(guid, f"Coder {guid[:8]}") for guid in unnamed)]


def _document_variables(
    cases: list[CaseEntry], sources: list[SourceEntry]
) -> tuple[list[CaseEntry], list[SourceEntry]]:
    """Cases without a name and with sources alone are how some programs write the variables of documents."""
    kept: list[CaseEntry] = []
    values: dict[str, list[CaseEntry]] = {}
    for case in cases:
        if case.name or case.selections or case.memo or not case.sources:
            kept.append(case)
        else:
            for member in case.sources:
                values.setdefault(member, []).append(case)
    entries = []
    for source in sources:
        given = tuple(attribute for case in values.get(source.guid, ()) for attribute in case.attributes)
        known = {attribute.name for attribute in source.attributes}
        added = tuple(attribute for attribute in given if attribute.name not in known)
        entries.append(replace(source, attributes=source.attributes + added) if added else source)
    return kept, entries
