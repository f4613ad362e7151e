"""Folders that a program keeps in step with other computers, and the second copies that such programs leave beside a file."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from reviewer.errors import ProjectError
from reviewer.store.file.troubles import check_header
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads
from reviewer.system import drives
from reviewer.system.file_names import name_of
from reviewer.system.files import is_file, is_folder

_FOLDERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("OneDrive", re.compile(r"onedrive(\b.*)?", re.IGNORECASE)),
    ("Dropbox", re.compile(r"dropbox( ?\(.*|-.*)?", re.IGNORECASE)),
    ("iCloud", re.compile(r"com~apple~clouddocs|icloud ?drive", re.IGNORECASE)),
    ("Google Drive", re.compile(r"google ?drive(-.*)?|drivefs", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"(nextcloud|owncloud)\d*", re.IGNORECASE)),
    ("Syncthing", re.compile(r"syncthing", re.IGNORECASE)),
)
_MARKS: tuple[tuple[str, str], ...] = (
    ("Dropbox", ".dropbox"),
    ("Syncthing", ".stfolder"),
    ("Nextcloud", ".nextcloudsync.log"),
    ("Nextcloud", ".owncloudsync.log"),
)
"""What such a program leaves at the top of the folder that it keeps in step."""
NETWORK = "network"
_WARNED = "synced"
# The words that stand between the name of a file and its ending in a second copy.
_SECOND = (
    r" \((?:(?!conflict|konflikt|conflit).)*+(?:conflict|konflikt|conflit).*\)",  # Dropbox, Nextcloud, Seafile
    r"_conflict-\d{8}-\d{6}",  # ownCloud
    r"\.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]{7})?",  # Syncthing
    r" \d{1,3}",  # iCloud
    r" ?\(\d{1,3}\)",  # Google Drive
    r"-[A-Za-z0-9][A-Za-z0-9-]{0,62}",  # OneDrive: the name of the computer
)


def synced_by(path: Path, mounts: Callable[[], str] | None = None) -> str:
    """The program that keeps a file's folder in step, “network” for a network drive, "" for neither.

    Known by the names of the folders above it, by marks in them, or by how the drive is mounted.
    """
    folder = Path(os.path.realpath(path)).parent
    for each in (folder, *folder.parents):
        for service, pattern in _FOLDERS:
            if pattern.fullmatch(each.name):
                return service
        for service, mark in _MARKS:
            if is_file(each / mark) or (mark == ".stfolder" and is_folder(each / mark)):
                return service
    return NETWORK if drives.is_remote(folder, mounts) else ""


def warning_for(*, project: Project) -> str:
    """The program that keeps the project's folder in step, as long as nobody has said that they know."""
    service = synced_by(project.path)
    return "" if project.read(reads.state, _WARNED) == service else service


def note_warned(*, project: Project) -> None:
    """The user knows; it is not said again for this copy in this kind of folder."""
    project.remember(_WARNED, synced_by(project.path))


def conflicted_copies(*, path: Path) -> list[Path]:
    """The second copies of a project beside it, by name, that are projects themselves."""
    stem = re.escape(os.path.splitext(name_of(path))[0])
    pattern = re.compile(rf"{stem}({'|'.join(_SECOND)})\.review", re.IGNORECASE)
    try:
        names = sorted(item for item in path.parent.iterdir() if pattern.fullmatch(name_of(item)))
    except OSError:
        return []
    return [item for item in names if item.name != path.name and _is_project(item)]


def _is_project(path: Path) -> bool:
    try:
        check_header(path)
    except ProjectError:
        return False
    return True
