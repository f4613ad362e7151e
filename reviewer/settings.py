"""What belongs to one user on one computer: who I am, recent projects, how the window looks. Versioned, never part of a project."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

APP = "Reviewer"
_RECENT = 12


class RecentProject(BaseModel):
    """A project opened before."""

    model_config = ConfigDict(frozen=True)

    path: str
    title: str
    opened: int


class Settings(BaseModel):
    """Settings of this user, kept as JSON. Unknown keys of a newer version are kept too."""

    model_config = ConfigDict(extra="allow")

    version: int = 1
    coder_id: str = ""
    coder_name: str = ""
    recent: list[RecentProject] = Field(default_factory=list)
    theme: Literal["system", "light", "dark", "contrast"] = "system"
    reading_font: str = ""
    reading_size: int = Field(default=18, ge=9, le=48)
    language: str = ""
    keep_originals: bool = True
    select_by_words: bool = True
    """Whether a drag of the mouse in the text takes whole words."""
    window: dict[str, str] = Field(default_factory=dict)
    shortcuts: dict[str, list[str]] = Field(default_factory=dict)
    """The keys that this user has chosen, by action; an empty list for none. Actions that are not here have their own."""

    @field_validator("shortcuts", mode="before")
    @classmethod
    def _readable_shortcuts(cls, given: object) -> dict[str, list[str]]:
        """Keys that cannot be read are left out: they are no reason to set all settings aside."""
        if not isinstance(given, dict):
            return {}
        return {
            str(action): keys
            for action, keys in given.items()
            if isinstance(keys, list) and all(isinstance(key, str) for key in keys)
        }

    def remember_project(self, path: Path, title: str, now_ms: int) -> None:
        """Put a project at the head of the recent ones."""
        entry = RecentProject(path=str(path), title=title, opened=now_ms)
        self.recent = [entry, *(item for item in self.recent if item.path != entry.path)][:_RECENT]


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
        return Settings.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return Settings()
    except (OSError, ValidationError):
        try:
            path.replace(path.with_suffix(".damaged.json"))
        except OSError:
            return Settings()
        return Settings()


def save(settings: Settings) -> None:
    """Write the settings as one replace, so that a crash leaves the old or the new ones. Raises OSError."""
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_text(settings.model_dump_json(indent=2), "utf-8")
    part.replace(path)
