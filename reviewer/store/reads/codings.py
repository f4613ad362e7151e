"""All codings at once, for files that hold a whole project."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CodingRow:
    """One coding. `created` and `made` are ms since 1970; `made` and `guid` are what it had in another program."""

    id: str
    code: str
    coder: str
    created: int
    made: int | None
    guid: str


def by_highlight(connection: sqlite3.Connection) -> dict[str, list[CodingRow]]:
    """The codings of each highlight, oldest first."""
    found: dict[str, list[CodingRow]] = {}
    rows = connection.execute(
        """SELECT lower(hex(highlight)), lower(hex(id)), lower(hex(code)), lower(hex(coder)), created, made,
        lower(hex(coalesce(refi, x''))) FROM coding ORDER BY highlight, created, id"""
    )
    for highlight, *values in rows:
        found.setdefault(highlight, []).append(CodingRow(*values))
    return found
