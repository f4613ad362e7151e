"""A glance over a text: where a word condition may hold, so that few paragraphs have to be taken apart into words.

What it says is never too little; `words_in` decides. It looks at a form of the text in which every letter is one of a–z
or a digit. A letter that has no such form, such as one of Greek, lets its whole paragraph count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from reviewer.search.matching.words import JOINERS, LETTER, fold
from reviewer.search.query.tree import Leaf, Near, Phrase, Term

_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_PART_OF_A_WORD = regex.compile(rf"{LETTER}|[{JOINERS}]")
_MORE = "[a-z0-9]*+"
_BETWEEN = r"[^a-z0-9\n]++"
_NEVER = "(?!)"


class _Forms(dict[int, str]):
    """For each character one of a–z or a digit; a space where it parts words; itself where neither will do."""

    def __missing__(self, number: int) -> str:
        character = chr(number)
        form = fold(character) if _PART_OF_A_WORD.match(character) else " "
        self[number] = form if len(form) == 1 and (form == " " or (form.isascii() and form.isalnum())) else character
        return self[number]


_FORMS = _Forms()


def letters(text: str) -> str:
    """The text in a form of the same length: a–z and digits, and what is not ASCII only where that does not do."""
    if not text.isascii():
        text = _NOT_ASCII.sub(lambda found: found.group().translate(_FORMS), text)
    return text.lower()


class Glance:
    """Where one word condition may hold."""

    def __init__(self, leaf: Leaf) -> None:
        match leaf:
            case Term():
                shapes = [_begun(leaf)]
            case Phrase():
                shapes = [_BETWEEN.join((_begun(leaf.terms[0]), *map(_shape, leaf.terms[1:])))]
            case Near():
                shapes = [_begun(term) for term in leaf.terms]
        self._patterns = [re.compile(shape) for shape in dict.fromkeys(shapes)]

    def places(self, form: str) -> Iterator[list[int]]:
        """For each part of the condition the offsets in a form of `letters` at which it may stand."""
        for pattern in self._patterns:
            yield [found.start() for found in pattern.finditer(form)]

    def may_hold(self, text: str) -> bool:
        """Whether the condition may hold anywhere in a text."""
        form = letters(text)
        return all(pattern.search(form) for pattern in self._patterns) or bool(unlike(form))


def unlike(form: str) -> list[int]:
    """The offsets in a form of `letters` of what is neither a–z nor a digit nor parts words."""
    return [] if form.isascii() else [found.start() for found in _NOT_ASCII.finditer(form)]


def _begun(term: Term) -> str:
    """The same at the start of a word. Its letters come first: a search for them is many times as quick."""
    letters, rest = _parts(term)
    begins = re.escape(letters)
    return f"{begins}(?<![a-z0-9]{begins}){rest}"


def _shape(term: Term) -> str:
    """What a word that a term accepts looks like, or begins and ends like."""
    letters, rest = _parts(term)
    return re.escape(letters) + rest


def _parts(term: Term) -> tuple[str, str]:
    """The letters that such a word begins with, and a pattern of what follows them."""
    if not term.text.isascii():
        return "", _NEVER
    match term.kind:
        case "exact":
            return term.text, r"(?![a-z0-9])"
        case "word":
            return _stemmed(term.text)
        case "wild":
            first, *rest = re.split(r"[*?]", term.text)
            return first, (_MORE if rest else r"(?![a-z0-9])")
        case "fuzzy":
            return "", f"[a-z0-9]{_MORE}"


def _stemmed(stem: str) -> tuple[str, str]:
    """How a word of this stem begins: Porter's rules change its last letters in these ways alone."""
    if stem.endswith("ble"):
        return stem[:-2], _MORE
    if stem.endswith(("e", "l")):
        return stem[:-1], _MORE
    if stem.endswith("i"):
        return stem[:-1], f"[iy]{_MORE}"
    return stem, _MORE
