"""Names of people and bodies: their particles, their initials, and the order in which the parts are written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from reviewer.exporters.citations.csl.marks import without_marks

_APOSTROPHES = "'’ʼ"
_FAMILY_PARTICLE = re.compile(rf"(?:[^\W\d_A-Z][\w.]*[{_APOSTROPHES}]?-?|[{_APOSTROPHES}]\w+)")
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
        """Whether the family name comes last and initials make sense."""
        return _is_western(self.family + self.given)


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
    # d’Arcy: a particle without a space behind it.
    match = re.match(rf"([a-zà-ÿ]{{1,4}}[{_APOSTROPHES}])(?=\w)", rest)
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
    return bool(word) and word == word.lower() and _FAMILY_PARTICLE.fullmatch(word) is not None


@lru_cache(maxsize=8192)
def _is_western(text: str) -> bool:
    return all(unicodedata.name(char, "LATIN").startswith(_WESTERN) for char in text if char.isalpha())


@lru_cache(maxsize=8192)
def initials(given: str, mark: str, *, hyphen: bool, only_initials: bool) -> str:
    """Given names as initials with a mark behind each (`initialize-with`), hyphens kept where the style keeps them.

    With `only_initials` names that are written out stay (`initialize="false"`).
    """
    written = ""
    joint = ""
    for part in _SPLIT_INITIALS.split(given.replace(".", ". ").strip()):
        if not part:
            continue
        if part.isspace() or part == "-":
            joint = "-" if part == "-" else joint or " "
            continue
        bare = part.rstrip(".")
        is_initial = len(bare) == 1 and bare.isupper() or (len(bare) > 1 and part.endswith(".") and False)
        if part == part.lower() and bare[:1].isalpha():
            # A particle or a word like “y” is no name.
            written = f"{written.rstrip()} {part} "
        elif only_initials and not is_initial:
            kept = f"{part} "
            written = f"{written.rstrip()}-{kept}" if joint == "-" else f"{_spaced(written)}{kept}"
        else:
            first = bare[:1].upper()
            if joint == "-" and hyphen and not only_initials:
                written = f"{written.rstrip()}-{first}{mark}"
            else:
                written = f"{written}{first}{mark}"
        joint = ""
    return " ".join(written.split()).replace(" -", "-")


def _spaced(text: str) -> str:
    return text if not text or text.endswith(" ") else f"{text} "
