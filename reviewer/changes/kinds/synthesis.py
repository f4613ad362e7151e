"""The text of the team on a code, on a code in one source, or on the whole review."""

from __future__ import annotations

from reviewer.changes.kinds.checks import is_id, is_text, optional
from reviewer.changes.kinds.kind import Kind, hanging, optional_columns
from reviewer.model.names import derived_id


def synthesis_id(code: str | None, source: str | None) -> str:
    """The id of the text on a code, on a code in one source, or on the whole review."""
    return derived_id("synthesis", code or "", source or "")


SYNTHESIS = Kind(
    "synthesis",
    many="syntheses",
    own=True,
    birth={"code": optional(is_id), "source": optional(is_id)},
    registers={"text": is_text},
    references=(hanging("code", "code"), hanging("source", "source")),
    identity=lambda birth: synthesis_id(birth["code"], birth["source"]),
    columns=optional_columns("code", "source", "text"),
    prose=frozenset({"text"}),
)
