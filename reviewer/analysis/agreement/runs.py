"""Runs of units in which no coder's marks change: texts are gone through by these, never unit by unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from itertools import pairwise
from operator import or_

from reviewer.analysis.agreement.lines import Stretch, joined
from reviewer.analysis.agreement.rated import Value

Masked = tuple[int, int, int]
"""A stretch of units, from the first to before the second, with the set of codes that one coder gave it: a bit for each code."""


def presence(size: int, given: Mapping[int, Sequence[Stretch]]) -> Counter[int]:
    """In how many of `size` units who gave a code: a bit for each of the coders, by whom `given` goes."""
    masks: Counter[int] = Counter()
    at, mask = 0, 0
    edges = [
        (edge, 1 << place)
        for place, own in given.items()
        for each in (joined(own) if len(own) > 1 else own)
        for edge in each
    ]
    for edge, bit in sorted(edges):
        if edge > at:
            masks[mask] += edge - at
            at = edge
        mask ^= bit
    masks[0] += size - at
    return masks


def sets(size: int, marks: Mapping[int, Sequence[Masked]]) -> Iterator[tuple[Mapping[Value, int], Sequence[int], int]]:
    """How often each set was given, which by whom (in the order of the ranks), and in how many units.

    What is yielded changes with the next run.
    """
    ranks = sorted(marks)
    held = [0] * len(ranks)
    counts: dict[Value, int] = {0: len(ranks)}
    events: list[tuple[int, int, int, int]] = []
    for place, rank in enumerate(ranks):
        for start, end, codes in _apart(marks[rank]):
            # Where one passage of a coder ends and the next begins, the end comes first.
            events += [(start, 1, place, codes), (end, 0, place, 0)]
    events.sort()
    at = 0
    for edge, _, place, codes in events:
        if edge > at:
            yield counts, held, edge - at
            at = edge
        before = held[place]
        if counts[before] == 1:
            del counts[before]
        else:
            counts[before] -= 1
        counts[codes] = counts.get(codes, 0) + 1
        held[place] = codes
    if size > at:
        yield counts, held, size - at


def _apart(own: Sequence[Masked]) -> list[Masked]:
    """What one coder marked as stretches that do not overlap, each with all codes that it bears."""
    ordered = sorted(each for each in own if each[2])
    if all(one[1] <= other[0] for one, other in pairwise(ordered)):
        return ordered
    edges = sorted({edge for start, end, _ in ordered for edge in (start, end)})
    found: list[Masked] = []
    active: list[Masked] = []
    waiting = 0
    for start, end in pairwise(edges):
        while waiting < len(ordered) and ordered[waiting][0] <= start:
            active.append(ordered[waiting])
            waiting += 1
        active = [each for each in active if each[1] > start]
        if active:
            found.append((start, end, reduce(or_, (codes for _, _, codes in active))))
    return found
