"""Purge: the one way in which something leaves a project for good, on this copy and on all that merge with it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reviewer.changes.kinds import purge_id
from reviewer.errors import StorageFailed, UsageError
from reviewer.model.changes import Changes
from reviewer.model.sources.source import Source
from reviewer.sentence import sentence
from reviewer.services.shared.purged import finish_purge
from reviewer.services.shared.source_lookup import source_with
from reviewer.store.action import Action
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.team import purge


@dataclass(frozen=True, slots=True)
class PurgeDone:
    """What a purge took: counts by kind. `problems` are copies it could not reach, one sentence each."""

    title: str
    counts: dict[str, int]
    problems: tuple[str, ...]
    changes: Changes


def what_goes(*, project: Project, source: str) -> dict[str, int]:
    """How many highlights, tags and memos would go with a source."""
    counts: dict[str, int] = {}
    for kind, _ in project.read(reads_highlights.dependents, "source", source):
        counts[kind] = counts.get(kind, 0) + 1
    return counts


def purge_source(*, project: Project, source: str, confirm: str, coder: str) -> PurgeDone:
    """Take a source with all that hangs on it out of log, texts, originals, index and backups. It cannot be undone.

    `confirm` is the source's title, typed by the user. Raises UsageError where it is not, StorageFailed.
    """
    with project.action("source_purged", coder=coder) as act:
        now = source_with(project=project, identifier=source)
        if confirm.strip() != now.title.strip():
            raise UsageError(sentence("To purge this source, type its title exactly: “{title}”.", title=now.title))
        applied = draft_purge(project, act, now)
    return purged(project, act, now, applied)


def draft_purge(project: Project, act: Action, now: Source) -> list[purge.Applied]:
    """Let an action purge a source. The list that is returned holds what went, once the action is done."""
    applied: list[purge.Applied] = []
    # The tombstone names hashes alone, and nothing of what was purged.
    first, texts, originals = project.read(purge.hashes_of, now.id)
    corrected = {"texts": texts} if texts else {}
    act.draft.create("purge", purge_id(now.id), source=now.id, sha256=first, originals=originals, **corrected)
    act.afterwards(lambda database: applied.append(purge.apply(database)))
    return applied


def purged(project: Project, act: Action, now: Source, applied: list[purge.Applied]) -> PurgeDone:
    """After an action that purged a source: clean file and backups. Raises StorageFailed where the disk refused."""
    # In memory only: the bytes are still on the disk, and to say otherwise would be dangerous.
    if project.unsaved:
        raise StorageFailed(
            sentence(
                "The disk refuses, so “{title}” is not gone from it yet. {notice}",
                title=now.title,
                notice=project.notice,
            )
        )
    problems = finish_purge(project=project)
    # What the purge took is in no change of the action, but views have to forget it.
    gone = {kind: frozenset(ids) for kind, ids in applied[-1].gone.items()}
    written = act.changes
    things = {kind: written.of(kind) | gone.get(kind, frozenset()) for kind in written.things.keys() | gone.keys()}
    highlights = written.highlights | gone.get("highlight", frozenset())
    changes = replace(written, things=things, sources=written.sources | {now.id}, highlights=highlights)
    return PurgeDone(now.title, applied[-1].lost, problems, changes)
