"""The outline of a text: its headings with their sections, else its pages, and how much of each is highlighted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.model.sources.structure import Structure


@dataclass(frozen=True, slots=True)
class Section:
    """A section with its heading, or a page: code points `start` to `end` of the text, end exclusive.

    `level` is 1 for the outermost. `title` is that of the heading, "" for a page, which has a `page` from 1.
    """

    start: int
    end: int
    level: int
    title: str = ""
    page: int = 0


def outline(text: str, structure: Structure, page_starts: Sequence[int] = ()) -> list[Section]:
    """The sections of a text in its order, or, where it has no headings, its pages."""
    headings = structure.headings
    if headings:
        levels: list[int] = []  # Those of the headings around: levels that are left out would be steps without a stair.
        sections = []
        for heading in headings:
            while levels and levels[-1] >= heading.number:
                levels.pop()
            levels.append(heading.number)
            start, end = structure.section(heading)
            title = " ".join(text[heading.start : heading.end].split())
            sections.append(Section(start, len(text) if end is None else end, len(levels), title))
        return sections
    if len(page_starts) < 2:
        return []
    ends = [*page_starts[1:], len(text)]
    return [
        Section(start, end, 1, page=number)
        for number, (start, end) in enumerate(zip(page_starts, ends, strict=True), 1)
        if end > start
    ]


class Covered:
    """How much of a text is highlighted, from highlights that may overlap."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._before: list[int] = []
        total = 0
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                total += max(0, end - self._ends[-1])
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)
                self._before.append(total)
                total += end - start

    def share(self, start: int, end: int) -> float:
        """The share of the characters `start` to `end` that is highlighted, from 0 to 1."""
        return (self._up_to(end) - self._up_to(start)) / (end - start) if end > start else 0.0

    def _up_to(self, offset: int) -> int:
        at = bisect_right(self._starts, offset) - 1
        return self._before[at] + min(offset, self._ends[at]) - self._starts[at] if at >= 0 else 0
