"""A passage, or a region of a page, marked by one coder."""

from __future__ import annotations

from typing import Any

from reviewer.changes.kinds.checks import OneOf, is_count, is_hash, is_id
from reviewer.changes.kinds.elsewhere import ELSEWHERE, IN_COLUMNS
from reviewer.changes.kinds.kind import Column, Fields, Kind, hanging, required, written_by
from reviewer.model.coding.highlight import CONTEXT
from reviewer.model.coding.region import Region, is_region

_KEYS = frozenset({"text", "start", "end", "quote", "prefix", "suffix"})


def _place(value: Any) -> bool:
    if not isinstance(value, dict) or value.keys() - {"region"} != _KEYS:
        return False
    has_region = "region" in value
    if has_region and not (is_region(value["region"]) and is_hash(value["region"]["original"])):
        return False
    start, end = value["start"], value["end"]
    return (
        is_hash(value["text"])
        and is_count(start)
        and is_count(end)
        and (start == end if has_region else start < end)
        and all(isinstance(value[key], str) for key in ("quote", "prefix", "suffix"))
        and len(value["quote"]) == end - start
        and len(value["prefix"]) <= CONTEXT
        and len(value["suffix"]) <= CONTEXT
    )


def _region(fields: Fields) -> str | None:
    region = fields["place"].get("region")
    return Region.of(region).line if region else None


HIGHLIGHT = Kind(
    "highlight",
    many="highlights",
    own=True,
    birth={"source": is_id, "coder": is_id, "place": _place},
    registers={"place": _place, "review": OneOf(("", "likeness")), **ELSEWHERE},
    references=(hanging("source", "source", index=("start",)), written_by()),
    quiet=frozenset({"review", *ELSEWHERE}),
    second=lambda name, value: name == "place" and "region" in value,
    # The quote and what stands around it can be read from the text.
    columns=(
        *required("source", "coder"),
        Column("text", "hash", required=True, part_of="place"),
        Column("start", "number", required=True, part_of="place"),
        Column("end", "number", required=True, part_of="place"),
        Column("region", part_of="place", made=_region, since=7, sparse=True),
        Column("review"),
        *IN_COLUMNS,
    ),
    quotes=frozenset({"place"}),
)
