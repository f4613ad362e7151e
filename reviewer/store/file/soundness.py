"""Whether the log of a file that was opened, and not merged, is one that this program could have written."""

from __future__ import annotations

import sqlite3

from reviewer.changes.record import InvalidRecord, parse
from reviewer.sentence import sentence, words_of
from reviewer.store.file.packed import NotPacked, unpacked


def fault_in(identifier: object, kept: object) -> str:
    """Why a row of the log is no record, as one clause; "" where it is one."""
    if not (isinstance(identifier, bytes) and isinstance(kept, bytes)):
        return sentence("it is no record")
    try:
        parse(identifier.hex(), unpacked(kept))
    except (InvalidRecord, NotPacked) as error:
        return words_of(error)
    return ""


def is_unsound(connection: sqlite3.Connection) -> bool:
    """Whether something stands in the log, beside what was set aside, that is no record. Reads all of it up to there."""
    rows = connection.execute("SELECT id, body FROM changeset WHERE id NOT IN (SELECT id FROM quarantine)")
    try:
        return any(fault_in(*row) for row in rows)
    except sqlite3.Error:
        return True


def set_aside(connection: sqlite3.Connection) -> bool:
    """Put the records that do not hold into quarantine, within the caller's transaction. False where a row is no record at all."""
    rows = connection.execute("SELECT id, body FROM changeset WHERE id NOT IN (SELECT id FROM quarantine)").fetchall()
    for identifier, body in rows:
        fault = fault_in(identifier, body)
        if fault and not (isinstance(identifier, bytes) and isinstance(body, bytes) and "hash" not in fault):
            return False  # Damage, and told where it is read.
        if fault:
            connection.execute("INSERT OR IGNORE INTO quarantine VALUES (?, ?)", (identifier, fault))
    return True
