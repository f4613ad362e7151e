"""The formats a summary is written to, and how it becomes one file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from reviewer.errors import ExportRefused
from reviewer.exporters.shared.atomic import new_file
from reviewer.exporters.shared.endings import no_format
from reviewer.exporters.summary.file import SummaryFile
from reviewer.exporters.summary.to_md import write_summary_md
from reviewer.exporters.summary.to_pdf import write_summary_pdf
from reviewer.progress import Progress
from reviewer.sentence import sentence

Writer = Callable[[SummaryFile, BinaryIO, Progress], None]

# Loaded when it is written, see `reviewer.exporters.excerpts.registry`.


def _html(file: SummaryFile, stream: BinaryIO, progress: Progress) -> None:
    from reviewer.exporters.summary.to_html import write_summary_html

    write_summary_html(file, stream, progress)


def _docx(file: SummaryFile, stream: BinaryIO, progress: Progress) -> None:
    from reviewer.exporters.summary.to_docx import write_summary_docx

    write_summary_docx(file, stream, progress)


SUMMARY_FORMATS: dict[str, tuple[str, Writer]] = {
    ".html": (sentence("Web page"), _html),
    ".docx": (sentence("Word document"), _docx),
    ".pdf": ("PDF", write_summary_pdf),
    ".md": ("Markdown", write_summary_md),
}
"""By file ending: the format's title in words, and what writes it."""


def summary_format(path: Path) -> Writer:
    """What writes files of this ending. Raises ExportRefused."""
    known_format = SUMMARY_FORMATS.get(path.suffix.casefold())
    if known_format is None:
        why, known = no_format(path, {ending: title for ending, (title, _) in SUMMARY_FORMATS.items()})
        raise ExportRefused(
            sentence("{why} that a summary can be written to; choose one of {known}.", why=why, known=known)
        )
    return known_format[1]


def write_summary(file: SummaryFile, path: Path, *, overwrite: bool = False, progress: Progress | None = None) -> Path:
    """Write a summary and return its path. Raises ExportRefused, Cancelled; then the folder is as it was before."""
    write = summary_format(path)
    progress = progress or Progress()
    with new_file(path, overwrite=overwrite) as stream:
        write(file, stream, progress)
        progress.check()
    return path
