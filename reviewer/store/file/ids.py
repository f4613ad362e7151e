"""Ids as the tables keep them: 16 bytes in place of 32 hex digits, and hashes of texts so too where there are many.

Who writes or asks gives `blob(id)`. Who reads gets the digits: these columns are declared as `ANY`, and of such a connection made
here gives the digits (`sqlite3.PARSE_DECLTYPES`), as long as the column itself is selected and not something made of it. Ids
that come as a list in JSON are turned by the SQL function `kept`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

ID = "ANY"
"""How a column is declared that holds ids."""
LISTED = "(SELECT kept(value) FROM json_each(?))"
"""A list of ids of any length as one value of JSON; a statement takes some hundreds of values at most."""

sqlite3.register_converter(ID, bytes.hex)


def blob(identifier: str) -> bytes:
    """An id or a hash as it is kept. What is none gives what no row has."""
    try:
        found = bytes.fromhex(identifier)
    except ValueError:
        return b""
    return found if found.hex() == identifier else b""


def blobs(identifiers: Iterable[str]) -> list[bytes]:
    """The same for several."""
    return [blob(each) for each in identifiers]


def kept(identifier: str | None) -> bytes | None:
    """The same of one that may be lacking."""
    return None if identifier is None else blob(identifier)


def teach(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Give a connection the SQL function `kept`."""
    connection.create_function("kept", 1, kept, deterministic=True)
    return connection
