"""Many records on their way in: kept in a file of their own, so that they ask for no memory, and read by another process."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager

from reviewer.leftovers import private_folder
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.store.file.schema import LOG
from reviewer.store.team import incoming
from reviewer.store.team.foreign import Foreign, opened_copy
from reviewer.store.team.incoming import Incoming, Places, Reading


class Spool:
    """Bodies as they came, each once, in their order; `count` is how many. When these are many they are read while more come."""

    def __init__(self, there: Foreign, connection: sqlite3.Connection, kept: ExitStack) -> None:
        self.count = 0
        self._there, self._connection, self._kept = there, connection, kept
        self._reading: Reading | None = None
        self._alone = os.cpu_count() == 1

    def add(self, bodies: Iterable[tuple[bytes, bytes]]) -> int:
        """Put these at the end, each with the id that its hash gives. Returns how many were not there."""
        before = self._connection.total_changes
        self._connection.execute("BEGIN")
        self._connection.executemany("INSERT OR IGNORE INTO changeset (id, body) VALUES (?, ?)", bodies)
        self._connection.execute("COMMIT")
        added = self._connection.total_changes - before
        if self._reading is not None:
            self._reading.ask(self._after(self.count))
        elif self.count + added >= incoming.LEAST_APART and not self._alone:
            self._begin()
        self.count += added
        return added

    def _begin(self) -> None:
        broken = sentence("What came was not read to its end; exchange again.")
        self._reading = self._kept.enter_context(incoming.reading_apart(self._there, broken))
        self._alone = self._reading is None
        if self._reading is not None:
            self._reading.ask(self._after(0))

    def _after(self, row: int) -> Places:
        """Those that were put in after so many."""
        query = "SELECT rowid, id FROM changeset WHERE rowid > ? ORDER BY rowid"
        return self._connection.execute(query, (row,)).fetchall()

    def records(self) -> Iterator[Incoming]:
        """All of them, validated, in their order; no more can be added. Raises ProjectError, Cancelled."""
        if self._reading is not None:
            return self._reading.records()
        return incoming.read_here(self._there, self._after(0), set())


@contextmanager
def spool(progress: Progress) -> Iterator[Spool]:
    """A place for records on their way, which goes with the block; `progress` stops those who read it."""
    with private_folder() as folder, ExitStack() as kept:
        path = folder / "arrived.review"
        connection = kept.enter_context(closing(sqlite3.connect(path, isolation_level=None)))
        # In this mode it can be read while more is added. Should the computer stop, all of this is fetched again.
        for pragma in ("journal_mode=WAL", "synchronous=OFF"):
            connection.execute(f"PRAGMA {pragma}")
        connection.executescript(LOG)
        there = kept.enter_context(opened_copy(path, path))
        there.progress = progress
        yield Spool(there, connection, kept)
