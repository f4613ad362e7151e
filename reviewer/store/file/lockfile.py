"""The lock file beside an open project: says who has it, on which machine, in which process."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from reviewer.sentence import sentence
from reviewer.system import is_windows, machine
from reviewer.system.processes import runs


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open. `machine` is what the computer was called then, `computer` what it is known by."""

    user: str
    machine: str
    process: int
    since: int
    computer: str = ""
    program: str = "Reviewer"

    @property
    def is_here(self) -> bool:
        """Whether it is a program of this computer."""
        return self.computer == machine.mark()

    def in_words(self) -> str:
        """`anna on laptop-7`."""
        if self.is_here:
            return sentence("{user} on {machine} (this computer)", user=self.user, machine=self.machine)
        return sentence("{user} on {machine}", user=self.user, machine=self.machine)


def lock_path(project: Path) -> Path:
    """`.name.review.lock` in the folder of the file itself, whatever link leads to it."""
    project = Path(os.path.realpath(project))
    return project.with_name(f".{project.name}.lock")


def holder_of(project: Path) -> Holder | None:
    """Who holds the project, or None. A lock left by a process of this machine that is gone does not count."""
    try:
        data = json.loads(lock_path(project).read_text("utf-8"))
        called, process, since = str(data["machine"]), int(data["process"]), int(data["since"])
        # Earlier versions wrote the name alone.
        holder = Holder(str(data["user"]), called, process, since, str(data.get("computer") or called))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if holder.is_here and not runs(holder.process):
        return None
    return holder


_HELD: dict[Path, int] = {}
"""The handles of the locks that this process has. The system's own lock goes with them, also when the process is killed."""
_MARK_AT = 1 << 30  # Where Windows locks a byte: far behind the content, which others have to read.
_ARRIVES_S = 1.0
"""How long another computer may take, at most, to write its name into a lock that it has just made."""


def take(project: Path, now_ms: int) -> Holder | None:
    """Take the lock. Returns None when it is ours now, otherwise who has it. Raises OSError where none can be written.

    Between processes of one computer the system's lock on the file decides, so that two that begin at one moment cannot both
    have it. Between computers, on a shared folder, the name in the file does.
    """
    path = lock_path(project)
    mine = Holder(machine.user("somebody"), machine.name(), os.getpid(), now_ms, machine.mark())
    while True:
        handle, made = _opened(path)
        if handle < 0:
            continue  # It was given back between two looks.
        try:
            if not _system_locks(handle):
                return _named(project) or mine
            if not _is_still(handle, path):
                continue
            other = None if made else _named(project)
            if other is not None:
                return other
            os.ftruncate(handle, 0)
            os.lseek(handle, 0, os.SEEK_SET)
            os.write(handle, json.dumps(asdict(mine)).encode("utf-8"))
            os.fsync(handle)
            _HELD[path], handle = handle, -1
            return None
        finally:
            if handle >= 0:
                os.close(handle)


def _opened(path: Path) -> tuple[int, bool]:
    """The lock file, and whether it was made just now; -1 where it came and went."""
    flags = os.O_RDWR | getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, flags | os.O_CREAT | os.O_EXCL, 0o600), True
    except FileExistsError:
        pass
    try:
        return os.open(path, flags), False
    except FileNotFoundError:
        return -1, False


def _named(project: Path) -> Holder | None:
    """Who has it. One that somebody has just made may have no name in it yet."""
    path = lock_path(project)
    until = time.monotonic() + _ARRIVES_S
    while True:
        holder = holder_of(project)
        try:
            status = path.stat()
        except OSError:
            return holder
        fresh = status.st_size == 0 and time.time() - status.st_mtime < _ARRIVES_S
        if holder is not None or not fresh or time.monotonic() > until:
            return holder
        time.sleep(_ARRIVES_S / 20)


def release(project: Path) -> None:
    """Give the lock back, if it is this process's."""
    path = lock_path(project)
    holder = holder_of(project)
    handle = _HELD.pop(path, -1)
    if is_windows() and handle >= 0:
        os.close(handle)  # Windows removes no open file.
        handle = -1
    if holder is not None and holder.process == os.getpid() and holder.is_here:
        with contextlib.suppress(OSError):
            path.unlink()
    if handle >= 0:
        os.close(handle)


def _is_still(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except OSError:
        return False


def _system_locks(handle: int) -> bool:
    """Lock an open file for this process. True also where the file system knows no locks: then only the name counts."""
    try:
        if is_windows():
            import msvcrt

            os.lseek(handle, _MARK_AT, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError as error:
        return error.errno not in (errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK, errno.EDEADLK)
    return True
