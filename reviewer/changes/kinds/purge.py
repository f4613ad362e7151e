"""The tombstone of a purged source. What it names is gone, so it refers to nothing."""

from __future__ import annotations

from typing import Any

from reviewer.changes.kinds.checks import is_hash, is_id, optional
from reviewer.changes.kinds.kind import Column, Kind, required
from reviewer.model.names import derived_id


def purge_id(source: str) -> str:
    """The id of the tombstone of a purged source."""
    return derived_id("purge", source)


def _hashes(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= 1_000 and all(map(is_hash, value)) and value == sorted(set(value))


PURGE = Kind(
    "purge",
    many="purges",
    birth={"source": is_id, "sha256": optional(is_hash), "originals": _hashes},
    registers={"texts": _hashes},
    quiet=frozenset({"originals", "texts"}),
    identity=lambda birth: purge_id(birth["source"]),
    columns=(*required("source"), Column("sha256")),
    rest=True,
    purged="stays",
    final=True,
    always=True,
    retold=False,
    counted=False,
)
