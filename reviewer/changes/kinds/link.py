"""How one highlight stands to another, said by one coder."""

from __future__ import annotations

from typing import Any

from reviewer.changes.kinds.checks import OneOf, is_id, is_text
from reviewer.changes.kinds.kind import Column, Fields, Kind, hanging, required, written_by
from reviewer.changes.values import LINK_KINDS
from reviewer.model.names import derived_id


def link_id(kind: str, a: str, b: str, coder: str) -> str:
    """The id of the link of one coder between two highlights; a contradiction has no direction."""
    return derived_id("link", kind, *(sorted((a, b)) if kind == "contradicts" else (a, b)), coder)


def _identity(birth: Fields) -> str:
    kind, a, b = birth["kind"], birth["a"], birth["b"]
    if a == b or (kind == "contradicts" and a > b):
        return ""
    return link_id(kind, a, b, birth["coder"])


def _settled(birth: dict[str, Any]) -> dict[str, Any]:
    if birth["kind"] != "contradicts":
        return birth
    a, b = sorted((birth["a"], birth["b"]))
    return {**birth, "a": a, "b": b}


LINK = Kind(
    "link",
    many="links",
    own=True,
    birth={"kind": OneOf(LINK_KINDS), "a": is_id, "b": is_id, "coder": is_id},
    registers={"note": is_text},
    references=(hanging("a", "highlight"), hanging("b", "highlight"), written_by()),
    identity=_identity,
    settled=_settled,
    columns=(*required("kind", "a", "b", "coder"), Column("note")),
    prose=frozenset({"note"}),
)
