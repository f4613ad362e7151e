"""The cases that excerpts stand in, by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reviewer.model.coding.excerpt import Excerpt
from reviewer.store.project_file import Project
from reviewer.store.reads import groups as reads_groups

_Names = tuple[tuple[str, str], ...]
"""Cases as (name, id)."""


class InCases:
    """A case has what stands in its sources and what overlaps its passages. `any` says whether the project has a case."""

    def __init__(self, project: Project) -> None:
        with project.at_once():
            self.any = bool(project.read(reads_groups.case_names))
            self._sources, self._highlights = project.read(reads_groups.cases_by_thing)
        self._known: dict[tuple[_Names, _Names], tuple[str, ...]] = {}

    def of(self, excerpt: Excerpt) -> tuple[str, ...]:
        """The names of the cases of an excerpt, in their order."""
        key = self._sources.get(excerpt.source, ()), self._highlights.get(excerpt.highlight, ())
        if key not in self._known:
            both = sorted({*key[0], *key[1]}, key=lambda pair: (pair[0].casefold(), pair[1]))
            self._known[key] = tuple(name for name, _ in both)
        return self._known[key]

    def into(self, excerpts: Iterable[Excerpt]) -> Iterator[Excerpt]:
        """These excerpts with their cases."""
        for excerpt in excerpts:
            cases = self.of(excerpt)
            yield replace(excerpt, cases=cases) if cases else excerpt
