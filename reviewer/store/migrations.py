"""Upgrades of older project files: a backup first, then one transaction per step."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from reviewer.store import backup, projection
from reviewer.store.database import Database
from reviewer.store.schema import FORMAT, LOCAL, LOG, PROJECTION, PROJECTION_TABLES
from reviewer.store.world import World


def _from_0(connection: sqlite3.Connection) -> None:
    """Format 0 is a bare log: the tables of format 1 are made from it."""
    present = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in PROJECTION_TABLES:
        connection.execute(f'DROP TABLE IF EXISTS "{table}"')
    for statement in (LOG + PROJECTION + LOCAL).split(";"):
        words = statement.split()
        if words and not (words[1] == "TABLE" and words[2] in present - set(PROJECTION_TABLES)):
            connection.execute(statement)
    projection.note_texts(connection)
    projection.rebuild(connection)


STEPS: dict[int, Callable[[sqlite3.Connection], None]] = {0: _from_0}
"""From which format each step starts; it ends at the next."""


def upgrade(database: Database, world: World) -> None:
    """Bring a file to the format of this program. Raises ProjectError; the file is then as it was."""
    backup.make(database, world, reason="upgrade")
    while database.format < FORMAT:
        with database.writing() as connection:
            STEPS[database.format](connection)
            connection.execute(f"PRAGMA user_version = {database.format + 1}")
        database.format += 1
