"""The one way in for time, randomness, ids and database files, so that tests can fix or fail them."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


Connect = Callable[[str], sqlite3.Connection]
"""Opens the database file that a URI names."""


def connect_sqlite(uri: str) -> sqlite3.Connection:
    """A connection without transactions of its own making, for any thread, that gives ids as digits (see `ids`)."""
    return sqlite3.connect(
        uri,
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
        detect_types=sqlite3.PARSE_DECLTYPES,
    )


@dataclass(frozen=True, slots=True)
class World:
    """Time in ms since 1970, UTC, random bytes, and how a database file is opened."""

    now_ms: Callable[[], int] = _now_ms
    random_bytes: Callable[[int], bytes] = os.urandom
    connect: Connect = connect_sqlite

    def new_id(self) -> str:
        """A UUID of version 7 (RFC 9562, section 5.7) as 32 hex digits: sorts by time, random in the rest."""
        value = (self.now_ms() & ((1 << 48) - 1)) << 80 | int.from_bytes(self.random_bytes(10))
        value = value & ~(0xF << 76) | 0x7 << 76
        value = value & ~(0x3 << 62) | 0x2 << 62
        return f"{value:032x}"

    def new_opening(self) -> str:
        """A random id for one opening of a file: 16 hex digits."""
        return self.random_bytes(8).hex()
