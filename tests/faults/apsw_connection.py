"""An apsw connection that speaks the part of Python's sqlite3 that the project file uses, so that its file layer can fail."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import apsw

_NAMES = {sqlite3.SQLITE_CORRUPT: sqlite3.DatabaseError, sqlite3.SQLITE_NOTADB: sqlite3.DatabaseError}


@contextmanager
def as_sqlite3() -> Iterator[None]:
    """Errors of apsw become those of sqlite3, with their code."""
    try:
        yield
    except apsw.Error as error:
        code = getattr(error, "extendedresult", 0) or getattr(error, "result", 0) or sqlite3.SQLITE_IOERR
        made = _NAMES.get(code & 0xFF, sqlite3.OperationalError)(str(error))
        made.sqlite_errorcode = code
        raise made from error


def _ids_as_digits(cursor: apsw.Cursor, row: tuple[Any, ...]) -> tuple[Any, ...]:
    """What `sqlite3` does with columns that are declared as `ANY`."""
    declared = (column[1] for column in cursor.get_description())
    return tuple(
        value.hex() if sort == "ANY" and isinstance(value, bytes) else value
        for value, sort in zip(row, declared, strict=True)
    )


class Cursor:
    """What `execute` returns."""

    def __init__(self, cursor: apsw.Cursor, connection: apsw.Connection) -> None:
        self._cursor = cursor
        self.rowcount = connection.changes()
        self.lastrowid = connection.last_insert_rowid()

    def fetchone(self) -> Any:
        with as_sqlite3():
            return self._cursor.fetchone()

    def fetchall(self) -> list[Any]:
        with as_sqlite3():
            return self._cursor.fetchall()

    def __iter__(self) -> Iterator[Any]:
        with as_sqlite3():
            yield from self._cursor


class Connection:
    """One connection through a named file layer."""

    def __init__(self, uri: str, vfs: str | None = None) -> None:
        flags = apsw.SQLITE_OPEN_URI | apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
        with as_sqlite3():
            self._apsw = apsw.Connection(uri, flags=flags, vfs=vfs)
        self._apsw.row_trace = _ids_as_digits

    @property
    def in_transaction(self) -> bool:
        return self._apsw.in_transaction

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Cursor:
        with as_sqlite3():
            return Cursor(self._apsw.execute(sql, tuple(values)), self._apsw)

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> Cursor:
        with as_sqlite3():
            return Cursor(self._apsw.executemany(sql, (tuple(row) for row in rows)), self._apsw)

    def create_function(self, name: str, narg: int, work: Any, *, deterministic: bool) -> None:
        with as_sqlite3():
            self._apsw.create_scalar_function(name, work, narg, deterministic=deterministic)

    def executescript(self, sql: str) -> Cursor:
        return self.execute(sql)

    def backup(self, target: Connection, *, pages: int = -1) -> None:
        with as_sqlite3(), target._apsw.backup("main", self._apsw, "main") as running:
            while not running.done:
                running.step(pages)

    def deserialize(self, data: bytes) -> None:
        with as_sqlite3():
            self._apsw.deserialize("main", data)

    def close(self) -> None:
        with as_sqlite3():
            self._apsw.close()
