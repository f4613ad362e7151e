"""Large changesets come in parts. One of which a part is missing is held back whole, kept and passed on, until the rest comes."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reviewer.changes.record import Record, parse
from reviewer.changes.registers import Thing
from reviewer.sentence import sentence
from reviewer.store.file.ids import blob
from reviewer.store.file.packed import body_of
from reviewer.store.log import projection
from reviewer.store.log import records as log

INCOMPLETE = "parts of its changeset are missing"
Item = tuple[Record, bytes]
Key = tuple[int, int, str]
"""Clock and id, which the parts of a changeset share."""


@dataclass(slots=True)
class _Group:
    """The parts of one changeset that came so far, and the numbers of these and of those that are here already."""

    numbers: set[int]
    items: list[Item] = field(default_factory=list)


class Gathering:
    """Records on their way in; parts wait for each other."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._aside = _by_key(record for _, record in _kept_aside(connection))
        self._waiting: dict[Key, _Group] = {}

    def add(self, record: Record, kept: bytes) -> Sequence[Item]:
        """What can be taken in now: the record, with its packed body, or all parts that waited for it, or nothing yet."""
        if not record.known or record.data["parts"] == 1:
            return ((record, kept),)
        key = _key(record)
        group = self._waiting.get(key)
        if group is None:
            here = _in_log(self._connection, key) | self._aside.get(key, set())
            group = self._waiting[key] = _Group(here)
        group.items.append((record, kept))
        group.numbers.add(record.data["part"])
        if not _whole(record, group.numbers):
            return []
        return self._waiting.pop(key).items

    def hold_back(self) -> tuple[set[bytes], list[str]]:
        """Keep aside what still waits. Returns the ids of these records, and a sentence for each changeset."""
        ids: set[bytes] = set()
        sentences: list[str] = []
        for group in self._waiting.values():
            record = group.items[0][0]
            lacking = int(record.data["parts"]) - len(group.numbers)
            sentences.append(
                sentence(
                    "“{label}” came without {lacking} of its {parts} parts; what came is kept aside until a copy brings the rest.",
                    label=record.label[:80],
                    lacking=lacking,
                    parts=record.data["parts"],
                )
            )
            _set_aside(self._connection, [(bytes.fromhex(each.key), kept) for each, kept in group.items])
            ids.update(bytes.fromhex(each.key) for each, _ in group.items)
        return ids, sentences


def release(connection: sqlite3.Connection) -> dict[str, Thing]:
    """Take in what was kept aside and is whole now. Returns what changed, by id."""
    aside = _kept_aside(connection)
    here = _by_key(record for _, record in aside)
    for key, numbers in here.items():
        numbers |= _in_log(connection, key)
    ready = [(row, each) for row, each in aside if _whole(each, here[_key(each)])]
    for _, record in ready:
        connection.execute("DELETE FROM quarantine WHERE id = ?", (bytes.fromhex(record.key),))
    return projection.advance(connection, ready) if ready else {}


def keys_of(connection: sqlite3.Connection, ids: Iterable[bytes]) -> set[Key]:
    """The changesets in parts that these records belong to."""
    query = "SELECT ms, counter, action FROM history h JOIN changeset c ON c.rowid = h.record WHERE c.id = ?"
    keys = {(ms, counter, action.hex()) for each in ids for ms, counter, action in connection.execute(query, (each,))}
    return {key for key in keys if len(_rows(connection, key)) > 1}


def hold_again(connection: sqlite3.Connection, keys: Iterable[Key]) -> dict[str, Thing]:
    """Keep aside what is left of these changesets after parts of them were taken out. Returns what changed, by id."""
    incomplete: list[tuple[bytes, bytes]] = []
    for key in keys:
        rows = _rows(connection, key)
        records = [log.record_at(connection, row) for row in rows]
        if records and not _whole(records[0], {record.data["part"] for record in records}):
            marks = ",".join("?" * len(rows))
            found = connection.execute(f"SELECT id, body FROM changeset WHERE rowid IN ({marks})", rows)
            incomplete += found
    if not incomplete:
        return {}
    things = projection.take_out(connection, [identifier for identifier, _ in incomplete])
    _set_aside(connection, incomplete)
    return things


def _set_aside(connection: sqlite3.Connection, records: Iterable[tuple[bytes, bytes]]) -> None:
    for identifier, kept in records:
        log.put_aside(connection, identifier, kept, INCOMPLETE)


def _kept_aside(connection: sqlite3.Connection) -> list[tuple[int, Record]]:
    query = "SELECT c.rowid, c.id, c.body FROM quarantine q JOIN changeset c ON c.id = q.id WHERE q.reason = ?"
    return [
        (row, parse(key.hex(), body_of(kept))) for row, key, kept in connection.execute(query, (INCOMPLETE,)).fetchall()
    ]


def _key(record: Record) -> Key:
    return *record.clock, record.changeset


def _rows(connection: sqlite3.Connection, key: Key) -> list[int]:
    query = "SELECT record FROM history WHERE ms = ? AND counter = ? AND action = ? ORDER BY part"
    return [row for (row,) in connection.execute(query, _values(key))]


def _in_log(connection: sqlite3.Connection, key: Key) -> set[int]:
    """The parts of a changeset that the log shows."""
    query = "SELECT part FROM history WHERE ms = ? AND counter = ? AND action = ?"
    return {part for (part,) in connection.execute(query, _values(key))}


def _values(key: Key) -> tuple[int, int, bytes]:
    return *key[:2], blob(key[2])


def _by_key(records: Iterable[Record]) -> dict[Key, set[int]]:
    numbers: dict[Key, set[int]] = {}
    for record in records:
        numbers.setdefault(_key(record), set()).add(int(record.data["part"]))
    return numbers


def _whole(record: Record, numbers: set[int]) -> bool:
    return numbers >= set(range(int(record.data["parts"]))) if record.data["parts"] <= len(numbers) else False
