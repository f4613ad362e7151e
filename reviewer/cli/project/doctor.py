"""`reviewer doctor`: what this computer lacks of what the program needs."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from reviewer.cli.common import add_json, print_json
from reviewer.services.project.doctor import examine

HELP = "Say in sentences what this computer has, and what is missing, of what the program needs."
EXAMPLE = "reviewer doctor"
_MARKS = {"fine": "ok", "optional": "--", "missing": "!!"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    found = examine()
    if options.json:
        print_json([asdict(finding) for finding in found])
    else:
        for finding in found:
            print(f"{_MARKS[finding.verdict]}  {finding.sentence}")
    return int(any(finding.verdict == "missing" for finding in found))
