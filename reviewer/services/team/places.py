"""The places where copies of a project meet: opened for a project, or to make a new copy from what is there."""

from __future__ import annotations

import contextlib
from pathlib import Path

from reviewer.errors import ProjectError
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.team import news
from reviewer.services.team.devices import device_of
from reviewer.services.team.sync import sync
from reviewer.store.file.unfinished import journal_path
from reviewer.store.file.world import World
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads
from reviewer.sync import open as carriers
from reviewer.sync.hub import is_address
from reviewer.sync.port import Exchange, Locked

__all__ = ["Exchange", "Locked", "Project", "new_copy", "open_place", "shown", "wants_password"]

_MET_AS = "met as"


def open_place(*, project: Project, where: str, passphrase: str = "", coder: str = "") -> Exchange:
    """Open the place for this project and who works here: a folder, or an address such as `postgresql://…`. Close it when done.

    Raises Locked where it wants a passphrase or password, or another one, Unreachable, ExchangeFailed, UsageError.
    """
    identifier = met_as(project=project)
    exchange = carriers.opened(where, identifier, device_of(project=project), passphrase, coder)
    _remember(project, identifier)
    return exchange


def met_as(*, project: Project) -> str:
    """The id under which the copies of a project meet: the one that it had when they first did. Another, older project may have
    been merged into this copy since.
    """
    return project.read(reads.state, _MET_AS) or project.read(reads.project_details).id


def _remember(project: Project, identifier: str) -> None:
    if project.read(reads.state, _MET_AS) != identifier:
        project.remember(_MET_AS, identifier)


def shown(where: str) -> str:
    """A place as it may be shown and kept: without a password. Raises UsageError."""
    return carriers.shown(where)


def wants_password(where: str) -> bool:
    """Whether what a place asks for is the password of a person, and not a passphrase that all share."""
    return is_address(where)


def new_copy(
    *,
    path: Path,
    where: str,
    passphrase: str = "",
    coder: str = "",
    progress: Progress | None = None,
    world: World | None = None,
) -> Project:
    """Make a project file of what is at a place where one project is. Nothing is left of it where that fails.

    Raises ProjectError, ExchangeFailed, Cancelled.
    """
    there = carriers.projects_at(where, passphrase)
    if len(there) != 1:
        what = sentence("{count} projects", count=len(there)) if there else sentence("no project")
        raise ProjectError(
            sentence(
                "“{where}” holds {what}; a new copy can only be made where there is one.", where=shown(where), what=what
            )
        )
    project = Project.create(path, world=world)
    _remember(project, there[0])
    try:
        with contextlib.closing(
            carriers.opened(where, there[0], device_of(project=project), passphrase, coder)
        ) as exchange:
            sync(project=project, exchange=exchange, coder=coder, progress=progress)
        # Everything is new in a new copy, so nothing is.
        unseen = news.unseen(project=project)
        news.look_at(project=project, kind="source", ids=unseen.sources)
        news.look_at(project=project, kind="code", ids=unseen.codes)
        if not project.read(reads.project_details).id:
            raise ProjectError(
                sentence("What is at “{where}” has not all arrived yet; try again later.", where=shown(where))
            )
    except BaseException:
        project.close()
        for leftover in (path, journal_path(path)):
            leftover.unlink(missing_ok=True)
        raise
    return project
