"""Short names of sources, as they stand in running text: `Farrell 2023`, `Farrell et al. 2023a`, or a shortened title."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reviewer.model.sources.authors import ET_AL, Author, split_authors
from reviewer.model.sources.source import Source

_LONGEST_TITLE = 48
"""In characters: a label has to fit over the column of a table."""


def short_labels(sources: Iterable[Source], letters: Mapping[str, str] | None = None) -> dict[str, str]:
    """A different label for each source, by id. `letters` are those of the list of references.

    Works that are alike still are told apart as the manuals do: by more names, then initials, then the title.
    """
    items = {source.id: source for source in sources}
    forms = {each.id: _forms(each, (letters or {}).get(each.id, "")) for each in items.values()}
    labels = {source: form[0] for source, form in forms.items()}
    # Making one group different may make it equal to another.
    for _ in range(2):
        for alike in _alike(labels):
            length = max(len(forms[source]) for source in alike)
            for step in range(length):
                tried = {source: forms[source][min(step, len(forms[source]) - 1)] for source in alike}
                if len(set(tried.values())) == len(alike) or step == length - 1:
                    labels |= tried
                    break
    for alike in _alike(labels):
        labels |= {source: f"{labels[source]} ({number})" for number, source in enumerate(alike, 1)}
    return labels


def _alike(labels: Mapping[str, str]) -> list[list[str]]:
    sources_by_label: dict[str, list[str]] = {}
    for source, label in labels.items():
        sources_by_label.setdefault(label, []).append(source)
    return [alike for alike in sources_by_label.values() if len(alike) > 1]


def _forms(source: Source, letter: str) -> list[str]:
    """What a source can be called, from the shortest to the one that says most."""
    when, title = source.reference.dated(letter), _cut(source.title)
    authors = split_authors(source.creators)
    if not authors:
        return [f"{title} ({when})"] if letter else [title, f"{title} ({when})"]
    named = [each for each in authors if each.family != ET_AL]
    families = [_families(authors, count) for count in range(1, max(len(named), 1) + 1)]
    first = named[0] if named else authors[0]
    initials = " ".join(f"{part[0]}." for part in first.given.partition(",")[0].replace("-", " ").split())
    with_first_name = [f"{name} {families[0]}" for name in (initials, first.given.partition(",")[0]) if name]
    return [*(f"{who} {when}" for who in (*families, *with_first_name)), f"{families[0]} {when} ({title})"]


def _families(authors: list[Author], count: int) -> str:
    """The first so many names: `Farrell et al.`, `Farrell, Jones, et al.`, `Farrell & Jones`."""
    names = [author.family for author in authors]
    if len(names) == 1:
        return names[0]
    if len(names) == 2 and names[1] != ET_AL:
        return " & ".join(names)
    if count == 1:
        return f"{names[0]} {ET_AL}"
    if count < len(names):
        return f"{', '.join(names[:count])}, {ET_AL}"
    return f"{', '.join(names[:-1])}, & {names[-1]}"


def _cut(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1].rstrip()}…"
