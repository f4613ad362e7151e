"""Appraisal: whether a source belongs to the review, and how good it is, per coder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

Decision = Literal["to_screen", "included", "excluded"]
DECISIONS: tuple[Decision, ...] = ("to_screen", "included", "excluded")
Status = Literal["to_screen", "included", "excluded", "disagreement"]
STATUSES: tuple[Status, ...] = ("to_screen", "included", "excluded", "disagreement")

DEFAULT_REASONS = (
    "Off topic",
    "Other population",
    "Other intervention or exposure",
    "Other outcome",
    "No evidence of its own",
    "Duplicate",
    "Full text not available",
)
"""Why a source may be excluded, until the team writes its own list."""


@dataclass(frozen=True, slots=True)
class Appraisal:
    """What one coder decided on one source. `answers` are by item, written `checklist id/key`."""

    id: str
    source: str
    coder: str
    decision: Decision = "to_screen"
    reason: str = ""
    note: str = ""
    answers: Mapping[str, str] = field(default_factory=dict)


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
    """Where a source stands for the whole team, and what each coder who decided said."""

    status: Status = "to_screen"
    reason: str = ""
    appraisals: tuple[Appraisal, ...] = ()


def standing(appraisals: Iterable[Appraisal]) -> Standing:
    """What those who decided agree on; without any decision the source is still to screen.

    Where all exclude it for different reasons, the reasons stand together.
    """
    # Whoever set a source back to “to screen” has no opinion.
    decided = tuple(each for each in appraisals if each.decision != "to_screen")
    decisions = {each.decision for each in decided}
    if not decisions:
        return Standing()
    if len(decisions) > 1:
        return Standing("disagreement", "", decided)
    reasons = sorted({each.reason for each in decided if each.reason})
    return Standing(decided[0].decision, "; ".join(reasons), decided)
