"""Places between characters on the pages: where a caret stands, and where the keys lead it."""

from __future__ import annotations

from reviewer.model.sources.page_box import Box
from reviewer.model.sources.page_map import PageMap
from reviewer.model.sources.page_rows import Row

_FURTHEST = 2_000
"""Characters. So far from a character without a place one with a place is looked for."""
_STEP = 0.5
"""In heights of the caret: no row is lower."""


def caret_at(pages: PageMap, offset: int, *, behind: bool = False) -> tuple[int, Box] | None:
    """The page and the edge of a character at which a caret stands; None where nothing near has a place.

    It stands before the character at `offset`, or `behind` the one before it.
    """
    for away in range(_FURTHEST):
        order = (offset - 1 - away, offset + away) if behind else (offset + away, offset - 1 - away)
        for at in order:
            placed = pages.place(at) if at >= 0 else None
            if placed is not None:
                return placed[0], _edge(placed[1], row_of(pages, placed[0], at), end=at < offset)
    return None


def _edge(box: Box, row: Row | None, *, end: bool) -> Box:
    forward = (row is None or row.rising) == end
    if row is not None and row.upright:
        y = box.top if forward else box.bottom
        return Box(box.left, y, box.right, y)
    x = box.right if forward else box.left
    return Box(x, box.bottom, x, box.top)


def row_of(pages: PageMap, page: int, offset: int) -> Row | None:
    """The row of a page in which a character stands."""
    return next((row for row in pages.pages[page].rows if row.start <= offset < row.end), None)


def row_edge(pages: PageMap, offset: int, *, end: bool) -> int:
    """The place at the start or the end of the row on the page."""
    placed = pages.place(offset) or (pages.place(offset - 1) if offset else None)
    at = offset if pages.place(offset) else offset - 1
    row = row_of(pages, placed[0], at) if placed else None
    if row is None:
        return offset
    return row.end if end else row.start


def row_beside(pages: PageMap, offset: int, goal: float, *, down: bool) -> int:
    """The place in the row that is seen below or above, `goal` points from the left edge; over the ends of pages."""
    caret = caret_at(pages, offset)
    if caret is None:
        return offset
    page, box = caret
    frame = pages.pages[page].frame
    seen = frame.seen(box)
    step = max(seen.height, 2.0) * _STEP * (1 if down else -1)
    y = seen.middle[1] + step
    while 0 <= y <= frame.size[1]:
        place = pages.pages[page].place_at(*frame.on_page(goal, y))
        there = caret_at(pages, place, behind=place == pages.pages[page].end)
        if there is not None and there[0] == page:
            moved = frame.seen(there[1]).middle[1] - seen.middle[1]
            if (moved > 0) == down and abs(moved) > abs(step) * 0.8:
                return place
        y += step
    return _over_page_end(pages, page, goal, down=down, stay=offset)


def _over_page_end(pages: PageMap, page: int, goal: float, *, down: bool, stay: int) -> int:
    numbers = range(page + 1, len(pages)) if down else range(page - 1, -1, -1)
    for number in numbers:
        there = pages.pages[number]
        if there.rows:
            return there.place_at(*there.frame.on_page(goal, 0 if down else there.frame.size[1]))
    return stay
