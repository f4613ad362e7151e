"""Where coders differ, passage by passage, and how: what a meeting or an adjudication goes through."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

Difference = Literal["other_code", "one_sided", "other_borders"]
DIFFERENCES: tuple[Difference, ...] = ("other_code", "one_sided", "other_borders")
"""The same passage with other codes; marked by one coder and not by another; the same codes with other borders."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One highlight of one coder: code points `start` to `end`, end exclusive, and the codes that are compared."""

    highlight: str
    coder: str
    start: int
    end: int
    codes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Place:
    """One passage of a source that coders marked, each in their way. `marks` are in the order of the text, `without` are coders
    who worked on the source and marked nothing here. Where `differences` is empty all of them did exactly the same.

    `alike` is the share of the passage that all who marked it have in common: 1 where their borders are the same.
    """

    source: str
    start: int
    end: int
    marks: tuple[Mark, ...]
    without: tuple[str, ...]
    differences: tuple[Difference, ...]
    alike: float

    def codes_of(self, coder: str) -> frozenset[str]:
        """All codes that one coder gave here."""
        return frozenset(code for mark in self.marks if mark.coder == coder for code in mark.codes)


def places(source: str, marks: Iterable[Mark], coders: Sequence[str]) -> list[Place]:
    """The passages of one source in the order of its text.

    `coders` are those who worked on it; marks of others and marks without any code are left out. Marks belong to one passage
    when what they share is at least half of the shorter one, directly or by way of others.
    """
    rank = {coder: number for number, coder in enumerate(coders)}
    ordered = sorted(
        (mark for mark in marks if mark.coder in rank and mark.codes and mark.start < mark.end),
        key=lambda mark: (mark.start, mark.end, rank[mark.coder], mark.highlight),
    )
    return [_place(source, group, coders) for group in _groups(ordered)]


def disagreements(source: str, marks: Iterable[Mark], coders: Sequence[str]) -> list[Place]:
    """The passages of one source at which those who worked on it did not all do the same."""
    return [place for place in places(source, marks, coders) if place.differences]


def _groups(ordered: Sequence[Mark]) -> list[list[Mark]]:
    """Marks that belong together, by the first of each; `ordered` is in the order of the text."""
    leader = list(range(len(ordered)))

    def root(at: int) -> int:
        while leader[at] != at:
            leader[at] = leader[leader[at]]
            at = leader[at]
        return at

    open_marks: list[int] = []
    for at, mark in enumerate(ordered):
        open_marks = [other for other in open_marks if ordered[other].end > mark.start]
        for other in open_marks:
            if _meet(ordered[other], mark):
                one, two = sorted((root(other), root(at)))
                leader[two] = one
        open_marks.append(at)
    groups: dict[int, list[Mark]] = {}
    for at, mark in enumerate(ordered):
        groups.setdefault(root(at), []).append(mark)
    return list(groups.values())


def _meet(one: Mark, other: Mark) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return 2 * shared >= min(one.end - one.start, other.end - other.start)


def _place(source: str, marks: Sequence[Mark], coders: Sequence[str]) -> Place:
    own = {coder: [mark for mark in marks if mark.coder == coder] for coder in coders}
    here = [coder for coder in coders if own[coder]]
    without = tuple(coder for coder in coders if not own[coder])
    codes = {frozenset(code for mark in own[coder] for code in mark.codes) for coder in here}
    spots = {frozenset((mark.start, mark.end, code) for mark in own[coder] for code in mark.codes) for coder in here}
    found: list[Difference] = []
    if len(codes) > 1:
        found.append("other_code")
    if without:
        found.append("one_sided")
    if len(codes) == 1 and len(spots) > 1:
        found.append("other_borders")
    start, end = min(mark.start for mark in marks), max(mark.end for mark in marks)
    return Place(source, start, end, tuple(marks), without, tuple(found), _alike([own[coder] for coder in here]))


def _alike(owns: Sequence[Sequence[Mark]]) -> float:
    """Characters that all of them marked, over those that any of them did."""
    edges = sorted({edge for own in owns for mark in own for edge in (mark.start, mark.end)})
    common = covered = 0
    for start, end in pairwise(edges):
        over = sum(any(mark.start <= start and end <= mark.end for mark in own) for own in owns)
        covered += (end - start) * (over > 0)
        common += (end - start) * (over == len(owns))
    return common / covered
