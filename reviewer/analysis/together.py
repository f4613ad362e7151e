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
                found += [highlight for number, highlight in enumerate(source.highlights) if part >> number & 1]
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
    skipped = set(above)
    counts: dict[Pair, int] = {}
    sources: dict[Pair, int] = {}
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
        _count(source, skipped, counts, sources)
    return Meetings(counts, sources, tuple(laid_out))


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
    own: dict[str, int] = {}
    reached: dict[str, int] = {}
    for number, highlight in enumerate(highlights):
        bit = 1 << number
        first, last = lies[number]
        for slot in range(first, last):
            lying[slot] |= bit
        first, last = reaches[number]
        slots = (1 << last) - (1 << first)
        for code in coded.carried[highlight]:
            own[code] = own.get(code, 0) | bit
            reached[code] = reached.get(code, 0) | slots
    return _Source(highlights, own, {code: _lying_in(lying, slots) for code, slots in reached.items()})


def _lying_in(lying: list[int], slots: int) -> int:
    met = 0
    while slots:
        low = slots & -slots
        met |= lying[low.bit_length() - 1]
        slots ^= low
    return met


def _count(source: _Source, skipped: set[Pair], counts: dict[Pair, int], sources: dict[Pair, int]) -> None:
    codes = list(source.own)
    for index, a in enumerate(codes):
        own, met = source.own[a], source.met[a]
        for b in codes[index:]:
            part = own & source.met[b] | source.own[b] & met
            if not part or (a, b) in skipped or (b, a) in skipped:
                continue
            number = part.bit_count()
            for pair in {(a, b), (b, a)}:
                counts[pair] = counts.get(pair, 0) + number
                sources[pair] = sources.get(pair, 0) + 1
