"""Checks: is the file whole, do texts and log match their hashes, do the tables show what the log says."""

from __future__ import annotations

from dataclasses import dataclass

from reviewer.errors import DamagedProject
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.shared.purged import finish_purge
from reviewer.store.file import soundness
from reviewer.store.log import faulty_texts, projection
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads
from reviewer.store.reads.history import Connection
from reviewer.store.rescue import integrity
from reviewer.store.team import purge


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found: one sentence a problem, none when nothing is damaged.

    `missing` names what is not there though something refers to it, as after a repair or from a partial copy.
    So many of the problems are `mendable`: right again after `rebuild`. `aside` says what is kept and not shown, because
    what it says is not so.
    """

    problems: tuple[str, ...]
    records: int
    texts: int
    missing: tuple[str, ...] = ()
    mendable: int = 0
    aside: tuple[str, ...] = ()

    @property
    def only_mendable(self) -> bool:
        """Whether all that is wrong is put right by `rebuild`."""
        return self.mendable == len(self.problems) > 0

    @property
    def fine(self) -> bool:
        """Whether nothing is damaged."""
        return not self.problems


def check(*, project: Project, progress: Progress | None = None) -> CheckReport:
    """Check the whole file. Reads everything, in a copy of its own; the memory it takes does not grow with the project.

    Raises Cancelled, StorageFailed where there is no room for the copy.
    """
    progress = progress or Progress()
    problems: list[str] = []
    missing: list[str] = []
    mendable: list[str] = []
    aside: list[str] = []
    records = texts = 0
    try:
        with project.snapshot() as snapshot:
            # The log is read twice: as it stands, and to make the tables anew.
            progress.start("Checking", 2 * reads.record_count(snapshot))
            problems += integrity.of_database(snapshot)
            if project.is_current:
                problems += integrity.of_schema(snapshot)
            damages, records = integrity.of_log(snapshot, progress)
            problems += damages
            damages, texts = integrity.of_texts(snapshot)
            problems += damages
            missing += [
                sentence("The text of “{title}” is missing; merge a copy that has it.", title=title)
                for title in integrity.without_text(snapshot)
            ]
            if project.is_current:
                aside += integrity.unplaced(snapshot)
            if not problems and project.is_current:
                mendable += integrity.of_strays(snapshot)
                mendable += integrity.of_purges(snapshot) + integrity.of_tables(snapshot, progress)
    except DamagedProject as error:
        # What SQLite found already says why no further part can be read.
        problems += [] if problems else [str(error)]
    return CheckReport(tuple(problems + mendable), records, texts, tuple(missing), len(mendable), tuple(aside))


def rebuild(*, project: Project) -> None:
    """Make the tables anew from the log, and take out what came in again of purged sources.

    Raises ReadOnlyProject, StorageFailed.
    """
    project.mend(_mended)
    finish_purge(project=project)


def _mended(connection: Connection) -> None:
    if not soundness.set_aside(connection):
        raise DamagedProject(
            sentence("A change in this project is damaged; go back to a backup, or save what is whole in it.")
        ).with_remedy("repair")
    faulty_texts.drop_stray(connection)
    projection.note_texts(connection, anew=True)
    projection.rebuild(connection)
    purge.apply(connection)
