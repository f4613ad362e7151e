"""People's names in what somebody wrote: replaced by other names, and what may still name somebody.

A name is found whole and by its own words, in any case, in composed and decomposed letters, with or without their accents,
and with the endings of plural and genitive. What cannot be told from a word of the language (`will`, `de`) is left, and listed.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import regex

_SHORTEST_PART = 2
_PARTICLES = frozenset(
    """al am an and bin da das de del den der di dr du el et ibn ii iii jr la le les mc mme mr mrs ms of prof ten ter the und
    van vom von zu zum zur coder rater reader reviewer student team""".split()
)
"""Parts of names that stand in every text, and words for people whom a name does not tell."""
_WORDS = frozenset(
    """art bauer berg bill black brown chase dawn day drew ernst faith field frank gene grace grant green hill hope joy jung
    kaiser king klein koch kurz lang long mark may miles pat rich rose short stone sue wagner white will wolf wood young""".split()
)
"""Names that are words too: they are replaced as they are written and in capitals alone."""
_ENDING = r"(?P<ending>(?i:['’]s|['’]|e?s|n))?"
_SNIPPET = 40


@dataclass(frozen=True, slots=True)
class NameLeft:
    """A place where something may name a coder still: the `field` of a thing of a `kind`, and the words around it.

    `of` is the title of the source that it is about, "" for other things.
    """

    kind: str
    field: str
    words: str
    of: str = ""


class Aliases:
    """`people` gives for each other name all names that one person has or had."""

    def __init__(self, people: Mapping[str, Iterable[str]]) -> None:
        self._of: dict[str, str] = {}
        names = {alias: [_plain(name) for name in names if name.strip()] for alias, names in people.items()}
        for alias, own in names.items():
            for name in own:
                self._of.setdefault(_key(name), alias)
        parts = _own_parts(names)
        for part, alias in parts.items():
            self._of.setdefault(_key(part), alias)
        whole = sorted({name for own in names.values() for name in own}, key=len, reverse=True)
        self._replaced = _either(
            [*(_written(name) for name in whole), *map(_part, sorted(parts, key=len, reverse=True))]
        )
        every = {word for own in names.values() for name in own for word in name.split()}
        self._telling = _either([_loose(word) for word in every if _key(word) not in _PARTICLES and len(word) > 1])

    def without(self, text: str) -> str:
        """The text with the other names."""
        if self._replaced is None:
            return text

        def other(match: regex.Match[str]) -> str:
            ending = match.group("ending") or ""
            found = _key(match.group())
            whole = self._of.get(found)
            return whole if whole is not None else self._of[found.removesuffix(_key(ending))] + ending

        return str(self._replaced.sub(other, text))

    def left(self, text: str, most: int = 20) -> list[str]:
        """Where something in the text may name one of the people still: the words around each place, `most` at most."""
        if self._telling is None:
            return []
        places = list[str]()
        told = 0
        for match in self._telling.finditer(text):
            if match.start() < told:
                continue
            told = match.end() + _SNIPPET
            start, end = max(0, match.start() - _SNIPPET), match.end() + _SNIPPET
            before, after = "…" if start else "", "…" if end < len(text) else ""
            places.append(before + " ".join(text[start:end].split()) + after)
            if len(places) == most:
                break
        return places


def _own_parts(names: Mapping[str, list[str]]) -> dict[str, str]:
    """The words of names that belong to one person alone, as written, each with that person's other name."""
    of: dict[str, str] = {}
    count = Counter[str]()
    for alias, own in names.items():
        for word in {_key(word): word for name in own for word in name.split()}.values():
            count[_key(word)] += 1
            if len(word) >= _SHORTEST_PART and _key(word) not in _PARTICLES:
                of[word] = alias
    return {word: alias for word, alias in of.items() if count[_key(word)] == 1}


def _either(patterns: list[str]) -> regex.Pattern[str] | None:
    if not patterns:
        return None
    return regex.compile(rf"(?<![\p{{L}}\p{{M}}\p{{N}}_])(?:{'|'.join(patterns)}){_ENDING}(?![\p{{L}}\p{{M}}\p{{N}}_])")


def _part(word: str) -> str:
    """A word of a name: in any case where it is no word of the language and long enough not to be one by chance."""
    if len(word) > _SHORTEST_PART and _key(word) not in _WORDS:
        return _written(word)
    return f"(?:{_letters(word)}|{_letters(word.upper())})"


def _loose(word: str) -> str:
    """What may be meant by a word of a name: the same letters in any case."""
    return _written(word)


def _written(name: str) -> str:
    return f"(?i:{_letters(name)})"


def _letters(name: str) -> str:
    """The letters with any accents or none, whichever way they are encoded, and any white space between words."""
    parts = []
    for letter in name:
        base = unicodedata.normalize("NFD", letter)[0]
        if letter.isspace():
            parts.append(r"[\s_]+")
        elif letter in "-‐‑":
            parts.append(r"[\-‐‑\s]?")
        elif base != letter:
            parts.append(rf"(?:{regex.escape(letter)}|{regex.escape(base)}\p{{M}}*)")
        elif letter.isalpha():
            parts.append(rf"{regex.escape(letter)}\p{{M}}*")
        else:
            parts.append(regex.escape(letter))
    return "".join(parts)


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split())


def _key(text: str) -> str:
    """By which a name is known, however it is written: without accents, case, hyphens and the kind of white space."""
    letters = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return " ".join(regex.sub(r"[\s_\-‐‑]+", " ", letters).split()).casefold()
