"""What the parts of a source's text are, and how that is found out again from originals that were kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.errors import DamagedProject, ReviewerError
from reviewer.late import late
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

_WHOLE = "html-whole"
_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Renewed:
    """How many texts have a structure now that had none, and the titles of sources whose original reads otherwise today."""

    made: int
    otherwise: tuple[str, ...]


def structure_of(*, project: Project, source: str) -> Structure:
    """What the parts of a source's text are; empty where nothing says so. Raises NotFoundError."""
    return project.read(reads_structures.structure, source_with(project=project, identifier=source).sha256)


def lacking(*, project: Project) -> list[Source]:
    """The sources whose original was kept, but was not asked for the parts of its text by this version."""
    known = project.read(reads_structures.texts_with, VERSION)
    return [s for s in list_sources(project=project) if s.original_kept and s.sha256 and s.sha256 not in known]


def renew(*, project: Project, progress: Progress | None = None) -> Renewed:
    """Read all originals again that lack a structure, and keep what they say. No text changes, and there is no undo of it.

    Where an original reads as another text today nothing is kept: its parts would stand elsewhere. Raises Cancelled,
    ReadOnlyProject, StorageFailed.
    """
    project.require_writable()
    progress = progress or Progress()
    sources = lacking(project=project)
    progress.start("Reading the originals", len(sources))
    made, otherwise = 0, []
    waiting: list[tuple[str, str, bytes]] = []
    for source in sources:
        extractor, encoding = project.read(reads_structures.read_by, source.id)
        found = _read(project, source, extractor, encoding, progress)
        if found is None:
            otherwise.append(source.title)
        else:
            made += bool(found)
            waiting.append((source.sha256, extractor, packed(found)))
        progress.step()
        if len(waiting) >= _AT_ONCE:
            project.mend(keep_structures, waiting)
            waiting = []
    if waiting:
        project.mend(keep_structures, waiting)
    return Renewed(made, tuple(otherwise))


def _read(project: Project, source: Source, extractor: str, encoding: str, progress: Progress) -> Structure | None:
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
            return read.structure
    return None
