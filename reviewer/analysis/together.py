"""Which codes stand together: at the same passage, in passages that overlap, or within some sentences of each other.

Each source is laid out in slots: one for each different passage, for each stretch between two ends of passages, or for
each sentence. A highlight lies in some slots and reaches some; two meet where one lies in a slot that the other reaches.
Sets of highlights and of slots are kept as bits of whole numbers.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from reviewer.analysis.coded import Coded

Together = Literal["same", "overlap", "near"]
TOGETHER: tuple[Together, ...] = ("same", "overlap", "near")
Pair = tuple[str, str]
Slots = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Source:
    """One source: its highlights, and for each code the bits of those that carry it and of those that meet it."""

    highlights: list[str]
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
        found: list[str] = []
        for source in self.laid_out:
            if a in source.own and b in source.own:
                part = source.part(a, b)
                while part:
                    low = part & -part
                    found.append(source.highlights[low.bit_length() - 1])
                    part ^= low
        return tuple(found)


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
    numbers = {
        code: number for number, code in enumerate(sorted({c for cs in set(coded.carried.values()) for c in cs}))
    }
    tally = _Tally(len(numbers))
    laid_out = []
    for name, highlights in _by_source(coded).items():
        spans = [coded.places[highlight][3:] for highlight in highlights]
        if how == "same":
            source = _met(coded, highlights, *_passages(spans))
        elif how == "overlap":
            source = _met(coded, highlights, *_stretches(spans))
        else:
            source = _met(coded, highlights, *_sentences(spans, (starts or {}).get(name, ()), within))
        laid_out.append(source)
        tally.add(source, numbers)
    return tally.meetings(list(numbers), set(above), tuple(laid_out))


def _by_source(coded: Coded) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for highlight in coded.carried:
        found.setdefault(coded.places[highlight][1], []).append(highlight)
    return found


def _passages(spans: list[Slots]) -> tuple[list[Slots], list[Slots], int]:
    numbers = {span: number for number, span in enumerate(dict.fromkeys(spans))}
    lies = [(numbers[span], numbers[span] + 1) for span in spans]
    return lies, lies, len(numbers)


def _stretches(spans: list[Slots]) -> tuple[list[Slots], list[Slots], int]:
    ends = sorted({end for span in spans for end in span})
    numbers = {end: number for number, end in enumerate(ends)}
    lies = [(numbers[start], numbers[end]) for start, end in spans]
    return lies, lies, len(ends)


def _sentences(spans: list[Slots], starts: Sequence[int], within: int) -> tuple[list[Slots], list[Slots], int]:
    count = len(starts) + 1
    lies = [(bisect_right(starts, start), bisect_right(starts, end - 1) + 1) for start, end in spans]
    reaches = [(max(0, first - within), min(count, last + within)) for first, last in lies]
    return lies, reaches, count


def _met(coded: Coded, highlights: list[str], lies: list[Slots], reaches: list[Slots], count: int) -> _Source:
    lying = [0] * count
    alike: dict[tuple[str, ...], tuple[int, int]] = {}
    bit = 1
    for highlight, (first, last), (from_, to) in zip(highlights, lies, reaches, strict=True):
        for slot in range(first, last):
            lying[slot] |= bit
        codes = coded.carried[highlight]
        bits, slots = alike.get(codes, (0, 0))
        alike[codes] = bits | bit, slots | (1 << to) - (1 << from_)
        bit <<= 1
    own: dict[str, int] = {}
    met: dict[str, int] = {}
    for codes, (bits, slots) in alike.items():
        near = _lying_in(lying, slots)
        for code in codes:
            own[code] = own.get(code, 0) | bits
            met[code] = met.get(code, 0) | near
    return _Source(highlights, own, met)


def _lying_in(lying: list[int], slots: int) -> int:
    met = 0
    while slots:
        low = slots & -slots
        met |= lying[low.bit_length() - 1]
        slots ^= low
    return met


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
