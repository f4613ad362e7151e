"""`reviewer code`: one tagged highlight."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, coder_for, opened
from reviewer.services.coding import codes, highlights
from reviewer.services.shared import highlight_lookup, source_lookup

NAME = "code"
HELP = "Highlight a quote in a source and tag it with a code; the code is made when it is missing."
EXAMPLE = 'reviewer code ketamine.review --source blog.txt --quote "within hours" --code "Benefits/Rapid onset"'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--source", required=True, metavar="S", help="an id, a unique title or a file name")
    parser.add_argument("--quote", required=True, metavar="Q", help="the passage, character for character")
    parser.add_argument(
        "--code", required=True, action="append", metavar="PATH", help="like Risks/Bladder; may be repeated"
    )
    parser.add_argument("--nth", type=int, metavar="N", help="which one, from 1, where the quote stands more than once")
    parser.add_argument("--coder", metavar="C", help="who codes, by name; made when new")
    parser.add_argument("--memo", default="", metavar="M", help="a memo on the highlight")


def run(given: argparse.Namespace) -> int:
    with opened(given.file, to_write=True) as project:
        source = source_lookup.find_source(project=project, name=given.source)
        start, end = highlight_lookup.find_quote(project=project, source=source.id, quote=given.quote, nth=given.nth)
        coder = coder_for(project, given.coder)
        book = codes.codebook(project=project)
        wanted = []
        for path in given.code:
            found = book.shown(path)
            known = [found] if found else book.at_path(path)
            wanted.append(
                known[0].id if len(known) == 1 else codes.ensure_path(project=project, path=path, coder=coder)
            )
        highlights.highlight_passage(
            project=project, source=source.id, start=start, end=end, coder=coder, codes=wanted, memo=given.memo
        )
    print(f"{source.title}, characters {start}–{end}: {', '.join(given.code)}")
    return 0
