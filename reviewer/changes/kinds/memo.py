"""A text of one coder on one thing."""

from __future__ import annotations

from reviewer.changes.kinds.checks import OneOf, is_id, is_text
from reviewer.changes.kinds.kind import Kind, hanging, required, written_by
from reviewer.model.names import derived_id

_TARGETS = ("project", "source", "code", "highlight", "coder")


def memo_id(target_kind: str, target: str, coder: str) -> str:
    """The id of the memo of one coder on one thing."""
    return derived_id("memo", target_kind, target, coder)


MEMO = Kind(
    "memo",
    many="memos",
    own=True,
    birth={"target_kind": OneOf(_TARGETS), "target": is_id, "coder": is_id, "text": is_text},
    registers={"text": is_text},
    references=(hanging("target", *_TARGETS, kind_field="target_kind"), written_by()),
    identity=lambda birth: memo_id(birth["target_kind"], birth["target"], birth["coder"]),
    columns=required("target_kind", "target", "coder", "text"),
    dated=True,
    prose=frozenset({"text"}),
)
