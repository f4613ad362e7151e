"""Coders: who has worked on a project, and who is working now."""

from __future__ import annotations

from collections.abc import Iterable

from reviewer.changes.draft import Draft
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.names import clean_name
from reviewer.model.team.coder import Coder
from reviewer.store.project_file import Project
from reviewer.store.reads import people as reads_people
from reviewer.store.reads import things as reads


def list_coders(*, project: Project) -> list[Coder]:
    """All coders by name."""
    return project.read(reads.coders)


def person(*, project: Project, coder: str) -> str:
    """The id of the coder who is shown for this one: another one for a coder who was merged."""
    return project.read(lambda connection: reads_people.person(connection, coder))


def persons(*, project: Project) -> dict[str, str]:
    """The coders who were merged into another, each with the one who is shown for it."""
    return project.read(reads_people.merged)


def is_merged(*, project: Project, coder: str) -> bool:
    """Whether this coder was merged into another."""
    return person(project=project, coder=coder) != coder


def unify_coders(*, project: Project, pairs: Iterable[tuple[str, str]], coder: str) -> Changes:
    """Make each pair of coders one person: the greater id goes into the smaller. One changeset, one undo.

    All that either wrote stays; what is written later under the old id counts for the person too.
    """
    names = project.read(reads_people.names)
    draft = Draft()
    unified = []
    for pair in pairs:
        keep, other = sorted(person(project=project, coder=each) for each in pair)
        if keep != other and keep in names and other in names:
            draft.set("coder", other, "merged_into", keep)
            unified.append(names[keep])
    return project.write(draft, label=f"Unify coder {', '.join(unified)}"[:200], coder=coder)


def join(*, project: Project, coder: str, name: str) -> Changes:
    """Add a person to the project's coders, or bring the name up to date. Raises UsageError for an empty name.

    Under the id of a coder who was merged into another, nothing has to be done: the person is there.
    """
    if is_merged(project=project, coder=coder):
        return Changes()
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
    same = person(project=project, coder=name)
    found = [coder for coder in list_coders(project=project) if coder.name.casefold() == wanted or coder.id == same]
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
