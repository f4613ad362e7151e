"""What this computer has of what the program needs, in sentences: for whoever looks after it, or asks for help."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import reviewer
from reviewer import settings
from reviewer.errors import ReviewerError
from reviewer.pages.recognising import tesseract
from reviewer.store.file import sqlite_here
from reviewer.system.children import UNSEEN, packed_program

Verdict = Literal["fine", "optional", "missing"]
_LEAST_FREE_BYTES = 500_000_000
_WINDOW_SECONDS = 60
_OPEN_WINDOW = "from PySide6.QtWidgets import QApplication; QApplication([])"
WINDOW_OPTION = "--window-child"
"""How a packed program is told only to try whether Qt can be loaded."""
_NEEDED = (
    "PySide6", "pydantic", "msgspec", "whoosh", "lxml", "pypdfium2", "markdown_it", "PIL", "charset_normalizer", "regex",
    "xlsxwriter", "openpyxl", "docx", "typst", "jinja2", "rapidfuzz", "platformdirs", "pyrage", "rispy", "bibtexparser",
    "pylatexenc",
)  # fmt: skip
"""Packages that the program cannot do without, by the name under which they are imported."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `optional`: something more would be possible; `missing`: something does not work."""

    about: str
    verdict: Verdict
    sentence: str


def examine() -> list[Finding]:
    """Look at everything that the program rests on. Nothing is changed; no text or name of a project is read."""
    looks: tuple[Callable[[], Iterator[Finding]], ...] = (
        _versions, _packages, _window, _sqlite, _folders, _space, _recognition, _team_server, _large_matrices,
    )  # fmt: skip
    return [finding for look in looks for finding in look()]


def _versions() -> Iterator[Finding]:
    yield Finding(
        "program",
        "fine",
        f"Reviewer {reviewer.__version__}, Python {platform.python_version()}, {platform.platform(terse=True)}.",
    )


def _packages() -> Iterator[Finding]:
    lacking = [name for name in _NEEDED if not _is_there(name)]
    if lacking:
        yield Finding(
            "packages", "missing", f"These Python packages are missing: {', '.join(lacking)}; install Reviewer again."
        )
    else:
        yield Finding("packages", "fine", "All Python packages are there.")


def _window() -> Iterator[Finding]:
    """Whether Qt can be loaded: in a process of its own, as it may end the one that tries."""
    packed = getattr(sys, "frozen", False)
    try:
        tried = subprocess.run(
            [packed_program(), WINDOW_OPTION] if packed else [sys.executable, "-c", _OPEN_WINDOW],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            creationflags=UNSEEN,
            encoding="utf-8",
            errors="replace",
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            timeout=_WINDOW_SECONDS,
        )
        said = tried.stderr.strip().splitlines()[-1:] if tried.returncode else []
        works = tried.returncode == 0
    except (OSError, subprocess.TimeoutExpired) as error:
        said, works = [str(error)], False
    if not works:
        why = f" ({said[0][:200]})" if said else ""
        from_source = sys.platform.startswith("linux") and not packed
        help_ = "; on Debian or Ubuntu run: sudo sh tools/system-packages.sh" if from_source else ""
        yield Finding("window", "missing", f"The window cannot be opened{why}{help_}.")
    elif sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        yield Finding(
            "window", "optional", "There is no display here, so the window cannot open; the command line works."
        )
    else:
        yield Finding("window", "fine", "The window can be opened.")


def _sqlite() -> Iterator[Finding]:
    lacks = sqlite_here.what_it_lacks()
    yield Finding("sqlite", "missing" if lacks else "fine", lacks or f"SQLite {sqlite_here.version()}.")


def _folders() -> Iterator[Finding]:
    folders = {
        "settings": settings.config_folder(),
        "search index": settings.cache_folder(),
        "log": settings.log_folder(),
    }
    for what, folder in folders.items():
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder):
                pass
        except OSError as error:
            yield Finding(what, "missing", f"The folder for the {what} cannot be written: {folder} ({error.strerror}).")
        else:
            yield Finding(what, "fine", f"The folder for the {what} is {folder}.")


def _space() -> Iterator[Finding]:
    for folder in dict.fromkeys((Path(tempfile.gettempdir()), Path.home())):
        try:
            free = shutil.disk_usage(folder).free
        except OSError:
            continue
        verdict: Verdict = "fine" if free >= _LEAST_FREE_BYTES else "missing"
        much = f"{free / 1e9:,.1f} GB free at {folder}"
        yield Finding(
            "space", verdict, f"{much}." if verdict == "fine" else f"Only {much}: saving may fail; make room."
        )


def _recognition() -> Iterator[Finding]:
    try:
        known = tesseract.languages()
    except ReviewerError:
        known = []
    if known:
        yield Finding("scans", "fine", f"Text can be read off scans in: {', '.join(known)}.")
    else:
        yield Finding(
            "scans", "optional", "Text cannot be read off scans: install the program tesseract with a language."
        )


def _team_server() -> Iterator[Finding]:
    if not _is_there("psycopg"):
        words = "A team server cannot be used: “python -m pip install 'psycopg[binary]' keyring” adds it."
        yield Finding("team server", "optional", words)
    elif not _is_there("keyring"):
        yield Finding(
            "team server", "optional", "The password of a team server is asked for each time: keyring is not installed."
        )
    else:
        yield Finding("team server", "fine", "A team server can be used.")


def _large_matrices() -> Iterator[Finding]:
    if _is_there("duckdb"):
        yield Finding("large projects", "fine", "Matrices of more than a million codings are counted with DuckDB.")
    else:
        yield Finding(
            "large projects", "optional", "Matrices of more than a million codings would be sooner with duckdb."
        )


def _is_there(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False
