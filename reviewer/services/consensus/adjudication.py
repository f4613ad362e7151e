"""From what coders did to what the team holds: passage by passage into a consensus of its own, which the originals stay beside."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import adjudication_id
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.team.consensus import CONSENSUS_CODER, CONSENSUS_NAME, Adjudication, Outcome
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.coding import highlights as coding
from reviewer.services.evidence.agreement import AgreementChoice, compare
from reviewer.services.evidence.disagreements import Mark, Place, passages
from reviewer.services.shared import highlight_lookup, people
from reviewer.store.project_file import Project
from reviewer.store.reads import adjudications as reads

__all__ = [
    "Item",
    "Mark",
    "Place",
    "Span",
    "accept",
    "adjudications",
    "alike",
    "decide",
    "decided_from",
    "discuss",
    "items",
    "reopen",
]

Span = tuple[int, int, frozenset[str]]
"""Start, end and codes of what is to stand in the consensus."""


@dataclass(frozen=True, slots=True)
class Item:
    """One passage that coders marked, with what was said about it, None for nothing yet."""

    place: Place
    said: Adjudication | None

    @property
    def is_settled(self) -> bool:
        """Whether it is decided, with a highlight in the consensus or without."""
        return self.said is not None and self.said.outcome != "discuss"


def items(
    *, project: Project, choice: AgreementChoice | None = None, code: str = "", progress: Progress | None = None
) -> list[Item]:
    """Every passage that one of the compared coders marked, in the order of the project. Raises UsageError, Cancelled."""
    progress = progress or Progress()
    compared = compare(project=project, choice=choice, progress=progress)
    said = {each.id: each for each in project.read(reads.adjudications)}
    found = passages(project=project, compared=compared, code=code, progress=progress)
    return [Item(place, said.get(_key(place))) for place in found]


def adjudications(*, project: Project) -> list[Adjudication]:
    """All that was decided or is to be discussed."""
    return project.read(reads.adjudications)


def decided_from(*, project: Project, highlight: str) -> Adjudication | None:
    """What a highlight of the consensus was decided from; None for another highlight."""
    return next((each for each in project.read(reads.adjudications) if highlight in each.made), None)


def spans_of(place: Place, coders: Collection[str]) -> list[Span]:
    """What these coders marked there; where several marked the same characters, with the codes of all of them."""
    found: dict[tuple[int, int], frozenset[str]] = {}
    for mark in place.marks:
        if mark.coder in coders:
            found[mark.start, mark.end] = found.get((mark.start, mark.end), frozenset()) | mark.codes
    return [(start, end, codes) for (start, end), codes in sorted(found.items())]


def decide(*, project: Project, place: Place, spans: Sequence[Span], note: str = "", coder: str) -> Changes:
    """Take this into the consensus in the place of what was decided there before; nothing, where `spans` are empty.

    Raises NotFoundError where what was looked at has changed since, UsageError for places outside of the text.
    """
    with project.action("adjudicated" if spans else "adjudicated_nothing", coder=coder) as act:
        _Writer(project, act.draft, coder, [place]).decide(place, spans, note)
    return act.changes


def discuss(*, project: Project, place: Place, note: str, assignee: str = "", coder: str) -> Changes:
    """Leave it for a talk, with a note and perhaps somebody who is to look at it. What was decided there is taken back."""
    with project.action("adjudication_discussed", coder=coder) as act:
        _Writer(project, act.draft, coder, [place]).say(place, "discuss", (), note, assignee)
    return act.changes


def reopen(*, project: Project, place: Place, coder: str) -> Changes:
    """Take back what was said about a passage, and what stands for it in the consensus."""
    with project.action("adjudication_reopened", coder=coder) as act:
        _Writer(project, act.draft, coder, [place]).reopen(place)
    return act.changes


def alike(items: Iterable[Item], threshold: float = 1.0) -> list[Item]:
    """Of passages on which nothing was said those where all coders gave the same codes, and their borders agree so far.

    `threshold` is the share of the characters that all of them have in common, 1 for the same borders. Raises UsageError.
    """
    if not 0 < threshold <= 1:
        raise UsageError(sentence("The threshold is a share above 0, and 1 at most."))
    return [
        item
        for item in items
        if item.said is None
        and not {"other_code", "one_sided"} & set(item.place.differences)
        and item.place.alike >= threshold
    ]


def accept(*, project: Project, items: Sequence[Item], coder: str, progress: Progress | None = None) -> Changes:
    """Take passages on which all agree into the consensus, as one step and one undo; borders are those that most coders have,
    of equally many the ones of the first of these coders by name. Raises NotFoundError, Cancelled."""
    progress = progress or Progress()
    with project.action("adjudicated_many", coder=coder, count=len(items)) as act:
        progress.start("Taking into the consensus", len(items))
        writer = _Writer(project, act.draft, coder, [item.place for item in items])
        for item in items:
            writer.decide(item.place, writer.most(item.place), "")
            progress.step()
    return act.changes


class _Writer:
    """Drafts what is said about places. What it needs to know of the project is read once, at the beginning."""

    def __init__(self, project: Project, draft: Draft, coder: str, places: Sequence[Place]) -> None:
        self._project, self._draft, self._coder = project, draft, coder
        self._names = [each.id for each in people.list_coders(project=project)]
        self._said = {each.id: each for each in project.read(reads.adjudications)}
        marks = {mark.highlight for place in places for mark in place.marks}
        if len(highlight_lookup.highlights(project=project, ids=marks)) < len(marks):
            raise NotFoundError(sentence("What coders marked here has changed since; look at it again."))
        if CONSENSUS_CODER not in self._names:
            draft.create("coder", CONSENSUS_CODER, name=CONSENSUS_NAME)

    def most(self, place: Place) -> list[Span]:
        """What most coders did there, of equally many what the first of them by name did."""
        here = {mark.coder for mark in place.marks}
        owns = [spans_of(place, [coder]) for coder in self._names if coder in here]
        return max(owns, key=owns.count)

    def decide(self, place: Place, spans: Sequence[Span], note: str) -> None:
        made = [
            coding.draft_tagged(self._project, self._draft, (place.source, start, end), sorted(codes), CONSENSUS_CODER)
            for start, end, codes in spans
        ]
        self.say(place, "decided" if made else "nothing", made, note, "")

    def say(self, place: Place, outcome: Outcome, made: Collection[str], note: str, assignee: str) -> None:
        key, before = _key(place), self._said.get(_key(place))
        if before is None:
            marks = sorted(mark.highlight for mark in place.marks)
            self._draft.create("adjudication", key, source=place.source, marks=marks)
        now: Mapping[str, object] = {
            "outcome": outcome, "made": sorted(set(made)), "note": note, "assignee": assignee or None, "by": self._coder,
        }  # fmt: skip
        for field, value in now.items():
            self._draft.set("adjudication", key, field, value)
        if before is not None:
            self._take_out(before, made)

    def reopen(self, place: Place) -> None:
        before = self._said.get(_key(place))
        if before is not None:
            self._draft.delete("adjudication", before.id)
            self._take_out(before, ())

    def _take_out(self, before: Adjudication, kept: Collection[str]) -> None:
        """Delete what stood for a passage in the consensus, but for what stands for it again or for another one."""
        others = {each for said in self._said.values() if said.id != before.id for each in said.made}
        gone = [each for each in before.made if each not in kept and each not in others]
        there = [each.id for each in highlight_lookup.highlights(project=self._project, ids=gone)]
        if there:
            coding.delete_highlights(project=self._project, ids=there, coder=CONSENSUS_CODER)


def _key(place: Place) -> str:
    return adjudication_id([mark.highlight for mark in place.marks])
