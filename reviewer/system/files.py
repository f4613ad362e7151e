"""Files that another program has open: Windows refuses then what other systems do. And names that are to last."""

from __future__ import annotations

import contextlib
import glob
import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from reviewer.system import is_windows

T = TypeVar("T")
_PAUSES_S = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4)
"""How long, in all, Windows is given: virus scanners, indexers and programs that sync open each new file for a moment."""
_HELD = frozenset((32, 33))
"""ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION."""
_DENIED = 5
"""ERROR_ACCESS_DENIED: what Windows says of a file that is to be replaced while somebody reads it."""


def is_held(error: OSError) -> bool:
    """Whether Windows refused because another program has the file open, and not for want of rights."""
    return getattr(error, "winerror", 0) in _HELD


def replace(part: Path, path: Path) -> None:
    """Move a file to where another one may stand. Raises OSError."""
    _patiently(lambda: os.replace(part, path))


def read(path: Path) -> bytes:
    """All bytes of a file that others may be replacing. Raises OSError."""
    return _patiently(path.read_bytes)


def typed(words: str) -> Path:
    """The path that somebody typed or pasted: `~` is the own folder, and Explorer copies a path in quotation marks."""
    words = words.strip()
    path = Path(words.strip('"') if is_windows() else words)
    try:
        return path.expanduser()
    except RuntimeError:  # Nobody has that name.
        return path


def is_there(path: Path) -> bool:
    """Whether anything is there. Of a place that cannot be looked at, as of a name that is too long, it is said that nothing is."""
    return os.path.exists(path)


def is_file(path: Path) -> bool:
    """Whether a file is there, as far as one can look."""
    return os.path.isfile(path)


def is_folder(path: Path) -> bool:
    """Whether a folder is there, as far as one can look."""
    return os.path.isdir(path)


def matching(paths: Iterable[Path]) -> list[Path]:
    """The paths of a command line, where `*` and `?` stand for files by name: the shells of Windows leave that to the program. What
    fits nothing stays as it is."""
    if not is_windows():
        return list(paths)
    return [Path(found) for path in paths for found in sorted(glob.glob(str(path))) or [str(path)]]


def are_same(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file: by links, in another case or another form of its letters, where the system says so."""
    if os.path.realpath(one) == os.path.realpath(other):
        return True
    try:
        first, second = one.stat(), other.stat()
    except OSError:
        return False
    # Some drives of the network number no file.
    return first.st_ino != 0 and os.path.samestat(first, second)


def _patiently(do: Callable[[], T]) -> T:
    """Do what Windows may refuse for a moment, again and again for most of a second."""
    for pause in _PAUSES_S if is_windows() else ():
        try:
            return do()
        except PermissionError as error:
            if getattr(error, "winerror", 0) not in _HELD | {_DENIED}:
                raise
            time.sleep(pause)
    return do()


def flush_folder(folder: Path) -> None:
    """Let the names in a folder last through a power cut, where the system can: Windows opens no folders."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
