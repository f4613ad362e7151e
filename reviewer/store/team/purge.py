"""A purge carried out on a file: what hangs on a purged source leaves log, texts and originals, and a tombstone stays.

`apply` brings a file into the one form that its tombstones demand; it does nothing where it is in that form already. It
is called wherever records come in, so that nothing purged comes back.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reviewer.changes.kinds import KINDS
from reviewer.changes.purge import Tombstone, believed, gone_with, kinds_in, named_by, tombstones_in, without
from reviewer.changes.record import PURGED, InvalidRecord, Record, parse, stored
from reviewer.model.sources.page_map_file import extractor_of
from reviewer.model.sources.text import EMPTY
from reviewer.progress import Progress
from reviewer.store.file import backup
from reviewer.store.file.database import Database
from reviewer.store.file.ids import blob, blobs
from reviewer.store.file.packed import body_of, packed
from reviewer.store.file.unfinished import journal_path
from reviewer.store.log import migrations, projection, unsent
from reviewer.store.log import records as log
from reviewer.store.reads import things as reads
from reviewer.system.files import replace

_PENDING = "purge"
_MOST_NAMED = 1_000
"""How many hashes a tombstone may name, see `reviewer.changes.kinds.purge`."""


@dataclass(slots=True)
class Applied:
    """What a purge changed here: `titles` of sources that were here, ids by kind that are gone, how many of each were shown.

    `renamed` gives the new key of each record that something was taken out of, `dropped` the keys of those that went whole,
    `bodies` what each changed row of the log holds now.
    """

    titles: list[str] = field(default_factory=list)
    gone: dict[str, set[str]] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    renamed: dict[bytes, bytes] = field(default_factory=dict)
    dropped: set[bytes] = field(default_factory=set)
    bodies: dict[int, tuple[bytes, bytes]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the log with a record that can be read."""

    row: int
    key: bytes
    body: bytes
    record: Record


@dataclass(frozen=True, slots=True)
class _Unread:
    """One that this version cannot read, or that is set aside."""

    key: bytes
    body: bytes


def every_tombstone(connection: sqlite3.Connection) -> list[Tombstone]:
    """What every tombstone in the log says, also where several name one source."""
    ids = [row[0] for row in connection.execute("SELECT id FROM purge")]
    return [each for changes in log.changes_to(connection, ids).values() for each in tombstones_in(changes)]


def tombstones(connection: sqlite3.Connection) -> frozenset[str]:
    """The ids of the purged sources. One that is the id of something else is none."""
    made = every_tombstone(connection)
    sure = {each.source for each in made if each.proven}
    claimed = {each.source for each in made} - sure
    for chunk in log.chunked(claimed):
        marks = ",".join("?" * len(chunk))
        for kind in KINDS.keys() - {"source"}:
            rows = connection.execute(f'SELECT id FROM "{kind}" WHERE id IN ({marks})', blobs(chunk))
            claimed.difference_update(row[0] for row in rows)
        rows = connection.execute(f"SELECT id FROM dead WHERE id IN ({marks}) AND kind != 'source'", blobs(chunk))
        claimed.difference_update(row[0] for row in rows)
    return frozenset(sure | claimed)


def unwanted(connection: sqlite3.Connection) -> set[str]:
    """The hashes of purged texts: they do not come in again. A text that a source here has is none of them."""
    hashes = {sha for each in every_tombstone(connection) for sha in (each.sha256, *each.texts)} - {""}
    kept = {sha for row in connection.execute("SELECT sha256, text FROM source") for sha in row} if hashes else set()
    return hashes - kept - {EMPTY}


def hashes_of(connection: sqlite3.Connection, source: str) -> tuple[str | None, list[str], list[str]]:
    """The hash of a source's first text (None where it has none), those of its corrected texts and of its originals."""
    query = "SELECT id FROM import WHERE source = ?"
    things = [source, *(row[0] for row in connection.execute(query, (blob(source),)))]
    changes = [change for each in log.changes_to(connection, things).values() for change in each]
    births = [change.value for change in changes if change.do == "create"]
    editions = [change.value for change in changes if change.field == "edition" and change.value]
    editions += [birth["edition"] for birth in births if birth.get("edition")]
    first = next((birth["sha256"] for birth in births if birth.get("sha256")), None)
    texts = sorted({edition["sha256"] for edition in editions} - {first, EMPTY})
    originals = {value["original"] for value in (*births, *editions) if value.get("original")}
    return first, texts[:_MOST_NAMED], sorted(originals)[:_MOST_NAMED]


class Cut:
    """The records here from which something was purged, to know them when they come in again as they were written.

    `is_touched` says whether anything came in that could have to do with what is purged: only then is there something to take out,
    for what was here before is in the form that its tombstones demand.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.is_touched = False
        self._sources = {each.source for each in every_tombstone(connection)}
        self._records: dict[str, Record] = {}
        self._marked: set[str] = set()
        self._gone: set[str] = set()
        if not self._sources:
            return
        query = "SELECT id, body FROM changeset WHERE instr(body, ?) AND id NOT IN (SELECT id FROM quarantine)"
        for key, body in connection.execute(query, (b'"was":"',)):
            record = stored(key.hex(), body_of(body))
            if record.kept:
                self._records[record.id] = record
                self._marked |= {change["id"] for change in record.data["changes"] if change["do"] == PURGED}
        self._gone = self._sources | self._marked

    @property
    def has_cut(self) -> bool:
        """Whether anything here was purged: then every record that comes in has to be looked at."""
        return bool(self._gone)

    def look(self, record: Record | None) -> None:
        """A record comes in; one that cannot be read may name anything."""
        if record is None or not record.known or record.kept:
            self.is_touched = True
        elif not self.is_touched:
            changes = record.data["changes"]
            self.is_touched = "purge" in [change["kind"] for change in changes]
            if self._gone and not self.is_touched:
                self.is_touched = any(map(self._touches, changes))

    def _touches(self, change: dict[str, Any]) -> bool:
        return change["id"] in self._gone or not self._gone.isdisjoint(named_by(change))

    def knows(self, record: Record) -> bool:
        """Whether a record, as it was written, is here already but for what had to go."""
        here = self._records.get(record.id)
        if here is None or record.kept:
            return False
        ours, theirs = here.data["changes"], record.data["changes"]
        return len(ours) == len(theirs) and all(
            our == their or (our["do"] == PURGED and our["id"] == their["id"] and self._had_to_go(their))
            for our, their in zip(ours, theirs, strict=True)
        )

    def _had_to_go(self, change: dict[str, Any]) -> bool:
        if change["id"] in self._sources:
            return True
        if change["do"] != "create":
            return change["id"] in self._marked
        return not self._gone.isdisjoint(named_by(change))


def apply(connection: sqlite3.Connection) -> Applied:
    """Take out what the tombstones say, within the caller's transaction."""
    if not _has_tombstones(connection):
        return Applied()
    worked = _work_out(connection)
    sources = worked.sources
    applied, gone = worked.applied, worked.gone
    if not worked.count(connection):
        _forget_aside(connection, gone)
        return applied
    # Titles are read while they are still there.
    applied.titles = [source.title for source in reads.sources(connection, sources)]
    applied.gone = kinds_in(_readable(connection), gone)
    applied.lost = _living(connection, applied.gone)
    _rewrite(connection, applied)
    _forget_aside(connection, gone)
    for sha in worked.hashes:
        connection.execute("DELETE FROM text WHERE sha256 = ?", (sha,))
        connection.execute("DELETE FROM text_fact WHERE sha256 = ?", (sha,))
        connection.execute("DELETE FROM structure WHERE text = ?", (sha,))
    connection.executemany("DELETE FROM original WHERE sha256 = ?", [(sha,) for sha in worked.originals])
    connection.executemany(
        "DELETE FROM structure WHERE extractor = ?", [(extractor_of(sha),) for sha in worked.originals]
    )
    connection.execute("INSERT OR REPLACE INTO local_state VALUES (?, 'pending')", (_PENDING,))
    # Records changed their names and bodies, so nothing that was folded from them can stay.
    projection.rebuild(connection)
    return applied


def left_behind(connection: sqlite3.Connection) -> int:
    """How many records, texts and files hold something that the tombstones say is gone. Nothing is changed."""
    return _work_out(connection).count(connection) if _has_tombstones(connection) else 0


def _has_tombstones(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM purge LIMIT 1").fetchone() is not None


@dataclass(slots=True)
class _Worked:
    """What the tombstones demand of a file: what goes, and which records, texts and originals hold something of it."""

    applied: Applied
    sources: set[str]
    gone: set[str]
    hashes: set[str]
    originals: set[str]

    def count(self, connection: sqlite3.Connection) -> int:
        """How many records, texts and originals that is."""
        count = len(self.applied.renamed) + len(self.applied.dropped)
        for table, wanted in (("text", self.hashes), ("original", self.originals)):
            query = f"SELECT count(*) FROM {table} WHERE sha256 = ?"
            count += sum(int(connection.execute(query, (sha,)).fetchone()[0]) for sha in wanted)
        return count


class _Log:
    """The records that can be read, of the log and of merges that were taken back. Each time they are gone through they are
    read anew, so that they ask for no memory.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __iter__(self) -> Iterator[Record]:
        yield from _readable(self._connection)
        yield from _aside(self._connection).values()


def _work_out(connection: sqlite3.Connection) -> _Worked:
    tombs = every_tombstone(connection)
    sources = believed(_Log(connection), tombs)
    gone = gone_with(_Log(connection), sources)
    applied, named = Applied(), _Hashes([each for each in tombs if each.source in sources])
    purged: dict[str, list[_Row]] = {}
    unread: list[_Unread] = []
    for row in _rows(connection):
        if isinstance(row, _Unread):
            unread.append(row)
            continue
        named.add(row.record, gone)
        if row.record.kept:
            purged.setdefault(row.record.id, []).append(row)
        else:
            _plan([row], gone, applied)
    for identifier, same in purged.items():
        for row in _rows(connection, "WHERE id = ?", bytes.fromhex(identifier)):
            if isinstance(row, _Row):
                applied.renamed.pop(row.key, None)
                applied.bodies.pop(row.row, None)
                same.append(row)
        _plan(sorted(same, key=lambda each: each.row), gone, applied)
    needles = [text.encode() for text in (*gone, *named.texts)] if unread else []
    applied.dropped |= {each.key for each in unread if any(needle in each.body for needle in needles)}
    return _Worked(applied, sources, gone, named.texts, named.originals)


def _rows(connection: sqlite3.Connection, where: str = "", *values: object) -> Iterator[_Row | _Unread]:
    aside = {row[0] for row in connection.execute("SELECT id FROM quarantine")}
    for row, key, kept in connection.execute(f"SELECT rowid, id, body FROM changeset {where} ORDER BY rowid", values):
        body = body_of(kept)
        record = None if key in aside else stored(key.hex(), body)
        yield _Row(row, key, body, record) if record is not None and record.known else _Unread(key, body)


def _readable(connection: sqlite3.Connection) -> Iterator[Record]:
    return (row.record for row in _rows(connection) if isinstance(row, _Row))


def _plan(same: list[_Row], gone: set[str], applied: Applied) -> None:
    """Whether a record is replaced. Of several forms of one record one stays."""
    # The record as it was written can be held against its hash, so it is believed before one that was purged.
    held = min(same, key=lambda row: (bool(row.record.kept), row.key))
    record, body = without(held.record, gone) or (held.record, held.body)
    first, key = same[0], bytes.fromhex(record.key)
    applied.dropped |= {row.key for row in same[1:]}
    if first.key != key:
        applied.renamed[first.key] = key
        applied.bodies[first.row] = (key, body)


def _rewrite(connection: sqlite3.Connection, applied: Applied) -> None:
    for key in applied.dropped:
        connection.execute("DELETE FROM changeset WHERE id = ?", (key,))
        connection.execute("DELETE FROM quarantine WHERE id = ?", (key,))
    for row, (key, body) in applied.bodies.items():
        connection.execute("UPDATE changeset SET id = ?, body = ? WHERE rowid = ?", (key, packed(body), row))
        connection.execute("DELETE FROM local_step WHERE record = ?", (row,))
    for old, key in applied.renamed.items():
        connection.execute("UPDATE OR REPLACE local_merged SET id = ? WHERE id = ? AND body IS NULL", (key, old))
    unsent.note_taken(connection, {**dict.fromkeys(applied.dropped), **applied.renamed})


def _aside(connection: sqlite3.Connection) -> dict[tuple[int, bytes], Record]:
    """The records of merges that were taken back: they are kept aside, and what is purged leaves them too."""
    records = {}
    for number, key, kept in connection.execute("SELECT merge, id, body FROM local_merged WHERE body IS NOT NULL"):
        with contextlib.suppress(InvalidRecord):
            records[number, key] = parse(key.hex(), body_of(kept))
    return records


def _forget_aside(connection: sqlite3.Connection, gone: set[str]) -> None:
    for (number, key), record in _aside(connection).items():
        cut = without(record, gone)
        if cut is not None:
            values = (bytes.fromhex(cut[0].key), packed(cut[1]), number, key)
            connection.execute("UPDATE local_merged SET id = ?, body = ? WHERE merge = ? AND id = ?", values)
    connection.execute("DELETE FROM local_merged WHERE body IS NOT NULL AND reason IS NOT NULL")


class _Hashes:
    """The hashes of the texts and of the originals that go. What another source came from stays, but for a purged text."""

    def __init__(self, tombs: list[Tombstone]) -> None:
        self._texts: dict[bool, set[str]] = {True: {each for tomb in tombs for each in tomb.texts}, False: set()}
        self._originals = {True: {each for tomb in tombs for each in tomb.originals}, False: set[str]()}
        self._purged = {each.sha256 for each in tombs if each.proven}

    def add(self, record: Record, gone: set[str]) -> None:
        """Look at what a record names."""
        for change in record.changes:
            going = change.id in gone
            if change.kind == "source" and change.field == "edition" and change.value:
                self._texts[going].add(change.value["sha256"])
                self._originals[going].add(change.value["original"])
            elif change.do == "create" and change.kind == "source":
                self._texts[going] |= {change.value["sha256"]} - {None}
                if edition := change.value.get("edition"):
                    self._texts[going].add(edition["sha256"])
                    self._originals[going].add(edition["original"])
            elif change.do == "create" and change.kind == "import":
                self._originals[going].add(change.value["original"])

    @property
    def texts(self) -> set[str]:
        return ((self._texts[True] - self._texts[False]) | self._purged) - {EMPTY}

    @property
    def originals(self) -> set[str]:
        return self._originals[True] - self._originals[False]


def _living(connection: sqlite3.Connection, gone: dict[str, set[str]]) -> dict[str, int]:
    counts = {}
    for kind, ids in gone.items():
        if kind in KINDS:
            here = {row[0] for row in connection.execute(f'SELECT id FROM "{kind}"')}
            counts[kind] = len(here & ids)
    return {kind: count for kind, count in counts.items() if count}


# What has to be done after the transaction


def is_pending(connection: sqlite3.Connection) -> bool:
    """Whether bytes of what was purged may still stand in the file or in its backups."""
    return connection.execute("SELECT 1 FROM local_state WHERE name = ?", (_PENDING,)).fetchone() is not None


def note_done(connection: sqlite3.Connection) -> None:
    """Nothing of it stands anywhere any more."""
    connection.execute("DELETE FROM local_state WHERE name = ?", (_PENDING,))


def spare_none(connection: sqlite3.Connection) -> None:
    """No backup keeps what was purged; this has to be done yet."""
    if backup.spared(connection):
        backup.spare(connection, {})
        connection.execute("INSERT OR REPLACE INTO local_state VALUES (?, 'pending')", (_PENDING,))


def sources_of(record: Record) -> set[str]:
    """The sources that the tombstones in a record name."""
    return {tombstone.source for tombstone in tombstones_in(record.changes)}


def tombstone_records(connection: sqlite3.Connection) -> list[tuple[Record, bytes]]:
    """The records that made the tombstones."""
    rows: set[int] = set()
    for (thing,) in connection.execute("SELECT id FROM purge").fetchall():
        query = "SELECT record FROM change_of WHERE thing = ?"
        rows.update(row for (row,) in connection.execute(query, (blob(thing),)))
    query = "SELECT id, body FROM changeset WHERE rowid = ?"
    found = [connection.execute(query, (row,)).fetchone() for row in sorted(rows)]
    bodies = [(key, body_of(kept)) for key, kept in found]
    return [(stored(key.hex(), body), body) for key, body in bodies]


def clean_copy(path: Path, tombs: list[tuple[Record, bytes]]) -> None:
    """Carry the purge out on another copy of the project, such as a backup: replaced whole or left as it is.

    Raises ProjectError or OSError where it cannot be done.
    """
    part = path.with_suffix(".part")
    with contextlib.suppress(FileNotFoundError):
        part.unlink()
    try:
        source = Database(path, read_only=True)
        try:
            source.copy_to(part)
        finally:
            source.close()
        copy = Database(part)
        try:
            migrations.bring_up(copy, Progress())
            with copy.writing() as connection:
                projection.advance(connection, log.append(connection, tombs))
                apply(connection)
                note_done(connection)
            copy.compact()
        finally:
            copy.close()
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        replace(part, path)
    finally:
        for leftover in (part, journal_path(part)):
            with contextlib.suppress(OSError):
                leftover.unlink()
