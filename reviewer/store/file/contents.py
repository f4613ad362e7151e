"""The mark of an exported file: what of the project it holds. It stands outside the log, so records stay as they are."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from reviewer.changes.canonical import canonical
from reviewer.model.team.contents import Contents
from reviewer.store.file.schema import APPLICATION_ID, LOCAL, PSEUDONYMOUS_ID, plain, statements

NAME = "contains"
_TABLE = "local_state"
_LONGEST_VALUE = 10_000  # What this program writes is far shorter; a foreign file may hold anything.
_KEYS = {"mine", "originals"}


def of_file(connection: sqlite3.Connection) -> Contents:
    """What a file says it holds; a mark that makes no sense says nothing."""
    try:
        row = connection.execute(
            "SELECT value FROM local_state WHERE name = ? AND length(value) <= ?", (NAME, _LONGEST_VALUE)
        ).fetchone()
        data = json.loads(row[0]) if row else {}
    except (sqlite3.Error, ValueError, RecursionError):
        data = {}
    if not _makes_sense(data):
        data = {}
    return Contents(tuple(data.get("mine", ())), data.get("originals", True), _is_pseudonymous(connection))


def of_foreign(connection: sqlite3.Connection) -> Contents:
    """The same of a file that nobody has looked at: what stands in place of the table may be a view without end."""
    (local,) = (each for each in statements(LOCAL) if each.startswith(f"create table {_TABLE} "))
    row = connection.execute("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (_TABLE,)).fetchone()
    if row is not None and plain(str(row[0])) == local:
        return of_file(connection)
    return Contents(pseudonymous=_is_pseudonymous(connection))


def _is_pseudonymous(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == PSEUDONYMOUS_ID)


def mark(connection: sqlite3.Connection, contents: Contents) -> None:
    """Write the mark, within the caller's transaction."""
    value = canonical({"mine": list(contents.mine), "originals": contents.originals}).decode("utf-8")
    connection.execute("INSERT OR REPLACE INTO local_state VALUES (?, ?)", (NAME, value))
    number = PSEUDONYMOUS_ID if contents.pseudonymous else APPLICATION_ID
    connection.execute(f"PRAGMA application_id={number}")


def _makes_sense(data: Any) -> bool:
    return (
        isinstance(data, dict)
        and data.keys() <= _KEYS
        and isinstance(data.get("originals", True), bool)
        and isinstance(data.get("mine", []), list)
        and all(isinstance(name, str) for name in data.get("mine", []))
    )
