"""Many records on their way in: kept in a file of their own, so that they ask for no memory, and read by another process."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import chain
from pathlib import Path

from reviewer.leftovers import private_folder
from reviewer.progress import Progress
from reviewer.store.file.schema import LOG
from reviewer.store.team.foreign import Foreign, opened_copy
from reviewer.store.team.incoming import Incoming, incoming

_AT_ONCE = 200_000
"""So many are asked of one reading process."""


class Spool:
    """Bodies as they came, each once, in their order; `count` is how many."""

    def __init__(self, path: Path) -> None:
        self.count = 0
        self._path = path
        self._connection = sqlite3.connect(path, isolation_level=None)
        # Should the computer stop, all of this is fetched again.
        for pragma in ("journal_mode=OFF", "synchronous=OFF"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.executescript(LOG)

    def add(self, bodies: Iterable[tuple[bytes, bytes]]) -> int:
        """Put these at the end, each with the id that its hash gives. Returns how many were not there."""
        before = self._connection.total_changes
        self._connection.execute("BEGIN")
        self._connection.executemany("INSERT OR IGNORE INTO changeset (id, body) VALUES (?, ?)", bodies)
        self._connection.execute("COMMIT")
        added = self._connection.total_changes - before
        self.count += added
        return added

    def records(self, progress: Progress) -> Iterator[Incoming]:
        """All of them, validated, in their order. Raises ProjectError, Cancelled."""
        with opened_copy(self._path, self._path) as there:
            there.progress = progress
            yield from chain.from_iterable(self._portions(there))

    def _portions(self, there: Foreign) -> Iterator[Iterator[Incoming]]:
        row = 0
        query = "SELECT rowid, id FROM changeset WHERE rowid > ? ORDER BY rowid LIMIT ?"
        while places := self._connection.execute(query, (row, _AT_ONCE)).fetchall():
            yield incoming(there, places, set())
            row = places[-1][0]

    def close(self) -> None:
        """Nothing is added any more."""
        self._connection.close()


@contextmanager
def spool() -> Iterator[Spool]:
    """A place for records on their way, which goes with the block."""
    with private_folder() as folder, closing(Spool(folder / "arrived.review")) as made:
        yield made
