"""How a source came in: what the importer guessed, apart from what somebody decided."""

from __future__ import annotations

from typing import Any

from reviewer.changes.kinds.checks import is_hash, is_id, is_name, is_pages, is_text
from reviewer.changes.kinds.kind import Kind, Reference, required
from reviewer.model.sources.source import REFERENCE_FIELDS


def _reference(value: Any) -> bool:
    return isinstance(value, dict) and all(key in REFERENCE_FIELDS and is_text(text) for key, text in value.items())


IMPORT = Kind(
    "import",
    many="imports",
    birth={
        "source": is_id,
        "file": is_text,
        "title": is_text,
        "original": is_hash,
        "media_type": is_name,
        "extractor": is_name,
        "encoding": is_text,
        "pages": is_pages,
        "reference": _reference,
    },
    # It stays when its source is deleted, so that a source that comes back still has a title.
    references=(Reference("source", ("source",), hangs=True, comes=True, index=()),),
    columns=required("source"),
    rest=True,
    quotes=frozenset({"title", "reference", "file"}),
    counted=False,
)
