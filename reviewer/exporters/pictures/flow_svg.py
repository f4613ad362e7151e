"""A flow diagram as SVG, in the form of PRISMA 2020: phases at the left, one column for each way, all leading to one box."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reviewer.analysis.blocks import FlowBox, FlowChart
from reviewer.exporters.pictures.lines import broken
from reviewer.exporters.pictures.parts import LINE, MUTED, RULE, WIDTH, words

_NUMBER = re.compile(r"\(n = ([\d,]+)\)")
_BAND = 22
"""How wide the band with the phases is."""
_GAP, _ARROW, _PAD, _DOWN = 12, 20, 8, 24
"""Between ways; from a box to the one beside it; inside a box; from one step to the next."""


@dataclass(frozen=True, slots=True)
class _Column:
    """Where the boxes of one way stand: the left edge and width of those in the middle, and of those beside them."""

    left: int
    width: int
    beside: int
    beside_width: int

    @property
    def middle(self) -> int:
        return self.left + self.width // 2

    @property
    def room(self) -> int:
        return self.beside + self.beside_width - self.left


def flow_body(chart: FlowChart) -> tuple[list[str], int]:
    """The elements of the diagram, and its height."""
    columns = _columns(len(chart.titles))
    body: list[str] = []
    top = 2
    titles = [_lines((title,), each.room) for title, each in zip(chart.titles, columns, strict=True)]
    for lines, column in zip(titles, columns, strict=True):
        body += _box(column.left, top, column.room, lines, "h")
    top += max(map(_height, titles)) + 12
    waiting_for_arrow: list[int | None] = [None] * len(columns)
    phases: list[tuple[str, int, int]] = []
    for row in chart.rows:
        last = row is chart.rows[-1]
        heights = [_row_height(box, column) for box, column in zip(row.boxes, columns, strict=False) if box]
        height = max(heights, default=0)
        for number, column in enumerate(columns):
            box = row.boxes[number] if number < len(row.boxes) else None
            if box is not None:
                body += _step(box, column, top)
            if box is None and not (last and waiting_for_arrow[number] is not None):
                continue
            begun = waiting_for_arrow[number]
            if begun is not None and box is not None:
                body += _arrow(column.middle, begun, column.middle, top)
            elif begun is not None:
                # The other ways end in the box of the first one.
                body += _elbow(column.middle, begun, columns[0].left + columns[0].width, top + height // 2)
            if box is not None:
                waiting_for_arrow[number] = top + _height(_lines(box.lines, column.width))
        if phases and phases[-1][0] == row.phase:
            phases[-1] = row.phase, phases[-1][1], top + height
        else:
            phases.append((row.phase, top, top + height))
        top += height + _DOWN
    body += [element for phase in phases for element in _phase(*phase)]
    return body, top - _DOWN + 4


def _columns(count: int) -> list[_Column]:
    room = (WIDTH - _BAND - 8 - _GAP * (count - 1) - 2) // count
    width = (room - _ARROW) // 2
    lefts = [_BAND + 8 + number * (room + _GAP) for number in range(count)]
    return [_Column(left, width, left + width + _ARROW, width) for left in lefts]


def _lines(lines: tuple[str, ...], width: int) -> list[tuple[int, str]]:
    """The lines of a box as they fit into it, each with how far it is inset."""
    fitted = []
    for line in lines:
        inset = 8 * ((len(line) - len(line.lstrip(" "))) // 2)
        room = width - 2 * _PAD - inset
        first, *others = broken(_NUMBER.sub("(n\u00a0=\u00a0\\1)", line), room)
        # What goes on is inset a little, so that one sees where the next line begins.
        again = broken(" ".join(others), room - 8) if others else []
        fitted += [(inset, first), *((inset + 8, each) for each in again)]
    return fitted


def _height(lines: list[tuple[int, str]]) -> int:
    return len(lines) * LINE + _PAD * 2 if lines else 0


def _row_height(box: FlowBox, column: _Column) -> int:
    beside = [_height(_lines(lines, column.beside_width)) for lines in (box.leaves, box.waits) if lines]
    return max(_height(_lines(box.lines, column.width)), sum(beside) + 6 * (len(beside) - 1))


def _step(box: FlowBox, column: _Column, top: int) -> list[str]:
    lines = _lines(box.lines, column.width)
    body = _box(column.left, top, column.width, lines)
    at = top
    for kind, beside in (("", box.leaves), ("w", box.waits)):
        if not beside:
            continue
        fitted = _lines(beside, column.beside_width)
        body += _box(column.beside, at, column.beside_width, fitted, kind)
        if not kind:
            middle = at + min(_height(fitted), _height(lines)) // 2
            body += _arrow(column.left + column.width, middle, column.beside, middle)
        at += _height(fitted) + 6
    return body


def _box(x: int, y: int, width: int, lines: list[tuple[int, str]], kind: str = "") -> list[str]:
    """A box with its words; "h" is a title, "w" what waits, with a broken line around it."""
    look = {"h": ' stroke-width="1.5"', "w": ' stroke-dasharray="4 3"'}.get(kind, "")
    frame = f'<rect class="l f" x="{x}" y="{y}" width="{width}" height="{_height(lines)}" fill="none" stroke="{RULE}"{look}/>'
    text = [
        words(x + _PAD + inset, y + _PAD + 12 + n * LINE, line, look="m" if kind == "w" else "t")
        for n, (inset, line) in enumerate(lines)
    ]
    return [frame, *text]


def _phase(name: str, top: int, bottom: int) -> list[str]:
    middle = (top + bottom) // 2
    frame = f'<rect class="l f" x="1" y="{top}" width="{_BAND}" height="{bottom - top}" fill="none" stroke="{RULE}"/>'
    # The words of a low band would stand over its ends.
    size = min(13, max(8, (bottom - top - 6) * 13 // (8 * len(name))))
    words_ = (
        f'<text class="m" x="16" y="{middle}" text-anchor="middle" font-size="{size}" fill="{MUTED}"'
        f' transform="rotate(-90 16 {middle})">{name}</text>'
    )
    return [frame, words_]


def _arrow(x1: int, y1: int, x2: int, y2: int) -> list[str]:
    tip = (
        f"M{x2 - 6} {y2 - 4}L{x2} {y2}L{x2 - 6} {y2 + 4}"
        if y1 == y2
        else f"M{x2 - 4} {y2 - 6}L{x2} {y2}L{x2 + 4} {y2 - 6}"
    )
    return [f'<path class="l" d="M{x1} {y1}L{x2} {y2}{tip}" stroke="{RULE}" fill="none"/>']


def _elbow(x1: int, y1: int, x2: int, y2: int) -> list[str]:
    """Down, then to the left into a box."""
    path = f"M{x1} {y1}L{x1} {y2}L{x2} {y2}M{x2 + 6} {y2 - 4}L{x2} {y2}L{x2 + 6} {y2 + 4}"
    return [f'<path class="l" d="{path}" stroke="{RULE}" fill="none"/>']
