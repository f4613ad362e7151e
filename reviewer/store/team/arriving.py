"""Records that come from a place where copies meet: validated and folded as those of a merged file, some thousands at a time.

What that costs depends on what is new: nothing is listed or counted that was here before.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Collection, Iterable, Sequence

from reviewer.changes.purge import named_by, tombstones_in
from reviewer.changes.record import VERSION, InvalidRecord, Record, parse, record_id, stored
from reviewer.model.changes import EXCHANGE, Changes
from reviewer.model.label import Label
from reviewer.model.sources.text import fault_of
from reviewer.sentence import sentence, words_of
from reviewer.store.file.ids import blob
from reviewer.store.file.packed import body_of, packed
from reviewer.store.log import digests, projection
from reviewer.store.log import records as log
from reviewer.store.reads import people as reads_people
from reviewer.store.reads import things as reads
from reviewer.store.team import news, places, purge
from reviewer.store.team.incoming import Incoming
from reviewer.store.team.merge import note_purged
from reviewer.store.team.merged import Merged
from reviewer.store.team.taking import Taking

_BY_EXCHANGE = 0
"""Stands for the number of a merge where news came by an exchange."""


class _TextsAreHere:
    """The texts that records name were taken in before."""

    count = 0

    def named_in(self, bodies: Iterable[bytes]) -> None: ...
    def named_here(self) -> None: ...
    def structures(self) -> None: ...


def validated(bodies: Iterable[bytes]) -> list[Incoming]:
    """These bodies as records, or with the fault that each has."""
    records = []
    for body in bodies:
        name = record_id(body)
        try:
            records.append(Incoming(bytes.fromhex(name), packed(body), parse(name, body).data, ""))
        except InvalidRecord as error:
            records.append(Incoming(bytes.fromhex(name), packed(body), None, words_of(error)))
    return records


def as_record(came: Incoming) -> Record | None:
    """What came, as a record; None for a refused one."""
    return None if came.fault else came.record


def takes_out(came: Incoming) -> bool:
    """Whether a record says that something was purged, or is one from which something was."""
    if came.fault or came.born or came.data["v"] > VERSION:
        return False
    return "was" in came.data or any(change["kind"] == "purge" for change in came.data["changes"])


def purged_here(connection: sqlite3.Connection, records: Iterable[Record]) -> dict[str, str]:
    """The titles, by id, of the sources here that the tombstones in these records would take out."""
    sources = {tomb.source for record in records for tomb in tombstones_in(record.changes)}
    known = {
        source
        for source in sources
        if connection.execute("SELECT 1 FROM change_of WHERE thing = ? LIMIT 1", (blob(source),)).fetchone()
    }
    gone = purge.tombstones(connection) if known else frozenset()
    titles = {source.id: source.title for source in reads.sources(connection, known - gone)}
    return dict.fromkeys(known - gone, "") | titles


def tombstones_among(connection: sqlite3.Connection, ids: Collection[bytes]) -> list[bytes]:
    """Which of these records make a tombstone."""
    keys = (bytes.fromhex(record.key) for record, _ in purge.tombstone_records(connection))
    wanted = frozenset(ids)
    return [key for key in keys if key in wanted]


def purged_files(connection: sqlite3.Connection) -> tuple[set[str], set[str]]:
    """The hashes of the texts and of the originals that are purged, and that no source here has too."""
    originals = {sha for each in purge.every_tombstone(connection) for sha in each.originals}
    return purge.unwanted(connection), originals - reads.sources_of_originals(connection).keys()


def replaced(connection: sqlite3.Connection, ids: Collection[bytes]) -> list[tuple[bytes, bytes | None]]:
    """Those of these records that stand here without what was purged from them, each with what stands here."""
    query = "SELECT id, body FROM changeset WHERE instr(body, ?) AND id NOT IN (SELECT id FROM quarantine)"
    cut = [stored(key.hex(), body_of(body)) for key, body in connection.execute(query, (b'"was":"',))]
    by_id = {bytes.fromhex(record.id): bytes.fromhex(record.key) for record in cut if record.kept}
    return [(each, by_id[each]) for each in ids if each in by_id]


def touching(connection: sqlite3.Connection, waiting: Iterable[bytes], records: Iterable[Record]) -> set[bytes]:
    """The ids of those of these records that tell of a source, or what hangs on it, which the waiting bodies purge."""
    tombs = [record for came in validated(waiting) if (record := as_record(came))]
    sources = {tomb.source for record in tombs for tomb in tombstones_in(record.changes)}
    return {bytes.fromhex(record.key) for record in records if _hangs_on(connection, record, sources)}


def _hangs_on(connection: sqlite3.Connection, record: Record, sources: set[str]) -> bool:
    """Whether a record names one of these sources, or something that does, and so on."""
    todo = {name for change in record.data["changes"] for name in (change["id"], *named_by(change))}
    seen: set[str] = set()
    while todo:
        if todo & sources:
            return True
        seen |= todo
        before = log.changes_to(connection, todo)
        named = {name for changes in before.values() for change in changes for name in named_by(change._asdict())}
        todo = named - seen
    return False


def take_in(connection: sqlite3.Connection, records: Sequence[Incoming], coder: str) -> Merged:
    """Add records that the log lacks, within the caller's transaction; `coder` needs no news of itself."""
    merged = Merged()
    conflicts = set(digests.open_conflicts(connection))
    tombs = {tombstone.source for tombstone in purge.every_tombstone(connection)}
    taking = Taking(connection, _TextsAreHere(), merged, coder)
    for record in records:
        taking.take(record)
    taking.finish()
    applied = purge.apply(connection) if taking.touches_purged else purge.Applied()
    note_purged(connection, merged, applied, taking.titles or {}, tombs)
    merged.opened = sorted(set(digests.open_conflicts(connection)) - conflicts)
    merged.names = reads_people.names(connection)
    news.note(connection, _BY_EXCHANGE, merged.news)
    return merged


def take_over(
    connection: sqlite3.Connection,
    key: str,
    records: Sequence[Incoming],
    *,
    there: Iterable[bytes],
    coder: str,
    at: str | None = None,
    waiting: Iterable[Incoming] = (),
) -> Merged:
    """The same of what came from a place: it has the records with the ids `there`, and was read up to `at` where that is known.

    `waiting` are records that somebody has to agree to before they go in.
    """
    places.wait(connection, key, [(came.identifier, body_of(came.kept)) for came in waiting])
    merged = take_in(connection, records, coder) if records else Merged()
    places.reached(connection, key, there, at)
    return merged


def take_what_waited(connection: sqlite3.Connection, key: str, records: Sequence[Incoming], coder: str) -> Merged:
    """Somebody agreed to what these records, which came from a place, take out."""
    places.wait_no_more(connection, key)
    # A tombstone before what was left over: without it that is not believed.
    ordered = sorted(records, key=lambda came: "was" in came.data)
    return take_over(connection, key, ordered, there=[came.identifier for came in records], coder=coder)


def lacking(
    connection: sqlite3.Connection, texts: Iterable[str], originals: Iterable[str]
) -> tuple[set[str], set[str]]:
    """Which of these texts and originals are not here, and are not to stay away because they were purged."""
    texts = {sha for sha in texts if not _has(connection, "SELECT 1 FROM text WHERE sha256 = ?", sha)}
    query = "SELECT 1 FROM original WHERE sha256 = ? AND bytes IS NOT NULL"
    originals = {sha for sha in originals if not _has(connection, query, sha)}
    unwanted = purge.unwanted(connection) if texts or originals else set()
    return texts - unwanted, originals - unwanted


def texts_lacking(connection: sqlite3.Connection) -> set[str]:
    """The hashes of the texts that a source here has and that are not here."""
    query = "SELECT sha256 FROM source UNION SELECT text FROM source"
    named = {row[0] for row in connection.execute(query)} - {None}
    return {sha for sha in named if not _has(connection, "SELECT 1 FROM text WHERE sha256 = ?", sha)}


def shown_by_texts(connection: sqlite3.Connection, texts: Collection[str]) -> Changes:
    """What these texts, which came late, let be seen."""
    rows = connection.execute("SELECT id, sha256, text FROM source").fetchall()
    sources = frozenset(row[0] for row in rows if not set(row[1:]).isdisjoint(texts))
    query = "SELECT id FROM highlight WHERE source = ?"
    highlights = frozenset(row[0] for each in sources for row in connection.execute(query, (blob(each),)))
    things = {"source": sources, "highlight": highlights}
    return Changes(Label("exchanged"), EXCHANGE, things, sources, highlights)


def _has(connection: sqlite3.Connection, query: str, sha: str) -> bool:
    return connection.execute(query, (sha,)).fetchone() is not None


def add_texts(connection: sqlite3.Connection, texts: Iterable[tuple[str, bytes]]) -> list[str]:
    """Add texts by their hash and place what waited for them. Returns a sentence for each that is none."""
    refused: list[str] = []
    for sha, content in texts:
        fault = fault_of(content, sha)
        if fault:
            refused.append(sentence("A text ({name}) was refused: {why}.", name=sha[:12], why=fault))
        else:
            connection.execute("INSERT OR IGNORE INTO text VALUES (?, ?)", (sha, content))
    projection.note_texts(connection)
    return refused


def add_originals(connection: sqlite3.Connection, files: Iterable[tuple[str, str, bytes]]) -> list[str]:
    """Add files that sources were read from, as (hash, media type, bytes). Returns a sentence for each that is another."""
    refused: list[str] = []
    for sha, media_type, content in files:
        if hashlib.sha256(content).hexdigest() == sha:
            connection.execute(
                "INSERT INTO original VALUES (?, ?, ?)"
                " ON CONFLICT (sha256) DO UPDATE SET bytes = coalesce(bytes, excluded.bytes)",
                (sha, media_type, content),
            )
        else:
            refused.append(
                sentence("An original file ({name}) does not match its hash and was refused.", name=sha[:12])
            )
    return refused


def text_of(connection: sqlite3.Connection, sha: str) -> bytes | None:
    """The bytes of a text that is here."""
    row = connection.execute("SELECT content FROM text WHERE sha256 = ?", (sha,)).fetchone()
    return row[0] if row and isinstance(row[0], bytes) else None


def original_of(connection: sqlite3.Connection, sha: str) -> tuple[str, bytes] | None:
    """The media type and the bytes of an original that is here."""
    query = "SELECT media_type, bytes FROM original WHERE sha256 = ? AND bytes IS NOT NULL"
    row = connection.execute(query, (sha,)).fetchone()
    return (row[0], row[1]) if row else None
