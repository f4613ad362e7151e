"""Files on their way and private copies: how they are named, so that what a killed program left is known and cleared away.

A name holds a mark of this computer and the number of the process. What belongs to a process of this computer that runs no
more is nobody's; what another computer may be writing in a folder that syncs is left alone for a day.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import secrets
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reviewer.system import is_windows
from reviewer.system.processes import runs

_DAY_S = 86_400
_NAME = re.compile(r"\.export-(?:(?P<machine>[0-9a-f]{8})-(?P<process>\d{1,10})-)?[0-9a-f]{16}\.part(?:-journal)?")
_FOLDER = re.compile(r"reviewer-(?P<process>\d{1,10})-.+")


def part_beside(target: Path) -> Path:
    """Where a file grows, in the folder of its place, before it gets its name."""
    return target.with_name(f".export-{_machine()}-{os.getpid()}-{secrets.token_hex(8)}.part")


@contextmanager
def private_folder() -> Iterator[Path]:
    """A folder for copies that nobody else may read; it goes with the block."""
    with tempfile.TemporaryDirectory(prefix=f"reviewer-{os.getpid()}-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def copied_privately(source: Path, target: Path) -> None:
    """Copy the content of a file into a new one that its owner alone may read. Raises OSError."""
    with source.open("rb") as there, open(target, "xb", opener=_private) as here:
        shutil.copyfileobj(there, here, 1 << 20)


def written_privately(content: bytes, target: Path) -> None:
    """Write a new file that its owner alone may read. Raises OSError."""
    with open(target, "xb", opener=_private) as here:
        here.write(content)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def sweep_private(folder: Path | None = None) -> None:
    """Clear away the private folders of processes that run no more. What cannot be removed stays."""
    folder = folder or Path(tempfile.gettempdir())
    for path in _listed(folder, "reviewer-*"):
        name = _FOLDER.fullmatch(path.name)
        if name and not runs(int(name["process"])) and _is_own_folder(path):
            shutil.rmtree(path, ignore_errors=True)


def sweep_beside(project: Path) -> None:
    """Clear away what exports, copies and backups of programs that were killed left beside a project that is open here."""
    gone = [path for path in _listed(project.parent, ".export-*.part*") if _is_nobodys(path)]
    gone += [project.with_name(f".{project.name}.part"), project.with_name(f".{project.name}.part-journal")]
    gone += [path for path in _listed(project.with_name(f"{project.stem}.backups"), "*.part*") if _is_old(path, 60)]
    for path in gone:
        with contextlib.suppress(OSError):
            if stat.S_ISREG(path.lstat().st_mode):
                path.unlink()


def _is_nobodys(path: Path) -> bool:
    name = _NAME.fullmatch(path.name)
    if name is None:
        return False
    if name["machine"] == _machine():
        return not runs(int(name["process"]))
    return _is_old(path, _DAY_S)


def _is_old(path: Path, seconds: float) -> bool:
    try:
        return time.time() - path.lstat().st_mtime > seconds
    except OSError:
        return False


def _is_own_folder(path: Path) -> bool:
    try:
        info = path.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(info.st_mode) and (is_windows() or info.st_uid == os.getuid())


def _listed(folder: Path, pattern: str) -> list[Path]:
    try:
        return sorted(folder.glob(pattern))
    except OSError:
        return []


def _machine() -> str:
    from reviewer.system import machine  # Most commands write no file.

    return hashlib.sha256(machine.mark().encode("utf-8", "replace")).hexdigest()[:8]
