"""A disk under the test's control: a layer below SQLite that writes down what is asked of a project's folder, and can refuse it."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

import apsw

from tests.faults.apsw_connection import Connection

Deed = Literal["open", "write", "truncate", "sync", "delete"]
Refusal = Callable[[int, "Event"], Exception | None]
_numbers = itertools.count()


@dataclass(frozen=True, slots=True)
class Event:
    """One thing done to a file: `at` is an offset or a length; for a delete, whether the folder was synced with it."""

    deed: Deed
    name: str
    at: int = 0
    data: bytes = b""


class Disk:
    """All that happens to files in `folder` goes to `events`; `refuse(number, event)` may give an error to raise instead.

    `unsynced` names files whose syncs are swallowed; `settings` replaces PRAGMA statements: both serve as controls.
    """

    def __init__(self, folder: Path, *, unsynced: tuple[str, ...] = (), settings: dict[str, str] | None = None) -> None:
        self.folder = folder
        self.events: list[Event] = []
        self.refuse: Refusal | None = None
        self.refused = 0
        self._unsynced = unsynced
        self._settings = settings or {}
        self._asked = 0
        self._layer = _Layer(f"disk-{next(_numbers)}", self)

    def connect(self, uri: str) -> sqlite3.Connection:
        """For `World.connect`."""
        if uri in ("file::memory:", "file:"):
            return cast(sqlite3.Connection, Connection(uri))
        return cast(sqlite3.Connection, _Set(uri, self._layer.name, self._settings))

    def note(self, event: Event) -> bool:
        """Write an event down; returns whether it is to be done. Raises what `refuse` gives."""
        if event.deed != "open":
            error = self.refuse(self._asked, event) if self.refuse else None
            self._asked += 1
            if error is not None:
                self.refused += 1
                raise error
        if event.deed == "sync" and event.name.endswith(self._unsynced or ("\0",)):
            return False
        self.events.append(event)
        return True

    def count_from_here(self) -> int:
        """Number what is asked from now on from 0; returns how much was asked before."""
        asked, self._asked = self._asked, 0
        return asked

    def remove(self) -> None:
        """Give the layer's name back."""
        self._layer.unregister()


class _Set(Connection):
    def __init__(self, uri: str, vfs: str, settings: dict[str, str]) -> None:
        super().__init__(uri, vfs)
        self._settings = settings

    def execute(self, sql: str, values=()):
        return super().execute(self._settings.get(sql, sql), values)


class _Layer(apsw.VFS):
    def __init__(self, name: str, disk: Disk) -> None:
        self.name = name
        self.disk = disk
        super().__init__(name, "")

    def xOpen(self, name, flags):
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        return _File(name, flags, self.disk, Path(path) if path else None)

    def xDelete(self, name: str, syncdir: bool) -> None:
        path = Path(name)
        if path.parent == self.disk.folder:
            self.disk.note(Event("delete", path.name, int(syncdir)))
        super().xDelete(name, syncdir)

    def excepthook(self, *error: object) -> None:
        """Errors that SQLite itself passes over need no word."""


class _File(apsw.VFSFile):
    def __init__(self, name, flags, disk: Disk, path: Path | None) -> None:
        self.disk = disk
        self.file = path.name if path and path.parent == disk.folder else ""
        super().__init__("", name, flags)
        if self.file:
            disk.note(Event("open", self.file))

    def xWrite(self, data: bytes, offset: int) -> None:
        if self.file:
            self.disk.note(Event("write", self.file, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        if self.file:
            self.disk.note(Event("truncate", self.file, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        if not self.file or self.disk.note(Event("sync", self.file, flags)):
            super().xSync(flags)

    def excepthook(self, *error: object) -> None:
        """Errors that SQLite itself passes over need no word."""
