"""Projects of other tools on the command line: in by `import` and `new --from`, out by `export`."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.cli.common import complain, print_json, shown_progress
from reviewer.cli.terminal import one_line
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.interchange.formats import PROGRAMS
from reviewer.model.interchange.offsets import UNITS, Convention
from reviewer.model.interchange.told import in_lines
from reviewer.model.names import counted
from reviewer.services.project.projects import Project, set_detail

if TYPE_CHECKING:
    from reviewer.services.exchange.importing import ProjectImported

_MOST_NAMES = 5


def add_offsets(parser: argparse.ArgumentParser) -> None:
    """`--offsets`."""
    parser.add_argument(
        "--offsets",
        choices=UNITS,
        help="what the numbers in a project of another tool count (default: found out)",
    )


def add_profile(parser: argparse.ArgumentParser) -> None:
    """`--for`."""
    parser.add_argument(
        "--for",
        dest="to",
        choices=PROGRAMS,
        default="",
        help="write a .qdpx as this program wants it, or a folder for brat",
    )


def is_project(path: Path) -> bool:
    """Whether a path is a project of another tool, by its ending or what is in it."""
    from reviewer.services.exchange.reading import format_of

    return format_of(path) is not None


def imported(project: Project, paths: Sequence[Path], coder: str, options: argparse.Namespace) -> int:
    """Take over projects, and say what of each came in. Returns the exit code."""
    # Loaded when it is needed: most imports are of files.
    from reviewer.services.exchange.importing import import_project

    convention = Convention(options.offsets) if options.offsets else None
    reports = []
    for path in paths:
        report = import_project(
            project=project,
            path=path,
            coder=coder,
            convention=convention,
            keep_originals=not getattr(options, "no_originals", False),
            progress=shown_progress(),
        )
        reports.append(_as_json(path, report))
        if not options.json:
            _print(path, report)
        for warning in report.warnings:
            complain(warning)
    if options.json:
        print_json(reports)
    return 0


def entitle(project: Project, coder: str, options: argparse.Namespace) -> None:
    """Give a new project the title of the one it was made from, where no other one was asked for."""
    if not options.title:
        set_detail(project=project, detail="title", value=options.other.stem, coder=coder)


def _as_json(path: Path, report: ProjectImported) -> dict[str, object]:
    return {
        "path": str(path),
        "taken": dict(report.taken),
        "already_there": dict(report.there),
        "not_taken": [{"what": each.what, "name": each.name, "why": each.why} for each in report.not_taken],
        "convention": report.convention.in_words(),
        "decided_by": report.decided_by,
        "named": report.named,
        "fitting": report.fitting,
        "warnings": list(report.warnings),
    }


def _print(path: Path, report: ProjectImported) -> None:
    print(f"{one_line(path.name)}: {_counts(report.taken) or 'nothing new'}.")
    there = _counts(report.there)
    if there:
        print(f"    already there: {there}")
    if report.named:
        fit = f"{report.fitting:,} of {report.named:,} named passages fit"
        print(f"    offsets: {report.convention.in_words()}; {fit}")
    for line in in_lines(report.not_taken, _MOST_NAMES):
        print(f"    not taken over: {one_line(line)}")


def _counts(counts: Mapping[str, int]) -> str:
    return ", ".join(counted(count, kind) for kind, count in counts.items() if count)


def exported(project: Project, wanted: ExcerptFilter, options: argparse.Namespace) -> int:
    """Write the project, or what a filter lets through, for other tools. Returns the exit code."""
    from reviewer.services.exchange.exported import part_of
    from reviewer.services.exchange.exporting import export_project

    part = None
    if wanted != ExcerptFilter() or options.query:
        part = part_of(project=project, wanted=wanted, query=options.query)
    report = export_project(
        project=project,
        path=options.out,
        to=options.to,
        wanted=part,
        overwrite=options.force,
        progress=shown_progress(),
    )
    print(f"{_counts(report.counts)} written to {report.path}.")
    for what, count in Counter(each.what for each in report.not_held).items():
        first = next(each for each in report.not_held if each.what == what)
        complain(f"Not in the file: {count:,} × {what} ({first.why}).")
    return 0
