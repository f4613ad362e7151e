"""`reviewer conflicts`: what was changed apart and waits for a decision."""

from __future__ import annotations

import argparse
import sys

from reviewer.cli.common import add_file, add_json, coder_for, opened, print_json
from reviewer.cli.team.merge import conflict_json
from reviewer.errors import UsageError
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, project_lookup
from reviewer.services.team import conflicts

NAME = "conflicts"
HELP = "List the open conflicts, and unify what was made twice."
EXAMPLE = "reviewer conflicts team.review --json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument(
        "--unify-coders",
        nargs="*",
        metavar="CODER",
        help="make coders of one name one person, or the coders named here, by name or id",
    )
    parser.add_argument("--unify-codes", action="store_true", help="make codes of one name and place one code")
    parser.add_argument("--unify-sources", action="store_true", help="make sources of one text or file one source")
    parser.add_argument("--coder", metavar="C", help="who decides this (default: you)")
    add_json(parser)


def run(given: argparse.Namespace) -> int:
    unify = given.unify_coders is not None or given.unify_codes or given.unify_sources
    with opened(given.file, to_write=unify) as project:
        if unify:
            _unify(project, given)
        found = project_lookup.list_conflicts(project=project)
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


def _unify(project: Project, given: argparse.Namespace) -> None:
    wanted = {"code": given.unify_codes, "source": given.unify_sources}
    twins = [twin for twin in conflicts.list_twins(project=project) if wanted.get(twin.kind)]
    if given.unify_coders:
        _unify_named(project, given)
    elif given.unify_coders is not None:
        twins += [twin for twin in conflicts.list_twins(project=project) if twin.kind == "coder"]
    if twins:
        conflicts.unify_twins(project=project, twins=twins, coder=coder_for(project, given.coder))
    for twin in twins:
        print(f"The {twin.kind} “{twin.name}” was there twice and is one now.", file=sys.stderr)


def _unify_named(project: Project, given: argparse.Namespace) -> None:
    if len(given.unify_coders) < 2:
        raise UsageError("--unify-coders needs at least two coders, or none for all of one name.")
    found = [people.coder_named(project=project, name=name, make=False) for name in given.unify_coders]
    pairs = [(found[0].id, other.id) for other in found[1:]]
    people.unify_coders(project=project, pairs=pairs, coder=coder_for(project, given.coder))
    print(f"{', '.join(coder.name for coder in found)} are one person now.", file=sys.stderr)
