"""The port to PDF. The core cannot print; whoever can is made known here when the program starts, and is asked for pages.

Afterwards the pages get their links, bookmarks and data in `pdf_finish`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import BinaryIO, Protocol

from reviewer.analysis.blocks import Document, contents, pictures
from reviewer.errors import ExportRefused
from reviewer.exporters.pictures.svg import svg
from reviewer.exporters.summary.file import SummaryFile
from reviewer.exporters.summary.pdf_finish import Mark, finished_pdf
from reviewer.progress import Progress

Place = tuple[int, float]
"""A page, from 0, and how far from its top, in points."""

Link = tuple[int, float, float, float, float, str]
"""A page, left, top, right and bottom in points from its upper left corner, and the anchor it leads to."""


class PdfPrinter(Protocol):
    """Prints a document: the PDF, the places of its anchors, and where its links are. `pictures` are SVG by anchor."""

    def __call__(
        self, document: Document, pictures: Mapping[str, str], progress: Progress
    ) -> tuple[bytes, Mapping[str, Place], list[Link]]: ...


_makers: list[Callable[[], PdfPrinter]] = []


def provide(make: Callable[[], PdfPrinter]) -> None:
    """Make known who prints; `make` is called when the first PDF is asked for."""
    _makers[:] = [make]


def write_summary_pdf(file: SummaryFile, stream: BinaryIO, progress: Progress) -> None:
    """The same summary gives the same text and pages. Raises ExportRefused where nobody can print."""
    if not _makers:
        raise ExportRefused("PDF cannot be written here; choose .docx, .html or .md.")
    document = file.document
    drawn = {anchor: svg(picture) for anchor, picture in pictures(document).items()}
    content, places, links = _makers[0]()(document, drawn, progress)
    marks = [
        Mark(section.level, section.title, *places[section.anchor])
        for section in contents(document, 3)
        if section.anchor in places
    ]
    stream.write(finished_pdf(content, places, links, marks, file.data))
