"""The lock of a project on Windows: `msvcrt` locks bytes as Microsoft describes `_locking`, and an open file cannot be removed."""

from __future__ import annotations

import errno
import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from reviewer.store.file import lockfile


class Windows:
    """Bytes that a handle has locked, and files that cannot be removed as long as a handle is open."""

    LK_NBLCK = 2

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.locked: dict[tuple[int, int], int] = {}
        self._unlink = Path.unlink
        monkeypatch.setattr(sys, "platform", "win32")
        monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(locking=self._locking, LK_NBLCK=self.LK_NBLCK))
        monkeypatch.setitem(sys.modules, "fcntl", None)
        monkeypatch.setattr(Path, "unlink", lambda path, missing_ok=False: self._remove(path, missing_ok))

    def _locking(self, handle: int, mode: int, count: int) -> None:
        """Locks `count` bytes from where the handle stands; with LK_NBLCK at once or not at all."""
        assert mode == self.LK_NBLCK
        file, begin = os.fstat(handle).st_ino, os.lseek(handle, 0, os.SEEK_CUR)
        for at in range(begin, begin + count):
            holder = self.locked.get((file, at))
            if holder is not None and holder != handle and holder in self.handles():
                raise PermissionError(errno.EACCES, "Permission denied")
            self.locked[file, at] = handle

    def _remove(self, path: Path, missing_ok: bool) -> None:
        if path.exists() and path.stat().st_ino in {self._file(handle) for handle in self.handles()}:
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        self._unlink(path, missing_ok)

    def handles(self) -> list[int]:
        """The open handles of this process."""
        return [int(name) for name in os.listdir("/proc/self/fd")]

    @staticmethod
    def _file(handle: int) -> int:
        try:
            return os.fstat(handle).st_ino
        except OSError:
            return -1


def test_one_has_it_others_read_who_and_then_it_is_free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    windows = Windows(monkeypatch)
    project, lock = tmp_path / "a.review", tmp_path / ".a.review.lock"
    monkeypatch.setattr(lockfile, "runs", lambda process: True)
    assert lockfile.take(project, 7) is None
    ((_, at),) = windows.locked
    # Where bytes are locked nobody else can read.
    assert at > lock.stat().st_size
    assert json.loads(lock.read_text("utf-8"))["process"] == os.getpid()
    other = lockfile.take(project, 8)
    assert other is not None
    assert (other.process, other.since) == (os.getpid(), 7)
    lockfile.release(project)
    assert list(tmp_path.iterdir()) == []
    assert lockfile.take(project, 9) is None
    lockfile.release(project)


def test_a_lock_that_the_system_holds_counts_even_if_its_name_is_of_a_process_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Windows(monkeypatch)
    project = tmp_path / "a.review"
    assert lockfile.take(project, 7) is None
    monkeypatch.setattr(lockfile, "runs", lambda process: False)
    # The name says nothing any more; what is returned is never None, which would mean that it is ours.
    assert lockfile.take(project, 8) is not None
    monkeypatch.undo()
    lockfile.release(project)


def test_where_the_network_knows_no_locks_the_name_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    def unknown(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", unknown)
    project = tmp_path / "a.review"
    assert lockfile.take(project, 7) is None
    other = lockfile.take(project, 8)
    assert other is not None
    assert other.since == 7
    lockfile.release(project)
    assert list(tmp_path.iterdir()) == []
