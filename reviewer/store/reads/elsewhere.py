"""Reads of what is known of things that were made in another program: when, and under which GUID."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from reviewer.changes.kinds import ELSEWHERE, KINDS
from reviewer.store.file.ids import blob
from reviewer.store.file.schema import quoted, tables_of


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """`made` is in ms since 1970, `refi` 32 hex digits; each None where it is not known."""

    made: int | None = None
    refi: str | None = None


_NOTHING = Elsewhere()


def of_kind(connection: sqlite3.Connection, kind: str) -> dict[str, Elsewhere]:
    """All things of a kind of which something is known, by id; highlights too that wait for their text."""
    found: dict[str, Elsewhere] = {}
    for table in tables_of(kind):
        made, refi, known = _columns(kind)
        rows = connection.execute(f"SELECT id, {made}, {refi} FROM {quoted(table)} WHERE {known}")
        found |= {identifier: Elsewhere(when, _digits(guid)) for identifier, when, guid in rows}
    return found


def of_thing(connection: sqlite3.Connection, kind: str, identifier: str) -> Elsewhere:
    """What is known of one thing."""
    made, refi, _ = _columns(kind)
    for table in tables_of(kind):
        query = f"SELECT {made}, {refi} FROM {quoted(table)} WHERE id = ?"
        for when, guid in connection.execute(query, (blob(identifier),)):
            return Elsewhere(when, _digits(guid))
    return _NOTHING


def by_guid(connection: sqlite3.Connection, kind: str) -> dict[str, str]:
    """The ids of the things of a kind by their GUID; of several with one GUID the smallest id."""
    things = of_kind(connection, kind)
    return {known.refi: thing for thing, known in sorted(things.items(), reverse=True) if known.refi is not None}


def _columns(kind: str) -> tuple[str, str, str]:
    """What reads the two, and whether one of them is known: from columns, or from the fields that stand together."""
    if not KINDS[kind].registers.keys() >= ELSEWHERE.keys():
        raise ValueError(f"a {kind} is never made elsewhere")
    if KINDS[kind].rest:
        made, refi = "json_extract(fields, '$.made')", "json_extract(fields, '$.refi')"
    else:
        made, refi = "made", "refi"
    return made, refi, f"({made} IS NOT NULL OR {refi} IS NOT NULL)"


def _digits(guid: bytes | str | None) -> str | None:
    return guid.hex() if isinstance(guid, bytes) else guid


def count_of(connection: sqlite3.Connection, kind: str) -> int:
    """How many living things of a kind there are."""
    row = connection.execute(f"SELECT count(*) FROM {quoted(kind)}").fetchone()
    return int(row[0])
