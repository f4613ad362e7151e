"""Which codes stand together: at the same passage, in passages that overlap, or within some sentences of each other.

Each highlight lies from one point to another and reaches as far or further: in characters, in sentences, or in the
different passages of a source one after the other. Two meet where one lies in what the other reaches. Sets of highlights
are kept as bits of whole numbers, in the order of the text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from reviewer.analysis.matrix.coded import Coded, Codes, Part

Together = Literal["same", "overlap", "near"]
TOGETHER: tuple[Together, ...] = ("same", "overlap", "near")
Pair = tuple[str, str]
Stretches = list[tuple[int, int]]
"""From and to, `to` left out; neither their starts nor what they reach goes back from one to the next."""


@dataclass(frozen=True, slots=True)
class _Source:
    """One source: its highlights, and for each code the bits of those that carry it and of those that meet it."""

    highlights: Sequence[str]
    own: dict[str, int]
    met: dict[str, int]

    def part(self, a: str, b: str) -> int:
        """The bits of those with one code that meet the other."""
        return self.own[a] & self.met[b] | self.own[b] & self.met[a]


@dataclass(frozen=True, slots=True)
class Meetings:
    """`counts` and `sources` say how many highlights take part in each pair of codes, and in how many sources.

    A highlight takes part that has one of the codes and meets, or is, a highlight with the other. Each pair stands in both
    orders; a code with itself has all its highlights.
    """

    counts: Mapping[Pair, int]
    sources: Mapping[Pair, int]
    laid_out: tuple[_Source, ...]

    def highlights(self, a: str, b: str) -> tuple[str, ...]:
        """Those that take part in a pair."""
        if (a, b) not in self.counts:
            return ()
        taking_part: list[str] = []
        for source in self.laid_out:
            if a in source.own and b in source.own:
                part = source.part(a, b)
                while part:
                    # The lowest bit that is set.
                    low = part & -part
                    taking_part.append(source.highlights[low.bit_length() - 1])
                    part ^= low
        return tuple(taking_part)


def meetings(
    coded: Coded,
    how: Together,
    *,
    above: Iterable[Pair],
    starts: Mapping[str, Sequence[int]] | None = None,
    within: int = 0,
) -> Meetings:
    """Which codes meet where. Pairs in `above` (a code and one above it) are left out.

    For "near", `starts` are where the sentences of each source begin, and `within` says how many sentences may lie from
    one to the next (0: the same sentence).
    """
    carried = {codes for part in coded.values() for codes in set(part.codes)}
    numbers = {code: number for number, code in enumerate(sorted({code for codes in carried for code in codes}))}
    tally = _Tally(len(numbers))
    laid_out = []
    for name, part in coded.items():
        spans = list(zip(part.starts, part.ends, strict=True))
        if how == "same":
            lies = reaches = _passages(spans)
        elif how == "overlap":
            lies = reaches = spans
        else:
            lies = _sentences(spans, (starts or {}).get(name, ()))
            reaches = [(first - within, last + within) for first, last in lies]
        source = _met(part, lies, reaches)
        laid_out.append(source)
        tally.add(source, numbers)
    return tally.meetings(list(numbers), set(above), tuple(laid_out))


def _passages(spans: Stretches) -> Stretches:
    numbers = {span: number for number, span in enumerate(dict.fromkeys(spans))}
    return [(numbers[span], numbers[span] + 1) for span in spans]


def _sentences(spans: Stretches, starts: Sequence[int]) -> Stretches:
    # The end is exclusive: the last character says which sentence is the last.
    return [(bisect_right(starts, start), bisect_right(starts, end - 1) + 1) for start, end in spans]


def _met(part: Part, lies: Stretches, reaches: Stretches) -> _Source:
    firsts = [first for first, _ in lies]
    leaving = sorted((last, number) for number, (_, last) in enumerate(lies))
    alike: dict[Codes, tuple[int, int]] = {}
    bit, gone, at = 1, 0, 0
    for codes, (from_, to) in zip(part.codes, reaches, strict=True):
        # Those that end before this one begins meet none of the later ones either.
        while at < len(leaving) and leaving[at][0] <= from_:
            gone |= 1 << leaving[at][1]
            at += 1
        begun = (1 << bisect_left(firsts, to)) - 1
        bits, near = alike.get(codes, (0, 0))
        alike[codes] = bits | bit, near | begun & ~gone
        bit <<= 1
    own: dict[str, int] = {}
    met: dict[str, int] = {}
    for codes, (bits, near) in alike.items():
        for code in codes:
            own[code] = own.get(code, 0) | bits
            met[code] = met.get(code, 0) | near
    return _Source(part.highlights, own, met)


class _Tally:
    """Counts for pairs of codes by number, the smaller first."""

    def __init__(self, codes: int) -> None:
        self._counts = [[0] * codes for _ in range(codes)]
        self._sources = [[0] * codes for _ in range(codes)]

    def add(self, source: _Source, numbers: Mapping[str, int]) -> None:
        """Count one source."""
        items = sorted((numbers[code], bits, source.met[code]) for code, bits in source.own.items())
        for index, (a, own, met) in enumerate(items):
            counts, sources = self._counts[a], self._sources[a]
            # Each pair once; both orders are made at the end.
            for b, other_own, other_met in items[index:]:
                part = own & other_met | other_own & met
                if part:
                    counts[b] += part.bit_count()
                    sources[b] += 1

    def meetings(self, codes: list[str], above: set[Pair], laid_out: tuple[_Source, ...]) -> Meetings:
        """The counts by the codes themselves, in both orders."""
        counts: dict[Pair, int] = {}
        sources: dict[Pair, int] = {}
        for a, row in enumerate(self._counts):
            for b, count in enumerate(row):
                pair = codes[a], codes[b]
                if count and pair not in above and pair[::-1] not in above:
                    counts[pair] = counts[pair[::-1]] = count
                    sources[pair] = sources[pair[::-1]] = self._sources[a][b]
        return Meetings(counts, sources, laid_out)
