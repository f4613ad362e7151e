"""Names of people and bodies: their particles, their initials, and the order in which the parts are written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from reviewer.exporters.citations.csl.marks import without_marks

_APOSTROPHES = "'’"
_PARTICLE = re.compile(rf"[^\W\d_ʼ][\w.]*[{_APOSTROPHES}]?-?|[{_APOSTROPHES}]\w+")
_JOINED_PARTICLE = re.compile(rf"(?:[a-zà-ÿ]{{1,4}}[{_APOSTROPHES}]|(?:al|el)-)(?=[^\W\d_])")
_WESTERN = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "GEORGIAN", "MODIFIER")
_SPLIT_INITIALS = re.compile(r"(\s+|-)")


@dataclass(frozen=True, slots=True)
class Person:
    """A name in its parts. A body, or a person of one name, is all in `family`."""

    family: str
    given: str = ""
    dropping: str = ""
    non_dropping: str = ""
    suffix: str = ""
    comma_suffix: bool = False
    literal: bool = False

    @property
    def western(self) -> bool:
        """Whether the family name comes last in running text."""
        return is_western(self.family)


def person(name: Mapping[str, str]) -> Person:
    """The person of a CSL-JSON name, with particles taken out of the family and given names."""
    return _person(
        *(str(name.get(key, "")) for key in _KEYS), bool(name.get("comma-suffix")), str(name.get("literal", ""))
    )


_KEYS = ("family", "given", "dropping-particle", "non-dropping-particle", "suffix")


@lru_cache(maxsize=8192)
def _person(
    family: str, given: str, dropping: str, non_dropping: str, suffix: str, comma: bool, literal: str
) -> Person:
    if literal and not family:
        return Person(without_marks(literal), literal=True)
    family, given, dropping, non_dropping, suffix = map(without_marks, (family, given, dropping, non_dropping, suffix))
    if not family:
        return Person(given, suffix=suffix, literal=True)
    if family.startswith('"') and family.endswith('"') and len(family) > 2:
        return Person(family[1:-1], given, dropping, non_dropping, suffix, comma)
    if given and not non_dropping:
        non_dropping, family = _leading_particles(family)
    if given and not dropping:
        given, dropping = _trailing_particles(given)
    return Person(
        _apostrophes(family), _apostrophes(given), _apostrophes(dropping), _apostrophes(non_dropping), suffix, comma
    )


def _apostrophes(text: str) -> str:
    return text.replace("'", "’")


def _leading_particles(family: str) -> tuple[str, str]:
    words = family.split(" ")
    count = 0
    while count < len(words) - 1 and _is_particle(words[count]):
        count += 1
    before, rest = words[:count], " ".join(words[count:])
    # d’Arcy, al-Masri: a particle without a space behind it.
    match = _JOINED_PARTICLE.match(rest)
    if match and rest[match.end() :][:1].isupper():
        before.append(match.group())
        rest = rest[match.end() :]
    return " ".join(before), rest


def _trailing_particles(given: str) -> tuple[str, str]:
    words = given.split(" ")
    count = len(words)
    while count > 1 and _is_particle(words[count - 1]):
        count -= 1
    return " ".join(words[:count]), " ".join(words[count:])


def _is_particle(word: str) -> bool:
    return bool(word) and word == word.lower() and _PARTICLE.fullmatch(word) is not None


@lru_cache(maxsize=8192)
def is_western(text: str) -> bool:
    """Whether a text is written in an alphabet that has initials."""
    return all(unicodedata.name(char, "LATIN").startswith(_WESTERN) for char in text if char.isalpha())


@lru_cache(maxsize=8192)
def initials(given: str, mark: str, *, hyphen: bool, only_initials: bool) -> str:
    """Given names as initials with a mark behind each (`initialize-with`), hyphens kept where the style keeps them.

    With `only_initials` names that are written out stay (`initialize="false"`).
    """
    written = ""
    joint = ""
    for part in _SPLIT_INITIALS.split(given.replace(".", ". ").strip()):
        if part.isspace() or part in ("", "-"):
            joint = part.strip() or joint
            continue
        short = _initial(part, only_initials=only_initials)
        if short is None:
            # A name that is written out, a particle, a word in brackets.
            written = f"{written.rstrip()}-{part} " if joint and written else f"{_spaced(written)}{part} "
        elif joint and written and hyphen and not only_initials:
            written = f"{written.rstrip()}-{short}{mark}"
        else:
            written += f"{short}{mark}"
        joint = ""
    return " ".join(written.split())


def _initial(part: str, *, only_initials: bool) -> str | None:
    """The letter or abbreviation that stands for a given name; None for what stays."""
    bare = part.rstrip(".")
    if not part[0].isalpha() or part == part.lower() != part.upper() or not is_western(bare):
        return None
    # `Ph.` and `Yu.` are short already.
    if part.endswith(".") and bare[1:] == bare[1:].lower():
        return bare
    if only_initials and not (len(bare) == 1 and bare.isupper()):
        return None
    return bare[0].upper()


def _spaced(text: str) -> str:
    return text if not text or text.endswith(" ") else f"{text} "
