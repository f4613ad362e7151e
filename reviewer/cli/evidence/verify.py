"""`reviewer verify`: whether the quotes and figures of a summary still hold."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from reviewer.cli.common import add_json, opened, print_json, shown_progress
from reviewer.services.evidence import verify

HELP = "Say of each quote and figure of a summary whether it still holds, has changed or is gone."
EXAMPLE = "reviewer verify summary.docx ketamine.review"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("summary", type=Path, metavar="SUMMARY", help="a summary, .html, .docx, .pdf or .md")
    parser.add_argument("file", type=Path, metavar="FILE", help="the project file, *.review")
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    with opened(options.file) as project:
        verification = verify.verify_summary(project=project, path=options.summary, progress=shown_progress())
    if options.json:
        print_json(
            {
                "same": verification.same,
                "holds": verification.holds,
                "verdicts": [asdict(each) for each in verification.verdicts],
            }
        )
        return 0 if verification.holds else 1
    for each in verification.verdicts:
        if each.state != "holds":
            print(f"{each.state}: {each.what}: {each.why}.")
    for kind, words in (("quote", "quotes"), ("figure", "figures")):
        holds, changed, gone = (verification.count(kind, state) for state in ("holds", "changed", "gone"))
        print(f"{holds + changed + gone} {words}: {holds} hold, {changed} changed, {gone} gone.")
    print("The project is as it was then." if verification.same else "The project has changed since.")
    return 0 if verification.holds else 1
