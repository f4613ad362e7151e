"""What hangs on a thing: what is deleted together with it, and what its history tells of."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from reviewer.changes.kinds.uses import every_hanger, hangers_of
from reviewer.changes.record import Change
from reviewer.store.file.ids import blobs
from reviewer.store.file.schema import tables_of
from reviewer.store.log.records import chunked


def dependents(connection: sqlite3.Connection, kind: str, identifier: str) -> list[tuple[str, str]]:
    """What is deleted together with a thing, as (kind, id), each once: what hangs on it, then what hangs on that."""
    kind_of: dict[str, str] = {identifier: kind}
    todo = {kind: [identifier]}
    while todo:
        new: dict[str, list[str]] = {}
        for target, ids in todo.items():
            for table, reference in hangers_of(target):
                if reference.dies:
                    rows = [each for each in _naming(connection, table, reference.field, ids) if each not in kind_of]
                    kind_of.update(dict.fromkeys(rows, table))
                    new.setdefault(table, []).extend(dict.fromkeys(rows))
        todo = {table: ids for table, ids in new.items() if ids}
    del kind_of[identifier]
    return [(table, each) for each, table in kind_of.items()]


def hanging_on(connection: sqlite3.Connection, thing: str) -> set[str]:
    """A thing and all that hangs or hung on it: a source's highlights, their codings and memos, deleted ones too."""
    reached, todo = {thing}, {thing}
    while todo:
        new: set[str] = set()
        for table, reference in every_hanger():
            new.update(_naming(connection, table, reference.field, todo))
        for chunk in chunked(todo):
            marks = ",".join("?" * len(chunk))
            new.update(
                row[0] for row in connection.execute(f"SELECT thing FROM hung WHERE target IN ({marks})", blobs(chunk))
            )
        todo = new - reached
        reached |= todo
    return reached


def _naming(connection: sqlite3.Connection, table: str, column: str, ids: Iterable[str]) -> list[str]:
    """The ids of the living things that name one of these in a column."""
    naming: list[str] = []
    for chunk in chunked(ids):
        marks = ",".join("?" * len(chunk))
        for each in tables_of(table):
            query = f'SELECT id FROM "{each}" WHERE "{column}" IN ({marks})'
            naming += [row[0] for row in connection.execute(query, blobs(chunk))]
    return naming


def birth_in(changes: Iterable[Change], kind: str) -> dict[str, Any]:
    """What a thing of this kind was made with, from all changes to its id."""
    return next((change.value for change in changes if change.do == "create" and change.kind == kind), {})
