"""How changes that were kept in memory, while the disk refused, come into the file."""

from __future__ import annotations

import sqlite3

from reviewer.changes.record import stored
from reviewer.store.file.packed import body_of
from reviewer.store.log import projection, steps
from reviewer.store.log import records as log
from reviewer.store.team import purge


def last_written(connection: sqlite3.Connection) -> object:
    """What tells whether an action is in the file: the last record, and what undo and redo would do."""
    last = connection.execute("SELECT id FROM changeset ORDER BY rowid DESC LIMIT 1").fetchone()
    return last, steps.to_undo(connection), steps.to_redo(connection)


def bring_over(memory: sqlite3.Connection, disk: sqlite3.Connection) -> None:
    """Add what the copy in memory has and the file lacks, within one transaction on the file."""
    last = disk.execute("SELECT coalesce(max(rowid), 0) FROM changeset").fetchone()[0]
    rows = memory.execute("SELECT id, body FROM changeset WHERE rowid > ? ORDER BY rowid", (last,)).fetchall()
    for table in ("text", "original", "text_fact"):
        known = {row[0] for row in disk.execute(f"SELECT sha256 FROM {table}")}
        for row in memory.execute(f"SELECT * FROM {table}"):
            if row[0] not in known:
                disk.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)
    bodies = [(identifier, body_of(kept)) for identifier, kept in rows]
    items = [(stored(identifier.hex(), body), body) for identifier, body in bodies]
    projection.advance(disk, log.append(disk, items))
    # A purge that was written in memory must reach the bytes of the file too.
    purge.apply(disk)
    records = memory.execute("SELECT record FROM local_inverse").fetchall()
    disk.executemany("INSERT OR IGNORE INTO local_inverse VALUES (?)", records)
    steps.bring_over(memory, disk)
