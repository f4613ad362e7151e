"""A named set of sources or of codes."""

from __future__ import annotations

from reviewer.changes.kinds.checks import OneOf, is_name, is_text
from reviewer.changes.kinds.elsewhere import ELSEWHERE
from reviewer.changes.kinds.kind import Kind, required

GROUPED = ("source", "code")
"""What a group may be of."""

GROUP = Kind(
    "group",
    many="groups",
    birth={"name": is_name, "of": OneOf(GROUPED)},
    registers={"name": is_name, "note": is_text, **ELSEWHERE},
    quiet=frozenset(ELSEWHERE),
    columns=required("name", "of"),
    rest=True,
    purged="stays",
    prose=frozenset({"note"}),
)
