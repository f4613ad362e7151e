"""The keys under which other programs cite a source: `farrell2023ketamine`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from reviewer.model.sources.authors import split_authors
from reviewer.model.sources.source import Source

_SMALL = frozenset("a an and der die das ein eine for from in of on the to un une le la les".split())


def keys_for(sources: Iterable[Source]) -> list[str]:
    """A different key for each source, of ASCII letters and digits; equal ones get a letter in their order."""
    taken: set[str] = set()
    keys = []
    for source in sources:
        plain = _key(source)
        key, number = plain, 1
        while key in taken:
            number += 1
            key = f"{plain}-{number}"
        taken.add(key)
        keys.append(key)
    return keys


def _key(source: Source) -> str:
    authors = split_authors(source.creators)
    words = [word for word in _ascii(source.title).split() if word not in _SMALL]
    who = "".join(_ascii(authors[0].family).split())[:20] if authors else ""
    year = re.sub(r"\D", "", source.reference.year)[:4]
    return who + year + (words[0][:20] if words else "") or "source"


def _ascii(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", " ", folded)
