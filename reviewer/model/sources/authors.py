"""The authors of a work: one line of text in a source, single names where citation styles and other programs need them.

Written `Family, Given; Family, Given`. A name without a comma is kept whole, as of an organisation. Without a semicolon,
`and` and `&` part names too, unless a comma-free part reads like an organisation (`Centre for Health and Care`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_AND = re.compile(r"&\s*+|(?<!\s)\s++(?:&\s*+|(?:and|und)\s++)")
_OF_ORGANISATION = re.compile(r"\b(?:for|of|the|on|für|der Wissenschaften)\b", re.IGNORECASE)
ET_AL = "et al."
"""Stands as the last name where a file says that there are more."""


@dataclass(frozen=True, slots=True)
class Author:
    """A person, or a name as a whole in `family` where `given` is empty."""

    family: str
    given: str = ""

    def __str__(self) -> str:
        return f"{self.family}, {self.given}" if self.given else self.family


def split_authors(line: str) -> list[Author]:
    """The names in a line of authors."""
    parts = line.split(";") if ";" in line else _without_semicolons(line)
    return [author for part in parts if (author := one_author(part)).family]


def _without_semicolons(line: str) -> list[str]:
    parts = _AND.split(line)
    organisation = any("," not in part and _OF_ORGANISATION.search(part) for part in parts)
    return [line] if organisation else parts


def one_author(name: str) -> Author:
    """`Family, Given`, or a name that is kept whole."""
    family, _, given = (" ".join(part.split()) for part in name.partition(","))
    return Author(family, given) if family else Author(given)


def author_line(authors: Iterable[Author]) -> str:
    """The line that `split_authors` reads as these names."""
    names = [author for author in authors if author.family]
    line = "; ".join(str(author).replace(";", ",") for author in names)
    # A semicolon at the end says that the line is one name, however it reads.
    return f"{line};" if len(names) == 1 and split_authors(line) != names else line
