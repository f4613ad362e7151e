"""Which excerpts a filter lets through, in which order and in which groups; each is read when it comes into view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter, ExcerptOrder
from reviewer.pace import without_collector
from reviewer.services.evidence.excerpts import Context, ExcerptRows, list_excerpts
from reviewer.services.shared.people import list_coders
from reviewer.services.shared.source_lookup import list_sources
from reviewer.store.project_file import Project
from reviewer.store.reads import excerpt_order as reads_order
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import people as reads_people
from reviewer.store.reads import things as reads
from reviewer.store.reads.history import Connection

Grouping = Literal["none", "code", "source", "coder"]
_SOURCE_ORDER = frozenset({"source", "import"})
"""What the order of sources depends on."""


@dataclass(frozen=True, slots=True)
class Portion:
    """The excerpts of one group by their highlights' ids, in order, and from how many sources they are.

    `key` is the id of the code, source or coder; "" for untagged ones, and where there are no groups.
    """

    key: str
    ids: list[str]
    sources: int


@dataclass(frozen=True, slots=True)
class Found:
    """What a filter lets through: groups by key, and how many excerpts of how many sources."""

    portions: dict[str, Portion]
    excerpts: int
    sources: int


@dataclass(frozen=True, slots=True)
class Counts:
    """Of all sources how many have an excerpt, and how many excerpts each coder has, by name."""

    all_sources: int
    by_coder: tuple[tuple[str, int], ...]


def find_excerpts(
    *, project: Project, wanted: ExcerptFilter, order: ExcerptOrder = "source", grouping: Grouping = "none"
) -> Found:
    """The excerpts that `list_excerpts` would list, in its order; by code one stands under each of its codes."""
    with without_collector():
        if not _is_light(wanted):
            rows = ExcerptRows(project, "none").ordered(wanted, order)
            return _grouped(((row[0], row[1], row[2], row[5]) for row in rows), grouping)
        sources = project.kept("order of sources", _SOURCE_ORDER, lambda: [s.id for s in list_sources(project=project)])
        if order == "source" and grouping in ("none", "source"):
            return _by_source(project, wanted, grouping, sources)
        return project.read(_in_order, project.codebook, wanted, order, grouping, sources)


def count_excerpts(*, project: Project, wanted: ExcerptFilter) -> Counts:
    """What is told beside how many there are."""
    if _is_light(wanted):
        counts = project.read(reads_order.counts_by_coder, project.codebook, wanted)
    else:
        counts = {}
        for row in ExcerptRows(project, "none").ordered(wanted, "source"):
            counts[row[2]] = counts.get(row[2], 0) + 1
    names = {coder.id: coder.name for coder in list_coders(project=project)}
    # Two people may have one name.
    named = sorted((names.get(coder, reads_people.UNKNOWN), coder, count) for coder, count in counts.items())
    return Counts(project.read(reads.source_count), tuple((name, count) for name, _, count in named))


def excerpts_by_id(*, project: Project, ids: Iterable[str], context: Context = "none") -> dict[str, Excerpt]:
    """The excerpts of these highlights, of those that are there."""
    wanted = ExcerptFilter(highlights=tuple(ids))
    return {excerpt.highlight: excerpt for excerpt in list_excerpts(project=project, wanted=wanted, context=context)}


def codes_of_excerpts(*, project: Project, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The ids of the codes that each of these highlights carries, in the order of the codebook."""
    wanted = ExcerptFilter(highlights=tuple(ids))
    return {row[0]: row[5] for row in project.read(reads_highlights.matching_rows, project.codebook, wanted)}


def _is_light(wanted: ExcerptFilter) -> bool:
    """Whether neither quotes nor memos need to be read for it."""
    return not wanted.text and wanted.with_memo is None


def _by_source(project: Project, wanted: ExcerptFilter, grouping: Grouping, sources: Sequence[str]) -> Found:
    found = project.read(reads_order.ids_by_source, project.codebook, wanted)
    there = {source: found[source] for source in sources if source in found}
    if grouping == "source":
        portions = {source: Portion(source, ids, 1) for source, ids in there.items()}
    else:
        everything = [identifier for ids in there.values() for identifier in ids]
        portions = {"": Portion("", everything, len(there))}
    return Found(portions, sum(map(len, there.values())), len(there))


def _in_order(
    connection: Connection,
    book: Codebook,
    wanted: ExcerptFilter,
    order: ExcerptOrder,
    grouping: Grouping,
    sources: Sequence[str],
) -> Found:
    codes = reads_order.codes_carried(connection, book, wanted) if "code" in (order, grouping) else {}
    places: Iterable[tuple[str, str, str]]
    if order in ("source", "code") and grouping != "coder":
        # In the order of an index, where nothing has to be sorted.
        found = reads_order.ids_by_source(connection, book, wanted)
        places = ((each, source, "") for source in sources for each in found.get(source, ()))
    else:
        places = reads_order.ids_in_order(connection, book, wanted, "source" if order == "code" else order, sources)
    coded = ((*place, codes.get(place[0], ())) for place in places)
    return _grouped(_by_code(coded, book) if order == "code" else coded, grouping)


def _by_code(places: Iterable[_Place], book: Codebook) -> Iterator[_Place]:
    """By the first code that each has, those without one last."""
    parted: dict[str, list[_Place]] = {key: [] for key in (*(code.id for code in book), "")}
    for place in places:
        parted[place[3][0] if place[3] else ""].append(place)
    for some in parted.values():
        yield from some


_Place = tuple[str, str, str, tuple[str, ...]]
"""The ids of a highlight, its source, its coder and its codes."""


def _grouped(places: Iterable[_Place], grouping: Grouping) -> Found:
    keys: dict[Grouping, Callable[[_Place], Sequence[str]]] = {
        "none": lambda _: ("",),
        "code": lambda place: place[3] or ("",),
        "source": lambda place: (place[1],),
        "coder": lambda place: (place[2],),
    }
    of_place, ids, sources = keys[grouping], dict[str, list[str]](), dict[str, set[str]]()
    count, everywhere = 0, set[str]()
    for place in places:
        count += 1
        everywhere.add(place[1])
        for key in of_place(place):
            ids.setdefault(key, []).append(place[0])
            sources.setdefault(key, set()).add(place[1])
    portions = {key: Portion(key, some, len(sources[key])) for key, some in ids.items()}
    return Found(portions, count, len(everywhere))
