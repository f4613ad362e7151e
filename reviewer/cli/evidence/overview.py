"""`reviewer overview`: how far the review is, in words or as charts."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path

from reviewer.analysis.charts.overview import Overview, OverviewWords, overview_charts
from reviewer.cli.common import add_file, add_json, opened, print_json
from reviewer.services.evidence import chart_files
from reviewer.services.evidence.overview import overview

HELP = "Say how far sources and coders are, how often codes are used, when, and what waits; or write it as charts."
EXAMPLE = "reviewer overview ketamine.review -o overview.svg"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    add_json(parser)
    parser.add_argument("-o", "--out", type=Path, metavar="OUT", help="the file to write: .svg, .csv, .xlsx or .json")
    parser.add_argument("--force", action="store_true", help="replace a file that exists")


def run(options: argparse.Namespace) -> int:
    with opened(options.file) as project:
        found = overview(project=project)
        if options.out:
            charts = overview_charts(found, OverviewWords())
            path = chart_files.write_charts(
                project=project, path=options.out, charts=charts, title="Overview", overwrite=options.force
            )
            print(f"The overview written to {path}.")
            return 0
    if options.json:
        print_json(dataclasses.asdict(found))
        return 0
    _say(found)
    return 0


def _say(found: Overview) -> None:
    sources, waiting, words = found.sources, found.waiting, OverviewWords()
    print(f"Sources: {sources.number:,}, with highlights {sources.coded:,}, words {sources.words:,}")
    print(
        f"    {', '.join(f'{words.status(status)} {count:,}' for status, count in sorted(sources.by_status.items()))}"
    )
    print(f"Highlights: {found.highlights:,}, tags {found.codings:,}, days with tags {len(found.days):,}")
    for coder in found.coders:
        given = f", done {coder.done:,} of {coder.assigned:,} assigned" if coder.assigned else ""
        print(f"    {coder.name}: highlights {coder.highlights:,} in sources {coder.sources:,}{given}")
    print("Codes:")
    for code in found.codes:
        print(f"    {code.path}: {code.highlights:,}")
    print("What waits:")
    print(f"    open conflicts {waiting.conflicts:,}, passages without a place {waiting.unplaced:,}")
    print(f"    sources nobody decided on {waiting.undecided:,}, sources on which coders differ {waiting.differing:,}")
    print(f"    highlights without a code {waiting.untagged:,}, assignments not done {waiting.assignments:,}")
