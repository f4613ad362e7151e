"""Reviewer: no argument or a file opens the window, a verb runs the command line."""

from __future__ import annotations

import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Run the program. Returns the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["--search-child"]:
        from reviewer.search.child import main as index

        return index(given[1:])
    if given[:1] == ["--read-pdf-in-child"]:
        from reviewer.importers.pdf_child import main as read_pdf

        return read_pdf()
    from reviewer import cli

    if given and (given[0] in cli.VERBS or given[0].startswith("-")):
        return cli.main(given)
    from ui.start import start

    return start(Path(given[0]) if given else None)


if __name__ == "__main__":
    sys.exit(main())
