"""Who is whom: a coder who was merged into another is the other, wherever something of theirs is shown or counted."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

UNKNOWN = "unknown"
"""The name of a coder of whom the project holds nothing."""


def merged(connection: sqlite3.Connection) -> dict[str, str]:
    """The ids of merged coders, each with the coder who is shown for it. Nearly always empty."""
    into = dict(connection.execute("SELECT id, merged_into FROM coder WHERE merged_into IS NOT NULL"))
    if not into:
        return {}
    there = {row[0] for row in connection.execute("SELECT id FROM coder")}
    ends: dict[str, str] = {}
    for coder in into:
        at = coder
        while at in into and into[at] in there:
            at = into[at]
        if at != coder:
            ends[coder] = at
    return ends


def person(connection: sqlite3.Connection, coder: str) -> str:
    """The coder who is shown for this one."""
    return merged(connection).get(coder, coder)


def with_merged(connection: sqlite3.Connection, coders: Iterable[str]) -> set[str]:
    """All ids under which these people wrote."""
    ends = merged(connection)
    people = {ends.get(coder, coder) for coder in coders}
    return people | {old for old, new in ends.items() if new in people}


def names(connection: sqlite3.Connection) -> dict[str, str]:
    """The name that is shown for each id of a coder, merged ones too."""
    own = {identifier: name or "" for identifier, name in connection.execute("SELECT id, name FROM coder")}
    return own | {old: own.get(new, "") for old, new in merged(connection).items()}
