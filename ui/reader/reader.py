"""The reading pane: a text with its highlights, a caret and a selection. It is given values and emits signals."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reviewer.model.sources.structure import Structure
from ui.look.reader_colours import ReaderTheme
from ui.reader.accessibility import pane as accessibility
from ui.reader.highlights.hints import describe, of_link, shortened, tooltip
from ui.reader.highlights.values import ReaderCode, ReaderHighlight
from ui.reader.input import keys
from ui.reader.input.drops import DropTarget
from ui.reader.input.pointer import Pointer
from ui.reader.input.selecting import SelectingSurface
from ui.reader.input.selection import Range, next_place, previous_place
from ui.reader.text.document import Document
from ui.reader.text.header import is_told
from ui.reader.text.pages import Pages
from ui.reader.text.style import Style
from ui.units import Units


class Reader(SelectingSurface):
    """Reads, selects and points at highlights. All offsets are code points into the text."""

    highlight_activated = Signal(str)
    ends_moved = Signal(str, int, int)
    context_menu_requested = Signal(QPoint, str)
    code_dropped = Signal(str, int, int)
    code_dropped_on = Signal(str, str)
    hovered = Signal(list)
    link_followed = Signal(str)
    current_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        accessibility.install()
        super().__init__(parent)
        self._current: str | None = None
        self._told_current: str | None = None
        self._source = ""
        self._accessible_text = accessibility.ReaderText(self)
        self._pointer = Pointer(self, self)
        self._pointer.ends_moved.connect(self.ends_moved)
        self._pointer.hovered.connect(self.hovered)
        self._pointer.menu_asked.connect(self.context_menu_requested)
        self.selection_changed.connect(self._yield_to_selection)
        self._drops = DropTarget(self, self._pointer.highlights_under, self)
        self._drops.dropped.connect(self.code_dropped)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setAccessibleName(self.tr("Text"))

    # what is shown

    def set_document(
        self,
        *,
        source_id: str,
        title: str,
        subtitle: str,
        text: str,
        highlights: Iterable[ReaderHighlight],
        codes: dict[str, ReaderCode],
        structure: Structure | None = None,
    ) -> None:
        """Show a text from its beginning, with its highlights, set as its structure says."""
        self._pointer.cancel()
        self._source, self._current, self._found = source_id, None, []
        self._index.set_codes(codes)
        self._index.replace(highlights)
        self._open(Document(text), "" if is_told(title, text, structure) else title, subtitle, structure)
        self._refresh_marks()
        self.setAccessibleName(title or self.tr("Text"))
        self._tell_description()
        self.selection_changed.emit()

    def clear(self, message: str) -> None:
        """Show no text but a sentence."""
        self._pointer.cancel()
        self._source, self._current, self._found, self._message = "", None, [], message
        self._index.replace(())
        self._open(None)
        self._refresh_marks()
        self.setAccessibleName(message or self.tr("Text"))
        self.setAccessibleDescription("")
        self.selection_changed.emit()

    @property
    def source_id(self) -> str:
        """The source shown, "" when there is none."""
        return self._source

    def set_highlights(self, highlights: Iterable[ReaderHighlight]) -> None:
        """Show these highlights instead of all before."""
        self._index.replace(highlights)
        self._redecorate()

    def update_highlights(self, changed: Iterable[ReaderHighlight], removed: Iterable[str] = ()) -> None:
        """Add or change some highlights and take out others; only the paragraphs they touch are painted again."""
        for highlight_id in removed:
            gone = self._index.remove(highlight_id)
            if gone:
                self._touch(gone.start, gone.end)
        for highlight in changed:
            before = self._index.by_id.get(highlight.id)
            if before:
                self._touch(before.start, before.end)
            self._index.add(highlight)
            self._touch(highlight.start, highlight.end)
        self._refresh_marks()

    def set_codes(self, codes: dict[str, ReaderCode]) -> None:
        """Use these names and colours."""
        self._index.set_codes(codes)
        self._redecorate()

    def set_hidden(self, codes: frozenset[str], coders: frozenset[str]) -> None:
        """Hide codes and coders; a highlight goes when all its codes or its coder are hidden."""
        self._index.set_hidden(codes, coders)
        self._redecorate()

    def _redecorate(self) -> None:
        self._decorations.clear()
        self._refresh_marks()
        self.viewport().update()

    def set_theme(self, theme: ReaderTheme) -> None:
        """Use these colours."""
        self._theme = theme
        self._redecorate()

    def set_font(self, family: str, size_px: float, line_spacing: float) -> None:
        """Set the text in this font; the passage in view stays in view."""
        self._style = Style(family, size_px, line_spacing)
        self._relayout()

    def select_by_words(self, on: bool) -> None:
        """Whether a drag of the mouse takes whole words; Alt held during it takes characters all the same."""
        self._pointer.by_words = on

    def set_find_matches(self, matches: Sequence[Range], current: int | None = None) -> None:
        """Mark passages found, in the order of the text; `current` is the index of the one to stand out."""
        self._found = sorted(matches)
        self._marks.found_current = matches[current] if current is not None and 0 <= current < len(matches) else None
        self.viewport().update()
        self.marks_changed.emit()

    # passages and highlights

    def current_highlight(self) -> str | None:
        """The highlight that is emphasised and has handles; never one beside a selection: there is one target."""
        return self._current

    def set_current_highlight(self, highlight_id: str | None) -> None:
        """Emphasise a highlight, or none. A selection is let go for it."""
        if highlight_id in self._index.by_id and self.selection():
            self._select(self._selection.caret, self._selection.caret)
        for one in (self._current, highlight_id):
            known = self._index.by_id.get(one) if one else None
            if known:
                self._touch(known.start, known.end)
        self._current = highlight_id if highlight_id in self._index.by_id else None
        self._refresh_marks()

    def _yield_to_selection(self) -> None:
        if self._current and self.selection():
            self.set_current_highlight(None)

    def knows(self, highlight_id: str) -> bool:
        """Whether this highlight is one of the text's that are shown."""
        one = self._index.by_id.get(highlight_id)
        return one is not None and self._index.is_shown(one)

    def activate(self, highlight_id: str | None) -> None:
        """Point at a highlight, or at none."""
        self.set_current_highlight(highlight_id)
        if highlight_id:
            self.highlight_activated.emit(highlight_id)

    def next_highlight(self) -> str | None:
        """Go to the next shown highlight after the current one or the caret; its id, or None at the end."""
        return self._step_highlight(1)

    def previous_highlight(self) -> str | None:
        """Go to the shown highlight before."""
        return self._step_highlight(-1)

    def _step_highlight(self, step: int) -> str | None:
        order = self._index.ordered()
        current = self._index.by_id.get(self._current or "")
        if current:
            at = bisect_left(order, (current.start, current.end, current.id)) + step
        else:
            place = (self._selection.caret, -1, "")
            at = bisect_right(order, place) if step > 0 else bisect_left(order, place) - 1
        while 0 <= at < len(order):
            start, end, highlight_id = order[at]
            if self._index.is_shown(self._index.by_id[highlight_id]):
                self._select(start, start)
                self.show_passage(start, end)
                self.activate(highlight_id)
                return highlight_id
            at += step
        return None

    def activate_next(self, here: Sequence[str]) -> None:
        """Point at the first of these; at the next one when the current one is among them."""
        at = (here.index(self._current) + 1) % len(here) if self._current in here else 0
        self.activate(here[at] if here else None)

    def described(self, highlights: Sequence[ReaderHighlight]) -> str:
        """These highlights in words."""
        return describe(self._index, highlights)

    def units(self) -> Units:
        """Where the code points of the text stand in Qt's counting."""
        return self._pages.document.units if self._pages else Units("")

    def highlights_at(self, offset: int) -> list[str]:
        """The shown highlights over one character, smallest first."""
        return [one.id for one in self._index.at(offset)]

    def attributes_at(self, offset: int) -> tuple[str, int, int]:
        """The highlights over a character in words, and the stretch (start, end) with the same ones."""
        here = self._index.at(offset)
        start, end = 0, len(self.text())
        for one in here:
            start, end = max(start, one.start), min(end, one.end)
        if self._pages:
            piece = self._pages.document.piece_at(offset)
            start, end = max(start, self._pages.document.starts[piece]), min(end, self._pages.document.ends[piece])
        for one in self._index.within(start, end):
            start = max([start, *(edge for edge in (one.start, one.end) if edge <= offset)])
            end = min([end, *(edge for edge in (one.start, one.end) if edge > offset)])
        return (describe(self._index, here), start, end)

    def move_end(self, *, start_end: bool, forward: bool) -> None:
        """Move an end of the selection, or of the current highlight, by a word; the owner of a highlight is told and decides."""
        one, selected = self._index.by_id.get(self._current or ""), self.selection()
        if self._pages is None or (one is None and selected is None) or (one is not None and one.region is not None):
            return
        start, end = selected or ((one.start, one.end) if one else (0, 0))
        now = self._with_end_moved(start, end, start_end=start_end, forward=forward)
        if now == (start, end):
            return
        if selected:
            self._select(*now)
            self._unfinished = False
        elif one:
            self.ends_moved.emit(one.id, *now)

    def _with_end_moved(self, start: int, end: int, *, start_end: bool, forward: bool) -> Range:
        assert self._pages is not None
        step = next_place if forward else previous_place
        if start_end:
            return (min(step(self._pages, start, True), self.place_beside(end, forward=False)), end)
        return (start, max(self._word_end(end, step), self.place_beside(start, forward=True)))

    def _word_end(self, end: int, step: Callable[[Pages, int, bool], int]) -> int:
        """The end of the next or previous word, without the white space behind it."""
        assert self._pages is not None
        text, at = self._pages.document.text, end
        while True:
            before, at = at, step(self._pages, at, True)
            trimmed = len(text[:at].rstrip()) if at else 0
            if trimmed != end or at == before:
                return trimmed

    def show_held(self, start: int, end: int) -> None:
        """A handle in the hand moved over a stretch."""
        self._refresh_marks()
        self._update_range(start, end)

    def show_let_go(self, start: int, end: int) -> None:
        """A handle was let go, which had moved over a stretch."""
        self._refresh_marks()
        self._touch(start, end)

    def _refresh_marks(self) -> None:
        one = self._index.by_id.get(self._current or "")
        if one is None or not self._index.is_shown(one):
            one, self._marks.current, self._marks.current_range = None, None, None
        else:
            codes = self._index.codes_of(one)
            # A region has no characters to put handles at.
            span = None if one.region is not None else (one.start, one.end)
            self._marks.current, self._marks.current_range = one.id, self._pointer.preview() or span
            self._marks.current_colour = codes[0].colour if codes else ""
        self._marks.selection = self._selection.range
        if one is None:
            self._current = None
        self._accessible_text.tell_current(describe(self._index, [one]) if one is not None else "")
        if self._current != self._told_current:
            self._told_current = self._current
            self.current_changed.emit()
        self.marks_changed.emit()

    def _tell_assistance(self) -> None:
        self._tell_description()
        accessibility.tell_caret(self, self._accessible_text)

    def _tell_description(self) -> None:
        accessibility.tell_description(self, describe(self._index, self._index.at(self._selection.caret)))

    # links and notes

    def address_under(self, point: QPoint) -> str:
        """Where the link under a point of the view leads; "" where there is none."""
        offset = None if self.in_margin(point) else self.character_at(point)
        return self._looks.address_at(offset) if self._looks is not None and offset is not None else ""

    def address_at_caret(self) -> str:
        """Where the link at the caret leads; "" where there is none."""
        return self._looks.address_at(self._selection.caret) if self._looks is not None else ""

    def _said_at(self, point: QPoint) -> str:
        """The highlights under a point in words, the note that is referred to there, where a link leads."""
        offset = None if self.in_margin(point) else self.character_at(point)
        note = self._looks.note_at(offset) if self._looks is not None and offset is not None else ""
        said = [
            describe(self._index, self._pointer.highlights_under(point)),
            shortened(note),
            of_link(self.address_under(point)),
        ]
        return "\n".join(filter(None, said))

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._pages is None or not (self._reader_key(event) or self._selection_key(event)):
            event.ignore()

    def _reader_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self._pointer.cancel():
            return True
        if event.key() == Qt.Key.Key_Escape and self._current and not self.selection():
            self.set_current_highlight(None)
            return True
        end = keys.end_move_of(event)
        if end and (self._current or self.selection()):
            self.move_end(start_end=end[0], forward=end[1])
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        followed = event.modifiers() & Qt.KeyboardModifier.ControlModifier and not self._pointer.dragged
        address = self.address_under(event.position().toPoint()) if followed else ""
        self._pointer.release(event)
        if address:
            self.link_followed.emit(address)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._pointer.ask_menu(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tooltip(self._said_at(event.pos())), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave:
            self._pointer.leave()
        return super().viewportEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._drops.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drops.drop(event)
