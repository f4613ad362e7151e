"""Merge is set union: the records and texts that a file lacks are added, and the state is folded again.

A merge writes no changeset. What it added is noted in this copy (`merges_noted`), so that it can be taken out again.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing

from reviewer.changes.kinds import KINDS
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.store.file.schema import UNPLACED
from reviewer.store.log import digests, projection, standing
from reviewer.store.reads import people as reads_people
from reviewer.store.reads.conflicts import conflict_items
from reviewer.store.team import purge
from reviewer.store.team.foreign import Foreign
from reviewer.store.team.incoming import incoming
from reviewer.store.team.merged import Merged
from reviewer.store.team.taking import Taking
from reviewer.store.team.texts_in import TextsIn


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
    unplaced, conflicts = _unplaced(connection), set(digests.open_conflicts(connection))
    tombs = {tombstone.source for tombstone in purge.every_tombstone(connection)}
    merged.before = _counts(connection)
    missing = _missing(connection, foreign, merged, progress)
    taking = Taking(connection, TextsIn(connection, foreign), merged, coder)
    with closing(incoming(foreign, missing, valid if valid is not None else set())) as records:
        for record in records:
            progress.step()
            taking.take(record)
    taking.finish()
    applied = purge.apply(connection) if taking.touches_purged else purge.Applied()
    note_purged(connection, merged, applied, taking.titles or {}, tombs)
    merged.after = _counts(connection)
    merged.opened = sorted(set(digests.open_conflicts(connection)) - conflicts)
    merged.conflicts = conflict_items(connection, merged.opened)
    merged.names = reads_people.names(connection)
    merged.refused += foreign.oddities
    reasons = Counter(reason for each, reason in _unplaced(connection).items() if each not in unplaced)
    for reason, count in sorted(reasons.items()):
        merged.refused.append(standing.not_shown(reason, count))
    return merged


def _missing(
    connection: sqlite3.Connection, foreign: Foreign, merged: Merged, progress: Progress
) -> list[tuple[int, bytes]]:
    """The records that are not here, as (row number there, id), in the order in which they arrived there."""
    count, new = foreign.lacking_in(connection)
    progress.start("Merging", count)
    merged.known = count - len(new)
    merged.related = merged.known > 0
    foreign.expect(len(new))
    missing = foreign.in_order(new)
    progress.step(merged.known)
    return missing


def _unplaced(connection: sqlite3.Connection) -> dict[str, str]:
    """Highlights that say what is not so. One whose text did not come along yet says nothing wrong."""
    return dict(connection.execute(f"SELECT id, reason FROM {UNPLACED} WHERE reason != ?", (standing.NO_TEXT,)))


def note_purged(
    connection: sqlite3.Connection, merged: Merged, applied: purge.Applied, here: dict[str, str], before: set[str]
) -> None:
    """Note what was taken out because it was purged on either side; a merge that brought a tombstone cannot take it back.

    `here` are the titles of the sources that were here before, `before` the ids for which there was a tombstone.
    """
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
        after = _counts(connection) if merged.before else {}
        for kind, count in merged.before.items():
            merged.lost[kind] = max(merged.lost.get(kind, 0), count - after[kind])
    if new & tombs or merged.purged:
        merged.touched.setdefault("purge", set()).update(sources)
        for kind, ids in applied.gone.items():
            merged.touched.setdefault(kind, set()).update(ids)


def _refuse_purged(connection: sqlite3.Connection, merged: Merged) -> None:
    """A record says that something was purged from it, but nothing says what: it is not believed."""
    for key in merged.cut:
        words = "A change ({name}) was refused: it was purged, but nothing says why."
        merged.refused.append(sentence(words, name=key.hex()[:12]))
    if merged.cut:
        projection.take_out(connection, merged.cut)
        merged.rows = [row for row in merged.rows if row[0] not in merged.cut]


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    return {
        name: int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])
        for name, kind in KINDS.items()
        if kind.counted
    }
