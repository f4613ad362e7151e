"""A summary laid out on pages: what the preview paints and where a click in it leads. A PDF has the same text and looks alike,
but is set by itself (`reviewer/exporters/summary/pdf/`), so its pages may break elsewhere."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEventLoop, QPointF, QRectF, Qt, QThread, QXmlStreamReader
from PySide6.QtGui import QAbstractTextDocumentLayout, QImage, QPainter, QTextTableCell
from PySide6.QtWidgets import QPlainTextDocumentLayout

from reviewer.analysis.blocks import Document, Passage, pictures
from reviewer.progress import Progress
from reviewer.services.evidence.summary_files import drawn
from ui.workspaces.summary.page_cuts import paginated
from ui.workspaces.summary.page_text import DPI, PICTURE, POINT, PictureObject, TextBuilder

WIDTH, HEIGHT, MARGIN = 595.0, 842.0, 72.0
"""A page and its margins, in points."""

MET = (QAbstractTextDocumentLayout, QPlainTextDocumentLayout, QTextTableCell, QThread, QXmlStreamReader)
"""Classes that are met where a text is laid out, off the main thread, without being named: they come to be with this module, on
the main thread (`ui/loading.py`)."""

Box = tuple[int, QRectF]
"""A page, from 0, and a rectangle on it in points."""


class LaidOut:
    """The pages of one document. Lengths are points from a page's upper left corner."""

    def __init__(self, document: Document, progress: Progress) -> None:
        self.title = document.title
        loop = QEventLoop()  # A text's layout sets timers, which a thread has only then.
        builder = _Builder(document, progress)
        builder.build()
        self._text, self._builder = builder.text, builder
        self._device = _device()
        width, height = (WIDTH - 2 * MARGIN) * POINT, (HEIGHT - 2 * MARGIN) * POINT
        layout = self._text.documentLayout()
        layout.setPaintDevice(self._device)
        layout.registerHandler(
            PICTURE,
            PictureObject(
                {anchor: drawn(picture) for anchor, picture in pictures(document).items()},
                width,
                height * 0.9,
                self._text,
            ),
        )
        progress.check()
        self._text.setTextWidth(width)
        self._pages = paginated(self._text, builder.tables, height, progress)
        self._passages = sorted(builder.shown)
        self._firsts = [start for start, _, _ in self._passages]
        self._links = sorted(builder.links)
        application = QCoreApplication.instance()
        loop.processEvents()  # None may be waiting when the text changes its thread.
        if application is not None:  # It may have been laid out aside; it is painted by the window.
            self._text.moveToThread(application.thread())
        del loop

    @property
    def count(self) -> int:
        return len(self._pages.all)

    @property
    def passages(self) -> list[tuple[int, int, str]]:
        """Where each excerpt stands in the text, in order: start, end, highlight."""
        return self._passages

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint what stands on a page; a unit of the painter is a point, and its origin the page's corner."""
        painter.save()
        painter.translate(MARGIN, MARGIN)
        painter.scale(1 / POINT, 1 / POINT)
        self._pages.paint(painter, page, (WIDTH - 2 * MARGIN) * POINT)
        painter.restore()

    def place(self, anchor: str) -> tuple[int, float] | None:
        """The page of a named place and how far down it is."""
        position = self._builder.places.get(anchor)
        return None if position is None else self._point(position)

    def entries(self) -> Iterator[tuple[int, float, int]]:
        """The lines of the table of contents: page, height, and the page they lead to."""
        for position, anchor in self._builder.entries:
            if (to := self.place(anchor)) is not None:
                yield (*self._point(position), to[0])

    def link_at(self, page: int, at: QPointF) -> str:
        """The anchor that a click leads to, empty where there is no link."""
        position = self._position(page, at, Qt.HitTestAccuracy.ExactHit)
        number = bisect_right(self._links, (position, 1 << 60, "")) - 1
        if position < 0 or number < 0:
            return ""
        start, end, to = self._links[number]
        return to if start <= position <= end else ""

    def passage_at(self, page: int, at: QPointF) -> int:
        """The number of the excerpt at a point, -1 where there is none."""
        position = self._position(page, at, Qt.HitTestAccuracy.FuzzyHit)
        number = bisect_right(self._firsts, position) - 1
        return number if position >= 0 and number >= 0 and position <= self._passages[number][1] else -1

    def first_on(self, page: int) -> int:
        """The number of the first excerpt that begins on a page or later."""
        first = bisect_left(self._firsts, page, key=lambda start: self._pages.place(start)[0])
        return min(first, len(self._firsts) - 1)

    def boxes(self, number: int) -> list[Box]:
        """The rectangles that an excerpt covers, one for each page it is on."""
        start, end, _ = self._passages[number]
        boxes: dict[int, QRectF] = {}
        block = self._text.findBlock(start)
        while block.isValid() and block.position() <= end:
            for page, (left, top, right, bottom) in self._pages.boxes(
                block.position(), block.position() + block.length() - 1
            ):
                box = QRectF(left, top, max(1.0, right - left), bottom - top)
                boxes[page] = boxes[page].united(box) if page in boxes else box
            block = block.next()
        return [
            (
                page,
                QRectF(MARGIN + box.x() / POINT, MARGIN + box.y() / POINT, box.width() / POINT, box.height() / POINT),
            )
            for page, box in boxes.items()
        ]

    def _point(self, position: int) -> tuple[int, float]:
        page, top = self._pages.place(position)
        return page, top / POINT + MARGIN

    def _position(self, page: int, at: QPointF, accuracy: Qt.HitTestAccuracy) -> int:
        x, y = (at.x() - MARGIN) * POINT, self._pages.all[page].source((at.y() - MARGIN) * POINT)
        if y is None or not 0 <= x <= (WIDTH - 2 * MARGIN) * POINT:
            return -1
        return self._text.documentLayout().hitTest(QPointF(x, y), accuracy)


class _Builder(TextBuilder):
    """Also notes where each excerpt stands: (start, end, highlight)."""

    def __init__(self, document: Document, progress: Progress) -> None:
        super().__init__(document, progress)
        self.shown: list[tuple[int, int, str]] = []

    def _passage(self, passage: Passage) -> None:
        before = self._cursor.position()
        super()._passage(passage)
        self.shown.append((before + 1, self._cursor.position(), passage.excerpt.highlight))


def _device() -> QImage:
    """Texts are laid out for this, whatever the screen, so that pages break at the same places on each."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    return image
