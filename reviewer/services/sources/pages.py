"""The pages of a source's file, as they are drawn, and where its text stands on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reviewer.errors import DamagedProject
from reviewer.model.sources.page_map import PageMap
from reviewer.model.sources.source import Source
from reviewer.pages.drawing import Drawer, NotDrawn, Picture
from reviewer.services.shared.source_lookup import source_with
from reviewer.store.project_file import Project
from reviewer.store.reads import structures as reads_structures
from reviewer.store.reads import things as reads

__all__ = ["PDF", "Drawer", "NotDrawn", "OpenPages", "Picture", "Trouble", "has_pages", "open_pages"]

PDF = "application/pdf"
_PICTURES = "image/"
Trouble = Literal["no pdf", "no file", "no map", "password", "damaged", "memory", "slow", "broken"]
"""Why there are no pages: the source is no PDF and no picture, its file was not kept, where its text stands is not known, or
the file itself."""


@dataclass(frozen=True, slots=True)
class OpenPages:
    """The pages of one source, in the file with the hash `original`, or why there are none."""

    source: str
    pages: PageMap | None
    trouble: Trouble | None = None
    original: str = ""


def has_pages(source: Source) -> bool:
    """Whether a source comes from a file of pages: a PDF, or a picture."""
    return source.media_type == PDF or source.media_type.startswith(_PICTURES)


def open_pages(*, project: Project, source: str, drawer: Drawer) -> OpenPages:
    """Let `drawer` take up the file that a source came from. Raises NotFoundError."""
    now = source_with(project=project, identifier=source)
    if not has_pages(now):
        return OpenPages(source, None, "no pdf")
    try:
        content = project.read(reads.original, now.original)
    except DamagedProject:
        return OpenPages(source, None, "damaged")
    if content is None:
        return OpenPages(source, None, "no file")
    pages = project.read(reads_structures.page_map, now.sha256, now.original)
    if pages is None:
        return OpenPages(source, None, "no map")
    try:
        drawer.open(content)
    except NotDrawn as why:
        return OpenPages(source, None, trouble_of(why))
    return OpenPages(source, pages, original=now.original)


def trouble_of(why: NotDrawn) -> Trouble:
    """What hinders a page from being drawn."""
    known: dict[str, Trouble] = {"password": "password", "memory": "memory", "slow": "slow", "broken": "broken"}
    return known.get(why.problem, "damaged")
