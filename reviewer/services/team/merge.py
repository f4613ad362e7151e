"""Merge: try it first, do it in one atomic step after a backup, take it back with one undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.errors import ProjectError, ReviewerError
from reviewer.model.changes import Changes
from reviewer.model.team.conflict import FileReport, MergeReport, Relation
from reviewer.progress import Progress
from reviewer.sentence import sentence
from reviewer.services.shared.purged import finish_purge, spared_backups
from reviewer.services.team.locked_files import unlocked
from reviewer.store.file import contents
from reviewer.store.project_file import Project
from reviewer.store.reads import things as reads
from reviewer.store.team.merged import Merged, MergeOutcome
from reviewer.system.files import are_same

_DAY_MS = 86_400_000
"""A day in milliseconds."""
Agree = Callable[[MergeReport], bool]


@dataclass(frozen=True, slots=True)
class MergeDone:
    """What a merge brought, what changed in the project, and whether it was kept.

    `spared` is the backup in which what it purged still stands; see `reviewer.services.shared.purged`.
    """

    report: MergeReport
    changes: Changes
    kept: bool = True
    spared: Path | None = None


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
    return merge_or_look(
        project=project,
        paths=paths,
        passphrases=passphrases,
        progress=progress,
        agree=lambda _: False,
        expected=False,
    ).report


def merge_files(
    *,
    project: Project,
    paths: Sequence[Path],
    passphrases: Mapping[Path, str] | None = None,
    coder: str = "",
    progress: Progress | None = None,
    agreed: MergeReport | None = None,
) -> MergeDone:
    """Merge files in one step, after a backup. Merging again adds nothing. Raises ProjectError, StorageFailed, Cancelled.

    What anybody but `coder` did is news (see `reviewer.services.team.news`). `agreed` is the preview that the user said yes
    to: where the files purge or delete more by now, nothing is merged.
    """

    def still(report: MergeReport) -> bool:
        return agreed is None or {*report.purges, *report.heavy} <= {*agreed.purges, *agreed.heavy}

    done = merge_or_look(
        project=project,
        paths=paths,
        passphrases=passphrases,
        coder=coder,
        progress=progress,
        agree=still,
    )
    if done.report.files and not done.kept:
        raise ReviewerError(
            sentence("The files have changed since you looked at them; nothing was merged. Look at them again.")
        )
    if not done.report.files:
        raise ReviewerError(next(iter(done.report.problems), sentence("There is no file to merge.")))
    return done


def merge_or_look(
    *,
    project: Project,
    paths: Sequence[Path],
    agree: Agree,
    passphrases: Mapping[Path, str] | None = None,
    coder: str = "",
    progress: Progress | None = None,
    expected: bool = True,
) -> MergeDone:
    """Read and fold the files once, show `agree` what they bring, and keep it where that is agreed to, as is `expected`.

    Files that cannot be read are problems in the report. Raises ProjectError, StorageFailed, Cancelled.
    """
    project.require_writable()
    # Its ids are new ones, so every thing would come in a second time beside its twin.
    if project.read(contents.of_file).pseudonymous:
        raise ProjectError(
            sentence("“{name}” is pseudonymised: nothing can be merged into it.", name=project.path.name)
        )
    with unlocked(paths, passphrases) as files:
        usable, problems = _others(project, files.paths)
        reports: list[MergeReport] = []

        def look(outcome: MergeOutcome) -> bool:
            report = _report(project, outcome, files.problems + problems + outcome.problems)
            reports[:] = [_with_chosen_paths(report, files.chosen)]
            return bool(outcome.files) and agree(reports[0])

        outcome = project.merge(
            usable,
            progress=progress or Progress(),
            coder=coder,
            agree=look,
            back_up=True,
            ahead=expected and bool(usable),
        )
    spared = None
    if outcome.kept:
        finish_purge(project=project)
        spared = next((each for each in spared_backups(project=project) if each.name == outcome.backup), None)
    return MergeDone(reports[0], outcome.changes, outcome.kept, spared)


def _with_chosen_paths(report: MergeReport, chosen: Mapping[Path, Path]) -> MergeReport:
    """The report with the files that the user chose, in place of those they were decrypted to."""
    return replace(report, files=tuple(replace(file, path=chosen.get(file.path, file.path)) for file in report.files))


def _others(project: Project, paths: Sequence[Path]) -> tuple[list[Path], list[str]]:
    """The files, each once and without this project's own, and a sentence for that one."""
    others: list[Path] = []
    problems: list[str] = []
    for path in dict.fromkeys(path.absolute() for path in paths):
        if are_same(path, project.path):
            words = "“{name}” is this project itself; choose a file from another laptop."
            problems.append(sentence(words, name=path.name))
        else:
            others.append(path)
    return others, problems


def _report(project: Project, outcome: MergeOutcome, problems: Sequence[str]) -> MergeReport:
    now = project.world.now_ms()
    own = project.read(reads.project_details).id
    files = []
    lost: dict[str, int] = {}
    for path, merged in zip(outcome.paths, outcome.files, strict=True):
        for kind, count in merged.lost.items():
            lost[kind] = lost.get(kind, 0) + count
        names = sorted({merged.names.get(coder, sentence("unknown")) for coder in merged.coders})
        files.append(
            FileReport(
                path=path,
                relation=_relation(merged, own),
                coders=tuple(names),
                since=merged.since,
                new=merged.new,
                changes=merged.changes,
                known=merged.known,
                newer=merged.newer,
                refused=tuple(merged.refused),
                conflicts=tuple(merged.conflicts),
                ahead_days=max(0, merged.latest_wall - now) // _DAY_MS,
                contains=merged.contains,
                purges=tuple(merged.purged.values()),
                goes=merged.goes,
                purges_elsewhere=merged.elsewhere,
            )
        )
    return MergeReport(
        files=tuple(files),
        before=outcome.files[0].before if outcome.files else {},
        after=outcome.files[-1].after if outcome.files else {},
        lost={kind: count for kind, count in lost.items() if count},
        problems=tuple(problems),
        open_conflicts=outcome.conflicts,
    )


def _relation(merged: Merged, own: str) -> Relation:
    if not merged.related and own not in merged.projects:
        return "another project"
    return "copy" if merged.projects - {own} else "same project"
