"""`reviewer purge`: take a source out of the project for good."""

from __future__ import annotations

import argparse

from reviewer.changes.kinds import KINDS
from reviewer.cli.common import add_file, coder_for, complain, opened
from reviewer.errors import UsageError
from reviewer.services.shared import purged, source_lookup
from reviewer.services.sources import purge, purge_passage

HELP = (
    "Take a source with all its highlights, tags and memos out of the project, its backups and its search index, for good. "
    "Merging passes this on: every copy that hears of it does the same. It cannot be undone."
)
EXAMPLE = 'reviewer purge team.review --source interview.txt --confirm "Interview with Z"'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--source", metavar="S", help="its id, title or file name")
    # A script that names the wrong source must not purge it.
    parser.add_argument("--confirm", metavar="TITLE", help="its title once more, exactly")
    parser.add_argument(
        "--backups",
        action="store_true",
        help="what merges purged is still in the backups made before them: take it out of these too",
    )
    parser.add_argument(
        "--passage", metavar="WORDS", help="only these words, wherever they stand in the source; they are blacked out"
    )
    parser.add_argument("--coder", metavar="C", help="who does it (default: you)")


def run(options: argparse.Namespace) -> int:
    if options.backups:
        return _purge_backups(options)
    if options.source is None or options.confirm is None:
        raise UsageError("A purge needs “--source” and “--confirm”, or “--backups” alone.")
    with opened(options.file, to_write=True) as project:
        source = source_lookup.find_source(project=project, name=options.source)
        coder = coder_for(project, options.coder)
        if options.passage:
            done = purge_passage.purge_passage(
                project=project, source=source.id, passage=options.passage, confirm=options.confirm, coder=coder
            )
        else:
            done = purge.purge_source(project=project, source=source.id, confirm=options.confirm, coder=coder)
    if options.passage:
        print(f"The words are purged from “{done.title}”; it is a new source now, with what the team did on it.")
        for problem in done.problems:
            complain(problem)
        return 1 if done.problems else 0
    gone = {kind: count for kind, count in done.counts.items() if kind != "source" and KINDS[kind].counted}
    counts = ", ".join(KINDS[kind].counted_as(count) for kind, count in gone.items())
    print(f"“{done.title}” is purged{f', with {counts}' if counts else ''}. Its tombstone stays.")
    for problem in done.problems:
        complain(problem)
    return 1 if done.problems else 0


def _purge_backups(options: argparse.Namespace) -> int:
    if options.source or options.confirm or options.passage:
        raise UsageError("“--backups” stands alone: it purges no source.")
    with opened(options.file, to_write=True) as project:
        spared = purged.spared_backups(project=project)
        problems = purged.purge_backups(project=project)
    for path in spared:
        print(f"{path.name}: what was purged is out of it now.")
    if not spared:
        print("No backup holds anything that a merge purged.")
    for problem in problems:
        complain(problem)
    return 1 if problems else 0
