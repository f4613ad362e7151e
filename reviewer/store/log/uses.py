"""What living things refer to, as the tables show it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from reviewer.changes.kinds import Reference
from reviewer.changes.kinds.uses import uses_of
from reviewer.store.file.ids import blob
from reviewer.store.file.schema import tables_of


def used(connection: sqlite3.Connection, kind: str, identifier: str, outside: set[str] | None = None) -> bool:
    """Whether something living refers to this thing; `outside` leaves out those ids."""
    for table, reference in _uses(kind):
        for (user,) in connection.execute(
            f'SELECT id FROM "{table}" WHERE "{reference.field}" = ?', (blob(identifier),)
        ):
            if outside is None or user not in outside:
                return True
    return False


def _uses(kind: str) -> Iterator[tuple[str, Reference]]:
    for user, reference in uses_of(kind):
        yield from ((table, reference) for table in tables_of(user))


def count_uses(connection: sqlite3.Connection, kind: str, identifier: str) -> int:
    """How many living things refer to a thing."""
    queries = [f'SELECT count(*) FROM "{table}" WHERE "{use.field}" = ?' for table, use in _uses(kind)]
    return sum(int(connection.execute(query, (blob(identifier),)).fetchone()[0]) for query in queries)
