"""What the index proposes for a query: which sources may answer, how well, and in which passages to look."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reviewer.model.sources.text import Span
from reviewer.progress import Progress
from reviewer.search.index.passages import LONGEST_KEY
from reviewer.search.index.reading import OpenIndex
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
    possible, _ = _bounds(node, _Bounds(frozenset(index.keys), by_source, filtered))
    scores = dict.fromkeys(possible, 0.0)
    for leaf in set(leaves(node, sought=True)):
        for source, score in by_source[leaf].items():
            if source in scores:
                scores[source] += score
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


def _bounds(node: Node, at: _Bounds) -> tuple[frozenset[str], frozenset[str]]:
    """The sources where a condition may hold, and those where it holds for certain."""
    none: frozenset[str] = frozenset()
    match node:
        case Filter():
            holding = at.known & at.filtered[node]
            return holding, holding if not about_passages(node) else none
        case Not():
            possible, certain = _bounds(node.child, at)
            # What may hold in a passage may still be wrong in the text, so NOT swaps the two sets.
            return at.known - certain, at.known - possible
        case And():
            pairs = [_bounds(child, at) for child in node.children]
            possible = at.known.intersection(*(pair[0] for pair in pairs))
            if any(about_passages(child) for child in node.children):
                return _loosely(node, at), none
            return possible, at.known.intersection(*(pair[1] for pair in pairs))
        case Or():
            pairs = [_bounds(child, at) for child in node.children]
            return none.union(*(pair[0] for pair in pairs)), none.union(*(pair[1] for pair in pairs))
    holding = at.known.intersection(at.places[node])
    # Wildcards and cut words may accept a word that the text does not have.
    sure = isinstance(node, Term) and node.kind in ("word", "exact") and len(node.text) < LONGEST_KEY
    return holding, holding if sure else none


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
                possible &= _bounds(child, at)[0]
    return possible


def _passages(leaf: Leaf, index: OpenIndex, matcher: Matcher, progress: Progress) -> dict[int, float]:
    """Passage numbers and scores: all words of a phrase must stand in one passage."""
    progress.check()
    match leaf:
        case Phrase() | Near():
            each = [_passages(term, index, matcher, progress) for term in leaf.terms]
            shared = set(each[0]).intersection(*each[1:])
            return {number: min(scores[number] for scores in each) for number in shared}
    if leaf.kind == "word":
        return index.postings("stem", leaf.text)
    if leaf.kind == "exact":
        return index.postings("plain", leaf.text)
    return _expanded(leaf, index, matcher, progress)


def _expanded(term: Term, index: OpenIndex, matcher: Matcher, progress: Progress) -> dict[int, float]:
    total: dict[int, float] = {}
    for word in _accepted(term, index.lexicon(), matcher, progress):
        progress.check()
        for number, count in index.postings("plain", word).items():
            total[number] = total.get(number, 0.0) + count
    return total


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
