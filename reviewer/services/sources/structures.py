"""What the parts of a source's text are and where it stands on pages, and how that is found out again from kept originals."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.errors import DamagedProject, ReviewerError
from reviewer.late import late
from reviewer.model.sources import page_map_file
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.page_map import PageMap
from reviewer.model.sources.source import Source
from reviewer.model.sources.structure import VERSION, Structure, packed
from reviewer.model.sources.text import text_hash
from reviewer.progress import Progress
from reviewer.services.shared.source_lookup import list_sources, source_with
from reviewer.store.log.new_text import keep_structures
from reviewer.store.project_file import Project
from reviewer.store.reads import structures as reads_structures
from reviewer.store.reads import things as reads

if TYPE_CHECKING:
    from reviewer import importers
    from reviewer.importers import ReadingWay
else:
    importers = late("reviewer.importers")

_WHOLE, _ROW = "html-whole", "row"
_RECOGNISED = "tesseract"
_PDF = "application/pdf"
_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Renewed:
    """How many texts have a structure or a map of pages now that had none, and the titles of sources whose
    original reads otherwise today.
    """

    made: int
    otherwise: tuple[str, ...]


def structure_of(*, project: Project, source: str) -> Structure:
    """What the parts of a source's text are; empty where nothing says so. Raises NotFoundError."""
    return project.read(reads_structures.structure, source_with(project=project, identifier=source).sha256)


def pages_of(*, project: Project, source: str) -> PageMap | None:
    """Where the characters of a source stand on the pages of its file; None where nothing says so. Raises NotFoundError."""
    now = source_with(project=project, identifier=source)
    return project.read(reads_structures.page_map, now.sha256, now.original)


def lacking(*, project: Project) -> list[Source]:
    """The sources whose original was kept, but was not asked for the parts of its text by this version."""
    known = project.read(reads_structures.texts_with, VERSION)
    mapped = project.read(reads_structures.pages_with, page_map_file.VERSION)
    return [
        source
        for source in list_sources(project=project)
        if source.original_kept
        and source.characters
        and not source.media_type.startswith("image/")
        and (
            source.sha256 not in known or (source.media_type == _PDF and (source.sha256, source.original) not in mapped)
        )
    ]


def renew(*, project: Project, only: Collection[str] | None = None, progress: Progress | None = None) -> Renewed:
    """Read all originals again that lack a structure, and keep what they say. No text changes, and there is no undo of it.

    `only` are the ids of the sources to look at, such as those that an exchange brought.
    Where an original reads as another text today nothing is kept: its parts would stand elsewhere. Raises Cancelled,
    ReadOnlyProject, StorageFailed.
    """
    project.require_writable()
    progress = progress or Progress()
    sources = [each for each in lacking(project=project) if only is None or each.id in only]
    progress.start("Reading the originals", len(sources))
    made, otherwise = 0, []
    waiting: list[tuple[str, str, int, bytes]] = []
    for source in sources:
        extractor, encoding = project.read(reads_structures.read_by, source.id)
        if extractor in (_ROW, _RECOGNISED):
            # Which of its columns are text was said once, and is not kept; what was read off pages is read by no importer.
            progress.step()
            continue
        found = _read(project, source, extractor, encoding, progress)
        if found is None:
            otherwise.append(source.title)
        else:
            made += bool(found.structure) or found.pages is not None
            waiting.append((source.sha256, extractor, VERSION, packed(found.structure)))
            if found.pages is not None:
                waiting.append(_map_of(source, found.pages))
        progress.step()
        if len(waiting) >= _AT_ONCE:
            project.mend(keep_structures, waiting)
            waiting = []
    if waiting:
        project.mend(keep_structures, waiting)
    return Renewed(made, tuple(otherwise))


def _map_of(source: Source, pages: PageMap) -> tuple[str, str, int, bytes]:
    extractor = page_map_file.extractor_of(source.original)
    return source.sha256, extractor, page_map_file.VERSION, page_map_file.packed(pages)


def _read(project: Project, source: Source, extractor: str, encoding: str, progress: Progress) -> ImportedSource | None:
    try:
        content = project.read(reads.original, source.original)
    except DamagedProject:
        content = None
    if content is None:
        return None
    way: ReadingWay = "whole" if extractor == _WHOLE else "main"
    # First as it was read then; a codec that the user chose is not told apart from one that was found.
    for codec in dict.fromkeys((encoding or None, None)):
        try:
            read = importers.read_given(importers.GivenFile(source.file_name, content, codec, way, progress))
        except ReviewerError:
            progress.check()
            continue
        if text_hash(read.text) == source.sha256:
            return read
    return None
