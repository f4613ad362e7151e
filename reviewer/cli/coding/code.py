"""`reviewer code`: one tagged highlight, of a quote or of a region of a page."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, coder_given, opened
from reviewer.errors import UsageError
from reviewer.model.sources.page_box import Box
from reviewer.services.coding import highlights, regions

HELP = "Highlight a quote, or a region of a page, and tag it with a code; the code is made when it is missing."
EXAMPLE = 'reviewer code ketamine.review --source blog.txt --quote "within hours" --code "Benefits/Rapid onset"'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--source", required=True, metavar="S", help="an id, a unique title or a file name")
    parser.add_argument("--quote", metavar="Q", help="the passage, character for character")
    parser.add_argument("--page", type=int, metavar="P", help="in place of a quote: the page, from 1, of a region")
    parser.add_argument(
        "--box",
        metavar="L,B,R,T",
        help="its left, bottom, right and top in points (pixels of a picture) from the lower left corner of the page",
    )
    parser.add_argument(
        "--code", required=True, action="append", metavar="PATH", help="like Risks/Bladder; may be repeated"
    )
    parser.add_argument("--nth", type=int, metavar="N", help="which one, from 1, where the quote stands more than once")
    parser.add_argument("--coder", metavar="C", help="who codes, by name; made when new")
    parser.add_argument("--memo", default="", metavar="M", help="a memo on the highlight")


def run(options: argparse.Namespace) -> int:
    if (options.quote is None) == (options.page is None and options.box is None):
        raise UsageError("Give either a quote, or a page and a box.")
    if options.quote is None:
        return _region(options)
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


def _region(options: argparse.Namespace) -> int:
    try:
        box = Box(*(float(edge) for edge in (options.box or "").split(",")))
    except (ValueError, TypeError):
        raise UsageError("A box is four numbers, such as 72,500,300,700: left, bottom, right and top.") from None
    with opened(options.file, to_write=True) as project:
        source = regions.code_region(
            project=project,
            source=options.source,
            page=options.page or 1,
            box=box,
            codes=options.code,
            memo=options.memo,
            coder=coder_given(options.coder),
        )
    print(f"{source.title}, region of page {options.page or 1}: {', '.join(options.code)}")
    return 0
