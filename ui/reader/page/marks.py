"""What lies over a page: tints, stripes, what was found, the selection, the current highlight, the caret."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reviewer.model.sources.page_map import MappedPage
from ui.look.reader_colours import ReaderTheme
from ui.reader.highlights.decoration import Decoration
from ui.reader.page.sheets import Sheet

_STRIPE = 2.0


@dataclass(frozen=True, slots=True)
class OnSheet:
    """The characters of a page as a piece of text that is decorated, in pixels of its sheet."""

    page: MappedPage
    sheet: Sheet

    @property
    def length(self) -> int:
        return self.page.end - self.page.start

    def rects(self, first: int, last: int) -> list[QRectF]:
        """The boxes of characters `first` to `last` of the page, one a row."""
        boxes = self.page.boxes_of(self.page.start + first, self.page.start + last)
        return [self.sheet.on_screen(box) for box in boxes]

    def of(self, span: tuple[int, int] | None) -> list[QRectF]:
        """The boxes of a passage of the text, as far as it stands on this page."""
        return self.rects(span[0] - self.page.start, span[1] - self.page.start) if span else []


class SheetPainter:
    """Paints over one page. Print is black on white, so colours are those of a light window, and darken what is there."""

    def __init__(self, painter: QPainter, theme: ReaderTheme) -> None:
        self._painter, self._theme = painter, theme

    def tints(self, decoration: Decoration, current: str | None) -> None:
        """Paint tints and stripes of highlights."""
        painter, theme = self._painter, self._theme
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for tint in decoration.tints:
            shade = QColor(theme.code_tint(tint.colour or theme.untagged, strong=tint.highlight == current))
            if tint.pending or not tint.colour:
                shade.setAlphaF(0.6)
            painter.fillRect(tint.box, shade)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for stripe in decoration.stripes:
            y = stripe.box.bottom() - 1 + stripe.lane * (_STRIPE + 1)
            line = QRectF(stripe.box.left(), y, stripe.box.width(), _STRIPE)
            if stripe.colour:
                painter.fillRect(line, theme.code_line(stripe.colour))
            else:
                painter.setPen(QPen(theme.colour("untagged"), 1, Qt.PenStyle.DotLine))
                painter.drawLine(line.topLeft(), line.topRight())

    def fill(self, boxes: Iterable[QRectF], role: str) -> None:
        """Mark a passage with a colour that leaves its letters readable."""
        self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box in boxes:
            self._painter.fillRect(box, self._theme.colour(role))
        self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def outline(self, boxes: Iterable[QRectF], colour: QColor, width: float = 1.4) -> None:
        """Draw a line around each row of a passage."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in boxes:
            painter.drawRoundedRect(QRectF(box.toAlignedRect()).adjusted(-0.5, -0.5, 0.5, 0.5), 2.5, 2.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def caret(self, box: QRectF) -> None:
        """Draw the caret: print is black, so it is of another colour."""
        thick = 2.0
        wide = box.width() < box.height()
        area = (
            QRectF(box.x() - thick / 2, box.y(), thick, box.height())
            if wide
            else QRectF(box.x(), box.y() - thick / 2, box.width(), thick)
        )
        self._painter.fillRect(area, self._theme.colour("focus"))
