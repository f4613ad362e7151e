"""What the index proposes for a query: which sources may answer, how well, and in which passages to look."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from itertools import chain

from reviewer.model.sources.text import Span
from reviewer.progress import Progress
from reviewer.search.index.passages import LONGEST_KEY
from reviewer.search.index.reading import OpenIndex
from reviewer.search.matching.words import forms
from reviewer.search.matching.words_in import Matcher
from reviewer.search.query.tree import And, Filter, Leaf, Near, Node, Not, Or, Phrase, Term, about_passages, leaves


@dataclass(frozen=True, slots=True)
class Proposal:
    """Where one word condition may hold in one source."""

    spans: tuple[Span, ...] = ()
    title: bool = False


@dataclass(frozen=True, slots=True)
class Candidates:
    """Sources that may answer, with the best first having the greatest score, and where to look. Texts decide."""

    scores: Mapping[str, float]
    places: Mapping[Leaf, Mapping[int, float]]
    index: OpenIndex

    def proposals(self, source: str) -> dict[Leaf, Proposal]:
        """Where each word condition may hold in a source."""
        numbers = self.index.numbers[source]
        return {leaf: self._proposal([at for at in numbers if at in scores]) for leaf, scores in self.places.items()}

    def _proposal(self, numbers: list[int]) -> Proposal:
        spans = [self.index.spans[at] for at in numbers]
        return Proposal(tuple(span for span in spans if span is not None), None in spans)


def propose(
    node: Node, index: OpenIndex, filtered: Mapping[Filter, frozenset[str]], matcher: Matcher, progress: Progress
) -> Candidates:
    """Ask the index. `filtered` says for each filter in which sources something answers to it."""
    places = {leaf: _passages(leaf, index, matcher, progress) for leaf in set(leaves(node))}
    by_source = {leaf: _by_source(scores_by_passage, index) for leaf, scores_by_passage in places.items()}
    possible = _possible(node, _Bounds(frozenset(index.keys), by_source, filtered))
    sought = [by_source[leaf] for leaf in set(leaves(node, sought=True))]
    scores = {source: sum([scored.get(source, 0.0) for scored in sought]) for source in possible}
    return Candidates(scores, places, index)


def _by_source(scores: Mapping[int, float], index: OpenIndex) -> dict[str, float]:
    """How often the index saw a word condition in each source."""
    totals: dict[str, float] = {}
    owners = index.owners
    for number, score in scores.items():
        source = owners[number]
        totals[source] = totals.get(source, 0.0) + score
    return totals


@dataclass(frozen=True, slots=True)
class _Bounds:
    known: frozenset[str]
    places: Mapping[Leaf, Mapping[str, float]]
    filtered: Mapping[Filter, frozenset[str]]


def _possible(node: Node, at: _Bounds) -> frozenset[str]:
    """The sources where a condition may hold."""
    match node:
        case Filter():
            return at.known & at.filtered[node]
        case Not():
            # What may hold in a passage may still be wrong in the text.
            return at.known - _certain(node.child, at)
        case And():
            if any(about_passages(child) for child in node.children):
                return _loosely(node, at)
            return _in_all(_possible(child, at) for child in node.children)
        case Or():
            return frozenset[str]().union(*(_possible(child, at) for child in node.children))
    return frozenset(at.places[node])


def _certain(node: Node, at: _Bounds) -> frozenset[str]:
    """The sources where a condition holds whatever their texts say."""
    none: frozenset[str] = frozenset()
    match node:
        case Filter():
            return none if about_passages(node) else at.known & at.filtered[node]
        case Not():
            return at.known - _possible(node.child, at)
        case And():
            if any(about_passages(child) for child in node.children):
                return none
            return _in_all(_certain(child, at) for child in node.children)
        case Or():
            return none.union(*(_certain(child, at) for child in node.children))
    # Wildcards and cut words may accept a word that the text does not have.
    sure = isinstance(node, Term) and node.kind in ("word", "exact") and len(node.text) < LONGEST_KEY
    return frozenset(at.places[node]) if sure else none


def _in_all(parts: Iterable[frozenset[str]]) -> frozenset[str]:
    return reduce(frozenset.intersection, parts)


def _loosely(node: And, at: _Bounds) -> frozenset[str]:
    """Beside a passage filter words count in some paragraphs only: what is left out elsewhere says nothing."""
    possible = at.known
    for child in node.children:
        match child:
            case Not():
                continue
            case And():
                possible &= _loosely(child, at)
            case Or():
                possible &= frozenset[str]().union(*(_loosely(And((part,)), at) for part in child.children))
            case _:
                possible &= _possible(child, at)
    return possible


def _passages(leaf: Leaf, index: OpenIndex, matcher: Matcher, progress: Progress) -> dict[int, float]:
    """Passage numbers and scores."""
    progress.check()
    if isinstance(leaf, Phrase | Near):
        return _of_several(leaf, index, matcher, progress)
    if leaf.kind == "word":
        return index.postings("stem", leaf.text)
    if leaf.kind == "exact":
        return index.postings("plain", leaf.text)
    return _expanded(leaf, index, matcher, progress)


def _of_several(leaf: Phrase | Near, index: OpenIndex, matcher: Matcher, progress: Progress) -> dict[int, float]:
    """Each passage counts once: how often the words stand together is seen in its text."""
    found: set[int] = set()
    by_stem = all(term.kind in ("word", "exact") for term in leaf.terms)
    if by_stem:
        stems = [term.text if term.kind == "word" else forms(term.text)[1] for term in leaf.terms]
        found = index.following(stems) if isinstance(leaf, Phrase) else index.near(stems, leaf.distance)
    if not by_stem or index.without_rows:
        each = [_passages(term, index, matcher, progress) for term in leaf.terms]
        together = set(each[0]).intersection(*each[1:])
        found |= {number for number in together if not by_stem or index.owners[number] in index.without_rows}
    return dict.fromkeys(found, 1.0)


def _expanded(term: Term, index: OpenIndex, matcher: Matcher, progress: Progress) -> dict[int, float]:
    total: dict[int, float] = {}
    for word in _accepted(term, _like(term, index), matcher, progress):
        progress.check()
        for number, count in index.postings("plain", word).items():
            total[number] = total.get(number, 0.0) + count
    return total


def _like(term: Term, index: OpenIndex) -> Iterable[str]:
    """The words that a wildcard or fuzzy term may accept, and those that were cut."""
    if term.kind != "wild":
        return index.lexicon()
    first, *middle, last = re.split(r"[*?]+", term.text)
    part = f"\n{first}" if first else f"{last}\n" if last else max(middle, key=len, default="")
    # Each once: how often a word stands there is added up.
    return dict.fromkeys(chain(index.with_part(part), index.cut_words())) if part else index.lexicon()


def _accepted(term: Term, words: Iterable[str], matcher: Matcher, progress: Progress) -> list[str]:
    accepts = matcher.test(term)
    accepted = []
    for at, word in enumerate(words):
        # Asking at each word would take longer than the test itself.
        if not at % 1024:
            progress.check()
        if accepts(word) or len(word) >= LONGEST_KEY:
            accepted.append(word)
    return accepted
