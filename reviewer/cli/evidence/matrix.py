"""`reviewer matrix`: codes counted against sources, each other, attributes, coders or time."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.common import add_file, add_raw, opened, shown_progress
from reviewer.cli.filters import add_filters, filter_from
from reviewer.services.evidence import analysis, matrix_files
from reviewer.services.evidence.analysis import MatrixChoice

HELP = "Count codes by source, together, by attribute, coder or time, or list answers to checklists; as a table or a chart."
EXAMPLE = "reviewer matrix ketamine.review --kind code-source -o codes.xlsx --unit share"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--kind", required=True, choices=analysis.MATRIX_KINDS, help="which matrix")
    parser.add_argument(
        "-o",
        "--out",
        required=True,
        type=Path,
        metavar="OUT",
        help="the file to write: .csv or .xlsx, or .svg for its chart",
    )
    parser.add_argument(
        "--unit",
        choices=("excerpts", "passages", "words", "share", "sources", "meetings", "answers"),
        help="what the cells count",
    )
    parser.add_argument(
        "--together", choices=analysis.TOGETHER, help="when codes are together (default: overlap, with --within near)"
    )
    parser.add_argument("--within", type=int, metavar="N", help="codes are together within N sentences")
    parser.add_argument("--attribute", default="year", metavar="NAME", help="year, type, decision or an attribute")
    parser.add_argument("--period", default="month", choices=analysis.PERIODS, help="how long a column of time is")
    add_filters(parser)
    add_raw(parser)
    parser.add_argument("--force", action="store_true", help="replace a file that exists")


def run(options: argparse.Namespace) -> int:
    choice = MatrixChoice(
        kind=options.kind,
        unit=options.unit or analysis.units(options.kind)[0],
        together=options.together or ("overlap" if options.within is None else "near"),
        within=1 if options.within is None else options.within,
        attribute=options.attribute,
        period=options.period,
    )
    with opened(options.file) as project:
        path, counted = matrix_files.export_matrix(
            project=project,
            path=options.out,
            choice=choice,
            wanted=filter_from(project, options),
            query=options.query,
            overwrite=options.force,
            raw=options.raw,
            progress=shown_progress(),
        )
    print(f"{len(counted.rows)} × {len(counted.columns)} cells written to {path}.")
    return 0
