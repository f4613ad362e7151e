"""`reviewer conflicts`: what was changed apart and waits for a decision."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, add_json, opened, print_json
from reviewer.cli.verb_merge import conflict_json
from reviewer.services import conflicts

NAME = "conflicts"
HELP = "List the open conflicts."
EXAMPLE = "reviewer conflicts team.review --json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    add_json(parser)


def run(given: argparse.Namespace) -> int:
    with opened(given.file) as project:
        found = conflicts.list_conflicts(project=project)
        twins = conflicts.list_twins(project=project)
    if given.json:
        print_json([conflict_json(conflict) for conflict in found])
        return 0
    for conflict in found:
        print(f"{conflict.title}: {conflict.field if conflict.sort == 'value' else conflict.sort}")
        for side in conflict.sides:
            print(f"    {side.coder}: {side.value}")
    for twin in twins:
        print(f"The {twin.kind} “{twin.name}” is there twice; they may be one.")
    print(f"{len(found)} open conflicts.")
    return 0
