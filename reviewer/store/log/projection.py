"""The projection: the tables that show the state, kept in step with the log record by record, or made anew from it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping

from reviewer.changes.clock import GREATEST
from reviewer.changes.fold import (
    digest,
    fold,
    moves_of,
    place_in_tree,
    references,
    shown_fields,
    use_conflict,
)
from reviewer.changes.kinds import KINDS, Reference
from reviewer.changes.kinds.uses import uses_of
from reviewer.changes.record import Change, Record, stored
from reviewer.changes.registers import Conflict, Thing, fold_thing
from reviewer.changes.tree import Move, replay
from reviewer.errors import DamagedProject
from reviewer.model.sources.text import Paragraphs
from reviewer.progress import Progress
from reviewer.store.file.packed import body_of
from reviewer.store.file.schema import UNPLACED, tables_of
from reviewer.store.log import records as log
from reviewer.store.log.records import chunked
from reviewer.store.log.rows import fields_of, insert_sql, row_maker, row_of, select_sql
from reviewer.store.log.standing import Standing
from reviewer.store.log.tally import Tally


def advance(
    connection: sqlite3.Connection, added: Iterable[tuple[int, Record]], tally: Tally | None = None
) -> dict[str, Thing]:
    """Bring the tables up to records just added to the log. Returns what changed, by id. Who gives a `tally` settles it."""
    by_thing: dict[str, list[Change]] = {}
    index_rows: list[tuple[bytes, int, int]] = []
    history_rows: list[tuple[object, ...]] = []
    clock, newer = (0, 0), 0
    for row, record in added:
        clock = max(clock, record.clock)
        newer += record.newer
        if record.known:
            history_rows.append(history_row(row, record))
        for change in record.changes:
            by_thing.setdefault(change.id, []).append(change)
            index_rows.append((bytes.fromhex(change.id), row, change.stamp[4]))
    # A new file has no earlier changes: looking for them would cost as much as the rest.
    earlier = log.changes_to(connection, by_thing) if _has_rows(connection, "change_of") else {}
    index_rows.sort()  # In the order of their key: a table without row ids is filled twice as fast.
    connection.executemany("INSERT OR IGNORE INTO change_of VALUES (?, ?, ?)", index_rows)
    connection.executemany("INSERT OR IGNORE INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", history_rows)
    things = {thing: fold_thing(changes + earlier.get(thing, [])) for thing, changes in by_thing.items()}
    _note_facts(connection, clock, newer)
    texts = {
        thing
        for thing, changes in by_thing.items()
        if any(change.kind == "source" and (change.do == "create" or change.field == "edition") for change in changes)
    }
    return _Advance(connection, things, texts, tally).run()


def _tables() -> list[tuple[str, str]]:
    """The kinds with the tables that hold living things of them."""
    return [(kind, table) for kind in KINDS for table in tables_of(kind)]


def history_row(row: int, record: Record) -> tuple[object, ...]:
    """How the history lists a record: when, by whom, and the kinds it wrote to, as `,code,memo,`."""
    kinds_in = ",".join(sorted({change.kind for change in record.changes}))
    count = len(record.data["changes"])
    part = record.data["part"]
    action, coder = bytes.fromhex(record.changeset), bytes.fromhex(record.coder)
    return row, *record.clock, action, part, coder, record.wall, count, f",{kinds_in},"


def refold(connection: sqlite3.Connection, things: Iterable[str]) -> dict[str, Thing]:
    """Bring the tables up to what the log says now of these things, after records were taken out of it."""
    # What no change is left of must go from the tables, and is announced as gone.
    wanted = set(things)
    changes = log.changes_to(connection, wanted)
    gone = _as_shown(connection, wanted - changes.keys())
    tally = Tally(connection)
    tally.watch_shown(wanted)
    for table in (*KINDS, UNPLACED, "dead"):
        connection.executemany(f'DELETE FROM "{table}" WHERE id = ?', [(thing,) for thing in wanted])
    for table in ("conflict", "hung"):
        connection.executemany(f"DELETE FROM {table} WHERE thing = ?", [(thing,) for thing in wanted])
    folded = {thing: fold_thing(of_thing) for thing, of_thing in changes.items()}
    done = gone | _Advance(connection, folded, wanted, tally).run(tree=True)
    tally.settle()
    return done


def _as_shown(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, Thing]:
    """The living things among these as the tables show them now, to say afterwards that they went."""
    living: dict[str, Thing] = {}
    for chunk in chunked(ids):
        marks = ",".join("?" * len(chunk))
        for kind, table in _tables():
            for row in connection.execute(f"{select_sql(kind, table)} WHERE id IN ({marks})", chunk):
                fields = fields_of(kind, row)
                living[row[0]] = Thing(kind, row[0], True, False, fields, {}, [], 0, 0)
    return living


def take_out(connection: sqlite3.Connection, ids: Iterable[bytes]) -> dict[str, Thing]:
    """Take records out of the log and refold what they wrote to."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS gone (record INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM gone")
    newer = 0
    for identifier in ids:
        row = connection.execute("SELECT rowid, body FROM changeset WHERE id = ?", (identifier,)).fetchone()
        if row is not None:
            record = stored(identifier.hex(), body_of(row[1]))
            newer += record.newer
            connection.execute("INSERT OR IGNORE INTO gone VALUES (?)", (row[0],))
            connection.execute("DELETE FROM move WHERE record = ?", (record.id,))
    query = "SELECT DISTINCT thing FROM change_of WHERE record IN (SELECT record FROM gone)"
    touched = [row[0].hex() for row in connection.execute(query)]
    connection.execute("DELETE FROM change_of WHERE record IN (SELECT record FROM gone)")
    connection.execute("DELETE FROM history WHERE record IN (SELECT record FROM gone)")
    connection.execute("DELETE FROM changeset WHERE rowid IN (SELECT record FROM gone)")
    if newer:
        connection.execute("UPDATE fact SET value = value - ? WHERE name = 'newer'", (newer,))
    return refold(connection, touched)


class _Advance:
    """One step of the projection: things folded by themselves are placed in the tree, kept alive by use, and written."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        things: dict[str, Thing],
        texts: Iterable[str] = (),
        tally: Tally | None = None,
    ) -> None:
        """`texts` are the ids of sources that may have other texts now. Who gives a `tally` settles it."""
        self.connection = connection
        self.things = things
        self.conflicts: list[Conflict] = []
        self._texts = texts
        self._standing = Standing(connection)
        self._tally = tally or Tally(connection)
        self._settles = tally is None
        self._tally.watch(things.values())

    def run(self, *, tree: bool = False) -> dict[str, Thing]:
        # Whatever use brought back has a conflict that says so; there are far fewer of these than of dead things.
        self._load([row[0] for row in self.connection.execute("SELECT thing FROM conflict WHERE sort = 'delete-use'")])
        self._place_in_trees(always=self._leave_aside() or tree)
        self._load(self._standing_on(self._texts))
        self._forget_conflicts()
        candidates = self._write_living()
        self._revive(candidates)
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
                rows = self.connection.execute(f"SELECT id FROM {table} WHERE source IN ({marks})", chunk)
                found += [row[0] for row in rows]
        return found

    def _leave_aside(self) -> bool:
        """Take out of the tables what stood there before a thing of another kind was found to hold its id."""
        taken = [(thing.id,) for thing in self.things.values() if thing.aside]
        for kind, table in _tables() if taken else ():
            others = [(t.id,) for t in self.things.values() if t.aside and t.kind != kind]
            self.connection.executemany(f'DELETE FROM "{table}" WHERE id = ?', others)
            self.connection.executemany("DELETE FROM dead WHERE id = ? AND kind = ?", [(t, kind) for (t,) in others])
        self.connection.executemany("DELETE FROM move WHERE code = ?", taken)
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
        if _has_rows(self.connection, "conflict"):
            self.connection.executemany("DELETE FROM conflict WHERE thing = ?", [(thing,) for thing in self.things])

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
            connection.executemany(insert_sql(kind), list(map(row_maker(kind), standing)))
        dead = _has_rows(connection, "dead")
        if dead:
            ids = [(thing.id,) for things in living.values() for thing in things]
            connection.executemany("DELETE FROM dead WHERE id = ?", ids)
        if _has_rows(connection, "hung"):
            connection.executemany("DELETE FROM hung WHERE thing = ?", [(thing,) for thing in self.things])
        candidates: list[str] = []
        for kind, things in gone.items():
            for table in tables_of(kind):
                connection.executemany(f'DELETE FROM "{table}" WHERE id = ?', [(thing.id,) for thing in things])
            connection.executemany("INSERT OR REPLACE INTO dead VALUES (?, ?, 0)", [(t.id, kind) for t in things])
            note_hung(connection, things)
            candidates += [thing.id for thing in things]
        if dead or gone:
            used = {
                ref for things in living.values() for thing in things for ref in references(thing.kind, thing.fields)
            }
            candidates += self._dead_among(used)
        return candidates

    def _place(self, highlights: list[Thing]) -> list[Thing]:
        """Keep those apart that do not stand on their text. Returns the others."""
        standing, others = self._standing.split(highlights)
        if _has_rows(self.connection, UNPLACED):
            self.connection.executemany(f"DELETE FROM {UNPLACED} WHERE id = ?", [(each.id,) for each in standing])
        if others:
            self.connection.executemany("DELETE FROM highlight WHERE id = ?", [(each.id,) for each, _ in others])
            sql = insert_sql("highlight", UNPLACED, ("reason",))
            self.connection.executemany(sql, [(*row_of(each), reason) for each, reason in others])
        return standing

    def _dead_among(self, ids: Iterable[str]) -> list[str]:
        dead: list[str] = []
        for chunk in chunked(ids):
            marks = ",".join("?" * len(chunk))
            dead += [row[0] for row in self.connection.execute(f"SELECT id FROM dead WHERE id IN ({marks})", chunk)]
        return dead

    def _revive(self, candidates: list[str]) -> None:
        waiting = set(candidates)
        done: set[str] = set()
        progress = True
        while progress:
            progress = False
            for identifier in sorted(waiting):
                row = self.connection.execute("SELECT kind FROM dead WHERE id = ?", (identifier,)).fetchone()
                if row is None or not used(self.connection, row[0], identifier):
                    continue
                progress = True
                waiting.discard(identifier)
                done.add(identifier)
                self._load([identifier])
                thing = self.things[identifier]
                if thing.kind != "highlight" or self._place([thing]):
                    self.connection.execute(insert_sql(thing.kind), row_of(thing))
                self.connection.execute("UPDATE dead SET revived = 1 WHERE id = ?", (identifier,))
                self.conflicts.append(use_conflict(thing))
                waiting.update(set(self._dead_among(references(thing.kind, thing.fields))) - done)


def note_hung(connection: sqlite3.Connection, dead: Iterable[Thing]) -> None:
    """Note what deleted things hung on: it stands in the history of that."""
    rows = [
        (thing.id, thing.fields[reference.field])
        for thing in dead
        for reference in KINDS[thing.kind].hanging
        if isinstance(thing.fields.get(reference.field), str)
    ]
    connection.executemany("INSERT OR IGNORE INTO hung VALUES (?, ?)", rows)


def used(connection: sqlite3.Connection, kind: str, identifier: str, outside: set[str] | None = None) -> bool:
    """Whether something living refers to this thing; `outside` leaves out those ids."""
    for table, reference in _uses(kind):
        for (user,) in connection.execute(f'SELECT id FROM "{table}" WHERE "{reference.field}" = ?', (identifier,)):
            if outside is None or user not in outside:
                return True
    return False


def _uses(kind: str) -> Iterator[tuple[str, Reference]]:
    for user, reference in uses_of(kind):
        yield from ((table, reference) for table in tables_of(user))


def count_uses(connection: sqlite3.Connection, kind: str, identifier: str) -> int:
    """How many living things refer to a thing."""
    queries = [f'SELECT count(*) FROM "{table}" WHERE "{use.field}" = ?' for table, use in _uses(kind)]
    return sum(int(connection.execute(query, (identifier,)).fetchone()[0]) for query in queries)


def _has_rows(connection: sqlite3.Connection, table: str) -> bool:
    return connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is not None


def _note_facts(connection: sqlite3.Connection, clock: tuple[int, int], newer: int) -> None:
    ms, counter = read_clock(connection)
    if clock > (ms, counter):
        connection.execute("INSERT OR REPLACE INTO fact VALUES ('ms', ?), ('counter', ?)", clock)
    if newer:
        connection.execute(
            "INSERT INTO fact VALUES ('newer', ?) ON CONFLICT (name) DO UPDATE SET value = value + excluded.value",
            (newer,),
        )


def read_clock(connection: sqlite3.Connection, latest: int = GREATEST) -> tuple[int, int]:
    """The greatest stamp that the log holds, of those up to `latest`, in ms since 1970."""
    if latest < GREATEST:
        query = "SELECT ms, counter FROM history WHERE ms <= ? ORDER BY ms DESC, counter DESC LIMIT 1"
        row = connection.execute(query, (latest,)).fetchone() or (0, 0)
        if not all(type(number) is int for number in row):
            raise DamagedProject(
                "The history of this project is damaged; go back to a backup, or save what is whole in it."
            ).with_remedy("repair")
        return row
    facts = dict(connection.execute("SELECT name, value FROM fact"))
    return facts.get("ms", 0), facts.get("counter", 0)


def newer_changes(connection: sqlite3.Connection) -> int:
    """How many changes came from a newer version."""
    row = connection.execute("SELECT value FROM fact WHERE name = 'newer'").fetchone()
    return int(row[0]) if row else 0


_CHANGES_A_BATCH = 20_000
"""How many changes are folded at a time when all tables are made anew: what that asks for does not grow with the project."""


def rebuild(connection: sqlite3.Connection, progress: Progress | None = None) -> None:
    """Make all shown tables anew from the log. Raises Cancelled."""
    for table in ("change_of", "dead", "history", "move", "conflict", "fact", "hung", "tally", *KINDS, UNPLACED):
        connection.execute(f'DELETE FROM "{table}"')
    tally = Tally(connection)
    batch: list[tuple[int, Record]] = []
    size = 0
    for row, record in log.numbered(connection):
        batch.append((row, record))
        size += len(record.changes)
        if size >= _CHANGES_A_BATCH:
            advance(connection, batch, tally)
            if progress is not None:
                progress.step(len(batch))
            batch, size = [], 0
    advance(connection, batch, tally)
    tally.settle()


def projected_digest(connection: sqlite3.Connection, *, without: str = "") -> str:
    """The digest of what the tables show, or of all but the things of one kind."""
    digested = [(kind, table) for kind, table in _tables() if kind != without]
    things = (
        (kind, row[0], fields_of(kind, row))
        for kind, table in digested
        for row in connection.execute(select_sql(kind, table))
    )
    return digest(things, open_conflicts(connection), newer_changes(connection))


def open_conflicts(connection: sqlite3.Connection) -> list[Conflict]:
    """All conflicts that are open, in order."""
    rows = connection.execute("SELECT sort, kind, thing, field, heads FROM conflict")
    return sorted(
        Conflict(sort, kind, thing, field, tuple(json.loads(heads))) for sort, kind, thing, field, heads in rows
    )


def log_digest(connection: sqlite3.Connection) -> str:
    """The digest of a full fold of the log, which the tables must show."""
    state = fold(log.records(connection))
    things = ((thing.kind, thing.id, shown_fields(thing.kind, thing.fields)) for thing in state.things.values())
    return digest(things, state.conflicts, state.newer)


def thing_now(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, Thing]:
    """The folded state of these things by their own changes, for writing to them and for undo."""
    return {identifier: fold_thing(changes) for identifier, changes in log.changes_to(connection, ids).items()}


def kind_of(changes: Iterable[Change], thing: str) -> str:
    """The kind of a thing that these changes write to."""
    return next(change.kind for change in changes if change.id == thing)


def highlights_in(connection: sqlite3.Connection, things: Mapping[str, Thing]) -> tuple[set[str], set[str]]:
    """The highlights that changed or on which something changed, also deleted ones, and the sources they stand in."""
    highlights = {thing.id for thing in things.values() if thing.kind == "highlight"}
    sources = {str(thing.fields["source"]) for thing in things.values() if thing.kind == "highlight" and thing.exists}
    hooks = {name: [each for each in kind.hanging if "highlight" in each.to] for name, kind in KINDS.items()}
    for thing in things.values():
        for reference in hooks[thing.kind] if thing.exists else ():
            if not reference.kind_field or "highlight" in reference.kinds_in(thing.fields):
                highlights.add(thing.fields[reference.field])
    for chunk in chunked(highlights - things.keys()):
        marks = ",".join("?" * len(chunk))
        rows = connection.execute(f"SELECT DISTINCT source FROM highlight WHERE id IN ({marks})", chunk)
        sources.update(row[0] for row in rows)
    return highlights, sources


def note_texts(connection: sqlite3.Connection, *, anew: bool = False) -> None:
    """Count the characters and words of the texts that were not counted yet, or of all."""
    if anew:
        connection.execute("DELETE FROM text_fact")
    rows = connection.execute(
        "SELECT sha256, content FROM text WHERE sha256 NOT IN (SELECT sha256 FROM text_fact)"
    ).fetchall()
    for sha, content in rows:
        text = Paragraphs(content.decode("utf-8", "replace") if isinstance(content, bytes) else "")
        connection.execute("INSERT INTO text_fact VALUES (?, ?, ?)", (sha, len(text.text), text.word_count))
    if rows and not anew and _has_rows(connection, UNPLACED):
        _place_again(connection, [sha for sha, _ in rows])


def _place_again(connection: sqlite3.Connection, texts: Iterable[str]) -> None:
    """Highlights whose text came only now."""
    waiting: list[str] = []
    for chunk in chunked(texts):
        marks = ",".join("?" * len(chunk))
        waiting += [row[0] for row in connection.execute(f"SELECT id FROM {UNPLACED} WHERE text IN ({marks})", chunk)]
    if waiting:
        _Advance(connection, thing_now(connection, waiting)).run()
