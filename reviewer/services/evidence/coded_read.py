"""What is coded, read for counting and kept until the file changes, as one matrix is seldom the last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from weakref import WeakKeyDictionary

from reviewer.analysis.matrix import at_scale
from reviewer.analysis.matrix.at_scale import Joined, ManyCoded
from reviewer.analysis.matrix.coded import Coded, coded
from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.progress import Progress
from reviewer.services.evidence.excerpts import list_excerpts
from reviewer.store.project_file import Project
from reviewer.store.reads import counting as reads_counting
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import people as reads_people

MANY = 1_000_000
"""From so many codings on they are counted with DuckDB, where that is installed."""

Read = tuple[Coded, frozenset[str]]
"""What is coded, and who has highlights."""
# Weak: what was read goes with its project.
_everything: WeakKeyDictionary[Project, tuple[object, Codebook, Read]] = WeakKeyDictionary()
"""All that is coded in a project, with the state of file and codebook in which it was read."""
_many: WeakKeyDictionary[Project, tuple[object, Codebook, ManyCoded]] = WeakKeyDictionary()
"""The same of projects with very many codings."""


class CodedRead:
    """What a filter lets through of what is coded, in these sources."""

    def __init__(self, project: Project, wanted: ExcerptFilter, sources: Sequence[str], progress: Progress) -> None:
        self._project, self._wanted, self._sources, self._progress = project, wanted, sources, progress
        self._book = project.codebook
        # Codes choose rows and leave everything else as it is; any other filter changes what counts.
        self._all = wanted == ExcerptFilter(codes=wanted.codes)

    @property
    def coded(self) -> Coded:
        """By source. Of very many it is read only where they cannot be counted otherwise."""
        return self._read[0]

    @property
    def coders(self) -> frozenset[str]:
        """All who have highlights."""
        return self._read[1] if self.many is None else self.many.coders

    @cached_property
    def many(self) -> ManyCoded | None:
        """Everything, for counting with DuckDB; None where it is not so much, not everything, or where that is not installed."""
        if not self._all or not at_scale.available() or self._project.read(reads_highlights.totals)[1] < MANY:
            return None
        state = self._project.read(reads_counting.state)
        kept = _many.get(self._project)
        if kept is None or kept[0] != state or kept[1] is not self._book:
            joined = Joined(*self._project.read(reads_counting.joined))
            persons = self._project.read(reads_people.merged)
            kept = _many[self._project] = state, self._book, ManyCoded(joined, self._book, persons)
        return kept[2]

    @cached_property
    def _read(self) -> Read:
        if not self._all:
            return self._read_part()
        state = self._project.read(reads_counting.state)
        kept = _everything.get(self._project)
        # A codebook is read anew whenever it changes, so the same object is the same codebook.
        if kept is None or kept[0] != state or kept[1] is not self._book:
            kept = _everything[self._project] = state, self._book, self._read_part()
        return kept[2]

    def _read_part(self) -> Read:
        places = self._project.read(reads_counting.places)
        if replace(self._wanted, sources=(), statuses=(), codes=()) != ExcerptFilter():
            wanted = replace(self._wanted, codes=())
            listed = list_excerpts(project=self._project, wanted=wanted, progress=self._progress)
            through = {each.highlight for each in listed}
            places = [place for place in places if place[0] in through]
        elif self._wanted.sources or self._wanted.statuses:
            chosen_sources = set(self._sources)
            places = [place for place in places if place[1] in chosen_sources]
        codings = self._project.read(reads_counting.codings)
        people = frozenset(place[2] for place in places)
        return coded(places, codings, self._book), people
