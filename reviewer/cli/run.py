"""Reads the command line, runs a verb, and turns what goes wrong into one line and an exit code."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Collection, Sequence
from pathlib import Path

from reviewer import __version__
from reviewer.cli.remedies import told
from reviewer.cli.terminal import one_line, safe_output
from reviewer.errors import ReviewerError, UsageError
from reviewer.leftovers import sweep_private

_FILES = {
    "new": "project.new",
    "import": "sources.import_files",
    "rows": "sources.rows",
    "references": "sources.references",
    "text": "sources.text",
    "correct": "sources.correct",
    "structure": "sources.structure",
    "annotations": "coding.annotations",
    "codebook": "coding.codebook",
    "code": "coding.code",
    "autocode": "coding.autocode",
    "notes": "coding.notes",
    "groups": "coding.groups",
    "cases": "coding.cases",
    "search": "coding.search",
    "export": "evidence.export",
    "matrix": "evidence.matrix",
    "agreement": "evidence.agreement",
    "adjudicate": "evidence.adjudicate",
    "flow": "evidence.flow",
    "overview": "evidence.overview",
    "words": "evidence.words",
    "context": "evidence.context",
    "assign": "team.assign",
    "share": "team.share",
    "hub": "team.hub",
    "summary": "evidence.summary",
    "verify": "evidence.verify",
    "purge": "sources.purge",
    "merge": "team.merge",
    "sync": "team.sync",
    "conflicts": "team.conflicts",
    "history": "project.history",
    "info": "project.info",
    "check": "project.check",
    "doctor": "project.doctor",
    "digest": "project.digest",
}
"""The verbs and where each stands. Only the one that is run is loaded: `info` is to be there at once."""
VERBS = tuple(_FILES)
_OPTIONS = ("--help", "--version", "-h")


def parser(wanted: Collection[str] = VERBS) -> argparse.ArgumentParser:
    """The command line of these verbs."""
    command_line = argparse.ArgumentParser(
        prog="reviewer",
        description="Read a body of literature and turn it into coded evidence. Without a verb the window opens.",
        epilog="Example: reviewer import review.review texts/",
    )
    command_line.add_argument("--version", action="version", version=f"Reviewer {__version__}")
    verbs = command_line.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name in wanted:
        module = importlib.import_module(f"reviewer.cli.{_FILES[name]}")
        sub = verbs.add_parser(
            name,
            help=module.HELP,
            description=module.HELP,
            epilog=f"Example: {module.EXAMPLE}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        module.add_arguments(sub)
        sub.set_defaults(run=module.run)
    return command_line


def main(arguments: Sequence[str]) -> int:
    """Run one command. Returns the exit code."""
    _speak_utf8()
    sweep_private()
    with safe_output():
        return _run(arguments)


def _run(arguments: Sequence[str]) -> int:
    if arguments and arguments[0].startswith("-") and arguments[0] not in _OPTIONS:
        return unknown(arguments[0])
    try:
        options = parser(_verbs_of(arguments[0])).parse_args(list(arguments))
    except SystemExit as ended:
        # argparse ends the program itself for --help and for wrong usage.
        return int(ended.code or 0)
    try:
        return int(options.run(options))
    except UsageError as error:
        print(f"reviewer: {told(error)}", file=sys.stderr)
        return 2
    except ReviewerError as error:
        print(f"reviewer: {told(error)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("reviewer: Cancelled.", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read the output went away, as `head` does; Python would complain at exit.
        sys.stderr.close()
        return 1


def _verbs_of(first: str) -> Collection[str]:
    """The verbs that have to be loaded for a command line that begins with this."""
    if first == "--version":
        return ()
    return (first,) if first in VERBS else VERBS


def unknown(word: str) -> int:
    """Say that a word is neither a verb nor a file, with the nearest verbs first. Returns the exit code."""
    import difflib

    _speak_utf8()
    choices = _OPTIONS if word.startswith("-") else VERBS
    near = difflib.get_close_matches(word, choices, n=3)
    rest = sorted(choices, key=lambda choice: -difflib.SequenceMatcher(None, word[:80], choice).ratio())
    kind = "options" if choices is _OPTIONS else "verbs"
    meant = f"did you mean {', '.join(f'“{each}”' for each in near)}?" if near else f"the {kind} are {', '.join(rest)}."
    # A script may pass on anything.
    problem = _problem(word)
    print(f"reviewer: “{one_line(word[:80])}” {problem}; {meant}", file=sys.stderr)
    return 2


def _problem(word: str) -> str:
    if word.startswith("-"):
        return "is not an option that stands before a verb"
    if not word:
        return "is neither a verb nor a file: it is empty"
    try:
        there = Path(word).exists()
    except (OSError, ValueError):  # A name that no system allows.
        there = False
    return "is not a verb, and not a project file" if there else "is neither a verb nor a file that is there"


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Windows consoles have a code page of their own, in which names may not be writable.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
