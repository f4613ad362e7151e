"""Krippendorff's alpha_U for passages on a continuum, as published in 2004 (Content Analysis, 2nd edition, p. 251 to 256).

The family of 2016 and that of the edition of 2019 are other figures.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from reviewer.analysis.agreement.rated import Figure, undefined

Span = tuple[int, int]
"""Begin and length."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Observed and expected disagreement of one category."""

    observed: float
    expected: float

    @property
    def alpha(self) -> float | None:
        return 1 - self.observed / self.expected if self.expected else None


def alpha_u(marked: Mapping[str, Sequence[Sequence[Span]]], length: int) -> Figure:
    """Over all categories: 1 less the sum of the observed over the sum of the expected disagreements.

    `marked` has for each category the passages of each coder, of whom those without any are named too; those of one coder do
    not overlap. `length` is that of the continuum, which begins at 0.
    """
    parts = [disagreement(coders, length) for coders in marked.values()]
    if any(len(coders) < 2 for coders in marked.values()) or not parts:
        return undefined("it needs two coders")
    expected = sum(part.expected for part in parts)
    if not expected:
        return undefined("nobody marked anything", length)
    return Figure(1 - sum(part.observed for part in parts) / expected, length)


def disagreement(coders: Sequence[Sequence[Span]], length: int) -> Disagreement:
    """Observed and expected disagreement on one category."""
    m = len(coders)
    if m < 2 or length < 1:
        return Disagreement(0.0, 0.0)
    sections = [_tiled(spans, length) for spans in coders]
    observed = sum(
        _difference(one, other) for a, one in enumerate(sections) for b, other in enumerate(sections) if a != b
    )
    return Disagreement(observed / (m * (m - 1) * length * length), _expected(sections, m, length))


_Section = tuple[int, int, bool]


def _tiled(spans: Sequence[Span], length: int) -> list[_Section]:
    """All of the continuum as sections: begin, length, and whether it is marked or a gap. Passages that touch stay apart."""
    sections: list[_Section] = []
    at = 0
    for begin, long in sorted(spans):
        if begin > at:
            sections.append((at, begin - at, False))
        sections.append((begin, long, True))
        at = begin + long
    if at < length:
        sections.append((at, length - at, False))
    return sections


def _difference(one: Sequence[_Section], other: Sequence[_Section]) -> float:
    """The sum of the squared differences of two coders: of what both marked, and of what stands in a gap of the other."""
    found = 0.0
    starts = [section[0] for section in other]
    for begin, long, marked in one:
        first = max(0, bisect_left(starts, begin + 1) - 1)
        for its_begin, its_long, its_marked in other[first:]:
            if its_begin >= begin + long:
                break
            if marked and its_marked:
                found += (begin - its_begin) ** 2 + (begin + long - its_begin - its_long) ** 2
            elif marked and its_begin <= begin and begin + long <= its_begin + its_long:
                found += long * long
            elif its_marked and begin <= its_begin and its_begin + its_long <= begin + long:
                found += its_long * its_long

    return found


def _expected(sections: Sequence[Sequence[_Section]], m: int, length: int) -> float:
    marked = [long for coder in sections for _, long, is_marked in coder if is_marked]
    gaps = sorted(long for coder in sections for _, long, is_marked in coder if not is_marked)
    suffix = [0, *accumulate(reversed(gaps))][::-1]
    count = len(marked)
    total = 0.0
    for long in marked:
        total += (count - 1) / 3 * (2 * long**3 - 3 * long**2 + long)
        at = bisect_left(gaps, long)
        total += long * long * (suffix[at] - (len(gaps) - at) * (long - 1))
    below = m * length * (m * length - 1) - sum(long * (long - 1) for long in marked)
    return 2 / length * total / below if below else 0.0
