"""What is said of a project as a whole, for every wing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewer.late import late
from reviewer.model.project import ProjectDetails
from reviewer.model.team.contents import Contents
from reviewer.store.file import contents
from reviewer.store.project_file import Project
from reviewer.store.reads import blinding as reads_blinding
from reviewer.store.reads import highlights as reads_highlights
from reviewer.store.reads import things as reads

if TYPE_CHECKING:
    from reviewer.model.team.conflict import ConflictItem
    from reviewer.store.log import digests
    from reviewer.store.reads import conflicts as reads_conflicts
    from reviewer.store.reads import elsewhere
else:
    digests, elsewhere = late("reviewer.store.log.digests"), late("reviewer.store.reads.elsewhere")
    reads_conflicts = late("reviewer.store.reads.conflicts")


@dataclass(frozen=True, slots=True)
class Totals:
    """What a status bar shows of a project."""

    sources: int
    highlights: int
    codings: int
    untagged: int
    conflicts: int


def details(*, project: Project) -> ProjectDetails:
    """Title, question and protocol memo."""
    return project.read(reads.project_details)


def totals(*, project: Project) -> Totals:
    """How much there is of everything."""
    highlights, codings, untagged = project.read(reads_highlights.totals)
    return Totals(project.read(reads.source_count), highlights, codings, untagged, project.read(reads.conflict_count))


def made_elsewhere(*, project: Project, kind: str, identifier: str) -> int | None:
    """When a thing was made in another program, in ms since 1970; None where it was made here."""
    return project.read(elsewhere.of_thing, kind, identifier).made


def contents_of(*, project: Project) -> Contents:
    """What this file says it holds of its project."""
    return project.read(contents.of_file)


def digest(*, project: Project) -> str:
    """One hash of state and conflicts: equal for equal content."""
    return project.read_whole(digests.projected_digest)


def any_blind(*, project: Project) -> bool:
    """Whether a round is blind."""
    return project.read(reads_blinding.any_blind)


def list_conflicts(*, project: Project) -> list[ConflictItem]:
    """All open conflicts, described."""
    return project.read(reads_conflicts.conflict_items)


def conflict_count(*, project: Project) -> int:
    """How many conflicts are open."""
    return project.read(reads.conflict_count)


def conflict_marks(*, project: Project) -> dict[str, str]:
    """Where open conflicts are marked: the id of a code, source, highlight or coder, and the thing its conflict is about.

    A conflict about a memo or coding is marked at what it hangs on.
    """
    return project.read(reads_conflicts.marks)
