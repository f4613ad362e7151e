"""What the mouse does in the reading pane: select, point at highlights, drag their ends, scroll at the edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.reader.highlights.handles import HandleDrag, handle_box
from ui.reader.highlights.margin import Placed
from ui.reader.highlights.values import ReaderHighlight
from ui.reader.input.selection import Range, next_place, previous_place

if TYPE_CHECKING:
    from ui.reader.reader import Reader

CHARACTER, WORD, SENTENCE = range(3)


class Pointer:
    """The state of one press, from button down to button up."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._held: HandleDrag | None = None
        self._unit: int | None = None  # what a drag selects by; None while no button is down
        self._first: Range = (0, 0)
        self._at = QPointF()
        self._pressed = QPointF()
        self._dragged = False
        self._since_double = QElapsedTimer()
        self._hovered: list[str] = []
        self._edge = QTimer(reader)
        self._edge.setInterval(30)
        self._edge.timeout.connect(self._scroll_at_edge)

    # press, move, release

    def press(self, event: QMouseEvent) -> None:
        """Button down: grasp a handle, extend with Shift, take a sentence on the third click, else begin anew."""
        reader = self._reader
        if event.button() != Qt.MouseButton.LeftButton or reader._pages is None:
            event.ignore()
            return
        self._at = self._pressed = event.position()
        self._dragged = False
        if self._in_margin(event.position()):
            self._click_margin(event.position().toPoint())
            return
        if self._grasp(event.position()):
            return
        offset = reader._offset_at(event.position())
        if self._is_third_click():
            sentence = reader._pages.document.sentence_at(offset)
            self._begin(SENTENCE, (sentence.start, sentence.end))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._unit, self._first = CHARACTER, (reader._selection.anchor,) * 2
            self._dragged = True
            reader._select(reader._selection.anchor, offset)
        else:
            self._begin(CHARACTER, (offset, offset))

    def _begin(self, unit: int, first: Range) -> None:
        self._unit, self._first = unit, first
        self._reader._select(*first)

    def _is_third_click(self) -> bool:
        soon = self._since_double.isValid() and self._since_double.elapsed() < QApplication.doubleClickInterval()
        near = (self._at - self._double_at).manhattanLength() < QApplication.startDragDistance() if soon else False
        self._since_double.invalidate()
        return near

    _double_at = QPointF()

    def double_click(self, event: QMouseEvent) -> None:
        """The second press: take the word."""
        reader = self._reader
        if event.button() != Qt.MouseButton.LeftButton or reader._pages is None or self._in_margin(event.position()):
            return
        offset = reader._character_at(event.position())
        word = reader._pages.document.word_at(reader._offset_at(event.position()) if offset is None else offset)
        self._at = self._pressed = self._double_at = event.position()
        self._dragged = True
        self._begin(WORD, (word.start, word.end))
        self._since_double.start()

    def move(self, event: QMouseEvent) -> None:
        """With the button down, drag; else tell what is under the pointer."""
        self._at = event.position()
        if self._unit is None and self._held is None:
            self._hover(event.position())
            return
        if (self._at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
        self._drag()
        inside = 0 <= self._at.y() < self._reader.viewport().height()
        if inside:
            self._edge.stop()
        elif not self._edge.isActive():
            self._edge.start()

    def _drag(self) -> None:
        offset = self._reader._offset_at(self._at)
        if self._held:
            self._drag_handle(offset)
        elif self._dragged:
            self._drag_selection(offset)

    def _drag_selection(self, offset: int) -> None:
        first = self._first
        here = self._unit_at(offset)
        if here[0] < first[0]:
            self._reader._select(first[1], here[0])
        else:
            self._reader._select(first[0], max(first[1], here[1]))

    def _unit_at(self, offset: int) -> Range:
        pages = self._reader._pages
        if pages is None or self._unit == CHARACTER:
            return (offset, offset)
        span = pages.document.word_at(offset) if self._unit == WORD else pages.document.sentence_at(offset)
        return (span.start, span.end)

    def release(self, event: QMouseEvent) -> None:
        """Button up: a drag is done; a plain click points at a highlight."""
        self._edge.stop()
        reader, held, unit = self._reader, self._held, self._unit
        self._held = self._unit = None
        if held:
            reader._refresh_marks()
            reader._touch(min(held.before[0], held.now[0]), max(held.before[1], held.now[1]))
            if held.now != held.before:
                reader.ends_moved.emit(held.highlight, *held.now)
        elif unit is not None:
            if not self._dragged and unit == CHARACTER:
                self._cycle(event.position())
            if reader.selection():
                reader._finish()

    def cancel(self) -> bool:
        """Let go of a handle; True when one was held."""
        self._edge.stop()
        held, self._held, self._unit = self._held, None, None
        if held is None:
            return False
        self._reader._refresh_marks()
        self._reader._touch(min(held.before[0], held.now[0]), max(held.before[1], held.now[1]))
        return True

    def _scroll_at_edge(self) -> None:
        y, height = self._at.y(), self._reader.viewport().height()
        beyond = y if y < 0 else max(0.0, y - height)
        self._reader._scroll_by(round(beyond * 0.5) or (1 if y >= height else -1))
        self._drag()

    # handles

    def _grasp(self, point: QPointF) -> bool:
        reader = self._reader
        span, current = reader._marks.current_range, reader._marks.current
        if span is None or current is None:
            return False
        near: list[tuple[float, bool]] = []
        for box, at_start in reader._handle_boxes(span):
            if handle_box(box, reader._style.em).contains(point):
                near.append((abs(box.x() - point.x()), at_start))
        if near:
            self._held = HandleDrag(current, min(near)[1], span, span)
        return bool(near)

    def _drag_handle(self, offset: int) -> None:
        reader, held = self._reader, self._held
        if held is None or reader._pages is None:
            return
        least = next_place(reader._pages, held.before[0])
        most = previous_place(reader._pages, held.before[1])
        now = held.moved(offset, least, most)
        if now != held.now:
            touched = (min(now[0], held.now[0]), max(now[1], held.now[1]))
            held.now = now
            reader._refresh_marks()
            reader._update_range(*touched)

    def preview(self) -> Range | None:
        """The range of the highlight whose handle is held, as it would become."""
        return self._held.now if self._held else None

    # highlights

    def _cycle(self, point: QPointF) -> None:
        """Point at the smallest highlight here; at the next one when the current one is here already."""
        self._reader._activate_one([one.id for one in self.highlights_under(point)])

    def highlights_under(self, point: QPoint | QPointF) -> list[ReaderHighlight]:
        """The highlights at a point of the view: of the character there, or of the bracket in the margin."""
        reader = self._reader
        if self._in_margin(point):
            placed = self._margin_at(point)
            ids = placed.bracket.highlights if placed and placed.bracket else ()
            return [reader._index.by_id[one] for one in ids if one in reader._index.by_id]
        offset = reader._character_at(point)
        return [] if offset is None else reader._index.at(offset)

    def _in_margin(self, point: QPoint | QPointF) -> bool:
        column = self._reader._column
        return bool(column.margin_width) and point.x() > column.margin_x

    def _margin_at(self, point: QPoint | QPointF) -> Placed | None:
        whole = point.toPoint() if isinstance(point, QPointF) else point
        return self._reader._margin.at(whole, self._reader._column.margin_x)

    def _click_margin(self, point: QPoint) -> None:
        reader = self._reader
        placed = self._margin_at(point)
        if placed is None:
            return
        if placed.bracket is None:
            reader._margin.turn(placed)
            reader.viewport().update()
            return
        reader._activate_one(placed.bracket.highlights)

    def _hover(self, point: QPointF) -> None:
        over_handle = False
        reader = self._reader
        if reader._marks.current_range:
            boxes = reader._handle_boxes(reader._marks.current_range)
            over_handle = any(handle_box(box, reader._style.em).contains(point) for box, _ in boxes)
        self._set_cursor(point, over_handle)
        self._tell_hovered([one.id for one in self.highlights_under(point)])

    def _set_cursor(self, point: QPointF, over_handle: bool) -> None:
        shape = Qt.CursorShape.IBeamCursor
        if over_handle:
            shape = Qt.CursorShape.SizeHorCursor
        elif self._in_margin(point):
            shape = Qt.CursorShape.PointingHandCursor if self._margin_at(point) else Qt.CursorShape.ArrowCursor
        if self._reader.viewport().cursor().shape() != shape:
            self._reader.viewport().setCursor(shape)

    def _tell_hovered(self, here: list[str]) -> None:
        if here != self._hovered:
            self._hovered = here
            self._reader.hovered.emit(here)

    def leave(self) -> None:
        """The pointer left the pane."""
        self._tell_hovered([])

    def ask_menu(self, event: QContextMenuEvent) -> None:
        """Ask the owner for a menu, for the smallest highlight there or none."""
        reader = self._reader
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            where = reader.viewport().mapToGlobal(reader.selection_rect().bottomLeft())
            here = reader.highlights_at(reader.caret())
        else:
            where = event.globalPos()
            here = [one.id for one in self.highlights_under(event.pos())]
        current = reader.current_highlight()
        chosen = current if current in here else (here[0] if here else "")
        reader.context_menu_requested.emit(where, chosen or "")
