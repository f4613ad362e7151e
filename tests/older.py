"""Makes a file of this version one of an older format, as far as tables go: for projects that no golden file holds."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

from reviewer.changes.kinds import KINDS
from reviewer.store.file.ids import ID
from reviewer.store.file.schema import (
    LOCAL,
    UNPLACED,
    _unplaced,
    older_tables,
    projection_tables,
    table_of,
    tables_of,
)
from tests.kept import bodies

KINDS_SINCE_7 = ("note", "group", "member", "case", "case_part", "round", "assignment", "adjudication")


def as_format(path: Path, number: int, *statements: str) -> None:
    """Give a file the tables that format 6 or 5 had, or 4 for what is older, do more, and give it the number of a format."""
    with sqlite3.connect(path) as db:
        _without_later_columns(db)
        if number < 6:
            _with_ids_as_text(db)
        if number < 5:
            _as_format_4(db)
        for statement in statements:
            db.execute(statement)
        for table in KINDS_SINCE_7:
            db.execute(f'DROP TABLE IF EXISTS "{table}"')
        db.execute(f"PRAGMA user_version = {number}")
    db.close()


def _without_later_columns(db: sqlite3.Connection) -> None:
    """Take out the columns that came after format 6."""
    made = _statements()
    for kind in KINDS.values():
        if any(column.since > 6 for column in kind.columns):
            for table in tables_of(kind.name):
                later = {column.name for column in kind.columns if column.since > 6}
                names = [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')]
                query = "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type = 'index'"
                indexes = [sql for (sql,) in db.execute(query, (table,)).fetchall() if sql and " WHERE " not in sql]
                kept = ", ".join(_quoted(name) for name in names if name not in later)
                _put(db, table, kept, made[table], *indexes)


def _with_ids_as_text(db: sqlite3.Connection) -> None:
    tables = (*(name for name in KINDS if name not in KINDS_SINCE_7), UNPLACED, "dead", "hung")
    made = _statements()
    for table in tables:
        columns = [row[1] for row in db.execute(f'PRAGMA table_info("{table}")')]
        indexes = db.execute("SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type = 'index'", (table,)).fetchall()
        turned = (
            f"CASE typeof({name}) WHEN 'blob' THEN lower(hex({name})) ELSE {name} END" for name in map(_quoted, columns)
        )
        _put(db, table, ", ".join(turned), made[table], *(sql for (sql,) in indexes if sql))


def _as_format_4(db: sqlite3.Connection) -> None:
    for key, body in bodies(db):
        db.execute("UPDATE changeset SET body = ? WHERE id = ?", (body, key))
    made = _statements()
    _put(db, "change_of", "lower(hex(thing)), record, ndx", made["change_of"])
    columns = "record, ms, counter, lower(hex(action)), part, lower(hex(coder)), wall, changes, kinds"
    _put(db, "history", columns, made["history"], made["history_time"])
    said = "json_extract((SELECT CAST(body AS TEXT) FROM changeset WHERE rowid = record), '$.label')"
    action = "CASE typeof(action) WHEN 'blob' THEN lower(hex(action)) ELSE action END"
    _put(db, "local_step", f"n, {action}, coalesce(label, {said}), record, undone", made["local_step"])


def _statements() -> dict[str, str]:
    """What makes each table and index as it was in format 6 or before; of several for one name the last, which was the latest."""
    tables = [*older_tables().split(";"), *(table_of(kind, ID, 6) for kind in KINDS.values()), _unplaced(ID, 6)]
    return {words[2]: each for each in tables if (words := each.replace("(", " ").split())}


def to_bare_log() -> list[str]:
    """What makes a file one that holds nothing but the log, as format 0 did."""
    tables = (*projection_tables(), *re.findall(r"CREATE TABLE (\w+)", LOCAL))
    return [f'DROP TABLE "{table}"' for table in tables]


def _put(db: sqlite3.Connection, table: str, columns: str, *statements: str) -> None:
    """Put a table with other columns in the place of one."""
    db.execute(f'CREATE TEMP TABLE held AS SELECT {columns} FROM "{table}"')
    db.execute(f'DROP TABLE "{table}"')
    for statement in statements:
        db.execute(statement)
    db.execute(f'INSERT INTO "{table}" SELECT * FROM held')
    db.execute("DROP TABLE held")


def _quoted(name: str) -> str:
    return f'"{name}"'
