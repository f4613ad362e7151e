"""Reads the passages behind a cell of the table, with the words around them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reviewer.services.evidence.agreement import Compared
from reviewer.services.evidence.disagreements import DIFFERENCES, Mark, Place, passages
from reviewer.services.project.projects import Project
from ui.widgets.passages.seen import seen_passages
from ui.workspaces.agreement.panel import MOST_PLACES, Behind


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell is about: a code or all; two coders or all; a source or all; or which code met which ("" is none)."""

    title: str
    lines: tuple[str, ...] = ()
    code: str = ""
    coders: tuple[str, ...] = ()
    source: str = ""
    met: tuple[str, str] | None = None


def read_behind(project: Project, compared: Compared, cell: Cell, kind: str, names: Mapping[str, str]) -> Behind:
    """The passages behind a cell at which coders differ, all of them or those of one kind."""
    every = passages(project=project, compared=compared, code=cell.code, coders=cell.coders)
    every = [place for place in every if not cell.source or place.source == cell.source]
    wanted = {kind} if kind else set(DIFFERENCES)
    found = [
        place
        for place in every
        if not wanted.isdisjoint(place.differences) and (cell.met is None or _met(place, *cell.met))
    ]
    if cell.met is not None and cell.met[0] == cell.met[1]:
        found = []
    first = found[:MOST_PLACES]
    by_source: dict[str, list[Mark]] = {}
    for place in every:
        by_source.setdefault(place.source, []).extend(place.marks)
    return Behind(cell.title, cell.lines, len(found), seen_passages(project, compared.coders, first, by_source, names))


def _met(place: Place, one: str, other: str) -> bool:
    """Whether a coder gave one code here, or none, and another coder the other."""
    given = {mark.coder: place.codes_of(mark.coder) for mark in place.marks} | dict.fromkeys(place.without, frozenset())

    def gave(coder: str, code: str) -> bool:
        return code in given[coder] if code else not given[coder]

    return any(gave(a, one) and gave(b, other) for a in given for b in given if a != b)
