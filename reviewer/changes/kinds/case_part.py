"""What a case holds: a whole source, or the passage of a highlight."""

from __future__ import annotations

from reviewer.changes.kinds.checks import is_id
from reviewer.changes.kinds.kind import Kind, hanging, required
from reviewer.model.names import derived_id

HELD = ("source", "highlight")
"""What a case may hold."""


def case_part_id(case: str, thing: str) -> str:
    """The id of what says that a case holds a source or highlight."""
    return derived_id("case_part", case, thing)


CASE_PART = Kind(
    "case_part",
    many="parts of cases",
    own=True,
    birth={"case": is_id, "thing": is_id},
    references=(hanging("case", "case"), hanging("thing", *HELD)),
    identity=lambda birth: case_part_id(birth["case"], birth["thing"]),
    columns=required("case", "thing"),
    counted=False,
)
