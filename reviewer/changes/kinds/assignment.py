"""A source that a coder is to code in a round, and when that coder was done with it."""

from __future__ import annotations

from reviewer.changes.kinds.checks import is_id, is_time, optional
from reviewer.changes.kinds.kind import Column, Kind, Reference, hanging, required, written_by
from reviewer.model.names import derived_id


def assignment_id(round_: str, source: str, coder: str) -> str:
    """The id of the assignment of one source to one coder in one round."""
    return derived_id("assignment", round_, source, coder)


ASSIGNMENT = Kind(
    "assignment",
    many="assignments",
    birth={"round": is_id, "source": is_id, "coder": is_id},
    registers={"done": optional(is_time)},
    references=(
        hanging("round", "round"),
        Reference("source", ("source",), keeps=True, hangs=True, dies=True, comes=True, index=()),
        written_by(),
    ),
    identity=lambda birth: assignment_id(birth["round"], birth["source"], birth["coder"]),
    columns=(*required("round", "source", "coder"), Column("done", "number")),
    counted=False,
)
