"""What a team decided about a passage that several coders marked, each in their way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reviewer.changes.kinds.checks import OneOf, is_id, is_text, optional
from reviewer.changes.kinds.kind import Kind, Reference, hanging, required
from reviewer.changes.values import OUTCOMES
from reviewer.model.names import derived_id

_MOST_MARKS = 1_000


def adjudication_id(marks: Sequence[str]) -> str:
    """The id of what is decided about these highlights: with another mark it is another passage, and open again."""
    return derived_id("adjudication", *sorted(marks))


def _ids(value: Any) -> bool:
    return (
        isinstance(value, list) and len(value) <= _MOST_MARKS and all(map(is_id, value)) and value == sorted(set(value))
    )


def _some_ids(value: Any) -> bool:
    return _ids(value) and bool(value)


ADJUDICATION = Kind(
    "adjudication",
    many="adjudications",
    birth={"source": is_id, "marks": _some_ids},
    registers={
        "outcome": OneOf(OUTCOMES),
        "made": _ids,
        "note": is_text,
        "assignee": optional(is_id),
        "by": is_id,
    },
    references=(hanging("source", "source"), Reference("by", ("coder",)), Reference("assignee", ("coder",))),
    quiet=frozenset({"by"}),
    identity=lambda birth: adjudication_id(birth["marks"]),
    columns=required("source"),
    rest=True,
    dated=True,
    prose=frozenset({"note"}),
    counted=False,
)
