"""`reviewer check`: is the file whole, and what can be saved where it is not."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.common import Paths, add_file, complain, opened, shown_progress
from reviewer.cli.remedies import REMEDIES
from reviewer.errors import UsageError
from reviewer.model.names import counted
from reviewer.services.project import checks, repair

HELP = (
    "Check a project: the database, the hashes of log and texts, and that the tables show what the log says. "
    "With --repair, write a new project from all that is whole in the file, its backups and other copies."
)
EXAMPLE = "reviewer check ketamine.review --repair saved.review --with ben.review"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--rebuild", action="store_true", help="make the tables anew from the log first")
    parser.add_argument("--repair", type=Path, metavar="OUT", help="the new project to write; the file itself stays")
    parser.add_argument(
        "--with",
        dest="others",
        nargs="+",
        type=Path,
        action=Paths,
        default=[],
        metavar="FILE",
        help="other copies to save from",
    )


def run(options: argparse.Namespace) -> int:
    if options.repair is not None:
        return _repair(options)
    if options.others:
        raise UsageError("“--with” names copies for a repair; give “--repair OUT” too.")
    with opened(options.file, to_write=options.rebuild) as project:
        if options.rebuild:
            checks.rebuild(project=project)
        report = checks.check(project=project, progress=shown_progress())
    problems = list(report.problems)
    if problems:
        problems[-1] += f" {REMEDIES['rebuild' if report.only_mendable else 'repair']}"
    for sentence in (*problems, *report.missing):
        complain(sentence)
    for sentence in report.aside:
        print(sentence)
    if report.fine and not report.missing:
        print(
            f"All is well: {counted(report.records, 'changeset')} and {counted(report.texts, 'text')} match their hashes."
        )
    return 0 if report.fine and not report.missing else 1


def _repair(options: argparse.Namespace) -> int:
    done = repair.repair(path=options.file, out=options.repair, others=options.others, progress=shown_progress())
    for each in done.contributions:
        if each.refused:
            complain(each.refused)
        else:
            print(f"{each.path}: {counted(each.records, 'changeset')} and {counted(each.texts, 'text')}")
    for sentence in done.missing:
        complain(sentence)
    held = counted(done.records, "changeset"), counted(done.texts, "text"), counted(done.originals, "original file")
    print(f"{done.path}: {', '.join(held)}.")
    if not done.missing:
        print("Nothing that the saved changes name is missing.")
    return 1 if done.missing or any(each.refused for each in done.contributions) else 0
