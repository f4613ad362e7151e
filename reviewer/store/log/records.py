"""The log: records in, records and changes out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

from reviewer.changes.record import Change, Record, record_id, stored
from reviewer.errors import DamagedProject
from reviewer.pace import in_parts
from reviewer.sentence import sentence
from reviewer.store.file.ids import blobs
from reviewer.store.file.packed import body_of, damaged_change, packed
from reviewer.store.log import unsent

T = TypeVar("T")
_IDS_A_QUERY = 500  # Well below the number of values that any SQLite takes in one statement (999 before 3.32).
_LARGE_RECORD = 50
"""Changes from which on reading a record again costs more than keeping it until the next chunk."""
_MOST_LARGE_RECORDS = 200
"""Large records kept at a time: each may hold 5,000 changes, so more would ask for too much memory."""
_NONE: Mapping[int, Record] = MappingProxyType({})


def append(connection: sqlite3.Connection, items: Iterable[tuple[Record, bytes]]) -> list[tuple[int, Record]]:
    """Add records, each with its body; returns the new ones with their row numbers. One that is there already is passed over."""
    return append_packed(connection, ((record, packed(body)) for record, body in items))


def append_packed(connection: sqlite3.Connection, items: Iterable[tuple[Record, bytes]]) -> list[tuple[int, Record]]:
    """The same of records whose bodies are packed already."""
    listed = list(items)
    rows = add(connection, [(bytes.fromhex(record.key), kept) for record, kept in listed])
    return [(row, record) for row, (record, _) in zip(rows, listed, strict=True) if row]


def add(connection: sqlite3.Connection, bodies: Sequence[tuple[bytes, bytes]]) -> list[int]:
    """Add records as (id, packed body). Returns the number of the row of each, 0 for one that is there already."""
    last, before = connection.execute("SELECT coalesce(max(rowid), 0), total_changes() FROM changeset").fetchone()
    connection.executemany("INSERT INTO changeset (id, body) VALUES (?, ?) ON CONFLICT DO NOTHING", bodies)
    added = {
        identifier: row
        for row, identifier in connection.execute("SELECT rowid, id FROM changeset WHERE rowid > ?", (last,))
    }
    (after,) = connection.execute("SELECT total_changes()").fetchone()
    if len(added) != after - before:  # Row numbers that no program of ours gave left no room.
        raise damaged_change()
    unsent.note(connection, list(added))
    return [added.pop(identifier, 0) for identifier, _ in bodies]


def last(connection: sqlite3.Connection) -> int:
    """The number of the row of the newest record here, 0 where there is none: another one after each write."""
    return int(connection.execute("SELECT coalesce(max(rowid), 0) FROM changeset").fetchone()[0])


def records(connection: sqlite3.Connection, *, readable: bool = True) -> Iterator[Record]:
    """All records in the order in which they arrived; without the quarantined ones when `readable`."""
    # A quarantined record is kept and passed on, but never read: it did not validate.
    where = "WHERE id NOT IN (SELECT id FROM quarantine)" if readable else ""
    for identifier, kept in connection.execute(f"SELECT id, body FROM changeset {where} ORDER BY rowid"):
        yield _verified(identifier, kept)


def numbered(connection: sqlite3.Connection) -> Iterator[tuple[int, Record]]:
    """The same, but for the quarantined ones, with their row numbers."""
    query = "SELECT rowid, id, body FROM changeset WHERE id NOT IN (SELECT id FROM quarantine) ORDER BY rowid"
    for row, identifier, kept in connection.execute(query):
        yield row, _verified(identifier, kept)


def bodies(connection: sqlite3.Connection) -> Iterator[tuple[str, bytes]]:
    """All records as (id, body), unread."""
    for identifier, kept in connection.execute("SELECT id, body FROM changeset ORDER BY rowid"):
        yield identifier.hex(), body_of(kept)


def readable_bodies(connection: sqlite3.Connection) -> Iterator[bytes]:
    """The bodies of all records that were not set aside, unread."""
    for (kept,) in connection.execute("SELECT body FROM changeset WHERE id NOT IN (SELECT id FROM quarantine)"):
        yield body_of(kept)


def put_aside(connection: sqlite3.Connection, identifier: bytes, kept: bytes, reason: str) -> None:
    """Keep a record, packed, that does not hold, or not yet: it is passed on and never read."""
    connection.execute("INSERT OR IGNORE INTO changeset VALUES (?, ?)", (identifier, kept))
    connection.execute("INSERT OR IGNORE INTO quarantine VALUES (?, ?)", (identifier, reason))
    unsent.note(connection, [identifier])


def action_at(connection: sqlite3.Connection, row: int) -> list[Record]:
    """The records of one action of this copy, whose first record has this row number: those of one changeset or two."""
    first = record_at(connection, row)
    parts = [first, *(record_at(connection, row + part) for part in range(1, first.data["parts"]))]
    row += len(parts)
    readable = "SELECT 1 FROM changeset WHERE rowid = ? AND id NOT IN (SELECT id FROM quarantine)"
    if connection.execute(readable, (row,)).fetchone() is None:
        return parts
    second = record_at(connection, row)
    if not second.known or (second.changeset, second.data["opening"]) != (first.changeset, first.data["opening"]):
        return parts
    return [*parts, second, *(record_at(connection, row + part) for part in range(1, second.data["parts"]))]


def changes_to(
    connection: sqlite3.Connection, things: Iterable[str], read: Mapping[int, Record] = _NONE
) -> dict[str, list[Change]]:
    """All changes to each of these things that the log holds. `read` are records that were read already, by row number."""
    by_thing: dict[str, list[Change]] = {}
    large: dict[int, Record] = {}  # Many of the things may stand in one large record: it is read once.
    for chunk in chunked(things):
        marks = ",".join("?" * len(chunk))
        wanted: dict[int, list[tuple[str, int]]] = {}
        query = f"SELECT thing, record, ndx FROM change_of WHERE thing IN ({marks})"
        for thing, record, index in connection.execute(query, blobs(chunk)):
            wanted.setdefault(record, []).append((thing.hex(), index))
        for row, places in wanted.items():
            record = read.get(row) or large.get(row) or record_at(connection, row)
            if len(record.data["changes"]) > _LARGE_RECORD and len(large) < _MOST_LARGE_RECORDS:
                large[row] = record
            for thing, index in places:
                by_thing.setdefault(thing, []).append(record.change_at(index))
    return by_thing


def record_at(connection: sqlite3.Connection, row: int) -> Record:
    """The record with this row number. Raises DamagedProject."""
    found = connection.execute("SELECT id, body FROM changeset WHERE rowid = ?", (row,)).fetchone()
    if found is None:
        raise DamagedProject(
            sentence("The tables of this project name a change that is not in its log; they can be made anew from it.")
        ).with_remedy("rebuild")
    return _verified(*found)


def _verified(identifier: bytes, kept: bytes) -> Record:
    """A record that is still what its hash says. Raises DamagedProject."""
    if isinstance(identifier, bytes) and isinstance(kept, bytes):
        body = body_of(kept)
        if record_id(body) == identifier.hex():
            return stored(identifier.hex(), body)
    raise damaged_change()


def chunked(items: Iterable[T]) -> Iterator[list[T]]:
    """The items in lists short enough for one statement."""
    return in_parts(items, _IDS_A_QUERY)


def author(connection: sqlite3.Connection, ref: str) -> tuple[str, int]:
    """Who wrote the change with this ref, and when by the laptop's clock."""
    identifier = bytes.fromhex(ref.partition(":")[0])
    row = connection.execute("SELECT body FROM changeset WHERE id = ?", (identifier,)).fetchone()
    if row is None:  # Something was purged from it, so it stands under another hash.
        was = f'"was":"{identifier.hex()}"'.encode()
        row = connection.execute("SELECT body FROM changeset WHERE instr(body, ?)", (was,)).fetchone()
    record = stored(identifier.hex(), body_of(row[0]))
    return record.coder, record.wall
