"""What helps to find a fault, collected for whoever looks into it: versions, settings, what doctor says, the log.

It holds no text and no name: paths, projects and people stay out of it.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from importlib import metadata
from pathlib import Path

from reviewer import settings as user_settings
from reviewer.exporters.shared.atomic import new_file
from reviewer.services.project import doctor
from reviewer.settings import Settings

_PACKAGES = (
    "PySide6-Essentials", "pydantic", "msgspec", "whoosh-reloaded", "lxml", "pypdfium2", "markdown-it-py", "pillow", "regex",
    "XlsxWriter", "openpyxl", "python-docx", "typst", "Jinja2", "rapidfuzz", "psycopg", "keyring", "duckdb",
)  # fmt: skip
_PLAIN = (
    "version", "theme", "less_motion", "language", "reading_size", "source_order", "select_by_words", "dim_pages",
    "keep_originals", "backup_minutes", "reopen", "tips", "remember_projects", "show_presence",
)  # fmt: skip
"""Settings that are one of a few values and say nothing of anybody."""
_MOST_OF_LOG = 60_000
"""Characters of the log: the newest faults."""
_ACTION = re.compile(r"[a-z_]{1,40}")


def collect(*, settings: Settings, more: Mapping[str, str] | None = None) -> str:
    """The report. `more` is what the window knows of itself, by name: as it is written here, it goes out."""
    parts = (
        ("Versions", _versions()),
        ("Window", [f"{name}: {value}" for name, value in (more or {}).items()]),
        ("Settings", _settings(settings)),
        ("What this computer has", (f"{each.verdict}: {each.sentence}" for each in doctor.examine())),
        ("Faults", _log()),
    )
    text = "\n\n".join(f"{title}\n" + ("\n".join(lines) or "nothing") for title, lines in parts)
    return f"Report of Reviewer. It holds no texts, names or paths.\n\n{_without(text, _telling(settings))}\n"


def write_report(*, text: str, path: Path) -> None:
    """Write a report as it was shown. Raises ExportRefused."""
    with new_file(path, overwrite=True) as stream:
        stream.write(text.encode("utf-8"))


def _versions() -> Iterator[str]:
    yield f"Python {sys.version.split()[0]}, {'installed as a program' if getattr(sys, 'frozen', False) else 'from source'}"
    for package in _PACKAGES:
        try:
            yield f"{package} {metadata.version(package)}"
        except metadata.PackageNotFoundError:
            yield f"{package}: not known"


def _settings(settings: Settings) -> Iterator[str]:
    for name in _PLAIN:
        yield f"{name}: {getattr(settings, name)}"
    yield f"reading_font: {'chosen' if settings.reading_font else 'that of the program'}"
    yield f"recent: {len(settings.recent)}"
    servers = sum("://" in place["where"] for place in settings.places.values())
    yield f"places: {servers} servers, {len(settings.places) - servers} folders"
    changed = [name for name in settings.shortcuts if _ACTION.fullmatch(name)]
    yield f"shortcuts of: {', '.join(sorted(changed)) or 'none'}"


def _log() -> Iterator[str]:
    """The newest lines that were kept of faults, with the older files before."""
    kept = ""
    for file in ("reviewer.log", "reviewer.log.1"):
        try:
            kept = (user_settings.log_folder() / file).read_text("utf-8", errors="replace") + kept
        except OSError:
            continue
        if len(kept) >= _MOST_OF_LOG:
            break
    yield from kept[-_MOST_OF_LOG:].splitlines()


def _telling(settings: Settings) -> dict[str, str]:
    """What must not go out, with what stands in its place; the longer ones first, as one may be a part of another."""
    folders = {
        "[settings folder]": user_settings.config_folder(),
        "[cache folder]": user_settings.cache_folder(),
        "[log folder]": user_settings.log_folder(),
        "[temporary folder]": Path(tempfile.gettempdir()),
        "[home]": Path.home(),
    }
    words = {str(path): name for name, path in folders.items() if len(str(path)) > 1}
    for recent in settings.recent:
        words |= dict.fromkeys((recent.path, recent.title, Path(recent.path).stem), "[project]")
    for path, place in settings.places.items():
        words |= {path: "[project]", place["where"]: "[place]"}
    words |= {settings.coder_name: "[name]", Path.home().name: "[user]"}
    return {word: words[word] for word in sorted(words, key=len, reverse=True) if len(word) > 1}


def _without(text: str, telling: Mapping[str, str]) -> str:
    """The text with these words replaced, in whatever case, where they do not stand within others."""
    return (
        re.sub(_any_of(telling), lambda found: _named(telling, found[0]), text, flags=re.IGNORECASE)
        if telling
        else text
    )


def _any_of(words: Iterable[str]) -> str:
    return r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)"


def _named(telling: Mapping[str, str], word: str) -> str:
    return next(name for each, name in telling.items() if each.casefold() == word.casefold())
