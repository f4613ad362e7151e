"""`reviewer words`: how often words are used in the texts."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.common import add_file, add_json, opened, print_json, shown_progress
from reviewer.model.names import counted
from reviewer.services.evidence import word_files, words
from reviewer.services.shared.source_lookup import find_source

HELP = "Count how often words are used in the texts, without function words and numbers if wished."
EXAMPLE = "reviewer words ketamine.review --stop en --leave-out ketamine -o words.csv"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument(
        "--stop",
        action="append",
        default=[],
        choices=words.STOP_LISTS,
        help="leave out the function words of a language",
    )
    parser.add_argument("--leave-out", action="append", default=[], metavar="WORD", help="leave out this word too")
    parser.add_argument("--numbers", action="store_true", help="count numbers too")
    parser.add_argument("--source", action="append", default=[], metavar="S", help="only in this source")
    parser.add_argument(
        "--top", type=int, default=50, metavar="N", help="at most so many words (default 50); 0 for all"
    )
    add_json(parser)
    parser.add_argument("-o", "--out", type=Path, metavar="OUT", help="the file to write: .csv, .xlsx, .json, or .svg")
    parser.add_argument("--force", action="store_true", help="replace a file that exists")


def run(options: argparse.Namespace) -> int:
    left_out = words.LeftOut(tuple(options.stop), tuple(options.leave_out), not options.numbers)
    with opened(options.file) as project:
        sources = [find_source(project=project, name=each).id for each in options.source] or None
        found = words.frequencies(project=project, sources=sources, left_out=left_out, progress=shown_progress())
        if options.out:
            path = word_files.write_frequencies(project=project, path=options.out, found=found, overwrite=options.force)
            print(f"{counted(len(found.words), 'word')} written to {path}.")
            return 0
    shown = found.words[: options.top] if options.top > 0 else found.words
    if options.json:
        print_json([{"word": each.word, "count": each.count, "sources": each.sources} for each in shown])
        return 0
    for each in shown:
        print(f"{each.count:>8,}  {each.sources:>6,}  {each.word}")
    print(
        f"{counted(found.running, 'word')} in {counted(found.texts, 'text')}, {found.distinct:,} different; shown {len(shown):,}."
    )
    return 0
