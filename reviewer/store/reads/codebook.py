"""Reads of the codebook: the tree in order, and how often each code is used."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from reviewer.model.coding.code import Code, Definition
from reviewer.model.coding.codebook import Codebook
from reviewer.store.reads import people as reads_people


def codebook(connection: sqlite3.Connection) -> Codebook:
    """The codebook as shown: merged codes are hidden, a code whose parent is not there stands at the top."""
    rows = {
        row[0]: row
        for row in connection.execute(
            "SELECT id, name, parent, colour, position, shortcut, use, avoid, example, merged_into, created FROM code"
        )
    }
    merged = {identifier: _end_of_merge(identifier, rows) for identifier in rows}
    merged = {old: new for old, new in merged.items() if old != new}
    children: dict[str | None, list[str]] = {}
    for identifier, row in rows.items():
        if identifier in merged:
            continue
        parent = merged.get(row[2], row[2])
        if parent not in rows or _is_under(parent, identifier, rows, merged):
            parent = None
        children.setdefault(parent, []).append(identifier)
    codes: list[Code] = []
    _walk(None, "", 0, children, rows, codes)
    return Codebook(codes, merged)


def _end_of_merge(identifier: str, rows: dict[str, tuple[object, ...]]) -> str:
    while True:
        target = rows[identifier][9]
        if not isinstance(target, str) or target not in rows:
            return identifier
        identifier = target


def _is_under(start: str, wanted: str, rows: dict[str, tuple[object, ...]], merged: dict[str, str]) -> bool:
    """Whether going up from `start` meets `wanted`: merging a code into one below it can close such a ring."""
    seen: set[str] = set()
    at: object = start
    while isinstance(at, str) and at in rows and at not in seen:
        if at == wanted:
            return True
        seen.add(at)
        up = rows[at][2]
        at = merged.get(up, up) if isinstance(up, str) else None
    return False


def _walk(
    parent: str | None,
    path: str,
    depth: int,
    children: dict[str | None, list[str]],
    rows: dict[str, tuple[object, ...]],
    out: list[Code],
) -> None:
    def rank(identifier: str) -> tuple[str, int, str]:
        row = rows[identifier]
        return str(row[4] or "~"), int(str(row[10])), identifier

    for identifier in sorted(children.get(parent, ()), key=rank):
        _, name, _, colour, position, shortcut, use, avoid, example, _, _ = rows[identifier]
        own = f"{path}/{name}" if path else str(name)
        out.append(
            Code(
                id=identifier,
                name=str(name),
                parent=parent,
                path=own,
                colour=str(colour),
                position=str(position or ""),
                shortcut=str(shortcut or ""),
                definition=Definition(str(use or ""), str(avoid or ""), str(example or "")),
                depth=depth,
            )
        )
        _walk(identifier, own, depth + 1, children, rows, out)


def code_counts(
    connection: sqlite3.Connection,
    book: Codebook,
    coders: Iterable[str] | None = None,
) -> dict[str, int]:
    """How many distinct highlights have each code or one under it, for the coders shown."""
    counted_coders = None if coders is None else reads_people.with_merged(connection, coders)
    chains = {code.id: [above.id for above in book.ancestors(code.id)] for code in book.codes}
    chains |= {old: chains[new] for old, new in book.merged.items() if new in chains}
    counts = dict.fromkeys(chains, 0)
    last, seen = "", set[str]()
    for highlight, code, coder in connection.execute("SELECT highlight, code, coder FROM coding ORDER BY highlight"):
        if counted_coders is not None and coder not in counted_coders:
            continue
        if highlight != last:
            last, seen = highlight, set()
        for above in chains.get(code, ()):
            if above not in seen:
                seen.add(above)
                counts[above] += 1
    return {code.id: counts[code.id] for code in book.codes}
