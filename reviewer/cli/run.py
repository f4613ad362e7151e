"""Reads the command line, runs a verb, and turns what goes wrong into one line and an exit code."""

from __future__ import annotations

import argparse
import difflib
import sys
from collections.abc import Sequence
from pathlib import Path

from reviewer import __version__
from reviewer.cli.coding import code as verb_code
from reviewer.cli.coding import codebook as verb_codebook
from reviewer.cli.coding import search as verb_search
from reviewer.cli.common import for_terminal
from reviewer.cli.evidence import export as verb_export
from reviewer.cli.evidence import flow as verb_flow
from reviewer.cli.evidence import matrix as verb_matrix
from reviewer.cli.evidence import summary as verb_summary
from reviewer.cli.evidence import verify as verb_verify
from reviewer.cli.project import check as verb_check
from reviewer.cli.project import digest as verb_digest
from reviewer.cli.project import history as verb_history
from reviewer.cli.project import info as verb_info
from reviewer.cli.project import new as verb_new
from reviewer.cli.remedies import told
from reviewer.cli.sources import correct as verb_correct
from reviewer.cli.sources import import_files as verb_import
from reviewer.cli.sources import purge as verb_purge
from reviewer.cli.sources import references as verb_references
from reviewer.cli.sources import text as verb_text
from reviewer.cli.team import conflicts as verb_conflicts
from reviewer.cli.team import merge as verb_merge
from reviewer.cli.team import share as verb_share
from reviewer.errors import ReviewerError, UsageError

_MODULES = (
    verb_new,
    verb_import,
    verb_references,
    verb_text,
    verb_correct,
    verb_codebook,
    verb_code,
    verb_search,
    verb_export,
    verb_matrix,
    verb_flow,
    verb_share,
    verb_summary,
    verb_verify,
    verb_purge,
    verb_merge,
    verb_conflicts,
    verb_history,
    verb_info,
    verb_check,
    verb_digest,
)
VERBS = tuple(module.NAME for module in _MODULES)
_OPTIONS = ("--help", "--version", "-h")


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    command_line = argparse.ArgumentParser(
        prog="reviewer",
        description="Read a body of literature and turn it into coded evidence. Without a verb the window opens.",
        epilog="Example: reviewer import review.review texts/",
    )
    command_line.add_argument("--version", action="version", version=f"Reviewer {__version__}")
    verbs = command_line.add_subparsers(dest="verb", required=True, metavar="VERB")
    for module in _MODULES:
        sub = verbs.add_parser(
            module.NAME,
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
    if arguments and arguments[0].startswith("-") and arguments[0] not in _OPTIONS:
        return unknown(arguments[0])
    try:
        options = parser().parse_args(list(arguments))
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


def unknown(word: str) -> int:
    """Say that a word is neither a verb nor a file, with the nearest verbs first. Returns the exit code."""
    _speak_utf8()
    choices = _OPTIONS if word.startswith("-") else VERBS
    near = difflib.get_close_matches(word, choices, n=3)
    rest = sorted(choices, key=lambda choice: -difflib.SequenceMatcher(None, word[:80], choice).ratio())
    kind = "options" if choices is _OPTIONS else "verbs"
    meant = f"did you mean {', '.join(f'“{each}”' for each in near)}?" if near else f"the {kind} are {', '.join(rest)}."
    # A script may pass on anything; what steers a terminal must not reach it.
    told_word = for_terminal(word[:80])
    problem = _problem(word)
    print(f"reviewer: “{told_word}” {problem}; {meant}", file=sys.stderr)
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
