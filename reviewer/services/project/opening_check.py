"""The check when a project is opened: what is new since the last good one, or everything; in a process of its own.

A note in the user's cache says how far a file was found whole, and how this program left it. Where the file is still as it was
left, only what came after the note is checked. Everything is where anything else touched it, or a week after the last time.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from reviewer import settings
from reviewer.progress import Progress
from reviewer.services.project import checks
from reviewer.services.project.check_process import checked_apart
from reviewer.services.project.checks import CheckReport
from reviewer.store.project_file import Project
from reviewer.store.rescue import newer
from reviewer.store.rescue.newer import Mark

WHOLE_EVERY_MS = 7 * 86_400_000
"""After so long everything is checked again, in ms."""
_SMALL_BYTES = 4_000_000
"""A file below this is checked in less time than a process takes to start."""


@dataclass(frozen=True, slots=True)
class Note:
    """`whole` is when everything was checked last, in ms; `left` the file's size and time (ns) when it was closed, if it was."""

    mark: Mark
    whole: int
    left: tuple[int, int] | None = None


def check_opened(*, project: Project, progress: Progress) -> CheckReport:
    """Check a project that was just opened. Raises Cancelled, ReviewerError where the check does not come to its end."""
    state = _state(project.path)
    if state is None or state[0] < _SMALL_BYTES:
        return checks.check(project=project, progress=progress)
    if not project.is_current:
        return checked_apart(project.path, None, progress)[0]
    note, now, mark = _read_note(project.path), project.world.now_ms(), project.read(newer.mark_of)
    fresh = note is not None and note.left == state and 0 <= now - note.whole < WHOLE_EVERY_MS
    report, whole = checked_apart(project.path, note.mark if note is not None and fresh else None, progress)
    if report.fine:
        _write_note(project.path, Note(mark, now if whole or note is None else note.whole))
    return report


def check_all(*, project: Project, progress: Progress) -> CheckReport:
    """Check all of a project, when asked. Raises Cancelled, ReviewerError."""
    # What is only in memory is in no file.
    if project.unsaved:
        return checks.check(project=project, progress=progress)
    return checked_apart(project.path, None, progress)[0]


def note_left(*, path: Path) -> None:
    """A project was closed: where it was found whole, remember how its file was left."""
    note = _read_note(path)
    if note is not None:
        _write_note(path, replace(note, left=_state(path)))


def _state(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def _note_path(path: Path) -> Path:
    return (
        settings.cache_folder() / "checked" / f"{hashlib.sha256(str(path.absolute()).encode()).hexdigest()[:32]}.json"
    )


def _read_note(path: Path) -> Note | None:
    """The note on a file; one that cannot be read is none."""
    try:
        data = json.loads(_note_path(path).read_text("utf-8"))
        left = (int(data["left"][0]), int(data["left"][1])) if data["left"] else None
        return Note(Mark(**data["mark"]), int(data["whole"]), left)
    except (OSError, ValueError, TypeError, LookupError):
        return None


def _write_note(path: Path, note: Note) -> None:
    """Keep a note. Where that is refused, everything is checked again next time."""
    with contextlib.suppress(OSError):
        _note_path(path).parent.mkdir(parents=True, exist_ok=True)
        _note_path(path).write_text(json.dumps(asdict(note)), "utf-8")
