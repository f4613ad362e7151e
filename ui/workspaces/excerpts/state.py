"""What the Excerpts workspace shows: filter, context, order, grouping; and what was read for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from reviewer.model.coding.codebook import Codebook
from reviewer.model.coding.excerpt import Excerpt
from reviewer.model.coding.excerpt_filter import ExcerptFilter, ExcerptOrder
from reviewer.model.names import shown
from reviewer.pace import without_collector
from reviewer.services.coding import codes
from reviewer.services.evidence import excerpts
from reviewer.services.evidence.excerpts import ExcerptCounts
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, project_lookup, source_lookup
from ui.look.numbers import counted
from ui.widgets.excerpts.model import Group, Grouping, Rows, grouped

Around = Literal["none", "sentence", "paragraph"]
EVERYTHING = ExcerptFilter()


def _tr(text: str) -> str:
    return QCoreApplication.translate("", text)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the user asked to see."""

    wanted: ExcerptFilter = EVERYTHING
    context: Around = "none"
    order: ExcerptOrder = "source"
    grouping: Grouping = "none"


@dataclass(frozen=True, slots=True)
class Answer:
    """What there is of it. `everything` counts all highlights of the project."""

    asked: Asked
    rows: Rows
    counts: ExcerptCounts
    everything: int


def read(project: Project, asked: Asked) -> Answer:
    """Read the rows for what was asked; runs off the main thread."""
    with without_collector():
        return _read(project, asked)


def _read(project: Project, asked: Asked) -> Answer:
    listed = excerpts.list_excerpts(project=project, wanted=asked.wanted, context=asked.context, order=asked.order)
    rows = Rows(grouped(listed, asked.grouping, _groups(project, asked, listed)))
    counts = excerpts.counts(excerpts=listed, project=project)
    return Answer(asked, rows, counts, project_lookup.totals(project=project).highlights)


def _groups(project: Project, asked: Asked, listed: Iterable[Excerpt]) -> list[Group]:
    if asked.grouping == "code":
        book = codes.codebook(project=project)
        groups = [Group(code.id, code.name, code.colour) for code in book if _in_filter(code.id, asked.wanted, book)]
        return [*groups, Group("", _tr("Untagged"))]
    if asked.grouping == "source":
        return [Group(source.id, source.title) for source in source_lookup.list_sources(project=project)]
    if asked.grouping == "coder":
        names = {coder.id: coder.name for coder in people.list_coders(project=project)}
        names |= {excerpt.coder_id: excerpt.coder for excerpt in listed}
        return [Group(coder, name) for coder, name in sorted(names.items(), key=lambda item: item[1].casefold())]
    return []


def _in_filter(code: str, wanted: ExcerptFilter, book: Codebook) -> bool:
    """Whether a code gets a group: with a filter by code, only the codes it asks for."""
    if not wanted.codes:
        return True
    chain = [above.id for above in book.ancestors(code)] if wanted.sub_codes else [code]
    return any(above in wanted.codes for above in chain)


def in_words(counts: ExcerptCounts) -> str:
    """`17 excerpts · 4 of 5 sources · A 11, B 6`."""
    number = _tr("1 excerpt") if counts.excerpts == 1 else _tr("{0} excerpts").format(counted(counts.excerpts))
    of = _tr("{0} of 1 source") if counts.all_sources == 1 else _tr("{0} of {1} sources")
    parts = [number, of.format(counted(counts.sources), counted(counts.all_sources))]
    if counts.by_coder:
        more = ", …" if len(counts.by_coder) > 6 else ""
        parts.append(", ".join(f"{_short(name)} {counted(count)}" for name, count in counts.by_coder[:6]) + more)
    return " · ".join(parts)


def _short(name: str) -> str:
    return shown(name if len(name) <= 24 else name[:23] + "…")
