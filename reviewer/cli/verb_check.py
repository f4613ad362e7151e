"""`reviewer check`: is the file whole."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, complain, opened, shown_progress
from reviewer.services import checks

NAME = "check"
HELP = "Check a project: the database, the hashes of log and texts, and that the tables show what the log says."
EXAMPLE = "reviewer check ketamine.review"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--rebuild", action="store_true", help="make the tables anew from the log first")


def run(given: argparse.Namespace) -> int:
    with opened(given.file, to_write=given.rebuild) as project:
        if given.rebuild:
            checks.rebuild(project=project)
        report = checks.check(project=project, progress=shown_progress())
    for problem in (*report.problems, *report.missing):
        complain(problem)
    if report.fine and not report.missing:
        print(f"All is well: {report.records} changesets and {report.texts} texts match their hashes.")
    return 0 if report.fine and not report.missing else 1
