"""Where pages begin in a long text: between lines, never inside a row of a table, and with each heading at its text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextDocument, QTextTable

from reviewer.progress import Progress
from ui.pdf_text import KEEP

_BEAT = 500


@dataclass(frozen=True, slots=True)
class Strip:
    """A line of text or a row of a table, from top to bottom; `free` says that a page may begin with it."""

    top: float
    bottom: float
    free: bool


class Pages:
    """The pages of a text that was laid out in one long column; lengths are those of its layout."""

    def __init__(self, text: QTextDocument, starts: list[float], end: float) -> None:
        self.starts = starts
        self._text = text
        self._end = end

    def spans(self) -> Iterator[tuple[float, float]]:
        """From where to where each page goes."""
        yield from zip(self.starts, [*self.starts[1:], self._end], strict=True)

    def place(self, position: int) -> tuple[int, float]:
        """The page of a position in the text, and how far from the top of the page's body it is."""
        block = self._text.findBlock(position)
        top = self._text.documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(position - block.position())
        if line.isValid():
            top += line.y()
        return self._on_page(top)

    def boxes(self, start: int, end: int) -> Iterator[tuple[int, tuple[float, float, float, float]]]:
        """The rectangles (left, top, right, bottom) that a stretch of one block covers, each with its page."""
        block = self._text.findBlock(start)
        area = self._text.documentLayout().blockBoundingRect(block)
        layout, first = block.layout(), start - block.position()
        last = end - block.position()
        at = first
        while at < last:
            line = layout.lineForTextPosition(at)
            if not line.isValid():
                return
            stop = min(last, line.textStart() + line.textLength())
            left, right = _x(line.cursorToX(at)), _x(line.cursorToX(stop))
            page, top = self._on_page(area.top() + line.y())
            low, high = sorted((area.left() + left, area.left() + right))
            yield page, (low, top, high, top + line.height())
            if stop <= at:
                return
            at = stop

    def _on_page(self, y: float) -> tuple[int, float]:
        page = max(0, bisect_right(self.starts, y + 0.5) - 1)
        return page, y - self.starts[page]


def paginated(text: QTextDocument, tables: Sequence[QTextTable], height: float, progress: Progress) -> Pages:
    """Cut the text into pages of a height."""
    strips = _strips(text, tables, progress)
    starts = [0.0]
    at = 0
    while at < len(strips):
        if strips[at].bottom - starts[-1] <= height:
            at += 1
            continue
        first = at
        while first and strips[first].top > starts[-1] and not strips[first].free:
            first -= 1
        if strips[first].top <= starts[-1]:
            first = at if strips[at].top > starts[-1] else at + 1
        if first >= len(strips):
            break
        starts.append(strips[first].top)
        at = max(first, 0)
    return Pages(text, starts, strips[-1].bottom if strips else 0.0)


def _strips(text: QTextDocument, tables: Sequence[QTextTable], progress: Progress) -> list[Strip]:
    layout = text.documentLayout()
    strips: list[Strip] = []
    waiting = iter(tables)
    table = next(waiting, None)
    block = text.begin()
    free = True
    count = 0
    while block.isValid():
        if table is not None and block.position() >= table.firstPosition():
            strips += _rows(text, table, free)
            block = text.findBlock(table.lastPosition() + 1)
            table, free = next(waiting, None), True
            continue
        top = layout.blockBoundingRect(block).top()
        lines = block.layout()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            strips.append(Strip(top + line.y(), top + line.y() + line.height(), free or number > 1))
            free = number > 0 and free
        free = block.userState() != KEEP
        block = block.next()
        count += 1
        if count % _BEAT == 0:
            progress.check()
    return strips


def _rows(text: QTextDocument, table: QTextTable, free: bool) -> Iterator[Strip]:
    for row in range(table.rows()):
        edges = []
        for column in range(table.columns()):
            edges.append(_edges(text, table.cellAt(row, column).firstCursorPosition().block()))
        yield Strip(min(top for top, _ in edges), max(bottom for _, bottom in edges), (free or row > 1) and row != 1)


def _edges(text: QTextDocument, block: QTextBlock) -> tuple[float, float]:
    area = text.documentLayout().blockBoundingRect(block)
    return area.top(), area.bottom()


def _x(found: object) -> float:
    """Qt gives the place alone or with the cursor's."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
