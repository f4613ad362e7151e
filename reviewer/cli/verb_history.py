"""`reviewer history`: what changed, when, by whom."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from reviewer.cli.common import add_file, add_json, opened, print_json
from reviewer.services import history

NAME = "history"
HELP = "List what changed in the project, newest first."
EXAMPLE = "reviewer history ketamine.review --limit 20"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--limit", type=int, metavar="N", help="only the newest N")
    add_json(parser)


def run(given: argparse.Namespace) -> int:
    with opened(given.file) as project:
        entries = history.history(project=project, limit=given.limit)
    if given.json:
        print_json([asdict(entry) | {"date": entry.date} for entry in entries])
    else:
        for entry in entries:
            print(f"{entry.date}  {entry.coder}: {entry.label}")
    return 0
