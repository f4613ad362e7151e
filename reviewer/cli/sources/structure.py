"""`reviewer structure`: find out from the kept originals what the parts of the texts are."""

from __future__ import annotations

import argparse

from reviewer.cli.common import add_file, add_json, complain, opened, print_json, shown_progress
from reviewer.model.names import counted
from reviewer.services.sources import structures

HELP = (
    "Read kept originals again for headings, lists, tables and links of their texts; no text and no highlight changes."
)
EXAMPLE = "reviewer structure ketamine.review"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    with opened(options.file, to_write=True) as project:
        done = structures.renew(project=project, progress=shown_progress())
    if options.json:
        print_json({"made": done.made, "otherwise": list(done.otherwise)})
    else:
        print(f"Headings, lists, tables and links were found anew in {counted(done.made, 'text')}.")
    for title in done.otherwise:
        complain(f"The original of “{title}” reads as another text today, so its parts could not be placed.")
    return 0
