"""What an importer read, before it is a source of a project."""

from __future__ import annotations

from dataclasses import dataclass, field

from reviewer.model.sources.page_map import PageMap
from reviewer.model.sources.structure import Structure


@dataclass(frozen=True, slots=True)
class ImportedSource:
    """A file read by an importer, before it is part of a project.

    `text` is fixed (LF, no BOM). `reference` holds what the file says of itself (keys of REFERENCE_FIELDS).
    `page_starts` are offsets of pages into `text`. `notes` tell the user what was guessed or left out. `structure` says what
    the parts of the text are, `pages` where its characters stand on the pages of the file.
    """

    text: str
    title: str
    file_name: str
    media_type: str
    extractor: str
    encoding: str
    original: bytes
    page_starts: tuple[int, ...] = ()
    reference: dict[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    structure: Structure = field(default_factory=Structure)
    pages: PageMap | None = None
