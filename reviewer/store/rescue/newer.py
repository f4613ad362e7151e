"""What came into a project file since it was last found whole: is that whole too, and do the tables show it?

Read in short portions, so that nobody who writes meanwhile waits for it.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from reviewer.changes.kinds import KINDS
from reviewer.changes.record import stored
from reviewer.changes.registers import Thing
from reviewer.errors import DamagedProject
from reviewer.model.sources.text import fault_of
from reviewer.store.file import shape, soundness
from reviewer.store.file.ids import blob
from reviewer.store.file.packed import body_of
from reviewer.store.file.schema import columns_of, quoted, tables_of
from reviewer.store.log import advancing
from reviewer.store.log.rows import row_of

_ROWS_A_PORTION = 500
Read = Callable[..., Any]
"""Asks a question of the file as `Project.read` does, in a transaction of its own."""


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a file is known to be whole: the last rows of its log, texts and originals, and the id of that record in hex."""

    record: int = 0
    key: str = ""
    text: int = 0
    original: int = 0


def mark_of(connection: sqlite3.Connection) -> Mark:
    """The end of the file as it is now."""
    last = connection.execute("SELECT rowid, id FROM changeset ORDER BY rowid DESC LIMIT 1").fetchone()
    row, key = (last[0], last[1].hex()) if last is not None else (0, "")
    text, original = (
        connection.execute(f"SELECT coalesce(max(rowid), 0) FROM {table}").fetchone()[0]
        for table in ("text", "original")
    )
    return Mark(row, key, text, original)


def _stands(connection: sqlite3.Connection, mark: Mark) -> bool:
    row = connection.execute("SELECT id FROM changeset WHERE rowid = ?", (mark.record,)).fetchone()
    return row is not None and isinstance(row[0], bytes) and row[0].hex() == mark.key


def sound_since(read: Read, mark: Mark) -> bool:
    """Whether what came after a mark is whole and shown. False also where that cannot be told."""
    try:
        if not read(_stands, mark) or read(shape.odd_in, older=False) or read(shape.lacking_in):
            return False
        return all(read(question, after) for question, after in _portions(mark, read(mark_of)))
    except DamagedProject:
        return False


def _portions(mark: Mark, end: Mark) -> Iterator[tuple[Callable[[sqlite3.Connection, int], bool], int]]:
    """The questions to ask, each of so many rows after one."""
    for question, first, last in (
        (_sound_records, mark.record, end.record),
        (_sound_texts, mark.text, end.text),
        (_sound_originals, mark.original, end.original),
    ):
        yield from ((question, after) for after in range(first, last, _ROWS_A_PORTION))


def _sound_records(connection: sqlite3.Connection, after: int) -> bool:
    rows = connection.execute(
        """SELECT rowid, id, body, id IN (SELECT id FROM quarantine) FROM changeset
        WHERE rowid > ? AND rowid <= ? ORDER BY rowid""",
        (after, after + _ROWS_A_PORTION),
    ).fetchall()
    things: set[str] = set()
    for row, key, kept, aside in rows:
        if aside:
            continue
        if soundness.fault_in(key, kept):
            return False
        record = stored(key.hex(), body_of(kept))
        if record.known and connection.execute("SELECT 1 FROM history WHERE record = ?", (row,)).fetchone() is None:
            return False
        things.update(change.id for change in record.changes)
    return all(_is_shown(connection, thing) for thing in advancing.thing_now(connection, things).values())


def _is_shown(connection: sqlite3.Connection, thing: Thing) -> bool:
    """Whether the tables say of a thing what its own changes say; where it stands in a tree depends on others too."""
    if not thing.exists:
        return True
    if not thing.alive:
        return connection.execute("SELECT 1 FROM dead WHERE id = ?", (blob(thing.id),)).fetchone() is not None
    names = columns_of(KINDS[thing.kind])
    columns = ", ".join(map(quoted, names))
    made = _without(names, KINDS[thing.kind].tree, row_of(thing))
    return any(
        _without(names, KINDS[thing.kind].tree, row) == made
        for table in tables_of(thing.kind)
        for row in connection.execute(f'SELECT {columns} FROM "{table}" WHERE id = ?', (blob(thing.id),))
    )


def _without(names: Iterable[str], left_out: Iterable[str], row: Iterable[Any]) -> list[Any]:
    return [value for name, value in zip(names, row, strict=True) if name not in left_out]


def _sound_texts(connection: sqlite3.Connection, after: int) -> bool:
    rows = connection.execute(
        "SELECT sha256, content FROM text WHERE rowid > ? AND rowid <= ?", (after, after + _ROWS_A_PORTION)
    )
    return all(isinstance(content, bytes) and not fault_of(content, sha) for sha, content in rows)


def _sound_originals(connection: sqlite3.Connection, after: int) -> bool:
    rows = connection.execute(
        "SELECT sha256, bytes FROM original WHERE rowid > ? AND rowid <= ? AND bytes IS NOT NULL",
        (after, after + _ROWS_A_PORTION),
    )
    return all(isinstance(content, bytes) and hashlib.sha256(content).hexdigest() == sha for sha, content in rows)
