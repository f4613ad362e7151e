"""`reviewer context`: each place of a word with what stands around it."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.analysis.words.frequencies import ORDERS
from reviewer.cli.common import add_file, add_json, opened, print_json, shown_progress
from reviewer.model.names import counted
from reviewer.services.evidence import word_files, words
from reviewer.services.shared.source_lookup import find_source

HELP = "List each place of a word, or of several in a row, with what stands before and after it."
EXAMPLE = 'reviewer context ketamine.review "side effect*" --sort after'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("words", metavar="WORDS", help="a word, or several in a row; depress* has any ending")
    parser.add_argument("--width", type=int, default=40, metavar="N", help="characters on each side (default 40)")
    parser.add_argument(
        "--sort", choices=ORDERS, default="text", help="as in the texts, or by what stands before or after"
    )
    parser.add_argument("--source", action="append", default=[], metavar="S", help="only in this source")
    add_json(parser)
    parser.add_argument("-o", "--out", type=Path, metavar="OUT", help="the file to write: .csv or .xlsx")
    parser.add_argument("--force", action="store_true", help="replace a file that exists")


def run(options: argparse.Namespace) -> int:
    width = min(1_000, max(0, options.width))
    with opened(options.file) as project:
        sources = [find_source(project=project, name=each).id for each in options.source] or None
        found = words.context(
            project=project, words=options.words, sources=sources, width=width, order=options.sort,
            progress=shown_progress(),
        )  # fmt: skip
        if options.out:
            path = word_files.write_context(
                project=project, path=options.out, found=found, words=options.words, overwrite=options.force
            )
            print(f"{counted(len(found.lines), 'place')} written to {path}.")
            return 0
    if options.json:
        print_json(
            [
                {
                    "source": line.source, "title": line.title, "start": line.start, "end": line.end,
                    "before": line.before, "word": line.word, "after": line.after,
                }
                for line in found.lines
            ]
        )  # fmt: skip
        return 0
    for line in found.lines:
        print(f"{line.before:>{width}} [{line.word}] {line.after:<{width}}  {line.title}".rstrip())
    print(f"{counted(found.number, 'place')} in {counted(found.sources, 'source')}; shown {len(found.lines):,}.")
    return 0
