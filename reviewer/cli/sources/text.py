"""`reviewer text`: a source's text, exactly."""

from __future__ import annotations

import argparse
import sys

from reviewer.cli.common import add_file, opened
from reviewer.services.shared import highlight_lookup, source_lookup

HELP = "Print a source's text exactly as the project keeps it: UTF-8, LF, nothing added."
EXAMPLE = 'reviewer text ketamine.review --source "Safety review"'


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--source", required=True, metavar="S", help="an id, a unique title or a file name")


def run(options: argparse.Namespace) -> int:
    with opened(options.file) as project:
        source = source_lookup.find_source(project=project, name=options.source)
        text = highlight_lookup.text_of(project=project, source=source.id).text
    # Bytes, past the text layer: Windows would write CRLF for LF.
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8"))
    sys.stdout.buffer.flush()
    return 0
