"""Where the characters of a rebuilt text stand on the pages of its PDF."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reviewer.importers.pdf.process import Line
from reviewer.model.sources.page_frame import Frame
from reviewer.model.sources.page_map import MappedPage, PageMap

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
"""A search for “effect” must find “eﬀect”."""
_HYPHENS = "-\u2010\u00ad"
Edges = tuple[int, int, int, int]
"""Left, bottom, right and top in tenths of a point."""
_WIDTHLESS: Edges = (0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class LineInText:
    """A line of a page as it stands in the text from `start` on: `text` has ligatures as the letters they are made of."""

    page: int
    start: int
    line: Line
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def mapped(text: str, lines: Sequence[LineInText], page_starts: Sequence[int], frames: Sequence[Frame]) -> PageMap:
    """The map of a text whose lines are these, one frame and one start a page."""
    of_page: list[list[LineInText]] = [[] for _ in frames]
    for line in lines:
        of_page[line.page].append(line)
    ends = [*page_starts[1:], len(text)]
    pages = []
    for frame, start, end, here in zip(frames, page_starts, ends, of_page, strict=True):
        boxes = array("i", bytes(16 * (end - start)))
        for line in here:
            for offset, box in _places(line, text):
                if offset < end:
                    boxes[4 * (offset - start) : 4 * (offset - start) + 4] = array("i", box)
        pages.append(MappedPage.of(frame, start, boxes))
    return PageMap(pages)


def _places(line: LineInText, text: str) -> Iterator[tuple[int, Edges]]:
    """The characters of a line, and of the hyphen behind it where the text kept it, with their boxes."""
    numbers = array("i", line.line.boxes)
    if not numbers:
        return
    given: list[Edges] = list(zip(*(numbers[side::4] for side in range(4)), strict=True))
    letters = [LIGATURES.get(character, character) for character in line.line.text]
    boxes = [box for word, box in zip(letters, given, strict=False) for _ in word]
    yield from enumerate(_apart(_with_gaps(boxes)), line.start)
    if line.line.hyphen and line.end < len(text) and text[line.end] in _HYPHENS:
        yield line.end, given[-1]


def _with_gaps(boxes: Sequence[Edges]) -> list[Edges]:
    """A space without a place gets the gap that it stands for."""
    filled = list(boxes)
    for at in range(1, len(boxes) - 1):
        before, after = filled[at - 1], boxes[at + 1]
        if filled[at][0] == filled[at][2] and _WIDTHLESS not in (before, after):
            bottom, top = max(before[1], after[1]), min(before[3], after[3])
            if before[2] < after[0] and bottom < top:
                filled[at] = (before[2], bottom, after[0], top)
    return filled


def _apart(boxes: Sequence[Edges]) -> Iterator[Edges]:
    """Letters that one sign on the page stands for, such as a ligature, get a part of it each, from left to right."""
    for (left, bottom, right, top), same in groupby(boxes):
        parts, wide = len(list(same)), right - left
        for part in range(parts):
            yield (left + wide * part // parts, bottom, left + wide * (part + 1) // parts, top)
