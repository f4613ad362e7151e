"""What each place where copies of the project meet does not have yet: ids of records, noted wherever the log changes.

A local matter, kept in `local_state`. Under `place/KEY` stands a place that this copy has met, under `unsent/KEY/ID` a record
that it lacks, under `taken/KEY/ID` one that a purge took out of the log, with the id of what stands for it now. What is
noted nowhere is there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

PLACE = "place/"
UNSENT = "unsent/"
HELD = "held/"
"""Like `UNSENT`, of records that this person may not pass on."""
TAKEN = "taken/"


def after(prefix: str) -> str:
    """The least name that comes after all that begin so."""
    return prefix[:-1] + chr(ord(prefix[-1]) + 1)


def keys(connection: sqlite3.Connection) -> list[str]:
    """The keys of the places that are known."""
    rows = connection.execute("SELECT name FROM local_state WHERE name >= ? AND name < ?", (PLACE, after(PLACE)))
    return [name.removeprefix(PLACE) for (name,) in rows]


def note(connection: sqlite3.Connection, records: Iterable[bytes]) -> None:
    """These records came into the log."""
    for key in keys(connection):
        rows = [(f"{UNSENT}{key}/{record.hex()}",) for record in records]
        connection.executemany("INSERT OR REPLACE INTO local_state VALUES (?, '')", rows)


def note_taken(connection: sqlite3.Connection, renamed: Mapping[bytes, bytes | None]) -> None:
    """A purge took these out of the log; what stands for each now, if anything, came in in its place."""
    # One of several forms of a record may have gone, and its id stands for another one now.
    here = "SELECT 1 FROM changeset WHERE id = ?"
    gone = {old: new for old, new in renamed.items() if connection.execute(here, (old,)).fetchone() is None}
    for key in keys(connection):
        rows = [(f"{TAKEN}{key}/{old.hex()}", new.hex() if new else "") for old, new in gone.items()]
        connection.executemany("INSERT OR REPLACE INTO local_state VALUES (?, ?)", rows)
    note(connection, [new for new in renamed.values() if new])
