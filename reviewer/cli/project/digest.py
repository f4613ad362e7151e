"""`reviewer digest`: one hash of what a project shows."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, opened
from reviewer.services.shared import project_lookup

HELP = "Print one hash of state and conflicts: equal for projects with equal content."
EXAMPLE = "reviewer digest ketamine.review"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)


def run(options: argparse.Namespace) -> int:
    with opened(options.file) as project:
        print(project_lookup.digest(project=project))
    return 0
