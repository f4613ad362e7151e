"""The connections to one project file: one that writes, one that reads, and what to do when the disk refuses.

While the disk refuses to write, a copy of the project in memory takes its place, so that no change is lost and work
goes on; `rescued` is then True until the changes made meanwhile are in the file.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reviewer.errors import DamagedProject, NotAProject, ProjectError, ReadOnlyProject, StorageFailed
from reviewer.store.file.schema import APPLICATION_ID, FORMAT, LOCAL, LOG, PSEUDONYMOUS_ID, projection
from reviewer.store.file.unfinished import rolled_back
from reviewer.store.file.world import Connect, connect_sqlite

_HEADER = b"SQLite format 3\x00"
_BUSY_MS = 10_000


def explained(error: sqlite3.Error | OSError, path: Path) -> ProjectError:
    """What an error of SQLite or of the system means for the user."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return StorageFailed(
            f"The disk that holds “{path.name}” is full; free some space, the change will be tried again."
        )
    if isinstance(error, sqlite3.OperationalError) and not hasattr(error, "sqlite_errorcode"):
        return damaged(path, "a row cannot be read")  # Python says so of text that is not UTF-8.
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR):
        return damaged(path, str(error))
    if code == sqlite3.SQLITE_BUSY:
        return StorageFailed(f"“{path.name}” is in use by another program right now; the change will be tried again.")
    return StorageFailed(
        f"“{path.name}” cannot be written ({error}); check the folder, the change will be tried again."
    )


def damaged(path: Path, what: str) -> DamagedProject:
    """The sentence for a damaged file."""
    return DamagedProject(
        f"“{path.name}” is damaged ({what}); restore a backup, or save what is whole with “reviewer check --repair”."
    )


def check_header(path: Path) -> None:
    """Refuse a file that is not a whole project. Raises NotAProject, DamagedProject or ProjectError."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
        size = path.stat().st_size
    except FileNotFoundError:
        raise NotAProject(f"There is no file “{path}”; check the name, or make a project with “New project”.") from None
    except IsADirectoryError:
        raise NotAProject(f"“{path}” is a folder; choose a project file that ends in .review.") from None
    except OSError as error:
        raise ProjectError(f"“{path}” cannot be read ({error.strerror}); check the permissions of the file.") from error
    if len(head) < 100 or head[:16] != _HEADER:
        raise NotAProject(f"“{path.name}” is not a Reviewer project; choose a file that ends in .review.")
    if int.from_bytes(head[68:72]) not in (APPLICATION_ID, PSEUDONYMOUS_ID):
        raise NotAProject(f"“{path.name}” is a database of another program, not a Reviewer project.")
    page = int.from_bytes(head[16:18])
    page = 65_536 if page == 1 else page
    journal = path.with_name(path.name + "-journal")
    if size < int.from_bytes(head[28:32]) * page and not (journal.exists() and journal.stat().st_size):
        raise DamagedProject(
            f"“{path.name}” is cut off: part of the file is missing. Copy it again, or restore a backup."
        )


class Database:
    """One open project file. Use `reading()` and `writing()`; nothing else touches the connections."""

    def __init__(
        self, path: Path, *, read_only: bool = False, create: bool = False, connect: Connect = connect_sqlite
    ) -> None:
        self.path = path
        self._identity = _identity(path)
        self._connect_to = connect
        self.read_only = read_only
        self.rescued = False
        self._write_lock = threading.RLock()
        self._read_lock = threading.RLock()
        if not create:
            check_header(path)
        with contextlib.ExitStack() as opened:
            try:
                self._writer = opened.enter_context(contextlib.closing(self._connect(create=create)))
                if create:
                    self._make_tables()
                    self._identity = _identity(path)
                self._reader = opened.enter_context(contextlib.closing(self._connect()))
                self.format = int(self._reader.execute("PRAGMA user_version").fetchone()[0])
                self._reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except sqlite3.Error as error:
                raise explained(error, path) from error
            except UnicodeDecodeError as error:
                raise damaged(path, "its tables cannot be told") from error
            opened.pop_all()

    def _connect(self, *, create: bool = False) -> sqlite3.Connection:
        mode = "ro" if self.read_only else ("rwc" if create else "rw")
        connection = self._connect_to(f"{self.path.absolute().as_uri()}?mode={mode}")
        for pragma in (
            f"busy_timeout={_BUSY_MS}",
            "trusted_schema=OFF",
            "cell_size_check=ON",
            "cache_spill=OFF",
            "cache_size=-64000",
            "temp_store=MEMORY",
            "foreign_keys=OFF",
        ):
            connection.execute(f"PRAGMA {pragma}")
        if not self.read_only:
            connection.execute("PRAGMA journal_mode=TRUNCATE")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA fullfsync=ON")
        return connection

    def _make_tables(self) -> None:
        script = f"BEGIN IMMEDIATE; {LOG} {projection()} {LOCAL} COMMIT;"
        self._writer.execute("PRAGMA page_size=4096")
        self._writer.execute(f"PRAGMA application_id={APPLICATION_ID}")
        self._writer.execute(f"PRAGMA user_version={FORMAT}")
        self._writer.executescript(script)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection that sees what is committed. Keep it short. Raises DamagedProject or StorageFailed."""
        lock, connection = (self._write_lock, self._writer) if self.rescued else (self._read_lock, self._reader)
        with lock, self._told():
            yield connection

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """A copy in memory of what is committed, for long work that must neither wait nor keep others waiting.

        Raises DamagedProject or StorageFailed.
        """
        with contextlib.closing(self._connect_to("file::memory:")) as copy, self._told():
            copy.execute("PRAGMA trusted_schema=OFF")
            copy.execute("PRAGMA cell_size_check=ON")
            with self.reading() as connection:
                connection.backup(copy)
            yield copy

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What goes wrong when reading, as a sentence."""
        try:
            yield
        except sqlite3.Error as error:
            raise explained(error, self.path) from error
        except (json.JSONDecodeError, UnicodeDecodeError, KeyError) as error:
            raise damaged(self.path, "a row cannot be read") from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: committed at the end of the block, or undone whole by any exception.

        Raises ReadOnlyProject, StorageFailed or DamagedProject.
        """
        if self.read_only:
            raise ReadOnlyProject(f"“{self.path.name}” is open for reading only; save a copy to work on it.")
        with self._write_lock:
            try:
                if not self.rescued and not self.path.exists():
                    raise StorageFailed(
                        f"“{self.path.name}” was moved or removed while it was open; put it back, or save a copy."
                    )
                self._writer.execute("BEGIN IMMEDIATE")
                try:
                    yield self._writer
                    self._writer.execute("COMMIT")
                except BaseException:
                    if self._writer.in_transaction:
                        self._writer.execute("ROLLBACK")
                    raise
            except sqlite3.Error as error:
                raise explained(error, self.path) from error

    def in_place(self) -> bool:
        """Whether the file that was opened still stands at its path."""
        return self._identity is not None and _identity(self.path) == self._identity

    def rescue(self) -> None:
        """Go on in memory: from now on reads and writes go to a copy, until `land` brings the changes to the file."""
        with self._write_lock, self._read_lock:
            if self.rescued:
                return
            memory = self._connect_to("file::memory:")
            try:
                self._copy_into(memory)
            except (sqlite3.Error, OSError) as error:
                memory.close()
                raise explained(error, self.path) from error
            self._disk, self._writer = self._writer, memory
            self.rescued = True

    def copy_in_memory(self) -> sqlite3.Connection:
        """From now on everything is read from a copy in memory, which is returned: an older file is upgraded there."""
        self.rescue()
        return self._writer

    def _copy_into(self, memory: sqlite3.Connection) -> None:
        """Copy what is committed, also where the disk does not let SQLite take an unfinished transaction back."""
        try:
            self._reader.backup(memory)
        except sqlite3.Error:
            if not self.in_place():
                raise
            image = self._connect_to("file::memory:")
            try:
                image.deserialize(rolled_back(self.path))
                if image.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                    raise
                image.backup(memory)
            finally:
                image.close()

    def leave_rescue(self) -> None:
        """Go back to the file when nothing was written in memory after all."""
        with self._write_lock, self._read_lock:
            memory, self._writer, self.rescued = self._writer, self._disk, False
            memory.close()

    @contextmanager
    def landing(self) -> Iterator[tuple[sqlite3.Connection, sqlite3.Connection]]:
        """One transaction on the file itself while rescued: gives (memory, disk). After it the file is in use again."""
        with self._write_lock, self._read_lock:
            memory, disk = self._writer, self._disk
            try:
                disk.execute("BEGIN IMMEDIATE")
                try:
                    yield memory, disk
                    disk.execute("COMMIT")
                except BaseException:
                    if disk.in_transaction:
                        disk.execute("ROLLBACK")
                    raise
            except sqlite3.Error as error:
                raise explained(error, self.path) from error
            self._writer, self.rescued = disk, False
            memory.close()

    def copy_to(self, target: Path) -> None:
        """Write a copy with SQLite's backup API to a path that does not exist yet. Raises StorageFailed."""
        try:
            copy = self._connect_to(f"{target.absolute().as_uri()}?mode=rwc")
            try:
                with self.reading() as connection:
                    connection.backup(copy)
                copy.execute("PRAGMA journal_mode=TRUNCATE")
                if copy.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                    raise StorageFailed(f"The copy “{target.name}” did not come out whole; nothing was kept of it.")
            finally:
                copy.close()
        except sqlite3.Error as error:
            raise explained(error, target) from error

    def compact(self) -> None:
        """Write the file anew, so that nothing stays in it of what was deleted. Raises StorageFailed."""
        with self._write_lock:
            try:
                self._writer.execute("VACUUM")
            except sqlite3.Error as error:
                raise explained(error, self.path) from error

    def close(self) -> None:
        """Close the file. Changes that were never landed are lost with it: ask before."""
        with self._write_lock, self._read_lock:
            self._writer.close()
            self._reader.close()
            if self.rescued:
                self._disk.close()


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
