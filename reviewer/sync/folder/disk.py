"""What is done with the files of a team folder. A write is whole or not there; what cannot be done is said in a sentence."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reviewer.sentence import sentence
from reviewer.sync.port import NotAllowed, Unreachable
from reviewer.system.files import flush_folder, is_held, read, replace

_ON_ITS_WAY = ".part"


class Disk:
    """The file system. Tests put another one in its place that fails."""

    def listed(self, folder: Path) -> list[tuple[str, bool]]:
        """The files and folders in a folder, as (name, whether it is a folder). What is neither, such as a link, is left out."""
        try:
            with os.scandir(folder) as entries:
                return [
                    (entry.name, entry.is_dir(follow_symlinks=False))
                    for entry in entries
                    if entry.is_file(follow_symlinks=False) or entry.is_dir(follow_symlinks=False)
                ]
        except (FileNotFoundError, NotADirectoryError):
            return []

    def read(self, path: Path, most: int) -> bytes | None:
        """The bytes of a file; None where it is not there any more, is no file, or is longer than `most`."""
        with contextlib.suppress(FileNotFoundError):
            found = path.lstat()
            # To open a pipe would wait without end.
            if not stat.S_ISREG(found.st_mode) or found.st_size > most:
                return None
            content = read(path)
            return content if len(content) <= most else None
        return None

    def write(self, path: Path, content: bytes, *, flushed: bool = True) -> None:
        """Write a file that is there whole or not at all, also after a power cut; its name may be lost where not `flushed`."""
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.name}.{secrets.token_hex(4)}{_ON_ITS_WAY}")
        try:
            with part.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            replace(part, path)
        except BaseException:
            with contextlib.suppress(OSError):
                part.unlink()
            raise
        if flushed:
            self.flush(path.parent)

    def is_writable(self, folder: Path) -> bool:
        """Whether the system lets this person write into a folder."""
        return os.access(folder, os.W_OK)

    def flush(self, folder: Path) -> None:
        """Let the names in a folder reach the disk, where the system can."""
        flush_folder(folder)

    def stamp(self, path: Path) -> tuple[int, int]:
        """Size and time of a file, to see whether it has changed; zeros where it is not there."""
        with contextlib.suppress(OSError):
            found = path.stat()
            return found.st_size, found.st_mtime_ns
        return 0, 0

    def remove(self, path: Path) -> None:
        """Remove a file, if it is there."""
        path.unlink(missing_ok=True)


def is_on_its_way(name: str) -> bool:
    """Whether a file of this name grows, or was left by a write that was cut off."""
    return name.startswith(".") and name.endswith(_ON_ITS_WAY)


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """What the system refuses, as a sentence."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS) and not is_held(error):
            raise NotAllowed(
                sentence(
                    "The team folder “{folder}” cannot be written ({why}); ask who shares it for the right to write.",
                    folder=folder,
                    why=error.strerror,
                )
            ) from error
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise Unreachable(
                sentence("The team folder “{folder}” is full; make room there, nothing is lost.", folder=folder)
            ) from error
        raise Unreachable(
            sentence(
                "The team folder “{folder}” cannot be reached ({why}); it is tried again later.",
                folder=folder,
                why=error.strerror or error,
            )
        ) from error
