"""How SQLite is told which file to open, and how."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from typing import Literal
from urllib.parse import quote_from_bytes

Mode = Literal["ro", "rw", "rwc"]


def address(path: PurePath, mode: Mode) -> str:
    """A file as a URI, after https://www.sqlite.org/uri.html.

    A share of Windows is `file:////server/share/x`: behind two slashes SQLite would take the server for an authority and refuse.
    What Windows puts before a long path (`\\\\?\\`) is left out, as no URI can have it.
    """
    whole = str(path.absolute() if isinstance(path, Path) else path)
    if path.drive:
        whole = whole.replace("\\", "/")
        whole = "//" + whole[8:] if whole.startswith("//?/UNC/") else whole.removeprefix("//?/")
    whole = whole if whole.startswith("/") else f"/{whole}"
    return f"file://{quote_from_bytes(os.fsencode(whole), safe='/:~')}?mode={mode}"
