"""Regions on the pages: painted with their codes, found under a point, and the rectangle that is being drawn."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from reviewer.model.sources.page_frame import Frame
from reviewer.model.sources.page_map import PageMap
from ui.reader.highlights.values import ReaderHighlight
from ui.reader.page.region_frame import RegionFrame
from ui.reader.page.region_tool import RegionTool
from ui.reader.page.surface import PAPER, PageSurface
from ui.reader.reader import Reader

_GRIP = 8.0
_ROOM_FOR_LABEL = 44.0
_TINT = 0.5


class RegionSurface(PageSurface):
    """`region_drawn(page from 1, box)` and `region_moved(highlight, box)`: in points of the page's own coordinates."""

    region_drawn = Signal(int, object)
    region_moved = Signal(str, object)

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(reader, parent)
        self._original = ""
        self._wanted = False
        self.tool = RegionTool(self, self)
        self.tool.drawn.connect(self.region_drawn)
        self.tool.moved.connect(self.region_moved)
        self.tool.changed.connect(self._tool_changed)
        reader.current_changed.connect(self._follow_region)

    def set_pages(self, pages: PageMap, original: str = "") -> None:
        """Show the pages of another source, of the file with this hash, from their beginning."""
        self._original = original
        self.tool.leave()
        super().set_pages(pages, original)
        self._follow_region()
        if self._wanted:
            self.begin_region()

    def clear(self, message: str) -> None:
        self.tool.leave()
        # While pages are read there is no message.
        self._wanted = self._wanted and not message
        super().clear(message)

    # what there is

    def regions_on(self, page: int) -> list[ReaderHighlight]:
        """The shown regions of a page, from 0, of the file that is shown, large ones first."""
        here = [
            one
            for one in self._reader.shown_regions()
            if one.region and one.region.page == page + 1 and one.region.original == self._original
        ]
        return sorted(here, key=lambda one: -_area(one))

    def region_rect(self, one: ReaderHighlight) -> QRectF | None:
        """Where a region stands in the view; None for one of another file."""
        region = one.region
        if region is None or region.original != self._original or region.page > len(self._pages):
            return None
        return self._box_on_screen(region.page - 1, region.box)

    def regions_under(self, point: QPoint | QPointF) -> list[ReaderHighlight]:
        """The regions at a point of the view, the smallest first."""
        if not self.has_pages:
            return []
        page, _ = self.seen_at(QPointF(point))
        rects = [(one, self.region_rect(one)) for one in reversed(self.regions_on(page))]
        return [one for one, rect in rects if rect is not None and rect.contains(QPointF(point))]

    def _current_region(self) -> ReaderHighlight | None:
        one = self._reader.highlight(self._reader.current_highlight() or "")
        return one if one is not None and self.region_rect(one) is not None else None

    def _follow_region(self) -> None:
        """Bring the current region into view where nothing of it is."""
        one = self._current_region()
        rect = self.region_rect(one) if one else None
        if rect is not None and not rect.intersects(QRectF(self.viewport().rect())):
            bar, along = self.verticalScrollBar(), self.horizontalScrollBar()
            bar.setValue(bar.value() + round(rect.top() - self.viewport().height() * 0.2))
            along.setValue(along.value() + round(rect.left() - self.viewport().width() * 0.2))

    # the tool

    def begin_region(self) -> None:
        """Show a rectangle to be changed by keys or drawn by mouse: the current region, else one in the middle of the view."""
        self._wanted = not self.has_pages
        if self._wanted:
            return
        self.setFocus()
        frame = self.own_region()
        if frame is None:
            page, seen = self.seen_at(QPointF(self._margin_x / 2, self.viewport().height() / 2))
            frame = RegionFrame.in_middle(page, self.frame_of(page), seen)
        self.tool.begin(frame)

    def seen_at(self, point: QPointF) -> tuple[int, QPointF]:
        there = point + QPointF(self._origin())
        page = self._sheets.nearest(there)
        sheet = self._sheets.sheets[page]
        away = there - QPointF(sheet.box.topLeft())
        return page, away / sheet.scale

    def frame_on_screen(self, frame: RegionFrame) -> QRectF:
        sheet, rect = self._sheets.sheets[frame.page], frame.rect
        scaled = QRectF(rect.topLeft() * sheet.scale, rect.size() * sheet.scale)
        return scaled.translated(QPointF(sheet.box.topLeft() - self._origin()))

    def frame_of(self, page: int) -> Frame:
        return self._pages.pages[page].frame

    def page_count(self) -> int:
        return len(self._pages)

    def own_region(self) -> RegionFrame | None:
        one = self._current_region()
        if one is None or one.region is None:
            return None
        page = one.region.page - 1
        return RegionFrame.around(page, self.frame_of(page), one.region.box, one.id)

    def _tool_changed(self) -> None:
        frame = self.tool.frame
        if frame is not None:
            rect = frame.rect
            self.setAccessibleName(self.tr("Region on page {0} of {1}").format(frame.page + 1, len(self._pages)))
            self.setAccessibleDescription(
                self.tr("{0} by {1}, {2} from the left, {3} from above").format(
                    round(rect.width()), round(rect.height()), round(rect.left()), round(rect.top())
                )
            )
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().update()

    def _bring_frame(self, page: int) -> None:
        """Scroll so that the rectangle that the keys move is in view."""
        frame = self.tool.frame
        if frame is None or frame.page != page:
            return
        rect, height, bar = self.frame_on_screen(frame), self.viewport().height(), self.verticalScrollBar()
        if rect.top() < 0 or rect.height() > height:
            bar.setValue(bar.value() + round(rect.top()) - 20)
        elif rect.bottom() > height:
            bar.setValue(bar.value() + round(rect.bottom()) - height + 20)

    # painting

    def margin_highlights(self, shown: range) -> list[ReaderHighlight]:
        return [*super().margin_highlights(shown), *(one for page in shown for one in self.regions_on(page))]

    def extent_of(self, one: ReaderHighlight) -> tuple[float, float]:
        rect = self.region_rect(one)
        return (rect.top(), rect.bottom()) if rect is not None else super().extent_of(one)

    def paint_marks(self, painter: QPainter, page: int) -> None:
        sheet = self._sheets.sheets[page]
        current = self._reader.current_highlight()
        for one in self.regions_on(page):
            if one.region is not None:
                self._paint_region(painter, one, sheet.on_screen(one.region.box), strong=one.id == current)
        super().paint_marks(painter, page)

    def _paint_region(self, painter: QPainter, one: ReaderHighlight, rect: QRectF, *, strong: bool) -> None:
        shown = self._reader.codes_of(one)
        colour = shown[0].colour if shown else ""
        line = QColor(PAPER.code_line(colour or PAPER.untagged))
        tint = QColor(PAPER.code_tint(colour or PAPER.untagged, strong=strong))
        tint.setAlphaF(_TINT)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.fillRect(rect, tint)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        style = Qt.PenStyle.SolidLine if shown and not one.pending else Qt.PenStyle.DashLine
        painter.setPen(QPen(line, 2.6 if strong else 1.6, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
        if shown and rect.width() > _ROOM_FOR_LABEL and rect.height() > _ROOM_FOR_LABEL / 2:
            self._paint_label(painter, rect, line, ", ".join(code.name for code in shown))
        if strong:
            _paint_grips(painter, rect, line)

    def _paint_label(self, painter: QPainter, rect: QRectF, colour: QColor, names: str) -> None:
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        words = metrics.elidedText(names.replace("\n", " "), Qt.TextElideMode.ElideRight, rect.width() - 12)
        box = QRectF(rect.left(), rect.top(), metrics.horizontalAdvance(words) + 10, metrics.height() + 2)
        painter.fillRect(box, QColor("white"))
        painter.setPen(QPen(colour, 1.0))
        painter.drawRect(box)
        painter.setPen(PAPER.colour("text"))
        painter.drawText(QPointF(box.left() + 5, box.top() + 1 + metrics.ascent()), words)

    def paint_above(self, painter: QPainter) -> None:
        super().paint_above(painter)
        frame = self.tool.frame
        if frame is None or not self.has_pages:
            return
        rect, colour = self.frame_on_screen(frame), PAPER.colour("focus")
        fill = QColor(colour)
        fill.setAlphaF(0.12)
        painter.fillRect(rect, fill)
        painter.setPen(QPen(colour, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect)
        _paint_grips(painter, rect, colour)


def _area(one: ReaderHighlight) -> int:
    region = one.region
    return (region.right - region.left) * (region.top - region.bottom) if region else 0


def _paint_grips(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    for corner in (rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()):
        box = QRectF(corner.x() - _GRIP / 2, corner.y() - _GRIP / 2, _GRIP, _GRIP)
        painter.fillRect(box, QColor("white"))
        painter.setPen(QPen(colour, 1.6))
        painter.drawRect(box)
