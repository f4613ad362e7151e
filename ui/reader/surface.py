"""The scrolling surface of the reading pane: it knows where things stand and paints them, not what clicks do."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reviewer.model.sources.structure import Structure
from ui.look.reader_colours import ReaderTheme
from ui.reader.highlights.decoration import Decoration, decorate
from ui.reader.highlights.handles import grip, paint_handle
from ui.reader.highlights.index import HighlightIndex
from ui.reader.highlights.margin import Margin, brackets
from ui.reader.input.selection import Range, Selection
from ui.reader.painting import Marks, PiecePainter, paint_message
from ui.reader.text.document import Document
from ui.reader.text.header import Header
from ui.reader.text.look import Looks
from ui.reader.text.pages import Pages
from ui.reader.text.style import Column, Style


class Surface(QAbstractScrollArea):
    """Shows a text with highlights and a margin, and scrolls it by pixel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = ReaderTheme()
        self._style = Style("serif", 17, 1.65)
        self._margin = Margin(self._label_font())
        self._index = HighlightIndex()
        self._selection = Selection()
        self._pages: Pages | None = None
        self._header: Header | None = None
        self._looks: Looks | None = None
        self._titles = ("", "")
        self._message = ""
        self._decorations: dict[int, Decoration] = {}
        self._marks = Marks()
        self._found: list[Range] = []
        self._busy = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Always there: a bar that comes and goes would change the width and so the lines.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Everything is painted here, so Qt need not clear the ground first.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().valueChanged.connect(self._bar_moved)
        self._column = self._fit_column()

    # measures

    def _label_font(self, scale: float = 0.92) -> QFont:
        font = QFont(self.font())
        if font.pixelSize() > 0:
            font.setPixelSize(max(6, round(font.pixelSize() * scale)))
        else:
            font.setPointSizeF(font.pointSizeF() * scale)
        return font

    def _fit_column(self) -> Column:
        return Column.fit(self.viewport().width(), self._style, self._margin.em)

    @property
    def _view(self) -> int:
        return self.viewport().height()

    # document and layout

    def _open(
        self, document: Document | None, title: str = "", subtitle: str = "", structure: Structure | None = None
    ) -> None:
        self._titles = (title, subtitle)
        self._looks = Looks(document, structure or Structure()) if document is not None else None
        # What was laid out for another text must not be found by the number of a piece.
        self._decorations.clear()
        self._margin.expanded.clear()
        self._pages = None
        if document is not None:
            self._lay_out(document)
        self._selection = Selection(self._pages)
        self._settle()

    def set_subtitle(self, subtitle: str) -> None:
        """Show another line under the title."""
        self._titles = (self._titles[0], subtitle)
        self._relayout()

    def _lay_out(self, document: Document) -> None:
        self._column = self._fit_column()
        width = self._column.text_width
        self._header = Header(*self._titles, self._style, self._label_font(0.96), width)
        self._pages = Pages(document, self._style, width, self._header.height, self._looks)
        self._selection.pages = self._pages
        self._decorations.clear()

    def _relayout(self) -> None:
        """Lay out anew for another width or font, with the same characters at the top."""
        if self._pages is None:
            self._column = self._fit_column()
            self.viewport().update()
            return
        state = self.scroll_state()
        self._lay_out(self._pages.document)
        self.restore_scroll(state)

    def scroll_state(self) -> tuple[int, int]:
        """The first character in view and how many pixels of its row are above the view; (-1, 0) at the very top."""
        pages = self._pages
        if pages is None or pages.top == 0:
            return (-1, 0)
        layout = pages.layout(pages.piece)
        inside = pages.offset - pages.above(pages.piece)
        row = layout.row_at(max(0, inside))
        return (pages.document.starts[pages.piece] + layout.row_start(row), inside - layout.row_top(row))

    def restore_scroll(self, state: tuple[int, int]) -> None:
        """Show the place that `scroll_state` gave, also after the width or font changed."""
        pages = self._pages
        if pages is None:
            return
        offset, pixels = state
        if offset < 0:
            pages.piece, pages.offset = 0, 0
        else:
            pages.piece = pages.document.piece_at(pages.document.clamped(offset))
            layout = pages.layout(pages.piece)
            row = layout.row_of(min(layout.length, offset - pages.document.starts[pages.piece]))
            pages.offset = pages.above(pages.piece) + layout.row_top(row)
            pages.scroll_by(pixels, self._view)
        self._settle()

    # scrolling

    def _bar_moved(self, value: int) -> None:
        if self._busy or self._pages is None:
            return
        bar = self.verticalScrollBar()
        if value >= bar.maximum():
            self._pages.scroll_to_end(self._view)
        elif value <= 0:
            self._pages.piece, self._pages.offset = 0, 0
        else:
            self._pages.scroll_to(value, self._view)
        self._settle()

    def scroll_by(self, distance: int) -> None:
        """Scroll by pixels, down where they are positive."""
        if self._pages is not None and distance:
            self._pages.scroll_by(distance, self._view)
            self._settle()

    def _settle(self) -> None:
        """Lay out what is in view, tell the scroll bar the truth, and repaint."""
        bar = self.verticalScrollBar()
        pages = self._pages
        if pages is not None:
            pages.visible(self._view)
            # A bar that is dragged keeps its range: it would slip away under the mouse.
            if bar.isSliderDown():
                self.viewport().update()
                return
        # Setting the value tells `_bar_moved`, which would scroll again.
        self._busy = True
        bar.setRange(0, max(0, pages.total - self._view) if pages else 0)
        bar.setEnabled(bar.maximum() > 0)
        bar.setPageStep(max(1, self._view - 2 * self._style.line))
        bar.setSingleStep(self._style.line)
        bar.setValue(pages.top if pages else 0)
        self._busy = False
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Follow a touch pad pixel by pixel, a wheel by rows; Ctrl and the wheel are left to the owner."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        # Touch pads say pixels; to round them to rows would make them stick.
        elif event.pixelDelta().y():
            self.scroll_by(-event.pixelDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's font in margin and numbers."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_margin"):
            self._margin.set_font(self._label_font())
            self._relayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._pages is None or self._fit_column() != self._column:
            self._relayout()
        else:
            self._pages.scroll_by(0, self._view)
            self._settle()

    # places

    def offset_at(self, point: QPoint | QPointF) -> int:
        """The place between characters nearest to a point of the view."""
        pages = self._pages
        if pages is None:
            return 0
        piece, top = self._piece_at(point.y())
        layout = pages.layout(piece)
        return pages.document.starts[piece] + layout.offset_at(point.x() - self._column.text_x, point.y() - top)

    def character_at(self, point: QPoint | QPointF) -> int | None:
        """The character under a point; None in margins and gaps."""
        pages = self._pages
        if pages is None:
            return None
        piece, top = self._piece_at(point.y())
        layout = pages.layout(piece)
        if not top <= point.y() < top + layout.bottom:
            return None
        inside = layout.character_at(point.x() - self._column.text_x, point.y() - top)
        return None if inside is None or inside >= layout.length else pages.document.starts[piece] + inside

    def _piece_at(self, y: float) -> tuple[int, int]:
        assert self._pages is not None
        shown = self._pages.visible(self._view)
        for piece, top in reversed(shown):
            if top - self._pages.above(piece) <= y:
                return piece, top
        return shown[0]

    def _caret_box(self, offset: int) -> QRectF:
        """Where a caret before `offset` stands, in the view's coordinates."""
        pages = self._pages
        assert pages is not None
        piece = pages.document.piece_at(offset)
        box = pages.layout(piece).caret(min(offset, pages.document.ends[piece]) - pages.document.starts[piece])
        return box.translated(self._column.text_x, pages.text_top(piece))

    def _end_box(self, start: int, end: int) -> QRectF:
        """Where the end of a passage stands: behind its last character, also at a row's end."""
        pages = self._pages
        assert pages is not None
        piece = pages.document.piece_at(max(start, end - 1))
        begin = pages.document.starts[piece]
        layout = pages.layout(piece)
        boxes = layout.rects(max(start, end - 1) - begin, end - begin)
        # In text of both directions the last character may stand anywhere; the caret knows where.
        if not boxes or layout.mixed:
            return self._caret_box(end)
        last = boxes[-1]
        return QRectF(last.right(), last.top(), 0, last.height()).translated(self._column.text_x, pages.text_top(piece))

    # painting

    def _touch(self, start: int, end: int) -> None:
        """The highlights of a stretch changed: paint its paragraphs and the margin anew."""
        pages = self._pages
        if pages is None:
            return
        for piece in range(pages.document.piece_at(start), pages.document.piece_at(max(start, end - 1)) + 1):
            self._decorations.pop(piece, None)
        self._update_range(start, end)
        column = self._column
        if column.margin_width:
            self.viewport().update(column.margin_x, 0, self.viewport().width() - column.margin_x, self._view)

    def _update_range(self, start: int, end: int) -> None:
        """Repaint the paragraphs in view that hold any of a stretch."""
        pages = self._pages
        if pages is None:
            return
        for piece, top in pages.visible(self._view):
            if pages.document.starts[piece] <= end and pages.document.ends[piece] >= start:
                height = pages.heights[piece] - pages.above(piece)
                # Stripes and handles reach into the space between paragraphs.
                around = self._style.line // 2
                self.viewport().update(0, top - around, self._column.margin_x, height + 2 * around)

    def _decoration(self, piece: int) -> Decoration:
        decoration = self._decorations.get(piece)
        if decoration is None:
            assert self._pages is not None
            document = self._pages.document
            start, end = document.starts[piece], document.ends[piece]
            shown = self._index.within(start, end) if end > start else []
            decoration = decorate(start, self._pages.layout(piece), shown, self._index.codes_of)
            # As many as there are laid out pieces; cheap enough to make all anew.
            if len(self._decorations) > 600:
                self._decorations.clear()
            self._decorations[piece] = decoration
        return decoration

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        area = event.rect()
        painter.fillRect(area, self._theme.colour("background"))
        if self._pages is None:
            paint_message(painter, self.viewport().rect(), self._message, self._theme, self._style)
        else:
            shown = self._pages.visible(self._view)
            self._paint_text(painter, event, shown)
            self._paint_margin(painter, area, shown)
        painter.end()

    def _paint_text(self, painter: QPainter, event: QPaintEvent, shown: list[tuple[int, int]]) -> None:
        pages = self._pages
        assert pages is not None
        document, region = pages.document, event.region()
        brush = PiecePainter(painter, self._theme, self._style, self._column, self._label_font(0.85))
        caret = self._marks.caret
        caret_piece = document.piece_at(caret) if caret is not None else -1
        if shown and shown[0][0] == 0 and self._header:
            self._header.paint(painter, self._theme, self._column.text_x, shown[0][1] - self._header.height)
        for piece, top in shown:
            around = self._style.line // 2
            area = QRect(0, top - around, self._column.margin_x, pages.heights[piece] + 2 * around)
            if not region.intersects(area):
                continue
            layout, start = pages.layout(piece), document.starts[piece]
            self._marks.found = self._found_in(start, document.ends[piece])
            brush.paint(layout, start, top, self._decoration(piece), self._marks, QRectF(event.rect()))
            if caret is not None and piece == caret_piece:
                brush.caret(layout, caret - start, top)
            if document.numbers[piece]:
                brush.number(document.numbers[piece], layout, top)
        self._paint_handles(painter)

    def _found_in(self, start: int, end: int) -> list[Range]:
        first = bisect_left(self._found, (start, start))
        if first and self._found[first - 1][1] > start:
            first -= 1
        return self._found[first : bisect_left(self._found, (end, end))]

    def _paint_handles(self, painter: QPainter) -> None:
        span = self._marks.current_range
        if span is None:
            return
        colour = self._theme.code_line(self._marks.current_colour or self._theme.untagged)
        ground = self._theme.colour("background")
        for box, at_start in self._handle_boxes(span):
            paint_handle(painter, box, colour, ground, self._style.em, at_start, self._marks.held is at_start)

    def _handle_boxes(self, span: Range) -> list[tuple[QRectF, bool]]:
        """Where the handles in view stand: (place, whether it is the start)."""
        pages = self._pages
        assert pages is not None
        boxes = []
        pieces = {piece for piece, _ in pages.visible(self._view)}
        if pages.document.piece_at(span[0]) in pieces:
            boxes.append((self._caret_box(span[0]), True))
        if pages.document.piece_at(max(span[0], span[1] - 1)) in pieces:
            boxes.append((self._end_box(*span), False))
        return boxes

    def grips(self) -> list[tuple[QRectF, bool]]:
        """The round grips in view with which the current highlight's ends are moved: (box, whether it is the start)."""
        span = self._marks.current_range
        if span is None or self._pages is None:
            return []
        return [(grip(box, self._style.em, at_start), at_start) for box, at_start in self._handle_boxes(span)]

    def _paint_margin(self, painter: QPainter, area: QRect, shown: list[tuple[int, int]]) -> None:
        column, pages = self._column, self._pages
        if not column.margin_width or area.right() < column.margin_x or pages is None or not shown:
            return
        self._place_margin(shown)
        painter.fillRect(column.margin_x, area.top(), 1, area.height(), self._theme.colour("rule"))
        whole = QRectF(column.margin_x, 0, column.margin_width, self._view)
        self._margin.paint(painter, self._theme, whole, self._marks.current)

    def _place_margin(self, shown: list[tuple[int, int]]) -> None:
        pages = self._pages
        assert pages is not None
        document = pages.document
        # One piece more: a highlight that ends just above may reach its bracket into view.
        first, last = max(0, shown[0][0] - 1), shown[-1][0]
        start, end = document.starts[first], document.ends[last]
        inside = self._index.within(start, end)
        inside += [one for one in self._index.regions() if start <= one.start <= end]
        self._margin.place(
            brackets(inside, self._index.codes_of, lambda one: self._extent(one.start, one.end)),
            self._style.line * 0.2,
            self._marks.current,
        )

    def _extent(self, start: int, end: int) -> tuple[float, float]:
        """Top of the first row and bottom of the last row of a passage, in the view."""
        return (self._row_edge(start, False), self._row_edge(max(start, end - 1), True))

    def _row_edge(self, offset: int, bottom: bool) -> float:
        pages = self._pages
        assert pages is not None
        piece = pages.document.piece_at(offset)
        if not pages.is_laid_out(piece):
            return pages.text_top(piece)
        layout = pages.layout(piece)
        row = layout.row_of(offset - pages.document.starts[piece])
        return pages.text_top(piece) + (layout.row_bottom(row) if bottom else layout.row_top(row))
