"""The pages as one works on them: select, point at highlights, drag their ends, go with the keys.

The selection, the current highlight and what keys do with them are the reader's own, so both views always show the same.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from reviewer.model.sources.page_box import Box
from reviewer.model.sources.page_link import PageLink
from reviewer.model.sources.page_map import PageMap
from ui.reader.highlights.handles import grasps
from ui.reader.highlights.hints import of_link, tooltip
from ui.reader.highlights.margin import Placed
from ui.reader.highlights.values import ReaderHighlight
from ui.reader.input import keys
from ui.reader.input.drops import DropTarget
from ui.reader.input.pointer import Pointer
from ui.reader.input.selection import Range
from ui.reader.page.places import caret_at, row_beside, row_edge, row_of
from ui.reader.page.region_surface import RegionSurface
from ui.reader.reader import Reader

_ROOM = 0.12
"""Of the height of the view: nearer to an edge a passage is not comfortably in view."""
_LINE_HEIGHT = 16


def _follows(event: QMouseEvent) -> bool:
    held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(held) and event.button() == Qt.MouseButton.LeftButton


class PageView(RegionSurface):
    """Offers the mouse what the text offers it (`TextView`), in places of the pages."""

    def __init__(self, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(reader, parent)
        self._goal: float | None = None
        self._links: dict[int, Sequence[PageLink]] = {}
        self._pressed_link: PageLink | None = None
        self._pressed_at = QPointF()
        self._pointer = Pointer(self, self)
        self._pointer.ends_moved.connect(reader.ends_moved)
        self._pointer.hovered.connect(reader.hovered)
        self._pointer.menu_asked.connect(reader.context_menu_requested)
        self._drops = DropTarget(self, self._pointer.highlights_under, self)
        self._drops.dropped.connect(reader.code_dropped)
        self._drops.dropped_on.connect(reader.code_dropped_on)
        reader.passage_shown.connect(self.show_passage)
        reader.selection_changed.connect(self._follow_caret)
        self.viewport().setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setAccessibleName(self.tr("Pages"))

    def set_pages(self, pages: PageMap, original: str = "") -> None:
        """Show the pages of another source, of the file with this hash, from their beginning."""
        self._links = {}
        super().set_pages(pages, original)

    def select_by_words(self, on: bool) -> None:
        """Whether a drag of the mouse takes whole words."""
        self._pointer.by_words = on

    # places

    @property
    def has_text(self) -> bool:
        return self.has_pages

    @property
    def line_height(self) -> int:
        return _LINE_HEIGHT

    def _page_point(self, point: QPoint | QPointF) -> tuple[int, float, float]:
        there = QPointF(point) + QPointF(self._origin())
        page = self._sheets.nearest(there)
        return (page, *self._sheets.sheets[page].on_page(there))

    def offset_at(self, point: QPoint | QPointF) -> int:
        """The place between characters nearest to a point of the view."""
        if not self.has_pages:
            return 0
        page, x, y = self._page_point(point)
        return self._pages.pages[page].place_at(x, y)

    def character_at(self, point: QPoint | QPointF) -> int | None:
        """The character under a point; None beside the text."""
        if not self.has_pages:
            return None
        page, x, y = self._page_point(point)
        return self._pages.pages[page].character_at(x, y)

    def passage_rect(self, start: int, end: int) -> QRect:
        """The box around the part of a passage that is in view, in the viewport's coordinates."""
        view, whole = QRectF(self.viewport().rect()), QRectF()
        for page, box in self._pages.boxes(start, end):
            there = self._box_on_screen(page, box)
            if there.intersects(view):
                whole = whole.united(there)
        if whole.isNull():
            caret = caret_at(self._pages, start)
            whole = self._box_on_screen(*caret) if caret else QRectF(view.center(), view.center())
        return whole.intersected(view).toAlignedRect() if whole.intersects(view) else whole.toAlignedRect()

    def selection_rect(self) -> QRect:
        """The box around the visible part of the selection, or of the caret."""
        caret = self._reader.caret()
        return self.passage_rect(*(self._reader.selection() or (caret, caret)))

    def show_passage(self, start: int, end: int) -> None:
        """Scroll so that a passage is comfortably in view."""
        first, last = caret_at(self._pages, start), caret_at(self._pages, max(start, end), behind=end > start)
        if first is None or last is None:
            return
        box = self._box_on_screen(*first)
        room = self.viewport().height() * _ROOM
        if box.top() < room or self._box_on_screen(*last).bottom() > self.viewport().height() - room:
            self._bring(box, round(self.viewport().height() * 0.3))
        self._bring_across(box)

    def first_offset(self) -> int | None:
        """The first character of the text in view; None where nothing stands there."""
        if not self.has_pages:
            return None
        for page in self._shown():
            for row in self._pages.pages[page].rows:
                if self._box_on_screen(page, row.box).bottom() > 0:
                    return row.start
        return None

    def show_at_top(self, offset: int) -> None:
        """Scroll so that the row of a character is the first in view."""
        caret = caret_at(self._pages, offset) if self.has_pages else None
        if caret is not None:
            self._bring(self._box_on_screen(*caret), 0)

    def _bring(self, box: QRectF, to: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(box.top()) - to)

    def _bring_across(self, box: QRectF) -> None:
        if not 0 <= box.left() <= self._margin_x:
            along = self.horizontalScrollBar()
            along.setValue(along.value() + round(box.left()) - self._margin_x // 3)

    def _follow_caret(self) -> None:
        """Where the keys lead the caret the view follows; the mouse is where it is."""
        elsewhere = not self._reader.isHidden() and not self.hasFocus()
        if elsewhere or QApplication.mouseButtons() != Qt.MouseButton.NoButton or not self.has_pages:
            return
        caret = caret_at(self._pages, self._reader.caret())
        if caret is None:
            return
        self._tell(caret[0])
        box, height = self._box_on_screen(*caret), self.viewport().height()
        if box.top() < 0:
            self._bring(box, _LINE_HEIGHT)
        elif box.bottom() > height:
            self._bring(box, height - round(box.height()) - _LINE_HEIGHT)
        self._bring_across(box)

    def _tell(self, page: int) -> None:
        """Say to a screen reader on which page the caret is, what its row says, and which highlights lie there."""
        offset = self._reader.caret()
        row = row_of(self._pages, page, offset) or row_of(self._pages, page, offset - 1)
        words = self._reader.text()[row.start : row.end] if row else ""
        self.setAccessibleName(self.tr("Page {0} of {1}").format(page + 1, len(self._pages)))
        self.setAccessibleDescription("\n".join(filter(None, (words, self._reader.accessibleDescription()))))

    def scroll_by(self, distance: int) -> None:
        """Scroll by pixels, down where they are positive."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + distance)

    # what the reader knows

    def word_at(self, offset: int) -> Range:
        return self._reader.word_at(offset)

    def sentence_at(self, offset: int) -> Range:
        return self._reader.sentence_at(offset)

    def whole_words(self, start: int, end: int) -> Range:
        return self._reader.whole_words(start, end)

    def place_beside(self, offset: int, *, forward: bool) -> int:
        return self._reader.place_beside(offset, forward=forward)

    def anchor(self) -> int:
        return self._reader.anchor()

    def caret(self) -> int:
        return self._reader.caret()

    def selection(self) -> Range | None:
        return self._reader.selection()

    def set_selection(self, start: int, end: int) -> None:
        self._goal = None
        self._reader.set_selection(start, end)

    def finish_selection(self) -> None:
        self._reader.finish_selection()

    def highlight(self, identifier: str) -> ReaderHighlight | None:
        return self._reader.highlight(identifier)

    def highlights_over(self, offset: int) -> list[ReaderHighlight]:
        return self._reader.highlights_over(offset)

    def current_highlight(self) -> str | None:
        return self._reader.current_highlight()

    def activate(self, highlight_id: str | None) -> None:
        self._reader.activate(highlight_id)

    def activate_next(self, here: Sequence[str]) -> None:
        self._reader.activate_next(here)

    # handles and margin

    def _current_range(self) -> Range | None:
        # While a handle is held the passage is shown as it would become.
        return self._pointer.preview() or self._reader.current_range()

    def current_range(self) -> Range | None:
        return self._reader.current_range()

    def handle_at(self, point: QPointF) -> bool | None:
        return next((start for box, start in self.grips() if grasps(box, point)), None)

    def row_of_handle(self, at_start: bool) -> float:
        return next((box.center().y() for box, start in self._handle_boxes() if start is at_start), 0.0)

    def show_grasped(self, at_start: bool | None) -> None:
        self._held = at_start
        self.viewport().update()

    def show_held(self, start: int, end: int) -> None:
        self.viewport().update()

    def show_let_go(self, start: int, end: int) -> None:
        self.viewport().update()

    def show_drop(self, span: Range | None) -> None:
        if span != self._drop:
            self._drop = span
            self.viewport().update()

    def in_margin(self, point: QPoint | QPointF) -> bool:
        return bool(self._margin_width) and point.x() > self._margin_x

    def margin_at(self, point: QPoint | QPointF) -> Placed | None:
        return self._margin.at(point.toPoint() if isinstance(point, QPointF) else point, self._margin_x)

    def turn_margin(self, placed: Placed) -> None:
        self._margin.turn(placed)
        self.viewport().update()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down and the ends of rows go by the page; all else does what it does in the text."""
        if self.tool.key(event, self._bring_frame):
            return
        if event.key() == Qt.Key.Key_Escape and self._pointer.cancel():
            self.viewport().update()
            return
        move = keys.move_of(event) if self.has_pages else None
        if move and self._move(*move):
            return
        self._goal = None
        QApplication.sendEvent(self._reader, event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        QApplication.sendEvent(self._reader, event)

    def _move(self, kind: str, extend: bool) -> bool:
        caret = self._reader.caret()
        if kind in ("row start", "row end"):
            self._goal, to = None, row_edge(self._pages, caret, end=kind == "row end")
        elif kind in ("up", "down"):
            to = row_beside(self._pages, caret, self._goal_of(caret), down=kind == "down")
        elif kind in ("page up", "page down"):
            to = self._screen_away(caret, down=kind == "page down")
        else:
            return False
        goal = self._goal
        self._reader.set_selection(self._reader.anchor() if extend else to, to)
        self._goal = goal
        return True

    def _goal_of(self, caret: int) -> float:
        if self._goal is None:
            placed = caret_at(self._pages, caret)
            self._goal = self._pages.pages[placed[0]].frame.seen(placed[1]).left if placed else 0.0
        return self._goal

    def _screen_away(self, caret: int, *, down: bool) -> int:
        placed = caret_at(self._pages, caret)
        step = self.verticalScrollBar().pageStep() * (1 if down else -1)
        at = self._box_on_screen(*placed).center() if placed else QPointF(self.viewport().rect().center())
        self.scroll_by(step)
        return self.offset_at(QPointF(at.x(), min(max(at.y(), 0), self.viewport().height() - 1)))

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_link = self._link_at(event.position()) if _follows(event) else None
        self._pressed_at = event.position()
        if not self._presses_region(event):
            self._pointer.press(event)

    def _presses_region(self, event: QMouseEvent) -> bool:
        return self.has_pages and not self.in_margin(event.position()) and self.tool.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.tool.move(event):
            return
        if not self.tool.is_on:
            self._pointer.move(event)
        if self.has_pages and not event.buttons() and self.tool.over_corner(event.position()):
            self.viewport().setCursor(Qt.CursorShape.SizeAllCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        link, self._pressed_link = self._pressed_link, None
        near = (event.position() - self._pressed_at).manhattanLength() < QApplication.startDragDistance()
        if link is not None and near:
            self.tool.leave()
            self._follow(link)
        elif not self.tool.release():
            self._pointer.release(event)

    # links

    def take_links(self, page: int, links: Sequence[PageLink]) -> None:
        """The links of a page, from 0, are known now."""
        self._links[page] = links

    def _link_at(self, point: QPoint | QPointF) -> PageLink | None:
        if not self.has_pages or self.in_margin(point):
            return None
        page, x, y = self._page_point(point)
        return next((link for link in self._links.get(page, ()) if link.box.holds(x, y)), None)

    def address_under(self, point: QPoint) -> str:
        """Where the link under a point of the view leads outside; "" where there is none."""
        link = self._link_at(point)
        return link.address if link is not None else ""

    def _said_of_link(self, point: QPoint) -> str:
        link = self._link_at(point)
        if link is None or link.address:
            return of_link(link.address if link is not None else "")
        return self.tr("Page {0}\nCtrl and a click goes there.").format(link.page + 1)

    def _follow(self, link: PageLink) -> None:
        if link.address:
            self._reader.link_followed.emit(link.address)
        elif link.top is None:
            self.go_to_page(link.page)
        else:
            frame = self._pages.pages[link.page].frame
            there = self._box_on_screen(link.page, Box(frame.left, link.top, frame.right, link.top))
            self._bring(there, _LINE_HEIGHT)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._pointer.ask_menu(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            here = self._reader.described(self._pointer.highlights_under(event.pos())) if self.has_pages else ""
            said = "\n".join(filter(None, (here, self._said_of_link(event.pos()))))
            QToolTip.showText(event.globalPos(), tooltip(said), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._pointer.leave()
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drops.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drops.drop(event)
