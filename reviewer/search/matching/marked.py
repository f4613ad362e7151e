"""Conditions on highlights: which highlights answer to code:, coder: and memo: filters taken together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.search.corpus import Marked, Marks
from reviewer.search.query.tree import And, Filter, Node, Not, Or

Answers = Mapping[Filter, Marks]


@dataclass(frozen=True, slots=True)
class MarkedSet:
    """The highlights of one source that answer, or with `inside` false those that must not be there."""

    inside: bool
    highlights: frozenset[Marked]

    def __contains__(self, highlight: Marked) -> bool:
        return (highlight in self.highlights) == self.inside


def marked_set(node: Node, source: str, answers: Answers) -> MarkedSet:
    """The highlights of a source for a part of a query that speaks of highlights alone."""
    match node:
        case Filter():
            return MarkedSet(True, answers[node].of(source))
        case Not():
            child = marked_set(node.child, source, answers)
            return MarkedSet(not child.inside, child.highlights)
        case And():
            return _joined([marked_set(child, source, answers) for child in node.children])
        case Or():
            # De Morgan: a OR b is NOT (NOT a AND NOT b).
            opposite = _joined([_flipped(marked_set(child, source, answers)) for child in node.children])
            return _flipped(opposite)
    raise TypeError(f"{node!r} does not speak of highlights")


def _flipped(marked: MarkedSet) -> MarkedSet:
    return MarkedSet(not marked.inside, marked.highlights)


def _joined(sets: list[MarkedSet]) -> MarkedSet:
    """What is in all of them."""
    wanted = [each.highlights for each in sets if each.inside]
    unwanted: frozenset[Marked] = frozenset().union(*(each.highlights for each in sets if not each.inside))
    if wanted:
        return MarkedSet(True, wanted[0].intersection(*wanted[1:]) - unwanted)
    return MarkedSet(False, unwanted)
