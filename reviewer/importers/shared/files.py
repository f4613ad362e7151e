"""The bytes of a file that somebody gives: only of files, never of pipes and devices, and never more than is bearable."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from reviewer.importers.shared.reading import refused
from reviewer.sentence import sentence
from reviewer.system.files import is_folder, is_held

_AT_ONCE = 1 << 20


def content_of(path: Path, name: str, *, most: int, instead: str) -> bytes:
    """All bytes of a file of at most `most` bytes. `instead` says what to do about a larger one.

    Raises ImportRefused for what is missing, too large, a folder, a pipe or a device. Opening a pipe would wait for
    whoever writes into it, and a device may never end: so it is opened without waiting and looked at before it is read.
    """
    try:
        return _read(path, name, most, instead)
    except FileNotFoundError:
        raise refused(name, sentence("is not there; check the name and the folder.")) from None
    except PermissionError as problem:
        if is_held(problem):
            raise refused(name, sentence("is open in another program; close it there and try again.")) from None
        raise refused(name, sentence("may not be read by you; ask its owner for permission.")) from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or sentence("its name is not possible")
        raise refused(
            name, sentence("cannot be read ({reason}); copy it to this computer and try again.", reason=reason)
        ) from None


def _read(path: Path, name: str, most: int, instead: str) -> bytes:
    if is_folder(path):
        raise refused(name, sentence("is a folder that cannot be opened; check that you may read it."))
    no_wait = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    handle = os.open(path, os.O_RDONLY | no_wait)
    with open(handle, "rb", buffering=0) as stream:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise refused(name, sentence("is not a file but a pipe, a device or the like; choose a file or a folder."))
        pieces: list[bytes] = []
        # One byte more tells that the file is too large, whatever its size says.
        left = most + 1
        while left and (piece := stream.read(min(left, _AT_ONCE))):
            pieces.append(piece)
            left -= len(piece)
    if not left:
        raise refused(name, sentence("is larger than {count} MB; {instead}.", count=most // 1000000, instead=instead))
    return b"".join(pieces)
