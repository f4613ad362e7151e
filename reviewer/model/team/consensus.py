"""The consensus layer: highlights of a coder of its own, who is nobody, made of what coders agreed on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from reviewer.model.names import derived_id

CONSENSUS_CODER = derived_id("coder", "consensus")
"""The same in every project, so that what two laptops decided comes together."""
CONSENSUS_NAME = "Consensus"
Outcome = Literal["decided", "nothing", "discuss"]
OUTCOMES: tuple[Outcome, ...] = ("decided", "nothing", "discuss")
"""What was taken into the consensus stands there; nothing of it is to stand there; it is to be talked about first."""


@dataclass(frozen=True, slots=True)
class Adjudication:
    """What was said about one passage that coders marked. `marks` are the highlights (ids) that it was decided from, `made` those
    of the consensus. `by` decided at `when`, in ms since 1970; `assignee` is to look at it, "" for nobody."""

    id: str
    source: str
    marks: tuple[str, ...]
    outcome: Outcome
    made: tuple[str, ...]
    note: str
    assignee: str
    by: str
    when: int
