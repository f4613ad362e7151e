"""Refuses an action that was prepared before what it is about was purged."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING

from reviewer.errors import NotFoundError
from reviewer.late import late
from reviewer.sentence import sentence
from reviewer.store.file.ids import blobs
from reviewer.store.log.records import chunked

if TYPE_CHECKING:
    from reviewer.store.team import purge
else:
    purge = late("reviewer.store.team.purge")


def refuse_gone(connection: sqlite3.Connection, named: Iterable[str], texts: Iterable[str]) -> None:
    """Raise NotFoundError where one of the things named, or one of the texts, was purged.

    `named` are ids of things that an action changes or refers to, `texts` hashes of what it brings in.
    """
    # Hardly any project has a purge; all others pay one look for this.
    if connection.execute("SELECT 1 FROM purge LIMIT 1").fetchone() is None:
        return
    names = set(named)
    if not purge.unwanted(connection).isdisjoint(texts) or not purge.tombstones(connection).isdisjoint(names):
        raise NotFoundError(_SENTENCE)
    for chunk in chunked(names):
        marks = ",".join("?" * len(chunk))
        query = f"SELECT count(DISTINCT thing) FROM change_of WHERE thing IN ({marks})"
        if connection.execute(query, blobs(chunk)).fetchone()[0] < len(chunk):
            raise NotFoundError(_SENTENCE)


_SENTENCE = sentence("What this is about was purged from the project in the meantime; nothing was written.")
