"""The connections to one project file: one that writes, one for each reading under way, and what to do when the disk refuses.

A reading sees the file as it was when it began, and no reading waits for another. While the disk refuses to write, a copy
of the project in memory takes its place, so that no change is lost and work goes on; `rescued` is then True until the
changes made meanwhile are in the file.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from reviewer.errors import ReadOnlyProject, StorageFailed
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.store.file.connecting import connected, make_tables
from reviewer.store.file.copies import Copies, identity, last_row
from reviewer.store.file.gate import Gate
from reviewer.store.file.ids import teach
from reviewer.store.file.shape import refuse_odd
from reviewer.store.file.troubles import check_header, damage_told, damaged, explained
from reviewer.store.file.unfinished import rolled_back
from reviewer.store.file.world import Connect, connect_sqlite
from reviewer.system.files import is_there

_WRITER_CACHE_KIB = 64_000
_READER_CACHE_KIB = 16_000
"""KiB of pages that a connection keeps."""
_PAGES_A_STEP = 5_000
"""Pages of 4 KiB that are copied before another program has its turn: some hundredths of a second."""


class Veil(Protocol):
    """What a reading is not shown: put on a connection outside of a transaction, and taken off again."""

    def put_on(self, connection: sqlite3.Connection) -> None: ...
    def take_off(self, connection: sqlite3.Connection) -> None: ...


class Database:
    """One open project file. Use `reading()` and a transaction; nothing else touches the connections."""

    def __init__(
        self, path: Path, *, read_only: bool = False, create: bool = False, connect: Connect = connect_sqlite
    ) -> None:
        self.path = path
        self._identity = identity(path)
        self._connect_to = connect
        self.read_only = read_only
        self.rescued = False
        self.veil: Veil | None = None
        self._veiled: dict[int, Veil] = {}
        self._last: tuple[int, bytes] | None = None
        self._copies = Copies(path, connect)
        self._write_lock = threading.RLock()
        self._writes_in: int | None = None  # The thread whose transaction is open.
        self._gate = Gate()
        self._pool_lock = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._readers: list[sqlite3.Connection] = []
        self._here = threading.local()
        if not create:
            check_header(path)
        with contextlib.ExitStack() as opened:
            try:
                self._writer = opened.enter_context(contextlib.closing(self._connect(_WRITER_CACHE_KIB, create=create)))
                if create:
                    make_tables(self._writer)
                    self._identity = identity(path)
                first = opened.enter_context(contextlib.closing(self._connect(_READER_CACHE_KIB)))
                self.format = int(first.execute("PRAGMA user_version").fetchone()[0])
                if self.format < 0:
                    raise damaged(path, sentence("no version has its format"))
                if not create:
                    refuse_odd(first, path, self.format)
                self._last = last_row(first)
            except sqlite3.Error as error:
                raise explained(error, path) from error
            except UnicodeDecodeError as error:
                raise damaged(path, sentence("its tables cannot be told")) from error
            self._idle, self._readers = [first], [first]
            opened.pop_all()

    def _connect(self, cache: int, *, create: bool = False) -> sqlite3.Connection:
        return connected(self.path, self._connect_to, cache, read_only=self.read_only, create=create)

    # Reading

    @contextmanager
    def reading(self, *, whole: bool = False) -> Iterator[sqlite3.Connection]:
        """A connection that shows the file as it is now, and stays so until the block ends. Keep it short.

        The `veil` is on it unless the `whole` file is asked for. In a thread whose transaction is open, and while the disk
        refuses, this is the connection that writes. Raises DamagedProject or StorageFailed.
        """
        if self._writes_in == threading.get_ident():
            with self._told(), damage_told(self._writer, self.path):
                yield self._writer
        elif (outer := getattr(self._here, "connection", None)) is not None:
            with self._told():
                yield outer
        elif self.rescued:
            with self._write_lock, self._told(), self._veiled_writer(whole=whole):
                yield self._writer
        else:
            with self._gate.reading(), self._told(), self._borrowed(whole=whole) as connection:
                connection.execute("BEGIN")
                try:
                    with damage_told(connection, self.path):
                        yield connection
                finally:
                    # Nothing was written; this gives the shared lock back.
                    connection.execute("ROLLBACK")

    @contextmanager
    def _committed(self) -> Iterator[sqlite3.Connection]:
        """A reading of what is committed, also in a thread whose own transaction is open."""
        if self.rescued or self._writes_in != threading.get_ident():
            with self.reading(whole=True) as connection:
                yield connection
        else:
            with self._gate.reading(), self._borrowed(whole=True) as connection:
                yield connection

    @property
    def reads_here(self) -> bool:
        """Whether this thread is in the middle of a reading: it must not begin to write then."""
        return getattr(self._here, "connection", None) is not None

    def _wear(self, connection: sqlite3.Connection, veil: Veil | None) -> None:
        worn = self._veiled.get(id(connection))
        if worn is veil:
            return
        if worn is not None:
            worn.take_off(connection)
            del self._veiled[id(connection)]
        if veil is not None:
            veil.put_on(connection)
            self._veiled[id(connection)] = veil

    @contextmanager
    def _veiled_writer(self, *, whole: bool) -> Iterator[None]:
        """What is read of the copy in memory, which is written to by the same connection."""
        # A reading within another leaves the other as it was.
        before = self._veiled.get(id(self._writer))
        self._wear(self._writer, None if whole else self.veil)
        try:
            yield
        finally:
            self._wear(self._writer, before)

    @contextmanager
    def _borrowed(self, *, whole: bool = True) -> Iterator[sqlite3.Connection]:
        """A connection that no other thread uses meanwhile; there are as many as were ever needed at once."""
        with self._pool_lock:
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = self._connect(_READER_CACHE_KIB)
            with self._pool_lock:
                self._readers.append(connection)
        self._here.connection = connection
        try:
            self._wear(connection, None if whole else self.veil)
            yield connection
        finally:
            self._here.connection = None
            with self._pool_lock:
                self._idle.append(connection)

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """A copy of what is committed, for long work that must neither wait nor keep others waiting.

        It stands in a file without a name, which goes with it, so it asks for little memory. Raises DamagedProject or
        StorageFailed.
        """
        with contextlib.closing(teach(self._connect_to("file:"))) as copy, self._told():
            for pragma in ("trusted_schema=OFF", "cell_size_check=ON", f"cache_size=-{_READER_CACHE_KIB}"):
                copy.execute(f"PRAGMA {pragma}")
            copy.execute(f"PRAGMA temp.cache_size=-{_READER_CACHE_KIB}")
            with self.reading(whole=True) as connection:
                # In steps: another program that has the project open can write between them.
                connection.backup(copy, pages=_PAGES_A_STEP)
            yield copy

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What goes wrong when reading, as a sentence."""
        try:
            yield
        except sqlite3.Error as error:
            raise explained(error, self.path) from error
        except (json.JSONDecodeError, UnicodeDecodeError, KeyError) as error:
            raise damaged(self.path, sentence("a row cannot be read")) from error

    # Writing

    def begin(self) -> sqlite3.Connection:
        """Begin a transaction in this thread; every other write waits until `commit` or `rollback`.

        Raises ReadOnlyProject, StorageFailed or DamagedProject; no transaction is open then.
        """
        if self.read_only:
            raise ReadOnlyProject(
                sentence("“{name}” is open for reading only; save a copy to work on it.", name=self.path.name)
            )
        if self.reads_here:
            raise RuntimeError("a write was begun in the middle of a reading")
        self._write_lock.acquire()
        try:
            if not self.rescued and not is_there(self.path):
                raise StorageFailed(
                    sentence(
                        "“{name}” was moved or removed while it was open; put it back, or save a copy.",
                        name=self.path.name,
                    )
                )
            self._writer.execute("BEGIN IMMEDIATE")
            if not self.rescued and not self._has_last(self._writer):
                self._writer.execute("ROLLBACK")
                raise StorageFailed(overwritten(self.path))
        except BaseException as error:
            self._write_lock.release()
            if isinstance(error, sqlite3.Error):
                raise explained(error, self.path) from error
            raise
        self._writes_in = threading.get_ident()
        return self._writer

    def commit(self) -> None:
        """Commit the transaction. Raises StorageFailed or DamagedProject; it is then still open: roll it back."""
        try:
            last = last_row(self._writer)
            if self.rescued:
                self._writer.execute("COMMIT")
            else:
                with self._gate.committing():
                    self._writer.execute("COMMIT")
                self._last = last
        except sqlite3.Error as error:
            raise explained(error, self.path) from error
        self._ended()

    def rollback(self) -> None:
        """Take everything back that the transaction wrote. Nothing happens where none is open."""
        if self._writes_in != threading.get_ident():
            return
        try:
            if self._writer.in_transaction:
                self._writer.execute("ROLLBACK")
        except sqlite3.Error as error:
            raise explained(error, self.path) from error
        finally:
            self._ended()

    def _ended(self) -> None:
        self._writes_in = None
        self._write_lock.release()

    @contextmanager
    def writing(self, *, spills: bool = False) -> Iterator[sqlite3.Connection]:
        """One transaction: committed at the end of the block, or undone whole by any exception.

        One that `spills` may write to the file before its end, so that it asks for little memory; nobody can read meanwhile.
        Raises ReadOnlyProject, StorageFailed or DamagedProject.
        """
        connection = self.begin()
        if spills:
            connection.execute("PRAGMA cache_spill=ON")
        try:
            with self._told(), damage_told(connection, self.path):
                yield connection
            self.commit()
        except BaseException:
            self.rollback()
            raise
        finally:
            if spills:
                connection.execute("PRAGMA cache_spill=OFF")

    def in_place(self) -> bool:
        """Whether the file that was opened still stands at its path."""
        return self._identity is not None and identity(self.path) == self._identity

    def is_overwritten(self) -> bool:
        """Whether the file lacks what was written to it last: another program has put older content in its place."""
        if self.rescued or self._writes_in == threading.get_ident():
            return False
        with self.reading(whole=True) as connection:
            return not self._has_last(connection)

    def _has_last(self, connection: sqlite3.Connection) -> bool:
        if self._last is None:
            return True
        row, identifier = self._last
        found = connection.execute("SELECT id FROM changeset WHERE rowid = ?", (row,)).fetchone()
        return found is not None and found[0] == identifier

    # When the disk refuses

    def rescue(self) -> None:
        """Go on in memory: from now on reads and writes go to a copy, until `land` brings the changes to the file."""
        with self._write_lock:
            if self.rescued:
                return
            memory = teach(self._connect_to("file::memory:"))
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
            with self._gate.reading(), self._borrowed() as reader:
                reader.backup(memory)
        except sqlite3.Error:
            if not self.in_place():
                raise
            # SQLite cannot undo what a torn transaction left in the file, so that is done on a copy of its bytes.
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
        with self._write_lock:
            memory, self._writer, self.rescued = self._writer, self._disk, False
            memory.close()

    @contextmanager
    def landing(self) -> Iterator[tuple[sqlite3.Connection, sqlite3.Connection]]:
        """One transaction on the file itself while rescued: gives (memory, disk). After it the file is in use again."""
        with self._write_lock:
            memory, disk = self._writer, self._disk
            try:
                disk.execute("BEGIN IMMEDIATE")
                try:
                    yield memory, disk
                    last = last_row(disk)
                    with self._gate.committing():
                        disk.execute("COMMIT")
                    self._last = last
                except BaseException:
                    if disk.in_transaction:
                        disk.execute("ROLLBACK")
                    raise
            except sqlite3.Error as error:
                raise explained(error, self.path) from error
            self._writer, self.rescued = disk, False
            memory.close()

    # The file as a whole

    def copy_to(self, target: Path, *, checked: bool = True, progress: Progress | None = None) -> None:
        """Write a copy to a path that does not exist yet. Raises StorageFailed, Cancelled.

        SQLite's backup API goes through all pages and then through the copy. A copy that is not `checked` is made of the bytes of
        the file where the system can read them, and only compared with the file by its length and its last record.
        """
        try:
            if not checked and not self.rescued:
                with self._committed() as connection:
                    if self._copies.as_bytes(connection, target, progress or Progress()):
                        return
            with self._copies.by_pages(target, checked=checked) as copy_pages, self._committed() as connection:
                copy_pages(connection)
        except sqlite3.Error as error:
            # Damage is in what is read, everything else in what is written.
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            raise explained(error, self.path if code == sqlite3.SQLITE_CORRUPT else target) from error

    def compact(self) -> None:
        """Write the file anew, so that nothing stays in it of what was deleted. Raises StorageFailed."""
        with self._write_lock, self._gate.committing():
            try:
                # Else what it writes meanwhile would be kept in memory.
                self._writer.execute("PRAGMA temp_store=FILE")
                self._writer.execute("VACUUM")
                self._writer.execute("PRAGMA temp_store=MEMORY")
                self._last = last_row(self._writer)
            except sqlite3.Error as error:
                raise explained(error, self.path) from error

    def close(self) -> None:
        """Close the file. Changes that were never landed are lost with it: ask before."""
        with self._write_lock, self._gate.committing():
            self._writer.close()
            for reader in self._readers:
                reader.close()
            if self.rescued:
                self._disk.close()
            self._copies.close()


def overwritten(path: Path) -> str:
    """The sentence for a file that lost what was written to it."""
    return sentence(
        "“{name}” was overwritten with older content by another program, such as one that syncs folders, while it was"
        " open; save a copy.",
        name=path.name,
    )
