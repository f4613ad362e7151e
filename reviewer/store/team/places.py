"""The places where this copy meets others: how far each was read, what it lacks, what waits. Kept in `local_state`.

Beside what `reviewer.store.log.unsent` notes, `waiting/KEY/ID` holds a record that came from a place and that somebody has to
agree to before it goes in: a tombstone, or a record that something was purged from.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace

from reviewer.changes.canonical import canonical
from reviewer.model.changes import MERGE, SEALED
from reviewer.store.file.packed import body_of
from reviewer.store.log import parts, steps, unsent
from reviewer.store.log.unsent import HELD, PLACE, TAKEN, UNSENT

_WAITING = "waiting/"
_MOST_PLACES = 4
"""So many places are remembered; one that is met again after others is compared anew."""
_SORTS = (UNSENT, HELD, TAKEN, _WAITING)


@dataclass(frozen=True, slots=True)
class Place:
    """A place as this copy knows it: how far it was read, and whether all that was here has been compared with it.

    `lacks` says whether it did not have a text yet that a record from there names, `rule` what this person might pass on when
    records were held back, `used` when it was met last, in ms since 1970.
    """

    at: str = ""
    met: bool = False
    lacks: bool = False
    rule: str = ""
    used: int = 0


def known(connection: sqlite3.Connection, key: str) -> Place | None:
    """What is known of a place; None for one that was never met."""
    row = connection.execute("SELECT value FROM local_state WHERE name = ?", (PLACE + key,)).fetchone()
    return Place(**json.loads(row[0])) if row else None


def keep(connection: sqlite3.Connection, key: str, place: Place) -> None:
    """Remember a place. Those that were used longest ago are forgotten."""
    _write(connection, key, place)
    others = [each for each in unsent.keys(connection) if each != key]
    for gone in sorted(others, key=lambda each: _used(connection, each))[: -(_MOST_PLACES - 1)]:
        forget(connection, gone)


def _write(connection: sqlite3.Connection, key: str, place: Place) -> None:
    value = canonical(asdict(place)).decode("utf-8")
    connection.execute("INSERT OR REPLACE INTO local_state VALUES (?, ?)", (PLACE + key, value))


def _used(connection: sqlite3.Connection, key: str) -> int:
    place = known(connection, key)
    return place.used if place else 0


def forget(connection: sqlite3.Connection, key: str) -> None:
    """A place is as one that was never met."""
    connection.execute("DELETE FROM local_state WHERE name = ?", (PLACE + key,))
    for sort in _SORTS:
        _clear(connection, sort, key)


def reached(connection: sqlite3.Connection, key: str, records: Iterable[bytes], at: str | None = None) -> None:
    """The place has these records; it was read up to `at`, where that is known."""
    _remove(connection, (UNSENT, HELD), key, records)
    if at is not None:
        _write(connection, key, replace(known(connection, key) or Place(), at=at))
    _seal_merges(connection, key)


def _seal_merges(connection: sqlite3.Connection, key: str) -> None:
    """A merge whose records others have now cannot be taken back any more: the next exchange would bring them again."""
    noted = "SELECT 1 FROM local_state WHERE name IN (? || lower(hex(m.id)), ? || lower(hex(m.id)))"
    query = f"""SELECT 1 FROM local_merged m JOIN changeset c ON c.id = m.id
        WHERE m.merge = ? AND NOT EXISTS ({noted}) LIMIT 1"""
    for (number,) in connection.execute("SELECT n FROM local_merge").fetchall():
        if connection.execute(query, (number, f"{UNSENT}{key}/", f"{HELD}{key}/")).fetchone():
            steps.seal(connection, f"{MERGE}{number}", f"{SEALED}{number}")
            connection.execute("DELETE FROM local_merged WHERE merge = ?", (number,))


def is_unsent(connection: sqlite3.Connection, key: str) -> bool:
    """Whether something is to be sent."""
    return any(next(_ids(connection, sort, key, 1), None) is not None for sort in (UNSENT, TAKEN))


def unsent_ids(connection: sqlite3.Connection, key: str) -> list[bytes]:
    """The ids of the records that the place lacks and that may be sent."""
    return list(_ids(connection, UNSENT, key))


def unsent_count(connection: sqlite3.Connection, key: str) -> int:
    """How many records the place lacks that may be sent."""
    query = "SELECT count(*) FROM local_state WHERE name >= ? AND name < ?"
    return int(connection.execute(query, _range(UNSENT, key)).fetchone()[0])


def held_count(connection: sqlite3.Connection, key: str) -> int:
    """How many records are held back."""
    query = "SELECT count(*) FROM local_state WHERE name >= ? AND name < ?"
    return int(connection.execute(query, _range(HELD, key)).fetchone()[0])


def hold(connection: sqlite3.Connection, key: str, records: Collection[bytes]) -> None:
    """These are not sent until this person may."""
    _remove(connection, (UNSENT,), key, records)
    _add(connection, HELD, key, records)


def offer_held(connection: sqlite3.Connection, key: str, rule: str) -> None:
    """This person may pass on something else now: what was held back is looked at again."""
    _write(connection, key, replace(known(connection, key) or Place(), rule=rule))
    held = list(_ids(connection, HELD, key))
    _remove(connection, (HELD,), key, held)
    _add(connection, UNSENT, key, held)


def lacks(connection: sqlite3.Connection, key: str, records: Iterable[bytes], place: Place) -> None:
    """All that is here was compared with the place; it lacks these records."""
    _clear(connection, HELD, key)
    _add(connection, UNSENT, key, records)
    keep(connection, key, place)


def met(connection: sqlite3.Connection, key: str) -> None:
    """All that is there was read, and nothing was here before."""
    _write(connection, key, replace(known(connection, key) or Place(), met=True))


def note_lack(connection: sqlite3.Connection, key: str, *, lacks: bool) -> None:
    """Note whether a text that a record from there names has not arrived there yet."""
    _write(connection, key, replace(known(connection, key) or Place(), lacks=lacks))


def taken(connection: sqlite3.Connection, key: str) -> dict[bytes, bytes | None]:
    """What a purge took out of the log and the place may still have, each with what stands for it now."""
    rows = connection.execute("SELECT name, value FROM local_state WHERE name >= ? AND name < ?", _range(TAKEN, key))
    return {_id(name): bytes.fromhex(value) or None for name, value in rows}


def take(connection: sqlite3.Connection, key: str, replaced: Iterable[tuple[bytes, bytes | None]]) -> None:
    """These are to be taken out there."""
    rows = [(f"{TAKEN}{key}/{old.hex()}", new.hex() if new else "") for old, new in replaced]
    connection.executemany("INSERT OR REPLACE INTO local_state VALUES (?, ?)", rows)


def is_taken(connection: sqlite3.Connection, key: str, records: Iterable[bytes]) -> None:
    """The place has these no more."""
    _remove(connection, (TAKEN,), key, records)


def wait(connection: sqlite3.Connection, key: str, records: Iterable[tuple[bytes, bytes]]) -> None:
    """These records, as (id, body), wait until somebody agrees to what they take out."""
    rows = [(f"{_WAITING}{key}/{identifier.hex()}", body.decode("utf-8")) for identifier, body in records]
    connection.executemany("INSERT OR REPLACE INTO local_state VALUES (?, ?)", rows)


def waiting(connection: sqlite3.Connection, key: str) -> list[bytes]:
    """The bodies of the records that wait."""
    query = "SELECT value FROM local_state WHERE name >= ? AND name < ?"
    return [body.encode("utf-8") for (body,) in connection.execute(query, _range(_WAITING, key))]


def wait_no_more(connection: sqlite3.Connection, key: str) -> None:
    """What waited went in."""
    _clear(connection, _WAITING, key)


def all_ids(connection: sqlite3.Connection) -> list[bytes]:
    """The ids of all records that may be passed on: not those that no program can read."""
    query = """SELECT id FROM changeset WHERE length(id) = 16
        AND id NOT IN (SELECT id FROM quarantine WHERE reason != ?)"""
    return [row[0] for row in connection.execute(query, (parts.INCOMPLETE,))]


_PASSED_ON = "NOT EXISTS (SELECT 1 FROM quarantine q WHERE q.id = c.id AND reason != ?)"
"""Holds for records that some program can read, now or with the parts that they lack."""


def bodies(connection: sqlite3.Connection, ids: Sequence[bytes]) -> list[tuple[int, bytes, bytes]]:
    """Those of these records that are in the log and may be passed on, as (row, id, body), in the order of their arrival."""
    query = f"SELECT rowid, body FROM changeset c WHERE id = ? AND {_PASSED_ON}"
    rows = [(connection.execute(query, (each, parts.INCOMPLETE)).fetchone(), each) for each in ids]
    return sorted((row[0], identifier, body_of(row[1])) for row, identifier in rows if row is not None)


def in_order(connection: sqlite3.Connection, ids: Collection[bytes]) -> list[bytes]:
    """The ids of those that are in the log and may be passed on, in the order of their arrival."""
    query = f"SELECT rowid FROM changeset c WHERE id = ? AND {_PASSED_ON}"
    rows = [(connection.execute(query, (each, parts.INCOMPLETE)).fetchone(), each) for each in ids]
    return [identifier for _, identifier in sorted((row[0], identifier) for row, identifier in rows if row is not None)]


def absent(connection: sqlite3.Connection, ids: Iterable[bytes]) -> set[bytes]:
    """Which of these records the log lacks, looked up one by one."""
    wanted = list(dict.fromkeys(ids))
    query = "SELECT 1 FROM changeset WHERE id = ?"
    return {each for each in wanted if connection.execute(query, (each,)).fetchone() is None}


def has_log(connection: sqlite3.Connection) -> bool:
    """Whether the log holds anything."""
    return connection.execute("SELECT 1 FROM changeset LIMIT 1").fetchone() is not None


def _range(sort: str, key: str) -> tuple[str, str]:
    prefix = f"{sort}{key}/"
    return prefix, unsent.after(prefix)


def _ids(connection: sqlite3.Connection, sort: str, key: str, most: int = -1) -> Iterator[bytes]:
    query = "SELECT name FROM local_state WHERE name >= ? AND name < ? LIMIT ?"
    return (_id(name) for (name,) in connection.execute(query, (*_range(sort, key), most)))


def _id(name: str) -> bytes:
    return bytes.fromhex(name.rpartition("/")[2])


def _add(connection: sqlite3.Connection, sort: str, key: str, records: Iterable[bytes]) -> None:
    rows = sorted((f"{sort}{key}/{each.hex()}",) for each in records)
    connection.executemany("INSERT OR REPLACE INTO local_state VALUES (?, '')", rows)


def _remove(connection: sqlite3.Connection, sorts: Iterable[str], key: str, records: Iterable[bytes]) -> None:
    names = [each.hex() for each in records]
    for sort in sorts:
        connection.executemany("DELETE FROM local_state WHERE name = ?", [(f"{sort}{key}/{each}",) for each in names])


def _clear(connection: sqlite3.Connection, sort: str, key: str) -> None:
    connection.execute("DELETE FROM local_state WHERE name >= ? AND name < ?", _range(sort, key))
