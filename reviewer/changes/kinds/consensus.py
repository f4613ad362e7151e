"""What a team agreed on about a source at one stage, after its coders had decided on their own."""

from __future__ import annotations

from reviewer.changes.kinds.checks import OneOf, is_id, is_text
from reviewer.changes.kinds.kind import Column, Kind, hanging, required
from reviewer.changes.values import DECISIONS, STAGES
from reviewer.model.names import derived_id


def consensus_id(source: str, stage: str) -> str:
    """The id of what was agreed on a source at a stage."""
    return derived_id("consensus", source, stage)


CONSENSUS = Kind(
    "consensus",
    many="consensuses",
    birth={"source": is_id, "stage": OneOf(STAGES)},
    registers={"decision": OneOf(DECISIONS), "reason": is_text, "note": is_text},
    references=(hanging("source", "source"),),
    identity=lambda birth: consensus_id(birth["source"], birth["stage"]),
    columns=(*required("source", "stage"), Column("decision")),
    rest=True,
    prose=frozenset({"note"}),
    counted=False,
)
