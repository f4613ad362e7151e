"""Coders: who has worked on a project, and who is working now."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn

from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.names import clean_name
from reviewer.model.team.coder import Coder
from reviewer.sentence import sentence
from reviewer.store.project_file import Project
from reviewer.store.reads import people as reads_people
from reviewer.store.reads import things as reads


def list_coders(*, project: Project) -> list[Coder]:
    """All coders by name."""
    return project.read(reads.coders)


def person(*, project: Project, coder: str) -> str:
    """The id of the coder who is shown for this one: another one for a coder who was merged."""
    return project.read(reads_people.person, coder)


def persons(*, project: Project) -> dict[str, str]:
    """The coders who were merged into another, each with the one who is shown for it."""
    return project.read(reads_people.merged)


def name_of(*, project: Project, coder: str) -> str:
    """What a coder is called in a sentence."""
    return next((each.name for each in list_coders(project=project) if each.id == coder), sentence("another coder"))


def is_merged(*, project: Project, coder: str) -> bool:
    """Whether this coder was merged into another."""
    return person(project=project, coder=coder) != coder


def unify_coders(*, project: Project, pairs: Iterable[tuple[str, str]], coder: str) -> Changes:
    """Make each pair of coders one person: the greater id goes into the smaller. One changeset, one undo.

    All that either wrote stays; what is written later under the old id counts for the person too.
    """
    with project.action("unified_coders", coder=coder) as act:
        names = project.read(reads_people.names)
        unified = []
        for pair in pairs:
            # Always into the smaller id, so that two teams that unify apart do the same.
            keep, other = sorted(person(project=project, coder=each) for each in pair)
            if keep != other and keep in names and other in names:
                act.draft.set("coder", other, "merged_into", keep)
                unified.append(names[keep])
        act.say("unified_coders", names=tuple(unified))
    return act.changes


def join(*, project: Project, coder: str, name: str) -> Changes:
    """Add a person to the project's coders, or bring the name up to date. Raises UsageError for an empty name.

    Under the id of a coder who was merged into another, nothing has to be done: the person is there.
    """
    try:
        cleaned = clean_name(name, what="name")
    except ValueError as error:
        raise UsageError(*error.args) from error
    with project.action("joined", name=cleaned, coder=coder) as act:
        act.no_step()
        if not is_merged(project=project, coder=coder):
            act.draft.create("coder", coder, name=cleaned)
    return act.changes


def coder_named(*, project: Project, name: str, make: bool = True) -> Coder:
    """The coder with this name; made when there is none. Raises NotFoundError when several have it, or none may be made."""
    coder = _named(project, name)
    if coder is None and make:
        new = Coder(project.world.new_id(), " ".join(name.split()))
        with project.action("joined", name=new.name, coder=new.id) as act:
            act.no_step()
            coder = _named(project, name)  # Somebody else may have made it since.
            if coder is None:
                join(project=project, coder=new.id, name=name)
                coder = new
    return coder or _unknown(project, name)


def _named(project: Project, name: str) -> Coder | None:
    wanted = " ".join(name.split()).casefold()
    same = person(project=project, coder=name)
    matching = [coder for coder in list_coders(project=project) if coder.name.casefold() == wanted or coder.id == same]
    if len(matching) > 1:
        raise NotFoundError(
            sentence("Several coders are called “{name}”; name one by its id.", name=name),
            [coder.id for coder in matching],
        )
    return matching[0] if matching else None


def _unknown(project: Project, name: str) -> NoReturn:
    names = [coder.name for coder in list_coders(project=project)]
    raise NotFoundError(
        sentence(
            "No coder is called “{name}”; there are: {names}.",
            name=name,
            names=", ".join(names) or sentence("none yet"),
        ),
        names,
    )
