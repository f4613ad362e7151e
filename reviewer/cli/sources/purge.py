"""`reviewer purge`: take a source out of the project for good."""

from __future__ import annotations

import argparse

from reviewer.changes.kinds import KINDS
from reviewer.cli.common import add_file, coder_for, complain, opened
from reviewer.services.shared import source_lookup
from reviewer.services.sources import purge, purge_passage

NAME = "purge"
HELP = (
    "Take a source with all its highlights, tags and memos out of the project, its backups and its search index, for good. "
    "Merging passes this on: every copy that hears of it does the same. It cannot be undone."
)
EXAMPLE = 'reviewer purge team.review --source interview.txt --confirm "Interview with Z"'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--source", required=True, metavar="S", help="its id, title or file name")
    # A script that names the wrong source must not purge it.
    parser.add_argument("--confirm", required=True, metavar="TITLE", help="its title once more, exactly")
    parser.add_argument(
        "--passage", metavar="WORDS", help="only these words, wherever they stand in the source; they are blacked out"
    )
    parser.add_argument("--coder", metavar="C", help="who does it (default: you)")


def run(options: argparse.Namespace) -> int:
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
