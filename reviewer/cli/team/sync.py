"""`reviewer sync`: exchange with the other copies of a project at a place where they meet."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from reviewer.cli.common import (
    add_file,
    add_json,
    complain,
    me,
    new_passphrase,
    opened,
    passphrase_of,
    password_of,
    print_json,
    shown_progress,
)
from reviewer.model.names import counted
from reviewer.model.team.synced import Synced
from reviewer.services.sources import structures
from reviewer.services.team import places
from reviewer.services.team.places import Exchange, Locked, Project
from reviewer.services.team.sync import sync
from reviewer.system.files import is_there

HELP = (
    "Exchange with the team at a place where all copies meet: a folder that Nextcloud, OneDrive or a network drive keeps for all, "
    "or a team server. Take what others left there, leave what is new here. Where FILE does not exist it is made of what is there."
)
EXAMPLE = "reviewer sync review.review ~/Nextcloud/Team"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("place", metavar="PLACE", help="the team folder, or postgresql://user@host/database")
    parser.add_argument("--yes", action="store_true", help="agree that sources go for good which others have purged")
    parser.add_argument("--encrypt", action="store_true", help="encrypt a new team folder with a passphrase")
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="F",
        help="its first line is the passphrase of the folder; else REVIEWER_PASSPHRASE, else you are asked",
    )
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    if not is_there(options.file):
        return _new(options)
    with opened(options.file, to_write=True) as project, closing(_place(project, options)) as exchange:
        synced = sync(
            project=project,
            exchange=exchange,
            coder=me().id,
            agree=lambda _: options.yes,
            progress=shown_progress(),
        )
        if came := synced.changes.of("source"):
            # What the parts of their texts are is no part of the log.
            structures.renew(project=project, only=came, progress=shown_progress())
        return _tell(synced, exchange.name, exchange.oddities(), options)


def _new(options: argparse.Namespace) -> int:
    def made(passphrase: str) -> Project:
        return places.new_copy(
            path=options.file, where=options.place, passphrase=passphrase, coder=me().id, progress=shown_progress()
        )

    try:
        project = made(_given(options))
    except Locked:
        if _given(options):
            raise
        project = made(_asked(options.place))
    with closing(project):
        structures.renew(project=project, progress=shown_progress())
    print(f"“{options.file.name}” was made of what is at “{places.shown(options.place)}”.")
    return 0


def _place(project: Project, options: argparse.Namespace) -> Exchange:
    given = _given(options)
    try:
        return places.open_place(project=project, where=options.place, passphrase=given, coder=me().id)
    except Locked:
        if given:
            raise
    return places.open_place(project=project, where=options.place, passphrase=_asked(options.place), coder=me().id)


def _asked(place: str) -> str:
    """The passphrase of a folder, or the password of who works here for a server."""
    return password_of(places.shown(place)) if places.wants_password(place) else passphrase_of(Path(place))


def _given(options: argparse.Namespace) -> str:
    """The passphrase that is given from the start: an encrypted folder is told from another by trying."""
    return new_passphrase(options.passphrase_file) if options.encrypt or options.passphrase_file else ""


def _tell(synced: Synced, place: str, oddities: Sequence[str], options: argparse.Namespace) -> int:
    if options.json:
        kept = {name: value for name, value in asdict(synced).items() if name != "changes"}
        print_json({"place": place, **kept, "oddities": list(oddities)})
    else:
        _print(synced, place)
    for sentence in (*oddities, *synced.refused, *synced.problems):
        complain(sentence)
    for waiting in synced.waiting:
        complain(f"“{waiting.title}” was purged by others; it stays here until you agree that it goes, with --yes.")
    if synced.ended:
        complain(synced.ended)
    return 1 if synced.waiting or synced.refused or synced.problems or synced.ended else 0


def _print(synced: Synced, place: str) -> None:
    if synced.is_quiet:
        print(f"Nothing new; this copy and “{place}” hold the same.")
        return
    by = f" by {', '.join(synced.by)}" if synced.by else ""
    print(f"“{place}”: {counted(synced.came, 'action')} came in{by}, {counted(synced.went, 'action')} went out.")
    for title in synced.purged:
        print(f"“{title}” was purged by others and is gone here too.")
    if synced.conflicts:
        print(f"{counted(synced.conflicts, 'conflict')} to decide; “reviewer conflicts” lists them.")
    if synced.held:
        print(f"{counted(synced.held, 'action')} stayed here. {synced.held_why}")
    if synced.lacks_texts:
        print(f"{counted(synced.lacks_texts, 'text')} named there has not arrived yet.")
    if synced.ahead_days:
        print(f"Somebody's clock is {counted(synced.ahead_days, 'day')} ahead.")
