"""`reviewer conflicts`: what was changed apart and waits for a decision."""

from __future__ import annotations

import argparse
import sys

from reviewer.cli.common import add_file, add_json, coder_for, opened, print_json
from reviewer.cli.team.merge import conflict_json, in_words
from reviewer.errors import UsageError
from reviewer.model.names import counted
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, project_lookup
from reviewer.services.team import conflicts

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


def run(options: argparse.Namespace) -> int:
    unify = options.unify_coders is not None or options.unify_codes or options.unify_sources
    with opened(options.file, to_write=unify) as project:
        if unify:
            _unify(project, options)
        open_conflicts = project_lookup.list_conflicts(project=project)
        twins = conflicts.list_twins(project=project)
    if options.json:
        print_json([conflict_json(conflict) for conflict in open_conflicts])
        return 0
    for conflict in open_conflicts:
        print(in_words(conflict))
        for side in conflict.sides:
            print(f"    {side.coder}: {'deleted it' if side.deletes else side.value or '(empty)'}")
    for twin in twins:
        print(f"The {twin.kind} “{twin.name}” is there twice; they may be one.")
    print(f"{counted(len(open_conflicts), 'open conflict')}.")
    return 0


def _unify(project: Project, options: argparse.Namespace) -> None:
    wanted = {"code": options.unify_codes, "source": options.unify_sources}
    twins = [twin for twin in conflicts.list_twins(project=project) if wanted.get(twin.kind)]
    if options.unify_coders:
        _unify_named(project, options)
    elif options.unify_coders is not None:
        twins += [twin for twin in conflicts.list_twins(project=project) if twin.kind == "coder"]
    if twins:
        conflicts.unify_twins(project=project, twins=twins, coder=coder_for(project, options.coder))
    for twin in twins:
        print(f"The {twin.kind} “{twin.name}” was there twice and is one now.", file=sys.stderr)


def _unify_named(project: Project, options: argparse.Namespace) -> None:
    if len(options.unify_coders) < 2:
        raise UsageError("--unify-coders needs at least two coders, or none for all of one name.")
    coders = [people.coder_named(project=project, name=name, make=False) for name in options.unify_coders]
    pairs = [(coders[0].id, other.id) for other in coders[1:]]
    people.unify_coders(project=project, pairs=pairs, coder=coder_for(project, options.coder))
    print(f"{', '.join(coder.name for coder in coders)} are one person now.", file=sys.stderr)
