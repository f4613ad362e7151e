"""Reads of where highlights lie, and of the texts they lie in, in portions that are short enough to wait for."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection

from reviewer.store.file.ids import blobs

Row = tuple[str, str, int, int]
_IN_THE_TEXT = "lower(hex(h.text)) = (SELECT s.text FROM source s WHERE s.id = h.source)"
"""Not those that stand in an earlier text of a source that was corrected."""


def places_in(connection: sqlite3.Connection, hidden: Collection[str], sources: Collection[str]) -> list[Row]:
    """The highlights in these sources, as (id, source, start, end); those of hidden coders are left out."""
    query = f"""SELECT id, source, start, "end" FROM highlight h
        WHERE source IN ({",".join("?" * len(sources))}) AND coder NOT IN ({",".join("?" * len(hidden))})
        AND {_IN_THE_TEXT}"""
    return connection.execute(query, (*blobs(sources), *blobs(hidden))).fetchall()


def texts(connection: sqlite3.Connection, sources: Collection[str]) -> list[tuple[str, str]]:
    """The texts of these sources, as (source, text). They are for counting: nothing is checked against its hash."""
    query = f"""SELECT s.id, t.content FROM source s JOIN text t ON t.sha256 = s.text
        WHERE s.id IN ({",".join("?" * len(sources))})"""
    rows = connection.execute(query, blobs(sources)).fetchall()
    return [(source, content.decode("utf-8", "replace")) for source, content in rows if isinstance(content, bytes)]
