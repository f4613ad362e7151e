"""A code of the codebook. A heading is one that only groups others and is not offered for tagging."""

from __future__ import annotations

import re
from typing import Any

from reviewer.changes.kinds.checks import is_id, is_name, is_text, is_yes_or_no, matching, optional
from reviewer.changes.kinds.elsewhere import ELSEWHERE, IN_COLUMNS, SINCE
from reviewer.changes.kinds.kind import Column, Kind, Reference, optional_columns

_colour = matching(re.compile(r"#[0-9a-f]{6}\Z"))
_position = matching(re.compile(r"[0-9A-Za-z]{1,200}\Z"))
_parent = optional(is_id)


def _shortcut(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= 20


CODE = Kind(
    "code",
    many="codes",
    birth={"name": is_name, "parent": _parent, "colour": _colour},
    registers={
        "name": is_name,
        "parent": _parent,
        "colour": _colour,
        "position": _position,
        "shortcut": _shortcut,
        "use": is_text,
        "avoid": is_text,
        "example": is_text,
        "merged_into": optional(is_id),
        "heading": is_yes_or_no,
        **ELSEWHERE,
    },
    references=(
        # A sub-code stands by itself: whoever deletes a code says what happens to those under it.
        Reference("parent", ("code",), keeps=True, tree=True),
        Reference("merged_into", ("code",), keeps=True, hangs=True, dies=True, tree=True),
    ),
    quiet=frozenset({"colour", "position", "shortcut", "heading", *ELSEWHERE}),
    columns=(
        *optional_columns("name", "parent", "colour", "position", "shortcut", "use", "avoid", "example", "merged_into"),
        Column("heading", "number", since=SINCE),
        *IN_COLUMNS,
    ),
    purged="stays",
    prose=frozenset({"use", "avoid", "example"}),
    news=True,
)
