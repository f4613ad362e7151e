"""Which files of folders are sources."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from reviewer.importers.documents.registry import SUPPORTED


def source_files(paths: Iterable[Path]) -> list[Path]:
    """The files to import: given files as they are, folders as all files of a supported ending in and below them.

    Inside folders the order is by name, hidden files and folders are left out, and a folder is entered once even
    when links lead back to it. A folder that may not be read stays in the list, so that it is refused with a reason.
    """
    files: dict[Path, None] = {}
    entered: set[Path] = set()
    for path in paths:
        for each in _below(path, entered) if os.path.isdir(path) else (path,):
            files.setdefault(each)
    return list(files)


def _below(folder: Path, entered: set[Path]) -> Iterator[Path]:
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        if os.path.isfile(here):
            yield here
            continue
        real = here.resolve()
        if real in entered:
            continue
        entered.add(real)
        try:
            # The same on every system: file systems list in orders of their own.
            inside = sorted(here.iterdir(), key=lambda path: (path.name.casefold(), path.name))
        except OSError:
            yield here
            continue
        # Reversed, because the last one in is the first one out.
        waiting.extend(path for path in reversed(inside) if _wanted(path))


def _wanted(path: Path) -> bool:
    # `~$` begins the lock files that Word leaves beside an open document.
    if path.name.startswith((".", "~$")):
        return False
    endings = {ending for each in SUPPORTED for ending in each.endings}
    return os.path.isdir(path) or (path.suffix.lower() in endings and os.path.isfile(path))
