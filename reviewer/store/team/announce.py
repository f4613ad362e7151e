"""What a write announces: which things, highlights and sources changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from reviewer.changes.registers import Thing
from reviewer.model.changes import Changes
from reviewer.model.label import Label
from reviewer.store.log import projection

if TYPE_CHECKING:
    from reviewer.store.team.merged import Merged


def announced(connection: sqlite3.Connection, things: Mapping[str, Thing], label: Label, changeset: str) -> Changes:
    """What one changeset wrote to."""
    highlights, sources = projection.highlights_in(connection, things)
    by_kind: dict[str, set[str]] = {}
    for thing in things.values():
        for kind in thing.kinds:
            by_kind.setdefault(kind, set()).add(thing.id)
    sources |= by_kind.get("source", set())
    ids = {kind: frozenset(of_kind) for kind, of_kind in by_kind.items()}
    return Changes(label, changeset, ids, frozenset(sources), frozenset(highlights))


def merged_together(files: Iterable[Merged], label: Label, changeset: str) -> Changes:
    """What the files of one merge wrote to."""
    touched: dict[str, set[str]] = {}
    highlights: set[str] = set()
    sources: set[str] = set()
    for merged in files:
        highlights |= merged.highlights
        sources |= merged.sources | merged.touched.get("source", set())
        for kind, ids in merged.touched.items():
            touched.setdefault(kind, set()).update(ids)
    ids_by_kind = {kind: frozenset(ids) for kind, ids in touched.items()}
    return Changes(label, changeset, ids_by_kind, frozenset(sources), frozenset(highlights))
