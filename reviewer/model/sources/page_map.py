"""Where the characters of a text stand on the pages of the file that it came from.

A map lies beside a text, keyed by it and by the file. The text stays what it is; everything but the view of pages works
without a map. Lengths are points (1/72 inch) of the page's own coordinates: from its lower left corner, before it is turned.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from reviewer.model.sources import page_boxes
from reviewer.model.sources.page_box import Box
from reviewer.model.sources.page_frame import Frame
from reviewer.model.sources.page_rows import Row, nearest_row, rows_of


@dataclass(frozen=True)
class MappedPage:
    """One page: its frame, and a box for each of the characters `start` to `end` of the text, or none.

    A character that the extraction made, such as a space for a line end, has none. `packed` is unpacked when it is first
    asked for.
    """

    frame: Frame
    start: int
    end: int
    packed: bytes

    @staticmethod
    def of(frame: Frame, start: int, boxes: array[int]) -> MappedPage:
        """A page of boxes: four numbers a character, left, bottom, right and top in `page_box.UNIT`."""
        return MappedPage(frame, start, start + len(boxes) // 4, page_boxes.packed(boxes))

    @cached_property
    def _boxes(self) -> list[Box | None]:
        return page_boxes.unpacked(self.packed, self.end - self.start)

    def box(self, offset: int) -> Box | None:
        """Where a character of this page stands; None for one without a place."""
        return self._boxes[offset - self.start]

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """The rows of the page in reading order."""
        return tuple(rows_of(self._boxes, self.start))

    def boxes_of(self, start: int, end: int) -> Iterator[Box]:
        """What a passage covers on the page: a box for each row of it."""
        for row in self.rows:
            if row.start < end and start < row.end:
                inside = map(self.box, range(max(start, row.start), min(end, row.end)))
                boxes = [box for box in inside if box is not None]
                if boxes:
                    yield Box.around(boxes)

    def place_at(self, x: float, y: float) -> int:
        """The place between characters nearest to a point; the start of the page where nothing stands on it."""
        row = nearest_row(self.rows, x, y)
        if row is None:
            return self.start
        return row.place_at(x, y, [(offset, self.box(offset)) for offset in range(row.start, row.end)])

    def character_at(self, x: float, y: float) -> int | None:
        """The character under a point; None beside the text. Where boxes overlap, the one whose middle is nearest."""
        found: list[tuple[float, int]] = []
        for row in self.rows:
            if row.box.holds(x, y):
                for offset in range(row.start, row.end):
                    box = self.box(offset)
                    if box is not None and box.holds(x, y):
                        found.append((box.off_centre(x, y), offset))
        return min(found)[1] if found else None


class PageMap:
    """The pages of one text, in their order."""

    def __init__(self, pages: Sequence[MappedPage]) -> None:
        self.pages = tuple(pages)
        self._starts = [page.start for page in pages]

    def __len__(self) -> int:
        return len(self.pages)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PageMap) and other.pages == self.pages

    def __hash__(self) -> int:
        return hash(self.pages)

    def page_of(self, offset: int) -> int:
        """The page, from 0, on which a character stands. A page without text starts where the next one does."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def place(self, offset: int) -> tuple[int, Box] | None:
        """The page and the box of one character; None for a character without a place."""
        if not self.pages:
            return None
        number = self.page_of(offset)
        page = self.pages[number]
        box = page.box(offset) if page.start <= offset < page.end else None
        return (number, box) if box is not None else None

    def boxes(self, start: int, end: int) -> Iterator[tuple[int, Box]]:
        """What a passage covers: page and box for each row of it, in reading order."""
        if self.pages and start < end:
            for number in range(self.page_of(start), self.page_of(end - 1) + 1):
                for box in self.pages[number].boxes_of(start, end):
                    yield number, box
