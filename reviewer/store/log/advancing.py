"""One step of the projection: what changed is placed in the trees, kept alive by use, and written to its tables."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable

from reviewer.changes.fold import moves_of, place_in_tree, references, use_conflict
from reviewer.changes.kinds import KINDS
from reviewer.changes.registers import Conflict, Thing, fold_thing
from reviewer.changes.tree import Move, replay
from reviewer.store.file.ids import blob, blobs
from reviewer.store.file.schema import UNPLACED, tables_of
from reviewer.store.log import records as log
from reviewer.store.log.records import chunked
from reviewer.store.log.rows import insert_sql, rows_to_keep
from reviewer.store.log.standing import Standing, words_of
from reviewer.store.log.tally import Tally
from reviewer.store.log.uses import used


class Advance:
    """One step of the projection: things folded by themselves are placed in the tree, kept alive by use, and written."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        things: dict[str, Thing],
        texts: Iterable[str] = (),
        tally: Tally | None = None,
        new: Collection[str] = (),
    ) -> None:
        """`texts` are the ids of sources that may have other texts now. Who gives a `tally` settles it.

        Of `new` things the log said nothing before, so no table has a row of them.
        """
        self.connection = connection
        self.things = things
        self.conflicts: list[Conflict] = []
        self._texts = texts
        self._new = new
        self._standing = Standing(connection)
        self._tally = tally or Tally(connection)
        self._settles = tally is None
        self._tally.watch(things.values(), new)

    def run(self, *, tree: bool = False) -> dict[str, Thing]:
        # Whatever use brought back has a conflict that says so; there are far fewer of these than of dead things.
        self._load([row[0] for row in self.connection.execute("SELECT thing FROM conflict WHERE sort = 'delete-use'")])
        self._place_in_trees(always=self._leave_aside() or tree)
        self._load(self._standing_on(self._texts))
        self._forget_conflicts()
        candidates = self._write_living()
        self._revive(candidates)
        return self._done()

    def bring_back(self, used: Iterable[str]) -> None:
        """Show those of these things again that were deleted: something new uses them."""
        self._revive(self._dead_among(used))
        self._done()

    def _done(self) -> dict[str, Thing]:
        for thing in self.things.values():
            self.conflicts += thing.conflicts
        self.connection.executemany(
            "INSERT OR REPLACE INTO conflict VALUES (?, ?, ?, ?, ?)",
            [(c.id, c.field, c.sort, json.dumps(c.heads), c.kind) for c in self.conflicts],
        )
        if self._settles:
            self._tally.settle()
        return self.things

    def _load(self, ids: Iterable[str]) -> None:
        missing = [identifier for identifier in ids if identifier not in self.things]
        loaded = thing_now(self.connection, missing)
        self._tally.watch(loaded.values())
        self.things |= loaded

    def _standing_on(self, sources: Iterable[str]) -> list[str]:
        """The highlights that may stand where they did not, or not where they did."""
        found: list[str] = []
        for chunk in chunked(sources):
            marks = ",".join("?" * len(chunk))
            for table in tables_of("highlight"):
                rows = self.connection.execute(f"SELECT id FROM {table} WHERE source IN ({marks})", blobs(chunk))
                found += [row[0] for row in rows]
        return found

    def _leave_aside(self) -> bool:
        """Take out of the tables what stood there before a thing of another kind was found to hold its id."""
        taken = [thing for thing in self.things.values() if thing.aside]
        for kind, table in shown_tables() if taken else ():
            others = [blob(thing.id) for thing in taken if thing.kind != kind]
            self.connection.executemany(f'DELETE FROM "{table}" WHERE id = ?', [(each,) for each in others])
            rows = [(each, kind) for each in others]
            self.connection.executemany("DELETE FROM dead WHERE id = ? AND kind = ?", rows)
        self.connection.executemany("DELETE FROM move WHERE code = ?", [(thing.id,) for thing in taken])
        return bool(taken)

    def _place_in_trees(self, *, always: bool) -> None:
        moved = [thing for thing in self.things.values() if thing.moves]
        if not moved and not always:
            return
        self.connection.executemany(
            "INSERT OR IGNORE INTO move VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(m.field, m.ref, m.code, *m.stamp, m.to, " ".join(m.previous)) for t in moved for m in moves_of(t)],
        )
        rows = self.connection.execute(
            "SELECT field, code, ref, ms, counter, opening, record, ndx, target, previous FROM move"
        )
        moves = [
            Move(field, code, ref, (ms, n, o, r, i), to, tuple(previous.split()))
            for field, code, ref, ms, n, o, r, i, to, previous in rows
        ]
        placed, skipped = replay(moves)
        affected = {move.code for move in moves if f"{move.field}/{move.ref}" in skipped}
        affected |= {thing for (thing,) in self.connection.execute("SELECT thing FROM conflict WHERE sort = 'cycle'")}
        for kind in KINDS.values():
            names = kind.tree
            for identifier, *places in self._shown_places(kind.name, names) if names else ():
                if [placed.get((name, identifier)) for name in names] != places:
                    affected.add(identifier)
        self._load(affected)
        for thing in self.things.values():
            if thing.moves:
                self.conflicts += place_in_tree(thing, placed, skipped)

    def _shown_places(self, kind: str, names: Iterable[str]) -> Iterable[tuple[str, ...]]:
        columns = ", ".join(f'"{name}"' for name in ("id", *names))
        return self.connection.execute(f'SELECT {columns} FROM "{kind}"')

    def _forget_conflicts(self) -> None:
        take_from(self.connection, "conflict", "thing", self._known(self.things), str)

    def _known(self, things: Iterable[str]) -> list[str]:
        """Those of which tables may have rows."""
        return [thing for thing in things if thing not in self._new]

    def _write_living(self) -> list[str]:
        """Write what its own changes keep alive, take out what they do not, and return what use may bring back."""
        connection = self.connection
        living: dict[str, list[Thing]] = {}
        gone: dict[str, list[Thing]] = {}
        for thing in self.things.values():
            if thing.exists:
                (living if thing.alive else gone).setdefault(thing.kind, []).append(thing)
        # Sources first: highlights stand on their texts.
        for kind, things in sorted(living.items(), key=lambda item: item[0] == "highlight"):
            things.sort(key=lambda thing: thing.id)
            standing = self._place(things) if kind == "highlight" else things
            connection.executemany(insert_sql(kind), rows_to_keep(kind, standing))
        dead = has_rows(connection, "dead")
        shown = {thing.id for things in living.values() for thing in things}
        take_from(connection, "dead", "id", self._known(shown))
        take_from(connection, "hung", "thing", self._known(self.things))
        candidates: list[str] = []
        for kind, things in gone.items():
            for table in tables_of(kind):
                connection.executemany(f'DELETE FROM "{table}" WHERE id = ?', [(blob(thing.id),) for thing in things])
            rows = [(blob(thing.id), kind) for thing in things]
            connection.executemany("INSERT OR REPLACE INTO dead VALUES (?, ?, 0)", rows)
            note_hung(connection, things)
            candidates += [thing.id for thing in things]
        if dead or gone:
            used = {
                ref for things in living.values() for thing in things for ref in references(thing.kind, thing.fields)
            }
            candidates += self._dead_among(used - shown)
        return candidates

    def _place(self, highlights: list[Thing]) -> list[Thing]:
        """Keep those apart that do not stand on their text. Returns the others."""
        standing, others = self._standing.split((thing, words_of(thing.fields)) for thing in highlights)
        take_from(self.connection, UNPLACED, "id", self._known(each.id for each in standing))
        if others:
            things, reasons = zip(*others, strict=True)
            rows = rows_to_keep("highlight", things)
            self.connection.executemany("DELETE FROM highlight WHERE id = ?", [row[:1] for row in rows])
            sql = insert_sql("highlight", UNPLACED, ("reason",))
            self.connection.executemany(sql, [(*row, reason) for row, reason in zip(rows, reasons, strict=True)])
        return standing

    def _dead_among(self, ids: Iterable[str]) -> list[str]:
        dead: list[str] = []
        for chunk in chunked(ids):
            marks = ",".join("?" * len(chunk))
            rows = self.connection.execute(f"SELECT id FROM dead WHERE id IN ({marks})", blobs(chunk))
            dead += [row[0] for row in rows]
        return dead

    def _revive(self, candidates: list[str]) -> None:
        waiting = set(candidates)
        done: set[str] = set()
        progress = True
        while progress:
            progress = False
            for identifier in sorted(waiting):
                row = self.connection.execute("SELECT kind FROM dead WHERE id = ?", (blob(identifier),)).fetchone()
                if row is None or not used(self.connection, row[0], identifier):
                    continue
                progress = True
                waiting.discard(identifier)
                done.add(identifier)
                self._load([identifier])
                thing = self.things[identifier]
                if thing.kind != "highlight" or self._place([thing]):
                    self.connection.executemany(insert_sql(thing.kind), rows_to_keep(thing.kind, [thing]))
                self.connection.execute("UPDATE dead SET revived = 1 WHERE id = ?", (blob(identifier),))
                self.conflicts.append(use_conflict(thing))
                waiting.update(set(self._dead_among(references(thing.kind, thing.fields))) - done)


def note_hung(connection: sqlite3.Connection, dead: Iterable[Thing]) -> None:
    """Note what deleted things hung on: it stands in the history of that."""
    rows = [
        (blob(thing.id), blob(thing.fields[reference.field]))
        for thing in dead
        for reference in KINDS[thing.kind].hanging
        if isinstance(thing.fields.get(reference.field), str)
    ]
    connection.executemany("INSERT OR IGNORE INTO hung VALUES (?, ?)", rows)


def thing_now(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, Thing]:
    """The folded state of these things by their own changes, for writing to them and for undo."""
    return {identifier: fold_thing(changes) for identifier, changes in log.changes_to(connection, ids).items()}


def has_rows(connection: sqlite3.Connection, table: str) -> bool:
    """Whether a table is not empty."""
    return connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is not None


def take_from(
    connection: sqlite3.Connection,
    table: str,
    column: str,
    things: Collection[str],
    to: Callable[[str], bytes | str] = blob,
) -> None:
    """Take the rows of these things out of a table that has rows of few things; `to` turns an id to what it keeps."""
    query = f"SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT ?)"
    rows = connection.execute(query, (len(things),)).fetchone()[0]
    if not rows:
        return
    if rows < len(things):
        # All rows are read sooner than asked for each thing.
        things = {row[0] for row in connection.execute(f"SELECT {column} FROM {table}")}.intersection(things)
    connection.executemany(f"DELETE FROM {table} WHERE {column} = ?", [(to(each),) for each in things])


def shown_tables() -> list[tuple[str, str]]:
    """The kinds with the tables that hold living things of them."""
    return [(kind, table) for kind in KINDS for table in tables_of(kind)]
