"""Reviewer: no argument or a file opens the window, a verb runs the command line."""

from __future__ import annotations

import sys
from pathlib import Path


def main(arguments: list[str] | None = None) -> int:
    """Run the program. Returns the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["--search-child"]:
        from reviewer.search.index.child import main as index

        return index(given[1:])
    if given[:1] == ["--check-child"]:
        from reviewer.services.project.check_child import main as check

        return check(given[1:])
    if given[:1] == ["--read-log-in-child"]:
        from reviewer.store.team.read_child import main as read_log

        return read_log(given[1:])
    if given[:1] == ["--export-child"]:
        from reviewer.services.evidence.export_child import main as export

        return export()
    if given[:1] == ["--read-pdf-in-child"]:
        from reviewer.importers.pdf.child import main as read_pdf

        return read_pdf()
    if given[:1] == ["--draw-pages-in-child"]:
        from reviewer.pages.draw_child import main as draw_pages

        return draw_pages()
    if given[:1] == ["--layer-pages-in-child"]:
        from reviewer.pages.recognising.layer_child import main as layer_pages

        return layer_pages(given[1:])
    if given[:1] == ["--notes-of-pages-in-child"]:
        from reviewer.pages.notes_child import main as notes_of_pages

        return notes_of_pages()
    if given[:1] == ["--set-pages-in-child"]:
        from reviewer.exporters.summary.pdf.child import main as set_pages

        return set_pages(given[1:])
    if given[:1] == ["--window-child"]:
        from PySide6.QtWidgets import QApplication

        QApplication([])
        return 0
    from reviewer import cli

    beside = given[:1] == ["--beside"]
    given = given[beside:]
    if given and (given[0] in cli.VERBS or given[0].startswith("-")):
        return cli.main(given)
    # Without a terminal, as from the taskbar of Windows, the window says what is wrong.
    if given and (len(given) > 1 or not _opens(given[0])) and sys.stderr is not None:
        return cli.unknown(given[0])
    from ui.start import start

    return start(Path(given[0]) if given else None, beside=beside)


def _opens(word: str) -> bool:
    """Whether the window can open this: a file, or the folder of the sample project."""
    try:
        return bool(word) and (Path(word).is_file() or Path(word, "project.toml").is_file())
    except (OSError, ValueError):  # A name that no system allows.
        return False


if __name__ == "__main__":
    sys.exit(main())
