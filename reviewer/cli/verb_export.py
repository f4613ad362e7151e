"""`reviewer export`: excerpts as a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from reviewer.cli.common import add_file, opened, shown_progress
from reviewer.model.appraisal import STATUSES
from reviewer.model.excerpt_filter import ExcerptFilter
from reviewer.services import codes, export, people, search, sources

NAME = "export"
HELP = "Write the excerpts, as filtered, to a CSV, XLSX, DOCX, HTML, Markdown or JSON file."
EXAMPLE = "reviewer export ketamine.review -o risks.xlsx --code Risks --context 80"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("-o", "--out", required=True, type=Path, metavar="OUT", help="the file to write")
    parser.add_argument(
        "--format", metavar="F", help="csv, xlsx, docx, html, md or json (default: by the file's ending)"
    )
    parser.add_argument("--code", action="append", default=[], metavar="C", help="only with this code or one under it")
    parser.add_argument("--coder", action="append", default=[], metavar="C", help="only by this coder")
    parser.add_argument("--source", action="append", default=[], metavar="S", help="only from this source")
    parser.add_argument("--query", metavar="Q", help="only excerpts that a search with this query touches")
    parser.add_argument("--context", type=int, default=0, metavar="N", help="so many characters before and after")
    parser.add_argument(
        "--status",
        action="append",
        default=[],
        choices=STATUSES,
        metavar="S",
        help="only from sources that stand so: " + ", ".join(STATUSES),
    )
    parser.add_argument("--untagged", action="store_true", help="only highlights without a code")
    parser.add_argument("--force", action="store_true", help="replace a file that exists")


def run(given: argparse.Namespace) -> int:
    with opened(given.file) as project:
        if given.query:
            search.update_index(project=project)
        wanted = ExcerptFilter(
            codes=tuple(codes.code_at(project=project, path=path).id for path in given.code),
            coders=tuple(people.coder_named(project=project, name=name, make=False).id for name in given.coder),
            sources=tuple(sources.find_source(project=project, name=name).id for name in given.source),
            statuses=tuple(given.status),
            tagged=False if given.untagged else None,
        )
        path, count = export.export_excerpts(
            project=project,
            path=given.out,
            format=given.format,
            wanted=wanted,
            query=given.query,
            context=given.context or "none",
            overwrite=given.force,
            progress=shown_progress(),
        )
    print(f"{count} excerpts written to {path}.")
    return 0
