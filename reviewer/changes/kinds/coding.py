"""One code on one highlight, by one coder."""

from __future__ import annotations

from reviewer.changes.kinds.checks import is_id
from reviewer.changes.kinds.elsewhere import ELSEWHERE, IN_COLUMNS
from reviewer.changes.kinds.kind import Kind, hanging, required, written_by
from reviewer.model.names import derived_id


def coding_id(highlight: str, code: str, coder: str) -> str:
    """The id of the coding of one highlight with one code by one coder."""
    return derived_id("coding", highlight, code, coder)


CODING = Kind(
    "coding",
    many="codings",
    own=True,
    birth={"highlight": is_id, "code": is_id, "coder": is_id},
    registers=ELSEWHERE,
    references=(
        hanging("highlight", "highlight", index=("code",)),
        hanging("code", "code", index=("highlight",)),
        written_by(),
    ),
    identity=lambda birth: coding_id(birth["highlight"], birth["code"], birth["coder"]),
    quiet=frozenset(ELSEWHERE),
    columns=(*required("highlight", "code", "coder"), *IN_COLUMNS),
)
