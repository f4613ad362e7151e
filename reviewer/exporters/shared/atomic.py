"""A file is written whole or not at all: beside its place first, flushed to the disk, then moved there."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from reviewer.errors import ExportRefused
from reviewer.leftovers import part_beside
from reviewer.sentence import sentence
from reviewer.system import is_windows
from reviewer.system.file_names import what_is_wrong
from reviewer.system.files import flush_folder, is_file, is_folder, is_there, replace


def check_target(path: Path, *, overwrite: bool, over_project: bool = False) -> Path:
    """The real path of a file that may be written, links followed; a project is written `over` by a project alone.

    Raises ExportRefused with the reason.
    """
    name = _printable(path)
    if wrong := what_is_wrong(path):
        raise ExportRefused(wrong)
    try:
        target = Path(os.path.realpath(path))
        if is_folder(target):
            raise ExportRefused(sentence("“{name}” is a folder; write the name of a file in it.", name=name))
        if not is_folder(target.parent):
            raise ExportRefused(
                sentence(
                    "The folder “{folder}” does not exist; choose another place.", folder=_printable(target.parent)
                )
            )
        if is_there(target) and not is_file(target):
            raise ExportRefused(sentence("“{name}” is a device and not a file; choose another name.", name=name))
        if is_there(target) and not overwrite:
            raise ExportRefused(
                sentence("“{name}” exists already; choose another name, or say that it may be replaced.", name=name)
            )
        if is_there(target) and not over_project and _is_database(target):
            # Whatever its name, and however it is written: it may be the open project itself.
            raise ExportRefused(
                sentence("“{name}” is a project, and not written over; choose another name.", name=name)
            )
        if is_windows() and is_there(target) and not os.access(target, os.W_OK):
            # Elsewhere the rights of the folder decide.
            raise ExportRefused(
                sentence("“{name}” is write-protected; choose another name, or take the protection off.", name=name)
            )
    except OSError as error:
        raise _refused(path, error) from error
    return target


_DATABASE = b"SQLite format 3\0"
"""How the file of a project begins, and those of other tools that a review may hang on."""


@contextmanager
def new_file(path: Path, *, overwrite: bool, private: bool = False) -> Iterator[BinaryIO]:
    """A stream whose content becomes the file when the block ends well; else everything is as it was.

    A `private` file can be read by its owner alone, from its first byte on, also where another one is replaced.
    Raises ExportRefused when the path or the disk refuses.
    """
    target = check_target(path, overwrite=overwrite)
    part = part_beside(target)
    try:
        # x: never into a file or link that somebody else has put there.
        with open(part, "xb+", opener=_private) if private else part.open("xb+") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        if is_there(check_target(path, overwrite=overwrite)) and not private:
            # A file that is replaced keeps who may read it.
            shutil.copymode(target, part)
        replace(part, target)
        flush_folder(target.parent)
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """A folder to be filled, which gets its name when the block ends well; else it is as if it had never been.

    One that is there already is never written over. Raises ExportRefused.
    """
    name = _printable(path)
    if is_there(path):
        raise ExportRefused(sentence("“{name}” exists already; choose another name.", name=name))
    check_target(path, overwrite=False)
    part = part_beside(path)
    try:
        part.mkdir()
        yield part
        replace(part, path)
        flush_folder(path.parent)
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _is_database(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _refused(path: Path, error: OSError) -> ExportRefused:
    """One sentence for what the system says of a path."""
    name, why = _printable(path), error.strerror or sentence("the disk refuses")
    if isinstance(error, PermissionError):
        return ExportRefused(
            sentence(
                "“{name}” cannot be written ({why}); close it where it is open, or choose another place. Nothing was changed.",
                name=name,
                why=why,
            )
        )
    return ExportRefused(
        sentence(
            "“{name}” cannot be written ({why}); free some space or choose another place. Nothing was changed.",
            name=name,
            why=why,
        )
    )


def _printable(path: Path) -> str:
    return os.fsencode(path).decode("utf-8", "replace").replace("\0", "�")
