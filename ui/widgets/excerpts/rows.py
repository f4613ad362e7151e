"""Which rows a table of excerpts has: headings of groups, and excerpts by their ids. What stands in them is read as it is seen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import accumulate, chain, groupby


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of a group. `colour` is empty where the group is not a code."""

    key: str
    title: str
    excerpts: int
    sources: int
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One excerpt in one group."""

    group: str
    highlight: str


Row = Heading | Line


@dataclass(frozen=True, slots=True)
class Section:
    """The excerpts of a group in their order, by the ids of their highlights; without a heading where there are no groups."""

    group: str
    heading: Heading | None
    ids: list[str]

    def __len__(self) -> int:
        return len(self.ids) + (self.heading is not None)


class Rows:
    """The rows of some sections, one after the other; finding one takes no time however many there are.

    `repeats`: an excerpt may stand in several sections.
    """

    def __init__(self, sections: Sequence[Section] = (), *, repeats: bool = False) -> None:
        self._sections, self.repeats = sections, repeats
        self._starts = [0, *accumulate(map(len, sections))]
        self._places = {section.group: place for place, section in enumerate(sections)}
        self.headings = [start for start, section in zip(self._starts, sections, strict=False) if section.heading]

    def __len__(self) -> int:
        return self._starts[-1]

    def at(self, number: int) -> Row:
        """What row stands there."""
        place = bisect_right(self._starts, number) - 1
        section, inside = self._sections[place], number - self._starts[place]
        if section.heading is not None:
            if inside == 0:
                return section.heading
            inside -= 1
        return Line(section.group, section.ids[inside])

    def is_heading(self, number: int) -> bool:
        """Whether a group begins in this row."""
        return isinstance(self.at(number), Heading)

    def like(self, other: Rows) -> bool:
        """Whether the same rows stand in the same order."""
        return [(each.group, each.ids) for each in self._sections] == [
            (each.group, each.ids) for each in other._sections
        ]

    def between(self, first: int, last: int) -> dict[str, list[str]]:
        """The ids of the excerpts from one row to another, the last one included, by group."""
        found: dict[str, list[str]] = {}
        place = max(0, bisect_right(self._starts, first) - 1)
        while place < len(self._sections) and self._starts[place] <= last:
            section, begins = self._sections[place], self._first_line(place)
            inside = section.ids[max(0, first - begins) : last + 1 - begins] if last >= begins else []
            if inside:
                found[section.group] = inside
            place += 1
        return found

    def count(self, first: int, last: int) -> int:
        """How many excerpts stand from one row to another, the last one included."""
        return last + 1 - first - (bisect_right(self.headings, last) - bisect_left(self.headings, first))

    def number_of(self, line: Line) -> int | None:
        """Where an excerpt stands in its group; where it is not in that any more, where it stands first."""
        own = self._places.get(line.group)
        others = (place for place in range(len(self._sections)) if place != own)
        for place in chain([own] if own is not None else (), others):
            with suppress(ValueError):  # Looked for once: there may be hundreds of thousands.
                return self._first_line(place) + self._sections[place].ids.index(line.highlight)
        return None

    def ranges_of(self, chosen: Mapping[str, Iterable[str]]) -> list[tuple[int, int]]:
        """The same for many, by group: from which row to which they stand."""
        left: set[str] = set()
        numbers: list[tuple[int, int]] = []
        for group, ids in chosen.items():
            wanted, place = set(ids), self._places.get(group)
            if place is not None:
                numbers += self._ranges(place, wanted)
                wanted.difference_update(self._sections[place].ids)
            left |= wanted
        for place, section in enumerate(self._sections) if left else ():
            numbers += self._ranges(place, left)
            left.difference_update(section.ids)
        return sorted(set(numbers))

    def _first_line(self, place: int) -> int:
        return self._starts[place] + (self._sections[place].heading is not None)

    def _ranges(self, place: int, wanted: set[str]) -> list[tuple[int, int]]:
        ids, first = self._sections[place].ids, self._first_line(place)
        if wanted.issuperset(ids):
            return [(first, first + len(ids) - 1)] if ids else []
        if wanted.isdisjoint(ids):
            return []
        numbers = [first + number for number, identifier in enumerate(ids) if identifier in wanted]
        # Numbers of one run have one distance to their count.
        runs = groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
        return [(run[0][1], run[-1][1]) for run in (list(each) for _, each in runs)]
