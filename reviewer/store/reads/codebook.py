"""Reads of the codebook: the tree in order, and how often each code is used."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from reviewer.model.coding.code import Code, Definition
from reviewer.model.coding.codebook import Codebook
from reviewer.store.log import tally
from reviewer.store.reads import people as reads_people

_DEEPEST = 100
"""The last level of the tree that is shown, from 0."""


def codebook(connection: sqlite3.Connection) -> Codebook:
    """The codebook as shown: merged codes are hidden, a code whose parent is not there stands at the top."""
    rows = {
        row[0]: row
        for row in connection.execute(
            "SELECT id, name, parent, colour, position, shortcut, use, avoid, example, merged_into, created, heading FROM code"
        )
    }
    merged = _ends_of_merges(rows)
    children: dict[str | None, list[str]] = {}
    for identifier, row in rows.items():
        if identifier in merged:
            continue
        parent = merged.get(row[2], row[2])
        if parent not in rows or (merged and _is_under(parent, identifier, rows, merged)):
            parent = None
        children.setdefault(parent, []).append(identifier)
    return Codebook(_in_order(children, rows), merged)


def _ends_of_merges(rows: dict[str, tuple[object, ...]]) -> dict[str, str]:
    """The code that each merged code is shown as."""
    ends: dict[str, str] = {}
    for start in rows:
        way, at = [], start
        while at not in ends:
            way.append(at)
            target = rows[at][9]
            if not isinstance(target, str) or target not in rows:
                ends[at] = at
            else:
                at = target
        ends.update(dict.fromkeys(way, ends[at]))
    return {old: new for old, new in ends.items() if old != new}


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


def _in_order(children: dict[str | None, list[str]], rows: dict[str, tuple[object, ...]]) -> list[Code]:
    """The codes as they are listed. What lies deeper than anybody reads stands at the last level that is shown."""

    def ranked(parent: str | None) -> list[str]:
        def rank(identifier: str) -> tuple[str, int, str]:
            row = rows[identifier]
            return str(row[4] or "~"), int(str(row[10])), identifier

        return sorted(children.get(parent, ()), key=rank, reverse=True)

    codes: list[Code] = []
    waiting: list[tuple[str, str | None, str, int]] = [(each, None, "", 0) for each in ranked(None)]
    while waiting:
        identifier, parent, path, depth = waiting.pop()
        _, name, _, colour, position, shortcut, use, avoid, example, _, _, heading = rows[identifier]
        own = f"{path}/{name}" if path else str(name)
        codes.append(
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
                heading=bool(heading),
            )
        )
        below = (identifier, own, depth + 1) if depth < _DEEPEST else (parent, path, depth)
        waiting += [(each, *below) for each in ranked(identifier)]
    return codes


def code_counts(
    connection: sqlite3.Connection,
    book: Codebook,
    coders: Iterable[str] | None = None,
) -> dict[str, int]:
    """How many highlights have each code or one under it, for the coders shown. Highlights are not gone through."""
    counted_coders = None if coders is None else reads_people.with_merged(connection, coders)
    chains = {code.id: [above.id for above in book.ancestors(code.id)] for code in book.codes}
    chains |= {old: chains[new] for old, new in book.merged.items() if new in chains}
    counts = dict.fromkeys(chains, 0)
    for pairs, number in tally.counted(connection):
        seen = {
            above
            for code, coder in pairs
            if counted_coders is None or coder in counted_coders
            for above in chains.get(code, ())
        }
        for code in seen:
            counts[code] += number
    return {code.id: counts[code.id] for code in book.codes}
