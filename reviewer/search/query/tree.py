"""What a search query says, as a small tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

PASSAGE_FIELDS = ("code", "coder", "memo")
"""Filters that speak of highlights: they restrict hits to passages so marked."""
SOURCE_FIELDS = ("type", "title", "status", "source")
"""Filters that speak of whole sources."""

Kind = Literal["word", "exact", "wild", "fuzzy"]


@dataclass(frozen=True, slots=True)
class Term:
    """One word. `text` is a stem for "word", else a plain form; a "wild" one has * and ?; `distance` is for "fuzzy"."""

    text: str
    kind: Kind = "word"
    distance: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that follow each other in one paragraph."""

    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Near:
    """Words in any order in one paragraph, with at most `distance` other words among them."""

    terms: tuple[Term, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition that is not about words, such as code:Risks."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Not:
    child: Node


@dataclass(frozen=True, slots=True)
class And:
    children: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    children: tuple[Node, ...]


Leaf = Term | Phrase | Near
Node = Leaf | Filter | Not | And | Or


def about_passages(node: Node) -> bool:
    """Whether this part of a query speaks of highlights alone."""
    match node:
        case Filter():
            return node.field in PASSAGE_FIELDS
        case Not():
            return about_passages(node.child)
        case And() | Or():
            return all(about_passages(child) for child in node.children)
    return False


def lists(node: Node) -> bool:
    """Whether this part says what to look for, not only what to leave out."""
    match node:
        case Not():
            return False
        case And():
            return any(lists(child) for child in node.children)
        case Or():
            return all(lists(child) for child in node.children)
    return True


def leaves(node: Node, *, sought: bool = False) -> Iterator[Leaf]:
    """The word conditions of a query; with `sought`, only those outside NOT."""
    match node:
        case Not():
            if not sought:
                yield from leaves(node.child)
        case And() | Or():
            for child in node.children:
                yield from leaves(child, sought=sought)
        case Term() | Phrase() | Near():
            yield node


def filters(node: Node) -> Iterator[Filter]:
    """Every filter of a query."""
    match node:
        case Not():
            yield from filters(node.child)
        case And() | Or():
            for child in node.children:
                yield from filters(child)
        case Filter():
            yield node
