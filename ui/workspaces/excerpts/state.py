"""What the Excerpts workspace shows: filter, context, order, grouping; and what was read for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter, ExcerptOrder
from reviewer.model.names import shown
from reviewer.pace import without_collector
from reviewer.services.coding import codes
from reviewer.services.evidence import excerpt_order
from reviewer.services.evidence.excerpt_order import Counts, Found, Grouping
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, project_lookup, source_lookup
from ui.look.numbers import counted
from ui.look.worded import worded as _tr
from ui.widgets.excerpts.rows import Heading, Rows, Section

Around = Literal["none", "sentence", "paragraph"]
EVERYTHING = ExcerptFilter()
_FIRST = 60
"""So many rows are read before anything is shown: more than a screen."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user asked to see."""

    wanted: ExcerptFilter = EVERYTHING
    context: Around = "none"
    order: ExcerptOrder = "source"
    grouping: Grouping = "none"


@dataclass(frozen=True, slots=True)
class Answer:
    """What there is of it, and what was read of that. `everything` counts all highlights of the project."""

    asked: Asked
    rows: Rows
    read: dict[str, Excerpt | None]
    excerpts: int
    sources: int
    everything: int


def read(project: Project, asked: Asked, in_view: Iterable[str]) -> Answer:
    """Which rows there are for what was asked, with the first ones, and those in view where they are still there.

    Runs off the main thread.
    """
    with without_collector():
        found = excerpt_order.find_excerpts(
            project=project, wanted=asked.wanted, order=asked.order, grouping=asked.grouping
        )
        rows = Rows(_sections(project, asked, found), repeats=asked.grouping == "code")
    first = [each for ids in rows.between(0, _FIRST).values() for each in ids]
    known = read_rows(project, asked, [*first, *in_view])
    everything = project_lookup.totals(project=project).highlights
    return Answer(asked, rows, known, found.excerpts, found.sources, everything)


def read_rows(project: Project, asked: Asked, ids: Iterable[str]) -> dict[str, Excerpt | None]:
    """The excerpts of these rows; None for one that is not there any more."""
    wanted = dict.fromkeys(ids)
    return {**wanted, **excerpt_order.excerpts_by_id(project=project, ids=wanted, context=asked.context)}


def _sections(project: Project, asked: Asked, found: Found) -> list[Section]:
    if asked.grouping == "none":
        return [Section("", None, portion.ids) for portion in found.portions.values()]
    return [
        Section(key, Heading(key, title, len(portion.ids), portion.sources, colour), portion.ids)
        for key, title, colour in _groups(project, asked, found)
        if (portion := found.portions.get(key)) is not None
    ]


def _groups(project: Project, asked: Asked, found: Found) -> list[tuple[str, str, str]]:
    """The groups that may come up as (key, title, colour), in their order."""
    if asked.grouping == "code":
        book = codes.codebook(project=project)
        groups = [(code.id, code.name, code.colour) for code in book if _in_filter(code.id, asked.wanted, book)]
        return [*groups, ("", _tr("Untagged"), "")]
    if asked.grouping == "source":
        return [(source.id, source.title, "") for source in source_lookup.list_sources(project=project)]
    names = {coder.id: coder.name for coder in people.list_coders(project=project)}
    names = {coder: names.get(coder, _tr("unknown")) for coder in found.portions}
    return [(coder, name, "") for coder, name in sorted(names.items(), key=lambda item: item[1].casefold())]


def _in_filter(code: str, wanted: ExcerptFilter, book: Codebook) -> bool:
    """Whether a code gets a group: with a filter by code, only the codes it asks for."""
    if not wanted.codes:
        return True
    chain = [above.id for above in book.ancestors(code)] if wanted.sub_codes else [code]
    return any(above in wanted.codes for above in chain)


def in_words(answer: Answer, counts: Counts | None = None) -> str:
    """`17 excerpts · 4 of 5 sources · A 11, B 6`; without the last parts until they are counted."""
    number = _tr("1 excerpt") if answer.excerpts == 1 else _tr("{0} excerpts").format(counted(answer.excerpts))
    parts = [number]
    if counts is not None:
        of = _tr("{0} of 1 source") if counts.all_sources == 1 else _tr("{0} of {1} sources")
        parts.append(of.format(counted(answer.sources), counted(counts.all_sources)))
    if counts is not None and counts.by_coder:
        more = ", …" if len(counts.by_coder) > 6 else ""
        parts.append(", ".join(f"{_short(name)} {counted(count)}" for name, count in counts.by_coder[:6]) + more)
    return " · ".join(parts)


def _short(name: str) -> str:
    return shown(name if len(name) <= 24 else name[:23] + "…")
