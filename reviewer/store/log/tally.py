"""How many highlights carry which codes: kept as highlights and codings are written, so that nothing is counted over.

A row of `tally` stands for all highlights that carry the same codes by the same coders. `codes` lists them as `code:coder`,
sorted, with spaces between, and is empty for highlights without a code; `highlights` says how many these are. From it follows
how often each code is used under any tree of codes, by whomever, and it has few rows however many highlights there are.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from reviewer.changes.registers import Thing
from reviewer.store.file.ids import blobs
from reviewer.store.log.records import chunked

PAIR = "lower(hex(code)) || ':' || lower(hex(coder))"
"""How a coding stands in a row of the tally."""
_FULL = f"""SELECT codes, count(*) FROM (
    SELECT (SELECT coalesce(group_concat(pair, ' '), '') FROM
        (SELECT {PAIR} AS pair FROM coding WHERE highlight = h.id ORDER BY pair)) AS codes
    FROM highlight h) GROUP BY codes"""


class Tally:
    """One step of the projection: `watch` what it is about to write, then `settle` what came of it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        # What is filled for the first time is counted once, at the end.
        self._anew = connection.execute("SELECT 1 FROM highlight LIMIT 1").fetchone() is None
        self._before: dict[str, str | None] = {}
        self._born: Counter[str] = Counter()

    def watch_born(self, born: Mapping[bytes, Collection[tuple[bytes, bytes]]], others: Iterable[bytes]) -> None:
        """Highlights come that did not stand: what each carries is said, as pairs of code and coder. `others` may carry more."""
        if self._anew:
            return
        named: dict[tuple[bytes, bytes], str] = {}  # Few pairs, on many highlights.
        for pairs in born.values():
            words = [named.get(pair) or named.setdefault(pair, _pair(*pair)) for pair in pairs]
            self._born[" ".join(sorted(words))] += 1
        self._watch({highlight.hex() for highlight in others})

    def watch(self, things: Iterable[Thing], new: Collection[str] = ()) -> None:
        """These may be written or taken out: note which codes their highlights carry before that. `new` ones did not stand."""
        highlights = set()
        for thing in things:
            for of_kind in (thing, *thing.aside.values()):
                if of_kind.kind == "highlight":
                    highlights.add(of_kind.id)
                elif of_kind.kind == "coding" and of_kind.exists:
                    highlights.add(str(of_kind.fields["highlight"]))
        if not self._anew:
            for highlight in highlights.intersection(new):
                self._before.setdefault(highlight, None)
        self._watch(highlights)

    def watch_shown(self, ids: Iterable[str]) -> None:
        """The same for what is shown under these ids."""
        highlights = set()
        for chunk in chunked(ids):
            marks = ",".join("?" * len(chunk))
            highlights.update(chunk)
            rows = self._connection.execute(f"SELECT highlight FROM coding WHERE id IN ({marks})", blobs(chunk))
            highlights.update(row[0] for row in rows)
        self._watch(highlights)

    def _watch(self, highlights: set[str]) -> None:
        new = highlights - self._before.keys()
        if new and not self._anew:
            self._before |= dict.fromkeys(new) | carried(self._connection, new)

    def settle(self) -> None:
        """Count again what was watched."""
        if self._anew:
            count_anew(self._connection)
            return
        after = carried(self._connection, self._before)
        changes: Counter[str] = Counter(self._born)
        for highlight, before in self._before.items():
            now = after.get(highlight)
            if now != before:
                changes.update({codes: number for codes, number in ((before, -1), (now, 1)) if codes is not None})
        changed = [(codes, number) for codes, number in changes.items() if number]
        self._connection.executemany(
            "INSERT INTO tally VALUES (?, ?) ON CONFLICT (codes) DO UPDATE SET highlights = highlights + excluded.highlights",
            changed,
        )
        self._connection.executemany(
            "DELETE FROM tally WHERE codes = ? AND highlights = 0", [(codes,) for codes, _ in changed]
        )


def carried(connection: sqlite3.Connection, highlights: Iterable[str]) -> dict[str, str]:
    """The codes, as `tally` writes them, of those of these highlights that stand."""
    found: dict[str, list[str]] = {}
    named: dict[tuple[bytes, bytes], str] = {}  # Few pairs, on many highlights.
    for chunk in chunked(highlights):
        marks = ",".join("?" * len(chunk))
        # With a sign before them they come as bytes.
        query = f"""SELECT h.id, +c.code, +c.coder FROM highlight h LEFT JOIN coding c ON c.highlight = h.id
            WHERE h.id IN ({marks})"""
        for highlight, code, coder in connection.execute(query, blobs(chunk)):
            pairs = found.setdefault(highlight, [])
            if code is not None:
                pairs.append(named.get((code, coder)) or named.setdefault((code, coder), _pair(code, coder)))
    return {highlight: " ".join(sorted(pairs)) for highlight, pairs in found.items()}


def _pair(code: bytes, coder: bytes) -> str:
    return f"{code.hex()}:{coder.hex()}"


def counted(connection: sqlite3.Connection) -> Iterator[tuple[list[tuple[str, str]], int]]:
    """Which codes highlights carry, as pairs of code and coder as written, and how many carry just these."""
    for codes, number in connection.execute("SELECT codes, highlights FROM tally"):
        yield [(code, coder) for code, _, coder in (pair.partition(":") for pair in codes.split())], number


def count_anew(connection: sqlite3.Connection) -> None:
    """Count all highlights."""
    connection.execute("DELETE FROM tally")
    connection.execute(f"INSERT INTO tally {_FULL}")
