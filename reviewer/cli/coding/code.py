"""`reviewer code`: one tagged highlight."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, coder_given, opened
from reviewer.services.coding import highlights

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


def run(options: argparse.Namespace) -> int:
    with opened(options.file, to_write=True) as project:
        source, start, end = highlights.code_quote(
            project=project,
            source=options.source,
            quote=options.quote,
            nth=options.nth,
            codes=options.code,
            memo=options.memo,
            coder=coder_given(options.coder),
        )
    print(f"{source.title}, characters {start}–{end}: {', '.join(options.code)}")
    return 0
