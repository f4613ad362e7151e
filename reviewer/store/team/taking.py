"""Takes in the records of a foreign file one by one, as they were validated, and folds some thousands at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Protocol

from reviewer.changes.kinds import KINDS
from reviewer.changes.record import Record, stored
from reviewer.changes.registers import Thing
from reviewer.sentence import sentence
from reviewer.store.file.ids import blobs
from reviewer.store.file.packed import body_of
from reviewer.store.log import parts, projection
from reviewer.store.log import records as log
from reviewer.store.reads import things as reads
from reviewer.store.team import births, news, purge
from reviewer.store.team.births import Born, ByKind, born_of
from reviewer.store.team.incoming import Incoming
from reviewer.store.team.merged import Merged

_CHANGES_A_BATCH = 4_000
"""How many changes are folded at a time."""
_ROWS_A_BATCH = 8_000
"""How many rows of what is born are written at a time: more wait longer for the process that reads, fewer write pages twice."""


class Texts(Protocol):
    """Where the texts come from that records name; see `reviewer.store.team.texts_in`."""

    count: int

    def named_in(self, bodies: Iterable[bytes]) -> None: ...
    def named_here(self) -> None: ...
    def structures(self) -> None: ...


class Taking:
    """What comes in within the caller's transaction: `take` each record, then `finish`. What came of it stands in `merged`.

    `titles` are those of the sources that were here, by id, where a record came that purges.
    """

    def __init__(self, connection: sqlite3.Connection, texts: Texts, merged: Merged, coder: str) -> None:
        self.titles: dict[str, str] | None = None
        self._connection = connection
        self._merged = merged
        self._coder = coder
        self._texts = texts
        self._gathering = parts.Gathering(connection)
        self._cut = purge.Cut(connection)
        self._batch: list[tuple[Record, bytes]] = []
        self._size = 0
        self._born: list[tuple[bytes, bytes, Born]] = []
        self._rows = 0
        self._there: dict[str, set[str]] = {}

    def take(self, came: Incoming) -> None:
        """Take a record in, or keep it aside, or refuse it."""
        if not (came.fault or self._cut.has_cut):
            born = came.born or born_of(came.record)
            if born is not None:
                self._take_born(came, born)
                return
        read = self._read(came)
        if read is not None and self._cut.knows(read):
            # The same record is here already, without what was purged from it.
            self._merged.rows.pop()
            self._merged.known += 1
            return
        self._cut.look(read)
        if read is None:
            return
        for item in self._gathering.add(read, came.kept):
            self._batch.append(item)
            self._size += len(item[0].changes)
        if self._size >= _CHANGES_A_BATCH:
            self._fold()

    def _take_born(self, came: Incoming, born: Born) -> None:
        self._merged.rows.append((came.identifier, None, None))
        self._born.append((came.identifier, came.kept, born))
        self._rows += len(born.births)
        if self._rows >= _ROWS_A_BATCH:
            self._fold()

    def finish(self) -> None:
        """Take in what is left, keep changesets aside of which a part is missing, and count what was lost."""
        self._fold()
        self._hold_back()
        self._texts.named_here()
        self._merged.texts = self._texts.count
        self._texts.structures()
        for kind, ids in self._there.items():
            self._merged.lost[kind] = len(ids - living(self._connection, ids).get(kind, set()))

    @property
    def touches_purged(self) -> bool:
        """Whether something came in that could have to do with what is purged here or there."""
        return self._cut.is_touched

    def _read(self, came: Incoming) -> Record | None:
        identifier, kept, _, fault, _ = came
        if fault:
            name = identifier.hex()[:12]
            self._merged.refused.append(sentence("A change ({name}) was refused: {why}.", name=name, why=fault))
            # One under a wrong name cannot be told from another; it is not even kept aside.
            if "hash" not in fault:
                log.put_aside(self._connection, identifier, kept, fault)
                self._merged.rows.append((identifier, None, fault))
            return None
        record = came.record
        self._merged.rows.append((identifier, None, None))
        if record.kept:
            self._merged.cut.append(identifier)
        return record

    def _describe(self, records: Sequence[Record]) -> None:
        merged = self._merged
        merged.new += len(records)
        merged.newer += sum(record.newer for record in records)
        known = [record for record in records if record.known]
        merged.coders.update(record.coder for record in known)
        walls = [record.wall for record in known]
        merged.since = min(filter(None, (merged.since, *walls)), default=0)
        merged.latest_wall = max(merged.latest_wall, *walls, 0)
        for record in known:
            merged.changes += len(record.changes)
            for change in record.changes:
                if change.kind == "project" and change.do == "create":
                    merged.projects.add(change.id)
                elif change.kind == "purge" and self.titles is None:
                    # While they are still there. Only who purges needs them.
                    self.titles = _titles(self._connection)
        news.named_in((record for record in known if record.coder != self._coder), merged.news)

    def _fold(self) -> None:
        """Add some records at a time, so that a large file needs no more memory than a small one."""
        batch, self._batch, self._size = self._batch, [], 0
        born, self._born, self._rows = self._born, [], 0
        self._add(batch)
        # Afterwards: who made what they stand on may have come with them.
        self._add(self._write_born(born))

    def _add(self, batch: Sequence[tuple[Record, bytes]]) -> None:
        self._describe([record for record, _ in batch])
        # Texts first: highlights are placed in them.
        self._texts.named_in(body_of(kept) for _, kept in batch)
        deleted = [change.id for record, _ in batch for change in record.changes if change.do == "delete"]
        for kind, ids in living(self._connection, deleted).items():
            self._there.setdefault(kind, set()).update(ids)
        added = log.append_packed(self._connection, batch)
        self._note_touched(projection.advance(self._connection, added))

    def _write_born(self, items: Sequence[tuple[bytes, bytes, Born]]) -> list[tuple[Record, bytes]]:
        """Write what nobody has heard of. Returns the records of which something was known before."""
        unheard = births.unheard(self._connection, [born for _, _, born in items])
        new = [item for item, first in zip(items, unheard, strict=True) if first]
        self._texts.named_in(body_of(kept) for _, kept, _ in new)
        rows = log.add(self._connection, [(identifier, kept) for identifier, kept, _ in new])
        added = [(row, born) for row, (_, _, born) in zip(rows, new, strict=True) if row]
        kinds = births.by_kind(born for _, born in added)
        births.advance(self._connection, added, kinds)
        self._describe_born([born for _, _, born in new], kinds)
        return [
            (stored(identifier.hex(), body_of(kept)), kept)
            for (identifier, kept, _), first in zip(items, unheard, strict=True)
            if not first
        ]

    def _describe_born(self, records: Sequence[Born], kinds: ByKind) -> None:
        merged = self._merged
        merged.new += len(records)
        if not records:
            return
        merged.coders.update(born.coder for born in records)
        walls = [born.wall for born in records]
        merged.since = min(filter(None, (merged.since, *walls)), default=0)
        merged.latest_wall = max(merged.latest_wall, *walls)
        of_others = {named for born in records if born.coder != self._coder for named in born.news}
        for kind, each in of_others:
            merged.news.setdefault(kind, set()).add(each)
        for kind, born in kinds.items():
            merged.changes += len(born)
            merged.touched.setdefault(kind, set()).update([each.hex() for _, each, _, _, _, _ in born])
        highlights = {highlight for born in kinds.values() for _, _, _, _, highlight, words in born if not words}
        for _, _, _, _, highlight, words in kinds.get("highlight", ()):
            if words:
                merged.sources.add(words[0])
                merged.highlights.add(highlight)
        merged.sources |= projection.sources_of(self._connection, highlights - merged.highlights - {""})
        merged.highlights |= highlights - {""}

    def _note_touched(self, things: dict[str, Thing]) -> None:
        highlights, sources = projection.highlights_in(self._connection, things)
        self._merged.highlights |= highlights
        self._merged.sources |= sources
        for thing in things.values():
            if thing.aside:  # Whose id it is may have changed, and with it what hangs on what.
                self._cut.look(None)
            for kind in thing.kinds:
                self._merged.touched.setdefault(kind, set()).add(thing.id)

    def _hold_back(self) -> None:
        """Keep changesets aside of which a part is missing, and take in those that have all their parts now."""
        waiting, sentences = self._gathering.hold_back()
        for identifier in waiting:
            query = "SELECT body FROM changeset WHERE id = ?"
            self._texts.named_in(body_of(kept) for (kept,) in self._connection.execute(query, (identifier,)).fetchall())
        self._merged.refused += sentences
        self._merged.rows = [
            (row[0], None, parts.INCOMPLETE) if row[0] in waiting else row for row in self._merged.rows
        ]
        self._note_touched(parts.release(self._connection))


def _titles(connection: sqlite3.Connection) -> dict[str, str]:
    """What the sources that are here are called, also those that were removed and can come back."""
    titles = {
        row[0]: sentence("a source that was removed")
        for row in connection.execute("SELECT id FROM dead WHERE kind = 'source'")
    }
    return titles | {source.id: source.title for source in reads.sources(connection)}


def living(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, set[str]]:
    """Those of these ids that are shown, by kind, as far as their kind is counted."""
    shown: dict[str, set[str]] = {}
    for chunk in log.chunked(ids):
        marks = ",".join("?" * len(chunk))
        for name in (name for name, kind in KINDS.items() if kind.counted):
            rows = connection.execute(f'SELECT id FROM "{name}" WHERE id IN ({marks})', blobs(chunk))
            shown.setdefault(name, set()).update(row[0] for row in rows)
    return shown
