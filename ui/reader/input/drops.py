"""Codes dragged from the codebook and dropped on the text: on the selection, a highlight or a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QDropEvent

from ui.reader.highlights.values import CODES_MIME
from ui.reader.input.selection import Range

if TYPE_CHECKING:
    from ui.reader.reader import Reader


class DropTarget:
    """Shows what a drop would tag, and tells the owner."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def enter(self, event: QDropEvent) -> None:
        """Take codes only."""
        if self._reader._pages is not None and event.mimeData().hasFormat(CODES_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def move(self, event: QDropEvent) -> None:
        """Show the passage under the pointer; near an edge, scroll."""
        self._scroll_near_edge(event.position().y())
        target = self._target(event.position())
        self._show(target)
        if target and event.mimeData().hasFormat(CODES_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _scroll_near_edge(self, y: float) -> None:
        reader = self._reader
        edge, step = reader._style.line, reader._style.line // 2
        if y < edge:
            reader._scroll_by(-step)
        elif y > reader._view - edge:
            reader._scroll_by(step)

    def leave(self) -> None:
        """Nothing will be dropped."""
        self._show(None)

    def drop(self, event: QDropEvent) -> None:
        """Tell the owner which codes go where."""
        target = self._target(event.position())
        self._show(None)
        if target is None or not event.mimeData().hasFormat(CODES_MIME):
            event.ignore()
            return
        event.acceptProposedAction()
        payload = bytes(event.mimeData().data(CODES_MIME).data()).decode("utf-8", "replace")
        for code_id in filter(None, payload.split("\n")):
            self._reader.code_dropped.emit(code_id.strip(), *target)

    def _target(self, point: QPointF) -> Range | None:
        reader = self._reader
        if reader._pages is None:
            return None
        under = reader._character_at(point)
        selected = reader.selection()
        if selected and under is not None and selected[0] <= under < selected[1]:
            return selected
        here = reader._pointer.highlights_under(point)
        if here:
            return (here[0].start, here[0].end)
        sentence = reader._pages.document.sentence_at(reader._offset_at(point) if under is None else under)
        return (sentence.start, sentence.end) if sentence.start < sentence.end else None

    def _show(self, target: Range | None) -> None:
        marks = self._reader._marks
        if target == marks.drop:
            return
        for span in (marks.drop, target):
            if span:
                self._reader._update_range(*span)
        marks.drop = target
