"""Whole copies of an open project file: of its bytes, by the system, or of its pages, by SQLite."""

from __future__ import annotations

import contextlib
import io
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from reviewer.errors import StorageFailed
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.store.file.copying import copy_to_disk
from reviewer.store.file.world import Connect, connect_sqlite
from reviewer.system.sqlite_address import address


class Copies:
    """Makes copies of one file to paths that do not exist yet; close it after all connections to the file."""

    def __init__(self, path: Path, connect: Connect) -> None:
        self._path = path
        self._connect = connect
        self._identity = identity(path)
        self._file: io.FileIO | None = None

    def as_bytes(self, connection: sqlite3.Connection, target: Path, progress: Progress) -> bool:
        """Copy the bytes of the file, which hold what is committed: `connection` reads, or another one of this thread writes, so
        nobody can commit meanwhile. The copy is compared by its length and its last record.

        False where the file cannot be read so; then there is no copy. Raises StorageFailed, Cancelled, sqlite3.Error.
        """
        if self._connect is not connect_sqlite:
            return False  # It reaches the file in a way of its own.
        end = _end_of(connection)
        pages, size = (int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size"))
        try:
            file = self._opened()
            if file is None or os.fstat(file.fileno()).st_size != pages * size:
                return False
            with target.open("xb") as writing:
                copy_to_disk(file, writing, pages * size, progress)
        except OSError:
            with contextlib.suppress(OSError):
                target.unlink()
            return False
        copy = self._connect(address(target, "rw"))
        try:
            _require_alike(end, copy, target)
        finally:
            copy.close()
        return True

    @contextmanager
    def by_pages(self, target: Path, *, checked: bool) -> Iterator[Callable[[sqlite3.Connection], None]]:
        """Gives what copies all that a connection sees, page by page; a copy that is `checked` is gone through at the end.

        Raises StorageFailed, sqlite3.Error.
        """
        copy = self._connect(address(target, "rwc"))

        def copy_pages(connection: sqlite3.Connection) -> None:
            connection.backup(copy)
            _require_alike(_end_of(connection), copy, target)

        try:
            # A whole copy needs neither a journal nor a sync for each step; who asked for it flushes it at the end.
            copy.execute("PRAGMA synchronous=OFF")
            yield copy_pages
            copy.execute("PRAGMA journal_mode=TRUNCATE")
            if checked and copy.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                raise _not_whole(target)
        finally:
            copy.close()

    def _opened(self) -> io.FileIO | None:
        """The file to read its bytes. It stays open, for to close it takes back all locks of this process on it (POSIX)."""
        if self._identity is None:
            self._identity = identity(self._path)
        if identity(self._path) != self._identity:
            return None
        if self._file is None:
            self._file = self._path.open("rb", buffering=0)
        return self._file

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()


def last_row(connection: sqlite3.Connection) -> tuple[int, bytes] | None:
    """The last record of the log, by its row and its id; None in a file that cannot tell it."""
    try:
        row = connection.execute("SELECT rowid, id FROM changeset ORDER BY rowid DESC LIMIT 1").fetchone()
    except sqlite3.DatabaseError:
        return None
    return (int(row[0]), row[1]) if row is not None else None


def identity(path: Path) -> tuple[int, int] | None:
    """Which file stands at a path, as long as it is there."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _end_of(connection: sqlite3.Connection) -> tuple[object, object]:
    """How many pages a file has, and its last record: a copy that lacks something differs in one of them."""
    return connection.execute("PRAGMA page_count").fetchone()[0], last_row(connection)


def _require_alike(end: tuple[object, object], copy: sqlite3.Connection, target: Path) -> None:
    if _end_of(copy) != end:
        raise _not_whole(target)


def _not_whole(target: Path) -> StorageFailed:
    return StorageFailed(
        sentence("The copy “{name}” did not come out whole; nothing was kept of it.", name=target.name)
    )
