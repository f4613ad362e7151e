"""Reads for the overview: counts that SQLite makes, however much there is."""

from __future__ import annotations

import sqlite3

from reviewer.store.reads import people as reads_people

_DAY_MS = 86_400_000
_STANDS = "EXISTS (SELECT 1 FROM highlight WHERE id = c.highlight)"
"""Not the tags of highlights that have no place in their text: these are counted apart."""


def work(connection: sqlite3.Connection) -> list[tuple[str, str, int]]:
    """How many highlights each coder, as shown, has in each source, as (coder, source, highlights)."""
    ends = reads_people.merged(connection)
    rows = connection.execute("SELECT coder, source, count(*) FROM highlight GROUP BY coder, source")
    return [(ends.get(coder, coder), source, number) for coder, source, number in rows]


def codings_by_coder(connection: sqlite3.Connection) -> dict[str, int]:
    """How many tags each coder, as shown, made."""
    ends = reads_people.merged(connection)
    counts: dict[str, int] = {}
    query = f"SELECT coder, count(*) FROM coding c WHERE {_STANDS} GROUP BY coder"
    for coder, number in connection.execute(query):
        counts[ends.get(coder, coder)] = counts.get(ends.get(coder, coder), 0) + number
    return counts


def codings_by_day(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    """How many of the tags that are there were made on each day, in UTC by the clock of the laptop that made them."""
    query = f"""SELECT date(day * 86400, 'unixepoch'), n
        FROM (SELECT created / {_DAY_MS} AS day, count(*) AS n FROM coding c WHERE {_STANDS} GROUP BY 1) ORDER BY day"""
    # A clock that was centuries wrong has no date in SQLite.
    return [(day, number) for day, number in connection.execute(query) if day and not day.startswith("-")]


def unplaced(connection: sqlite3.Connection) -> int:
    """How many highlights do not stand on their text."""
    return int(connection.execute("SELECT count(*) FROM unplaced").fetchone()[0])
