"""Reads the passages behind a cell of the table, with the words around them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reviewer.services.coding import codes
from reviewer.services.evidence.agreement import Compared
from reviewer.services.evidence.disagreements import DIFFERENCES, Mark, Place, passages
from reviewer.services.project.projects import Project
from reviewer.services.shared import source_lookup
from ui.workspaces.agreement.lanes import LaneMark
from ui.workspaces.agreement.panel import MOST_PLACES, Behind, Seen

_AROUND = 240
"""So many characters before and behind a passage are shown, to the ends of words."""
_LONGEST = 3_000
_NO_COLOUR = "#888888"


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
    return Behind(cell.title, cell.lines, len(found), _seen(project, compared, first, by_source, names))


def _met(place: Place, one: str, other: str) -> bool:
    """Whether a coder gave one code here, or none, and another coder the other."""
    given = {mark.coder: place.codes_of(mark.coder) for mark in place.marks} | dict.fromkeys(place.without, frozenset())

    def gave(coder: str, code: str) -> bool:
        return code in given[coder] if code else not given[coder]

    return any(gave(a, one) and gave(b, other) for a in given for b in given if a != b)


def _seen(
    project: Project,
    compared: Compared,
    found: Iterable[Place],
    marks: Mapping[str, Sequence[Mark]],
    names: Mapping[str, str],
) -> list[Seen]:
    sources = {source.id: source for source in source_lookup.list_sources(project=project)}
    book = codes.codebook(project=project)
    labels = {code.id: (code.name, code.colour) for code in book}
    text, last = "", ""
    seen = []
    for place in found:
        if place.source not in sources:
            continue
        if place.source != last:
            last, text = place.source, project.text(sources[place.source].sha256)
        start, end = _around(text, place)
        coders = [coder for coder in compared.coders if coder in place.without or place.codes_of(coder)]
        lanes = {coder: lane for lane, coder in enumerate(coders)}
        shown = [
            LaneMark(max(mark.start, start) - start, min(mark.end, end) - start, lanes[mark.coder], *label)
            for mark in marks.get(place.source, ())
            if mark.coder in lanes and mark.start < end and start < mark.end
            for label in [_label(mark, labels)]
        ]
        seen.append(
            Seen(
                place,
                sources[place.source].title,
                text[place.start : place.end],
                text[start:end],
                start,
                shown,
                [names.get(coder, "?") for coder in coders],
            )
        )
    return seen


def _around(text: str, place: Place) -> tuple[int, int]:
    """A stretch around a passage that begins and ends between words."""
    start, end = max(0, place.start - _AROUND), min(len(text), place.end + _AROUND, place.start + _LONGEST)
    while 0 < start < place.start and not text[start - 1].isspace():
        start += 1
    while place.end < end < len(text) and not text[end].isspace():
        end -= 1
    return start, end


def _label(mark: Mark, labels: Mapping[str, tuple[str, str]]) -> tuple[str, str]:
    """The names of the codes of a mark, and the colour of the first."""
    own = [labels[code] for code in labels if code in mark.codes]
    return ", ".join(name for name, _ in own), own[0][1] if own else _NO_COLOUR
