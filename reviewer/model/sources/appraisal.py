"""Appraisal: whether a source belongs to the review, and how good it is, per coder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reviewer.model.sources.screening import Agreed, Decision, Rules, Said, Stage, Way, way_of
from reviewer.model.sources.status import Status

DECISIONS: tuple[Decision, ...] = ("to_screen", "included", "excluded")

REGISTERS: Mapping[Stage, tuple[str, str]] = {
    "screening": ("screening", "screening_reason"),
    "retrieval": ("retrieval", "retrieval_reason"),
    "eligibility": ("decision", "reason"),
}
"""Where an appraisal keeps the decision and the reason of each stage."""


@dataclass(frozen=True, slots=True)
class Appraisal:
    """What one coder decided on one source. `decision` and `reason` are those on the full text, `earlier` holds those of the
    stages before it; `answers` are by item, written `checklist id/key`."""

    id: str
    source: str
    coder: str
    decision: Decision = "to_screen"
    reason: str = ""
    note: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)
    earlier: Said = field(default_factory=dict)

    def at(self, stage: Stage) -> tuple[Decision, str]:
        """The decision at a stage, with its reason."""
        return (self.decision, self.reason) if stage == "eligibility" else self.earlier.get(stage, ("to_screen", ""))

    @property
    def said(self) -> Said:
        """The decisions of all stages."""
        return {**self.earlier, "eligibility": (self.decision, self.reason)}


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One question of a checklist, with a hint on what to look at."""

    key: str
    question: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Checklist:
    """A named list of questions to ask of every source."""

    id: str
    name: str
    items: tuple[ChecklistItem, ...]

    def item(self, key: str) -> str:
        """The name under which answers to an item are kept."""
        return f"{self.id}/{key}"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a source stands for the whole team, how far it came, and what each coder who decided said."""

    status: Status = "to_screen"
    reason: str = ""
    appraisals: tuple[Appraisal, ...] = ()
    way: Way = field(default_factory=Way)


def standing(
    appraisals: Iterable[Appraisal],
    agreed: Iterable[Agreed] = (),
    rules: Rules | None = None,
    *,
    has_text: bool = True,
) -> Standing:
    """What those who decided agree on; without enough decisions the source is still to screen.

    Where all exclude it for different reasons of one kind, the reasons stand together.
    """
    # Whoever set a source back to “to screen” has no opinion.
    decided = tuple(each for each in appraisals if any(each.at(stage)[0] != "to_screen" for stage in REGISTERS))
    way = way_of([(each.coder, each.said) for each in decided], agreed, rules or Rules(), has_text=has_text)
    status: Status = "to_screen"
    if way.last.state == "excluded":
        status = "excluded"
    elif way.last.state == "conflict":
        status = "disagreement"
    elif way.last.state == "included":
        status = "included"
    return Standing(status, "; ".join(way.last.reasons) if status == "excluded" else "", decided, way)
