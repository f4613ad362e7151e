"""A copy of a file that is not trusted, for this program alone: no other program changes it while it is read.

Only the pages that the file says it has are copied, and of a sparse file only what is there.
"""

from __future__ import annotations

import io
import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from reviewer.errors import ProjectError
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.store.file.copying import CHUNK_BYTES, copy_stretch
from reviewer.store.file.troubles import pages_in
from reviewer.store.file.unfinished import journal_path
from reviewer.system.files import is_file

_SPARE_BYTES = 64 * 1024 * 1024
"""What stays free of the disk that the copy is made on."""


def made(path: Path, copy: Path, progress: Progress) -> Path:
    """Copy a file and its journal to a path where nothing stands yet. Raises ProjectError, Cancelled."""
    _copy(path, copy, progress)
    if is_file(journal_path(path)):
        _copy(journal_path(path), journal_path(copy), progress, whole=True)
    return copy


def _copy(path: Path, copy: Path, progress: Progress, *, whole: bool = False) -> None:
    try:
        # Without waiting, for a name may have become a pipe.
        source = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        target = os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(source, "rb", buffering=0) as reading, os.fdopen(target, "wb") as writing:
            status = os.fstat(source)
            if not stat.S_ISREG(status.st_mode):
                raise ProjectError(sentence("“{name}” is no file on a disk; choose a project file.", name=path.name))
            length = status.st_size if whole else min(status.st_size, pages_in(reading.read(100)) or status.st_size)
            stretches = list(_stretches(reading, length))
            needed = sum(end - start for start, end in stretches)
            progress.start("Copying", needed // CHUNK_BYTES + 1)
            if needed + _SPARE_BYTES > shutil.disk_usage(copy.parent).free:
                raise ProjectError(
                    sentence(
                        "There is no room to read “{name}” ({count} MB) in the folder for temporary files; free"
                        " some space.",
                        name=path.name,
                        count=f"{needed // 1000000:,}",
                    )
                )
            for start, end in stretches:
                copy_stretch(reading, writing, start, end, progress)
            writing.truncate(length)
    except OSError as error:
        raise ProjectError(
            sentence("“{name}” cannot be read ({why}); check the file.", name=path.name, why=error.strerror)
        ) from error


def _stretches(file: io.FileIO, length: int) -> Iterator[tuple[int, int]]:
    """The stretches of the first `length` bytes that hold something, where the system tells holes from content."""
    seek_data, seek_hole = getattr(os, "SEEK_DATA", None), getattr(os, "SEEK_HOLE", None)
    if seek_data is None or seek_hole is None:
        yield 0, length
        return
    at = 0
    while at < length:
        try:
            start = os.lseek(file.fileno(), at, seek_data)
        except OSError:
            return  # Nothing but a hole is left.
        at = os.lseek(file.fileno(), start, seek_hole)
        if start < length:
            yield start, min(at, length)
