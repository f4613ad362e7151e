"""Upgrades of older project files: a backup first, then one transaction. One that is only read is upgraded in memory."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from reviewer.changes.kinds import KINDS
from reviewer.errors import StorageFailed
from reviewer.progress import Progress
from reviewer.store.file import backup, schema
from reviewer.store.file.database import Database
from reviewer.store.file.ids import blob
from reviewer.store.file.packed import packed
from reviewer.store.file.schema import FORMAT, LOCAL, LOG, UNPLACED, bytes_of
from reviewer.store.file.soundness import set_aside
from reviewer.store.file.troubles import explained
from reviewer.store.file.world import Connect, World
from reviewer.store.log import advancing, digests, faulty_texts, parts, projection, tally

_ROWS_A_STEP = 1_000
_SLIMMED = ("change_of", "history")
"""Tables of what is shown that hold ids as bytes since format 5."""


def _upgrade(connection: sqlite3.Connection, file_format: int, progress: Progress, *, in_memory: bool = False) -> None:
    """All in one transaction. In memory, where nothing is kept, records stay as they are but for those that would be misread."""
    if file_format < 5:
        # Before the bodies, in which their labels stand.
        _slim_steps(connection)
        if "structure" not in _tables(connection):
            _make(connection, "structure")
        _pack(connection, progress, only=_WOULD_BE_MISREAD if in_memory else "1")
    if file_format < 3:
        _from_log(connection, progress)
        return
    if file_format < 5:
        _from_format_4(connection)
    if file_format < 6:
        _from_format_5(connection)
    if file_format == 3:
        _from_format_3(connection)
    _to_kinds_of_now(connection, progress)


def _from_format_3(connection: sqlite3.Connection) -> None:
    """Format 3 lacked two tables that follow from others: a large project need not be folded again for them."""
    _make(connection, "tally", "hung")
    tally.count_anew(connection)
    dead = [row[0] for row in connection.execute("SELECT id FROM dead")]
    advancing.note_hung(connection, advancing.thing_now(connection, dead).values())


def _from_format_4(connection: sqlite3.Connection) -> None:
    """Format 4 held ids as text."""
    for table in _SLIMMED:
        connection.execute(f"ALTER TABLE {table} RENAME TO {table}_before")
    connection.execute("DROP INDEX history_time")
    _make(connection, *_SLIMMED)
    rows = connection.execute("SELECT thing, record, ndx FROM change_of_before ORDER BY thing, record, ndx")
    connection.executemany("INSERT INTO change_of VALUES (?, ?, ?)", ((blob(thing), *rest) for thing, *rest in rows))
    rows = connection.execute(
        "SELECT action, coder, record, ms, counter, part, wall, changes, kinds FROM history_before ORDER BY record"
    )
    connection.executemany(
        """INSERT INTO history (action, coder, record, ms, counter, part, wall, changes, kinds)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        ((blob(action), blob(coder), *rest) for action, coder, *rest in rows),
    )
    for table in _SLIMMED:
        connection.execute(f"DROP TABLE {table}_before")


def _from_format_5(connection: sqlite3.Connection) -> None:
    """Format 5 held ids as text in all tables of what is shown but two."""
    ids = {kind.name: bytes_of(kind) for kind in KINDS.values()}
    ids |= {UNPLACED: bytes_of(KINDS["highlight"]), "dead": frozenset({"id"}), "hung": frozenset({"thing", "target"})}
    for table in _tables(connection) & ids.keys():
        _make_anew(connection, table, ids[table])


def _to_kinds_of_now(connection: sqlite3.Connection, progress: Progress) -> None:
    """Format 6 lacked kinds and columns. What a newer version had written of them was passed on unread, and is read now."""
    declared = schema.kind_tables()
    lacking = declared.keys() - _tables(connection)
    _make(connection, *lacking)
    for table in declared.keys() - lacking:
        (held,) = connection.execute(
            "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)
        ).fetchone()
        if schema.plain(held) != schema.plain(declared[table]):
            _make_anew(connection, table)
    if digests.newer_changes(connection):
        _fold_anew(connection, progress)


def _make_anew(connection: sqlite3.Connection, table: str, turned: frozenset[str] = frozenset()) -> None:
    """Make a table as it is declared now, and put what it held into the columns that there are; ids are `turned` to bytes."""
    names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    indexes = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL", (table,)
    )
    for (index,) in indexes.fetchall():
        connection.execute(f"DROP INDEX {index}")
    connection.execute(f'ALTER TABLE "{table}" RENAME TO {table}_before')
    _make(connection, table)
    columns = ", ".join(f'"{name}"' for name in names)
    values = ", ".join(f'kept("{name}")' if name in turned else f'"{name}"' for name in names)
    # A row that has no id of ours is lost: a check tells it, and the tables can be made anew.
    connection.execute(f'INSERT OR IGNORE INTO "{table}" ({columns}) SELECT {values} FROM {table}_before ORDER BY 1')
    connection.execute(f"DROP TABLE {table}_before")


def _slim_steps(connection: sqlite3.Connection) -> None:
    """Format 4 kept the label of each step also where its record says it."""
    if "local_step" not in _tables(connection):
        return
    connection.execute("ALTER TABLE local_step RENAME TO local_step_before")
    _make(connection, "local_step")
    said = "SELECT CAST(body AS TEXT) AS record FROM changeset WHERE rowid = s.record"
    rows = connection.execute(
        f"""SELECT action, n, CASE WHEN label =
        (SELECT CASE WHEN json_valid(record) THEN json_extract(record, '$.label') END FROM ({said})) THEN NULL ELSE label END,
        record, undone FROM local_step_before s ORDER BY n"""
    )
    connection.executemany(
        "INSERT INTO local_step (action, n, label, record, undone) VALUES (?, ?, ?, ?, ?)",
        ((blob(action) or action, *rest) for action, *rest in rows),
    )
    connection.execute("DROP TABLE local_step_before")


def _make(connection: sqlite3.Connection, *tables: str) -> None:
    """Make these tables with their indexes."""
    for statement in (schema.projection() + LOCAL).split(";"):
        words = statement.replace("(", " ").replace('"', "").split()
        if words and words[2 if words[1] == "TABLE" else 4] in tables:
            connection.execute(statement)


def _pack(connection: sqlite3.Connection, progress: Progress, *, only: str = "1") -> None:
    """Formats before 5 held the bodies of records as they are; `only` those of which this is true are packed."""
    progress.start("Upgrading", connection.execute("SELECT count(*) FROM changeset").fetchone()[0])
    row = 0
    query = f"""SELECT rowid, body FROM changeset WHERE rowid > ? AND typeof(body) = 'blob' AND {only}
        ORDER BY rowid LIMIT {_ROWS_A_STEP}"""
    while portion := connection.execute(query, (row,)).fetchall():
        connection.executemany(
            "UPDATE changeset SET body = ? WHERE rowid = ?", [(packed(body), each) for each, body in portion]
        )
        row = portion[-1][0]
        progress.step(len(portion))
    if "local_merged" in _tables(connection):
        query = f"SELECT merge, id, body FROM local_merged WHERE typeof(body) = 'blob' AND {only}"
        for number, key, body in connection.execute(query).fetchall():
            values = (packed(body), number, key)
            connection.execute("UPDATE local_merged SET body = ? WHERE merge = ? AND id = ?", values)


_WOULD_BE_MISREAD = "substr(body, 1, 1) < x'20'"
"""What no version wrote, but kept where somebody else did."""


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _from_log(connection: sqlite3.Connection, progress: Progress) -> None:
    """Format 0 is a bare log, formats 1 and 2 lacked tables that show the state: all are made from the log."""
    waiting = _held_back(connection)
    present = _tables(connection)
    for table in schema.projection_tables():
        connection.execute(f'DROP TABLE IF EXISTS "{table}"')
    for statement in (LOG + schema.projection() + LOCAL).split(";"):
        words = statement.split()
        if words and not (words[1] == "TABLE" and words[2] in present - set(schema.projection_tables())):
            connection.execute(statement)
    connection.executemany("INSERT INTO quarantine VALUES (?, ?)", waiting)
    _fold_anew(connection, progress)


def _fold_anew(connection: sqlite3.Connection, progress: Progress) -> None:
    # What this version knows of kinds that an older one passed on unread must hold now too.
    set_aside(connection)
    faulty_texts.drop_stray(connection)
    projection.note_texts(connection)
    progress.start("Upgrading", connection.execute("SELECT count(*) FROM changeset").fetchone()[0])
    projection.rebuild(connection, progress)


def _held_back(connection: sqlite3.Connection) -> list[tuple[bytes, str]]:
    """The records that wait for other parts of their changeset; they go on waiting."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'quarantine'").fetchone() is None:
        return []
    return connection.execute("SELECT id, reason FROM quarantine WHERE reason = ?", (parts.INCOMPLETE,)).fetchall()


def upgrade(database: Database, world: World, progress: Progress) -> None:
    """Bring a file to the format of this program. Raises ProjectError or Cancelled; the file is then as it was."""
    backup.make(database, world, reason="upgrade")
    bring_up(database, progress)
    # A file that could not be written without gaps is whole too.
    with contextlib.suppress(StorageFailed):
        database.compact()


def bring_up(database: Database, progress: Progress) -> None:
    """The same without a backup, for a file that is a copy itself."""
    if database.format >= FORMAT:
        return
    with database.writing(spills=True) as connection:
        _upgrade(connection, database.format, progress)
        connection.execute(f"PRAGMA user_version = {FORMAT}")
    database.format = FORMAT


def opened_to_read(path: Path, connect: Connect, progress: Progress) -> Database:
    """A file that is only read. An older one is shown as this program's format, and stays as it is.

    Raises ProjectError or Cancelled.
    """
    database = Database(path, read_only=True, connect=connect)
    if database.format < FORMAT:
        try:
            connection = database.copy_in_memory()
            connection.execute("BEGIN")
            _upgrade(connection, database.format, progress, in_memory=True)
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            database.close()
            raise explained(error, path) from error
        except BaseException:
            database.close()
            raise
        database.format = FORMAT
    return database
