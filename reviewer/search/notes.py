"""Code names, memos and notes with an index of their words, so that a search reads only those that may answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import reduce
from typing import Any, Literal

from reviewer.progress import Progress
from reviewer.search.matching.words import word_forms
from reviewer.search.matching.words_in import Matcher
from reviewer.search.query.tree import And, Leaf, Near, Node, Or, Phrase, Term, leaves


@dataclass(frozen=True, slots=True)
class Note:
    """A code's name, a memo or a note of the journal, searched beside the texts.

    `id` is the code's, memo's or note's; `source`, `start` and `end` say what passage a memo is about, where there is one,
    and `about` names its highlight.
    """

    kind: Literal["code", "memo", "note"]
    id: str
    text: str
    source: str = ""
    start: int = 0
    end: int = 0
    about: str = ""


Key = tuple[str, str]
"""Kind and id of a note."""
Order = tuple[Any, ...]
"""What notes are sorted by: those of one kind first, then by age."""
_Words = dict[str, frozenset[Key]]
_Of = Callable[[Term], frozenset[Key]]

_FEW = 100
"""So many notes are read at once anyway."""


class Notes:
    """Notes, each with its place in the order in which they are shown. It never changes; `renewed` gives another one."""

    def __init__(self, notes: Iterable[tuple[Order, Note]] = ()) -> None:
        self._notes: dict[Key, tuple[Order, Note]] = {}
        self._plain: _Words = {}
        self._stems: _Words = {}
        self._add(notes)

    @classmethod
    def of(cls, notes: Iterable[Note]) -> Notes:
        """Notes in this order."""
        return cls(((number,), note) for number, note in enumerate(notes))

    def __len__(self) -> int:
        return len(self._notes)

    def of_kind(self, kind: str) -> list[Key]:
        """The keys of the notes of one kind."""
        return [key for key in self._notes if key[0] == kind]

    def renewed(self, gone: Iterable[Key], come: Iterable[tuple[Order, Note]]) -> Notes:
        """The notes without those that are `gone` and with those that `come`, which may be the same ones changed."""
        new = Notes()
        new._notes, new._plain, new._stems = dict(self._notes), dict(self._plain), dict(self._stems)
        for key in gone:
            _, note = new._notes.pop(key, (None, None))
            if note is not None:
                plain, stems = _words(note.text)
                for index, words in ((new._plain, plain), (new._stems, stems)):
                    for word in words:
                        index[word] -= {key}
        new._add(come)
        return new

    def _add(self, notes: Iterable[tuple[Order, Note]]) -> None:
        more: tuple[dict[str, list[Key]], dict[str, list[Key]]] = ({}, {})
        for order, note in notes:
            key = (note.kind, note.id)
            self._notes[key] = order, note
            for index, words in zip(more, _words(note.text), strict=True):
                for word in words:
                    index.setdefault(word, []).append(key)
        for mine, theirs in zip((self._plain, self._stems), more, strict=True):
            for word, keys in theirs.items():
                mine[word] = mine.get(word, frozenset()).union(keys)

    def about(self, needle: str) -> set[str]:
        """The highlights on which a memo says this, given without case."""
        return {note.about for _, note in self._notes.values() if note.about and needle in note.text.casefold()}

    def proposed(self, tree: Node, matcher: Matcher, progress: Progress) -> list[Note]:
        """The notes that may have a hit for a query, in their order. Whether they have is seen in their text."""
        terms: dict[Term, frozenset[Key]] = {}

        def of(term: Term) -> frozenset[Key]:
            if term not in terms:
                progress.check()
                terms[term] = self._with(term, matcher)
            return terms[term]

        sought = frozenset[Key]().union(*(_of_leaf(leaf, of) for leaf in leaves(tree, sought=True)))
        bound = _bound(tree, of)
        found = sought if bound is None else sought & bound
        listed = [note for _, note in sorted((self._notes[key] for key in found), key=lambda pair: pair[0])]
        if isinstance(tree, Phrase | Near) and len(listed) > _FEW:
            # Common words stand in many notes, seldom beside each other.
            glance = matcher.glance(tree)
            listed = [note for note in listed if glance.may_hold(note.text)]
        return listed

    def _with(self, term: Term, matcher: Matcher) -> frozenset[Key]:
        if term.kind == "word":
            return self._stems.get(term.text, frozenset())
        if term.kind == "exact":
            return self._plain.get(term.text, frozenset())
        accepts = matcher.test(term)
        return frozenset[Key]().union(*(keys for word, keys in self._plain.items() if accepts(word)))


def _words(text: str) -> tuple[set[str], set[str]]:
    forms = word_forms(text)
    return {plain for plain, _ in forms}, {root for _, root in forms}


def _of_leaf(leaf: Leaf, of: _Of) -> frozenset[Key]:
    """The notes that have every word of a condition."""
    terms = leaf.terms if isinstance(leaf, Phrase | Near) else (leaf,)
    found: frozenset[Key] = reduce(frozenset.intersection, map(of, terms))
    return found


def _bound(node: Node, of: _Of) -> frozenset[Key] | None:
    """The notes in which a query may hold, or None where its words do not say."""
    match node:
        case Term() | Phrase() | Near():
            return _of_leaf(node, of)
        case And():
            known = [bound for bound in (_bound(child, of) for child in node.children) if bound is not None]
            return reduce(frozenset.intersection, known) if known else None
        case Or():
            bounds = [_bound(child, of) for child in node.children]
            known = [bound for bound in bounds if bound is not None]
            return frozenset[Key]().union(*known) if len(known) == len(bounds) else None
    return None
