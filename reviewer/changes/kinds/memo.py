"""A text of one coder on one thing."""

from __future__ import annotations

from reviewer.changes.kinds.checks import OneOf, is_id, is_text
from reviewer.changes.kinds.elsewhere import ELSEWHERE, IN_COLUMNS, SINCE
from reviewer.changes.kinds.kind import Column, Kind, hanging, required, written_by
from reviewer.model.names import derived_id

_TARGETS = ("project", "source", "code", "highlight", "coder")


def memo_id(target_kind: str, target: str, coder: str, key: str = "") -> str:
    """The id of the memo of one coder on one thing; a further one has a `key` of its own, 32 hex digits."""
    return derived_id("memo", target_kind, target, coder, *((key,) if key else ()))


MEMO = Kind(
    "memo",
    many="memos",
    own=True,
    birth={"target_kind": OneOf(_TARGETS), "target": is_id, "coder": is_id, "text": is_text},
    optional={"key": is_id},
    registers={"text": is_text, **ELSEWHERE},
    references=(hanging("target", *_TARGETS, kind_field="target_kind"), written_by()),
    quiet=frozenset(ELSEWHERE),
    second=lambda name, _: name == "key",
    identity=lambda birth: memo_id(birth["target_kind"], birth["target"], birth["coder"], birth.get("key") or ""),
    columns=(
        *required("target_kind", "target", "coder", "text"),
        Column("key", "hash", since=SINCE),
        *IN_COLUMNS,
    ),
    dated=True,
    prose=frozenset({"text"}),
)
