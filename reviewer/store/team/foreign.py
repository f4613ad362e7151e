"""A project file from somebody else: copied to a private folder, looked at with suspicion, and read piece by piece.

Only the log, texts and originals are read, and of those only rows that can be what they say. Anything else in the file is
reported and left alone.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

from reviewer.changes.kinds import is_hash
from reviewer.changes.record import record_id
from reviewer.errors import DamagedProject, NotAProject, ProjectError
from reviewer.leftovers import private_folder
from reviewer.model.sources.text import fault_of
from reviewer.model.team.contents import Contents
from reviewer.progress import Progress
from reviewer.store.file import contents, private_copy, shape
from reviewer.store.file.packed import NotPacked, unpacked
from reviewer.store.file.schema import LOG, plain, statements
from reviewer.store.file.troubles import check_header, damage_told, explained

_LONGEST_VALUE_BYTES = 256 * 1024 * 1024  # Four times what a record may be; a hostile file cannot ask for more memory.
_LONGEST_MEDIA_TYPE = 200
_LISTED = "SELECT id FROM changeset INDEXED BY sqlite_autoindex_changeset_1"
_NO_BLOBS = ("id IS NULL", "id < x''")
_MOST_ODD = 1_000  # Rows without the id of a record may go in a circle too.
_IDS_A_PORTION = 10_000
_STEPS_A_LOOK = 10_000  # How many steps SQLite goes on for before it asks whether the user has stopped it.


@dataclass
class Foreign:
    """An open foreign project. `contents` is what it says it holds, `oddities` are sentences on what was not read of it."""

    path: Path
    connection: sqlite3.Connection
    oddities: list[str] = field(default_factory=list)
    contents: Contents = field(default_factory=Contents)
    progress: Progress = field(default_factory=Progress)

    @cached_property
    def record_ids(self) -> frozenset[bytes]:
        """The ids of all records, as the index of the log lists them: no body is read for it."""
        ids: list[bytes] = []
        odd = sum(len(list(self._rows(f"{_LISTED} WHERE {where} LIMIT {_MOST_ODD}"))) for where in _NO_BLOBS)
        rows = self._rows(f"{_LISTED} WHERE id >= x'' ORDER BY id")
        while portion := [row[0] for row in islice(rows, _IDS_A_PORTION)]:
            # Sorted and each once, or the index leads back to where it was.
            if portion != sorted(set(portion)) or portion[:1] <= ids[-1:]:
                raise self._damaged("its log goes in a circle")
            ids += portion
        found = frozenset(each for each in ids if len(each) == 16)
        odd += len(ids) - len(found)
        if odd:
            self._no_record(odd)
        return found

    def in_order(self, ids: Collection[bytes]) -> list[bytes]:
        """These records in the order in which they arrived there, without those that are none."""
        rows: list[tuple[int, bytes]] = []
        for identifier in ids:
            for row, sort in self._rows("SELECT rowid, typeof(body) FROM changeset WHERE id = ?", identifier):
                if sort == "blob":
                    rows.append((row, identifier))
        if len(rows) < len(ids):
            self._no_record(len(ids) - len(rows))
        return [identifier for _, identifier in sorted(rows)]

    def _no_record(self, odd: int) -> None:
        rows = "1 row of its log is" if odd == 1 else f"{odd:,} rows of its log are"
        self._odd(f"{rows} no record and not read.")

    def body(self, identifier: bytes) -> bytes | None:
        """One record's body, b"" where it is too large for any record; None where it cannot be unpacked, which is an oddity."""
        try:
            row = self.connection.execute("SELECT body FROM changeset WHERE id = ?", (identifier,)).fetchone()
        except sqlite3.DataError:
            return b""
        except sqlite3.Error as error:
            raise self._stopped(error) from error
        kept = row[0] if row and isinstance(row[0], bytes) else b""
        if record_id(kept) == identifier.hex():
            return kept  # A file of format 4 or older holds bodies as they are, also those that are no records.
        try:
            return unpacked(kept)
        except NotPacked as error:
            self._odd(f"A change ({identifier.hex()[:12]}) was refused: {error}.")
            return None

    def text_hashes(self) -> set[str]:
        """The hashes of all texts, unread."""
        return self._hashes("text")

    def text(self, sha256: str) -> bytes | None:
        """A text that is what a source's text must be; otherwise None, and it is among the oddities."""
        for (content,) in self._rows("SELECT content FROM text WHERE sha256 = ?", sha256):
            fault = fault_of(content, sha256) if isinstance(content, bytes) else "it is no text"
            if not fault:
                return bytes(content)
            self._odd(f"A text ({sha256[:12]}) was refused: {fault}.")
        return None

    def original_hashes(self) -> set[str]:
        """The hashes of all originals, unread."""
        return self._hashes("original")

    def original(self, sha256: str) -> tuple[str, bytes | None] | None:
        """An original as (media type, bytes or None where they were not kept) whose bytes match the hash."""
        for media_type, content in self._rows("SELECT media_type, bytes FROM original WHERE sha256 = ?", sha256):
            named = media_type if isinstance(media_type, str) and len(media_type) <= _LONGEST_MEDIA_TYPE else ""
            if content is None:
                return named, None
            if isinstance(content, bytes) and hashlib.sha256(content).hexdigest() == sha256:
                return named, content
            self._odd(f"An original file ({sha256[:12]}) does not match its hash and was refused.")
        return None

    def _hashes(self, table: str) -> set[str]:
        hashes: set[str] = set()
        for (sha,) in self._rows(f"SELECT sha256 FROM {table}"):
            if sha in hashes:
                raise self._damaged("its texts go in a circle")
            if is_hash(sha):
                hashes.add(sha)
        return hashes

    def _odd(self, sentence: str) -> None:
        if sentence not in self.oddities:
            self.oddities.append(sentence)

    def _rows(self, query: str, *values: object) -> Iterator[tuple[Any, ...]]:
        try:
            yield from self.connection.execute(query, values)
        except sqlite3.Error as error:
            raise self._stopped(error) from error

    def _stopped(self, error: sqlite3.Error) -> ProjectError:
        self.progress.check()
        return self._damaged(str(error))

    def _damaged(self, what: str) -> DamagedProject:
        return DamagedProject(f"“{self.path.name}” is damaged ({what}); ask for another copy of it.")


@contextmanager
def opened(path: Path, progress: Progress | None = None) -> Iterator[Foreign]:
    """Open a foreign project for reading. Raises NotAProject, DamagedProject, ProjectError, or Cancelled at any time."""
    progress = progress or Progress()
    check_header(path)
    with private_folder() as folder:
        copy = private_copy.made(path, folder / "foreign.review", progress)
        connection = sqlite3.connect(copy, isolation_level=None)
        connection.set_progress_handler(lambda: progress.stopped, _STEPS_A_LOOK)
        try:
            oddities = _examined(connection, path)
            with damage_told(connection, path):
                yield Foreign(path, connection, oddities, _mergeable(connection, path), progress)
        except sqlite3.Error as error:
            progress.check()
            raise explained(error, path) from error
        except UnicodeDecodeError as error:
            raise DamagedProject(f"“{path.name}” is damaged (its tables cannot be told).") from error
        finally:
            connection.close()


def _mergeable(connection: sqlite3.Connection, path: Path) -> Contents:
    """What the file says it holds. Raises ProjectError for one that must not be merged."""
    holds = contents.of_foreign(connection)
    if holds.pseudonymous:
        raise ProjectError(f"“{path.name}” is pseudonymised: it can be read and analysed, but not merged.")
    return holds


def _examined(connection: sqlite3.Connection, path: Path) -> list[str]:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE_BYTES)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")
    rows = connection.execute("SELECT sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL").fetchall()
    if not statements(LOG) <= {plain(sql) for (sql,) in rows}:
        raise NotAProject(f"“{path.name}” has no log as a Reviewer project has; it cannot be merged.")
    odd = shape.odd_in(connection)
    return [f"“{path.name}” holds more than a project does and it was not read: {shape.listed(odd)}."] if odd else []
