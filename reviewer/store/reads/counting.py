"""Reads for counting: all highlights and codings as bare rows, and when each coding was made."""

from __future__ import annotations

import sqlite3

from reviewer.store.reads import people as reads_people

PlaceRow = tuple[str, str, str, int, int]


def state(connection: sqlite3.Connection) -> tuple[int, int, int]:
    """What is different after anything was written, through this connection or another."""
    version = int(connection.execute("PRAGMA data_version").fetchone()[0])
    return id(connection), version, connection.total_changes


def places(connection: sqlite3.Connection) -> list[PlaceRow]:
    """Id, source, coder as shown, start and end of every highlight; not of those left in an earlier text.

    Regions have no characters: each stands at a place of its own before the text, by page, the same for the same rectangle.
    """
    query = f'SELECT h.id, h.source, h.coder, h.start, h."end" FROM highlight h{_in_this_text(connection)}'
    # One string for each source and coder: a million of each would be a hundred megabytes.
    share: dict[str, str] = {}
    rows = [
        (highlight, share.setdefault(source, source), share.setdefault(coder, coder), start, end)
        for highlight, source, coder, start, end in connection.execute(query)
    ]
    rows += _regions(connection)
    ends = reads_people.merged(connection)
    return [(*row[:2], ends.get(row[2], row[2]), *row[3:]) for row in rows] if ends else rows


def joined(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The same, and all codings, as one text for each value: ids, sources and coders as written in hex digits one behind the other,
    starts and ends with commas between; highlights and codes as written of codings. Rows of a million would take a second to make.
    """
    ids = ", ".join(f"coalesce(group_concat(hex(h.{name}), ''), '')" for name in ("id", "source", "coder"))
    ends = """coalesce(group_concat(h.start), ''), coalesce(group_concat(h."end"), '')"""
    texts = list(connection.execute(f"SELECT {ids}, {ends} FROM highlight h{_in_this_text(connection)}").fetchone())
    for row in _regions(connection):
        for at, value in enumerate(row):
            between = "," if isinstance(value, int) and texts[at] else ""
            texts[at] += f"{between}{value}"
    of_codings = "coalesce(group_concat(hex(highlight), ''), ''), coalesce(group_concat(hex(code), ''), '')"
    return (*texts, *connection.execute(f"SELECT {of_codings} FROM coding").fetchone())


def coders_of_sources(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """Who highlighted in which source, as (source, coder as shown); what is left in an earlier text does not count."""
    # SQLite takes four times as long to leave out what comes twice. With the sign ids come as bytes; few are turned to digits.
    query = "SELECT +h.source, +h.coder FROM highlight h"
    if connection.execute("SELECT 1 FROM source WHERE text IS NOT sha256 LIMIT 1").fetchone():
        query += " JOIN source s ON s.id = h.source AND (h.region IS NOT NULL OR s.text = lower(hex(h.text)))"
    ends = reads_people.merged(connection)
    found = ((source.hex(), coder.hex()) for source, coder in set(connection.execute(query)))
    return {(source, ends.get(coder, coder)) for source, coder in found}


def _in_this_text(connection: sqlite3.Connection) -> str:
    """Without regions and what stands in an earlier text."""
    where = " WHERE h.region IS NULL"
    if connection.execute("SELECT 1 FROM source WHERE text IS NOT sha256 LIMIT 1").fetchone():
        return " JOIN source s ON s.id = h.source AND s.text = lower(hex(h.text))" + where
    return where


def _regions(connection: sqlite3.Connection) -> list[PlaceRow]:
    found = connection.execute("SELECT id, source, coder, region FROM highlight WHERE region IS NOT NULL").fetchall()
    boxes = sorted({(int(line.split(maxsplit=1)[0]), line) for _, _, _, line in found})
    place = {line: number - len(boxes) for number, (_, line) in enumerate(boxes)}
    return [(highlight, source, coder, place[line], place[line]) for highlight, source, coder, line in found]


def codings(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """Every coding as (highlight, code as written)."""
    share: dict[str, str] = {}
    rows = connection.execute("SELECT highlight, code FROM coding")
    return [(highlight, share.setdefault(code, code)) for highlight, code in rows]


def coding_times(connection: sqlite3.Connection) -> list[tuple[str, str, int]]:
    """When codings were written, as (highlight, code as written, ms since 1970 by the clock of the laptop that did it)."""
    # As it is joined changes are gone through once, in the order of their key.
    query = """SELECT c.highlight, c.code, coalesce(h.wall, 0) FROM change_of o CROSS JOIN coding c ON c.id = o.thing
        LEFT JOIN history h ON h.record = o.record ORDER BY o.thing, o.record"""
    share: dict[str, str] = {}
    return [(highlight, share.setdefault(code, code), ms) for highlight, code, ms in connection.execute(query)]
