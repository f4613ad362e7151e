"""Running headers, footers and page numbers of a PDF: lines that recur at the edge of most pages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from reviewer.importers.pdf.process import Line
from reviewer.sentence import quoted, sentence

_EDGE_LINES = 2
"""Headers and footers have two lines at most: the journal, and the page."""
_SAME_PLACE = 6.0
"""In points: about half a line."""
_NUMBER = re.compile(r"\d+")

Pages = Sequence[Sequence[Line]]


@dataclass(frozen=True, slots=True)
class _EdgeLine:
    page: int
    at: int
    numbers: tuple[int, ...]
    base: float


def without_running_lines(pages: Pages) -> tuple[list[list[Line]], list[str]]:
    """The pages without the lines that recur at their top or bottom, and those lines as shown to the user.

    A line recurs when it stands at the same height on more than half of all pages, or of the odd or the even ones,
    and is the same except for numbers that count the pages.
    """
    groups: dict[tuple[str, str], list[_EdgeLine]] = defaultdict(list)
    for page, lines in enumerate(pages):
        order = sorted(range(len(lines)), key=lambda at: -lines[at].base)
        edges = [("top", at) for at in order[:_EDGE_LINES]] + [("bottom", at) for at in order[::-1][:_EDGE_LINES]]
        for edge, at in edges:
            line = lines[at]
            pattern = " ".join(_NUMBER.sub("#", line.text).casefold().split())
            # No number of a page is longer; a barcode may be.
            numbers = tuple(int(each[:9]) for each in _NUMBER.findall(line.text))
            groups[edge, pattern].append(_EdgeLine(page, at, numbers, line.base))
    dropped: set[tuple[int, int]] = set()
    named: dict[str, None] = {}
    for (_, pattern), edge_lines in groups.items():
        recurring = _recurring(edge_lines, len(pages))
        if recurring:
            first = recurring[0]
            only_numbers = not any(map(str.isalpha, pattern))
            named[sentence("page numbers") if only_numbers else quoted([pages[first.page][first.at].text])] = None
            dropped |= {(each.page, each.at) for each in recurring}
    kept = [[line for at, line in enumerate(lines) if (page, at) not in dropped] for page, lines in enumerate(pages)]
    return kept, list(named)


def _recurring(edge_lines: list[_EdgeLine], pages: int) -> list[_EdgeLine]:
    """Those of the lines of one pattern that are a running line; empty when it is none."""
    middle = median(each.base for each in edge_lines)
    placed = [each for each in edge_lines if abs(each.base - middle) <= _SAME_PLACE]
    counted = _counting_pages(placed)
    on = {each.page for each in counted}
    parities = {page % 2 for page in on}
    # Left and right pages often have headers of their own.
    possible = pages if len(parities) != 1 else len(range(min(parities), pages, 2))
    return counted if len(on) >= 2 and len(on) > possible / 2 else []


def _counting_pages(edge_lines: list[_EdgeLine]) -> list[_EdgeLine]:
    """The largest part of these lines whose numbers are all equal or all move with the page."""
    still: dict[tuple[int, ...], list[_EdgeLine]] = defaultdict(list)
    for each in edge_lines:
        still[each.numbers].append(each)
    parts = list(still.values())
    for moving in range(max((len(each.numbers) for each in edge_lines), default=0)):
        by_shift: dict[tuple[int, ...], list[_EdgeLine]] = defaultdict(list)
        for each in edge_lines:
            if moving < len(each.numbers):
                rest = each.numbers[:moving] + each.numbers[moving + 1 :]
                by_shift[each.numbers[moving] - each.page, *rest].append(each)
        parts += by_shift.values()
    return max(parts, key=len, default=[])
