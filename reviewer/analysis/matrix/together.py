"""Which codes stand together: at the same passage, in passages that overlap, or within some sentences of each other.

A meeting is one highlight with both codes, or two highlights of one coder, one with each code, that are together; it counts
once. Highlights of two coders never meet: what two people code at one place is agreement between them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, groupby
from typing import Literal

from reviewer.analysis.matrix.coded import Coded, Codes, Part

Together = Literal["same", "overlap", "near"]
TOGETHER: tuple[Together, ...] = ("same", "overlap", "near")
Pair = tuple[str, str]
_SHORT = 8
"""So few highlights are counted faster one by one."""


@dataclass(frozen=True, slots=True)
class _Own:
    """One coder's highlights in one source. Each is together with those after it up to, and without, `until`."""

    part: Part
    until: Sequence[int]

    def class_pairs(self) -> Iterator[tuple[Codes, Codes]]:
        """The codes of each two highlights that are together."""
        codes = self.part.codes
        for at, until in enumerate(self.until):
            for other in range(at + 1, until):
                yield codes[at], codes[other]

    def may_meet(self, above: Collection[Pair], alone: dict[Codes, bool]) -> list[int]:
        """Which highlights may take part in a meeting of two codes: those that are together with another, and those that carry
        two codes of which neither is above the other; `alone` keeps which sets of codes hold such two."""
        places, until_now = [], 0
        for at, (until, codes) in enumerate(zip(self.until, self.part.codes, strict=True)):
            several = alone.get(codes)
            if several is None:
                several = alone[codes] = any((a, b) not in above for a, b in combinations(codes, 2))
            if several or until > at + 1 or at < until_now:
                places.append(at)
            until_now = max(until_now, until)
        return places

    def taking_part(self, first: Sequence[int], second: Sequence[int]) -> set[int]:
        """Which highlights take part in the meetings of two codes, of which these are where those with each stand."""
        part = set(first).intersection(second)
        for one, other in ((first, second), (second, first)):
            for at in one:
                until = self.until[at]
                if until == at + 1:  # Most stand alone.
                    continue
                met = other[bisect_right(other, at) : bisect_left(other, until)]
                if met:
                    part.add(at)
                    part.update(met)
        return part


@dataclass(frozen=True)
class Meetings:
    """How often codes meet. Pairs of a code and one above it are left out, and stand in `above` in both orders.

    Each pair stands in both orders; a code with itself has all its highlights.
    """

    by_source: Mapping[str, Sequence[_Own]]
    above: frozenset[Pair]

    @cached_property
    def counts(self) -> Mapping[Pair, int]:
        """How many meetings there are of each pair."""
        alone: Counter[Codes] = Counter()
        two: dict[Codes, Counter[Codes]] = {}
        for own in self._all():
            codes = own.part.codes
            alone.update(codes)
            for at, until in enumerate(own.until):
                if until <= at + 1:
                    continue
                met = two.get(codes[at])
                if met is None:
                    met = two[codes[at]] = Counter()
                if until - at > _SHORT:
                    met.update(codes[at + 1 : until])
                    continue
                for other in range(at + 1, until):
                    met[codes[other]] += 1
        counts: dict[Pair, int] = {}
        for carried, count in alone.items():
            _add(counts, {(a, b) if a < b else (b, a) for a in carried for b in carried}, count)
        for carried, met in two.items():
            for others, count in met.items():
                # Two highlights are one meeting of a pair, also where both have both codes; no meeting of a code with itself.
                pairs = {(a, b) if a < b else (b, a) for a in carried for b in others if a != b}
                _add(counts, pairs, count)
        return in_both_orders(counts, self.above)

    @cached_property
    def sources(self) -> Mapping[Pair, int]:
        """In how many sources each pair meets."""
        counts: dict[Pair, int] = {}
        for owns in self.by_source.values():
            alike = {(codes, codes) for own in owns for codes in own.part.codes}
            alike |= {pair for own in owns for pair in own.class_pairs()}
            _add(counts, {(a, b) if a < b else (b, a) for one, other in alike for a in one for b in other}, 1)
        return in_both_orders(counts, self.above)

    def highlights(self, a: str, b: str) -> tuple[str, ...]:
        """Those that take part in the meetings of a pair, by source and place."""
        if (a, b) in self.above:
            return ()
        places = self._places if a == b else self._meeting
        first, second = places.get(a, {}), places.get(b, {})
        # A coder who has but one of the two in a source takes no part there.
        both = sorted(first.keys() & second.keys())
        taking_part: list[str] = []
        for _, owns in groupby(both, key=lambda at: self._listed[at][0]):
            here: list[tuple[int, int, str]] = []
            for at in owns:
                own = self._listed[at][1]
                part = own.part
                taking = own.taking_part(first[at], second[at]) if a != b else first[at]
                here += [(part.starts[each], part.ends[each], part.highlights[each]) for each in taking]
            taking_part += [highlight for _, _, highlight in sorted(here)]
        return tuple(taking_part)

    @cached_property
    def _listed(self) -> list[tuple[int, _Own]]:
        """Each coder's highlights with the number of their source."""
        return [(number, own) for number, owns in enumerate(self.by_source.values()) for own in owns]

    @cached_property
    def _places(self) -> dict[str, dict[int, list[int]]]:
        """Where the highlights with a code stand, by the place in that list."""
        return self._by_code(lambda own: range(len(own.until)))

    @cached_property
    def _meeting(self) -> dict[str, dict[int, list[int]]]:
        """The same of those that may meet another code: most stand alone."""
        alone: dict[Codes, bool] = {}
        return self._by_code(lambda own: own.may_meet(self.above, alone))

    def _by_code(self, of: Callable[[_Own], Iterable[int]]) -> dict[str, dict[int, list[int]]]:
        places: dict[str, dict[int, list[int]]] = {}
        for at, (_, own) in enumerate(self._listed):
            codes = own.part.codes
            for place in of(own):
                for code in codes[place]:
                    places.setdefault(code, {}).setdefault(at, []).append(place)
        return places

    def _all(self) -> Iterator[_Own]:
        for owns in self.by_source.values():
            yield from owns


def in_both_orders(counts: Mapping[Pair, int], above: Collection[Pair]) -> dict[Pair, int]:
    """How often pairs meet, each of them in both orders; those of a code and one above it are left out."""
    kept = {pair: count for pair, count in counts.items() if pair not in above}
    return kept | {(b, a): count for (a, b), count in kept.items()}


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
    by_source = {}
    for source, part in coded.items():
        sentences = (starts or {}).get(source, ())
        by_source[source] = [_Own(own, _until(own, how, sentences, within)) for own in part.by_coder().values()]
    pairs = set(above)
    return Meetings(by_source, frozenset(pairs | {(b, a) for a, b in pairs}))


def _until(part: Part, how: Together, sentences: Sequence[int], within: int) -> list[int]:
    """Up to where the later highlights go that are together with each: they stand in a row, as all are in text order."""
    if how == "overlap":
        return [bisect_left(part.starts, end) for end in part.ends]
    if how == "near":
        first = [bisect_right(sentences, start) for start in part.starts]
        # The end is exclusive: the last character says which sentence is the last.
        last = [bisect_right(first, bisect_right(sentences, end - 1) + within) for end in part.ends]
        # A region of a page stands before the text, in no sentence.
        return [
            until if start >= 0 else at + 1 for at, (start, until) in enumerate(zip(part.starts, last, strict=True))
        ]
    spans = list(zip(part.starts, part.ends, strict=True))
    return [bisect_right(spans, span) for span in spans]


def _add(counts: dict[Pair, int], pairs: Iterable[Pair], count: int) -> None:
    for pair in pairs:
        counts[pair] = counts.get(pair, 0) + count
