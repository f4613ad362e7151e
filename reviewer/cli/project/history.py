"""`reviewer history`: what changed, when, by whom; write it to a file, or take one action back."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path

from reviewer.cli.common import add_file, add_json, coder_for, complain, opened, print_json, shown_progress
from reviewer.errors import UsageError
from reviewer.model.names import counted
from reviewer.model.team.history import HistoryEntry, HistoryFilter
from reviewer.services.project import audit, history, revert
from reviewer.services.project.projects import Project
from reviewer.services.shared import people
from reviewer.services.shared.source_lookup import find_source

HELP = "List what changed in the project, newest first; write it to a file; take one action back."
EXAMPLE = "reviewer history ketamine.review --coder Anna --since 2026-01-31 -o history.csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--limit", type=int, metavar="N", help="only the newest N")
    parser.add_argument("--coder", metavar="C", help="only what this coder did")
    parser.add_argument("--source", metavar="S", help="only what was done to this source: an id, title or file name")
    parser.add_argument("--kind", metavar="K", help="only actions on things of this kind: source, code, coding, ...")
    parser.add_argument("--text", metavar="T", default="", help="only entries with these words")
    parser.add_argument("--since", metavar="DAY", help="from this day on, as 2026-01-31 (UTC)")
    parser.add_argument("--until", metavar="DAY", help="up to this day and with it")
    parser.add_argument("-o", "--out", type=Path, metavar="OUT", help="write to a .csv or .json file")
    parser.add_argument("--overwrite", action="store_true", help="replace OUT where it exists")
    parser.add_argument("--revert", metavar="ACTION", help="take back the action with this id (see --json)")
    parser.add_argument("--dry-run", action="store_true", help="with --revert: only say what would happen")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    if options.revert is not None:
        return _revert(options)
    with opened(options.file) as project:
        wanted = _filter(project, options)
        if options.out is not None:
            count = audit.export_history(
                project=project, path=options.out, wanted=wanted, overwrite=options.overwrite, progress=shown_progress()
            )
            print(f"{counted(count, 'entry', 'entries')} written to {options.out}.")
            return 0
        entries = list(islice(history.walk(project=project, wanted=wanted), options.limit))
    if options.json:
        print_json([audit.as_json(entry) for entry in entries])
        return 0
    for entry in entries:
        print(f"{entry.date}  {entry.sentence}{_gap(entry)}")
    return 0


def _gap(entry: HistoryEntry) -> str:
    return f"  [{entry.missing} of its parts are not in this file]" if entry.missing else ""


def _filter(project: Project, options: argparse.Namespace) -> HistoryFilter:
    if options.limit is not None and options.limit < 0:
        raise UsageError("--limit is a number from 0 on.")
    return HistoryFilter(
        thing=find_source(project=project, name=options.source).id if options.source else "",
        coder=people.coder_named(project=project, name=options.coder, make=False).id if options.coder else "",
        kind=options.kind or "",
        since=_start_of(options.since, "--since"),
        # The day itself is meant too, and the filter's end is exclusive.
        until=_start_of(options.until, "--until", days=1),
        text=options.text,
    )


def _start_of(day: str | None, option: str, days: int = 0) -> int | None:
    if day is None:
        return None
    try:
        start = date.fromisoformat(day) + timedelta(days=days)
    except (ValueError, OverflowError) as error:
        raise UsageError(f"{option} is a day as 2026-01-31, not “{day}”.") from error
    return int(datetime(start.year, start.month, start.day, tzinfo=UTC).timestamp() * 1000)


def _revert(options: argparse.Namespace) -> int:
    with opened(options.file, to_write=not options.dry_run) as project:
        plan = revert.revert_plan(project=project, changeset=options.revert)
        for kept in plan.kept:
            who = f" by {kept.coder}" if kept.coder else ""
            complain(f"left as it is, since it was changed or used since{who}: {kept.kind} “{kept.title}”.")
        if options.dry_run:
            print(f"Taking back “{plan.entry.sentence}” would write {counted(plan.writes, 'change')}.")
            return 0
        coder = coder_for(project, options.coder)
        changes = revert.revert(project=project, changeset=options.revert, coder=coder)
        print(f"Taken back: {plan.entry.sentence}.")
    return 1 if changes.kept else 0
