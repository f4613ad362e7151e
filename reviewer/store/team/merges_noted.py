"""The merges of this copy as they are noted: what each added can be taken out again, and brought back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from operator import itemgetter

from reviewer.changes.record import parse
from reviewer.changes.registers import Thing
from reviewer.store.file.packed import body_of
from reviewer.store.log import parts, projection
from reviewer.store.log import records as log
from reviewer.store.team.merged import Rows

_ID = itemgetter(0)
"""In the order of its key a table without row ids is filled sooner."""


def note(connection: sqlite3.Connection, at: int, files: str, rows: Iterable[Rows]) -> int:
    """Note what a merge added, so that it can be taken out again. Returns its number."""
    cursor = connection.execute("INSERT INTO local_merge (at, files) VALUES (?, ?)", (at, files))
    number = int(cursor.lastrowid or 0)
    for part in rows:
        connection.executemany(
            "INSERT OR IGNORE INTO local_merged VALUES (?, ?, ?, ?)", [(number, *row) for row in sorted(part, key=_ID)]
        )
    return number


def take_back(connection: sqlite3.Connection, number: int) -> dict[str, Thing]:
    """Take exactly the records out again that a merge added; they are kept aside. Own later work stays."""
    rows = connection.execute("SELECT id, reason FROM local_merged WHERE merge = ?", (number,)).fetchall()
    ids = [identifier for identifier, reason in rows if reason is None]
    aside = [(identifier,) for identifier, reason in rows if reason is not None]
    connection.execute(
        "UPDATE local_merged SET body = (SELECT body FROM changeset c WHERE c.id = local_merged.id) WHERE merge = ?",
        (number,),
    )
    keys = parts.keys_of(connection, ids)
    for table in ("quarantine", "changeset"):
        connection.executemany(f"DELETE FROM {table} WHERE id = ?", aside)
    return projection.take_out(connection, ids) | parts.hold_again(connection, keys)


def bring_back(connection: sqlite3.Connection, number: int) -> dict[str, Thing]:
    """Add the records of a merge again that was taken back."""
    rows = connection.execute("SELECT id, body, reason FROM local_merged WHERE merge = ?", (number,)).fetchall()
    accepted = []
    for identifier, kept, reason in rows:
        if kept is None:
            continue
        if reason is None:
            accepted.append((parse(identifier.hex(), body_of(kept)), kept))
        else:
            log.put_aside(connection, identifier, kept, reason)
    return projection.advance(connection, log.append_packed(connection, accepted)) | parts.release(connection)
