"""What can be found wrong in a project file, piece by piece."""

from __future__ import annotations

import hashlib
import sqlite3

from reviewer.changes.record import InvalidRecord, parse, record_id
from reviewer.model.text import text_hash

_MOST = 20


def of_database(connection: sqlite3.Connection) -> list[str]:
    """What SQLite itself finds wrong."""
    rows = connection.execute(f"PRAGMA integrity_check({_MOST})").fetchall()
    return [] if rows == [("ok",)] else [f"The database is damaged: {row[0]}." for row in rows]


def of_log(connection: sqlite3.Connection) -> tuple[list[str], int]:
    """Records that are not what their hash says, or that no version would have written; and how many there are.

    A record that was set aside when it came in is no damage.
    """
    aside = {row[0] for row in connection.execute("SELECT id FROM quarantine")}
    problems: list[str] = []
    count = 0
    for identifier, body in connection.execute("SELECT id, body FROM changeset ORDER BY rowid"):
        count += 1
        problem = _problem_with(identifier, body, identifier in aside)
        if problem:
            name = identifier.hex()[:12] if isinstance(identifier, bytes) else "without an id"
            problems.append(f"A record of the log ({name}) is damaged: {problem}.")
    return problems[:_MOST], count


def _problem_with(identifier: object, body: object, aside: bool) -> str:
    if not (isinstance(identifier, bytes) and isinstance(body, bytes)):
        return "it is empty"
    if aside and record_id(body) == identifier.hex():
        return ""
    try:
        parse(identifier.hex(), body)
    except InvalidRecord as error:
        return str(error)
    return ""


def of_texts(connection: sqlite3.Connection) -> tuple[list[str], int]:
    """Texts and kept originals that are not what their hash says; and how many texts there are."""
    problems: list[str] = []
    count = 0
    for sha, content in connection.execute("SELECT sha256, content FROM text"):
        count += 1
        if not isinstance(content, bytes) or text_hash(content.decode("utf-8", "replace")) != sha:
            problems.append(f"A text ({str(sha)[:12]}) is damaged.")
    for sha, content in connection.execute("SELECT sha256, bytes FROM original WHERE bytes IS NOT NULL"):
        if not isinstance(content, bytes) or hashlib.sha256(content).hexdigest() != sha:
            problems.append(f"An original file ({str(sha)[:12]}) is damaged.")
    return problems[:_MOST], count


def missing_texts(connection: sqlite3.Connection) -> list[str]:
    """The hashes of texts that a source has but the file does not hold."""
    query = "SELECT sha256 FROM source WHERE sha256 NOT IN (SELECT sha256 FROM text) ORDER BY sha256"
    return [str(row[0]) for row in connection.execute(query)]
