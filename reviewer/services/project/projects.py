"""Project files: make, open, describe, back up, restore, copy."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Literal

from reviewer.changes.kinds import KINDS
from reviewer.errors import ExportRefused, ReviewerError, StorageFailed, UsageError
from reviewer.leftovers import sweep_beside
from reviewer.model.changes import Changes
from reviewer.model.names import clean_name
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.shared.project_lookup import details
from reviewer.services.shared.purged import finish_purge
from reviewer.store.export import age
from reviewer.store.file import backup, lockfile
from reviewer.store.file.backup import Backup
from reviewer.store.file.schema import FORMAT
from reviewer.store.file.troubles import format_of
from reviewer.store.file.world import World
from reviewer.store.project_file import Project
from reviewer.system import files
from reviewer.system.file_names import what_is_wrong
from reviewer.system.files import is_there

__all__ = ["Backup", "Project", "World"]

Detail = Literal["title", "question", "protocol", "criteria", "review", "screening_by", "eligibility_by"]


def is_locked(path: Path) -> bool:
    """Whether a file is encrypted and needs a passphrase."""
    return age.is_encrypted(path)


def create_project(
    *, path: Path, title: str = "", coder: str, coder_name: str | None, world: World | None = None
) -> Project:
    """A new project without codes, with this coder as its first. Raises ProjectError or UsageError.

    Who makes it without a name is none of its coders until they join.
    """
    try:
        cleaned = clean_name(title or path.stem, what="title")
        name = None if coder_name is None else clean_name(coder_name, what="name")
    except ValueError as error:
        raise UsageError(*error.args) from error
    project = Project.create(path, world=world)
    with project.action("project_made", coder=coder) as act:
        # A project cannot be without its title, so its making is no undo step.
        act.no_step()
        act.draft.create("project", project.world.new_id(), title=cleaned)
        if name is not None:
            act.draft.create("coder", coder, name=name)
    return project


_QUICKLY_UPGRADED_BYTES = 4_000_000


def takes_long_to_open(*, path: Path) -> bool:
    """Whether a file has to be upgraded, and is so large that progress should be shown meanwhile."""
    found = format_of(path)
    return found is not None and found < FORMAT and path.stat().st_size > _QUICKLY_UPGRADED_BYTES


def open_project(
    *, path: Path, read_only: bool = False, world: World | None = None, progress: Progress | None = None
) -> Project:
    """Open a project file; one of an older version is upgraded. Raises ProjectInUse, NotAProject, DamagedProject, Cancelled."""
    project = Project.open(path, read_only=read_only, world=world, progress=progress)
    if not project.read_only:
        sweep_beside(project.path)
    with contextlib.suppress(StorageFailed):
        finish_purge(project=project)  # The program may have been stopped in the middle of it.
    return project


def holder_here(*, path: Path) -> int:
    """The number of the program of this computer that has a project open; 0 where none has."""
    holder = lockfile.holder_of(path)
    return holder.process if holder is not None and holder.is_here else 0


def set_detail(*, project: Project, detail: Detail, value: str, coder: str) -> Changes:
    """Change the title, question, protocol or criteria, which kind of review it is, or how many coders decide at a stage.

    Raises UsageError.
    """
    if detail == "title":
        try:
            value = clean_name(value, what="title")
        except ValueError as error:
            raise UsageError(*error.args) from error
    if not KINDS["project"].registers[detail](value):
        raise UsageError(
            sentence("“{value}” cannot be the {what} of a project.", value=value[:60], what=detail.replace("_", " "))
        )
    with project.action(f"project_{detail}", coder=coder) as act:
        act.draft.set("project", details(project=project).id, detail, value)
    return act.changes


def make_backup(*, project: Project, reason: str = "manual") -> Backup:
    """Back the project up beside its file; old backups are thinned out. Raises StorageFailed."""
    return project.back_up(reason)


def list_backups(*, path: Path) -> list[Backup]:
    """The backups of a project file, newest first. The file itself need not be readable."""
    return backup.backups(path)


def restore_closed(*, path: Path, item: Backup) -> None:
    """Put a backup in the place of a project that is closed. Raises StorageFailed; the project is then as it was."""
    backup.restore(item, path)


def restore_damaged(*, path: Path, item: Backup) -> Path:
    """Put a backup in the place of a file that cannot be opened; the damaged file is set aside. Returns where."""
    aside = path.with_name(f"{path.stem} (damaged){path.suffix}")
    number = 2
    while is_there(aside):
        aside = path.with_name(f"{path.stem} (damaged {number}){path.suffix}")
        number += 1
    try:
        files.replace(path, aside)
    except OSError as error:
        raise ReviewerError(
            sentence(
                "“{name}” could not be set aside ({why}); nothing was changed.", name=path.name, why=error.strerror
            )
        ) from error
    backup.restore(item, path)
    return aside


def save_copy(*, project: Project, path: Path) -> Path:
    """Write the whole project, with changes that are still in memory, to another file. Raises ExportRefused."""
    if files.are_same(path, project.path):
        raise ExportRefused(sentence("This is the open project itself; choose another name for the copy."))
    if wrong := what_is_wrong(path):
        raise ExportRefused(wrong)
    part = path.with_name(f".{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        project.copy_to(part)
        # On the disk before it gets its name: after a power cut there is a whole copy or none.
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        files.replace(part, path)
        files.flush_folder(path.parent)
    except (OSError, ReviewerError) as error:
        raise ExportRefused(
            sentence("No copy could be written to “{path}” ({why}); choose another place.", path=path, why=error)
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return path
