"""Short names of sources, as they stand in running text: `Farrell 2023`, `Farrell et al. 2023a`, or a shortened title."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from reviewer.model.authors import split_authors
from reviewer.model.source import Source

_LONGEST = 48


def short_labels(sources: Iterable[Source]) -> dict[str, str]:
    """A different label for each source, by id. Equal ones get a letter in the order of the project."""
    items = list(sources)
    plain = {source.id: _label(source) for source in items}
    often = Counter(plain.values())
    seen: Counter[str] = Counter()
    labels = {}
    for source in items:
        label = plain[source.id]
        labels[source.id] = label
        if often[label] > 1:
            seen[label] += 1
            letter = _letters(seen[label])
            labels[source.id] = f"{label}{letter}" if label[-1:].isdigit() else f"{label} ({letter})"
    return labels


def _label(source: Source) -> str:
    reference = source.reference
    authors = split_authors(reference.authors)
    if not authors:
        title = source.title
        return title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"
    return f"{authors[0].family}{' et al.' if len(authors) > 1 else ''} {reference.year or 'n.d.'}"


def _letters(number: int) -> str:
    """1 is a, 26 is z, 27 is aa."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
