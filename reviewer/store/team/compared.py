"""Which records of one log another one lacks, found in SQLite's own order of the ids: what both have is hardly looked at.

The ids of a range come as one value, and a range that is the same in both is passed over.
"""

from __future__ import annotations

import sqlite3
import struct
from itertools import islice, pairwise
from operator import lt
from typing import Any

_ID_BYTES = 16
_STARTS = [b"", *(bytes([first]) for first in range(1, 256))]
_INDEX = "FROM changeset INDEXED BY sqlite_autoindex_changeset_1 WHERE"
_LISTED = f"SELECT CAST(group_concat(id, '') AS BLOB), count(*) {_INDEX} id >= ?"
_ODD = f"SELECT total(length(id) != {_ID_BYTES}) {_INDEX} id >= ?"
_NO_BLOBS = f"SELECT count(*) FROM (SELECT 1 {_INDEX} id IS NULL UNION ALL SELECT 1 {_INDEX} id < x'' LIMIT 1)"


def compared_logs(here: sqlite3.Connection, there: sqlite3.Connection) -> tuple[int, frozenset[bytes]] | None:
    """How many records there are there, and the ids of those that are not here. None where one of the two logs is not as it
    must be, with ids of 16 bytes, each once. Raises sqlite3.Error.
    """
    if not (_is_plain(here) and _is_plain(there)):
        return None
    total, lacking = 0, set[bytes]()
    for bounds in pairwise([*_STARTS, b""]):
        ours, theirs = _listed(here, bounds), _listed(there, bounds)
        ids, count = theirs
        if len(ids) != count * _ID_BYTES:
            return None
        total += count
        if ours != theirs:
            # Two that are odd can make up the length of two that are not.
            if _has_odd(here, bounds) or _has_odd(there, bounds):
                return None
            found = _split(ids)
            if not all(map(lt, found, islice(found, 1, None))):
                return None
            lacking.update(set(found).difference(_split(ours[0])))
    return total, frozenset(lacking)


def _is_plain(connection: sqlite3.Connection) -> bool:
    """Whether all ids are bytes, and come out of `group_concat` as they are."""
    encoding, odd = (connection.execute(query).fetchone()[0] for query in ("PRAGMA encoding", _NO_BLOBS))
    return bool(encoding == "UTF-8" and not odd)


def _listed(connection: sqlite3.Connection, bounds: tuple[bytes, bytes]) -> tuple[bytes, int]:
    """The ids within these bounds, one after the other in their order, and how many they are."""
    ids, count = _asked(connection, _LISTED, bounds)
    return ids or b"", count


def _has_odd(connection: sqlite3.Connection, bounds: tuple[bytes, bytes]) -> bool:
    """Whether something within these bounds is no id."""
    return bool(_asked(connection, _ODD, bounds)[0])


def _asked(connection: sqlite3.Connection, query: str, bounds: tuple[bytes, bytes]) -> Any:
    first, end = bounds
    # What begins with the greatest byte has no end.
    return connection.execute(*((f"{query} AND id < ?", bounds) if end else (query, (first,)))).fetchone()


def _split(ids: bytes) -> tuple[bytes, ...]:
    return struct.unpack(f"{_ID_BYTES}s" * (len(ids) // _ID_BYTES), ids)
