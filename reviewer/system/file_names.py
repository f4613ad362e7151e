"""Names that every system can give to a file: those of Windows are the fewest.

After “Naming Files, Paths, and Namespaces”, https://learn.microsoft.com/windows/win32/fileio/naming-a-file.
"""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path, PurePath

from reviewer.sentence import Sentence, sentence
from reviewer.system import is_windows

_LONGEST_BYTES = 200
"""Of a name in UTF-8: Linux allows 255, and beside a file others stand whose names are longer."""
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_DEVICES = frozenset("CON PRN AUX NUL CONIN$ CONOUT$".split()) | {
    f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"
}


def name_of(path: Path) -> str:
    """The name of a file as text, the same on every system: Linux allows names that are no UTF-8, and some disks of Macs have
    accents as signs of their own."""
    return unicodedata.normalize("NFC", os.fsencode(path.name or str(path)).decode("utf-8", "replace"))


def names_device(name: str) -> bool:
    """Whether Windows keeps the name for a device, whatever ending it has."""
    return name.partition(".")[0].rstrip(" ").upper() in _DEVICES


def fitted(words: str, instead: str) -> str:
    """Words as a file name without its ending, possible on every system; `instead` where nothing is left of them."""
    name = _NOT_IN_NAMES.sub("_", " ".join(words.split())).strip(" .")
    name = name.encode("utf-8", "replace")[:_LONGEST_BYTES].decode("utf-8", "ignore").rstrip(" .")
    if not name.strip("_"):
        return instead
    return f"{name}_" if names_device(name) else name


def what_is_wrong(path: PurePath) -> Sentence | None:
    """Why the system cannot give a file this name; None where it can.

    Windows would make a hidden stream of what stands behind a colon, and leave out a dot or a blank at the end without a word.
    """
    shown = path.name.replace("\0", "�")
    if "\0" in str(path):
        return sentence("“{name}” is not a possible file name; choose another.", name=shown)
    if not is_windows():
        return None
    name = path.name
    if bad := _NOT_IN_NAMES.search(name):
        return sentence(
            "“{name}” is not a possible file name: Windows allows no “{sign}” in it; choose another.",
            name=shown,
            sign=bad.group()[0],
        )
    if names_device(name):
        return sentence(
            "“{name}” is not a possible file name: Windows keeps it for a device; choose another.", name=shown
        )
    if name.endswith((".", " ")):
        return sentence(
            "“{name}” is not a possible file name: it ends in a dot or a blank; choose another.", name=shown
        )
    return None
