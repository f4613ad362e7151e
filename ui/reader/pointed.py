"""The surface as the mouse asks about it: words, highlights, handles and the margin at a place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF

from ui.reader.highlights.handles import handle_box
from ui.reader.highlights.margin import Placed
from ui.reader.highlights.values import ReaderHighlight
from ui.reader.input.selection import Range, next_place, previous_place
from ui.reader.surface import Surface
from ui.reader.text.pages import Pages


class PointedSurface(Surface):
    """Answers in code points, and marks what the mouse holds."""

    @property
    def has_text(self) -> bool:
        return self._pages is not None

    @property
    def line_height(self) -> int:
        return self._style.line

    def word_at(self, offset: int) -> Range:
        """The word around a place."""
        span = self._text_pages().document.word_at(offset)
        return (span.start, span.end)

    def sentence_at(self, offset: int) -> Range:
        """The sentence around a place."""
        span = self._text_pages().document.sentence_at(offset)
        return (span.start, span.end)

    def place_beside(self, offset: int, *, forward: bool) -> int:
        """The place for a caret one character on, or back."""
        return (next_place if forward else previous_place)(self._text_pages(), offset)

    def highlight(self, identifier: str) -> ReaderHighlight | None:
        """A highlight by its id."""
        return self._index.by_id.get(identifier)

    def highlights_over(self, offset: int) -> list[ReaderHighlight]:
        """The shown highlights over one character, smallest first."""
        return self._index.at(offset)

    def current_range(self) -> Range | None:
        """Where the current highlight stands, as its handles show it."""
        return self._marks.current_range

    def handle_at(self, point: QPointF) -> bool | None:
        """The handle under a point: True for the one at the start, False at the end, None where there is none."""
        span = self._marks.current_range
        boxes = self._handle_boxes(span) if span is not None and self._pages is not None else []
        near = [
            (abs(box.x() - point.x()), first) for box, first in boxes if handle_box(box, self._style.em).contains(point)
        ]
        return min(near)[1] if near else None

    def show_drop(self, span: Range | None) -> None:
        """Mark the passage that a drop would tag."""
        if span != self._marks.drop:
            for one in (self._marks.drop, span):
                if one:
                    self._update_range(*one)
            self._marks.drop = span

    def in_margin(self, point: QPoint | QPointF) -> bool:
        """Whether a point lies in the margin beside the text."""
        return bool(self._column.margin_width) and point.x() > self._column.margin_x

    def margin_at(self, point: QPoint | QPointF) -> Placed | None:
        """What stands in the margin at a point."""
        whole = point.toPoint() if isinstance(point, QPointF) else point
        return self._margin.at(whole, self._column.margin_x)

    def turn_margin(self, placed: Placed) -> None:
        """Open or fold what a line in the margin stands for."""
        self._margin.turn(placed)
        self.viewport().update()

    def _text_pages(self) -> Pages:
        assert self._pages is not None
        return self._pages
