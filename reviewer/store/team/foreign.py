"""A project file from somebody else: looked at with suspicion, and read piece by piece.

A copy in a private folder is read, so that nobody changes it meanwhile and nobody waits. A large file of which little is new is
read where it stands, in one transaction: its ids are all that is read of the rest. What is taken is held against its hash.

Only the log, texts and originals are read, and of those only rows that can be what they say. Anything else in the file is
reported and left alone.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from operator import lt
from pathlib import Path
from typing import Any, Literal

from reviewer.changes.kinds import is_hash
from reviewer.changes.record import record_id
from reviewer.errors import DamagedProject, NotAProject, ProjectError
from reviewer.leftovers import private_folder
from reviewer.model.sources import page_map_file
from reviewer.model.sources import structure as parts_beside
from reviewer.model.sources.text import fault_of
from reviewer.model.team.contents import Contents
from reviewer.progress import Progress
from reviewer.sentence import sentence, words_of
from reviewer.store.file import contents, private_copy, shape
from reviewer.store.file.packed import NotPacked, is_packed, packed, unpacked
from reviewer.store.file.schema import LOG, plain, statements
from reviewer.store.file.troubles import check_header, damage_told, explained
from reviewer.store.team.compared import compared_logs
from reviewer.system.files import is_there
from reviewer.system.sqlite_address import address

_LONGEST_VALUE_BYTES = 256 * 1024 * 1024  # Four times what a record may be; a hostile file cannot ask for more memory.
_LONGEST_MEDIA_TYPE = 200
_LONGEST_EXTRACTOR = 100
_MOST_STRUCTURES = 200_000
_LISTED = "SELECT id FROM changeset INDEXED BY sqlite_autoindex_changeset_1"
_LISTED_WITH_ROWS = _LISTED.replace("id", "id, rowid", 1)
_FEW = 1_000
_A_SHARE = 16
"""So many records, or one in so many, are looked up one by one; more are found by going through the index."""
_A_RUN = 500
_MOST_ROWS = 100_000_000  # Where the index goes in a circle it has been refused before.
_NO_BLOBS = ("id IS NULL", "id < x''")
_MOST_ODD = 1_000  # Rows without the id of a record may go in a circle too.
_IDS_A_PORTION = 10_000
_LEAST_IN_PLACE_BYTES = 8_000_000
_MOST_IN_PLACE = 5_000
"""From how many bytes on, and up to how many new records, a file is read where it stands: some tenths of a second."""
_ROLLBACK_MODE = b"\1\1"
_STEPS_A_LOOK = 10_000  # How many steps SQLite goes on for before it asks whether the user has stopped it.


@dataclass
class Foreign:
    """An open foreign project. `contents` is what it says it holds, `oddities` are sentences on what was not read of it."""

    path: Path
    connection: sqlite3.Connection
    oddities: list[str] = field(default_factory=list)
    contents: Contents = field(default_factory=Contents)
    progress: Progress = field(default_factory=Progress)
    kept: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)
    copy: Path | None = None
    records: int = 0

    def go_on_with(self, connection: sqlite3.Connection, copy: Path | None = None) -> None:
        """Read through this connection from now on; it reads this copy of the file, or the file itself."""
        self.connection.close()
        self.connection, self.copy = connection, copy
        connection.set_progress_handler(lambda: self.progress.stopped, _STEPS_A_LOOK)

    def go_on_in_a_copy(self) -> None:
        """Copy the file as it is now, and read the copy from now on: whoever works on the file need not wait."""
        folder = self.kept.enter_context(private_folder())
        copy = private_copy.made(self.path, folder / "foreign.review", self.progress)
        connection = _of_copy(copy)
        # Closed before the folder goes, also where it is closed sooner.
        self.kept.callback(connection.close)
        self.go_on_with(connection, copy)

    def expect(self, records: int) -> None:
        """So many records will be read: many of them from a copy."""
        if records > _MOST_IN_PLACE and self.copy is None:
            self.go_on_in_a_copy()
            _examined(self.connection, self.path)

    def lacking_in(self, here: sqlite3.Connection) -> tuple[int, frozenset[bytes]]:
        """How many records the file has, and the ids of those that the log of another file lacks. No body is read for it."""
        try:
            compared = compared_logs(here, self.connection)
        except sqlite3.Error:
            self.progress.check()
            compared = None
        if compared is None:  # Something is odd about one of the two: it is looked at id by id.
            every = self.record_ids
            compared = len(every), every.difference(row[0] for row in here.execute("SELECT id FROM changeset"))
        self.records = compared[0]
        return compared

    @cached_property
    def record_ids(self) -> frozenset[bytes]:
        """The ids of all records, as the index of the log lists them."""
        ids: list[bytes] = []
        odd = sum(len(list(self._rows(f"{_LISTED} WHERE {where} LIMIT {_MOST_ODD}"))) for where in _NO_BLOBS)
        for rows in self._portions(f"{_LISTED} WHERE id >= x'' ORDER BY id"):
            portion = [row[0] for row in rows]
            # Sorted and each once, or the index leads back to where it was.
            if not all(map(lt, portion, islice(portion, 1, None))) or portion[:1] <= ids[-1:]:
                raise self._damaged(sentence("its log goes in a circle"))
            ids += portion
        found = frozenset(ids)
        if any(length != 16 for length in set(map(len, ids))):
            found = frozenset(each for each in ids if len(each) == 16)
        odd += len(ids) - len(found)
        if odd:
            self._no_record(odd)
        return found

    def in_order(self, ids: Collection[bytes]) -> list[tuple[int, bytes]]:
        """These records in the order in which they arrived there, as (row number, id)."""
        if len(ids) <= max(_FEW, self.records // _A_SHARE):
            looked_up = ((each, self._rows("SELECT rowid FROM changeset WHERE id = ?", each)) for each in ids)
            return sorted((row, each) for each, rows in looked_up for (row,) in rows)
        listed = (row for portion in self._portions(f"{_LISTED_WITH_ROWS} WHERE id >= x''") for row in portion)
        return sorted((row, each) for each, row in islice(listed, _MOST_ROWS) if each in ids)

    def bodies(self, places: Sequence[tuple[int, bytes]]) -> Iterator[tuple[bytes, bytes, bytes]]:
        """The bodies of these records, as (id, body, body packed): b"" for one that is too large for any record.

        What is no record, or cannot be unpacked, does not come and is an oddity.
        """
        odd = 0
        for run in _runs(places):
            for identifier, kept in self._kept(run):
                if not isinstance(kept, bytes):
                    odd += 1
                elif (body := self._unpacked(identifier, kept)) is not None:
                    # As it is kept there it can mostly be kept here too.
                    as_it_is = is_packed(kept) and len(kept) < len(body)
                    yield identifier, body, kept if as_it_is else packed(body)
        if odd:
            self._no_record(odd)

    def _kept(self, run: Sequence[tuple[int, bytes]]) -> Iterator[tuple[bytes, object]]:
        """What stands under these numbers, which follow each other: in one go, or one by one from where that fails."""
        done = 0
        query = "SELECT rowid, body FROM changeset WHERE rowid >= ? AND rowid <= ? ORDER BY rowid"
        try:
            for found, kept in self.connection.execute(query, (run[0][0], run[-1][0])):
                if done == len(run) or found != run[done][0]:
                    break
                yield run[done][1], kept
                done += 1
        except sqlite3.DataError:
            pass  # One is too large to be read, and is told from the others below.
        except sqlite3.Error as error:
            raise self._stopped(error) from error
        for row, identifier in run[done:]:
            yield identifier, self._one(row)

    def _one(self, row: int) -> object:
        try:
            found = self.connection.execute("SELECT body FROM changeset WHERE rowid = ?", (row,)).fetchone()
        except sqlite3.DataError:
            return b""
        except sqlite3.Error as error:
            raise self._stopped(error) from error
        return found[0] if found else None

    def _unpacked(self, identifier: bytes, kept: bytes) -> bytes | None:
        # A file of format 4 or older holds bodies as they are, also those that are no records.
        if kept[:1] >= b" " or record_id(kept) == identifier.hex():
            return kept
        try:
            return unpacked(kept)
        except NotPacked as error:
            name, why = identifier.hex()[:12], words_of(error)
            self._odd(sentence("A change ({name}) was refused: {why}.", name=name, why=why))
            return None

    def _no_record(self, odd: int) -> None:
        self._odd(
            sentence(
                "1 row of its log is no record and not read."
                if odd == 1
                else "{count} rows of its log are no record and not read.",
                count=f"{odd:,}",
            )
        )

    def hashes(self, table: Literal["text", "original"]) -> set[str]:
        """The hashes of all texts or originals, unread."""
        return self._hashes(table)

    def lists(self, table: Literal["text", "original"], hashes: str) -> bool:
        """Whether these are all hashes of a table, in their order with a space between them."""
        listed = f"SELECT sha256 FROM {table} ORDER BY sha256 LIMIT ?"
        rows = self._rows(f"SELECT group_concat(sha256, ' ') FROM ({listed})", hashes.count(" ") + 2)
        return [(hashes or None,)] == list(rows)

    def text(self, sha256: str) -> bytes | None:
        """A text that is what a source's text must be; otherwise None, and it is among the oddities."""
        for (content,) in self._rows("SELECT content FROM text WHERE sha256 = ?", sha256):
            fault = fault_of(content, sha256) if isinstance(content, bytes) else sentence("it is no text")
            if not fault:
                return bytes(content)
            self._odd(sentence("A text ({name}) was refused: {why}.", name=sha256[:12], why=fault))
        return None

    def kept_originals(self) -> set[str]:
        """The hashes of all originals whose bytes were kept, unread."""
        return self._hashes("original", "WHERE bytes IS NOT NULL")

    def original(self, sha256: str) -> tuple[str, bytes | None] | None:
        """An original as (media type, bytes or None where they were not kept) whose bytes match the hash."""
        for media_type, content in self._rows("SELECT media_type, bytes FROM original WHERE sha256 = ?", sha256):
            named = media_type if isinstance(media_type, str) and len(media_type) <= _LONGEST_MEDIA_TYPE else ""
            if content is None:
                return named, None
            if isinstance(content, bytes) and hashlib.sha256(content).hexdigest() == sha256:
                return named, content
            name = sha256[:12]
            self._odd(sentence("An original file ({name}) does not match its hash and was refused.", name=name))
        return None

    def _hashes(self, table: str, where: str = "") -> set[str]:
        hashes: set[str] = set()
        for (sha,) in self._rows(f"SELECT sha256 FROM {table} {where}"):
            if sha in hashes:
                raise self._damaged(sentence("its texts go in a circle"))
            if is_hash(sha):
                hashes.add(sha)
        return hashes

    def structures(self) -> list[tuple[str, str, int]]:
        """Of which texts the file says what their parts are: text, extractor, version. Files before format 5 do not."""
        try:
            return list(self.connection.execute(
                "SELECT text, extractor, version FROM structure WHERE length(extractor) <= ? LIMIT ?",
                (_LONGEST_EXTRACTOR, _MOST_STRUCTURES),
            ))  # fmt: skip
        except sqlite3.Error:
            return []

    def structure(self, text: str, extractor: str, version: int, length: int) -> bytes | None:
        """The structure or the map of pages of a text of so many characters; None where it is none that an importer gives."""
        of_pages = extractor.startswith(page_map_file.EXTRACTOR)
        most = page_map_file.MOST_BYTES if of_pages else parts_beside.MOST_BYTES
        query = "SELECT body FROM structure WHERE text = ? AND extractor = ? AND version = ? AND length(body) <= ?"
        for (body,) in self._rows(query, text, extractor, version, most):
            with contextlib.suppress(ValueError):
                if of_pages:
                    return page_map_file.packed(page_map_file.unpacked(body, length, whole=True))
                return parts_beside.packed(parts_beside.unpacked(body, length))
        return None

    def _odd(self, what: str) -> None:
        if what not in self.oddities:
            self.oddities.append(what)

    def _rows(self, query: str, *values: object) -> Iterator[tuple[Any, ...]]:
        try:
            yield from self.connection.execute(query, values)
        except sqlite3.Error as error:
            raise self._stopped(error) from error

    def _portions(self, query: str) -> Iterator[list[Any]]:
        """The rows of a query, many at a time."""
        try:
            rows = self.connection.execute(query)
            while portion := rows.fetchmany(_IDS_A_PORTION):
                yield portion
        except sqlite3.Error as error:
            raise self._stopped(error) from error

    def _stopped(self, error: sqlite3.Error) -> ProjectError:
        self.progress.check()
        return self._damaged(str(error))

    def _damaged(self, what: str) -> DamagedProject:
        return DamagedProject(
            sentence("“{name}” is damaged ({what}); ask for another copy of it.", name=self.path.name, what=what)
        )


def _runs(places: Sequence[tuple[int, bytes]]) -> Iterator[Sequence[tuple[int, bytes]]]:
    """These places in stretches of numbers that follow each other."""
    start = 0
    for at in range(1, len(places) + 1):
        if at == len(places) or places[at][0] != places[at - 1][0] + 1 or at - start == _A_RUN:
            yield places[start:at]
            start = at


@contextmanager
def opened(path: Path, progress: Progress | None = None) -> Iterator[Foreign]:
    """Open a foreign project for reading. Raises NotAProject, DamagedProject, ProjectError, or Cancelled at any time."""
    progress = progress or Progress()
    check_header(path)
    with contextlib.ExitStack() as kept:
        foreign = Foreign(path, sqlite3.connect(":memory:"), progress=progress, kept=kept)
        kept.callback(lambda: foreign.connection.close())
        try:
            in_place = _in_place(path)
            if in_place is None:
                foreign.go_on_in_a_copy()
            else:
                foreign.go_on_with(in_place)
            with damage_told(foreign.connection, path):
                foreign.oddities += _examined(foreign.connection, path)
                foreign.contents = _mergeable(foreign.connection, path)
                yield foreign
        except sqlite3.Error as error:
            progress.check()
            raise explained(error, path) from error
        except UnicodeDecodeError as error:
            raise DamagedProject(
                sentence("“{name}” is damaged (its tables cannot be told).", name=path.name)
            ) from error


@contextmanager
def opened_copy(copy: Path, path: Path) -> Iterator[Foreign]:
    """A private copy of a foreign file that was examined before, to read records of it."""
    with contextlib.closing(_of_copy(copy)) as connection:
        yield Foreign(path, connection, copy=copy)


def _of_copy(copy: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(copy, isolation_level=None)
    _guard(connection)
    return connection


def _in_place(path: Path) -> sqlite3.Connection | None:
    """A reading of a large file where it stands, which sees it as it is now; None for one that has to be copied.

    What a program left unfinished is taken back only in a copy: nothing is written beside a file that is not ours.
    """
    beside = [path.with_name(path.name + end) for end in ("-journal", "-wal")]
    if path.stat().st_size < _LEAST_IN_PLACE_BYTES or any(is_there(each) and each.stat().st_size for each in beside):
        return None
    with path.open("rb") as file:
        if file.read(20)[18:] != _ROLLBACK_MODE:
            return None
    connection = sqlite3.connect(address(path, "ro"), uri=True, isolation_level=None)
    try:
        _guard(connection)
        connection.execute("BEGIN")
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    except sqlite3.Error:
        connection.close()
        return None
    return connection


def _guard(connection: sqlite3.Connection) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE_BYTES)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")


def _mergeable(connection: sqlite3.Connection, path: Path) -> Contents:
    """What the file says it holds. Raises ProjectError for one that must not be merged."""
    holds = contents.of_foreign(connection)
    if holds.pseudonymous:
        raise ProjectError(
            sentence("“{name}” is pseudonymised: it can be read and analysed, but not merged.", name=path.name)
        )
    return holds


def _examined(connection: sqlite3.Connection, path: Path) -> list[str]:
    rows = connection.execute("SELECT sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL").fetchall()
    if not statements(LOG) <= {plain(sql) for (sql,) in rows}:
        raise NotAProject(
            sentence("“{name}” has no log as a Reviewer project has; it cannot be merged.", name=path.name)
        )
    odd = shape.odd_in(connection)
    if not odd:
        return []
    words = "“{name}” holds more than a project does and it was not read: {names}."
    return [sentence(words, name=path.name, names=shape.listed(odd))]
