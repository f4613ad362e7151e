"""Conflicts: the list that stays until somebody decides. A decision is an ordinary change: it merges on, undo works."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from reviewer.changes.draft import Draft
from reviewer.errors import NotFoundError, UsageError
from reviewer.model.changes import Changes
from reviewer.model.team.conflict import ConflictItem, Twin
from reviewer.sentence import sentence
from reviewer.services.shared.joining import draft_join
from reviewer.store.log import records as log
from reviewer.store.project_file import Project
from reviewer.store.reads import conflicts as reads_conflicts
from reviewer.store.reads import highlights as reads_highlights

Fate = Literal["keep", "delete"]


def choose_value(*, project: Project, conflict: ConflictItem, ref: str, coder: str) -> Changes:
    """Decide a field that was changed twice: one side's value stays. Raises NotFoundError for a side that is not there."""
    with project.action("decided", title=conflict.title, coder=coder) as act:
        history = project.read(log.changes_to, [conflict.thing]).get(conflict.thing, [])
        chosen = next((change for change in history if change.ref == ref), None)
        if chosen is None or ref not in {side.ref for side in conflict.sides}:
            raise NotFoundError(sentence("This side of the conflict is not there any more."))
        # A creation carries all first values in one change.
        value = chosen.value.get(conflict.field) if chosen.do == "create" else chosen.value
        act.draft.set(conflict.kind, conflict.thing, conflict.field, value)
    return act.changes


def write_text(*, project: Project, conflict: ConflictItem, text: str, coder: str) -> Changes:
    """Decide a text that was edited twice with a text of one's own, such as the proposed merge."""
    if conflict.sort != "value":
        raise UsageError(sentence("Only a text that was changed twice can be decided with another text."))
    with project.action("decided", title=conflict.title, coder=coder) as act:
        act.draft.set(conflict.kind, conflict.thing, conflict.field, text)
    return act.changes


def decide_fate(*, project: Project, conflict: ConflictItem, fate: Fate, coder: str) -> Changes:
    """Decide a thing that was deleted here and changed or used there: keep it, or delete it with all that hangs on it."""
    if conflict.sort not in ("delete-edit", "delete-use"):
        raise UsageError(sentence("This conflict is not about a deleted thing."))
    with project.action(f"decided_{fate}", title=conflict.title, coder=coder) as act:
        if fate == "keep":
            act.draft.restore(conflict.kind, conflict.thing)
        else:
            _delete(project, act.draft, conflict.kind, conflict.thing)
            for below in project.codebook.subtree(conflict.thing)[1:] if conflict.kind == "code" else ():
                _delete(project, act.draft, "code", below.id)
    return act.changes


def _delete(project: Project, draft: Draft, kind: str, thing: str) -> None:
    draft.delete(kind, thing)
    for hanging, dependent in project.read(reads_highlights.dependents, kind, thing):
        draft.delete(hanging, dependent)


def remove_displaced(*, project: Project, conflict: ConflictItem, coder: str) -> Changes:
    """Decide a thing that was made under the id of another one, and is not shown: it is deleted, the other one stays."""
    if conflict.sort != "kind":
        raise UsageError(sentence("This conflict is not about two things of one id."))
    with project.action("decided", title=conflict.title, coder=coder) as act:
        act.draft.delete(conflict.kind, conflict.thing)
    return act.changes


def accept_place(*, project: Project, conflict: ConflictItem, coder: str) -> Changes:
    """Decide a move that was skipped because it would have closed a ring: the code stays where it is shown."""
    with project.action("decided", title=conflict.title, coder=coder) as act:
        code = project.codebook.shown(conflict.thing)
        value = code.parent if code is not None and conflict.field == "parent" else None
        act.draft.set(conflict.kind, conflict.thing, conflict.field, value)
    return act.changes


def list_twins(*, project: Project) -> list[Twin]:
    """Codes, coders and sources that were made apart and may be one."""
    return project.read(reads_conflicts.twins)


def unify_twins(*, project: Project, twins: Iterable[Twin], coder: str) -> Changes:
    """Unify codes of one name and place, coders of one name and sources of one text, each into the smaller id.

    One changeset, one undo. Raises UsageError where a passage of a source would lose its place.
    """
    names = []
    joined: set[str] = set()
    with project.action("unified", coder=coder) as act:
        book = project.codebook
        for twin in twins:
            if twin.kind == "coder":
                act.draft.set("coder", twin.other, "merged_into", twin.keep)
            elif twin.kind == "source":
                if joined & {twin.keep, twin.other}:
                    continue  # It is proposed again, with the source that is left.
                joined.add(twin.other)
                names.append(draft_join(project=project, draft=act.draft, keep=twin.keep, other=twin.other))
                continue
            elif twin.other not in book or twin.keep not in book:
                continue
            else:
                act.draft.set("code", twin.other, "merged_into", twin.keep)
                # What one of the two tags with can be tagged with.
                pair = (book.shown(twin.keep), book.shown(twin.other))
                if len({each.heading for each in pair if each is not None}) > 1:
                    act.draft.set("code", twin.keep, "heading", 0)
                for child in book.children(twin.other):
                    act.draft.set("code", child.id, "parent", twin.keep)
            names.append(twin.name)
        act.say("unified", names=tuple(names))
    return act.changes
