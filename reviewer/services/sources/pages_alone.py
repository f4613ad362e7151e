"""Scans and pictures without a text as sources: their pages alone, on which regions are marked."""

from __future__ import annotations

import os
from array import array
from collections.abc import Sequence
from dataclasses import replace

from reviewer.importers import GivenFile, read_given
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.page_box import UNIT, Box
from reviewer.model.sources.page_frame import Frame
from reviewer.model.sources.page_map import MappedPage, PageMap
from reviewer.pages.recognising.pictures import (
    MOST_PIXELS,
    MOST_SIDE,
    NoPicture,
    is_picture,
    media_type_of,
    sizes_of,
    turn_of,
)
from reviewer.sentence import sentence

_NOTE = sentence(
    "It has no text: its pages can be looked at, and regions of them marked. “Read the text"
    " of the pages” puts a text under them, where tesseract is installed."
)


def pages_alone(file: GivenFile) -> ImportedSource:
    """The pages of a scan, or a picture as a page. Raises ImportRefused, for pictures too large before they are decoded."""
    if is_picture(file.data):
        return _picture(file)
    read = read_given(replace(file, reading="pages"))
    return replace(read, notes=(*read.notes, _NOTE))


def _picture(file: GivenFile) -> ImportedSource:
    try:
        sizes = sizes_of(file.data)
    except NoPicture:
        raise file.refused(sentence("is a damaged picture; get it again.")) from None
    for width, height in sizes:
        if width * height > MOST_PIXELS or max(width, height) > MOST_SIDE:
            raise file.refused(
                sentence(
                    "is a picture of {width} × {height} pixels, more than can be shown; make it smaller and"
                    " import that.",
                    width=f"{width:,}",
                    height=f"{height:,}",
                )
            )
    frames = [Frame(0, 0, width, height, turn_of(file.data)) for width, height in sizes]
    if not all(frame.is_sound for frame in frames):
        raise file.refused(sentence("is a picture of hardly a pixel; there is nothing to see on it."))
    return ImportedSource(
        text="",
        title=os.path.splitext(file.name)[0],
        file_name=file.name,
        media_type=media_type_of(file.data),
        extractor="picture",
        encoding="",
        original=file.data,
        page_starts=(0,) * len(frames),
        notes=(_NOTE,),
        pages=PageMap([MappedPage.of(frame, 0, array("i")) for frame in frames]),
    )


def on_frames(pages: PageMap, frames: Sequence[Frame]) -> PageMap:
    """Where a text stands on pages of another size: those of a picture in pixels, where the map is one of its PDF in points."""
    return PageMap([_onto(page, frame) for page, frame in zip(pages.pages, frames, strict=True)])


def _onto(page: MappedPage, frame: Frame) -> MappedPage:
    across = (frame.right - frame.left) / (page.frame.right - page.frame.left)
    up = (frame.top - frame.bottom) / (page.frame.top - page.frame.bottom)
    boxes = array("i")
    for offset in range(page.start, page.end):
        box = page.box(offset) or Box(0, 0, 0, 0)
        edges = (
            (box.left - page.frame.left) * across + frame.left,
            (box.bottom - page.frame.bottom) * up + frame.bottom,
            (box.right - page.frame.left) * across + frame.left,
            (box.top - page.frame.bottom) * up + frame.bottom,
        )
        boxes.extend(round(edge / UNIT) for edge in edges) if box.width else boxes.extend((0, 0, 0, 0))
    return MappedPage.of(frame, page.start, boxes)
