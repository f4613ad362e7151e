"""The digest of what the tables show, and of what the log says: they must be one."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from functools import partial

from reviewer.changes.fold import digest, digest_of_lines, fold, shown_fields
from reviewer.changes.kinds import KINDS
from reviewer.changes.registers import Conflict
from reviewer.store.file.schema import tables_of
from reviewer.store.log import records as log
from reviewer.store.log.rows import line_of, select_sql


def projected_digest(connection: sqlite3.Connection, *, without: str = "") -> str:
    """The digest of what the tables show, or of all but the things of one kind."""
    things = {kind: partial(_lines, connection, kind) for kind in KINDS if kind != without}
    return digest_of_lines(things, open_conflicts(connection), newer_changes(connection))


def _lines(connection: sqlite3.Connection, kind: str) -> Iterator[bytes]:
    """The lines of a kind, as they are read: a table is in the order of its ids."""
    for table in tables_of(kind):
        yield from map(line_of(kind), connection.execute(select_sql(kind, table)))


def open_conflicts(connection: sqlite3.Connection) -> list[Conflict]:
    """All conflicts that are open, in order."""
    rows = connection.execute("SELECT sort, kind, thing, field, heads FROM conflict")
    return sorted(
        Conflict(sort, kind, thing, field, tuple(json.loads(heads))) for sort, kind, thing, field, heads in rows
    )


def log_digest(connection: sqlite3.Connection) -> str:
    """The digest of a full fold of the log, which the tables must show."""
    state = fold(log.records(connection))
    things = ((thing.kind, thing.id, shown_fields(thing.kind, thing.fields)) for thing in state.things.values())
    return digest(things, state.conflicts, state.newer)


def newer_changes(connection: sqlite3.Connection) -> int:
    """How many changes came from a newer version."""
    row = connection.execute("SELECT value FROM fact WHERE name = 'newer'").fetchone()
    return int(row[0]) if row else 0
