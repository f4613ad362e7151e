"""A work under review. Its text never changes; a corrected one is an edition."""

from __future__ import annotations

from typing import Any

from reviewer.changes.kinds.checks import Check, is_hash, is_id, is_name, is_pages, is_text, optional
from reviewer.changes.kinds.elsewhere import ELSEWHERE
from reviewer.changes.kinds.kind import Column, Fields, Kind, Reference
from reviewer.model.names import derived_id
from reviewer.model.sources.source import ATTRIBUTE_TYPES, REFERENCE_FIELDS

ATTRIBUTE = "attribute:"
"""A source's attributes are registers named `attribute:` and the attribute's name."""

_EDITION: dict[str, Check] = {
    "sha256": is_hash,
    "original": is_hash,
    "file": is_text,
    "media_type": is_name,
    "extractor": is_name,
    "encoding": is_text,
    "pages": is_pages,
}
"""A corrected text of a source and where it came from, as one value."""


def source_id(sha256: str) -> str:
    """The id of the source born from a text."""
    return derived_id("source", sha256)


def is_attribute(value: Any) -> bool:
    """A typed value, or nothing where it was taken away."""
    return value is None or (
        isinstance(value, dict)
        and value.keys() == {"type", "value"}
        and value["type"] in ATTRIBUTE_TYPES
        and is_text(value["value"])
    )


def _edition(value: Any) -> bool:
    if not isinstance(value, dict) or value.keys() != _EDITION.keys():
        return False
    return all(_EDITION[name](content) for name, content in value.items())


def _text_now(fields: Fields) -> Any:
    return (fields.get("edition") or {}).get("sha256", fields["sha256"])


SOURCE = Kind(
    "source",
    many="sources",
    birth={"sha256": optional(is_hash)},
    registers={
        **dict.fromkeys(REFERENCE_FIELDS, is_text),
        ATTRIBUTE: is_attribute,
        "edition": _edition,
        "search": optional(is_id),
        **ELSEWHERE,
    },
    references=(Reference("search", ("search",)),),
    identity=lambda birth: source_id(birth["sha256"]) if birth["sha256"] else None,
    quiet=frozenset(ELSEWHERE),
    columns=(Column("sha256"), Column("text", made=_text_now)),
    rest=True,
    quotes=frozenset(REFERENCE_FIELDS),
    news=True,
)
