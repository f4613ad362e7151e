"""A person who codes."""

from __future__ import annotations

from reviewer.changes.kinds.checks import is_id, is_name, optional
from reviewer.changes.kinds.elsewhere import ELSEWHERE, IN_COLUMNS
from reviewer.changes.kinds.kind import Kind, Reference, optional_columns

CODER = Kind(
    "coder",
    many="coders",
    birth={"name": is_name},
    registers={"name": is_name, "merged_into": optional(is_id), **ELSEWHERE},
    references=(Reference("merged_into", ("coder",), keeps=True, tree=True),),
    quiet=frozenset(ELSEWHERE),
    columns=(*optional_columns("name", "merged_into"), *IN_COLUMNS),
    purged="stays",
    counted=False,
)
