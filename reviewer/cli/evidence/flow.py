"""`reviewer flow`: how many records, reports and studies went which way."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.analysis.flow.boxes import STAGES, deciders, lines_of
from reviewer.cli.common import add_file, opened
from reviewer.services.evidence import source_flow
from reviewer.services.sources import appraisal

HELP = "Say which way the sources went through the review (PRISMA 2020), or write it as SVG, CSV or XLSX."
EXAMPLE = "reviewer flow ketamine.review -o flow.svg"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("-o", "--out", type=Path, metavar="OUT", help="the file to write: .svg, .csv or .xlsx")
    parser.add_argument("--force", action="store_true", help="replace a file that exists")


def run(options: argparse.Namespace) -> int:
    with opened(options.file) as project:
        if options.out:
            path = source_flow.export_flow(project=project, path=options.out, overwrite=options.force)
            print(f"The flow of the sources written to {path}.")
            return 0
        flow = source_flow.source_flow(project=project)
        differing = appraisal.differing(project=project)
    before = None
    for way, _, line in lines_of(flow):
        if way != before:
            print(way or "Included")
            before = way
        print(f"{'  ' * (line.depth + 1)}{line}")
    print(deciders(flow))
    for remark in flow.remarks:
        print(remark)
    for each in differing:
        what = "give different reasons for" if each.about_reason else "differ on"
        print(f"The coders {what} “{each.title}” ({STAGES[each.stage]}).")
    return 0
