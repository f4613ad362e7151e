"""What belongs to one user on one computer: who I am, recent projects, how the window looks. Versioned, never part of a project."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

import platformdirs

from reviewer.system.files import read, replace

APP = "Reviewer"
Theme = Literal["system", "light", "dark", "contrast"]
SourceOrder = Literal["added", "title", "author", "year", "kind", "decision", "length"]
_RECENT = 12
SIZES = range(9, 49)
"""How large letters of a text may be, in pixels."""
BACKUP_MINUTES = range(1, 241)
"""How long work may go on between two backups."""


@dataclass(frozen=True, slots=True)
class RecentProject:
    """A project opened before."""

    path: str
    title: str
    opened: int


@dataclass(slots=True)
class Settings:
    """Settings of this user, kept as JSON. Unknown keys of a newer version are kept in `others`."""

    version: int = 1
    coder_id: str = ""
    coder_name: str = ""
    recent: list[RecentProject] = field(default_factory=list)
    theme: Theme = "system"
    less_motion: bool = False
    """Whether nothing fades, slides or blinks."""
    reading_font: str = ""
    reading_size: int = 18
    language: str = ""
    keep_originals: bool = True
    source_order: SourceOrder = "added"
    """What the list of sources is in the order of; see `ui.panes.sources.order`."""
    select_by_words: bool = True
    """Whether a drag of the mouse in the text takes whole words."""
    dim_pages: bool = False
    """Whether pages of PDFs stand on darker paper."""
    backup_minutes: int = 10
    reopen: bool = True
    """Whether the program begins where it was closed."""
    remember_projects: bool = True
    """Whether recent projects are listed."""
    show_presence: bool = False
    """Whether others are told where one works, at a place that is met for the first time."""
    tips: bool = True
    """Whether the start page has a tip."""
    told: dict[str, str] = field(default_factory=dict)
    """What was shown already: the `version` whose news were told, the step of the `tour` at which it was left.

    Also that this user has `tagged` a passage."""
    window: dict[str, str] = field(default_factory=dict)
    left: dict[str, str] = field(default_factory=dict)
    """Where one was when the program was closed: `path`, `source`, `workspace`; empty on the start page."""
    places: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Where projects meet other copies of themselves, by the path of the file: `where` without a password, whether it is met
    by itself (`auto`), and whether the others are told where one works (`present`)."""
    shortcuts: dict[str, list[str]] = field(default_factory=dict)
    """The keys that this user has chosen, by action; an empty list for none. Actions that are not here have their own."""
    others: dict[str, Any] = field(default_factory=dict)

    def remember_project(self, path: Path, title: str, now_ms: int) -> None:
        """Put a project at the head of the recent ones, where they are wanted."""
        if not self.remember_projects:
            self.recent = []
            return
        entry = RecentProject(path=str(path), title=title, opened=now_ms)
        # Windows opens a file under its name in any case.
        same = os.path.normcase(entry.path)
        self.recent = [entry, *(item for item in self.recent if os.path.normcase(item.path) != same)][:_RECENT]


_SWITCHES = tuple(name for name, each in Settings.__dataclass_fields__.items() if isinstance(each.default, bool))


def config_folder() -> Path:
    """Where settings live; `REVIEWER_HOME` puts settings and cache elsewhere."""
    home = os.environ.get("REVIEWER_HOME")
    return Path(home) / "config" if home else Path(platformdirs.user_config_dir(APP, appauthor=False))


def cache_folder() -> Path:
    """Where caches such as the search index live."""
    home = os.environ.get("REVIEWER_HOME")
    return Path(home) / "cache" if home else Path(platformdirs.user_cache_dir(APP, appauthor=False))


def log_folder() -> Path:
    """Where a fault of the program leaves its traces."""
    home = os.environ.get("REVIEWER_HOME")
    return Path(home) / "log" if home else Path(platformdirs.user_log_dir(APP, appauthor=False))


def documents_folder() -> Path:
    """Where new projects are offered to be kept."""
    home = os.environ.get("REVIEWER_HOME")
    return Path(home) / "documents" if home else Path(platformdirs.user_documents_dir())


def _path() -> Path:
    return config_folder() / "settings.json"


def load() -> Settings:
    """The settings; defaults where there are none yet. A damaged file is set aside, not overwritten."""
    path = _path()
    try:
        return _settings_of(json.loads(read(path)))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        try:
            replace(path, path.with_suffix(".damaged.json"))
        except OSError:
            return Settings()
        return Settings()


def save(settings: Settings) -> None:
    """Write the settings as one replace, so that a crash leaves the old or the new ones. Raises OSError."""
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    values = asdict(settings)
    others = values.pop("others")
    if not settings.remember_projects:
        values["recent"] = []
    part = path.with_suffix(".part")
    part.write_text(json.dumps(values | others, indent=2, ensure_ascii=False), "utf-8")
    replace(part, path)


def _settings_of(values: Any) -> Settings:
    """The settings in a file. Raises ValueError where a value is not of its kind."""
    if not isinstance(values, dict):
        raise ValueError("settings are an object")
    known = {name: values[name] for name in Settings.__dataclass_fields__ if name in values and name != "others"}
    settings = Settings(**known, others={name: value for name, value in values.items() if name not in known})
    texts = (settings.coder_id, settings.coder_name, settings.reading_font, settings.language)
    numbers = (settings.version, settings.reading_size, settings.backup_minutes)
    dicts = (settings.window, settings.left, settings.told)
    switches = [getattr(settings, name) for name in _SWITCHES]
    if not (
        all(isinstance(each, str) for each in texts)
        and all(type(each) is int for each in numbers)
        and all(isinstance(each, bool) for each in switches)
        and settings.theme in get_args(Theme)
        and settings.source_order in get_args(SourceOrder)
        and settings.reading_size in SIZES
        and settings.backup_minutes in BACKUP_MINUTES
        and all(isinstance(kept, dict) for kept in dicts)
        and all(isinstance(each, str) for kept in dicts for each in kept.values())
        and isinstance(settings.recent, list)
    ):
        raise ValueError("a setting is not of its kind")
    settings.recent = [_recent_of(each) for each in settings.recent]
    settings.shortcuts = _readable(settings.shortcuts)
    settings.places = _places_of(settings.places)
    _earlier(settings)
    return settings


def _earlier(settings: Settings) -> None:
    """What an earlier version kept elsewhere."""
    if settings.window.pop("pages_dimmed", "") == "1":
        settings.dim_pages = True


def _recent_of(values: Any) -> RecentProject:
    match values:
        case {"path": str(path), "title": str(title), "opened": int(opened)}:
            return RecentProject(path, title, opened)
    raise ValueError("a recent project is not of its kind")


def _readable(shortcuts: object) -> dict[str, list[str]]:
    """Keys that cannot be read are left out: they are no reason to set all settings aside."""
    if not isinstance(shortcuts, dict):
        return {}
    return {
        str(action): keys
        for action, keys in shortcuts.items()
        if isinstance(keys, list) and all(isinstance(key, str) for key in keys)
    }


def _places_of(places: object) -> dict[str, dict[str, Any]]:
    """Places that cannot be read are left out, as keys are."""
    if not isinstance(places, dict):
        return {}
    return {
        str(path): {
            "where": place["where"],
            "auto": place.get("auto") is not False,
            "present": place.get("present") is True,
        }
        for path, place in places.items()
        if isinstance(place, dict) and isinstance(place.get("where"), str)
    }
