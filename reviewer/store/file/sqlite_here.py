"""The SQLite that this Python has."""

from __future__ import annotations

import sqlite3
from contextlib import closing

_LEAST = (3, 37)
"""The first one that knows STRICT tables."""


def version() -> str:
    """Such as `3.40.1`."""
    return sqlite3.sqlite_version


def what_it_lacks() -> str:
    """A sentence on what it cannot do that the program needs; "" where it can do all."""
    if sqlite3.sqlite_version_info < _LEAST:
        return f"SQLite {version()} is too old; version 3.37 or later is needed."
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.execute("CREATE VIRTUAL TABLE t USING fts5(word)")
        except sqlite3.Error:
            return f"SQLite {version()} has no full-text search (FTS5); the search cannot work."
    return ""
