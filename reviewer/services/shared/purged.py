"""What a purge still has to do once it is written, for every wing that can bring one in."""

from __future__ import annotations

from reviewer import settings
from reviewer.errors import ReviewerError
from reviewer.search import delete, index_folder
from reviewer.store.file import backup
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads
from reviewer.store.team import purge


def finish_purge(*, project: Project) -> tuple[str, ...]:
    """Write file and backups anew, so that no bytes of what was purged stay in them, and delete the search index.

    Returns a sentence for each backup that could not be done.
    """
    if project.read_only or not project.read(purge.is_pending):
        return ()
    # SQLite leaves the bytes of deleted rows in the file until it is written anew.
    project.compact()
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
    # Last: a program that is stopped before it does all of this again.
    project.mend(purge.note_done)
    return tuple(problems)
