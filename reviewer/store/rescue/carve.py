"""What can be saved of a damaged project file: every record, text and original whose content matches its hash.

Where the database is whole, its tables are read. Where it is not, rows are found by their look on every page, whatever
became of the tree above them, and large ones are followed from page to page. What does not match its hash is left.
Source of the format: “Database File Format”, section 1.6 and 2.1, of the SQLite documentation.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.changes.record import record_id
from reviewer.errors import NotAProject, ProjectError
from reviewer.leftovers import private_folder
from reviewer.model.sources.text import fault_of
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.store.file import private_copy, shape
from reviewer.store.file.packed import NotPacked, unpacked
from reviewer.store.file.troubles import names_other_files
from reviewer.store.file.unfinished import has_journal, journal_path, rolled_back
from reviewer.system.files import is_file

_MOST_BYTES = 4 << 30
_PAGE_BYTES = 4096  # The size that SQLite chooses, for a file whose head is not to be believed.
_PAGE_SIZES = {512 << power for power in range(7)}
_VARINT = rb"([\x80-\xff]{0,8}[\x00-\x7f])"
_ID = rb"\x2c"  # a blob of 16 bytes
_HASH = rb"\x81\x0d"  # a text of 64 bytes
_RECORD_ROW = re.compile(rb"(?=[\x03-\x0c]" + _ID + _VARINT + rb".{16}[\0\1{])", re.DOTALL)
_TEXT_ROW = re.compile(rb"(?=[\x04-\x0d]" + _HASH + _VARINT + rb"[0-9a-f]{64})", re.DOTALL)
_ORIGINAL_ROW = re.compile(rb"(?=[\x05-\x12]" + _HASH + _VARINT + _VARINT + rb"[0-9a-f]{64})", re.DOTALL)


@dataclass(slots=True)
class Carved:
    """Verified content: records by id, texts by hash, originals by hash as (media type, bytes or None where not kept).

    `whole` says that nothing of the file was damaged. `taken_back` are records of merges that were undone in this copy.
    """

    records: dict[str, bytes] = field(default_factory=dict)
    texts: dict[str, bytes] = field(default_factory=dict)
    originals: dict[str, tuple[str, bytes | None]] = field(default_factory=dict)
    taken_back: set[str] = field(default_factory=set)
    whole: bool = False

    def add(self, other: Carved) -> tuple[int, int]:
        """Take over what is new, but for records of undone merges. Returns how many records and texts that were."""
        records = {key: body for key, body in other.records.items() if key not in self.records.keys() | self.taken_back}
        texts = {key: content for key, content in other.texts.items() if key not in self.texts}
        self.records |= records
        self.texts |= texts
        for sha, (media_type, content) in other.originals.items():
            self._note_original(sha, media_type, content)
        return len(records), len(texts)

    def _note_record(self, identifier: object, kept: object) -> bool:
        if not (isinstance(identifier, bytes) and isinstance(kept, bytes)):
            return False
        name = identifier.hex()
        for body in _as_kept(kept):
            if record_id(body) == name:
                self.records.setdefault(name, body)
                return True
        return False

    def _note_text(self, sha: object, content: object) -> bool:
        if not (isinstance(sha, str) and isinstance(content, bytes) and not fault_of(content, sha)):
            return False
        self.texts.setdefault(sha, content)
        return True

    def _note_original(self, sha: object, media_type: object, content: object) -> bool:
        if not (isinstance(sha, str) and isinstance(media_type, str)):
            return False
        if isinstance(content, bytes) and hashlib.sha256(content).hexdigest() == sha:
            self.originals[sha] = (media_type, content)
            return True
        self.originals.setdefault(sha, (media_type, None))
        return content is None


def carve(path: Path) -> Carved:
    """All that verifies in a file. The file itself is not touched. Raises NotAProject or ProjectError."""
    if not is_file(path):
        raise NotAProject(sentence("There is no file “{path}” to repair; check the name.", path=path))
    carved = Carved()
    try:
        with private_folder() as folder:
            copy = private_copy.made(path, folder / "damaged.review", Progress())
            images = _images(copy)
            _read_tables(copy, carved)
        if not carved.whole:
            if not images:
                raise ProjectError(
                    sentence(
                        "“{path}” is damaged, and too large to be searched page by page ({count} GB at most); go"
                        " back to a backup.",
                        path=path,
                        count=_MOST_BYTES >> 30,
                    )
                )
            for image in images:
                for size in {int.from_bytes(image[16:18]), _PAGE_BYTES} & _PAGE_SIZES:
                    _scan(_Pages(image, size), carved)
    except OSError as error:
        raise ProjectError(
            sentence(
                "“{path}” cannot be read ({why}); check the permissions of the file.", path=path, why=error.strerror
            )
        ) from error
    return carved


def _images(copy: Path) -> set[bytes]:
    """The file as it is and as it was before an unfinished change; nothing where that is too large."""
    if copy.stat().st_size > _MOST_BYTES:
        return set()
    images = {copy.read_bytes(), rolled_back(copy)}
    if has_journal(copy) and names_other_files(journal_path(copy)):
        # SQLite would look for a file by that name, and might delete it.
        journal_path(copy).unlink()
    return images


def _as_kept(kept: bytes) -> Iterator[bytes]:
    """The bodies that this may be kept of: itself, as in format 4 and older, and what is packed in it."""
    yield kept
    with contextlib.suppress(NotPacked):
        yield unpacked(kept)


def _read_tables(copy: Path, carved: Carved) -> None:
    connection = sqlite3.connect(copy, isolation_level=None)
    try:
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute("PRAGMA cell_size_check=ON")
        if shape.odd_in(connection):
            return  # A view in place of a table may have no end; the pages tell all there is.
        taken_back = _rows(connection, "SELECT DISTINCT id FROM local_merged WHERE body IS NOT NULL")
        carved.taken_back = {row[0].hex() for row in taken_back if isinstance(row[0], bytes)}
        whole = [
            carved._note_record(*row) for row in _rows(connection, "SELECT id, body FROM changeset ORDER BY rowid")
        ]
        whole += [carved._note_text(*row) for row in _rows(connection, "SELECT sha256, content FROM text")]
        originals = _rows(connection, "SELECT sha256, media_type, bytes FROM original")
        whole += [carved._note_original(*row) for row in originals]
        carved.whole = all(whole) and connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
    except (sqlite3.Error, UnicodeDecodeError):
        carved.whole = False
    finally:
        connection.close()


def _rows(connection: sqlite3.Connection, query: str) -> Iterator[tuple[object, ...]]:
    """The rows up to where the table is damaged, or leads back to where it was."""
    seen: set[object] = set()
    try:
        for row in connection.execute(query):
            if row[0] in seen:
                return
            seen.add(row[0])
            yield row
    except (sqlite3.Error, UnicodeDecodeError):
        return


def _scan(pages: _Pages, carved: Carved) -> None:
    """Find rows by their look."""
    image = pages.image
    for match in _RECORD_ROW.finditer(image):
        row = pages.row(match.start(), 1 + 1, [match.group(1)], 16)
        if row:
            carved._note_record(row[0], row[1])
    for match in _TEXT_ROW.finditer(image):
        row = pages.row(match.start(), 1 + 2, [match.group(1)], 64)
        if row:
            carved._note_text(row[0].decode("ascii"), row[1])
    for match in _ORIGINAL_ROW.finditer(image):
        row = pages.row(match.start(), 1 + 2, [match.group(1), match.group(2)], 64)
        if row:
            content = row[2] if match.group(2) != b"\0" else None
            carved._note_original(row[0].decode("ascii"), row[1].decode("utf-8", "replace"), content)


class _Pages:
    """The pages of a file, to read rows that go on from one to another."""

    def __init__(self, image: bytes, size: int) -> None:
        self.image = image
        self.size = self.usable = size

    def row(self, start: int, prefix: int, types: list[bytes], first: int) -> list[bytes] | None:
        """The columns of the row whose header begins at `start`; `first` is the length of the first column."""
        header = prefix + sum(map(len, types))
        if self.image[start] != header:
            return None
        lengths = [first, *map(_length, types)]
        if min(lengths) < 0:
            return None
        payload = self._payload(start, header + sum(lengths))
        if payload is None:
            return None
        columns, at = [], header
        for length in lengths:
            columns.append(payload[at : at + length])
            at += length
        return columns

    def _payload(self, start: int, total: int) -> bytes | None:
        """The bytes of a row: those on its own page, then those on the pages that follow it."""
        if total > len(self.image):
            return None
        local = self._local(total)
        parts = [self.image[start : start + local]]
        missing = total - len(parts[0])
        page = int.from_bytes(self.image[start + local : start + local + 4])
        while missing > 0:
            at = (page - 1) * self.size
            if page < 2 or at >= len(self.image):
                return None
            part = self.image[at + 4 : at + 4 + min(self.usable - 4, missing)]
            if not part:
                return None
            parts.append(part)
            missing -= len(part)
            page = int.from_bytes(self.image[at : at + 4])
        return b"".join(parts)

    def _local(self, total: int) -> int:
        if total <= self.usable - 35:
            return total
        least = (self.usable - 12) * 32 // 255 - 23
        wanted = least + (total - least) % (self.usable - 4)
        return wanted if wanted <= self.usable - 35 else least


def _length(varint: bytes) -> int:
    """The length of a column of this type; -1 for one that is neither text, blob nor NULL."""
    number = 0
    for byte in varint:
        number = number << 7 | byte & 0x7F
    if number == 0:
        return 0
    return (number - 12) // 2 if number >= 12 else -1
