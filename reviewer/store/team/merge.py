"""Merge is set union: the records and texts that a file lacks are added, and the state is folded again.

A merge writes no changeset. What it added is noted in this copy, so that it can be taken out again.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from reviewer.changes.kinds import KINDS
from reviewer.changes.record import InvalidRecord, Record, parse, record_id, stored
from reviewer.changes.registers import Conflict, Thing
from reviewer.model.changes import Changes
from reviewer.model.team.conflict import ConflictItem
from reviewer.model.team.contents import Contents
from reviewer.progress import Progress
from reviewer.store.file.packed import body_of
from reviewer.store.file.schema import UNPLACED
from reviewer.store.log import parts, projection, standing
from reviewer.store.log import records as log
from reviewer.store.reads import people as reads_people
from reviewer.store.reads import things as reads
from reviewer.store.reads.conflicts import conflict_items
from reviewer.store.team import news, purge
from reviewer.store.team.foreign import Foreign
from reviewer.store.team.texts_in import TextsIn

_CHANGES_A_BATCH = 20_000
"""How many changes are folded at a time."""
Rows = list[tuple[bytes, bytes | None, str | None]]


@dataclass(slots=True)
class Merged:
    """What one file brought. `related`: it shares history with this one.

    `touched` are the ids of what changed, by kind, `opened` the conflicts that were not there before.

    `purged` are the titles, by id, of sources here that it purges, `goes` counts what goes with them, by kind, `elsewhere` the
    purges of sources that are not here.
    """

    new: int = 0
    changes: int = 0
    known: int = 0
    related: bool = False
    newer: int = 0
    refused: list[str] = field(default_factory=list)
    coders: set[str] = field(default_factory=set)
    since: int = 0
    latest_wall: int = 0
    touched: dict[str, set[str]] = field(default_factory=dict)
    highlights: set[str] = field(default_factory=set)
    sources: set[str] = field(default_factory=set)
    opened: list[Conflict] = field(default_factory=list)
    texts: int = 0
    rows: Rows = field(default_factory=list)
    conflicts: list[ConflictItem] = field(default_factory=list)
    before: dict[str, int] = field(default_factory=dict)
    after: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    projects: set[str] = field(default_factory=set)
    contains: Contents = field(default_factory=Contents)
    purged: dict[str, str] = field(default_factory=dict)
    goes: dict[str, int] = field(default_factory=dict)
    elsewhere: int = 0
    cut: list[bytes] = field(default_factory=list)
    news: dict[str, set[str]] = field(default_factory=dict)


@dataclass(slots=True)
class MergeOutcome:
    """What merging some files brought, file by file.

    `problems` say why a file cannot be merged at all, `conflicts` is how many are open with it.
    `kept` is False for a merge that was only looked at. `backup` is the name of the backup that was made before it.
    """

    paths: list[Path] = field(default_factory=list)
    files: list[Merged] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    conflicts: int = 0
    changes: Changes = field(default_factory=Changes)
    kept: bool = False
    backup: str = ""

    def add(self, path: Path, merged: Merged) -> None:
        self.paths.append(path)
        self.files.append(merged)

    @property
    def brought_nothing(self) -> bool:
        return not any(file.rows or file.purged for file in self.files)


def merge_in(
    connection: sqlite3.Connection,
    foreign: Foreign,
    progress: Progress,
    coder: str = "",
    valid: set[bytes] | None = None,
) -> Merged:
    """Add what a foreign file has and this one lacks, within the caller's transaction; `coder` needs no news of itself.

    `valid` are the ids of records that were validated before; what is validated now is added. A record is named by the
    hash of its body and valid or not by itself, so this holds whatever file it comes from.
    """
    merged = Merged(contains=foreign.contents)
    unplaced = _unplaced(connection)
    before = set(projection.open_conflicts(connection))
    merged.before = _counts(connection)
    titles: dict[str, str] | None = None
    tombs = {tombstone.source for tombstone in purge.every_tombstone(connection)}
    ids = foreign.record_ids
    progress.start("Merging", len(ids))
    new = ids.difference(chain.from_iterable(connection.execute("SELECT id FROM changeset")))
    merged.known = len(ids) - len(new)
    merged.related = merged.known > 0
    foreign.expect(len(new))
    missing = foreign.in_order(new)
    progress.step(merged.known)
    texts = TextsIn(connection, foreign)
    gathering = parts.Gathering(connection)
    cut = purge.Cut(connection)
    batch: list[tuple[Record, bytes]] = []
    there: dict[str, set[str]] = {}
    size = 0
    for identifier, body in foreign.bodies(missing):
        progress.step()
        record_read = _read(connection, identifier, body, merged, valid if valid is not None else set())
        if record_read is not None and cut.knows(record_read):
            # The same record is here already, without what was purged from it.
            merged.rows.pop()
            merged.known += 1
            continue
        for record, content in gathering.add(record_read, body) if record_read is not None else ():
            batch.append((record, content))
            size += len(record.changes)
            _describe(record, merged)
            if record.known and record.coder != coder:
                news.named_in(record, merged.news)
            if titles is None and any(change.kind == "purge" for change in record.changes):
                # While they are still there. Only who purges needs them.
                titles = _titles(connection)
        if size >= _CHANGES_A_BATCH:
            _take_in(connection, batch, foreign, texts, merged, there)
            batch, size = [], 0
    _take_in(connection, batch, foreign, texts, merged, there)
    _hold_back(connection, gathering, texts, merged)
    texts.named_here()
    merged.texts = texts.count
    texts.structures()
    for kind, living in there.items():
        merged.lost[kind] = len(living - _living(connection, living).get(kind, set()))
    _purge(connection, merged, titles or {}, tombs)
    merged.after = _counts(connection)
    merged.opened = sorted(set(projection.open_conflicts(connection)) - before)
    merged.conflicts = conflict_items(connection, merged.opened)
    merged.names = reads_people.names(connection)
    merged.refused += foreign.oddities
    for reason, count in sorted(
        Counter(reason for each, reason in _unplaced(connection).items() if each not in unplaced).items()
    ):
        what = "One highlight is" if count == 1 else f"{count:,} highlights are"
        merged.refused.append(f"{what} kept but not shown: {reason}.")
    return merged


def _unplaced(connection: sqlite3.Connection) -> dict[str, str]:
    """Highlights that say what is not so. One whose text did not come along yet says nothing wrong."""
    return dict(connection.execute(f"SELECT id, reason FROM {UNPLACED} WHERE reason != ?", (standing.NO_TEXT,)))


def _titles(connection: sqlite3.Connection) -> dict[str, str]:
    """What the sources that are here are called, also those that were removed and can come back."""
    titles = {
        row[0]: "a source that was removed" for row in connection.execute("SELECT id FROM dead WHERE kind = 'source'")
    }
    return titles | {source.id: source.title for source in reads.sources(connection)}


def _purge(connection: sqlite3.Connection, merged: Merged, here: dict[str, str], before: set[str]) -> None:
    """Take out what was purged on either side; a merge that brought a tombstone cannot take it back.

    `here` are the titles of the sources that were here before, `before` the ids for which there was a tombstone.
    """
    applied = purge.apply(connection)
    if not purge.every_tombstone(connection):
        _refuse_purged(connection, merged)
        return
    new = {row[0] for row in merged.rows}
    merged.new -= len(new & applied.dropped)
    merged.known += len(new & applied.dropped)
    tombs = {bytes.fromhex(record.key) for record, _ in purge.tombstone_records(connection)}
    merged.rows = [
        (applied.renamed.get(row[0], row[0]), *row[1:]) for row in merged.rows if row[0] not in applied.dropped | tombs
    ]
    sources = purge.tombstones(connection)
    merged.purged = {source: title for source, title in here.items() if source in sources - before}
    merged.elsewhere = len(sources - before - here.keys())
    if merged.purged:
        merged.goes = {kind: count for kind, count in applied.lost.items() if KINDS[kind].counted}
        after = _counts(connection)
        for kind, count in merged.before.items():
            merged.lost[kind] = max(merged.lost.get(kind, 0), count - after[kind])
    if new & tombs or merged.purged:
        merged.touched.setdefault("purge", set()).update(sources)
        for kind, ids in applied.gone.items():
            merged.touched.setdefault(kind, set()).update(ids)


def _refuse_purged(connection: sqlite3.Connection, merged: Merged) -> None:
    """A record says that something was purged from it, but nothing says what: it is not believed."""
    for key in merged.cut:
        merged.refused.append(f"A change ({key.hex()[:12]}) was refused: it was purged, but nothing says why.")
    if merged.cut:
        projection.take_out(connection, merged.cut)
        merged.rows = [row for row in merged.rows if row[0] not in merged.cut]


def _take_in(
    connection: sqlite3.Connection,
    batch: list[tuple[Record, bytes]],
    foreign: Foreign,
    texts: TextsIn,
    merged: Merged,
    there: dict[str, set[str]],
) -> None:
    """Add some records at a time, so that a large file needs no more memory than a small one."""
    # Texts first: highlights are placed in them.
    texts.named_in(body for _, body in batch)
    deleted = [change.id for record, _ in batch for change in record.changes if change.do == "delete"]
    for kind, ids in _living(connection, deleted).items():
        there.setdefault(kind, set()).update(ids)
    added = log.append(connection, batch, foreign.packed)
    foreign.packed.clear()
    _note_touched(connection, projection.advance(connection, added), merged)


def _note_touched(connection: sqlite3.Connection, things: dict[str, Thing], merged: Merged) -> None:
    highlights, sources = projection.highlights_in(connection, things)
    merged.highlights |= highlights
    merged.sources |= sources
    for thing in things.values():
        for kind in thing.kinds:
            merged.touched.setdefault(kind, set()).add(thing.id)


def _hold_back(connection: sqlite3.Connection, gathering: parts.Gathering, texts: TextsIn, merged: Merged) -> None:
    """Keep changesets aside of which a part is missing, and take in those that have all their parts now."""
    waiting, sentences = gathering.hold_back()
    for identifier in waiting:
        query = "SELECT body FROM changeset WHERE id = ?"
        texts.named_in(body_of(kept) for (kept,) in connection.execute(query, (identifier,)).fetchall())
    merged.refused += sentences
    merged.rows = [(row[0], None, parts.REASON) if row[0] in waiting else row for row in merged.rows]
    _note_touched(connection, parts.release(connection), merged)


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    return {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for name, kind in KINDS.items()
        if kind.counted
    }


def _living(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, set[str]]:
    living: dict[str, set[str]] = {}
    for chunk in log.chunked(ids):
        marks = ",".join("?" * len(chunk))
        for name in (name for name, kind in KINDS.items() if kind.counted):
            rows = connection.execute(f'SELECT id FROM "{name}" WHERE id IN ({marks})', chunk)
            living.setdefault(name, set()).update(row[0] for row in rows)
    return living


def _read(
    connection: sqlite3.Connection, identifier: bytes, body: bytes, merged: Merged, valid: set[bytes]
) -> Record | None:
    name = identifier.hex() if isinstance(identifier, bytes) else str(identifier)
    try:
        known = identifier in valid and record_id(body) == name
        record = stored(name, body) if known else parse(name, body)
    except InvalidRecord as error:
        merged.refused.append(f"A change ({name[:12]}) was refused: {error}.")
        # One under a wrong name cannot be told from another; it is not even kept aside.
        if "hash" not in str(error) and len(name) == 32:
            log.put_aside(connection, identifier, body, str(error))
            merged.rows.append((identifier, None, str(error)))
        return None
    valid.add(identifier)
    merged.rows.append((identifier, None, None))
    if record.kept:
        merged.cut.append(identifier)
    return record


def _describe(record: Record, merged: Merged) -> None:
    merged.new += 1
    merged.newer += record.newer
    if not record.known:
        return
    merged.changes += len(record.changes)
    merged.coders.add(record.coder)
    merged.since = min(merged.since or record.wall, record.wall)
    merged.latest_wall = max(merged.latest_wall, record.wall)
    merged.projects.update(change.id for change in record.changes if change.kind == "project" and change.do == "create")


def note(connection: sqlite3.Connection, at: int, files: str, rows: Iterable[Rows]) -> int:
    """Note what a merge added, so that it can be taken out again. Returns its number."""
    cursor = connection.execute("INSERT INTO local_merge (at, files) VALUES (?, ?)", (at, files))
    number = int(cursor.lastrowid or 0)
    for part in rows:
        connection.executemany(
            "INSERT OR IGNORE INTO local_merged VALUES (?, ?, ?, ?)", [(number, *row) for row in part]
        )
    return number


def take_back(connection: sqlite3.Connection, number: int) -> dict[str, Thing]:
    """Take exactly the records out again that a merge added; they are kept aside. Own later work stays."""
    rows = connection.execute("SELECT id, reason FROM local_merged WHERE merge = ?", (number,)).fetchall()
    ids = [identifier for identifier, reason in rows if reason is None]
    aside = [(identifier,) for identifier, reason in rows if reason is not None]
    connection.execute(
        "UPDATE local_merged SET body = (SELECT body FROM changeset c WHERE c.id = local_merged.id) WHERE merge = ?",
        (number,),
    )
    keys = parts.keys_of(connection, ids)
    for table in ("quarantine", "changeset"):
        connection.executemany(f"DELETE FROM {table} WHERE id = ?", aside)
    return projection.take_out(connection, ids) | parts.hold_again(connection, keys)


def bring_back(connection: sqlite3.Connection, number: int) -> dict[str, Thing]:
    """Add the records of a merge again that was taken back."""
    rows = connection.execute("SELECT id, body, reason FROM local_merged WHERE merge = ?", (number,)).fetchall()
    accepted = []
    for identifier, kept, reason in rows:
        if kept is None:
            continue
        body = body_of(kept)
        if reason is None:
            accepted.append((parse(identifier.hex(), body), body))
        else:
            log.put_aside(connection, identifier, body, reason)
    return projection.advance(connection, log.append(connection, accepted)) | parts.release(connection)
