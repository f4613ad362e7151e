"""A project of another tool as it is read: what it holds, where its selections stand, and what of it is here already.

Nothing is written; what is unsure is asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from reviewer.analysis.interchange.resolving import Resolution, resolve
from reviewer.errors import ImportRefused
from reviewer.importers import GivenFile, read_given
from reviewer.importers.projects.registry import FORMATS, format_of
from reviewer.importers.projects.registry import read_project as read_format
from reviewer.model.interchange.offsets import Convention
from reviewer.model.interchange.project import SourceEntry, WholeProject
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.source import Source
from reviewer.model.sources.text import normalised, text_hash
from reviewer.progress import Progress
from reviewer.services.shared.people import list_coders, person
from reviewer.services.shared.source_lookup import list_sources
from reviewer.services.sources.pages_alone import pages_alone
from reviewer.store.project_file import Project
from reviewer.store.reads import elsewhere

__all__ = ["FORMATS", "Question", "ReadProject", "format_of", "read_project"]


@dataclass(frozen=True, slots=True)
class Question:
    """Something of the file that may be what is here already, or a code that may be the heading it stands under: `likely` says
    what is taken where nobody is asked. `candidate` is an id of this project, of a code the GUID of the heading."""

    kind: Literal["coder", "source", "code"]
    guid: str
    name: str
    candidate: str
    candidate_name: str
    why: str
    likely: bool


@dataclass(frozen=True)
class ReadProject:
    """`texts` are those of the sources as a project keeps them, `lent` those of sources here that come without one in the file,
    `documents` what was read of a file where no text came along; all by GUID, like `coders` and `sources`: the ids of what is
    here already.
    """

    name: str
    project: WholeProject
    resolution: Resolution
    texts: Mapping[str, str]
    lent: dict[str, str]
    documents: Mapping[str, ImportedSource]
    coders: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def read_texts(self) -> dict[str, str]:
        """The texts of documents that were read, by GUID."""
        return {guid: document.text for guid, document in self.documents.items()}


def read_project(
    *, project: Project, path: Path, convention: Convention | None = None, progress: Progress | None = None
) -> ReadProject:
    """Read a project of another tool, and look for what of it is here. `convention` is how its offsets count, where somebody
    said so. Raises ImportRefused, Cancelled."""
    progress = progress or Progress()
    whole = read_format(path, progress)
    documents, warnings = _documents(whole, progress)
    texts = {each.guid: normalised(each.text) for each in whole.sources if each.text is not None}
    texts |= {guid: document.text for guid, document in documents.items()}
    coders, asked = _coders(project, whole)
    sources, unsure = _sources(project, whole, texts)
    lent = _lent(project, whole, sources | {each.guid: each.candidate for each in unsure if each.likely}, texts)
    read = {guid: document.text for guid, document in documents.items()}
    resolution = resolve(whole, lent | read, convention)
    progress.check()
    return ReadProject(
        path.name,
        whole,
        resolution,
        texts,
        lent,
        documents,
        coders,
        sources,
        (*asked, *unsure, *_twins(whole)),
        whole.warnings + warnings,
    )


def counted_as(*, read: ReadProject, convention: Convention | None) -> ReadProject:
    """The same with another convention of offsets, None for the one that was found out."""
    return replace(read, resolution=resolve(read.project, read.lent | read.read_texts, convention))


def _documents(whole: WholeProject, progress: Progress) -> tuple[dict[str, ImportedSource], tuple[str, ...]]:
    """What is read of the files of sources that come without a text."""
    found: dict[str, ImportedSource] = {}
    warnings: list[str] = []
    with_regions = {each.source for each in whole.selections if each.box is not None}
    wanted = [each for each in whole.sources if each.originals and (each.text is None or each.guid in with_regions)]
    progress.start("Reading documents", len(wanted))
    for source in wanted:
        progress.step()
        for original in source.originals:
            try:
                read = _read_or_shown(GivenFile(original.name, original.read(), progress=progress))
            except ImportRefused as problem:
                if source.text is None:
                    warnings.append(str(problem))
                continue
            # Of one that has a text it says where that stands on its pages, if it is the same.
            if source.text is None or read.text == normalised(source.text):
                found[source.guid] = read
            break
    return found, tuple(warnings)


def _read_or_shown(file: GivenFile) -> ImportedSource:
    """What an importer reads; of a picture or a scan without a text its pages. Raises ImportRefused."""
    try:
        return read_given(file)
    except ImportRefused as problem:
        if problem.remedy != "ocr":
            raise
    return pages_alone(file)


def _coders(project: Project, whole: WholeProject) -> tuple[dict[str, str], list[Question]]:
    """The coders of the file that are here: by GUID. One of the same name is asked."""
    here = {coder.id: coder.name for coder in list_coders(project=project)}
    known = project.read(elsewhere.by_guid, "coder")
    by_name: dict[str, list[str]] = {}
    for identifier, name in here.items():
        by_name.setdefault(name.casefold(), []).append(identifier)
    names = [" ".join(each.name.split()).casefold() for each in whole.people]
    matched: dict[str, str] = {}
    asked: list[Question] = []
    for each, name in zip(whole.people, names, strict=True):
        found = each.guid if each.guid in here else known.get(each.guid)
        if found is not None:
            matched[each.guid] = person(project=project, coder=found)
            continue
        same = by_name.get(name, [])
        if len(same) == 1:
            # Two of one name in the file are two people: which of them is the one here?
            likely = names.count(name) == 1
            asked.append(Question("coder", each.guid, each.name, same[0], here[same[0]], "has the same name", likely))
    return matched, asked


def _twins(whole: WholeProject) -> list[Question]:
    """Codes that stand under a heading of their own name: some tools have no other way to tag with what groups."""
    headings = {code.guid: code for code in whole.codes if code.heading}
    return [
        Question(
            "code", each.guid, each.name, above.guid, above.name, "stands under a heading of its name", likely=False
        )
        for each in whole.codes
        if (above := headings.get(each.parent)) is not None and each.name.casefold() == above.name.casefold()
    ]


def _sources(project: Project, whole: WholeProject, texts: Mapping[str, str]) -> tuple[dict[str, str], list[Question]]:
    """The sources of the file that are here: by GUID, by text, by address. One of the same name is asked."""
    here = list_sources(project=project)
    by_id = {source.id: source for source in here}
    by_text = {source.sha256: source.id for source in here if source.sha256}
    known = project.read(elsewhere.by_guid, "source")
    by_address = _by_address(here)
    matched: dict[str, str] = {}
    asked: list[Question] = []
    for each in whole.sources:
        text = texts.get(each.guid)
        found = each.guid if each.guid in by_id else known.get(each.guid)
        found = found or (by_text.get(text_hash(text)) if text is not None else None)
        if found is None and text is None:
            found = next((by_address[key] for key in _addresses(each) if key in by_address), None)
        if found is not None:
            matched.setdefault(each.guid, found)
            continue
        same = [source for source in here if _same_name(each, source)]
        if len(same) == 1:
            without = text is None or not same[0].sha256
            said = "has the same name" if without else "has the same name and another text"
            asked.append(Question("source", each.guid, each.name, same[0].id, same[0].title, said, without))
    return matched, asked


def _lent(
    project: Project, whole: WholeProject, matched: Mapping[str, str], texts: Mapping[str, str]
) -> dict[str, str]:
    """The texts of sources here for those that come without one: annotations of a page name the page alone."""
    here = {source.id: source.sha256 for source in list_sources(project=project)}
    without = [each.guid for each in whole.sources if each.guid not in texts]
    return {guid: project.text(sha256) for guid in without if (sha256 := here.get(matched.get(guid, ""), ""))}


def _same_name(entry: SourceEntry, source: Source) -> bool:
    names = {entry.name.casefold(), *(original.name.casefold() for original in entry.originals)} - {""}
    return bool(names & {source.title.casefold(), source.file_name.casefold()})


def _addresses(entry: SourceEntry) -> list[str]:
    given = (entry.reference.get("doi", ""), entry.reference.get("url", ""), entry.path)
    return [_plain(each) for each in given if each]


def _by_address(sources: list[Source]) -> dict[str, str]:
    found: dict[str, str] = {}
    for source in sources:
        for address in (source.reference.doi, source.reference.url):
            if address:
                found.setdefault(_plain(address), source.id)
    return found


def _plain(address: str) -> str:
    """An address without what differs between two ways of writing it."""
    lower = address.strip().casefold()
    for start in ("https://doi.org/", "http://dx.doi.org/", "doi:", "https://", "http://"):
        lower = lower.removeprefix(start)
    return lower.removeprefix("www.").partition("#")[0].rstrip("/")
