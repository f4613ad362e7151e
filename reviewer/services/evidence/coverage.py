"""How far each source is coded: how many highlights it has, and which share of its text lies in one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reviewer.model.sources.text import Paragraphs, Span
from reviewer.store.project_file import Project
from reviewer.store.reads import coverage as reads_coverage
from reviewer.store.reads import people as reads_people

_TEXTS_READ_AT_ONCE = 50
"""So many are read in a few milliseconds; nobody waits longer than that for the file."""
Places = dict[str, list[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Coverage:
    """`coded` of the `characters` in the paragraphs of a source lie in at least one of its `highlights`."""

    highlights: int = 0
    coded: int = 0
    characters: int = 0

    @property
    def percent(self) -> int:
        """The share as people read it: 0 only for nothing at all, 100 only for everything."""
        if not self.coded:
            return 0
        if self.coded >= self.characters:
            return 100
        return min(99, max(1, round(100 * self.coded / self.characters)))


def coverage(*, project: Project, sources: Collection[str], hidden_coders: Collection[str] = ()) -> dict[str, Coverage]:
    """How far these sources are coded; what hidden coders did does not count.

    Reads in portions, so that nobody else waits long for the file.
    """
    hidden = tuple(sorted(project.read(reads_people.with_merged, hidden_coders)))
    places = _places_in(project, hidden, sources)
    coverages = dict.fromkeys(sources, Coverage())
    for chunk in _portions(places):
        for source, text in project.read(reads_coverage.texts, chunk):
            coverages[source] = _coverage(Paragraphs(text).spans, places[source])
    return coverages


def _places_in(project: Project, hidden: tuple[str, ...], sources: Collection[str]) -> Places:
    by_source: Places = {}
    for chunk in _portions(sources):
        _collect(by_source, project.read(reads_coverage.places_in, hidden, chunk))
    return by_source


def _portions(sources: Iterable[str]) -> Iterator[list[str]]:
    names = list(sources)
    return (names[at : at + _TEXTS_READ_AT_ONCE] for at in range(0, len(names), _TEXTS_READ_AT_ONCE))


def _collect(by_source: Places, rows: list[reads_coverage.Row]) -> None:
    for _, source, start, end in rows:
        known = by_source.get(source)
        if known is None:
            by_source[source] = [(start, end)]
        else:
            known.append((start, end))


def _coverage(paragraphs: Sequence[Span], places: list[tuple[int, int]]) -> Coverage:
    """Both lists are walked once: the places joined where they overlap, and cut to the paragraphs."""
    total = sum(paragraph.end - paragraph.start for paragraph in paragraphs)
    coded = at = 0
    for start, end in _joined(places):
        while at < len(paragraphs) and paragraphs[at].end <= start:
            at += 1
        ahead = at
        while ahead < len(paragraphs) and paragraphs[ahead].start < end:
            coded += min(end, paragraphs[ahead].end) - max(start, paragraphs[ahead].start)
            ahead += 1
        # The next place may begin in the paragraph in which this one ends.
        at = max(at, ahead - 1)
    return Coverage(len(places), coded, total)


def _joined(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    places.sort()
    joined: list[tuple[int, int]] = []
    first, last = places[0]
    for start, end in places:
        if start > last:
            joined.append((first, last))
            first, last = start, end
        elif end > last:
            last = end
    joined.append((first, last))
    return joined
