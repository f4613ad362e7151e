"""A project file whose last transaction was not finished, as it was before: for when the disk will not even let SQLite undo it.

Source of the format: “Database File Format”, section 3, “The Rollback Journal”, of the SQLite documentation.
"""

from __future__ import annotations

import struct
from pathlib import Path

from reviewer.system.files import is_there

_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER = struct.Struct(">8sIIIII")
_COUNT_UNKNOWN = 0xFFFFFFFF  # SQLite writes no number where it did not sync: all records to the end count.


def journal_path(path: Path) -> Path:
    """Where SQLite keeps the journal of a file."""
    return path.with_name(path.name + "-journal")


def has_journal(path: Path) -> bool:
    """Whether an unfinished transaction has to be taken back first, which needs write access."""
    journal = journal_path(path)
    return is_there(journal) and journal.stat().st_size > 0


def rolled_back(path: Path) -> bytes:
    """The file's content without its unfinished transaction, if there is one. Nothing is written. Raises OSError."""
    content = bytearray(path.read_bytes())
    try:
        journal = journal_path(path).read_bytes()
    except FileNotFoundError:
        journal = b""
    undo(content, journal)
    return bytes(content)


def undo(content: bytearray, journal: bytes) -> None:
    """Put back the pages that the journal holds, and the size."""
    at, size = 0, None
    while len(journal) - at >= _HEADER.size:
        magic, count, nonce, pages, sector, page_size = _HEADER.unpack_from(journal, at)
        if magic != _MAGIC or not _possible(sector, page_size):
            break
        if size is None:
            size = pages * page_size
        at += sector
        record = 8 + page_size
        if count == _COUNT_UNKNOWN:
            count = (len(journal) - at) // record
        for _ in range(count):
            if not _put_back(content, journal[at : at + record], nonce, page_size):
                count = 0
                break
            at += record
        if count == 0:
            break
        at = -(-at // sector) * sector
    if size is not None:
        del content[size:]


def _possible(sector: int, page_size: int) -> bool:
    return (
        512 <= page_size <= 65_536 and page_size.bit_count() == 1 and 32 <= sector <= 65_536 and sector.bit_count() == 1
    )


def _put_back(content: bytearray, record: bytes, nonce: int, page_size: int) -> bool:
    """Put one page back. Returns False at the first record that is not whole: nothing after it was in use yet."""
    if len(record) < 8 + page_size:
        return False
    number, check = int.from_bytes(record[:4]), int.from_bytes(record[-4:])
    page = record[4:-4]
    if number == 0 or (nonce + sum(page[page_size - 200 : 0 : -200])) & 0xFFFFFFFF != check:
        return False
    start = (number - 1) * page_size
    content.extend(bytes(max(0, start - len(content))))
    content[start : start + page_size] = page
    return True
