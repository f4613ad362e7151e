"""Finding a passage again in another version of its text: first word for word, then by likeness, never by guess alone.

The quote with 32 characters of context on either side is looked for near the place where the versions, laid side by side,
lead one to expect it, and then everywhere. The thresholds are those at which tests/model/test_anchoring.py measures how
often a carried passage is the wrong one (docs/corrected-texts.md).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from reviewer.model.coding.highlight import CONTEXT, Place

Verdict = Literal["carried", "review", "lost"]
CARRIED = 0.80
"""A passage at least this like the quote is taken for the same one, if nothing else is nearly as like."""
REVIEW = 0.55
"""One less like than that but at least this is shown to somebody for review; below, the highlight keeps its old text."""
_APART = 0.10
"""By how much the best place must be better than the next one."""
_LONG_ENOUGH = 24
"""A quote of this many characters says by itself where it stands, a shorter one needs its context."""
_WINDOW = 20_000
"""So far from the expected place a changed passage is looked for first: an alignment over a whole book takes seconds."""
_NEAR_ITS_PLACE = 400
"""A passage so few characters off its expected place has not moved; small edits before it shift it by as much."""
_MOST_PLACES = 500
"""So many places of one quote are compared; only a word or two stands in more."""
_PIECE = 240
"""Of a quote longer than two of these only its head and its tail are aligned: the time grows with the square of the length."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a passage stands now (code points), how like the quote it is (0 to 1), and what follows from that."""

    verdict: Verdict
    start: int = 0
    end: int = 0
    likeness: float = 0.0


LOST = Placement("lost")


class Anchorer:
    """Carries places from one version of a text to another."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._from, self._to = _anchors(old, new)

    def place(self, place: Place) -> Placement:
        """Where the passage of a place in the old text stands in the new one."""
        exact = self._exact(place)
        if exact is None or exact.verdict == "carried":
            return exact or self._like(place)
        like = self._like(place)
        closer = self._context(place, like.start, like.end) > self._context(place, exact.start, exact.end) + 0.15
        return like if like.verdict != "lost" and closer else exact

    def expected(self, offset: int) -> int:
        """Where an offset of the old text should be, judged by the words around it that are the same."""
        after = bisect_left(self._from, offset)
        if after == 0:
            return max(0, min(len(self._new), offset + self._to[0] - self._from[0]))
        before = after - 1
        if after == len(self._from):
            return max(0, min(len(self._new), offset + self._to[before] - self._from[before]))
        wide, left = self._from[after] - self._from[before], offset - self._from[before]
        return self._to[before] + round(left * (self._to[after] - self._to[before]) / max(1, wide))

    # word for word

    def _exact(self, place: Place) -> Placement | None:
        expected = self.expected(place.start)
        ranked = sorted(
            (
                (self._context(place, at, at + len(place.quote)), -abs(at - expected), at)
                for at in self._all(place.quote)
            ),
            reverse=True,
        )
        if not ranked:
            return None
        context, off, start = ranked[0]
        length = len(place.quote)
        sure = context >= 0.5 or length >= 4 * _LONG_ENOUGH or (length >= _LONG_ENOUGH and -off <= _NEAR_ITS_PLACE)
        if len(ranked) > 1:
            second, second_off, _ = ranked[1]
            clear_words = context >= second + 0.15
            clear_place = -off <= _NEAR_ITS_PLACE and -second_off > 3 * -off + _NEAR_ITS_PLACE
            sure = sure and (clear_words or clear_place)
        # A quote of one or two characters stands everywhere.
        if len(place.quote.strip()) < 3 and context < 0.75:
            sure = False
        return Placement("carried" if sure else "review", start, start + len(place.quote), 1.0)

    def _all(self, quote: str) -> Iterator[int]:
        at = self._new.find(quote)
        count = 0
        while at >= 0 and count < _MOST_PLACES:
            yield at
            count += 1
            at = self._new.find(quote, at + 1)

    def _context(self, place: Place, start: int, end: int) -> float:
        """How like what stands around is to what stood around, from 0 to 1; the edges of a text count as like."""
        before = self._new[max(0, start - CONTEXT) : start]
        after = self._new[end : end + CONTEXT]
        return (_alike(place.prefix, before) + _alike(place.suffix, after)) / 2

    # by likeness

    def _like(self, place: Place) -> Placement:
        near = self._best(place, *self._window(place))
        if near.likeness < CARRIED:
            anywhere = self._best(place, 0, len(self._new))
            near = anywhere if anywhere.likeness > near.likeness + _APART else near
        if near.likeness < REVIEW:
            return LOST
        context = self._context(place, near.start, near.end)
        sure = near.likeness >= CARRIED and (context >= 0.45 or len(place.quote) >= _LONG_ENOUGH)
        if sure and not self._alone(place, near, context):
            sure = False
        if not sure and len(place.quote) < _LONG_ENOUGH // 2 and context < 0.5:
            return LOST
        return Placement("carried" if sure else "review", near.start, near.end, near.likeness)

    def _window(self, place: Place) -> tuple[int, int]:
        start, end = self.expected(place.start), self.expected(place.end)
        return max(0, min(start, end) - _WINDOW), min(len(self._new), max(start, end) + _WINDOW)

    def _best(self, place: Place, low: int, high: int) -> Placement:
        """The passage between two offsets that is most like the quote with its context."""
        quote = place.quote
        if len(quote) <= 2 * _PIECE:
            span = self._likest_span(place.prefix, quote, place.suffix, low, high)
            if span is None:
                return LOST
            start, end = span
        else:
            head = self._likest_span(place.prefix, quote[:_PIECE], quote[_PIECE : _PIECE + CONTEXT], low, high)
            tail = self._likest_span(quote[-_PIECE - CONTEXT : -_PIECE], quote[-_PIECE:], place.suffix, low, high)
            if head is None or tail is None:
                return LOST
            start, end = head[0], tail[1]
            # Head and tail were found in different places.
            if not len(quote) // 2 <= end - start <= 2 * len(quote):
                return LOST
        start, end = self._trimmed(quote, start, end)
        if end <= start:
            return LOST
        from rapidfuzz.distance import Levenshtein

        likeness = Levenshtein.normalized_similarity(quote, self._new[start:end])
        return Placement("review", start, end, likeness)

    def _likest_span(self, prefix: str, quote: str, suffix: str, low: int, high: int) -> tuple[int, int] | None:
        """Where a quote stands between two offsets, its ends told by an alignment together with the context."""
        from rapidfuzz import fuzz

        whole = prefix + quote + suffix
        hit = fuzz.partial_ratio_alignment(whole, self._new[low:high])
        # Out of 100; less is chance.
        if hit is None or hit.dest_end <= hit.dest_start or hit.score < 40:
            return None
        # The alignment may stop short of words that were added at an end.
        slack = max(8, len(whole) // 6)
        first, last = max(0, low + hit.dest_start - slack), min(len(self._new), low + hit.dest_end + slack)
        return _mapped(whole, self._new[first:last], len(prefix), len(prefix) + len(quote), first)

    def _alone(self, place: Place, best: Placement, context: float) -> bool:
        """Whether no other passage nearby is nearly as like, with a context as like."""
        low, high = self._window(place)
        for first, last in ((low, best.start), (best.end, high)):
            if last - first < len(place.quote) // 2:
                continue
            other = self._best(place, first, last)
            near = other.likeness >= best.likeness - _APART
            if near and self._context(place, other.start, other.end) > context - 0.15:
                return False
        return True

    def _trimmed(self, quote: str, start: int, end: int) -> tuple[int, int]:
        """Without white space at an end where the quote has none."""
        while start < end and self._new[start].isspace() and not quote[0].isspace():
            start += 1
        while end > start and self._new[end - 1].isspace() and not quote[-1].isspace():
            end -= 1
        return start, end


def _alike(was: str, now: str) -> float:
    if not was and not now:
        return 1.0
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(was, now) if was and now else 0.0


def _mapped(whole: str, region: str, start: int, end: int, offset: int) -> tuple[int, int]:
    """Where `whole[start:end]` lies in a region that is like it, by the alignment with the fewest insertions and deletions."""
    from rapidfuzz.distance import Levenshtein

    first = last = None
    for op in Levenshtein.opcodes(whole, region):
        if first is None and op.src_end > start:
            first = op.dest_start + max(0, start - op.src_start) if op.tag in ("equal", "replace") else op.dest_end
        if op.src_start < end <= op.src_end:
            last = op.dest_start + (end - op.src_start) if op.tag in ("equal", "replace") else op.dest_start
    return offset + (first or 0), offset + (last if last is not None else len(region))


def _anchors(old: str, new: str) -> tuple[list[int], list[int]]:
    """Places that correspond, in the order of both texts: runs of three words that occur once in each.

    The longest increasing run of them is kept, as in a patience diff, so that what was moved leads nobody astray.
    """
    theirs = _unique_triples(new)
    pairs = [(at, theirs[words]) for words, at in _unique_triples(old).items() if words in theirs]
    pairs.sort()
    kept = _longest_rising([to for _, to in pairs])
    fro = [pairs[i][0] for i in kept]
    to = [pairs[i][1] for i in kept]
    return (fro, to) if fro else ([0, max(1, len(old))], [0, len(new)])


def _unique_triples(text: str) -> dict[tuple[str, str, str], int]:
    words = [(match.group().casefold(), match.start()) for match in _WORD.finditer(text)]
    seen: dict[tuple[str, str, str], int] = {}
    for (a, at), (b, _), (c, _) in zip(words, words[1:], words[2:], strict=False):
        # -1 marks what occurs twice.
        seen[a, b, c] = at if (a, b, c) not in seen else -1
    return {triple: at for triple, at in seen.items() if at >= 0}


def _longest_rising(values: list[int]) -> list[int]:
    """The indexes of a longest strictly rising run (Schensted 1961)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, value in enumerate(values):
        at = bisect_right(tails, value - 1)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(value)
            ends.append(index)
        else:
            tails[at], ends[at] = value, index
    run: list[int] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        run.append(index)
        index = before[index]
    return run[::-1]
