"""Which records of one log another one lacks, found in SQLite's own order of the ids: what both have is hardly looked at.

The ids of a range come as one value. Where two such values differ, stretches that are the same in both are passed over.
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
_LISTED = f"SELECT CAST(group_concat(id, '') AS BLOB), count(*), {{odd}} {_INDEX} id >= ?"
_OURS, _THEIRS = _LISTED.format(odd="0"), _LISTED.format(odd=f"total(length(id) != {_ID_BYTES})")
_NO_BLOBS = f"SELECT count(*) FROM (SELECT 1 {_INDEX} id IS NULL UNION ALL SELECT 1 {_INDEX} id < x'' LIMIT 1)"
_FEW = 32
"""Where more than so many of a range are lacking, both are split up whole: that is sooner then."""


def compared_logs(here: sqlite3.Connection, there: sqlite3.Connection) -> tuple[int, frozenset[bytes]] | None:
    """How many records there are there, and the ids of those that are not here. None where one of the two logs is not as it
    must be, with ids of 16 bytes, each once. Raises sqlite3.Error.
    """
    if not (_is_plain(here) and _is_plain(there)):
        return None
    count, lacking = 0, set[bytes]()
    for ours, theirs in zip(_ranges(here, _OURS), _ranges(there, _THEIRS), strict=True):
        if ours is None or theirs is None:
            return None
        count += len(theirs) // _ID_BYTES
        if ours != theirs:
            found = _lacking(ours, theirs)
            if found is None:
                return None
            lacking |= found
    return count, frozenset(lacking)


def _is_plain(connection: sqlite3.Connection) -> bool:
    """Whether all ids are bytes, and come out of `group_concat` as they are."""
    encoding, odd = (connection.execute(query).fetchone()[0] for query in ("PRAGMA encoding", _NO_BLOBS))
    return bool(encoding == "UTF-8" and not odd)


def _ranges(connection: sqlite3.Connection, listed: str) -> Iterator[bytes | None]:
    """The ids with each first byte, one after the other in their order; None where one is no id."""
    for first, end in pairwise([*_STARTS, b""]):
        # What begins with the greatest byte has no end.
        query, values = (f"{listed} AND id < ?", (first, end)) if end else (listed, (first,))
        ids, count, odd = connection.execute(query, values).fetchone()
        ids = ids or b""
        yield ids if not odd and len(ids) == count * _ID_BYTES else None


def _lacking(ours: bytes, theirs: bytes) -> set[bytes] | None:
    """Which of their ids are not among ours; None where theirs are not in order, each once."""
    lacking = set[bytes]()
    here = there = 0
    for _ in range(_FEW):
        same = _same(ours, here, theirs, there)
        here, there = here + same, there + same
        if there == len(theirs):
            return lacking
        id_here, id_there = ours[here : here + _ID_BYTES], theirs[there : there + _ID_BYTES]
        # What is the same in both is in order as ours is.
        if there and theirs[there - _ID_BYTES : there] >= id_there:
            return None
        if id_here and id_here < id_there:
            here += _ID_BYTES
        else:
            lacking.add(id_there)
            there += _ID_BYTES
    every = _split(theirs)
    return set(every).difference(_split(ours)) if all(map(lt, every, islice(every, 1, None))) else None


def _same(ours: bytes, here: int, theirs: bytes, there: int) -> int:
    """For how many bytes, from these places on, the ids are the same."""
    low, high = 0, min(len(ours) - here, len(theirs) - there) // _ID_BYTES
    while low < high:
        middle = (low + high + 1) // 2
        start, end = low * _ID_BYTES, middle * _ID_BYTES
        if ours[here + start : here + end] == theirs[there + start : there + end]:
            low = middle
        else:
            high = middle - 1
    return low * _ID_BYTES


def _split(ids: bytes) -> tuple[bytes, ...]:
    return struct.unpack(f"{_ID_BYTES}s" * (len(ids) // _ID_BYTES), ids)
