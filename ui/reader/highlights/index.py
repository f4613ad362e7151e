"""The highlights of one source, found by place, with those hidden that the reviewer does not want to see."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping

from ui.reader.highlights.values import ReaderCode, ReaderHighlight

_BUCKET_SHIFT = 10  # buckets of 1,024 characters
_MANY_BUCKETS = 64  # a highlight over more buckets than this stands in a list of its own


class HighlightIndex:
    """Highlights in buckets of 1 kB of text."""

    def __init__(self) -> None:
        self.by_id: dict[str, ReaderHighlight] = {}
        self._buckets: dict[int, dict[str, ReaderHighlight]] = {}
        self._long: dict[str, ReaderHighlight] = {}
        self._regions: dict[str, ReaderHighlight] = {}
        self._order: list[tuple[int, int, str]] | None = None
        self._codes: Mapping[str, ReaderCode] = {}
        self._hidden_codes: frozenset[str] = frozenset()
        self._hidden_coders: frozenset[str] = frozenset()

    def replace(self, highlights: Iterable[ReaderHighlight]) -> None:
        """Forget everything and hold these."""
        self.by_id, self._buckets, self._long, self._order, self._regions = {}, {}, {}, None, {}
        for highlight in highlights:
            self.add(highlight)

    def add(self, highlight: ReaderHighlight) -> None:
        """Add a highlight, or put a changed one in the place of the old."""
        if highlight.id in self.by_id:
            self.remove(highlight.id)
        self.by_id[highlight.id] = highlight
        if highlight.region is not None:
            self._regions[highlight.id] = highlight
        elif self._is_long(highlight):
            self._long[highlight.id] = highlight
        else:
            for bucket in _buckets_of(highlight):
                self._buckets.setdefault(bucket, {})[highlight.id] = highlight
        if self._order is not None:
            insort(self._order, _key(highlight))

    def remove(self, highlight_id: str) -> ReaderHighlight | None:
        """Take out a highlight; None when it was not there."""
        highlight = self.by_id.pop(highlight_id, None)
        if highlight is None:
            return None
        if self._long.pop(highlight_id, None) is None and self._regions.pop(highlight_id, None) is None:
            for bucket in _buckets_of(highlight):
                self._buckets[bucket].pop(highlight_id, None)
        if self._order is not None:
            del self._order[bisect_left(self._order, _key(highlight))]
        return highlight

    def set_codes(self, codes: Mapping[str, ReaderCode]) -> None:
        self._codes = codes

    def set_hidden(self, codes: frozenset[str], coders: frozenset[str]) -> None:
        self._hidden_codes, self._hidden_coders = codes, coders

    def codes_of(self, highlight: ReaderHighlight) -> list[ReaderCode]:
        """The codes to show of a highlight, the top one first."""
        known = self._codes
        return [known[code] for code in highlight.codes if code in known and code not in self._hidden_codes]

    def is_shown(self, highlight: ReaderHighlight) -> bool:
        """Whether coder and at least one code are not hidden; an untagged highlight has no code to hide."""
        if highlight.coder in self._hidden_coders:
            return False
        return not highlight.codes or not self._hidden_codes.issuperset(highlight.codes)

    def within(self, start: int, end: int) -> list[ReaderHighlight]:
        """The shown highlights that overlap code points `start` to `end`, in the order of the text."""
        by_id: dict[str, ReaderHighlight] = {}
        for bucket in range(start >> _BUCKET_SHIFT, (max(start, end - 1) >> _BUCKET_SHIFT) + 1):
            for key, one in self._buckets.get(bucket, {}).items():
                if one.start < end and one.end > start:
                    by_id[key] = one
        by_id.update((key, one) for key, one in self._long.items() if one.start < end and one.end > start)
        return sorted((one for one in by_id.values() if self.is_shown(one)), key=_key)

    def regions(self) -> list[ReaderHighlight]:
        """The shown regions of pages, in the order of the text."""
        return sorted((one for one in self._regions.values() if self.is_shown(one)), key=_key)

    def at(self, offset: int) -> list[ReaderHighlight]:
        """The shown highlights over one character, smallest first."""
        return sorted(self.within(offset, offset + 1), key=lambda one: (one.end - one.start, one.start, one.id))

    def ordered(self) -> list[tuple[int, int, str]]:
        """All highlights as (start, end, id) in the order of the text."""
        if self._order is None:
            self._order = sorted(_key(one) for one in self.by_id.values())
        return self._order

    @staticmethod
    def _is_long(highlight: ReaderHighlight) -> bool:
        return (highlight.end - highlight.start) >> _BUCKET_SHIFT > _MANY_BUCKETS


def _buckets_of(highlight: ReaderHighlight) -> range:
    return range(highlight.start >> _BUCKET_SHIFT, (max(highlight.start, highlight.end - 1) >> _BUCKET_SHIFT) + 1)


def _key(highlight: ReaderHighlight) -> tuple[int, int, str]:
    return (highlight.start, highlight.end, highlight.id)
