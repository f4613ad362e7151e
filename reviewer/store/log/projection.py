"""The projection: the tables that show the state, kept in step with the log record by record, or made anew from it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from reviewer.changes.clock import GREATEST
from reviewer.changes.kinds import KINDS
from reviewer.changes.record import Change, Record, stored
from reviewer.changes.registers import Thing, fold_thing
from reviewer.errors import DamagedProject
from reviewer.model.sources.text import Paragraphs
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.store.file.ids import blob, blobs
from reviewer.store.file.packed import body_of
from reviewer.store.file.schema import UNPLACED
from reviewer.store.log import records as log
from reviewer.store.log.advancing import Advance, has_rows, shown_tables, thing_now
from reviewer.store.log.records import chunked
from reviewer.store.log.rows import fields_of, select_sql
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
    earlier = log.changes_to(connection, by_thing) if has_rows(connection, "change_of") else {}
    index_rows.sort()  # In the order of their key: a table without row ids is filled twice as fast.
    connection.executemany("INSERT OR IGNORE INTO change_of VALUES (?, ?, ?)", index_rows)
    connection.executemany("INSERT OR IGNORE INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", history_rows)
    texts = {
        change.id
        for changes in by_thing.values()
        for change in changes
        if change.kind == "source" and (change.do == "create" or change.field == "edition")
    }
    for thing, changes in earlier.items():
        by_thing[thing] += changes
    things = {thing: fold_thing(changes) for thing, changes in by_thing.items()}
    note_facts(connection, clock, newer)
    return Advance(connection, things, texts, tally, things.keys() - earlier.keys()).run()


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
        connection.executemany(f'DELETE FROM "{table}" WHERE id = ?', [(blob(thing),) for thing in wanted])
    connection.executemany("DELETE FROM conflict WHERE thing = ?", [(thing,) for thing in wanted])
    connection.executemany("DELETE FROM hung WHERE thing = ?", [(blob(thing),) for thing in wanted])
    folded = {thing: fold_thing(of_thing) for thing, of_thing in changes.items()}
    done = gone | Advance(connection, folded, wanted, tally).run(tree=True)
    tally.settle()
    return done


def _as_shown(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, Thing]:
    """The living things among these as the tables show them now, to say afterwards that they went."""
    living: dict[str, Thing] = {}
    for chunk in chunked(ids):
        marks = ",".join("?" * len(chunk))
        for kind, table in shown_tables():
            for row in connection.execute(f"{select_sql(kind, table)} WHERE id IN ({marks})", blobs(chunk)):
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


def note_facts(connection: sqlite3.Connection, clock: tuple[int, int], newer: int) -> None:
    """Note the greatest stamp of records that came in, and how many of their changes come from a newer version."""
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
                sentence("The history of this project is damaged; go back to a backup, or save what is whole in it.")
            ).with_remedy("repair")
        return row
    facts = dict(connection.execute("SELECT name, value FROM fact"))
    return facts.get("ms", 0), facts.get("counter", 0)


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
    return highlights, sources | sources_of(connection, highlights - things.keys())


def sources_of(connection: sqlite3.Connection, highlights: Iterable[str]) -> set[str]:
    """The sources in which these highlights stand, as far as they are shown."""
    sources: set[str] = set()
    for chunk in chunked(highlights):
        marks = ",".join("?" * len(chunk))
        rows = connection.execute(f"SELECT DISTINCT source FROM highlight WHERE id IN ({marks})", blobs(chunk))
        sources.update(row[0] for row in rows)
    return sources


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
    if rows and not anew and has_rows(connection, UNPLACED):
        _place_again(connection, [sha for sha, _ in rows])


def _place_again(connection: sqlite3.Connection, texts: Iterable[str]) -> None:
    """Highlights whose text came only now."""
    waiting: list[str] = []
    for chunk in chunked(texts):
        marks = ",".join("?" * len(chunk))
        rows = connection.execute(f"SELECT id FROM {UNPLACED} WHERE text IN ({marks})", blobs(chunk))
        waiting += [row[0] for row in rows]
    if waiting:
        Advance(connection, thing_now(connection, waiting)).run()
