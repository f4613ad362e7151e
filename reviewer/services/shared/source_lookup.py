"""Sources read and found by name, for every wing."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from reviewer.errors import NotFoundError
from reviewer.late import late
from reviewer.model.names import alike
from reviewer.model.sources.source import AttributeType, Source
from reviewer.sentence import quoted, sentence
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import things as reads

if TYPE_CHECKING:
    from reviewer.model.sources import appraisal
    from reviewer.model.sources.appraisal import Appraisal, Standing
    from reviewer.store.reads import summary as reads_summary
else:
    appraisal = late("reviewer.model.sources.appraisal")
    reads_summary = late("reviewer.store.reads.summary")

KINDS_OF_SOURCES = frozenset({"source", "import", "version", "purge"})
"""Another one of these, or one that is changed, and the list of sources is another."""
_SOURCES_READ_AT_ONCE = 200
"""So many sources are read in a few milliseconds; a write waits no longer than that."""


def list_sources(*, project: Project) -> list[Source]:
    """All sources in the order in which they came in, kept until they change."""
    return list(project.kept("sources", KINDS_OF_SOURCES, lambda: _listed(project)))


def _listed(project: Project) -> list[Source]:
    """Reads in portions, so that nobody else waits long for the file."""
    ids = project.read(reads.source_ids)
    sources: list[Source] = []
    for at in range(0, len(ids), _SOURCES_READ_AT_ONCE):
        some = ids[at : at + _SOURCES_READ_AT_ONCE]
        sources += project.read(reads.sources, some)
    return sorted(sources, key=reads.source_order)


def titles(*, project: Project, sources: Collection[str]) -> dict[str, str]:
    """The titles of these sources, as far as they are in the project."""
    return {source.id: source.title for source in project.read(reads.sources, sources)} if sources else {}


def highlight_counts(*, project: Project) -> dict[str, int]:
    """How many highlights each source has."""
    return project.read(reads_highlights.highlight_counts)


def highlight_count(*, project: Project, source: str) -> int:
    """How many highlights one source has."""
    return project.read(reads_highlights.highlight_count, source)


def source_with(*, project: Project, identifier: str) -> Source:
    """The source with this id. Raises NotFoundError."""
    matching = project.read(reads.sources, [identifier])
    if not matching:
        raise NotFoundError(sentence("This source is not in the project any more."))
    return matching[0]


def find_source(*, project: Project, name: str) -> Source:
    """The source with this id, unique title or file name. Raises NotFoundError with the candidates."""
    everything = list_sources(project=project)
    # From strict to loose: an exact title wins over one that differs in case.
    for same in (
        lambda source: source.id == name,
        lambda source: source.title == name or source.file_name == name,
        lambda source: alike(name) in (alike(source.title), alike(source.file_name)),
    ):
        matching = [source for source in everything if same(source)]
        if len(matching) == 1:
            return matching[0]
        if matching:
            listed = ", ".join(f"{source.title} ({source.id})" for source in matching)
            raise NotFoundError(
                sentence("Several sources are called “{name}”: {listed}.", name=name, listed=listed),
                [source.id for source in matching],
            )
    near = [source.title for source in everything if alike(name) in alike(f"{source.title} {source.file_name}")]
    if near:
        meant = quoted(near[:5])
        raise NotFoundError(
            sentence("There is no source “{name}”; did you mean {meant}?", name=name, meant=meant), near
        )
    raise NotFoundError(sentence("There is no source “{name}”.", name=name)).with_remedy("sources")


def attribute_types(*, project: Project) -> dict[str, AttributeType]:
    """The attributes used in the project, with the type each was used with first."""
    types: dict[str, AttributeType] = {}
    for source in list_sources(project=project):
        for attribute in source.attributes:
            types.setdefault(attribute.name, attribute.type)
    return types


def appraisals(*, project: Project, source: str | None = None) -> list[Appraisal]:
    """What each coder decided, on one source or on all."""
    return project.read(reads_summary.appraisals, source)


def standings(*, project: Project) -> dict[str, Standing]:
    """Where each source stands: what those who decided agree on, `disagreement` where they differ, else `to_screen`."""
    return project.read(reads_summary.standings)


def standing_of(*, project: Project, source: str) -> Standing:
    """Where one source stands."""
    return project.read(reads_summary.standings, source).get(source, appraisal.Standing())
