"""`reviewer export`: excerpts as a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.common import add_file, add_raw, opened, shown_progress
from reviewer.cli.exchange import told
from reviewer.cli.filters import add_filters, filter_from
from reviewer.errors import UsageError
from reviewer.model.interchange.formats import holds_a_project
from reviewer.model.names import counted
from reviewer.services.evidence import export, matrix_files, tidy_tables

HELP = (
    "Write the excerpts, as filtered, to a file; or the project, for other tools, to a .qdpx, the codebook to a .qdc."
)
EXAMPLE = "reviewer export ketamine.review -o risks.xlsx --code Risks --context 80"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("-o", "--out", required=True, type=Path, metavar="OUT", help="the file to write")
    parser.add_argument(
        "--format", metavar="F", help="csv, csv-raw, xlsx, docx, html, md or json (default: by the file's ending)"
    )
    parser.add_argument(
        "--tidy", action="store_true", help="one row for each coding, for statistics programs (csv, xlsx)"
    )
    parser.add_argument(
        "--table",
        choices=tuple(tidy_tables.tidy_tables()),
        help="another tidy table, whole, instead of excerpts (csv, xlsx)",
    )
    add_filters(parser)
    parser.add_argument("--context", type=int, default=0, metavar="N", help="so many characters before and after")
    add_raw(parser)
    told.add_profile(parser)
    parser.add_argument("--force", action="store_true", help="replace a file that exists")


def run(options: argparse.Namespace) -> int:
    with opened(options.file) as project:
        if options.table:
            path, count = matrix_files.export_table(
                project=project, path=options.out, name=options.table, overwrite=options.force, raw=options.raw
            )
            print(f"{counted(count, 'row')} written to {path}.")
            return 0
        wanted = filter_from(project, options)
        if holds_a_project(options.out, options.to):
            return told.exported(project, wanted, options)
        if options.tidy:
            path, count = matrix_files.export_tidy(
                project=project, path=options.out, wanted=wanted, query=options.query, overwrite=options.force,
                progress=shown_progress(), raw=options.raw,
            )  # fmt: skip
            print(f"{counted(count, 'coding')} written to {path}.")
            return 0
        path, count = export.export_excerpts(
            project=project,
            path=options.out,
            format=_format(options),
            wanted=wanted,
            query=options.query,
            context=options.context or "none",
            overwrite=options.force,
            progress=shown_progress(),
        )
    print(f"{counted(count, 'excerpt')} written to {path}.")
    return 0


def _format(options: argparse.Namespace) -> str | None:
    if not options.raw:
        return str(options.format) if options.format else None
    if options.format not in (None, "csv", "csv-raw") or options.out.suffix.casefold() != ".csv":
        raise UsageError("Only a CSV file can be raw; the other formats have every quote as it is anyway.")
    return "csv-raw"
