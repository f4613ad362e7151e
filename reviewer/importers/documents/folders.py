"""Which files of folders are sources."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from reviewer.importers.documents.registry import SUPPORTED
from reviewer.model.names import shown
from reviewer.sentence import sentence
from reviewer.system.file_names import name_of


def source_files(paths: Iterable[Path]) -> dict[Path, str]:
    """The files to import: given files as they are, folders as all files of a supported ending in and below them.

    Each has why it is not read, in a sentence, or "". Inside folders the order is by name, hidden files and folders are
    left out, and a folder is entered once even when links lead back to it. A link is followed inside the folder alone:
    somebody else's folder could lead to what nobody wants to give away. A folder that may not be read stays in the list,
    so that it is refused with a reason.
    """
    files: dict[Path, str] = {}
    entered: set[Path] = set()
    for path in paths:
        found = _below(path, entered) if os.path.isdir(path) else ((path, ""),)
        for each, reason in found:
            files.setdefault(each, reason)
    return files


def _below(folder: Path, entered: set[Path]) -> Iterator[tuple[Path, str]]:
    home = folder.resolve()
    waiting = [(folder, home)]
    endings = frozenset(ending for each in SUPPORTED for ending in each.endings)
    while waiting:
        here, real = waiting.pop()
        if not real.is_relative_to(home):
            name = name_of(here)
            yield (
                here,
                sentence(
                    "“{name}” is a link out of its folder and is not followed; import what it leads to itself.",
                    name=shown(name),
                ),
            )
            continue
        if os.path.isfile(here):
            yield here, ""
            continue
        if real in entered:
            continue
        entered.add(real)
        try:
            # The same on every system: file systems list in orders of their own.
            inside = sorted(here.iterdir(), key=lambda path: (path.name.casefold(), path.name))
        except OSError:
            yield here, ""
            continue
        # Reversed, because the last one in is the first one out.
        for path in reversed(inside):
            if _wanted(path, endings):
                # A file that is no link lies where its folder lies; finding that out for each takes long.
                leads_on = os.path.islink(path) or os.path.isdir(path)
                waiting.append((path, path.resolve() if leads_on else real / path.name))


def _wanted(path: Path, endings: frozenset[str]) -> bool:
    # `~$` begins the lock files that Word leaves beside an open document.
    if path.name.startswith((".", "~$")):
        return False
    return os.path.isdir(path) or (path.suffix.lower() in endings and os.path.isfile(path))
