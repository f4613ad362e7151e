"""Texts that are not what a source's text must be. One that no record names is of no use to anybody, and can go."""

from __future__ import annotations

import sqlite3

from reviewer.model.sources.text import fault_of
from reviewer.sentence import sentence
from reviewer.store.log import records as log


def faults(connection: sqlite3.Connection) -> tuple[dict[str, str], int]:
    """The hashes under which something else stands, each with a clause on what is wrong; and how many texts there are."""
    found: dict[str, str] = {}
    count = 0
    for sha, content in connection.execute("SELECT sha256, content FROM text"):
        count += 1
        fault = (
            fault_of(content, sha) if isinstance(content, bytes) and isinstance(sha, str) else sentence("it is no text")
        )
        if fault:
            found[sha] = fault
    return found, count


def stray(connection: sqlite3.Connection, hashes: dict[str, str]) -> list[str]:
    """Those of these that no record names."""
    return [sha for sha in hashes if not (isinstance(sha, str) and _is_named(connection, sha))]


def drop_stray(connection: sqlite3.Connection) -> None:
    """Take out the faulty texts that no record names, and what lies beside texts that are gone, within the caller's transaction."""
    gone = [(sha,) for sha in stray(connection, faults(connection)[0])]
    for table in ("text", "text_fact"):
        connection.executemany(f"DELETE FROM {table} WHERE sha256 = ?", gone)
    connection.execute("DELETE FROM structure WHERE text NOT IN (SELECT sha256 FROM text)")


def _is_named(connection: sqlite3.Connection, sha: str) -> bool:
    named = sha.encode("utf-8", "replace")
    return any(named in body for body in log.readable_bodies(connection))
