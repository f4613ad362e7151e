"""Which records one coder's work needs: the coder's own, and all that say what these refer to.

A record comes as it is or not at all. One of an earlier version that made a code and its maker's highlight and memo in one
step brings all three along, also where only the code is needed: `unasked` counts what comes so. Today's stand apart.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from typing import Any

from reviewer.changes.kinds import KINDS, is_hash, is_id
from reviewer.changes.kinds.uses import every_hanger
from reviewer.changes.record import Change, Record, stored
from reviewer.progress import Progress
from reviewer.store.file.ids import blob
from reviewer.store.file.packed import body_of

_FROM_WORK = frozenset({"consensus", "adjudication", "version"})
"""Kinds that nobody in particular owns, and that tell what coders did."""


class Subset:
    """The chosen `rows` of the log by row number, and the hashes of texts and originals that they name."""

    def __init__(self, connection: sqlite3.Connection, coder: str, progress: Progress, *, shared: bool = False) -> None:
        """With `shared` also all that is nobody's own work: sources, codes, rounds."""
        self._shared = shared
        self.rows: set[int] = set()
        self.hashes: set[str] = set()
        self._connection = connection
        self._coder = coder
        self._things: set[str] = set()
        self._todo: list[str] = []
        self._choose(progress)

    def _choose(self, progress: Progress) -> None:
        total = self._connection.execute("SELECT count(*) FROM changeset").fetchone()[0]
        progress.start("Choosing", total)
        for kind in (kind for kind in KINDS.values() if kind.always):
            for (thing,) in self._connection.execute(f'SELECT id FROM "{kind.name}"').fetchall():
                self._want(thing)
        self._want(self._coder)
        query = "SELECT rowid, id, body FROM changeset WHERE id NOT IN (SELECT id FROM quarantine) ORDER BY rowid"
        for row, identifier, kept in self._connection.execute(query).fetchall():
            record = stored(identifier.hex(), body_of(kept))
            if record.data.get("coder") == self._coder or (self._shared and _of_nobody(record)):
                self._take(row, record)
            progress.step()
        while self._todo:
            progress.check()
            self._bring(self._todo.pop())

    def unasked(self) -> Counter[tuple[str, str]]:
        """How much of others' own work comes along that nothing of this coder's leads to, by (coder who made it, kind)."""
        rows = [self._record(row) for row in sorted(self.rows)]
        own = [record for record in rows if record.data.get("coder") == self._coder]
        others = [record for record in rows if record.data.get("coder") != self._coder]
        todo = [change.id for record in own for change in record.changes]
        asked: set[str] = set()
        by_thing: dict[str, list[Change]] = {}
        for record in rows:
            for change in record.changes:
                by_thing.setdefault(change.id, []).append(change)
        while todo:
            thing = todo.pop()
            if thing not in asked:
                asked.add(thing)
                todo += self._hanging(thing)
                for change in by_thing.get(thing, ()):
                    todo += [value for value in _strings(change.value) if is_id(value)]
        made = Counter[tuple[str, str]]()
        for record in others:
            for change in record.changes:
                # A coding is told of with its highlight.
                told = KINDS[change.kind].own and change.kind != "coding"
                if change.do == "create" and told and change.id not in asked:
                    made[str(record.data.get("coder")), change.kind] += 1
        return made

    def _take(self, row: int, record: Record) -> None:
        """A record comes along, and whatever it names."""
        if row in self.rows:
            return
        self.rows.add(row)
        self._want(str(record.data.get("coder")))
        if record.known and record.data["parts"] > 1:
            self._bring_parts(record)
        own = record.data.get("coder") == self._coder
        for change in record.changes:
            if own:
                self._want(change.id)
            for register in change.value if change.do == "create" else (change.field,):
                for named in KINDS[change.kind].named(register, None):
                    self._want(named)
            for value in _strings(change.value):
                if is_hash(value):
                    self.hashes.add(value)
                elif is_id(value):
                    self._want(value)

    def _bring_parts(self, record: Record) -> None:
        """A changeset comes with all its parts: one without the others is held back where it is merged."""
        query = "SELECT record FROM history WHERE ms = ? AND counter = ? AND action = ?"
        values = (*record.clock, blob(record.changeset))
        for (row,) in self._connection.execute(query, values).fetchall():
            self._take_row(row)

    def _want(self, thing: str) -> None:
        if thing not in self._things:
            self._things.add(thing)
            self._todo.append(thing)

    def _bring(self, thing: str) -> None:
        """All that was ever written to a thing comes along, so that it shows as it does here."""
        query = "SELECT record FROM change_of WHERE thing = ?"
        for (row,) in self._connection.execute(query, (blob(thing),)).fetchall():
            self._take_row(row)
        for hanging in self._hanging(thing):
            self._want(hanging)

    def _hanging(self, thing: str) -> list[str]:
        """What comes along with a thing because it belongs to it."""
        found: list[str] = []
        for table, reference in every_hanger():
            if reference.comes:
                query = f'SELECT id FROM "{table}" WHERE "{reference.field}" = ?'
                found += [row[0] for row in self._connection.execute(query, (blob(thing),)).fetchall()]
        return found

    def _take_row(self, row: int) -> None:
        if row not in self.rows:
            self._take(row, self._record(row))

    def _record(self, row: int) -> Record:
        query = "SELECT id, body FROM changeset WHERE rowid = ?"
        identifier, kept = self._connection.execute(query, (row,)).fetchone()
        return stored(identifier.hex(), body_of(kept))


def _of_nobody(record: Record) -> bool:
    """Whether nothing in a record is anybody's own work, or says what came of it."""
    kinds = {change.kind for change in record.changes}
    return record.known and not any(KINDS[kind].own or kind in _FROM_WORK for kind in kinds)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part)
