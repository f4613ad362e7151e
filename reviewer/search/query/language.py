"""The query language.

    ketamine trial            both words, in any form, somewhere in the same source (its title counts)
    (risk OR harm) NOT mice   AND, OR, NOT in capitals, with parentheses; AND binds closer than OR
    "rapid relief"            these words as written (case and accents aside), in this order, in one paragraph
    "rapid relief"~5          these words in any form and order in one paragraph, at most 5 other words among them
    near:5(glutamat* relief)  the same for words with wildcards or ~; near:(…) is near:10(…)
    glutamat*  neur?n         * is any letters, ? is one letter
    ketamin~  ketamin~2       at most one (two) letters added, missing, swapped or different
    code:Risks                passages coded Risks or a sub-code; code:"Risks/Bladder problems" with spaces
    coder:B  memo:check       passages marked by a coder; passages whose memo has a word
    type: title: status: source:   only such sources

A word beside code:, coder: or memo: counts only in paragraphs that such a highlight touches, and several of these
filters together speak of one highlight. A hyphenated word is its parts in a row.
"""

from __future__ import annotations

import regex

from reviewer.errors import QueryError
from reviewer.search.matching.words import fold, forms, word_forms, word_spans
from reviewer.search.query.lexer import FILTERS, Piece, pieces
from reviewer.search.query.tree import And, Filter, Leaf, Near, Node, Not, Or, Phrase, Term, lists
from reviewer.sentence import sentence

__all__ = ["FILTERS", "parse"]

DEFAULT_DISTANCE = 10
"""Words of one sentence are seldom further apart."""
MOST_FUZZY_EDITS = 2
"""With three changes nearly every short word is like every other."""
MOST_NEAR_WORDS = 8
"""The time doubles with each word: every group of them is tried (`_all_served`)."""
DEEPEST_QUERY = 40
"""Reading a query goes one call deeper for each parenthesis; Python's own limit must not be what stops it."""
_FUZZY = regex.compile(r"(.+?)~(\d*)")
_WILD = regex.compile(r"[*?]")


def parse(query: str) -> Node:
    """The query as a tree. Raises QueryError with one sentence and a position when it does not parse."""
    reader = _Reader(pieces(query))
    node = reader.either()
    left = reader.peek()
    if left is not None:
        raise QueryError(
            sentence("The “)” at character {at} has no “(” before it; take it out or open one.", at=left.at)
        )
    if not lists(node):
        raise QueryError(
            sentence("The query only says what to leave out; add a word or filter to look for, on each side of an OR.")
        )
    return node


class _Reader:
    """Reads pieces from left to right by the grammar: either := all (OR all)*; all := one (AND? one)*."""

    def __init__(self, pieces: list[Piece]) -> None:
        self._pieces = pieces
        self._next = 0
        self._depth = 0

    def peek(self) -> Piece | None:
        return self._pieces[self._next] if self._next < len(self._pieces) else None

    def either(self) -> Node:
        children = [self._all()]
        while self._take("OR"):
            children.append(self._all())
        return children[0] if len(children) == 1 else Or(tuple(children))

    def _all(self) -> Node:
        children = [self._one()]
        while True:
            if self._take("AND"):
                children.append(self._one())
            elif (piece := self.peek()) is None or piece.kind in (")", "OR"):
                return children[0] if len(children) == 1 else And(tuple(children))
            else:
                children.append(self._one())

    def _one(self) -> Node:
        negated = False
        while self._take("NOT"):
            negated = not negated
        piece = self.peek()
        if piece is None or piece.kind in (")", "AND", "OR"):
            raise self._nothing_there(piece)
        self._next += 1
        node = self._group(piece) if piece.kind == "(" else _leaf(piece)
        if not negated:
            return node
        return node.child if isinstance(node, Not) else Not(node)

    def _group(self, opened: Piece) -> Node:
        self._depth += 1
        if self._depth > DEEPEST_QUERY:
            raise QueryError(
                sentence(
                    "At character {at}: more than {deepest_query} parentheses inside each other; use fewer.",
                    at=opened.at,
                    deepest_query=DEEPEST_QUERY,
                )
            )
        node = self.either()
        if not self._take(")"):
            raise QueryError(sentence("The “(” at character {at} is never closed; add a “)”.", at=opened.at))
        self._depth -= 1
        return node

    def _take(self, kind: str) -> bool:
        piece = self.peek()
        if piece is None or piece.kind != kind:
            return False
        self._next += 1
        return True

    def _nothing_there(self, piece: Piece | None) -> QueryError:
        before = self._pieces[self._next - 1] if self._next else None
        if before is not None and before.kind != ")":
            return QueryError(
                sentence(
                    "After “{text}” at character {at} something to look for is missing.", text=before.text, at=before.at
                )
            )
        if piece is not None:
            return QueryError(
                sentence(
                    "Before “{text}” at character {at} something to look for is missing.", text=piece.text, at=piece.at
                )
            )
        return QueryError(sentence("There is nothing to look for; write at least one word."))


def _leaf(piece: Piece) -> Leaf | Filter:
    match piece.kind:
        case "filter":
            return Filter(piece.field, piece.text)
        case "near":
            return _near(piece)
        case "quote":
            return _quote(piece)
    return _joined(_terms(piece.text, piece.at))


def _quote(piece: Piece) -> Leaf:
    forms = word_forms(piece.text)
    if not forms:
        raise QueryError(
            sentence("At character {at}: the quotation marks hold no word; use exact search for symbols.", at=piece.at)
        )
    # With a distance the words count in any form, without one as written.
    if piece.distance is not None:
        return _within(tuple(Term(root) for _, root in forms), piece.distance, piece.at)
    return _joined(tuple(Term(plain, "exact") for plain, _ in forms))


def _near(piece: Piece) -> Leaf:
    terms = tuple(term for part in piece.text.split() for term in _terms(part, piece.at))
    if not terms:
        raise QueryError(sentence("At character {at}: near: needs words, as in near:5(rapid relief).", at=piece.at))
    return _within(terms, DEFAULT_DISTANCE if piece.distance is None else piece.distance, piece.at)


def _within(terms: tuple[Term, ...], distance: int, at: int) -> Leaf:
    if len(terms) > MOST_NEAR_WORDS:
        raise QueryError(
            sentence(
                "At character {at}: at most {most} words can be near each other; use fewer.",
                at=at,
                most=MOST_NEAR_WORDS,
            )
        )
    return terms[0] if len(terms) == 1 else Near(terms, distance)


def _joined(terms: tuple[Term, ...]) -> Leaf:
    return terms[0] if len(terms) == 1 else Phrase(terms)


def _terms(text: str, at: int) -> tuple[Term, ...]:
    """The terms of one written word: several when it has hyphens, one with its wildcards or ~."""
    if fuzzy := _FUZZY.fullmatch(text):
        return (_fuzzy(fuzzy[1], fuzzy[2], at),)
    if _WILD.search(text):
        return tuple(_wild(text, at))
    return tuple(Term(root) for _, root in word_forms(text))


def _fuzzy(word: str, distance: str, at: int) -> Term:
    forms = word_forms(word)
    if len(forms) != 1 or _WILD.search(word):
        raise QueryError(
            sentence("At character {at}: “~” stands after one whole word, as in ketamin~ or “rapid relief”~5.", at=at)
        )
    wanted = int(distance or 1)
    # `word~0` asks for no change at all.
    return Term(forms[0][0], "fuzzy", min(wanted, MOST_FUZZY_EDITS)) if wanted else Term(forms[0][0], "exact")


def _wild(text: str, at: int) -> list[Term]:
    """Words with wildcards: the marks take part in the word they touch."""
    terms = []
    for part in _wild_parts(text):
        if not _WILD.search(part):
            terms.append(Term(forms(part)[1]))
        elif part.strip("*?"):
            terms.append(Term("".join(char if char in "*?" else fold(char) for char in _clusters(part)), "wild"))
        else:
            raise QueryError(
                sentence(
                    "At character {at}: “{part}” would find every word; add at least one letter.", at=at, part=part
                )
            )
    return terms


def _wild_parts(text: str) -> list[str]:
    """Runs of words and wildcards that touch each other."""
    runs: list[str] = []
    end = -1
    stretches = [(start, stop, part) for start, stop, part in word_spans(text)]
    # A hyphen ends a run: `neuro-imag*` is a word and a word with a wildcard.
    stretches += [(mark.start(), mark.end(), mark.group()) for mark in _WILD.finditer(text)]
    for start, stop, part in sorted(stretches):
        if start == end:
            runs[-1] += part
        else:
            runs.append(part)
        end = stop
    return runs


def _clusters(part: str) -> list[str]:
    """Letters with their marks, so that each folds as it does inside a word."""
    clusters: list[str] = regex.findall(r"[*?]|[^*?]+", part)
    return clusters
