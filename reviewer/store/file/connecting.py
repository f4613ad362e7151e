"""How SQLite is set for a project file, and how an empty file gets its tables."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from reviewer.store.file.ids import teach
from reviewer.store.file.schema import APPLICATION_ID, FORMAT, LOCAL, LOG, projection
from reviewer.store.file.world import Connect
from reviewer.system.sqlite_address import Mode, address

_BUSY_MS = 10_000  # Longer than any commit of this program takes, shorter than a user would wait.


def connected(
    path: Path, connect: Connect, cache: int, *, read_only: bool = False, create: bool = False
) -> sqlite3.Connection:
    """A connection to a project file that keeps `cache` KiB of its pages."""
    mode: Mode = "ro" if read_only else ("rwc" if create else "rw")
    connection = teach(connect(address(path, mode)))
    for pragma in (
        # Other programs, such as the command line, may read the file meanwhile; within this one the gate keeps order.
        f"busy_timeout={_BUSY_MS}",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        # Nothing of an open transaction reaches the file before the commit, however large it is.
        "cache_spill=OFF",
        f"cache_size=-{cache}",
        "temp_store=MEMORY",
        "foreign_keys=OFF",
    ):
        connection.execute(f"PRAGMA {pragma}")
    if not read_only:
        connection.execute("PRAGMA journal_mode=TRUNCATE")
        connection.execute("PRAGMA synchronous=FULL")
        # On macOS fsync leaves the disk's own cache alone; this empties it too.
        connection.execute("PRAGMA fullfsync=ON")
    return connection


def make_tables(connection: sqlite3.Connection) -> None:
    """Make an empty file a project."""
    connection.execute("PRAGMA page_size=4096")
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={FORMAT}")
    connection.executescript(f"BEGIN IMMEDIATE; {LOG} {projection()} {LOCAL} COMMIT;")
