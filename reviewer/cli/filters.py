"""The filters that export, matrix and summary share."""

from __future__ import annotations

import argparse

from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.sources.status import STATUSES
from reviewer.services.coding import cases, codes, groups
from reviewer.services.evidence import search
from reviewer.services.project.projects import Project
from reviewer.services.shared import people, source_lookup


def add_filters(parser: argparse.ArgumentParser) -> None:
    """`--code`, `--coder`, `--source`, `--group`, `--case`, `--status`, `--query`, `--untagged`."""
    parser.add_argument("--code", action="append", default=[], metavar="C", help="only with this code or one under it")
    parser.add_argument("--coder", action="append", default=[], metavar="C", help="only by this coder")
    parser.add_argument("--source", action="append", default=[], metavar="S", help="only from this source")
    parser.add_argument(
        "--group", action="append", default=[], metavar="G", help="only in this group of sources or codes"
    )
    parser.add_argument("--case", action="append", default=[], metavar="C", help="only what this case holds")
    parser.add_argument(
        "--status",
        action="append",
        default=[],
        choices=STATUSES,
        help="only from sources that stand so in the appraisal",
    )
    parser.add_argument("--query", metavar="Q", help="only excerpts that a search with this query touches")
    parser.add_argument("--untagged", action="store_true", help="only highlights without a code")


def filter_from(project: Project, options: argparse.Namespace) -> ExcerptFilter:
    """What was asked for; brings the search index up to date where a query is given. Raises NotFoundError."""
    if options.query:
        search.update_index(project=project)
    return ExcerptFilter(
        codes=tuple(codes.code_at(project=project, path=path).id for path in options.code),
        coders=tuple(people.coder_named(project=project, name=name, make=False).id for name in options.coder),
        sources=tuple(source_lookup.find_source(project=project, name=name).id for name in options.source),
        groups=tuple(groups.find_group(project=project, name=name).id for name in options.group),
        cases=tuple(cases.find_case(project=project, name=name).id for name in options.case),
        statuses=tuple(options.status),
        tagged=False if options.untagged else None,
    )
