"""What can be found wrong in a project file, piece by piece."""

from __future__ import annotations

import sqlite3

from reviewer.changes.record import InvalidRecord, parse
from reviewer.model.text import text_hash
from reviewer.store import log

_MOST = 20


def of_database(connection: sqlite3.Connection) -> list[str]:
    """What SQLite itself finds wrong."""
    rows = connection.execute(f"PRAGMA integrity_check({_MOST})").fetchall()
    return [] if rows == [("ok",)] else [f"The database is damaged: {row[0]}." for row in rows]


def of_log(connection: sqlite3.Connection) -> tuple[list[str], int]:
    """Records that are not what their hash says, or that no version would have written; and how many there are."""
    problems: list[str] = []
    count = 0
    for identifier, body in log.bodies(connection):
        count += 1
        try:
            parse(identifier, body)
        except InvalidRecord as error:
            problems.append(f"A record of the log ({identifier[:12]}) is damaged: {error}.")
    return problems[:_MOST], count


def of_texts(connection: sqlite3.Connection) -> tuple[list[str], int]:
    """Texts that are damaged, or missing though a source has them; and how many there are."""
    problems: list[str] = []
    known = set()
    for sha, content in connection.execute("SELECT sha256, content FROM text"):
        known.add(sha)
        if text_hash(content.decode("utf-8", "replace")) != sha:
            problems.append(f"A text ({sha[:12]}) is damaged.")
    for (sha,) in connection.execute("SELECT sha256 FROM source WHERE sha256 IS NOT NULL"):
        if sha not in known:
            problems.append(f"The text of a source ({sha[:12]}) is missing.")
    return problems[:_MOST], len(known)
