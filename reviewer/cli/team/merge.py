"""`reviewer merge`: bring in other people's copies."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from typing import Any

from reviewer.changes.kinds import KINDS
from reviewer.cli.common import Paths, add_file, add_json, complain, opened, passphrase_of, print_json, shown_progress
from reviewer.errors import ExportRefused
from reviewer.model.names import counted
from reviewer.model.team.conflict import ConflictItem, MergeReport
from reviewer.services.project import projects
from reviewer.services.team import merge
from reviewer.system.files import is_there

HELP = "Merge other project files into this one: what came in, what was already there, which conflicts are open."
EXAMPLE = "reviewer merge team.review laptop-b.review laptop-c.review"

_MOST_REFUSALS = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument(
        "others", nargs="+", type=Path, action=Paths, metavar="OTHER", help="a project file from another laptop"
    )
    parser.add_argument(
        "-o", "--out", type=Path, metavar="OUT", help="leave FILE as it is and write the merged project here"
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would happen")
    parser.add_argument("--yes", action="store_true", help="also when more than a tenth would be deleted, or purged")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    target = options.file
    if options.out is not None and not options.dry_run:
        if is_there(options.out):
            raise ExportRefused(f"“{options.out}” exists already; choose another name.")
        with opened(options.file) as project:
            project.copy_to(options.out)
        target = options.out
    kept = False
    try:
        code, kept = _merge(target, options)
    finally:
        if target != options.file and not kept:
            for left in (target, target.with_name(f"{target.name}-journal")):
                left.unlink(missing_ok=True)
            # The merge has backed the copy up before it failed or was refused.
            shutil.rmtree(target.with_name(f"{target.stem}.backups"), ignore_errors=True)
    return code


def _merge(target: Path, options: argparse.Namespace) -> tuple[int, bool]:
    """The exit code, and whether anything was merged."""
    passphrases = {path.absolute(): passphrase_of(path) for path in options.others if projects.is_locked(path)}
    with opened(target, to_write=True) as project:
        done = merge.merge_or_look(
            project=project,
            paths=options.others,
            passphrases=passphrases,
            progress=shown_progress(),
            agree=lambda report: not options.dry_run and (options.yes or not (report.heavy or report.purges)),
            expected=not options.dry_run,
        )
    report = done.report
    if done.spared is not None:
        print(
            f"The backup “{done.spared.name}” was made before this merge: what the merge purged still stands in it, should"
            " this have been a mistake. “reviewer purge FILE --backups” takes it out there too.",
            file=sys.stderr,
        )
    stopped = bool(report.heavy or report.purges) and not options.yes
    if options.json:
        print_json(_as_json(report, dry_run=not done.kept))
    else:
        _print(report, dry_run=not done.kept)
    for problem in report.problems:
        complain(problem)
    for file in report.files:
        for sentence in file.refused[:_MOST_REFUSALS]:
            complain(f"{file.path.name}: {sentence}")
        if len(file.refused) > _MOST_REFUSALS:
            more = counted(len(file.refused) - _MOST_REFUSALS, "refusal")
            complain(f"{file.path.name}: and {more} more; --json lists them all.")
    if stopped and not options.dry_run:
        kinds = [f"{report.lost[kind]:,} of {KINDS[kind].counted_as(report.before[kind])}" for kind in report.heavy]
        would = [f"purge “{title}” for good" for title in report.purges]
        would += [f"delete {', '.join(kinds)}"] if kinds else []
        complain(
            f"this merge would {' and '.join(would)}; nothing was merged. Look at it with --dry-run, or add --yes."
        )
    refused = any(file.refused for file in report.files)
    return (1 if report.problems or refused or (stopped and not options.dry_run) else 0), done.kept


def _print(report: MergeReport, *, dry_run: bool) -> None:
    for file in report.files:
        who = f" by {', '.join(file.coders)}" if file.coders else ""
        ahead = f"; its clock is {counted(file.ahead_days, 'day')} ahead" if file.ahead_days else ""
        other = "; another project, so this is an import" if file.relation == "another project" else ""
        if not file.contains.whole:
            print(f"{file.path.name} contains: {file.contains.in_words()}")
        for title in file.purges:
            print(f"{file.path.name}: “{title}” was purged there; merging purges it here too, for good")
        if file.purges:
            goes = ", ".join(KINDS[kind].counted_as(count) for kind, count in file.goes.items())
            print(f"{file.path.name}: with what was purged there goes {goes or 'nothing that is shown here'}")
        if file.purges_elsewhere:
            print(f"{file.path.name}: {counted(file.purges_elsewhere, 'source')} purged there, not in this project")
        print(
            f"{file.path.name}: {file.new} new{who}, {file.known} already there, {file.newer} from a newer version{ahead}{other}"
        )
        for conflict in file.conflicts:
            print(f"    conflict: {in_words(conflict)}")
    after = ", ".join(KINDS[kind].counted_as(count) for kind, count in report.after.items())
    # No file could be merged: nothing was counted, and the problems say why.
    if after:
        verb = "would be" if dry_run else "are"
        conflicts = counted(report.open_conflicts, "open conflict")
        print(f"There {verb} {after}; {conflicts}{'' if dry_run else ' now'}.")


def _as_json(report: MergeReport, *, dry_run: bool) -> dict[str, Any]:
    return {
        "dry_run": dry_run,
        "files": [
            {
                "path": str(file.path),
                "relation": file.relation,
                "coders": list(file.coders),
                "since": file.since,
                "new": file.new,
                "changes": file.changes,
                "already_there": file.known,
                "newer": file.newer,
                "refused": list(file.refused),
                "ahead_days": file.ahead_days,
                "contains": list(file.contains.words),
                "purges": list(file.purges),
                "purged_with_them": file.goes,
                "purges_elsewhere": file.purges_elsewhere,
                "conflicts": [conflict_json(conflict) for conflict in file.conflicts],
            }
            for file in report.files
        ],
        "before": report.before,
        "after": report.after,
        "lost": report.lost,
        "problems": list(report.problems),
        "conflicts": report.open_conflicts,
    }


def in_words(conflict: ConflictItem) -> str:
    """What was changed apart: `Code “Risks”: name changed twice`."""
    what = {
        "value": f"{conflict.field.replace('_', ' ')} changed twice",
        "cycle": "move skipped, it would close a ring",
        "delete-edit": "deleted and changed",
        "delete-use": f"deleted and used {counted(conflict.uses, 'time')}",
        "kind": "made in the place of another thing",
    }
    return f"{conflict.title}: {what[conflict.sort]}"


def conflict_json(conflict: ConflictItem) -> dict[str, Any]:
    """A conflict as `--json` prints it."""
    return {
        "sort": conflict.sort,
        "kind": conflict.kind,
        "id": conflict.thing,
        "field": conflict.field,
        "title": conflict.title,
        "uses": conflict.uses,
        "proposal": conflict.proposal,
        "sides": [
            {"ref": s.ref, "coder": s.coder, "when": s.when, "value": s.value, "deletes": s.deletes}
            for s in conflict.sides
        ],
    }
