"""Reads of the history, page by page: who wrote what and when, for the project or for one thing and what hangs on it."""

from __future__ import annotations

import json
import sqlite3

from reviewer.changes.record import Change, Record
from reviewer.model.team.history import HistoryFilter, Key
from reviewer.store.file.ids import blob, blobs
from reviewer.store.log import records as log
from reviewer.store.log.records import chunked
from reviewer.store.reads import people as reads_people
from reviewer.store.reads.hanging import birth_in as birth_in
from reviewer.store.reads.hanging import hanging_on

Connection = sqlite3.Connection
_ENTRY = """SELECT ms, counter, lower(hex(action)), min(record), lower(hex(coder)), wall, sum(changes), count(*),
    group_concat(kinds, '')"""
Row = tuple[int, int, str, int, str, int, int, int, str]
"""ms, counter, action, row number of its first record, coder, wall, changes, how many parts are there, kinds."""


def page(connection: sqlite3.Connection, wanted: HistoryFilter, after: Key | None, limit: int) -> list[Row]:
    """The next entries, newest first, but for the filter's text."""
    where, values, table = ["1"], list[object](), "history"
    if after is not None:
        where.append("(ms, counter, action) < (?, ?, ?)")
        values += (*after[:2], blob(after[2]))
    if wanted.coder:
        ids = sorted(reads_people.with_merged(connection, [wanted.coder]))
        where.append(f"coder IN ({','.join('?' * len(ids))})")
        values += blobs(ids)
    if wanted.kind:
        where.append("instr(kinds, ?)")
        values.append(f",{wanted.kind},")
    if wanted.since is not None:
        where.append("wall >= ?")
        values.append(wanted.since)
    if wanted.until is not None:
        where.append("wall < ?")
        values.append(wanted.until)
    if wanted.thing:
        _note_records(connection, wanted.thing)
        # CROSS JOIN: these few records are looked up, and the history is not gone through for them.
        table = "asked CROSS JOIN history USING (record)"
    query = f"""{_ENTRY} FROM {table}
        WHERE {" AND ".join(where)} GROUP BY ms, counter, action ORDER BY ms DESC, counter DESC, action DESC LIMIT ?"""
    return connection.execute(query, (*values, limit)).fetchall()


def records_of(connection: sqlite3.Connection, changeset: str, at: tuple[int, int] | None = None) -> list[Record]:
    """The records of one action that are there, in the order of its parts. Where `at`, its clock, is known it is quick."""
    where, values = ("ms = ? AND counter = ? AND", at) if at else ("", ())
    rows = connection.execute(
        f"SELECT record FROM history WHERE {where} action = ? ORDER BY part, record",
        (*values, blob(changeset)),
    ).fetchall()
    return [log.record_at(connection, row) for (row,) in rows]


def changes_of(connection: sqlite3.Connection, changeset: str) -> list[Change]:
    """The changes of one action, as far as its records are there and this version knows them."""
    return [change for record in records_of(connection, changeset) for change in record.changes]


def row_of(connection: sqlite3.Connection, changeset: str) -> Row | None:
    """One entry."""
    query = f"""{_ENTRY} FROM history
        WHERE action = ? GROUP BY ms, counter, action ORDER BY ms, counter LIMIT 1"""
    found: Row | None = connection.execute(query, (blob(changeset),)).fetchone()
    return found


def _note_records(connection: sqlite3.Connection, thing: str) -> None:
    """The records that wrote to a thing or to what hangs on it, in a table `asked` of this connection."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS asked (record INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM asked")
    for chunk in chunked(hanging_on(connection, thing)):
        marks = ",".join("?" * len(chunk))
        connection.execute(
            f"INSERT OR IGNORE INTO asked SELECT record FROM change_of WHERE thing IN ({marks})",
            blobs(chunk),
        )


def import_title(connection: sqlite3.Connection, source: str) -> str:
    """The title a source had when it came in; empty where no import of it is there."""
    row = connection.execute(
        "SELECT fields FROM import WHERE source = ? ORDER BY created, id", (blob(source),)
    ).fetchone()
    return str(json.loads(row[0]).get("title", "")) if row else ""
