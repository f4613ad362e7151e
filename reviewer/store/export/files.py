"""Writes a project, or a part of it, as a new project file: whole, one coder's work, or under other names."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from reviewer.changes.record import Record, stored
from reviewer.errors import DamagedProject
from reviewer.model.team.aliases import NameLeft
from reviewer.model.team.contents import Contents
from reviewer.pace import without_collector
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.store.export.pseudonyms import Retold, retell
from reviewer.store.export.subset import Subset
from reviewer.store.file import contents
from reviewer.store.file.database import Database
from reviewer.store.file.packed import body_of
from reviewer.store.log import faulty_texts, projection
from reviewer.store.log import records as log
from reviewer.store.project_file import Project
from reviewer.store.rescue import integrity

_LOCAL = ("local_step", "local_inverse", "local_merge", "local_merged", "local_state")
_CHANGES_A_BATCH = 20_000  # Folding each record by itself would be slow, all at once would take too much memory.


def write_whole(project: Project, path: Path, holds: Contents, progress: Progress) -> None:
    """A snapshot of the whole log, without what belongs to this copy alone."""
    progress.start("Copying", 3)
    project.copy_to(path)
    progress.step()
    with _finished(path, holds) as connection:
        for table in _LOCAL:
            connection.execute(f"DELETE FROM {table}")
        connection.execute("DELETE FROM sqlite_sequence")
        faulty_texts.drop_stray(connection)
        if not holds.originals:
            connection.execute("UPDATE original SET bytes = NULL")
        progress.step()
    progress.step()


def write_mine(
    project: Project, path: Path, coder: str, holds: Contents, progress: Progress, *, shared: bool = False
) -> None:
    """The records of one coder as they are, with all that they refer to; with `shared` also what is nobody's own work."""
    with project.snapshot() as snapshot, without_collector():
        subset = Subset(snapshot, coder, progress, shared=shared)
        rows = sorted(subset.rows)
        progress.start("Writing", len(rows))
        with _new(path, holds, project) as connection:
            _copy_texts(snapshot, connection, subset.hashes, originals=holds.originals)
            _append(connection, (_record_at(snapshot, row) for row in rows), progress)


def comes_along(project: Project, coder: str, progress: Progress) -> dict[tuple[str, str], int]:
    """What of others' own work one coder's part carries along unasked, by (coder, kind): see `Subset`."""
    with project.snapshot() as snapshot, without_collector():
        return dict(Subset(snapshot, coder, progress).unasked())


def write_pseudonymous(project: Project, path: Path, holds: Contents, progress: Progress) -> list[tuple[str, str, str]]:
    """A new log under other names. Returns who is behind each name: (pseudonym, name, id)."""
    with project.snapshot() as snapshot, without_collector():
        told: Retold = retell(snapshot, project.world, progress)
        with _new(path, holds, project) as connection:
            _copy_texts(snapshot, connection, told.hashes, originals=False)
            progress.start("Writing", len(told.records))
            _append(connection, told.records, progress)
    return told.names


def names_left(project: Project, progress: Progress) -> list[NameLeft]:
    """Where the project under other names would still name somebody, or seem to."""
    with project.snapshot() as snapshot, without_collector():
        return retell(snapshot, project.world, progress, look=True).left


def verify(path: Path, holds: Contents) -> None:
    """Read a finished file again, from the disk. Raises DamagedProject where it is not what was to be written."""
    database = Database(path, read_only=True)
    try:
        with database.reading() as connection:
            problems = integrity.of_database(connection)
            problems += integrity.of_log(connection, Progress())[0] + integrity.of_texts(connection)[0]
            if contents.of_file(connection) != holds:
                problems.append(sentence("It does not say what it contains."))
    finally:
        database.close()
    if problems:
        raise DamagedProject(
            sentence("The exported project did not come out whole ({problems}).", problems=problems[0])
        )


@contextmanager
def _new(path: Path, holds: Contents, project: Project) -> Iterator[sqlite3.Connection]:
    Database(path, create=True, connect=project.world.connect).close()
    with _finished(path, holds) as connection:
        yield connection


@contextmanager
def _finished(path: Path, holds: Contents) -> Iterator[sqlite3.Connection]:
    """One transaction on a file in the making, which is marked and then written without gaps."""
    database = Database(path)
    try:
        with database.writing() as connection:
            yield connection
            contents.mark(connection, holds)
        database.compact()
    finally:
        database.close()


def _record_at(connection: sqlite3.Connection, row: int) -> tuple[Record, bytes]:
    identifier, kept = connection.execute("SELECT id, body FROM changeset WHERE rowid = ?", (row,)).fetchone()
    body = body_of(kept)
    return stored(identifier.hex(), body), body


def _append(connection: sqlite3.Connection, records: Iterable[tuple[Record, bytes]], progress: Progress) -> None:
    batch: list[tuple[Record, bytes]] = []
    size = 0
    for record, body in records:
        progress.step()
        batch.append((record, body))
        size += len(record.data["changes"])
        if size >= _CHANGES_A_BATCH:
            projection.advance(connection, log.append(connection, batch))
            batch, size = [], 0
    projection.advance(connection, log.append(connection, batch))


def _copy_texts(old: sqlite3.Connection, new: sqlite3.Connection, hashes: set[str], *, originals: bool) -> None:
    for sha in sorted(hashes):
        with contextlib.suppress(StopIteration):
            new.execute(
                "INSERT INTO text VALUES (?, ?)",
                next(old.execute("SELECT sha256, content FROM text WHERE sha256 = ?", (sha,))),
            )
        with contextlib.suppress(StopIteration):
            row = next(old.execute("SELECT sha256, media_type, bytes FROM original WHERE sha256 = ?", (sha,)))
            new.execute("INSERT INTO original VALUES (?, ?, ?)", row if originals else (*row[:2], None))
        rows = old.execute("SELECT text, extractor, version, body FROM structure WHERE text = ?", (sha,)).fetchall()
        new.executemany("INSERT OR IGNORE INTO structure VALUES (?, ?, ?, ?)", rows)
    projection.note_texts(new)
