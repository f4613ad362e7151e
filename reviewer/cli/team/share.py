"""`reviewer share`: a project file to hand on."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.common import add_file, new_passphrase, opened, shown_progress
from reviewer.errors import UsageError
from reviewer.model.names import counted
from reviewer.services.shared import people
from reviewer.services.team import team_export
from reviewer.services.team.team_export import LOCKED_ENDING, Choice

HELP = (
    "Write a project file for others: the whole project, one coder's work, without the original files, or under other "
    "names. A name that ends in .review.age encrypts it with a passphrase."
)
EXAMPLE = "reviewer share team.review -o anna.review --mine Anna --without-originals"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help="*.review, or *.review.age")
    parser.add_argument("--mine", metavar="CODER", help="the work of this coder alone, and what it refers to")
    parser.add_argument(
        "--for", dest="shared", metavar="CODER", help="for a coder who codes blind: all but the work of the others"
    )
    parser.add_argument("--without-originals", action="store_true", help="leave the files out that texts came from")
    parser.add_argument("--pseudonymous", action="store_true", help="other names and ids; readable, never mergeable")
    parser.add_argument("--names", type=Path, metavar="CSV", help="with --pseudonymous: where the names are listed")
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="F",
        help="its first line is the passphrase; else REVIEWER_PASSPHRASE, else you are asked",
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="with --pseudonymous: only show where somebody may still be named; with --mine: what of others comes along",
    )
    parser.add_argument("--force", action="store_true", help="replace files that are there")


def run(options: argparse.Namespace) -> int:
    locked = options.out.name.endswith(LOCKED_ENDING)
    if options.passphrase_file is not None and not locked:
        raise UsageError(f"An encrypted project needs a name that ends in “{LOCKED_ENDING}”.")
    if options.shared and options.mine:
        raise UsageError("Choose “--mine” or “--for”: one coder's work, or all but the others'.")
    if options.names is not None and not options.pseudonymous:
        raise UsageError("“--names” goes with “--pseudonymous”.")
    if options.pseudonymous and options.names is None:
        raise UsageError("“--pseudonymous” needs “--names FILE”, where the list of names is written.")
    if options.dry_run and not options.pseudonymous and not options.mine:
        raise UsageError("“--dry-run” goes with “--pseudonymous” or “--mine”.")
    with opened(options.file) as project:
        left = team_export.names_left(project=project, progress=shown_progress()) if options.pseudonymous else []
        for place in left:
            of = f" of “{place.of[:60]}”" if place.of else ""
            print(f"may name somebody: {place.kind}{of}, {place.field}: {place.words}")
        whose = options.shared or options.mine
        mine = people.coder_named(project=project, name=whose, make=False).id if whose else ""
        for along in team_export.comes_along(project=project, mine=mine) if mine else []:
            print(f"comes along, made in one step with something that is needed: {along.in_words()}")
        if options.dry_run:
            looked = f"{counted(len(left), 'place')} to look at; " if options.pseudonymous else ""
            print(f"{looked}nothing was written.")
            return 0
        passphrase = new_passphrase(options.passphrase_file) if locked else ""
        choice = Choice(
            mine,
            shared=bool(options.shared),
            originals=not options.without_originals,
            pseudonymous=options.pseudonymous,
            names=options.names,
            passphrase=passphrase,
        )
        done = team_export.share_project(
            project=project, path=options.out, choice=choice, overwrite=options.force, progress=shown_progress()
        )
    print(f"{done.path} contains: {done.contents.in_words()} ({counted(done.bytes, 'byte')}).")
    if done.names is not None:
        print(f"Who is who stands in {done.names}; keep it apart from the project.")
    return 0
