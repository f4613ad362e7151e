"""The scrolling surface of the pages: where they stand, and how they are painted with what lies over them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reviewer.model.sources.page_box import Box
from reviewer.model.sources.page_map import PageMap
from ui.look.reader_colours import ReaderTheme
from ui.reader.highlights.decoration import Decoration, decorate
from ui.reader.highlights.handles import grip, paint_handle
from ui.reader.highlights.margin import Margin, brackets
from ui.reader.highlights.values import ReaderHighlight
from ui.reader.input.selection import Range
from ui.reader.page.marks import OnSheet, SheetPainter
from ui.reader.page.pictures import Pictures
from ui.reader.page.places import caret_at
from ui.reader.page.sheets import GAP, Sheets
from ui.reader.painting import paint_message
from ui.reader.reader import Reader
from ui.reader.text.style import Style

PAPER = ReaderTheme()
"""Print is black on white, in whatever theme the window is."""
_DIMMED = QColor("#9c9a94")
_ZOOM = 1.2
_MARGIN_EM = 15
_LEAST_TEXT_EM = 26
_MOST_WIDTH = 12_000
_CARET = 2
_LINE = 20
_HANDLE_EM = 14.0


class PageSurface(QAbstractScrollArea):
    """Shows pages with the highlights of the reader beside it. `picture_wanted(page, width)`: in so many pixels of the screen."""

    picture_wanted = Signal(int, int)
    zoomed = Signal()

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._pages = PageMap(())
        self._sheets = Sheets((), 1)
        self._pictures = Pictures()
        self._message = ""
        self._faults: dict[int, str] = {}
        self._asked: tuple[int, int] | None = None
        self._scale: float | None = None
        self._columns = 1
        self._dimmed = False
        self._decorations: dict[int, Decoration] = {}
        self._margin = Margin(self.font())
        self._held: bool | None = None
        self._drop: Range | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)
        reader.marks_changed.connect(self._marks_changed)
        reader.selection_changed.connect(self.viewport().update)

    # what is shown

    def set_pages(self, pages: PageMap, original: str = "") -> None:
        """Show the pages of another source from their beginning; `original` is the hash of their file."""
        self._pages, self._message = pages, ""
        self._forget()
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def clear(self, message: str) -> None:
        """Show no pages but a sentence."""
        self._pages, self._message = PageMap(()), message
        self._forget()
        self._lay_out()
        self.setAccessibleName(message or self.tr("Pages"))

    def _forget(self) -> None:
        self._pictures.clear()
        self._decorations.clear()
        self._faults.clear()
        self._asked = None

    @property
    def has_pages(self) -> bool:
        return len(self._pages) > 0

    def take(self, page: int, picture: QImage, asked: int) -> None:
        """The picture of a page that was wanted, asked for in so many pixels."""
        self._asked = None
        if page < len(self._sheets):
            self._pictures.take(page, picture, asked)
            self.viewport().update(self._on_screen(page))
        self._want()

    def refuse(self, page: int, sentence: str) -> None:
        """A page cannot be drawn: say why on it."""
        self._asked = None
        self._faults[page] = sentence
        self.viewport().update()
        self._want()

    def _want(self) -> None:
        """Ask for one picture at a time, of what is in view first, then of the pages around it."""
        if self._asked is not None or not self.has_pages or not self.isVisible():
            return
        shown = self._shown()
        around = [page for page in (shown.stop, shown.start - 1) if 0 <= page < len(self._sheets)]
        for page in [*shown, *around]:
            width = min(_MOST_WIDTH, round(self._sheets.sheets[page].box.width() * self.devicePixelRatioF()))
            if page not in self._faults and not self._pictures.has(page, width):
                self._asked = (page, width)
                self.picture_wanted.emit(page, width)
                return

    @property
    def picture_bytes(self) -> int:
        """How much memory the pictures of pages take that are kept."""
        return self._pictures.bytes

    def dim(self, on: bool) -> None:
        """Show the paper darker."""
        self._dimmed = on
        self.viewport().update()

    def set_columns(self, columns: int) -> None:
        """Show so many pages side by side."""
        if columns != self._columns:
            self._columns = columns
            self._keeping_place(lambda: None)

    @property
    def columns(self) -> int:
        return self._columns

    def zoom(self, steps: int) -> None:
        """Show the pages larger, or smaller; 0 fits them into the width."""
        now = self._sheets.scale
        self._keeping_place(lambda: setattr(self, "_scale", None if steps == 0 else now * _ZOOM**steps))
        self.zoomed.emit()

    # layout

    def _lay_out(self) -> None:
        width = self.viewport().width() - self._margin_width
        self._sheets = Sheets(
            [page.frame for page in self._pages.pages], width, scale=self._scale, columns=self._columns
        )
        if self._scale is not None:
            # The scale that was asked for may lie beyond what is shown.
            self._scale = self._sheets.scale
        self._decorations.clear()
        bar, along = self.verticalScrollBar(), self.horizontalScrollBar()
        bar.setRange(0, max(0, self._sheets.height - self.viewport().height()) if self.has_pages else 0)
        bar.setPageStep(max(1, self.viewport().height() - 2 * _LINE))
        bar.setSingleStep(_LINE)
        along.setRange(0, max(0, self._sheets.width - width))
        along.setPageStep(max(1, width))
        along.setSingleStep(_LINE)
        self.viewport().update()
        self._want()

    @property
    def _margin_width(self) -> int:
        em = self._margin.em
        wide = self.viewport().width() > (_MARGIN_EM + _LEAST_TEXT_EM) * em
        return round(em * _MARGIN_EM) if wide and self.has_pages else 0

    @property
    def _margin_x(self) -> int:
        return self.viewport().width() - self._margin_width

    def place(self) -> tuple[int, float]:
        """The page at the top of the view, and how far down in it that is, as a part of its height."""
        if not self.has_pages:
            return (0, 0.0)
        top = self.verticalScrollBar().value()
        page = self._sheets.nearest(QPointF(0, top + GAP + 1))
        box = self._sheets.sheets[page].box
        return (page, (top - box.top()) / box.height())

    def go_to(self, place: tuple[int, float]) -> None:
        """Show the place that `place` gave, also at another size."""
        if place[0] < len(self._sheets):
            box = self._sheets.sheets[place[0]].box
            self.verticalScrollBar().setValue(round(box.top() + place[1] * box.height()))

    def go_to_page(self, page: int) -> None:
        """Show a page, from 0, at the top."""
        if 0 <= page < len(self._sheets):
            self.verticalScrollBar().setValue(self._sheets.sheets[page].box.top() - GAP)

    def _keeping_place(self, change: object) -> None:
        place = self.place()
        if callable(change):
            change()
        self._lay_out()
        self.go_to(place)

    def _shown(self) -> range:
        top = self.verticalScrollBar().value()
        return self._sheets.in_view(top, top + self.viewport().height())

    def _origin(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _on_screen(self, page: int) -> QRect:
        return self._sheets.sheets[page].box.translated(-self._origin())

    def _box_on_screen(self, page: int, box: Box) -> QRectF:
        sheet = self._sheets.sheets[page]
        return sheet.on_screen(box).translated(QPointF(sheet.box.topLeft() - self._origin()))

    # events

    def _scrolled(self) -> None:
        self.viewport().update()
        self._want()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Everything is painted anew: what lies over the pages does not move with them alone."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._keeping_place(None)

    def showEvent(self, event: object) -> None:
        self._want()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_margin"):
            self._margin.set_font(self.font())
            self._keeping_place(None)

    # painting

    def _marks_changed(self) -> None:
        self._decorations.clear()
        self.viewport().update()

    def _on_sheet(self, page: int) -> OnSheet:
        return OnSheet(self._pages.pages[page], self._sheets.sheets[page])

    def _decoration(self, page: int) -> Decoration:
        if page not in self._decorations:
            here = self._on_sheet(page)
            ones = self._reader.highlights_within(here.page.start, here.page.end)
            self._decorations[page] = decorate(here.page.start, here, ones, self._reader.codes_of)
        return self._decorations[page]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        theme = self._reader.theme
        painter.fillRect(event.rect(), theme.colour("background" if not self.has_pages else "rule"))
        if not self.has_pages:
            paint_message(painter, self.viewport().rect(), self._message, theme, Style("serif", 17, 1.65))
        else:
            area = event.rect()
            for page in self._shown():
                if self._on_screen(page).adjusted(-GAP, -GAP, GAP, GAP).intersects(area):
                    self._paint_page(painter, page)
            self.paint_above(painter)
            self._paint_margin(painter)
        painter.end()

    def _paint_page(self, painter: QPainter, page: int) -> None:
        place = self._on_screen(page)
        picture = self._pictures.of(page)
        if picture is None:
            painter.fillRect(place, Qt.GlobalColor.white)
            if page in self._faults:
                paint_message(painter, place, self._faults[page], PAPER, Style("serif", 17, 1.65))
        else:
            self._paint_picture(painter, place, picture)
        painter.save()
        painter.setClipRect(place)
        painter.translate(place.topLeft())
        self.paint_marks(painter, page)
        painter.restore()
        if self._dimmed:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(place, _DIMMED)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _paint_picture(self, painter: QPainter, place: QRect, picture: QImage) -> None:
        exact = abs(picture.width() - place.width() * self.devicePixelRatioF()) < 1
        if exact:
            # Drawn at its own size it is copied, not scaled.
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            painter.fillRect(place, Qt.GlobalColor.white)
            # Of a page that ends within a point of the screen, the picture has one row more.
            painter.drawImage(place.topLeft(), picture, _seen(place, picture))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(place), picture, QRectF(picture.rect()))

    def paint_marks(self, painter: QPainter, page: int) -> None:
        """What lies over one page, in its own pixels."""
        reader, here, brush = self._reader, self._on_sheet(page), SheetPainter(painter, PAPER)
        brush.tints(self._decoration(page), reader.current_highlight())
        for span in reader.found_in(here.page.start, here.page.end):
            brush.fill(here.of(span), "find_current" if span == reader.found_current() else "find")
        selected = here.of(reader.selection())
        brush.fill(selected, "selection")
        brush.outline(selected, PAPER.colour("selection_border"), 1)
        brush.outline(here.of(self._current_range()), PAPER.code_line(reader.current_colour() or PAPER.untagged))
        brush.outline(here.of(self._drop), PAPER.colour("drop"), 2)
        caret = caret_at(self._pages, reader.caret()) if self.hasFocus() and reader.selection() is None else None
        if caret is not None and caret[0] == page:
            brush.caret(here.sheet.on_screen(caret[1]))

    def _current_range(self) -> Range | None:
        return self._reader.current_range()

    def _handle_boxes(self) -> list[tuple[QRectF, bool]]:
        """Where the handles of the current highlight stand in the view: (place, whether it is the start)."""
        span = self._current_range()
        if span is None or not self.has_pages:
            return []
        ends = (caret_at(self._pages, span[0]), True), (caret_at(self._pages, span[1], behind=True), False)
        return [(self._box_on_screen(*caret), start) for caret, start in ends if caret and caret[0] in self._shown()]

    def grips(self) -> list[tuple[QRectF, bool]]:
        """The round grips in view: (box, whether it is the start)."""
        return [(grip(box, _HANDLE_EM, start), start) for box, start in self._handle_boxes()]

    def paint_above(self, painter: QPainter) -> None:
        """What lies over all pages."""
        self._paint_handles(painter)

    def _paint_handles(self, painter: QPainter) -> None:
        colour = PAPER.code_line(self._reader.current_colour() or PAPER.untagged)
        for box, start in self._handle_boxes():
            paint_handle(painter, box, colour, QColor("white"), _HANDLE_EM, start, self._held is start)

    def _paint_margin(self, painter: QPainter) -> None:
        if not self._margin_width:
            return
        theme, whole = self._reader.theme, QRectF(self._margin_x, 0, self._margin_width, self.viewport().height())
        painter.fillRect(whole, theme.colour("background"))
        self._place_margin()
        self._margin.paint(painter, theme, whole, self._reader.current_highlight())

    def _place_margin(self) -> None:
        shown = self._shown()
        if not shown:
            return
        found = brackets(self.margin_highlights(shown), self._reader.codes_of, self.extent_of)
        in_view = [one for one in found if one.bottom > 0 and one.top < self.viewport().height()]
        self._margin.place(in_view, 0, self._reader.current_highlight())

    def margin_highlights(self, shown: range) -> list[ReaderHighlight]:
        """The highlights on these pages."""
        return self._reader.highlights_within(self._pages.pages[shown[0]].start, self._pages.pages[shown[-1]].end)

    def extent_of(self, one: ReaderHighlight) -> tuple[float, float]:
        """From which height of the view to which a highlight stands."""
        first, last = caret_at(self._pages, one.start), caret_at(self._pages, one.end, behind=True)
        if first is None or last is None:
            return (-1.0, -1.0)
        top, bottom = self._box_on_screen(*first), self._box_on_screen(*last)
        # Of a passage over two columns the last row may stand above the first one.
        return (min(top.top(), bottom.top()), max(top.bottom(), bottom.bottom()))


def _seen(place: QRect, picture: QImage) -> QRect:
    ratio = picture.devicePixelRatio()
    return QRect(0, 0, picture.width(), min(picture.height(), round(place.height() * ratio)))
