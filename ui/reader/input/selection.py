"""Caret and selection: where they are and how keys move them, in code points."""

from __future__ import annotations

from ui.reader.text.document import Document
from ui.reader.text.pages import Pages

Range = tuple[int, int]


class Selection:
    """An anchor and a caret. `goal` is the column, in pixels, that moves up and down keep."""

    def __init__(self, pages: Pages | None = None) -> None:
        self.anchor = self.caret = 0
        self.goal: float | None = None
        self.pages = pages
        self._grown: list[tuple[Range, Range]] = []  # what was selected before and after each step

    @property
    def range(self) -> Range | None:
        """The selection, start before end; None when nothing is selected."""
        return None if self.anchor == self.caret else (min(self.anchor, self.caret), max(self.anchor, self.caret))

    def set(self, anchor: int, caret: int) -> None:
        """Put anchor and caret, kept inside the text."""
        document = self._document
        self.anchor, self.caret = document.clamped(anchor), document.clamped(caret)
        self.goal = None

    @property
    def _document(self) -> Document:
        assert self.pages is not None
        return self.pages.document

    def move(self, kind: str, extend: bool, view: int) -> None:
        """One key press: `kind` is a name of MOVES. `view` is the height of the view in pixels."""
        goal = self.goal
        selected = self.range
        if selected and not extend and kind in ("left", "right"):
            target = selected[self._forward(kind)]
        elif kind in ("up", "down", "page up", "page down"):
            if goal is None:
                goal = self._x(self.caret)
            target = self._vertical(kind, goal, view)
        else:
            target = self._horizontal(kind)
        self.set(self.anchor if extend else target, target)
        if kind in ("up", "down", "page up", "page down"):
            self.goal = goal

    def _forward(self, kind: str) -> bool:
        """Whether this arrow leads on in the text: in a right-to-left paragraph, left does."""
        piece = self._document.piece_at(self.caret)
        assert self.pages is not None
        return kind.endswith("right") != self.pages.layout(piece).right_to_left

    def _horizontal(self, kind: str) -> int:
        document, caret = self._document, self.caret
        if kind == "start":
            return 0
        if kind == "end":
            return len(document.text)
        if kind in ("row start", "row end"):
            return self._row_edge(kind == "row end")
        by_word = kind.startswith("word")
        return (
            next_place(self._pages, caret, by_word)
            if self._forward(kind)
            else previous_place(self._pages, caret, by_word)
        )

    @property
    def _pages(self) -> Pages:
        assert self.pages is not None
        return self.pages

    def _row_edge(self, end: bool) -> int:
        piece = self._document.piece_at(self.caret)
        layout, start = self._pages.layout(piece), self._document.starts[piece]
        return start + layout.line_of(self.caret - start)[end]

    def _x(self, offset: int) -> float:
        piece = self._document.piece_at(offset)
        return self._pages.layout(piece).caret(offset - self._document.starts[piece]).x()

    def _vertical(self, kind: str, goal: float, view: int) -> int:
        rows = max(1, view // self._pages.style.line - 2) if kind.startswith("page") else 1
        return rows_away(self._pages, self.caret, -rows if kind.endswith("up") else rows, goal)

    # growing

    def grow(self) -> None:
        """Word, then sentence, then paragraph."""
        current = self.range or (self.caret, self.caret)
        if self._grown and self._grown[-1][1] != current:
            self._grown = []
        for wider in self._steps(*current):
            if wider[0] <= current[0] and wider[1] >= current[1] and wider != current:
                self._grown.append(((self.anchor, self.caret), wider))
                self.set(*wider)
                return

    def shrink(self) -> None:
        """Back one step of growing; without one, to the widest of sentence, word and caret that is smaller."""
        current = self.range
        if current is None:
            return
        if self._grown and self._grown[-1][1] == current:
            self.set(*self._grown.pop()[0])
            return
        for narrower in reversed(self._steps(current[0], current[0])):
            if narrower[0] >= current[0] and narrower[1] < current[1]:
                self.set(*narrower)
                return
        self.set(current[0], current[0])

    def _steps(self, start: int, end: int) -> list[Range]:
        document = self._document
        word, sentence = document.word_at(start), document.sentence_at(start)
        paragraph, last = document.paragraph_at(start), document.paragraph_at(end)
        return [
            (word.start, word.end),
            (sentence.start, sentence.end),
            (paragraph.start, last.end),
        ]


def next_place(pages: Pages, offset: int, by_word: bool = False) -> int:
    """The next place for a caret, one character or word on, over the ends of pieces."""
    document = pages.document
    piece = document.piece_at(offset)
    start, end = document.starts[piece], document.ends[piece]
    if offset >= end:
        return min(offset + 1, len(document.text))
    layout = pages.layout(piece)
    return start + (layout.next_word(offset - start) if by_word else layout.next(offset - start))


def previous_place(pages: Pages, offset: int, by_word: bool = False) -> int:
    """The place for a caret one character or word back."""
    document = pages.document
    piece = document.piece_at(offset)
    if offset == document.starts[piece]:
        if piece == 0 or document.closes(piece - 1):
            return max(0, offset - 1)
        piece -= 1
    layout, start = pages.layout(piece), document.starts[piece]
    return start + (layout.previous_word(offset - start) if by_word else layout.previous(offset - start))


def rows_away(pages: Pages, offset: int, rows: int, x: float) -> int:
    """The place at column `x` some rows below (or above) that of `offset`; the text's ends beyond them."""
    document = pages.document
    piece = document.piece_at(offset)
    row = pages.layout(piece).row_of(offset - document.starts[piece]) + rows
    while row < 0:
        if piece == 0:
            return 0
        piece -= 1
        row += pages.layout(piece).rows_at(x)
    while row >= (count := pages.layout(piece).rows_at(x)):
        if piece + 1 == len(document):
            return len(document.text)
        piece += 1
        row -= count
    return document.starts[piece] + pages.layout(piece).offset_in_row(row, x)
