"""The boxes of a flow in the words of the PRISMA 2020 template, and the same as rows of a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reviewer.analysis.blocks import FlowBox, FlowChart, FlowRow, Picture
from reviewer.analysis.flow.flow import UNKNOWN, Flow, Stream, Waiting
from reviewer.model.sources.screening import Stage

FIRST = "Identification of studies via databases and registers"
OTHER = "Identification of studies via other methods"
ORIGINS = {
    "databases": "Databases",
    "registers": "Registers",
    "websites": "Websites",
    "organisations": "Organisations",
    "citations": "Citation searching",
    "other": "Other methods",
    UNKNOWN: "Origin not recorded",
}
STAGES: dict[Stage, str] = {"screening": "title and abstract", "retrieval": "retrieval", "eligibility": "full text"}
_PHASES = ("Identification", "Screening", "Screening", "Screening", "Included")
_OPEN = {"screening": "Not screened yet", "retrieval": "Not retrieved yet", "eligibility": "Not assessed yet"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a box: what is counted, and how many; no number for a heading. `depth` says what is part of what."""

    words: str
    number: int | None = None
    depth: int = 0

    def __str__(self) -> str:
        return self.words if self.number is None else f"{self.words} (n = {self.number:,})"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a way: its box, what leaves there, and what waits there."""

    box: tuple[Line, ...]
    leaves: tuple[Line, ...] = ()
    waits: tuple[Line, ...] = ()


def flow_picture(flow: Flow, anchor: str) -> Picture:
    """The diagram."""
    ways = [flow.first] + ([flow.other] if flow.other.records else [])
    steps = [steps_of(flow, way) for way in ways]
    rows = []
    for number, phase in enumerate(_PHASES[:-1]):
        boxes = (each[number] for each in steps)
        rows.append(FlowRow(phase, tuple(_drawn(step) if step else None for step in boxes)))
    rows.append(FlowRow(_PHASES[-1], (FlowBox(tuple(map(str, included(flow)))),)))
    titles = (FIRST, OTHER)[: len(ways)]
    what = "PRISMA-ScR, in the form of PRISMA 2020" if flow.kind == "scoping" else "PRISMA 2020"
    caption = f"The way of the sources through the review ({what})"
    return Picture(caption, f"Flow: {'. '.join(_spoken(flow, ways))}.", FlowChart(titles, tuple(rows)), anchor)


def included(flow: Flow) -> tuple[Line, Line]:
    """What the last box says."""
    what = "Sources of evidence included in review" if flow.kind == "scoping" else "Studies included in review"
    return Line(what, flow.studies), Line("Reports of included studies", flow.reports)


def steps_of(flow: Flow, way: Stream) -> tuple[Step | None, ...]:
    """The four steps of one way before the last box. None: other methods have no step of screening unless it was made."""
    other = way is flow.other
    identified = Step((Line("Records identified from:"), *_origins(way)), tuple(_removed(way, short=other)))
    screened: Step | None = Step(
        (Line("Records screened", way.screened),),
        _with_reasons("Records excluded", way.excluded if flow.kind == "scoping" else (), way.records_excluded),
        _waits("screening", way.screening),
    )
    if other and not way.records_excluded and not way.screening.all:
        screened = None
    sought = Step(
        (Line("Reports sought for retrieval", way.sought),),
        (Line("Reports not retrieved", way.not_retrieved),),
        _waits("retrieval", way.retrieval),
    )
    assessed = Step(
        (Line("Reports assessed for eligibility", way.assessed),),
        _with_reasons("Reports excluded", way.reports_excluded, way.excluded_reports),
        _waits("eligibility", way.eligibility),
    )
    return identified, screened, sought, assessed


def deciders(flow: Flow) -> str:
    """Who decided, in sentences: nobody should take one coder's word for that of two."""
    sentences = []
    for stage in ("screening", "eligibility"):
        parts = [
            f"{number:,} {'source' if number == 1 else 'sources'} {words}"
            for number, words in (
                (flow.together.get(stage, 0), "by two or more coders alike"),
                (flow.alone.get(stage, 0), "by one coder alone"),
                (flow.agreed.get(stage, 0), "by agreement after the coders"),
            )
            if number
        ]
        if parts:
            sentences.append(f"On {STAGES[stage]} it was decided for {', '.join(parts)}.")
    return " ".join(sentences) or "Nothing has been decided yet."


def lines_of(flow: Flow) -> Iterator[tuple[str, str, Line]]:
    """Every line of the diagram as (way, box, line), in its order."""
    for title, way in ((FIRST, flow.first), (OTHER, flow.other)):
        if way is flow.other and not way.records:
            continue
        for step in steps_of(flow, way):
            if step is None:
                continue
            for lines in (step.box, step.leaves, step.waits):
                box = "Not decided" if lines is step.waits else lines[0].words.rstrip(":") if lines else ""
                for line in lines:
                    yield title, box, line
    for line in included(flow):
        yield "", "Included", line


def _origins(way: Stream) -> Iterator[Line]:
    if not way.identified:
        yield Line("Databases", 0)
        yield Line("Registers", 0)
    for origin, count in way.identified.items():
        yield Line(ORIGINS[origin], count)
        named = way.searches.get(origin, ())
        for name, number in named if len(named) > 1 or origin in ("databases", "registers") else ():
            yield Line(name, number, 1)


def _removed(way: Stream, *, short: bool) -> Iterator[Line]:
    lines = [
        Line("Duplicate records removed", way.duplicates),
        Line("Records marked as ineligible by automation tools", way.automation),
        Line("Records removed for other reasons", way.removed),
    ]
    if way.missing:
        lines.append(Line("Records not brought into the project", way.missing))
    kept = [line for line in lines if line.number or not short]
    if kept:
        yield Line("Records removed before screening:")
        yield from kept


def _with_reasons(words: str, reasons: Iterable[tuple[str, int]], count: int) -> tuple[Line, ...]:
    return Line(words, count), *(Line(reason, number, 1) for reason, number in reasons)


def _waits(stage: str, waiting: Waiting) -> tuple[Line, ...]:
    lines = (
        Line(_OPEN[stage], waiting.open),
        Line("Waiting for a second coder", waiting.second),
        Line("Coders decided differently", waiting.differing),
    )
    return tuple(line for line in lines if line.number)


def _drawn(step: Step) -> FlowBox:
    return FlowBox(*(tuple(map(_inset, lines)) for lines in (step.box, step.leaves, step.waits)))


def _inset(line: Line) -> str:
    return f"{'  ' * line.depth}{line}"


def _spoken(flow: Flow, ways: Iterable[Stream]) -> Iterator[str]:
    for title, way in zip((FIRST, OTHER), ways, strict=False):
        parts = [
            ", ".join(str(line).rstrip(":") for line in lines)
            for step in steps_of(flow, way) if step
            for lines in (step.box, step.leaves, step.waits) if lines
        ]  # fmt: skip
        yield f"{title}: {'; '.join(parts)}"
    yield ", ".join(map(str, included(flow)))
