"""Purge: the one way in which something leaves a project for good, on this copy and on all that merge with it."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer import settings
from reviewer.changes.draft import Draft
from reviewer.changes.kinds import purge_id
from reviewer.errors import ReviewerError, StorageFailed, UsageError
from reviewer.model.changes import Changes
from reviewer.search import delete, index_folder
from reviewer.services.sources.sources import source_with
from reviewer.store.file import backup
from reviewer.store.project_file import Project
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import things as reads
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


def finish_purge(*, project: Project) -> tuple[str, ...]:
    """Write file and backups anew, so that no bytes of what was purged stay in them, and delete the search index.

    Returns a sentence for each backup that could not be done.
    """
    if project.read_only or not project.read(purge.is_pending):
        return ()
    project.database.compact()
    tombs = project.read(purge.tombstone_records)
    problems = []
    for item in backup.backups(project.path):
        try:
            purge.clean_copy(item.path, tombs)
        except (ReviewerError, OSError) as error:
            problems.append(f"The backup “{item.path}” could not be purged ({error}); delete it by hand.")
    backup.flush_folder(backup.folder(project.path))
    identifier = project.read(reads.project_details).id or "none"
    delete(index_folder(settings.cache_folder() / "search", identifier))
    with project.database.writing() as connection:
        purge.note_done(connection)
    return tuple(problems)
