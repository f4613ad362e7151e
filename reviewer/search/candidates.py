"""What the index proposes for a query: which sources may answer, how well, and in which passages to look."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reviewer.model.text import Span
from reviewer.progress import Progress
from reviewer.search.matching import Matcher
from reviewer.search.passages import LONGEST_KEY
from reviewer.search.reading import OpenIndex
from reviewer.search.tree import And, Filter, Leaf, Near, Node, Not, Or, Phrase, Term, about_passages, leaves


@dataclass(slots=True)
class Proposal:
    """Where one word condition may hold in one source."""

    score: float = 0.0
    spans: list[Span] = field(default_factory=list)
    title: bool = False


@dataclass(frozen=True, slots=True)
class Candidates:
    """Sources that may answer, and per word condition where to look. Texts decide."""

    sources: frozenset[str]
    places: Mapping[Leaf, Mapping[str, Proposal]]
    sought: tuple[Leaf, ...]

    def score(self, source: str) -> float:
        """How often the words looked for stand in a source, as far as the index can tell."""
        return sum(self.places[leaf][source].score for leaf in self.sought if source in self.places[leaf])

    def proposals(self, source: str) -> dict[Leaf, Proposal]:
        """Where each word condition may hold in a source."""
        return {leaf: found.get(source) or Proposal() for leaf, found in self.places.items()}


def propose(
    node: Node, index: OpenIndex, filtered: Mapping[Filter, set[str]], matcher: Matcher, progress: Progress
) -> Candidates:
    """Ask the index. `filtered` says for each filter in which sources something answers to it."""
    places = {leaf: _places(leaf, index, matcher, progress) for leaf in set(leaves(node))}
    known = frozenset(index.keys)
    possible, _ = _bounds(node, _Bounds(known, places, filtered))
    return Candidates(possible, places, tuple(set(leaves(node, sought=True))))


@dataclass(frozen=True, slots=True)
class _Bounds:
    known: frozenset[str]
    places: Mapping[Leaf, Mapping[str, Proposal]]
    filtered: Mapping[Filter, set[str]]


def _bounds(node: Node, at: _Bounds) -> tuple[frozenset[str], frozenset[str]]:
    """The sources where a condition may hold, and those where it holds for certain."""
    none: frozenset[str] = frozenset()
    match node:
        case Filter():
            found = at.known & at.filtered[node]
            return found, found if not about_passages(node) else none
        case Not():
            possible, certain = _bounds(node.child, at)
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
    found = at.known.intersection(at.places[node])
    sure = isinstance(node, Term) and node.kind in ("word", "exact") and len(node.text) < LONGEST_KEY
    return found, found if sure else none


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


def _places(leaf: Leaf, index: OpenIndex, matcher: Matcher, progress: Progress) -> dict[str, Proposal]:
    found: dict[str, Proposal] = {}
    for number, score in sorted(_passages(leaf, index, matcher, progress).items()):
        at = index.passages[number]
        proposal = found.get(at.source)
        if proposal is None:
            proposal = found[at.source] = Proposal()
        proposal.score += score
        if at.span is None:
            proposal.title = True
        else:
            proposal.spans.append(at.span)
    return found


def _passages(leaf: Leaf, index: OpenIndex, matcher: Matcher, progress: Progress) -> dict[int, float]:
    """Passage numbers and scores: all words of a phrase must stand in one passage."""
    progress.check()
    match leaf:
        case Phrase() | Near():
            each = [_passages(term, index, matcher, progress) for term in leaf.terms]
            shared = set(each[0]).intersection(*each[1:])
            return {number: min(found[number] for found in each) for number in shared}
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
    found = []
    for at, word in enumerate(words):
        if not at % 1024:
            progress.check()
        if accepts(word) or len(word) >= LONGEST_KEY:
            found.append(word)
    return found
