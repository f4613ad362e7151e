"""Rows of characters on a page, and which of them is meant by a point.

Rows are found by where their characters stand, so text may run to the right, to the left, upwards or downwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reviewer.model.sources.page_box import Box

_OVERLAP = 0.4
"""Characters of one row share so much of the smaller one's height; superscripts do, the next line does not."""
_WIDEST_GAP = 3.0
"""In heights: cells of a table further apart are rows of their own."""
_BLOCK_GAP = 2.5
"""In heights: a row further below begins a block of its own, such as another column."""


def _beside(low: float, high: float, at: float) -> float:
    """How far a point of a line lies from a stretch of it."""
    return max(low - at, at - high, 0.0)


@dataclass(frozen=True, slots=True)
class Row:
    """Characters `start` to `end` in one row: across the page or `upright`, and with the coordinates (`rising`) or against."""

    start: int
    end: int
    box: Box
    upright: bool
    rising: bool

    def distance(self, x: float, y: float) -> tuple[float, float]:
        """How far a point lies from it: first over its lines, then along them."""
        across, up = _beside(self.box.left, self.box.right, x), _beside(self.box.bottom, self.box.top, y)
        return (across, up) if self.upright else (up, across)

    def place_at(self, x: float, y: float, characters: Sequence[tuple[int, Box | None]]) -> int:
        """The place between these characters of the row that is nearest to a point."""
        at = y if self.upright else x
        placed = [(offset, box.middle[self.upright]) for offset, box in characters if box is not None]
        # Text of both directions may be in one row, so the nearest character decides, not the order.
        offset, middle = min(placed, key=lambda each: abs(each[1] - at))
        return offset + ((at > middle) == self.rising)


def rows_of(boxes: Sequence[Box | None], start: int) -> Iterator[Row]:
    """The rows of characters from `start` on, in reading order."""
    row: list[tuple[int, Box]] = []
    for offset, box in enumerate(boxes, start):
        if box is None:
            continue
        if row and not _goes_on(row, box):
            yield _row(row)
            row = []
        row.append((offset, box))
    if row:
        yield _row(row)


def _goes_on(row: list[tuple[int, Box]], box: Box) -> bool:
    last = row[-1][1]
    upright = _direction(row)
    if upright is not True and _shared(last.bottom, last.top, box.bottom, box.top) >= _OVERLAP:
        gap = max(box.left - last.right, last.left - box.right)
        if gap <= _WIDEST_GAP * max(last.height, box.height):
            return True
    if upright is not False and _shared(last.left, last.right, box.left, box.right) >= _OVERLAP:
        gap = max(box.bottom - last.top, last.bottom - box.top)
        # Upright text is rare: only letters that touch are taken for it, so that short lines stay lines.
        return -0.5 * last.height <= gap <= (0.35 if len(row) > 1 else 0.05) * max(last.width, box.width)
    return False


def _direction(row: list[tuple[int, Box]]) -> bool | None:
    """Whether a row is upright; None while it has one character."""
    if len(row) < 2:
        return None
    first, last = row[0][1].middle, row[-1][1].middle
    return abs(last[1] - first[1]) > abs(last[0] - first[0])


def _shared(low: float, high: float, other_low: float, other_high: float) -> float:
    """How much two stretches share, as part of the shorter one."""
    shorter = min(high - low, other_high - other_low)
    return (min(high, other_high) - max(low, other_low)) / shorter if shorter > 0 else 0.0


def _row(row: list[tuple[int, Box]]) -> Row:
    upright = _direction(row) is True
    steps = [other.middle[upright] > one.middle[upright] for (_, one), (_, other) in pairwise(row)]
    rising = 2 * sum(steps) >= len(steps)
    return Row(row[0][0], row[-1][0] + 1, Box.around(box for _, box in row), upright, rising)


def nearest_row(rows: Sequence[Row], x: float, y: float) -> Row | None:
    """The row that is meant by a point: in the block of rows nearest to it, the one at its height."""
    blocks = [(_away(Box.around(row.box for row in block), x, y), block) for block in _blocks(rows)]
    if not blocks:
        return None
    _, nearest = min(blocks, key=lambda each: each[0])
    return min(nearest, key=lambda row: (*row.distance(x, y), row.box.off_centre(x, y)))


def _away(box: Box, x: float, y: float) -> tuple[float, float]:
    """How far a point lies from a box, squared; of boxes that both hold it the smaller one is meant."""
    across, up = _beside(box.left, box.right, x), _beside(box.bottom, box.top, y)
    return across * across + up * up, box.width * box.height


def _blocks(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows that follow each other down the page and stand above each other: paragraphs, columns, cells."""
    block: list[Row] = []
    for row in rows:
        if block and not _follows(block[-1], row):
            yield block
            block = []
        block.append(row)
    if block:
        yield block


def _follows(one: Row, other: Row) -> bool:
    if one.upright != other.upright:
        return False
    if one.upright:
        shared = _shared(one.box.bottom, one.box.top, other.box.bottom, other.box.top)
        gap = max(other.box.left - one.box.right, one.box.left - other.box.right)
        return shared > 0 and gap < _BLOCK_GAP * one.box.width
    shared = _shared(one.box.left, one.box.right, other.box.left, other.box.right)
    return (
        shared > 0
        and one.box.middle[1] > other.box.middle[1]
        and (one.box.bottom - other.box.top < _BLOCK_GAP * one.box.height)
    )
