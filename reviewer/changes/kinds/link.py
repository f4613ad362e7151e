"""How one highlight stands to another, said by one coder."""

from __future__ import annotations

from typing import Any

from reviewer.changes.kinds.checks import OneOf, is_id, is_line, is_text
from reviewer.changes.kinds.elsewhere import ELSEWHERE, IN_COLUMNS, SINCE
from reviewer.changes.kinds.kind import Column, Fields, Kind, hanging, required, written_by
from reviewer.changes.values import DIRECTIONS, LINK_KINDS
from reviewer.model.names import derived_id

RELATED = "related"


def link_id(kind: str, a: str, b: str, coder: str, name: str = "", direction: str = "") -> str:
    """The id of the link of one coder between two highlights.

    A contradiction has no direction. What is `related` has a name and perhaps a direction, and one coder may relate two
    highlights in several ways.
    """
    if kind == RELATED:
        return derived_id("link", kind, *((a, b) if direction == "one_way" else sorted((a, b))), coder, name, direction)
    return derived_id("link", kind, *(sorted((a, b)) if kind == "contradicts" else (a, b)), coder)


def _has_direction(birth: Fields) -> bool:
    return birth.get("direction") == "one_way" if birth["kind"] == RELATED else birth["kind"] != "contradicts"


def _identity(birth: Fields) -> str:
    kind, a, b = birth["kind"], birth["a"], birth["b"]
    if a == b or (a > b and not _has_direction(birth)):
        return ""
    return link_id(kind, a, b, birth["coder"], birth.get("name") or "", birth.get("direction") or "")


def _settled(birth: dict[str, Any]) -> dict[str, Any]:
    if _has_direction(birth):
        return birth
    a, b = sorted((birth["a"], birth["b"]))
    return {**birth, "a": a, "b": b}


LINK = Kind(
    "link",
    many="links",
    own=True,
    birth={"kind": OneOf(LINK_KINDS), "a": is_id, "b": is_id, "coder": is_id},
    optional={"name": is_line, "direction": OneOf(DIRECTIONS)},
    registers={"note": is_text, **ELSEWHERE},
    references=(hanging("a", "highlight"), hanging("b", "highlight"), written_by()),
    quiet=frozenset({"name", "direction", *ELSEWHERE}),
    second=lambda name, value: name == "kind" and value == RELATED,
    identity=_identity,
    settled=_settled,
    columns=(
        *required("kind", "a", "b", "coder"),
        Column("note"),
        Column("name", since=SINCE),
        Column("direction", since=SINCE),
        *IN_COLUMNS,
    ),
    prose=frozenset({"note"}),
)
