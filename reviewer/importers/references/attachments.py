"""Where the files are that a file of references names.

Only what lies in its own folder or below is taken: a file of references comes from others, and could name anything.
EndNote names `internal-pdf://12/paper.pdf`, which lies in `<name>.Data/PDF/12/paper.pdf` beside the library.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from itertools import chain
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from reviewer.importers.shared.names_alike import NamesAlike

_INTERNAL = "internal-pdf://"
_DRIVE = re.compile(r"/?[A-Za-z]:/")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_MOST_FOLDERS = 12
"""Of a path that are looked for below the folder, from the file's name upwards."""


class Attachments:
    """Finds the files that entries name, from the folder of the file of references that they stand in."""

    def __init__(self, references: Path, endings: Iterable[str]) -> None:
        self._folder = references.parent.resolve()
        self._endings = frozenset(endings)
        self._alike = NamesAlike()
        # EndNote's folder is called like the library, which the exported file need not be.
        self._data = [f"{references.stem}.Data"]
        try:
            with os.scandir(self._folder) as inside:
                self._data += [each.name for each in inside if each.name.endswith(".Data") and each.is_dir()]
        except OSError:
            pass

    def find(self, written: str) -> Path | None:
        """The file that a path leads to, as it is or moved along with the folder; None where there is none to read."""
        ways = [way for way in self._ways(written) if way and Path(way[-1]).suffix.lower() in self._endings]
        # As they are written first: to look for names alike lists folders.
        exact = (self._folder.joinpath(*way) for way in ways)
        near = (path for way in ways if (path := self._alike.find(self._folder, way)) is not None)
        return next((path for path in chain(exact, near) if self._is_inside(path)), None)

    def _is_inside(self, path: Path) -> bool:
        try:
            return path.is_file() and path.resolve().is_relative_to(self._folder)
        except (OSError, ValueError):
            return False

    def _ways(self, written: str) -> list[tuple[str, ...]]:
        plain = written.strip()
        if plain.lower().startswith(_INTERNAL):
            parts = _parts(unquote(plain[len(_INTERNAL) :]))
            return [(data, "PDF", *parts) for data in self._data] + _tails(parts)
        if plain.lower().startswith("file://"):
            plain = unquote(plain[len("file://") :])
        elif _SCHEME.match(plain):
            return []  # Nothing is ever fetched.
        parts = _parts(plain)
        # Names may hold signs that others write as %20.
        return _tails(parts) + (_tails(_parts(unquote(plain))) if "%" in plain else [])


def _parts(path: str) -> tuple[str, ...]:
    plain = path.replace("\\", "/")
    plain = _DRIVE.sub("/", plain, count=1) if _DRIVE.match(plain) else plain
    return tuple(
        part for part in PurePosixPath(plain).parts if part not in ("/", "//", ".", "..", "~") and "\0" not in part
    )


def _tails(parts: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The whole path, then the same without its outer folders, one after the other."""
    return [parts[start:] for start in range(max(0, len(parts) - _MOST_FOLDERS), len(parts))]
