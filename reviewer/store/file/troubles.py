"""What is wrong with a project file, as a sentence: errors of SQLite and of the system, and a head that is no project's."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reviewer.errors import DamagedProject, NotAProject, ProjectError, StorageFailed
from reviewer.sentence import sentence
from reviewer.store.file.schema import APPLICATION_ID, PSEUDONYMOUS_ID
from reviewer.store.file.soundness import is_unsound
from reviewer.system.files import is_file

_HEADER = b"SQLite format 3\x00"
_SUSPICIOUS_BYTES = 1 << 30
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")


def explained(error: sqlite3.Error | OSError, path: Path) -> ProjectError:
    """What an error of SQLite or of the system means for the user."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return StorageFailed(
            sentence("The disk that holds “{name}” is full; free some space.", name=path.name)
        ).with_remedy("retry")
    if isinstance(error, sqlite3.OperationalError) and not hasattr(error, "sqlite_errorcode"):
        return damaged(path, sentence("a row cannot be read"))  # Python says so of text that is not UTF-8.
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR):
        return damaged(path, str(error))
    if code == sqlite3.SQLITE_BUSY:
        return StorageFailed(sentence("“{name}” is in use by another program right now.", name=path.name)).with_remedy(
            "retry"
        )
    return StorageFailed(
        sentence("“{name}” cannot be written ({why}); check the folder.", name=path.name, why=error)
    ).with_remedy("retry")


@contextmanager
def damage_told(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """What a damaged row leads to, such as a value that is not there, as the damage that it is.

    Only where SQLite itself finds that the file is not whole, or where its log, which nobody has looked at, holds what no version
    has written; any other such error is a fault of the program.
    """
    try:
        yield
    except (TypeError, ValueError, AttributeError, LookupError, RecursionError) as error:
        if not _is_whole(connection):
            raise damaged(path, sentence("a row is not whole")) from error
        if is_unsound(connection):
            raise damaged(path, sentence("its log holds what no version has written")) from error
        raise


def _is_whole(connection: sqlite3.Connection) -> bool:
    try:
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.Error:
        return False


def damaged(path: Path, what: str) -> DamagedProject:
    """The sentence for a damaged file."""
    return DamagedProject(
        sentence(
            "“{name}” is damaged ({what}); go back to a backup, or save what is whole in it.", name=path.name, what=what
        )
    ).with_remedy("repair")


def check_header(path: Path) -> None:
    """Refuse a file that is not a whole project. Raises NotAProject, DamagedProject or ProjectError."""
    try:
        if not _is_on_disk(path):
            raise NotAProject(
                sentence("“{path}” is no file on a disk; choose a project file that ends in .review.", path=path)
            )
        with path.open("rb") as file:
            head = file.read(100)
        status = path.stat()
        size = status.st_size
    except FileNotFoundError:
        raise NotAProject(
            sentence("There is no file “{path}”; check the name, or make a project with “New project”.", path=path)
        ) from None
    except IsADirectoryError:
        raise NotAProject(
            sentence("“{path}” is a folder; choose a project file that ends in .review.", path=path)
        ) from None
    except OSError as error:
        raise ProjectError(
            sentence(
                "“{path}” cannot be read ({why}); check the permissions of the file.", path=path, why=error.strerror
            )
        ) from error
    if len(head) < 100 or head[:16] != _HEADER:
        raise NotAProject(
            sentence("“{name}” is not a Reviewer project; choose a file that ends in .review.", name=path.name)
        )
    if int.from_bytes(head[68:72]) not in (APPLICATION_ID, PSEUDONYMOUS_ID):
        raise NotAProject(
            sentence("“{name}” is a database of another program, not a Reviewer project.", name=path.name)
        )
    if size > _SUSPICIOUS_BYTES and getattr(status, "st_blocks", size) * 512 < size // 10:
        raise DamagedProject(
            sentence("“{name}” says it has {size} GB, but hardly any of it is there.", name=path.name, size=size >> 30)
        ).with_remedy("repair")
    journal = path.with_name(path.name + "-journal")
    unfinished = is_file(journal) and journal.stat().st_size > 0
    if unfinished and names_other_files(journal):
        # SQLite would look for a file by the name in it, and might delete that.
        raise DamagedProject(
            sentence(
                "Beside “{name}” stands an unfinished change that this program did not write (“{journal}”).",
                name=path.name,
                journal=journal.name,
            )
        ).with_remedy("repair")
    if size < int.from_bytes(head[28:32]) * _page_bytes(head) and not unfinished:
        raise DamagedProject(
            sentence(
                "“{name}” is cut off: part of the file is missing. Copy it again, or go back to a backup.",
                name=path.name,
            )
        ).with_remedy("repair")


def format_of(path: Path) -> int | None:
    """The format that a file says it has, None where it is no database or cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError:
        return None
    return int.from_bytes(head[60:64]) if len(head) == 100 and head[:16] == _HEADER else None


def _is_on_disk(path: Path) -> bool:
    """Whether it is a file or a folder; a pipe would be waited for, a device read without end."""
    mode = path.stat().st_mode
    return stat.S_ISREG(mode) or stat.S_ISDIR(mode)


def names_other_files(journal: Path) -> bool:
    """Whether a journal says that it belongs to a change over several files. This program never writes one."""
    with journal.open("rb") as file:
        file.seek(max(0, file.seek(0, os.SEEK_END) - 8))
        return file.read(8) == _JOURNAL_MAGIC


def _page_bytes(head: bytes) -> int:
    size = int.from_bytes(head[16:18])
    return 65_536 if size == 1 else size


def pages_in(head: bytes) -> int:
    """How many bytes of a file hold pages, by its first 100 bytes; 0 where they do not say it."""
    # SQLite believes the number of pages only where the change counter is that of the last writer who knew of it.
    return int.from_bytes(head[28:32]) * _page_bytes(head) if len(head) == 100 and head[24:28] == head[92:96] else 0
