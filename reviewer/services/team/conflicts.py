"""Conflicts: the list that stays until somebody decides. A decision is an ordinary change: it merges on, undo works."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from reviewer.changes.draft import Draft
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.team.conflict import ConflictItem, Twin
from reviewer.services.shared.joining import draft_join
from reviewer.store.log import records as log
from reviewer.store.project_file import Project
from reviewer.store.reads import conflicts as reads_conflicts
from reviewer.store.reads import highlights as reads_highlights

Fate = Literal["keep", "delete"]


def choose_value(*, project: Project, conflict: ConflictItem, ref: str, coder: str) -> Changes:
    """Decide a field that was changed twice: one side's value stays. Raises NotFoundError for a side that is not there."""
    history = project.read(lambda connection: log.changes_to(connection, [conflict.thing])).get(conflict.thing, [])
    chosen = next((change for change in history if change.ref == ref), None)
    if chosen is None or ref not in {side.ref for side in conflict.sides}:
        raise NotFoundError("This side of the conflict is not there any more.")
    value = chosen.value.get(conflict.field) if chosen.do == "create" else chosen.value
    return _write_value(project, conflict, value, coder)


def write_text(*, project: Project, conflict: ConflictItem, text: str, coder: str) -> Changes:
    """Decide a text that was edited twice with a text of one's own, such as the proposed merge."""
    if conflict.sort != "value":
        raise UsageError("Only a text that was changed twice can be decided with another text.")
    return _write_value(project, conflict, text, coder)


def decide_fate(*, project: Project, conflict: ConflictItem, fate: Fate, coder: str) -> Changes:
    """Decide a thing that was deleted here and changed or used there: keep it, or delete it with all that hangs on it."""
    if conflict.sort not in ("delete-edit", "delete-use"):
        raise UsageError("This conflict is not about a deleted thing.")
    draft = Draft()
    if fate == "keep":
        draft.restore(conflict.kind, conflict.thing)
    else:
        draft.delete(conflict.kind, conflict.thing)
        for kind, dependent in project.read(lambda c: reads_highlights.dependents(c, conflict.kind, conflict.thing)):
            draft.delete(kind, dependent)
        for below in project.codebook.subtree(conflict.thing)[1:] if conflict.kind == "code" else ():
            draft.delete("code", below.id)
            for kind, dependent in project.read(lambda c, i=below.id: reads_highlights.dependents(c, "code", i)):  # type: ignore[misc]
                draft.delete(kind, dependent)
    return project.write(draft, label=f"Decide: {fate} {conflict.title}", coder=coder)


def accept_place(*, project: Project, conflict: ConflictItem, coder: str) -> Changes:
    """Decide a move that was skipped because it would have closed a ring: the code stays where it is shown."""
    code = project.codebook.shown(conflict.thing)
    value = code.parent if code is not None and conflict.field == "parent" else None
    return _write_value(project, conflict, value, coder)


def list_twins(*, project: Project) -> list[Twin]:
    """Codes, coders and sources that were made apart and may be one."""
    return project.read(reads_conflicts.twins)


def unify_twins(*, project: Project, twins: Iterable[Twin], coder: str) -> Changes:
    """Unify codes of one name and place, coders of one name and sources of one text, each into the smaller id.

    One changeset, one undo. Raises UsageError where a passage of a source would lose its place.
    """
    draft = Draft()
    book = project.codebook
    names = []
    joined: set[str] = set()
    for twin in twins:
        if twin.kind == "coder":
            draft.set("coder", twin.other, "merged_into", twin.keep)
            names.append(twin.name)
            continue
        if twin.kind == "source":
            if joined & {twin.keep, twin.other}:
                continue  # It is proposed again, with the source that is left.
            joined.add(twin.other)
            names.append(draft_join(project=project, draft=draft, keep=twin.keep, other=twin.other))
            continue
        if twin.other not in book or twin.keep not in book:
            continue
        draft.set("code", twin.other, "merged_into", twin.keep)
        for child in book.children(twin.other):
            draft.set("code", child.id, "parent", twin.keep)
        names.append(twin.name)
    return project.write(draft, label=f"Unify {', '.join(names)}"[:200], coder=coder)


def _write_value(project: Project, conflict: ConflictItem, value: object, coder: str) -> Changes:
    draft = Draft()
    draft.set(conflict.kind, conflict.thing, conflict.field, value)
    return project.write(draft, label=f"Decide: {conflict.title}", coder=coder)
