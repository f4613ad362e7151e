"""Makes a file of this version one of an older format, as far as tables go: for projects that no golden file holds."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

from reviewer.store.file.schema import LOCAL, OLDER, projection_tables
from tests.kept import bodies


def as_format(path: Path, number: int, *statements: str) -> None:
    """Give a file the tables that format 4 had, do more, and give it the number of a format."""
    with sqlite3.connect(path) as db:
        for key, body in bodies(db):
            db.execute("UPDATE changeset SET body = ? WHERE id = ?", (body, key))
        _as_text(db, "change_of", "lower(hex(thing)), record, ndx")
        _as_text(
            db,
            "history",
            "record, ms, counter, lower(hex(action)), part, lower(hex(coder)), wall, changes, kinds",
            "history_time",
        )
        said = "json_extract((SELECT CAST(body AS TEXT) FROM changeset WHERE rowid = record), '$.label')"
        action = "CASE typeof(action) WHEN 'blob' THEN lower(hex(action)) ELSE action END"
        _as_text(db, "local_step", f"n, {action}, coalesce(label, {said}), record, undone")
        for statement in statements:
            db.execute(statement)
        db.execute(f"PRAGMA user_version = {number}")
    db.close()


def to_bare_log() -> list[str]:
    """What makes a file one that holds nothing but the log, as format 0 did."""
    tables = (*projection_tables(), *re.findall(r"CREATE TABLE (\w+)", LOCAL))
    return [f'DROP TABLE "{table}"' for table in tables]


def _as_text(db: sqlite3.Connection, table: str, columns: str, index: str = "") -> None:
    db.execute(f"CREATE TEMP TABLE held AS SELECT {columns} FROM {table}")
    db.execute(f"DROP TABLE {table}")
    for statement in OLDER.split(";"):
        words = statement.replace("(", " ").split()
        if words and words[2] in (table, index):
            db.execute(statement)
    db.execute(f"INSERT INTO {table} SELECT * FROM held")
    db.execute("DROP TABLE held")
