"""A project file from somebody else: copied to a private folder, looked at with suspicion, and read record by record.

Only the log and text tables are read. Anything else in the file is reported and left alone.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reviewer.errors import DamagedProject, NotAProject, ProjectError
from reviewer.leftovers import copied_privately, private_folder
from reviewer.model.team.contents import Contents
from reviewer.store.file import contents
from reviewer.store.file.schema import LOCAL, LOG, OLDER, projection
from reviewer.store.file.troubles import check_header, damage_told, explained

_LONGEST_VALUE_BYTES = 256 * 1024 * 1024  # Four times what a record may be; a hostile file cannot ask for more memory.


@dataclass(slots=True)
class Foreign:
    """An open foreign project. `contents` is what it says it holds, `oddities` are sentences on what was not read of it."""

    path: Path
    connection: sqlite3.Connection
    oddities: list[str] = field(default_factory=list)
    contents: Contents = field(default_factory=Contents)

    def records(self) -> Iterator[tuple[bytes, bytes]]:
        """All records as (id, body), unread, in the order in which they arrived there."""
        yield from self._rows("SELECT id, body FROM changeset ORDER BY rowid")

    def record_ids(self) -> list[bytes]:
        """The ids of all records."""
        return [row[0] for row in self._rows("SELECT id FROM changeset ORDER BY rowid")]

    def body(self, identifier: bytes) -> bytes:
        """One record's body."""
        row = self.connection.execute("SELECT body FROM changeset WHERE id = ?", (identifier,)).fetchone()
        return bytes(row[0])

    def texts(self) -> Iterator[tuple[str, bytes]]:
        """Texts as (hash, content) whose content matches the hash."""
        for sha, content in self._rows("SELECT sha256, content FROM text"):
            if hashlib.sha256(content).hexdigest() == sha:
                yield sha, bytes(content)
            else:
                self.oddities.append(f"A text ({str(sha)[:12]}) does not match its hash and was refused.")

    def originals(self) -> Iterator[tuple[str, str, bytes | None]]:
        """Originals as (hash, media type, bytes or None) whose bytes match the hash."""
        for sha, media_type, content in self._rows("SELECT sha256, media_type, bytes FROM original"):
            if content is None or hashlib.sha256(content).hexdigest() == sha:
                yield sha, media_type, content
            else:
                self.oddities.append(f"An original file ({str(sha)[:12]}) does not match its hash and was refused.")

    def _rows(self, query: str) -> Iterator[tuple[Any, ...]]:
        try:
            yield from self.connection.execute(query)
        except sqlite3.Error as error:
            raise DamagedProject(f"“{self.path.name}” is damaged ({error}); ask for another copy of it.") from error


@contextmanager
def opened(path: Path) -> Iterator[Foreign]:
    """Open a foreign project for reading. Raises NotAProject, DamagedProject or ProjectError."""
    check_header(path)
    with private_folder() as folder:
        copy = folder / "foreign.review"
        try:
            copied_privately(path, copy)
            journal = path.with_name(path.name + "-journal")
            if journal.exists():
                copied_privately(journal, copy.with_name(copy.name + "-journal"))
        except OSError as error:
            raise ProjectError(f"“{path.name}” cannot be read ({error.strerror}); check the file.") from error
        connection = sqlite3.connect(copy, isolation_level=None)
        try:
            oddities = _examined(connection, path)
            with damage_told(connection, path):
                yield Foreign(path, connection, oddities, _mergeable(connection, path))
        except sqlite3.Error as error:
            raise explained(error, path) from error
        finally:
            connection.close()


def _mergeable(connection: sqlite3.Connection, path: Path) -> Contents:
    """What the file says it holds. Raises ProjectError for one that must not be merged."""
    holds = contents.of_file(connection)
    if holds.pseudonymous:
        raise ProjectError(f"“{path.name}” is pseudonymised: it can be read and analysed, but not merged.")
    return holds


def _examined(connection: sqlite3.Connection, path: Path) -> list[str]:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE_BYTES)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.execute("PRAGMA query_only=ON")
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    known = {_plain(statement) for statement in (LOG + projection() + LOCAL + OLDER).split(";") if statement.strip()}
    log_tables = {_plain(statement) for statement in LOG.split(";") if statement.strip()}
    tables = {_plain(sql) for kind, _, sql in rows if kind == "table" and sql}
    if not log_tables <= tables:
        raise NotAProject(f"“{path.name}” has no log as a Reviewer project has; it cannot be merged.")
    odd = [
        f"{kind} {name}"
        for kind, name, sql in rows
        if sql and _plain(sql) not in known and not str(name).startswith("sqlite_")
    ]
    if not odd:
        return []
    return [f"“{path.name}” holds more than a project does and it was not read: {', '.join(sorted(odd))[:300]}."]


def _plain(sql: str) -> str:
    return " ".join(sql.replace('"', "").split()).casefold()
