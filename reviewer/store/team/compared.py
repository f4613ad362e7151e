"""Which records of one log another one lacks, found in SQLite's own order of the ids: what both have is hardly looked at.

The ids of a range come as one value, and a range that is the same in both is passed over.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator
from itertools import islice, pairwise
from operator import lt

_ID_BYTES = 16
_STARTS = [b"", *(bytes([first]) for first in range(1, 256))]
_INDEX = "FROM changeset INDEXED BY sqlite_autoindex_changeset_1 WHERE"
_LISTED = f"SELECT CAST(group_concat(id, '') AS BLOB), count(*), total(length(id) != {_ID_BYTES}) {_INDEX} id >= ?"
_NO_BLOBS = f"SELECT count(*) FROM (SELECT 1 {_INDEX} id IS NULL UNION ALL SELECT 1 {_INDEX} id < x'' LIMIT 1)"


def compared_logs(here: sqlite3.Connection, there: sqlite3.Connection) -> tuple[int, frozenset[bytes]] | None:
    """How many records there are there, and the ids of those that are not here. None where one of the two logs is not as it
    must be, with ids of 16 bytes, each once. Raises sqlite3.Error.
    """
    if not (_is_plain(here) and _is_plain(there)):
        return None
    count, lacking = 0, set[bytes]()
    for ours, theirs in zip(_ranges(here), _ranges(there), strict=True):
        if ours is None or theirs is None:
            return None
        count += len(theirs) // _ID_BYTES
        if ours != theirs:
            ids = _split(theirs)
            if not all(map(lt, ids, islice(ids, 1, None))):
                return None
            lacking.update(set(ids).difference(_split(ours)))
    return count, frozenset(lacking)


def _is_plain(connection: sqlite3.Connection) -> bool:
    """Whether all ids are bytes, and come out of `group_concat` as they are."""
    encoding, odd = (connection.execute(query).fetchone()[0] for query in ("PRAGMA encoding", _NO_BLOBS))
    return bool(encoding == "UTF-8" and not odd)


def _ranges(connection: sqlite3.Connection) -> Iterator[bytes | None]:
    """The ids with each first byte, one after the other in their order; None where one is no id."""
    for first, end in pairwise([*_STARTS, b""]):
        # What begins with the greatest byte has no end.
        query, values = (f"{_LISTED} AND id < ?", (first, end)) if end else (_LISTED, (first,))
        ids, count, odd = connection.execute(query, values).fetchone()
        ids = ids or b""
        yield ids if not odd and len(ids) == count * _ID_BYTES else None


def _split(ids: bytes) -> tuple[bytes, ...]:
    return struct.unpack(f"{_ID_BYTES}s" * (len(ids) // _ID_BYTES), ids)
