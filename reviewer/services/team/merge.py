"""Merge: try it first, do it in one atomic step after a backup, take it back with one undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.errors import ProjectError, ReviewerError
from reviewer.model.changes import Changes
from reviewer.model.team.conflict import FileReport, MergeReport, Relation
from reviewer.progress import Progress
from reviewer.services.shared.purged import finish_purge
from reviewer.services.team.locked_files import unlocked
from reviewer.store.file import backup, contents
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads
from reviewer.store.team.merge import Merged

_DAY = 86_400_000


@dataclass(frozen=True, slots=True)
class MergeDone:
    """What a merge brought, and what changed in the project."""

    report: MergeReport
    changes: Changes


def preview_merge(
    *,
    project: Project,
    paths: Sequence[Path],
    passphrases: Mapping[Path, str] | None = None,
    progress: Progress | None = None,
) -> MergeReport:
    """What merging these files would bring; nothing is kept. Files that cannot be read are listed as problems.

    `passphrases` open the encrypted ones among them. Raises ProjectError where nothing can be merged into this project.
    """
    _check_mergeable(project)
    with unlocked(paths, passphrases) as files:
        usable, problems = _usable(project, files.paths)
        found = project.merge(usable, dry_run=True, progress=progress or Progress()) if usable else []
        return _shown(_report(project, usable, found, files.problems + problems), files.shown)


def merge_files(
    *,
    project: Project,
    paths: Sequence[Path],
    passphrases: Mapping[Path, str] | None = None,
    coder: str = "",
    progress: Progress | None = None,
) -> MergeDone:
    """Merge files in one step, after a backup. Merging again adds nothing. Raises ProjectError, StorageFailed, Cancelled.

    What anybody but `coder` did is news (see `reviewer.services.news`).
    """
    project.require_writable()
    _check_mergeable(project)
    with unlocked(paths, passphrases) as files:
        usable, problems = _usable(project, files.paths)
        problems = files.problems + problems
        if not usable:
            raise ReviewerError(problems[0] if problems else "There is no file to merge.")
        backup.make(project.database, project.world, reason="merge")
        found = project.merge(usable, dry_run=False, progress=progress or Progress(), coder=coder)
        report = _shown(_report(project, usable, found, problems), files.shown)
    finish_purge(project=project)
    return MergeDone(report, project.merged_changes)


def _check_mergeable(project: Project) -> None:
    if project.read(contents.of_file).pseudonymous:
        raise ProjectError(f"“{project.path.name}” is pseudonymised: nothing can be merged into it.")


def _shown(report: MergeReport, shown: Mapping[Path, Path]) -> MergeReport:
    """The report with the files that the user chose, in place of those they were decrypted to."""
    return replace(report, files=tuple(replace(file, path=shown.get(file.path, file.path)) for file in report.files))


def _usable(project: Project, paths: Sequence[Path]) -> tuple[list[Path], list[str]]:
    """The files that can be merged, each once, and a sentence for each that cannot."""
    usable: list[Path] = []
    problems: list[str] = []
    for path in dict.fromkeys(path.absolute() for path in paths):
        try:
            if path.exists() and path.samefile(project.path):
                problems.append(f"“{path.name}” is this project itself; choose a file from another laptop.")
                continue
            project.try_foreign(path)
            usable.append(path)
        except ReviewerError as error:
            problems.append(str(error))
    return usable, problems


def _report(
    project: Project, paths: Sequence[Path], found: Sequence[tuple[Merged, bool]], problems: Sequence[str]
) -> MergeReport:
    now = project.world.now_ms()
    own = project.read(reads.project_details).id
    files = []
    lost: dict[str, int] = {}
    for path, (merged, related) in zip(paths, found, strict=True):
        for kind, count in merged.lost.items():
            lost[kind] = lost.get(kind, 0) + count
        names = sorted({merged.names.get(coder, "unknown") for coder in merged.coders})
        files.append(
            FileReport(
                path=path,
                relation=_relation(merged, related, own),
                coders=tuple(names),
                since=merged.since,
                new=merged.new,
                changes=merged.changes,
                known=merged.known,
                newer=merged.newer,
                refused=tuple(merged.refused),
                conflicts=tuple(merged.conflicts),
                ahead_days=max(0, merged.latest_wall - now) // _DAY,
                contains=merged.contains,
                purges=tuple(merged.purged),
            )
        )
    before = found[0][0].before if found else {}
    after = found[-1][0].after if found else {}
    return MergeReport(tuple(files), before, after, {k: n for k, n in lost.items() if n}, tuple(problems))


def _relation(merged: Merged, related: bool, own: str) -> Relation:
    if not related and own not in merged.projects:
        return "another project"
    return "copy" if merged.projects - {own} else "same project"
