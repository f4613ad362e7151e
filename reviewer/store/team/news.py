"""What others did since this copy looked last: sources and codes that a merge brought something to. A local matter.

Kept in `local_state` under `news/KIND/ID`, with the number of the merge that brought it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping

from reviewer.changes.record import Record
from reviewer.store.log import records as log

_KINDS = ("source", "code")


def named_in(record: Record, found: dict[str, set[str]]) -> None:
    """Add the sources and codes that the changes of a record write to, tag or mark to `found`, by kind."""
    for change in record.changes:
        if change.kind in _KINDS:
            found.setdefault(change.kind, set()).add(change.id)
        elif change.do == "create":
            for kind in _KINDS:
                if kind in change.value:
                    found.setdefault(kind, set()).add(change.value[kind])


def note(connection: sqlite3.Connection, merge: int, found: Mapping[str, Collection[str]]) -> None:
    """Note what of these is there as not looked at yet."""
    for kind in _KINDS:
        for chunk in log.chunked(found.get(kind, ())):
            marks = ",".join("?" * len(chunk))
            connection.execute(
                f"INSERT OR REPLACE INTO local_state SELECT 'news/{kind}/' || id, ? FROM {kind} WHERE id IN ({marks})",
                (str(merge), *chunk),
            )


def unseen(connection: sqlite3.Connection) -> dict[str, frozenset[str]]:
    """The ids that were not looked at yet, by kind."""
    rows = connection.execute("SELECT name FROM local_state WHERE name >= 'news/' AND name < 'news0'").fetchall()
    found: dict[str, set[str]] = {kind: set() for kind in _KINDS}
    for (name,) in rows:
        _, kind, identifier = name.split("/", 2)
        found.setdefault(kind, set()).add(identifier)
    return {kind: frozenset(ids) for kind, ids in found.items()}


def forget(connection: sqlite3.Connection, merge: int) -> None:
    """A merge was taken back: what it brought is no news any more."""
    connection.execute("DELETE FROM local_state WHERE name >= 'news/' AND name < 'news0' AND value = ?", (str(merge),))


def seen(connection: sqlite3.Connection, kind: str, ids: Collection[str]) -> None:
    """These were looked at."""
    connection.executemany("DELETE FROM local_state WHERE name = ?", [(f"news/{kind}/{each}",) for each in ids])
