"""What a purge still has to do once it is written, for every wing that can bring one in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.errors import ReviewerError
from reviewer.late import late
from reviewer.sentence import sentence
from reviewer.store.file import backup
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads
from reviewer.system.files import flush_folder

if TYPE_CHECKING:
    from reviewer.store.team import purge
else:
    purge = late("reviewer.store.team.purge")


def finish_purge(*, project: Project) -> tuple[str, ...]:
    """Write file and backups anew, so that no bytes of what was purged stay in them, and delete the search index.

    The backup made before a merge that purged something keeps that, until `purge_backups`. Returns a sentence for each backup
    that could not be done.
    """
    if project.read_only or not project.read(purge.is_pending):
        return ()
    # Hardly ever needed, and the search engine takes long to load.
    from reviewer import settings
    from reviewer.search import delete, index_folder

    # SQLite leaves the bytes of deleted rows in the file until it is written anew.
    project.compact()
    tombs = project.read(purge.tombstone_records)
    spared = project.read(backup.spared)
    problems = []
    for item in backup.backups(project.path):
        left = spared.get(item.path.name, frozenset())
        asked = [(record, body) for record, body in tombs if left.isdisjoint(purge.sources_of(record))]
        try:
            if asked or not left:
                purge.clean_copy(item.path, asked)
        except (ReviewerError, OSError) as error:
            words = "The backup “{path}” could not be purged ({why}); delete it by hand."
            problems.append(sentence(words, path=item.path, why=error))
    flush_folder(backup.folder(project.path))
    identifier = project.read(reads.project_details).id or "none"
    delete(index_folder(settings.cache_folder() / "search", identifier))
    # Last: a program that is stopped before it does all of this again.
    project.mend(purge.note_done)
    return tuple(problems)


def spared_backups(*, project: Project) -> list[Path]:
    """The backups in which something still stands that a merge purged here: the way back, if that was a mistake."""
    names = project.read(backup.spared)
    return [item.path for item in backup.backups(project.path) if item.path.name in names]


def purge_backups(*, project: Project) -> tuple[str, ...]:
    """Let the purges that merges brought reach the backups made before them too.

    Returns a sentence for each backup that could not be done. Raises ReadOnlyProject, StorageFailed.
    """
    project.require_writable()
    project.mend(purge.spare_none)
    return finish_purge(project=project)
