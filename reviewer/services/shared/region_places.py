"""Where regions of pages come in the text of a source."""

from __future__ import annotations

from math import isfinite

from reviewer.errors import UsageError
from reviewer.model.coding.highlight import Place, place_of_region
from reviewer.model.coding.region import Region
from reviewer.model.sources.page_box import Box
from reviewer.model.sources.page_map import PageMap
from reviewer.model.sources.source import Source
from reviewer.sentence import sentence
from reviewer.store.project_file import Project
from reviewer.store.reads import structures as reads_structures

_LEAST = 1.0
"""In points: a rectangle as thin as this shows nothing."""


def new_region(*, project: Project, source: Source, page: int, box: Box) -> Region:
    """A rectangle (points) on a page, from 1, of a source's file, cut to the page. Raises UsageError where there is none."""
    pages = _pages(project, source)
    if pages is None:
        raise UsageError(sentence("“{title}” has no pages on which a region can be marked.", title=source.title))
    if not 1 <= page <= len(pages):
        raise UsageError(
            sentence(
                "“{title}” has no page {page}; its pages go from 1 to {count}.",
                title=source.title,
                page=page,
                count=len(pages),
            )
        )
    frame = pages.pages[page - 1].frame
    left, right = (min(max(edge, frame.left), frame.right) for edge in sorted((box.left, box.right)))
    bottom, top = (min(max(edge, frame.bottom), frame.top) for edge in sorted((box.bottom, box.top)))
    # Also for edges that are no numbers.
    if not (right - left >= _LEAST and top - bottom >= _LEAST and all(map(isfinite, box))):
        raise UsageError(sentence("This rectangle is too small, or lies beside the page; draw a larger one."))
    return Region.around(source.original, page, Box(left, bottom, right, top))


def place_in_source(*, project: Project, source: Source, region: Region) -> Place:
    """The place of a region in the present text of a source."""
    return place_in_pages(project.text(source.sha256), source.sha256, region, _pages(project, source), source.original)


def place_in_pages(text: str, sha256: str, region: Region, pages: PageMap | None, original: str) -> Place:
    """The place of a region in a text whose pages these are: before what it stands nearest to, at the start of its page where
    nothing does, at the start of the text where the pages are not known or those of another file.
    """
    at = 0
    if pages is not None and region.original == original and region.page <= len(pages):
        box = region.box
        at = pages.pages[region.page - 1].place_at(box.middle[0], box.top)
    return place_of_region(text, sha256, at, region)


def _pages(project: Project, source: Source) -> PageMap | None:
    return project.read(reads_structures.page_map, source.sha256, source.original)
