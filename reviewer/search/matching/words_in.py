"""Finds a query's word conditions among the words of one paragraph. This, not the index, decides what is a hit."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import chain

from reviewer.search.matching.distance import within_edits
from reviewer.search.matching.glance import Glance
from reviewer.search.matching.words import Words, forms, next_word, word_at, words_at
from reviewer.search.query.tree import Leaf, Near, Phrase, Term


class Matcher:
    """Finds leaves in words, remembering which words each wildcard and fuzzy term accepts."""

    def __init__(self) -> None:
        self._tests: dict[Term, _Accepts] = {}
        self._glances: dict[Leaf, Glance] = {}

    def find(self, leaf: Leaf, words: Words) -> list[tuple[int, int]]:
        """Start and end of each match in text order, in characters."""
        match leaf:
            case Term():
                runs = [(at, at) for at in self.positions(leaf, words)]
            case Phrase():
                runs = self._rows(leaf, words)
            case Near():
                runs = _windows(leaf, [self.positions(term, words) for term in leaf.terms])
        return [(words.starts[first], words.ends[last]) for first, last in runs]

    def find_in_ascii(self, leaf: Leaf, text: str) -> list[tuple[int, int]]:
        """The same in ASCII text of one paragraph, of which only those words are looked at that a glance finds."""
        text = text.lower()
        match leaf:
            case Term():
                return self._accepted(leaf, text)
            case Phrase():
                first, *rest = leaf.terms
                following = [self._decision(term) for term in rest]
                rows = ((start, self._followed(text, end, following)) for start, end in self._accepted(first, text))
                return [(start, end) for start, end in rows if end]
            case Near():
                accepted = [self._accepted(term, text) for term in leaf.terms]
                if not all(accepted):
                    return []
                starts, ends = words_at(text)
                positions = [[bisect_left(starts, start) for start, _ in spans] for spans in accepted]
                return [(starts[first], ends[last]) for first, last in _windows(leaf, positions)]

    def _accepted(self, term: Term, text: str) -> list[tuple[int, int]]:
        """Start and end of each word that a term accepts."""
        accepts = self._decision(term)
        spans = ((start, word_at(text, start)) for start in chain.from_iterable(self.glance(term).places(text)))
        return [(start, end) for start, end in spans if end > start and accepts(text[start:end])]

    def _followed(self, text: str, end: int, following: Sequence[Callable[[str], bool]]) -> int:
        """Where the row of words ends that goes on from here; 0 where another word comes between."""
        for accepts in following:
            start, end = next_word(text, end)
            if end == start or not accepts(text[start:end]):
                return 0
        return end

    def _decision(self, term: Term) -> Callable[[str], bool]:
        """Whether a term accepts a word, given in its plain form."""
        if term.kind == "word":
            return lambda plain: forms(plain)[1] == term.text
        if term.kind == "exact":
            return term.text.__eq__
        return self.test(term)

    def positions(self, term: Term, words: Words) -> list[int]:
        """The numbers of the words that a term accepts."""
        if term.kind == "word":
            return [at for at, root in enumerate(words.stems) if root == term.text]
        if term.kind == "exact":
            return [at for at, plain in enumerate(words.plain) if plain == term.text]
        accepts = self.test(term)
        return [at for at, plain in enumerate(words.plain) if accepts(plain)]

    def test(self, term: Term) -> _Accepts:
        """What decides whether a wildcard or fuzzy term accepts a plain form."""
        if term not in self._tests:
            self._tests[term] = _Accepts(term)
        return self._tests[term]

    def glance(self, leaf: Leaf) -> Glance:
        """What tells at a glance where a leaf may be found."""
        if leaf not in self._glances:
            self._glances[leaf] = Glance(leaf)
        return self._glances[leaf]

    def _rows(self, phrase: Phrase, words: Words) -> list[tuple[int, int]]:
        first, *rest = phrase.terms
        starts = self.positions(first, words)
        for step, term in enumerate(rest, 1):
            if not starts:
                return []
            places = set(self.positions(term, words))
            starts = [at for at in starts if at + step in places]
        return [(at, at + len(rest)) for at in starts]


class _Accepts:
    """Whether a wildcard or fuzzy term accepts a word, remembered per word."""

    def __init__(self, term: Term) -> None:
        self._known: dict[str, bool] = {}
        self._decide: Callable[[str], bool]
        if term.kind == "wild":
            self._decide = _glob(term.text)
        else:
            self._decide = lambda plain: within_edits(term.text, plain, term.distance)

    def __call__(self, plain: str) -> bool:
        known = self._known.get(plain)
        if known is None:
            known = self._known[plain] = self._decide(plain)
        return known


def _glob(pattern: str) -> Callable[[str], bool]:
    """A test for a pattern with * and ?, linear in the word: between two stars the first fit is as good as any."""
    parts = [re.compile(re.escape(part).replace(r"\?", "."), re.DOTALL) for part in re.split(r"\*+", pattern)]
    widths = [len(part) for part in re.split(r"\*+", pattern)]
    if len(parts) == 1:
        return lambda word: parts[0].fullmatch(word) is not None

    def accepts(word: str) -> bool:
        last = len(word) - widths[-1]
        if last < widths[0] or not parts[0].match(word) or not parts[-1].match(word, last):
            return False
        at = widths[0]
        for part in parts[1:-1]:
            match = part.search(word, at, last)
            if match is None:
                return False
            at = match.end()
        return True

    return accepts


def _windows(near: Near, positions: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """First and last word of each stretch in which the terms, whose words have these numbers, are near each other."""
    if not all(positions):
        return []
    masks: dict[int, int] = {}
    for bit, places in enumerate(positions):
        for at in places:
            masks[at] = masks.get(at, 0) | 1 << bit
    # The distance counts the other words between the first and the last.
    most = near.distance + len(near.terms) - 1
    return [(first, last) for first, last in _smallest(sorted(masks.items()), len(near.terms)) if last - first <= most]


def _smallest(hits: Sequence[tuple[int, int]], terms: int) -> list[tuple[int, int]]:
    """The smallest windows in which every term has a word of its own, each as first and last word number."""
    windows: list[tuple[int, int]] = []
    counts: dict[int, int] = {}
    left = 0
    for at, mask in hits:
        counts[mask] = counts.get(mask, 0) + 1
        if not _all_served(counts, terms):
            continue
        while _all_served(_without(counts, hits[left][1]), terms):
            counts = _without(counts, hits[left][1])
            left += 1
        windows.append((hits[left][0], at))
        counts = _without(counts, hits[left][1])
        left += 1
    return windows


def _without(counts: dict[int, int], mask: int) -> dict[int, int]:
    return {**counts, mask: counts[mask] - 1}


def _all_served(counts: dict[int, int], terms: int) -> bool:
    """Hall's condition: any group of terms finds at least as many words as it has members."""
    return all(
        sum(count for mask, count in counts.items() if mask & group) >= group.bit_count()
        for group in range(1, 1 << terms)
    )
