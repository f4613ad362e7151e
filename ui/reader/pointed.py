"""The surface as the mouse asks about it: words, highlights, handles and the margin at a place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF

from reviewer.model.sources.text import is_blank, trimmed, whole_words
from ui.look.reader_colours import ReaderTheme
from ui.reader.highlights.handles import grasps
from ui.reader.highlights.margin import Placed
from ui.reader.highlights.values import ReaderCode, ReaderHighlight
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
        """The place for a caret one character on, or back, with something to read in between where there is any."""
        pages, step = self._text_pages(), next_place if forward else previous_place
        text, end = pages.document.text, len(pages.document.text) if forward else 0
        before, at = offset, step(pages, offset)
        nearest = at
        while is_blank(text[min(before, at) : max(before, at)]):
            if at == end:
                return nearest
            before, at = at, step(pages, at)
        return at

    def whole_words(self, start: int, end: int) -> Range:
        """A passage widened to whole words, without white space at its ends."""
        text = self._text_pages().document.text
        wide = whole_words(text, start, end)
        inner = trimmed(text, wide.start, wide.end)
        return (inner.start, inner.end)

    def highlight(self, identifier: str) -> ReaderHighlight | None:
        """A highlight by its id."""
        return self._index.by_id.get(identifier)

    def highlights_over(self, offset: int) -> list[ReaderHighlight]:
        """The shown highlights over one character, smallest first."""
        return self._index.at(offset)

    def shown_highlights(self) -> list[ReaderHighlight]:
        """The highlights that are not hidden, in the order of the text."""
        index = self._index
        return [one for _, _, name in index.ordered() if index.is_shown(one := index.by_id[name])]

    def shown_regions(self) -> list[ReaderHighlight]:
        """The shown regions of pages, in the order of the text."""
        return self._index.regions()

    def regions_under(self, _point: QPoint | QPointF) -> list[ReaderHighlight]:
        """None: the text has no place for a rectangle."""
        return []

    def highlights_within(self, start: int, end: int) -> list[ReaderHighlight]:
        """The shown highlights that overlap a stretch, in the order of the text."""
        return self._index.within(start, end)

    def codes_of(self, highlight: ReaderHighlight) -> list[ReaderCode]:
        """The codes to show of a highlight, the top one first."""
        return self._index.codes_of(highlight)

    @property
    def theme(self) -> ReaderTheme:
        return self._theme

    def found_in(self, start: int, end: int) -> list[Range]:
        """What was found and stands in a stretch, in the order of the text."""
        return self._found_in(start, end)

    def found_current(self) -> Range | None:
        """Of what was found, the passage that stands out."""
        return self._marks.found_current

    def current_colour(self) -> str:
        """The colour of the current highlight; "" where it has no code, or there is none."""
        return self._marks.current_colour

    def current_range(self) -> Range | None:
        """Where the current highlight stands, as its handles show it."""
        return self._marks.current_range

    def handle_at(self, point: QPointF) -> bool | None:
        """The grip under a point: True for the one at the start, False at the end, None where there is none."""
        return next((first for box, first in self.grips() if grasps(box, point)), None)

    def row_of_handle(self, at_start: bool) -> float:
        """The height in the view at which the row of a grip has its middle."""
        span = self._marks.current_range
        boxes = self._handle_boxes(span) if span is not None and self._pages is not None else []
        return next((box.center().y() for box, first in boxes if first is at_start), 0.0)

    def show_grasped(self, at_start: bool | None) -> None:
        """Draw a grip as held; None for none."""
        self._marks.held = at_start
        span = self._marks.current_range
        if span is not None:
            self._update_range(*span)

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
