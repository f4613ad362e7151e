"""Prints a summary to PDF with Qt: the adapter of the port in `reviewer/exporters/summary/pdf_port.py`. Works without a screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QPointF, QRectF, Qt, QUuid
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from reviewer.analysis.blocks import Document, passages
from reviewer.errors import ExportRefused
from reviewer.model.names import shown
from reviewer.progress import Progress
from ui.look.fonts import SANS, load_fonts
from ui.printing.pages import Pages, paginated
from ui.printing.text import PICTURE, PictureObject, TextBuilder, plain

_DPI = 300
_POINT = _DPI / 72
_WIDTH, _HEIGHT = 595.0, 842.0
_SIDE, _TOP, _BOTTOM = 72.0, 72.0, 72.0
_MOST_EXCERPTS = 60_000  # Beyond it a text is longer than Qt can lay out.
_application: list[QApplication] = []

Place = tuple[int, float]
Link = tuple[int, float, float, float, float, str]


class Printer:
    """Prints documents. Needs an application object, which `printer()` makes where there is none."""

    def __call__(
        self, document: Document, pictures: Mapping[str, str], progress: Progress
    ) -> tuple[bytes, Mapping[str, Place], list[Link]]:
        """The PDF, the places of its anchors and the rectangles of its links, in points from each page's upper left corner.

        Raises ExportRefused for more than Qt can lay out, Cancelled."""
        if (count := passages(document)) > _MOST_EXCERPTS:
            raise ExportRefused(
                f"A PDF holds {_MOST_EXCERPTS:,} excerpts and this summary has {count:,}; choose a filter, or .html or .docx."
            )
        loop = QEventLoop()  # A layout starts timers, which need one in a thread that is not Qt's.
        builder = TextBuilder(document, progress)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = _writer(buffer, document)
        body = QRectF(0, 0, (_WIDTH - 2 * _SIDE) * _POINT, (_HEIGHT - _TOP - _BOTTOM) * _POINT)
        builder.build()  # Before there is a layout, which would follow every insertion.
        layout = builder.text.documentLayout()
        layout.setPaintDevice(writer)
        layout.registerHandler(PICTURE, PictureObject(pictures, body.width(), body.height() * 0.9, builder.text))
        progress.check()
        progress.start("Laying out the pages")
        builder.text.setTextWidth(body.width())
        pages = paginated(builder.text, builder.tables, body.height(), progress)
        places = {anchor: pages.place(position) for anchor, position in builder.places.items()}
        progress.start("Printing", len(pages.all))
        _paint(writer, builder, pages, places, document, body.width(), progress)
        links = [
            (page, *(_points(each, _SIDE, _TOP, n) for n, each in enumerate(box)), to)
            for start, end, to in builder.links
            for page, box in pages.boxes(start, end)
        ]
        del loop
        scaled = {anchor: (page, top / _POINT + _TOP) for anchor, (page, top) in places.items()}
        return bytes(buffer.data().data()), scaled, links  # type: ignore[return-value]


def printer() -> Printer:
    """Who prints, with an application object and the fonts."""
    if QApplication.instance() is None:
        if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        _application.append(QApplication(["reviewer"]))
    if SANS not in QFontDatabase.families():
        load_fonts()
    return Printer()


def _points(value: float, left: float, top: float, number: int) -> float:
    """A length of a box (left, top, right, bottom) in the body as points on the page."""
    return value / _POINT + (top if number % 2 else left)


def _writer(buffer: QBuffer, document: Document) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(_DPI)
    writer.setTitle(plain(document.title)[:200])
    writer.setCreator("Reviewer")
    writer.setDocumentId(QUuid(f"{{{document.digest[:8]:0<8}-0000-4000-8000-{document.digest[8:20]:0<12}}}"))
    return writer


def _paint(
    writer: QPdfWriter,
    builder: TextBuilder,
    pages: Pages,
    places: Mapping[str, tuple[int, float]],
    document: Document,
    width: float,
    progress: Progress,
) -> None:
    painter = QPainter(writer)
    try:
        entries = [(*pages.place(position), places[to][0]) for position, to in builder.entries if to in places]
        for number in range(len(pages.all)):
            if number:
                writer.newPage()
            painter.save()
            painter.translate(_SIDE * _POINT, _TOP * _POINT)
            pages.paint(painter, number, width)
            painter.restore()
            _frame(painter, document, number, len(pages.all))
            for page, top, to in entries:
                if page == number:
                    _at_right(painter, _TOP * _POINT + top, str(to + 1), 9.5)
            progress.step()
    finally:
        painter.end()


def _frame(painter: QPainter, document: Document, number: int, count: int) -> None:
    """The running head and the page's number; the first page has the title itself."""
    _at_right(painter, (_HEIGHT - 50) * _POINT, f"{number + 1} / {count}", 8.5)
    if number:
        _at_right(painter, 40 * _POINT, plain(shown(document.title))[:90], 8.5)


def _at_right(painter: QPainter, top: float, text: str, size: float) -> None:
    font = QFont(SANS)
    font.setPointSizeF(size)
    painter.setFont(font)
    painter.setPen(QColor("#5c6167"))
    left = QPointF(_SIDE * _POINT, top)
    box = QRectF(left.x(), left.y(), (_WIDTH - 2 * _SIDE) * _POINT, 20 * _POINT)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), text)
