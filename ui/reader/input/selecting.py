"""The surface with a caret and a selection, moved by keys and by its owner."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from ui.reader.input import keys
from ui.reader.input.selection import Range
from ui.reader.pointed import PointedSurface


class SelectingSurface(PointedSurface):
    """A text in which passages can be selected. All offsets are code points.

    `marks_changed`: other highlights are shown, or otherwise. `passage_shown(start, end)`: a passage was brought into view.
    """

    selection_changed = Signal()
    selection_finished = Signal()
    passage_shown = Signal(int, int)
    marks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unfinished = False
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._toggle_caret)

    def text(self) -> str:
        """The text shown, exactly as it was given."""
        return self._pages.document.text if self._pages else ""

    def selection(self) -> Range | None:
        """What is selected, as code points, or None."""
        return self._selection.range

    def selected_text(self) -> str:
        """The exact characters selected."""
        span = self._selection.range
        return self.text()[span[0] : span[1]] if span else ""

    def caret(self) -> int:
        """Where the caret stands."""
        return self._selection.caret

    def anchor(self) -> int:
        """Where the selection began."""
        return self._selection.anchor

    def set_selection(self, start: int, end: int) -> None:
        """Select a passage, the caret at `end`; equal offsets only put the caret."""
        self._select(start, end)

    def _select(self, anchor: int, caret: int) -> None:
        if self._pages is None:
            return
        before = (self._selection.anchor, self._selection.caret)
        self._selection.set(anchor, caret)
        self._selection_moved(before)

    def _selection_moved(self, before: Range) -> None:
        after = (self._selection.anchor, self._selection.caret)
        self._marks.selection = self._selection.range
        self._show_caret()
        if before == after:
            return
        # Both ends and what lies between: a selection may shrink on one side and grow on the other.
        for old, new in zip(before, after, strict=True):
            if old != new:
                self._update_range(min(old, new), max(old, new))
        self._update_range(min(before), max(before))
        self._update_range(min(after), max(after))
        self._unfinished = True
        self._tell_assistance()
        self.selection_changed.emit()

    def finish_selection(self) -> None:
        """The hand let go: tell it, if the selection is another one than was told."""
        if self._unfinished:
            self._unfinished = False
            self.selection_finished.emit()

    def _resize_selection(self, direction: int) -> None:
        """Select the word, then the sentence, then the paragraph around; or take one such step back."""
        if self._pages is None:
            return
        before = (self._selection.anchor, self._selection.caret)
        if direction > 0:
            self._selection.grow()
        else:
            self._selection.shrink()
        self._selection_moved(before)

    def selection_rect(self) -> QRect:
        """The box around the visible part of the selection (or the caret), in the viewport's coordinates."""
        if self._pages is None:
            return QRect()
        span = self._selection.range
        if span is None:
            return self._caret_box(self._selection.caret).toAlignedRect()
        return self.passage_rect(*span)

    def passage_rect(self, start: int, end: int) -> QRect:
        """The box around the part of a passage that is in view, in the viewport's coordinates."""
        pages = self._pages
        if pages is None:
            return QRect()
        whole = QRectF()
        for piece, top in pages.visible(self._view):
            begin, text = pages.document.starts[piece], pages.layout(piece)
            if begin < end and start < begin + text.length:
                for box in text.rects(start - begin, end - begin):
                    whole = whole.united(box.translated(self._column.text_x, top))
        view = QRectF(self.viewport().rect())
        return (
            whole.intersected(view).toAlignedRect()
            if whole.intersects(view)
            else self._caret_box(start).toAlignedRect()
        )

    def copy(self) -> None:
        """Put the exact characters selected on the clipboard, without a selection those of the current highlight."""
        span = self._selection.range or self._marks.current_range
        if span:
            QGuiApplication.clipboard().setText(self.text()[span[0] : span[1]])

    # scrolling to passages

    def first_in_view(self) -> int:
        """The place with which the first whole row in view begins."""
        return (
            self.offset_at(QPoint(self._column.text_x, round(self._style.line * 1.4))) if self._pages is not None else 0
        )

    def show_at_top(self, offset: int) -> None:
        """Scroll so that the row of a place stands at the top of the view."""
        if self._pages is not None:
            self.restore_scroll((self._pages.document.clamped(offset), -self._style.line // 2))
            self.passage_shown.emit(offset, offset)

    def show_passage(self, start: int, end: int, select: bool = False) -> None:
        """Scroll so that a passage is comfortably in view, and select it if asked."""
        pages = self._pages
        if pages is None:
            return
        start, end = pages.document.clamped(start), pages.document.clamped(end)
        for piece in (start, end):
            pages.layout(pages.document.piece_at(piece))
        top, bottom = self._caret_box(start).top(), self._caret_box(end).bottom()
        if top < self._view * 0.08 or bottom > self._view * 0.75:
            third = min(self._view // 3, max(self._view - round(bottom - top) - self._style.line, self._view // 8))
            pages.scroll_to(round(pages.top + top) - third, self._view)
            pages.scroll_by(round(self._caret_box(start).top()) - third, self._view)
            self._settle()
        if select:
            self._select(start, end)
        self.passage_shown.emit(start, end)

    def _keep_caret_in_view(self, page: int = 0) -> None:
        """Scroll as little as is needed to see the caret; by `page` pixels first."""
        pages = self._pages
        if pages is None:
            return
        before = pages.top
        pages.scroll_by(page, self._view)
        box, room = self._caret_box(self._selection.caret), self._style.line // 2
        # Far away the place is an estimate; go there first, then look where the caret really is.
        if abs(box.top()) > 3 * self._view:
            pages.scroll_to(round(pages.top + box.top()) - self._view // 2, self._view)
            box = self._caret_box(self._selection.caret)
        if box.top() < room:
            pages.scroll_by(round(box.top()) - room, self._view)
        elif box.bottom() > self._view - room:
            pages.scroll_by(round(box.bottom()) - self._view + room, self._view)
        if self._caret_box(self._selection.caret).top() + pages.top < pages.header + self._style.line:
            pages.scroll_to(0, self._view)
        if pages.top != before:
            self._settle()

    # keys

    def _selection_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False when it asks for nothing here."""
        if event.key() == Qt.Key.Key_Escape:
            if self._selection.range is None:
                return False
            self._select(self._selection.caret, self._selection.caret)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._select(0, len(self.text()))
            self.finish_selection()
        elif growth := keys.growth_of(event):
            self._resize_selection(growth)
        elif move := keys.move_of(event):
            self._move_caret(*move)
        else:
            return False
        return True

    def _move_caret(self, kind: str, extend: bool) -> None:
        before = (self._selection.anchor, self._selection.caret)
        self._selection.move(kind, extend, self._view)
        self._selection_moved(before)
        page = max(1, self._view - 2 * self._style.line)
        self._keep_caret_in_view({"page down": page, "page up": -page}.get(kind, 0))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """With Shift let go, a selection made by keys is finished."""
        # While Shift is held the popover would come up at each step.
        if event.key() == Qt.Key.Key_Shift and self._selection.range:
            self.finish_selection()
        event.ignore()

    # caret

    def _show_caret(self) -> None:
        self._marks.caret = self._selection.caret if self.hasFocus() and self._pages else None
        # 0 or less: the user of this desktop wants no blinking.
        flash = QApplication.cursorFlashTime()
        if self.hasFocus() and flash > 0:
            self._blink.start(flash // 2)
        else:
            self._blink.stop()

    def _toggle_caret(self) -> None:
        self._marks.caret = self._selection.caret if self._marks.caret is None and self._pages else None
        self._update_range(self._selection.caret, self._selection.caret)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_caret()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._show_caret()
        self.viewport().update()

    def _tell_assistance(self) -> None:
        """Tell a screen reader that the caret moved."""
