"""Which tints and stripes a piece of text shows for its highlights.

Every character shows the tint of the smallest highlight over it. What lies below shows as a stripe under the line,
up to three, each in its own lane; further codes of one highlight are stripes too. An untagged highlight has a dotted
stripe.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QRectF

from ui.reader.highlights.values import ReaderCode, ReaderHighlight

LANES = 3


class Piece(Protocol):
    """Some text that is laid out: how long it is, and the boxes of characters of it, one a row."""

    @property
    def length(self) -> int: ...

    def rects(self, first: int, last: int) -> list[QRectF]: ...


CodesOf = Callable[[ReaderHighlight], list[ReaderCode]]


@dataclass(frozen=True, slots=True)
class Tint:
    """A tinted box; `colour` is "" for an untagged highlight."""

    highlight: str
    colour: str
    pending: bool
    box: QRectF


@dataclass(frozen=True, slots=True)
class Stripe:
    """A line under a box of text in one of the lanes; dotted where `colour` is ""."""

    colour: str
    lane: int
    box: QRectF


@dataclass(slots=True)
class Decoration:
    """All tints and stripes of one piece, in its own pixels."""

    tints: list[Tint] = field(default_factory=list)
    stripes: list[Stripe] = field(default_factory=list)


def decorate(start: int, layout: Piece, highlights: list[ReaderHighlight], codes_of: CodesOf) -> Decoration:
    """The decoration of the piece that begins at code point `start`."""
    result = Decoration()
    spans = [(max(0, one.start - start), min(layout.length, one.end - start), one) for one in highlights]
    spans = [span for span in spans if span[0] < span[1]]
    colours = {one.id: [code.colour for code in codes_of(one)] or [""] for _, _, one in spans}
    tops = _tops(spans)
    for first, last, one in tops:
        for box in layout.rects(first, last):
            result.tints.append(Tint(one.id, colours[one.id][0], one.pending, box))
    for lane, first, last, colour in _lanes(_below(spans, tops, colours)):
        result.stripes += [Stripe(colour, lane, box) for box in layout.rects(first, last)]
    return result


Span = tuple[int, int, ReaderHighlight]


def _tops(spans: list[Span]) -> list[Span]:
    """The piece cut up by which highlight is on top: the smallest."""
    order = sorted(spans, key=lambda span: span[0])
    points = sorted({point for first, last, _ in spans for point in (first, last)})
    active: list[tuple[int, str, int, ReaderHighlight]] = []
    tops: list[Span] = []
    at = 0
    for first, last in pairwise(points):
        while at < len(order) and order[at][0] <= first:
            one = order[at][2]
            heapq.heappush(active, (one.end - one.start, one.id, order[at][1], one))
            at += 1
        while active and active[0][2] <= first:
            heapq.heappop(active)
        if not active:
            continue
        top = active[0][3]
        if tops and tops[-1][2] is top and tops[-1][1] == first:
            tops[-1] = (tops[-1][0], last, top)
        else:
            tops.append((first, last, top))
    return tops


def _below(spans: list[Span], tops: list[Span], colours: dict[str, list[str]]) -> list[tuple[int, int, str]]:
    """Where each highlight needs a stripe: where it is not on top, and for its further codes everywhere."""
    own: dict[str, list[Span]] = {}
    for top in tops:
        own.setdefault(top[2].id, []).append(top)
    below: list[tuple[int, int, str]] = []
    for first, last, one in spans:
        tagged = colours[one.id][0]
        at = first
        for top in own.get(one.id, ()) if tagged else ():
            if at < top[0]:
                below.append((at, top[0], tagged))
            at = top[1]
        if at < last:
            below.append((at, last, tagged))
        below += [(first, last, colour) for colour in colours[one.id][1:]]
    return below


def _lanes(stripes: list[tuple[int, int, str]]) -> list[tuple[int, int, int, str]]:
    """Each stripe in the first lane that is free; what finds none is left to margin and tooltip."""
    free = [0] * LANES
    placed: list[tuple[int, int, int, str]] = []
    for first, last, colour in sorted(stripes, key=lambda stripe: (stripe[0], -stripe[1])):
        for lane in range(LANES):
            if free[lane] <= first:
                free[lane] = last
                placed.append((lane, first, last, colour))
                break
    return placed
