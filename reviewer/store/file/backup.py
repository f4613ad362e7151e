"""Backups of a project: made with SQLite's backup API into a folder beside the file, thinned out by age, restorable."""

from __future__ import annotations

import contextlib
import json
import os
import re
import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

from reviewer.errors import ReviewerError, StorageFailed
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.store.file.database import Database
from reviewer.store.file.troubles import check_header
from reviewer.store.file.world import World
from reviewer.system.files import flush_folder, is_folder, is_there, replace
from reviewer.system.moments import in_utc

KEEP_LAST = 10  # A bad hour can be taken back step by step, a bad week day by day.
KEEP_DAYS = 7
_SPARED = "spared"
_UNCHECKED = frozenset({"timer", "merge"})
"""Made so often that SQLite does not go through each of them; the check of the opened file covers what stands in them."""
_NAME = re.compile(r"(\d{8}T\d{6}\d{3}Z)-([a-z]+)\.review\Z")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup. `made` is ms since 1970; `reason` is one of timer, upgrade, merge, restore, manual."""

    path: Path
    made: int
    reason: str
    bytes: int


def folder(project: Path) -> Path:
    """Where the backups of a project stand: `name.backups` beside it."""
    return project.with_name(f"{project.stem}.backups")


def spared(connection: sqlite3.Connection) -> dict[str, frozenset[str]]:
    """The backups, by file name, in which what a merge purged still stands, with the ids of these sources.

    They stay until the user lets the purge reach them too.
    """
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'local_state'").fetchone() is None:
        return {}  # Format 0 was a bare log.
    row = connection.execute("SELECT value FROM local_state WHERE name = ?", (_SPARED,)).fetchone()
    try:
        data = json.loads(row[0]) if row else {}
        return {str(name): frozenset(map(str, sources)) for name, sources in data.items()}
    except (ValueError, AttributeError, TypeError):
        return {}


def spare(connection: sqlite3.Connection, backups: Mapping[str, Collection[str]]) -> None:
    """Note these as the backups that are spared, within the caller's transaction."""
    connection.execute("DELETE FROM local_state WHERE name = ?", (_SPARED,))
    if backups:
        value = json.dumps({name: sorted(sources) for name, sources in sorted(backups.items())})
        connection.execute("INSERT INTO local_state VALUES (?, ?)", (_SPARED, value))


def make(database: Database, world: World, *, reason: str) -> Backup:
    """Make a backup, then thin out the old ones. Raises StorageFailed."""
    with begun(database, world, reason=reason) as finish:
        return finish()


@contextmanager
def begun(database: Database, world: World, *, reason: str, ahead: bool = False) -> Iterator[Callable[[], Backup]]:
    """Gives what makes a backup, of what is committed, and thins out the old ones. Where it is not called there is none.

    The copy is written meanwhile, by another thread, if it is wanted `ahead`: then commit nothing before that has come to its
    end. Raises StorageFailed.
    """
    now = world.now_ms()
    stamp = in_utc(now)
    target = folder(database.path) / f"{stamp:%Y%m%dT%H%M%S}{now % 1000:03d}Z-{reason}.review"
    part = target.with_suffix(".part")
    stopping = Progress()
    failed: list[ReviewerError] = []

    def copy() -> None:
        try:
            _copy(database, part, reason, stopping)
        except ReviewerError as error:
            failed.append(error)

    def finish() -> Backup:
        thread.join() if thread is not None else copy()
        if failed:
            raise failed[0]
        with _told(target.parent):
            replace(part, target)
            flush_folder(target.parent)
            flush_folder(target.parent.parent)
        with database.reading() as connection:
            stay = spared(connection).keys()
        thin_out(database.path, now, stay)
        return Backup(target, now, reason, target.stat().st_size)

    thread = Thread(target=copy, name="backup") if ahead else None
    if thread is not None:
        thread.start()
    try:
        yield finish
    finally:
        stopping.stop()
        if thread is not None:
            thread.join()
        with contextlib.suppress(OSError):
            part.unlink()


def _copy(database: Database, part: Path, reason: str, progress: Progress) -> None:
    with _told(part.parent):
        part.parent.mkdir(exist_ok=True)
        with contextlib.suppress(FileNotFoundError):
            part.unlink()
        database.copy_to(part, checked=reason not in _UNCHECKED, progress=progress)
        _flush(part)


@contextmanager
def _told(where: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageFailed(
            sentence("No backup could be made in “{folder}” ({why}).", folder=where, why=error.strerror)
        ) from error


def backups(project: Path) -> list[Backup]:
    """The backups of a project, newest first."""
    listed = []
    if is_folder(folder(project)):
        for path in folder(project).iterdir():
            match = _NAME.match(path.name)
            if match:
                listed.append(Backup(path, _made(match.group(1)), match.group(2), path.stat().st_size))
    return sorted(listed, key=lambda item: item.made, reverse=True)


def _made(stamp: str) -> int:
    moment = datetime.strptime(stamp[:15], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return int(moment.timestamp()) * 1000 + int(stamp[15:18])


def kept(listed: list[Backup], now: int) -> list[Backup]:
    """Which backups stay: the last 10, and of each of the last 7 days the newest."""
    newest = sorted(listed, key=lambda item: item.made, reverse=True)
    keep = newest[:KEEP_LAST]
    days: set[int] = set()
    for item in newest:
        day = item.made // 86_400_000
        if now // 86_400_000 - day < KEEP_DAYS and day not in days:
            days.add(day)
            if item not in keep:
                keep.append(item)
    return keep


def thin_out(project: Path, now: int, spared_names: Collection[str] = ()) -> None:
    """Remove the backups that need not stay."""
    listed = backups(project)
    stay = {item.path for item in kept(listed, now)}
    for item in listed:
        if item.path not in stay and item.path.name not in spared_names:
            with contextlib.suppress(OSError):
                item.path.unlink()


def restore(chosen: Backup, project: Path) -> None:
    """Put a backup in the place of a project that is closed. The caller backs the present state up before.

    Raises StorageFailed; the project is then as it was.
    """
    check_header(chosen.path)
    part = project.with_name(f".{project.name}.restore")
    try:
        source = Database(chosen.path, read_only=True)
        try:
            with contextlib.suppress(FileNotFoundError):
                part.unlink()
            source.copy_to(part)
        finally:
            source.close()
        _flush(part)
        with contextlib.suppress(FileNotFoundError):
            project.with_name(project.name + "-journal").unlink()
        replace(part, project)
        flush_folder(project.parent)
    except OSError as error:
        raise StorageFailed(
            sentence(
                "“{name}” could not be restored ({why}); nothing was changed.", name=project.name, why=error.strerror
            )
        ) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def put_in_place(part: Path, path: Path) -> None:
    """Give a finished file its name, so that it lasts through a power cut. Raises StorageFailed where the name is taken."""
    try:
        if is_there(path):
            raise StorageFailed(sentence("“{name}” exists already; choose another name.", name=path))
        _flush(part)
        replace(part, path)
        flush_folder(path.parent)
    except OSError as error:
        raise StorageFailed(
            sentence("“{path}” cannot be written ({why}); choose another place.", path=path, why=error.strerror)
        ) from error


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
