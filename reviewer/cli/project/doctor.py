"""`reviewer doctor`: what this computer lacks of what the program needs."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from reviewer import settings
from reviewer.cli.common import add_json, print_json
from reviewer.services.project.doctor import examine
from reviewer.services.project.report import collect, write_report

HELP = "Say in sentences what this computer has, and what is missing, of what the program needs."
EXAMPLE = "reviewer doctor"
_MARKS = {"fine": "ok", "optional": "--", "missing": "!!"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_json(parser)
    parser.add_argument(
        "--report", type=Path, metavar="FILE",
        help="write versions, settings, the log and these sentences to a file; no texts, names or paths",
    )  # fmt: skip


def run(options: argparse.Namespace) -> int:
    if options.report:
        write_report(text=collect(settings=settings.load()), path=options.report)
        print(f"Report written to {options.report}. Read it before you send it.")
        return 0
    found = examine()
    if options.json:
        print_json([asdict(finding) for finding in found])
    else:
        for finding in found:
            print(f"{_MARKS[finding.verdict]}  {finding.sentence}")
    return int(any(finding.verdict == "missing" for finding in found))
