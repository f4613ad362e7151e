"""What one coder decided on a source at each stage, and the answers to checklists."""

from __future__ import annotations

from reviewer.changes.kinds.checks import OneOf, is_id, is_text
from reviewer.changes.kinds.kind import Column, Kind, Reference, hanging, required, written_by
from reviewer.changes.values import DECISIONS
from reviewer.model.names import derived_id

ANSWER = "answer:"
"""The answers of an appraisal are registers named `answer:` and the checklist's item."""


def appraisal_id(source: str, coder: str) -> str:
    """The id of the appraisal of one source by one coder."""
    return derived_id("appraisal", source, coder)


APPRAISAL = Kind(
    "appraisal",
    many="appraisals",
    own=True,
    birth={"source": is_id, "coder": is_id},
    # `decision` and `reason` are those on the full text.
    registers={
        "screening": OneOf(DECISIONS),
        "screening_reason": is_text,
        "retrieval": OneOf(DECISIONS),
        "retrieval_reason": is_text,
        "decision": OneOf(DECISIONS),
        "reason": is_text,
        "note": is_text,
        ANSWER: is_text,
    },
    references=(hanging("source", "source"), written_by(), Reference(ANSWER, ("checklist",))),
    identity=lambda birth: appraisal_id(birth["source"], birth["coder"]),
    columns=(*required("source", "coder"), Column("decision")),
    rest=True,
    prose=frozenset({"note"}),
)
