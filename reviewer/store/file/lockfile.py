"""The lock file beside an open project: says who has it, on which machine, in which process."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import socket
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open."""

    user: str
    machine: str
    process: int
    since: int
    program: str = "Reviewer"

    def in_words(self) -> str:
        """`anna on laptop-7`."""
        here = " (this computer)" if self.machine == socket.gethostname() else ""
        return f"{self.user} on {self.machine}{here}"


def lock_path(project: Path) -> Path:
    """`.name.review.lock` in the same folder."""
    return project.with_name(f".{project.name}.lock")


def holder_of(project: Path) -> Holder | None:
    """Who holds the project, or None. A lock left by a process of this machine that is gone does not count."""
    try:
        data = json.loads(lock_path(project).read_text("utf-8"))
        holder = Holder(str(data["user"]), str(data["machine"]), int(data["process"]), int(data["since"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if holder.machine == socket.gethostname() and not _runs(holder.process):
        return None
    return holder


def take(project: Path, now_ms: int) -> Holder | None:
    """Take the lock. Returns None when it is ours now, otherwise who has it. Raises OSError where none can be written."""
    path = lock_path(project)
    mine = Holder(_user(), socket.gethostname(), os.getpid(), now_ms)
    for _ in range(2):
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
        except FileExistsError:
            other = holder_of(project)
            if other is not None:
                return other
            with contextlib.suppress(FileNotFoundError):
                path.unlink()
            continue
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(mine), file)
        return None
    return holder_of(project) or mine


def release(project: Path) -> None:
    """Give the lock back, if it is this process's."""
    holder = holder_of(project)
    if holder is not None and holder.process == os.getpid() and holder.machine == socket.gethostname():
        with contextlib.suppress(OSError):
            lock_path(project).unlink()


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "somebody"


def _runs(process: int) -> bool:
    if process <= 0:
        return False
    if os.name == "nt":
        return _runs_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _runs_on_windows(process: int) -> bool:
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenProcess(0x1000, False, process)
    if not handle:
        return False
    code = ctypes.c_ulong()
    alive = kernel.GetExitCodeProcess(handle, ctypes.byref(code)) and code.value == 259
    kernel.CloseHandle(handle)
    return bool(alive)
