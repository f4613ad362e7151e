"""Reads for counting: all highlights and codings as bare rows, and when each coding was made."""

from __future__ import annotations

import sqlite3

from reviewer.store import reads_people

PlaceRow = tuple[str, str, str, int, int]


def state(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """What is different after anything was written, through this connection or another."""
    version = int(connection.execute("PRAGMA data_version").fetchone()[0])
    return id(connection), version, connection.total_changes


def places(connection: sqlite3.Connection) -> dict[str, PlaceRow]:
    """Id, source, coder as shown, start and end of every highlight, by id; not of those left in an earlier text."""
    query = 'SELECT h.id, h.source, h.coder, h.start, h."end" FROM highlight h'
    if connection.execute("SELECT 1 FROM source WHERE text IS NOT sha256 LIMIT 1").fetchone():
        query += " JOIN source s ON s.id = h.source AND s.text = h.text"
    rows = connection.execute(query)
    ends = reads_people.merged(connection)
    if ends:
        return {row[0]: (*row[:2], ends.get(row[2], row[2]), *row[3:]) for row in rows}
    return {row[0]: row for row in rows}


def codings(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Every coding as (highlight, code as written)."""
    return connection.execute("SELECT highlight, code FROM coding").fetchall()


def full_codings(connection: sqlite3.Connection) -> list[tuple[str, str, str, str]]:
    """Every coding as (id, highlight, code as written, coder)."""
    return connection.execute("SELECT id, highlight, code, coder FROM coding").fetchall()


def coding_times(connection: sqlite3.Connection) -> dict[tuple[str, str], int]:
    """When each (highlight, code as written) was coded first: ms since 1970 by the clock of the laptop that did it."""
    walls = dict(connection.execute("SELECT record, wall FROM history").fetchall())
    found: dict[tuple[str, str], int] = {}
    for highlight, code, record in connection.execute(
        "SELECT c.highlight, c.code, o.record FROM coding c JOIN change_of o ON o.thing = c.id"
    ):
        key, wall = (highlight, code), walls.get(record, 0)
        if found.setdefault(key, wall) > wall:
            found[key] = wall
    return found
