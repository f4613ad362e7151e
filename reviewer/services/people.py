"""Coders: who has worked on a project, and who is working now."""

from __future__ import annotations

from reviewer.changes.draft import Draft
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.coder import Coder
from reviewer.model.names import clean_name
from reviewer.store import reads
from reviewer.store.project_file import Project


def list_coders(*, project: Project) -> list[Coder]:
    """All coders by name."""
    return project.read(reads.coders)


def join(*, project: Project, coder: str, name: str) -> Changes:
    """Add a person to the project's coders, or bring the name up to date. Raises UsageError for an empty name."""
    try:
        cleaned = clean_name(name, what="name")
    except ValueError as error:
        raise UsageError(str(error)) from error
    draft = Draft()
    draft.create("coder", coder, name=cleaned)
    changes = project.write(draft, label=f"{cleaned} joins", coder=coder)
    if changes:
        project.forget_step(changes.action)
    return changes


def coder_named(*, project: Project, name: str, make: bool = True) -> Coder:
    """The coder with this name; made when there is none. Raises NotFoundError when several have it, or none may be made."""
    wanted = " ".join(name.split()).casefold()
    found = [coder for coder in list_coders(project=project) if coder.name.casefold() == wanted or coder.id == name]
    if len(found) > 1:
        raise NotFoundError(f"Several coders are called “{name}”; name one by its id.", [coder.id for coder in found])
    if found:
        return found[0]
    if not make:
        names = [coder.name for coder in list_coders(project=project)]
        raise NotFoundError(f"No coder is called “{name}”; there are: {', '.join(names) or 'none yet'}.", names)
    identifier = project.world.new_id()
    join(project=project, coder=identifier, name=name)
    return Coder(identifier, " ".join(name.split()))
