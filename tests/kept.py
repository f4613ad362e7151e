"""What the log of a file holds, read by plain SQL: the bodies of records as they were written, however they are kept."""

from __future__ import annotations

import sqlite3
import zlib
from importlib.resources import files
from pathlib import Path

from reviewer.store.file import packed as packing
from reviewer.store.file.packed import packed, unpacked
from reviewer.store.file.world import connect_sqlite

DICTIONARY = files(packing.__package__ or "").joinpath("bodies_1.dictionary").read_bytes()


def opened(path: Path) -> sqlite3.Connection:
    """A connection for plain SQL, which shows the bytes that ids are kept as in digits."""
    return connect_sqlite(path.absolute().as_uri())


def bodies(connection: sqlite3.Connection) -> list[tuple[bytes, bytes]]:
    """The id and body of every record, in the order in which they came."""
    rows = connection.execute("SELECT id, body FROM changeset ORDER BY rowid").fetchall()
    return [(key, unpacked(kept)) for key, kept in rows]


def rewrite(connection: sqlite3.Connection, old: str, new: str) -> None:
    """Put other words into every body, as damage would."""
    for key, body in bodies(connection):
        changed = packed(body.replace(old.encode(), new.encode()))
        connection.execute("UPDATE changeset SET body = ? WHERE id = ?", (changed, key))


def all_that_stands_in(path: Path) -> bytes:
    """The bytes of a file, and whatever unpacks from any place in it, whether a table leads there or not."""
    image = path.read_bytes()
    found = [image]
    at = image.find(b"\1")
    while at >= 0:
        stream = zlib.decompressobj(-15, zdict=DICTIONARY)
        rest = image[at + 1 : at + 70_000]
        try:
            while rest and not stream.eof:
                found.append(stream.decompress(rest, 100))
                rest = stream.unconsumed_tail
        except zlib.error:
            pass
        at = image.find(b"\1", at + 1)
    return b"".join(found)
