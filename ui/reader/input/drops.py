"""Codes dragged from the codebook and dropped on the text: on the selection, a highlight or a sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QDropEvent

from ui.reader.highlights.values import CODES_MIME, ReaderHighlight
from ui.reader.input.selection import Range
from ui.reader.input.view import TextView


class DropTarget(QObject):
    """Shows what a drop would tag, and tells it: `dropped(code, start, end)`, or `dropped_on(code, region)`.

    `under` finds the highlights at a point.
    """

    dropped = Signal(str, int, int)
    dropped_on = Signal(str, str)

    def __init__(self, view: TextView, under: Callable[[QPointF], list[ReaderHighlight]], parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._under = view, under

    def enter(self, event: QDropEvent) -> None:
        """Take codes only."""
        if self._view.has_text and event.mimeData().hasFormat(CODES_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def move(self, event: QDropEvent) -> None:
        """Show the passage under the pointer; near an edge, scroll."""
        self._scroll_near_edge(event.position().y())
        target = self._target(event.position())
        self._show(target)
        if (target or self._region(event.position())) and event.mimeData().hasFormat(CODES_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _scroll_near_edge(self, y: float) -> None:
        edge = self._view.line_height
        if y < edge:
            self._view.scroll_by(-(edge // 2))
        elif y > self._view.viewport().height() - edge:
            self._view.scroll_by(edge // 2)

    def leave(self) -> None:
        """Nothing will be dropped."""
        self._show(None)

    def drop(self, event: QDropEvent) -> None:
        """Tell the owner which codes go where."""
        target, region = self._target(event.position()), self._region(event.position())
        self._show(None)
        if (target is None and not region) or not event.mimeData().hasFormat(CODES_MIME):
            event.ignore()
            return
        event.acceptProposedAction()
        payload = bytes(event.mimeData().data(CODES_MIME).data()).decode("utf-8", "replace")
        for code_id in filter(None, payload.split("\n")):
            if region:
                self.dropped_on.emit(code_id.strip(), region)
            elif target is not None:
                self.dropped.emit(code_id.strip(), *target)

    def _region(self, point: QPointF) -> str:
        """The region of a page at a point where no passage lies over it; "" for none."""
        here = self._under(point) if self._view.has_text else []
        return here[0].id if here and here[0].region is not None else ""

    def _target(self, point: QPointF) -> Range | None:
        if not self._view.has_text:
            return None
        under = self._view.character_at(point)
        selected = self._view.selection()
        if selected and under is not None and selected[0] <= under < selected[1]:
            return selected
        here, current = self._under(point), self._view.current_highlight()
        if here and here[0].region is not None:
            return None
        if here:
            one = next((one for one in here if one.id == current), here[0])
            return (one.start, one.end)
        sentence = self._view.sentence_at(self._view.offset_at(point) if under is None else under)
        return sentence if sentence[0] < sentence[1] else None

    def _show(self, target: Range | None) -> None:
        self._view.show_drop(target)
