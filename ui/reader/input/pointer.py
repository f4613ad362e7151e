"""What the mouse does in the reading pane: select, point at highlights, drag their ends, scroll at the edge."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.reader.highlights.handles import HandleDrag
from ui.reader.highlights.values import ReaderHighlight
from ui.reader.input.selection import Range
from ui.reader.input.view import TextView

CHARACTER, WORD, SENTENCE = range(3)


class Pointer(QObject):
    """The state of one press, from button down to button up.

    `ends_moved(highlight, start, end)`: a handle was let go elsewhere. `hovered(ids)`: other highlights lie under the
    pointer. `menu_asked(place on the screen, highlight or "")`. A drag takes whole words when `by_words`; Alt held during it
    takes characters.
    """

    ends_moved = Signal(str, int, int)
    hovered = Signal(list)
    menu_asked = Signal(QPoint, str)

    def __init__(self, view: TextView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._held: HandleDrag | None = None
        self._unit: int | None = None  # what a drag selects by; None while no button is down
        self._first: Range = (0, 0)
        self._at = QPointF()
        self._pressed = QPointF()
        self._dragged = False
        self._since_double = QElapsedTimer()
        self._hovered: list[str] = []
        self.by_words = True
        self._by_character = False
        self._row = 0.0
        self._edge = QTimer(self)
        self._edge.setInterval(30)
        self._edge.timeout.connect(self._scroll_at_edge)

    # press, move, release

    def press(self, event: QMouseEvent) -> None:
        """Button down: grasp a handle, extend with Shift, take a sentence on the third click, else begin anew."""
        if event.button() != Qt.MouseButton.LeftButton or not self._view.has_text:
            event.ignore()
            return
        self._at = self._pressed = event.position()
        self._dragged = False
        self._by_character = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._view.in_margin(event.position()):
            self._click_margin(event.position().toPoint())
            return
        if self._grasp(event.position()):
            return
        offset = self._view.offset_at(event.position())
        if self._is_third_click():
            self._begin(SENTENCE, self._view.sentence_at(offset))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._unit, self._first = CHARACTER, (self._view.anchor(),) * 2
            self._dragged = True
            self._drag_selection(offset)
        else:
            self._begin(CHARACTER, (offset, offset))

    def _begin(self, unit: int, first: Range) -> None:
        self._unit, self._first = unit, first
        self._view.set_selection(*first)

    def _is_third_click(self) -> bool:
        soon = self._since_double.isValid() and self._since_double.elapsed() < QApplication.doubleClickInterval()
        near = (self._at - self._double_at).manhattanLength() < QApplication.startDragDistance() if soon else False
        self._since_double.invalidate()
        return near

    _double_at = QPointF()

    def double_click(self, event: QMouseEvent) -> None:
        """The second press: take the word."""
        if (
            event.button() != Qt.MouseButton.LeftButton
            or not self._view.has_text
            or self._view.in_margin(event.position())
        ):
            return
        offset = self._view.character_at(event.position())
        word = self._view.word_at(self._view.offset_at(event.position()) if offset is None else offset)
        self._at = self._pressed = self._double_at = event.position()
        self._dragged = True
        self._begin(WORD, word)
        self._since_double.start()

    def move(self, event: QMouseEvent) -> None:
        """With the button down, drag; else tell what is under the pointer."""
        self._at = event.position()
        self._by_character = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self._unit is None and self._held is None:
            self._hover(event.position())
            return
        if (self._at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragged = True
        self._drag()
        inside = 0 <= self._at.y() < self._view.viewport().height()
        if inside:
            self._edge.stop()
        elif not self._edge.isActive():
            self._edge.start()

    def _drag(self) -> None:
        if self._held and self._dragged:
            self._drag_handle(self._view.offset_at(self._aimed()))
        elif self._dragged:
            self._drag_selection(self._view.offset_at(self._at))

    def _aimed(self) -> QPointF:
        """The grip stands above or below its row: as long as it is moved sideways, that row is meant."""
        sideways = abs(self._at.y() - self._pressed.y()) < self._view.line_height / 3
        return QPointF(self._at.x(), self._row) if sideways else self._at

    def _drag_selection(self, offset: int) -> None:
        first = self._first
        here = self._unit_at(offset)
        if self._unit == CHARACTER and self._takes_words and first[0] != offset:
            start, end = self._view.whole_words(min(first[0], offset), max(first[0], offset))
            self._view.set_selection(*((end, start) if offset < first[0] else (start, end)))
            return
        if here[0] < first[0]:
            self._view.set_selection(first[1], here[0])
        else:
            self._view.set_selection(first[0], max(first[1], here[1]))

    @property
    def _takes_words(self) -> bool:
        return self.by_words and not self._by_character

    def _unit_at(self, offset: int) -> Range:
        if not self._view.has_text or self._unit == CHARACTER:
            return (offset, offset)
        return self._view.word_at(offset) if self._unit == WORD else self._view.sentence_at(offset)

    def release(self, event: QMouseEvent) -> None:
        """Button up: a drag is done; a plain click points at a highlight."""
        self._edge.stop()
        handle, unit = self._held, self._unit
        self._held = self._unit = None
        if handle:
            self._let_go(handle)
            if handle.now != handle.before:
                self.ends_moved.emit(handle.highlight, *handle.now)
        elif unit is not None:
            if not self._dragged and unit == CHARACTER:
                self._cycle(event.position())
            if self._view.selection():
                self._view.finish_selection()

    @property
    def dragged(self) -> bool:
        """Whether the press went further than a click."""
        return self._dragged

    def cancel(self) -> bool:
        """Let go of a handle; True when one was held."""
        self._edge.stop()
        handle, self._held, self._unit = self._held, None, None
        if handle is None:
            return False
        self._let_go(handle)
        return True

    def _let_go(self, handle: HandleDrag) -> None:
        self._view.show_grasped(None)
        self._view.show_let_go(min(handle.before[0], handle.now[0]), max(handle.before[1], handle.now[1]))

    def _scroll_at_edge(self) -> None:
        y, height = self._at.y(), self._view.viewport().height()
        beyond = y if y < 0 else max(0.0, y - height)
        self._view.scroll_by(round(beyond * 0.5) or (1 if y >= height else -1))
        self._drag()

    # handles

    def _grasp(self, point: QPointF) -> bool:
        span, current, at_start = (
            self._view.current_range(),
            self._view.current_highlight(),
            self._view.handle_at(point),
        )
        if span is None or current is None or at_start is None:
            return False
        self._held = HandleDrag(current, at_start, span, span)
        self._row = self._view.row_of_handle(at_start)
        self._view.show_grasped(at_start)
        return True

    def _drag_handle(self, offset: int) -> None:
        handle = self._held
        if handle is None or not self._view.has_text:
            return
        least = self._view.place_beside(handle.before[0], forward=True)
        most = self._view.place_beside(handle.before[1], forward=False)
        now = handle.moved(offset, least, most)
        if self._takes_words:
            start, end = self._view.whole_words(*now)
            now = (start, now[1]) if handle.start_end else (now[0], end)
        if now != handle.now:
            touched = (min(now[0], handle.now[0]), max(now[1], handle.now[1]))
            handle.now = now
            self._view.show_held(*touched)

    def preview(self) -> Range | None:
        """The range of the highlight whose handle is held, as it would become."""
        return self._held.now if self._held else None

    # highlights

    def _cycle(self, point: QPointF) -> None:
        """Point at the smallest highlight here; at the next one when the current one is here already."""
        self._view.activate_next([one.id for one in self.highlights_under(point)])

    def highlights_under(self, point: QPoint | QPointF) -> list[ReaderHighlight]:
        """The highlights at a point of the view: of the character there, or of the bracket in the margin."""
        if self._view.in_margin(point):
            placed = self._view.margin_at(point)
            ids = placed.bracket.highlights if placed and placed.bracket else ()
            return [known for known in map(self._view.highlight, ids) if known]
        offset = self._view.character_at(point)
        over = [] if offset is None else self._view.highlights_over(offset)
        return [*over, *self._view.regions_under(point)]

    def _click_margin(self, point: QPoint) -> None:
        placed = self._view.margin_at(point)
        if placed is None:
            return
        if placed.bracket is None:
            self._view.turn_margin(placed)
            return
        self._view.activate_next(placed.bracket.highlights)

    def _hover(self, point: QPointF) -> None:
        self._set_cursor(point, self._view.handle_at(point) is not None)
        self._tell_hovered([one.id for one in self.highlights_under(point)])

    def _set_cursor(self, point: QPointF, over_handle: bool) -> None:
        shape = Qt.CursorShape.IBeamCursor
        if over_handle:
            shape = Qt.CursorShape.SizeHorCursor
        elif self._view.in_margin(point):
            shape = Qt.CursorShape.PointingHandCursor if self._view.margin_at(point) else Qt.CursorShape.ArrowCursor
        if self._view.viewport().cursor().shape() != shape:
            self._view.viewport().setCursor(shape)

    def _tell_hovered(self, here: list[str]) -> None:
        if here != self._hovered:
            self._hovered = here
            self.hovered.emit(here)

    def leave(self) -> None:
        """The pointer left the pane."""
        self._tell_hovered([])

    def ask_menu(self, event: QContextMenuEvent) -> None:
        """Ask the owner for a menu: for the selection, where it is met, else for the highlight there, which becomes current."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        selected, current = self._view.selection(), self._view.current_highlight()
        if by_key:
            where = self._view.viewport().mapToGlobal(self._view.selection_rect().bottomLeft())
            here = [one.id for one in self._view.highlights_over(self._view.caret())]
            met = selected is not None
        else:
            where = event.globalPos()
            here = [one.id for one in self.highlights_under(event.pos())]
            under = self._view.character_at(event.pos())
            met = selected is not None and under is not None and selected[0] <= under < selected[1]
        chosen = current if current and (by_key or current in here) else (here[0] if here else "")
        if not met:
            self._view.activate(chosen or None)
        self.menu_asked.emit(where, "" if met else chosen)
