"""Decides whether a query holds in one source or note, and collects what it matches there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from reviewer.search.corpus import Marked
from reviewer.search.matching.marked import Answers, MarkedSet, marked_set
from reviewer.search.matching.scanned import EVERYWHERE, Area, Scanned
from reviewer.search.query.tree import And, Filter, Leaf, Near, Node, Not, Or, Phrase, Term, about_passages, leaves

Wanted = tuple[Leaf, Area] | Marked


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What is asked of one source: its scanned text, and what each filter answered.

    A note has no highlights of its own; `place` is the passage it is about, if any.
    """

    source: str
    scanned: Scanned
    marked: Answers
    sources: Mapping[Filter, frozenset[str]]
    is_note: bool = False
    place: Marked | None = None

    def results(self, node: Node) -> list[Wanted] | None:
        """What to mark: conditions with the area they hold in, and highlights that answer by themselves.

        None when the query does not hold here.
        """
        unit = _Unit()
        return list(self._wanted(node, unit)) if self._holds(node, unit) else None

    def _holds(self, node: Node, unit: _Unit) -> bool:
        match node:
            # Before the other cases: a NOT of a code speaks of highlights, not of the whole source.
            case Filter() | Not() | And() | Or() if about_passages(node):
                return self._answers(self._marked_set(node), unit)
            case Filter():
                return self.source in self.sources[node]
            case Not():
                return not self._holds(node.child, unit)
            case Or():
                return any(self._holds(child, unit) for child in node.children)
            case And():
                return any(True for _ in self._units(node, unit))
            case Term() | Phrase() | Near():
                return self.scanned.holds(node, unit.area)

    def _wanted(self, node: Node, unit: _Unit) -> Iterator[Wanted]:
        """What to mark for a part that is known to hold."""
        match node:
            case Filter() | Not() | And() | Or() if about_passages(node):
                highlighted = self._marked_set(node)
                if highlighted.inside and unit.highlight is None and not self.is_note:
                    yield from highlighted.highlights
            case Or():
                for child in node.children:
                    if self._holds(child, unit):
                        yield from self._wanted(child, unit)
            case And():
                for inner in self._units(node, unit):
                    yield from self._wanted_in(node, inner, unit)
            case Term() | Phrase() | Near():
                yield node, unit.area

    def _wanted_in(self, node: And, inner: _Unit, outer: _Unit) -> Iterator[Wanted]:
        wanted = [part for child in node.children if not about_passages(child) for part in self._wanted(child, inner)]
        if wanted or inner.highlight is None or inner.highlight == outer.highlight:
            yield from wanted
        else:
            yield inner.highlight

    def _units(self, node: And, unit: _Unit) -> Iterator[_Unit]:
        """The parts of the source in which every child holds: the unit itself, or single highlights in it."""
        rest = [child for child in node.children if not about_passages(child)]
        passage = [child for child in node.children if about_passages(child)]
        for inner in self._narrowed(passage, rest, unit):
            if all(self._holds(child, inner) for child in rest):
                yield inner

    def _narrowed(self, passage: list[Node], rest: list[Node], unit: _Unit) -> Iterator[_Unit]:
        if not passage:
            yield unit
            return
        highlighted = self._marked_set(And(tuple(passage)))
        if self.is_note or unit.highlight is not None:
            if self._answers(highlighted, unit):
                yield unit
        elif highlighted.inside:
            words = [child for child in rest if isinstance(child, Term | Phrase | Near)]
            # Where the index has the words elsewhere in the text, it need not be read.
            may = [mark for mark in highlighted.highlights if all(self.scanned.may_touch(leaf, mark) for leaf in words)]
            for highlight in sorted(may, key=lambda marked: (marked.start, marked.end, marked.highlight)):
                touched = tuple(self.scanned.touched(highlight))
                yield _Unit(Area(touched, unit.area.less, title=False), highlight)
        # Only highlights to leave out: their paragraphs do not count for the words beside them.
        elif any(True for child in rest for _ in leaves(child)):
            yield replace(unit, area=replace(unit.area, less=unit.area.less | self._touched(highlighted)))
        elif not highlighted.highlights:
            yield unit

    def _answers(self, highlighted: MarkedSet, unit: _Unit) -> bool:
        if self.is_note:
            touches = self.place is not None and any(_overlap(self.place, marked) for marked in highlighted.highlights)
            return touches == highlighted.inside
        if unit.highlight is not None:
            return unit.highlight in highlighted
        return bool(highlighted.highlights) == highlighted.inside

    def _touched(self, highlighted: MarkedSet) -> frozenset[int]:
        return frozenset(number for marked in highlighted.highlights for number in self.scanned.touched(marked))

    def _marked_set(self, node: Node) -> MarkedSet:
        return marked_set(node, self.source, self.marked)


@dataclass(frozen=True, slots=True)
class _Unit:
    """Where a condition is asked: a whole source, or the paragraphs of one highlight."""

    area: Area = EVERYWHERE
    highlight: Marked | None = None


def _overlap(one: Marked, other: Marked) -> bool:
    return one.start < other.end and other.start < one.end
