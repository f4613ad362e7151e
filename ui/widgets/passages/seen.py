"""Reads passages with the words around them, and whose marks stand there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reviewer.services.coding import codes
from reviewer.services.evidence.disagreements import Mark, Place
from reviewer.services.project.projects import Project
from reviewer.services.shared import source_lookup
from ui.widgets.passages.lanes import LaneMark

_AROUND = 240
"""So many characters before and behind a passage are shown, to the ends of words."""
_LONGEST = 3_000
_NO_COLOUR = "#888888"


@dataclass(frozen=True, slots=True)
class Seen:
    """One passage that coders marked, with the words of its source around it. `offset` is where these begin in the text."""

    place: Place
    title: str
    quote: str
    text: str
    offset: int
    marks: Sequence[LaneMark]
    coders: Sequence[str]


def seen_passages(
    project: Project,
    compared: Sequence[str],
    found: Iterable[Place],
    marks: Mapping[str, Sequence[Mark]],
    names: Mapping[str, str],
) -> list[Seen]:
    """These places with the words around them, and a lane for each of the compared coders who worked there.

    `marks` are all that stand in each source, `names` what coders are called.
    """
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
        coders = [coder for coder in compared if coder in place.without or place.codes_of(coder)]
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
