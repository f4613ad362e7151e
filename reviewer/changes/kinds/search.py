"""One search of the review: where and when it was made, with which words, and how much it found."""

from __future__ import annotations

from reviewer.changes.kinds.checks import OneOf, is_count, is_name, is_text
from reviewer.changes.kinds.kind import Kind, required
from reviewer.changes.values import ORIGINS

SEARCH = Kind(
    "search",
    many="searches",
    birth={"name": is_name, "origin": OneOf(ORIGINS)},
    registers={
        "name": is_name,
        "origin": OneOf(ORIGINS),
        "date": is_text,
        "query": is_text,
        "found": is_count,
        "duplicates": is_count,
        "automation": is_count,
        "removed": is_count,
        "note": is_text,
    },
    columns=required("name", "origin"),
    rest=True,
    purged="stays",
    quotes=frozenset({"name", "query"}),
    prose=frozenset({"note"}),
    counted=False,
)
