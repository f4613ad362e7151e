"""Purge: the one way in which something leaves a project for good, on this copy and on all that merge with it."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import purge_id
from reviewer.errors import StorageFailed, UsageError
from reviewer.model.changes import Changes
from reviewer.services.shared.purged import finish_purge
from reviewer.services.shared.source_lookup import source_with
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
    found: dict[str, int] = {}
    for kind, _ in project.read(lambda connection: reads_highlights.dependents(connection, "source", source)):
        found[kind] = found.get(kind, 0) + 1
    return found


def purge_source(*, project: Project, source: str, confirm: str, coder: str) -> PurgeDone:
    """Take a source with all that hangs on it out of log, texts, originals, index and backups. It cannot be undone.

    `confirm` is the source's title, typed by the user. Raises UsageError where it is not, StorageFailed.
    """
    project.require_writable()
    now = source_with(project=project, identifier=source)
    if confirm.strip() != now.title.strip():
        raise UsageError(f"To purge this source, type its title exactly: “{now.title}”.")
    draft = Draft()
    originals = sorted({now.original} - {""})
    draft.create("purge", purge_id(source), source=source, sha256=now.sha256 or None, originals=originals)
    found: list[purge.Applied] = []
    project.write(draft, label="Purge a source", coder=coder, after=lambda held: found.append(purge.apply(held)))
    project.forget_texts()
    applied = found[-1]
    if project.unsaved:
        raise StorageFailed(f"The disk refuses, so “{now.title}” is not gone from it yet. {project.notice}")
    problems = finish_purge(project=project)
    ids = {kind: frozenset(found) for kind, found in applied.gone.items()}
    highlights = ids.get("highlight", frozenset())
    changes = Changes("Purge", purge_id(source), ids, frozenset({source}), highlights)
    return PurgeDone(now.title, applied.lost, problems, changes)
