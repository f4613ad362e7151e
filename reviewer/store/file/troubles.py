"""What is wrong with a project file, as a sentence: errors of SQLite and of the system, and a head that is no project's."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reviewer.errors import DamagedProject, NotAProject, ProjectError, StorageFailed
from reviewer.store.file.schema import APPLICATION_ID, PSEUDONYMOUS_ID

_HEADER = b"SQLite format 3\x00"


def explained(error: sqlite3.Error | OSError, path: Path) -> ProjectError:
    """What an error of SQLite or of the system means for the user."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return StorageFailed(f"The disk that holds “{path.name}” is full; free some space.").with_remedy("retry")
    if isinstance(error, sqlite3.OperationalError) and not hasattr(error, "sqlite_errorcode"):
        return damaged(path, "a row cannot be read")  # Python says so of text that is not UTF-8.
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR):
        return damaged(path, str(error))
    if code == sqlite3.SQLITE_BUSY:
        return StorageFailed(f"“{path.name}” is in use by another program right now.").with_remedy("retry")
    return StorageFailed(f"“{path.name}” cannot be written ({error}); check the folder.").with_remedy("retry")


@contextmanager
def damage_told(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """What a damaged row leads to, such as a value that is not there, as the damage that it is.

    Only where SQLite itself finds that the file is not whole; any other such error is a fault of the program.
    """
    try:
        yield
    except (TypeError, ValueError, AttributeError, LookupError) as error:
        if _is_whole(connection):
            raise
        raise damaged(path, "a row is not whole") from error


def _is_whole(connection: sqlite3.Connection) -> bool:
    try:
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.Error:
        return False


def damaged(path: Path, what: str) -> DamagedProject:
    """The sentence for a damaged file."""
    return DamagedProject(
        f"“{path.name}” is damaged ({what}); go back to a backup, or save what is whole in it."
    ).with_remedy("repair")


def check_header(path: Path) -> None:
    """Refuse a file that is not a whole project. Raises NotAProject, DamagedProject or ProjectError."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
        size = path.stat().st_size
    except FileNotFoundError:
        raise NotAProject(f"There is no file “{path}”; check the name, or make a project with “New project”.") from None
    except IsADirectoryError:
        raise NotAProject(f"“{path}” is a folder; choose a project file that ends in .review.") from None
    except OSError as error:
        raise ProjectError(f"“{path}” cannot be read ({error.strerror}); check the permissions of the file.") from error
    if len(head) < 100 or head[:16] != _HEADER:
        raise NotAProject(f"“{path.name}” is not a Reviewer project; choose a file that ends in .review.")
    if int.from_bytes(head[68:72]) not in (APPLICATION_ID, PSEUDONYMOUS_ID):
        raise NotAProject(f"“{path.name}” is a database of another program, not a Reviewer project.")
    page = int.from_bytes(head[16:18])
    page = 65_536 if page == 1 else page
    journal = path.with_name(path.name + "-journal")
    if size < int.from_bytes(head[28:32]) * page and not (journal.exists() and journal.stat().st_size):
        raise DamagedProject(
            f"“{path.name}” is cut off: part of the file is missing. Copy it again, or go back to a backup."
        ).with_remedy("repair")
