"""Upgrades of older project files: a backup first, then one transaction. One that is only read is upgraded in memory."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from reviewer.store.file import backup, schema
from reviewer.store.file.database import Database
from reviewer.store.file.schema import FORMAT, LOCAL, LOG
from reviewer.store.file.soundness import set_aside
from reviewer.store.file.troubles import explained
from reviewer.store.file.world import Connect, World
from reviewer.store.log import faulty_texts, parts, projection, tally


def _upgrade(connection: sqlite3.Connection, file_format: int) -> None:
    if file_format < 3:
        _from_log(connection)
    else:
        _from_format_3(connection)


def _from_format_3(connection: sqlite3.Connection) -> None:
    """Format 3 lacked two tables that follow from others: a large project need not be folded again for them."""
    for statement in schema.projection().split(";"):
        words = statement.replace("(", " ").split()
        if words[1:3] in (["TABLE", "tally"], ["TABLE", "hung"], ["INDEX", "hung_target"]):
            connection.execute(statement)
    tally.count_anew(connection)
    dead = [row[0] for row in connection.execute("SELECT id FROM dead")]
    projection.note_hung(connection, projection.thing_now(connection, dead).values())


def _from_log(connection: sqlite3.Connection) -> None:
    """Format 0 is a bare log, formats 1 and 2 lacked tables that show the state: all are made from the log."""
    waiting = _held_back(connection)
    present = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in schema.projection_tables():
        connection.execute(f'DROP TABLE IF EXISTS "{table}"')
    for statement in (LOG + schema.projection() + LOCAL).split(";"):
        words = statement.split()
        if words and not (words[1] == "TABLE" and words[2] in present - set(schema.projection_tables())):
            connection.execute(statement)
    connection.executemany("INSERT INTO quarantine VALUES (?, ?)", waiting)
    # What this version knows of kinds that an older one passed on unread must hold now too.
    set_aside(connection)
    faulty_texts.drop_stray(connection)
    projection.note_texts(connection)
    projection.rebuild(connection)


def _held_back(connection: sqlite3.Connection) -> list[tuple[bytes, str]]:
    """The records that wait for other parts of their changeset; they go on waiting."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'quarantine'").fetchone() is None:
        return []
    return connection.execute("SELECT id, reason FROM quarantine WHERE reason = ?", (parts.REASON,)).fetchall()


def upgrade(database: Database, world: World) -> None:
    """Bring a file to the format of this program. Raises ProjectError; the file is then as it was."""
    backup.make(database, world, reason="upgrade")
    bring_up(database)


def bring_up(database: Database) -> None:
    """The same without a backup, for a file that is a copy itself."""
    if database.format >= FORMAT:
        return
    with database.writing() as connection:
        _upgrade(connection, database.format)
        connection.execute(f"PRAGMA user_version = {FORMAT}")
    database.format = FORMAT


def opened_to_read(path: Path, connect: Connect) -> Database:
    """A file that is only read. An older one is shown as this program's format, and stays as it is. Raises ProjectError."""
    database = Database(path, read_only=True, connect=connect)
    if database.format < FORMAT:
        try:
            _upgrade(database.copy_in_memory(), database.format)
        except sqlite3.Error as error:
            database.close()
            raise explained(error, path) from error
        except BaseException:
            database.close()
            raise
        database.format = FORMAT
    return database
