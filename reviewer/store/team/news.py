"""What others did since this copy looked last: sources and codes that a merge brought something to. A local matter.

Kept in `local_state` under `news/KIND/ID`, with the number of the merge that brought it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import Any

from reviewer.changes.kinds import KINDS, Kind, Reference
from reviewer.changes.record import Record
from reviewer.store.file.ids import blobs
from reviewer.store.log import records as log


def named_in(records: Iterable[Record], touched: dict[str, set[str]]) -> None:
    """Add the sources and codes that the changes of records write to, tag, mark or tell of to `touched`, by kind."""
    for change in chain.from_iterable(record.changes for record in records):
        if KINDS[change.kind].news:
            touched.setdefault(change.kind, set()).add(change.id)
        for target, identifier in told_by(change.kind, change.value) if change.do == "create" else ():
            touched.setdefault(target, set()).add(identifier)


def told_by(kind: str, birth: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What a thing born with these fields brings news to, as kind and id."""
    for target, reference in _bringing(KINDS[kind]):
        value = birth.get(reference.field)
        if value and (not reference.kind_field or target in reference.kinds_in(birth)):
            yield target, value


@lru_cache(maxsize=100)
def _bringing(kind: Kind) -> list[tuple[str, Reference]]:
    """The fields that name what a thing of this kind brings news to, each with the kind of that."""
    return [(target, each) for each in kind.hanging for target in each.to if KINDS[target].news]


def note(connection: sqlite3.Connection, merge: int, touched: Mapping[str, Collection[str]]) -> None:
    """Note what of these is there as not looked at yet."""
    for kind, ids in touched.items():
        for chunk in log.chunked(ids):
            marks = ",".join("?" * len(chunk))
            connection.execute(
                f"""INSERT OR REPLACE INTO local_state
                SELECT 'news/{kind}/' || lower(hex(id)), ? FROM "{kind}" WHERE id IN ({marks})""",
                (str(merge), *blobs(chunk)),
            )


def unseen(connection: sqlite3.Connection) -> dict[str, frozenset[str]]:
    """The ids that were not looked at yet, by kind."""
    rows = connection.execute("SELECT name FROM local_state WHERE name >= 'news/' AND name < 'news0'").fetchall()
    by_kind: dict[str, set[str]] = {name: set() for name, kind in KINDS.items() if kind.news}
    for (name,) in rows:
        _, kind, identifier = name.split("/", 2)
        by_kind.setdefault(kind, set()).add(identifier)
    return {kind: frozenset(ids) for kind, ids in by_kind.items()}


def forget(connection: sqlite3.Connection, merge: int) -> None:
    """A merge was taken back: what it brought is no news any more."""
    connection.execute("DELETE FROM local_state WHERE name >= 'news/' AND name < 'news0' AND value = ?", (str(merge),))


def seen(connection: sqlite3.Connection, kind: str, ids: Collection[str]) -> None:
    """These were looked at."""
    connection.executemany("DELETE FROM local_state WHERE name = ?", [(f"news/{kind}/{each}",) for each in ids])
