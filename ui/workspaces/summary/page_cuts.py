"""Where pages begin in a long text: between lines or rows, with each heading at its text and each table's head above its rows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument, QTextTable

from reviewer.progress import Progress
from ui.workspaces.summary.page_text import KEEP

_BLOCKS_A_STEP = 500  # Often enough to cancel at once, seldom enough to cost nothing.
_HIGHEST_HEAD = 0.3
"""A head that takes more of a page than this is not repeated."""
_LINE_EDGE = 0.5  # Half a point: heights are rounded, and a line may seem to reach over its page.


Stretch = tuple[float, float]
"""From where to where, in the layout of the whole text."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A line of text or a row of a table, from top to bottom; `free` says that a page may begin with it. `head` is the
    head of its table, which a page that begins with it shows again, and `lead` the room that it takes. `begun`
    are the positions of the blocks that began further up."""

    top: float
    bottom: float
    free: bool
    head: Stretch | None = None
    lead: float = 0.0
    begun: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page: the head of a table that goes on there, where it does, and a stretch of the text. `lead` is
    how much room the head takes, `begun` are the blocks that began on the page before."""

    start: float
    end: float
    head: Stretch | None = None
    lead: float = 0.0
    begun: tuple[int, ...] = ()

    def pieces(self) -> Iterator[tuple[float, float, float]]:
        """The stretches of the text that it shows, each with how far down it stands."""
        if self.head:
            yield (*self.head, 0.0)
        yield self.start, self.end, self.lead

    def source(self, y: float) -> float | None:
        """The place in the text of what stands so far down."""
        for start, end, top in self.pieces():
            if top <= y < top + end - start:
                return start + y - top
        return None


class Pages:
    """The pages of a text that was laid out in one long column; lengths are those of its layout."""

    def __init__(self, text: QTextDocument, pages: list[Page]) -> None:
        self.all = pages
        self._starts = [page.start for page in pages]
        self._text = text

    def paint(self, painter: QPainter, number: int, width: float) -> None:
        """Paint a page; the painter's origin is the upper left corner of its body, its unit that of the layout."""
        page = self.all[number]
        for start, end, top in page.pieces():
            painter.save()
            painter.translate(0, top - start)
            if start == page.start and page.begun:
                start = self._paint_begun(painter, page)
            # A line or row that only touches the edge would be written too, unseen but found by a search.
            rect = QRectF(0, start + _LINE_EDGE, width, end - start - 2 * _LINE_EDGE)
            if rect.isValid():  # Qt takes another one for all of the text.
                self._text.drawContents(painter, rect)
            painter.restore()

    def _paint_begun(self, painter: QPainter, page: Page) -> float:
        """Paint the lines of blocks that began on the page before, and return where they end. Left to itself, Qt would
        write the last line from there too, unseen but found by a search."""
        rest = page.start
        for position in page.begun:
            block = self._text.findBlock(position)
            area, lines = self._text.documentLayout().blockBoundingRect(block), block.layout()
            origin = area.topLeft() - lines.boundingRect().topLeft()
            for number in range(lines.lineCount()):
                line = lines.lineAt(number)
                top = area.top() + line.y()
                if page.start - _LINE_EDGE < top and top + line.height() < page.end + _LINE_EDGE:
                    line.draw(painter, origin)
            rest = max(rest, area.bottom())
        return rest

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
        number = max(0, bisect_right(self._starts, y + 0.5) - 1)
        page = self.all[number]
        return number, y - page.start + page.lead


def paginated(text: QTextDocument, tables: Sequence[QTextTable], height: float, progress: Progress) -> Pages:
    """Cut the text into pages of a height. A table that goes on begins each page with its head."""
    strips = _strips(text, tables, height, progress)
    begins = _begins(strips, height)
    pages = []
    for begin, after in zip(begins, [*begins[1:], len(strips)], strict=True):
        if begin < after:
            first = strips[begin]
            pages.append(
                Page(first.top if begin else 0.0, strips[after - 1].bottom, first.head, first.lead, first.begun)
            )
    return Pages(text, pages or [Page(0.0, 0.0)])


def _begins(strips: Sequence[Strip], height: float) -> list[int]:
    """The strips with which pages begin."""
    begins = [0]
    at = 0
    while at < len(strips):
        start, room = strips[begins[-1]].top if begins[-1] else 0.0, height - strips[begins[-1]].lead
        if strips[at].bottom - start <= room:
            at += 1
            continue
        first = at
        while first and strips[first].top > start and not strips[first].free:
            first -= 1
        if strips[first].top <= start:
            first = at if strips[at].top > start else at + 1
        if first >= len(strips):
            break
        begins.append(first)
        at = first
    return begins


def _strips(text: QTextDocument, tables: Sequence[QTextTable], height: float, progress: Progress) -> list[Strip]:
    layout = text.documentLayout()
    strips: list[Strip] = []
    waiting = iter(tables)
    table = next(waiting, None)
    block = text.begin()
    free = True
    count = 0
    while block.isValid():
        if table is not None and block.position() >= table.firstPosition():
            strips += _rows(text, table, free, height)
            block = text.findBlock(table.lastPosition() + 1)
            table, free = next(waiting, None), True
            continue
        top = layout.blockBoundingRect(block).top()
        lines = block.layout()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            begun = (block.position(),) if number else ()
            strips.append(Strip(top + line.y(), top + line.y() + line.height(), free or number > 1, begun=begun))
            free = number > 0 and free
        free = block.userState() != KEEP
        block = block.next()
        count += 1
        if count % _BLOCKS_A_STEP == 0:
            progress.check()
    return strips


def _rows(text: QTextDocument, table: QTextTable, free: bool, height: float) -> Iterator[Strip]:
    """A strip for each row; the first one stays with the head. A row that is too high for a page is cut between lines."""
    head: Stretch | None = None
    lead = top = bottom = 0.0
    for row in range(table.rows()):
        blocks = [table.cellAt(row, column).firstCursorPosition().block() for column in range(table.columns())]
        edges = [_edges(text, block) for block in blocks]
        above = top, bottom
        top, bottom = min(first for first, _ in edges), max(last for _, last in edges)
        if row == 1 and top - above[0] <= height * _HIGHEST_HEAD:
            head, lead = above, top - above[0]
        strip = Strip(top, bottom, (free or row > 1) and row != 1, *((head, lead) if row > 1 else (None, 0.0)))
        if bottom - top <= height * (1 - _HIGHEST_HEAD):
            yield strip
            continue
        begun = tuple(block.position() for block in blocks)
        for number, (first, last) in enumerate(_lines(text, blocks)):
            yield Strip(first, last, True, head, lead, begun) if number else replace(strip, bottom=last)


def _lines(text: QTextDocument, blocks: list[QTextBlock]) -> list[Stretch]:
    """The stretches of a row between which no line of any cell would be cut."""
    every: list[Stretch] = []
    for block in blocks:
        top, lines = text.documentLayout().blockBoundingRect(block).top(), block.layout()
        for number in range(lines.lineCount()):
            line = lines.lineAt(number)
            every.append((top + line.y(), top + line.y() + line.height()))
    stretches: list[Stretch] = []
    for first, last in sorted(every):
        if stretches and first < stretches[-1][1] - 0.5:
            stretches[-1] = stretches[-1][0], max(stretches[-1][1], last)
        else:
            stretches.append((first, last))
    return stretches


def _edges(text: QTextDocument, block: QTextBlock) -> Stretch:
    area = text.documentLayout().blockBoundingRect(block)
    return area.top(), area.bottom()


def _x(cell: object) -> float:
    """Qt gives the place alone or with the cursor's."""
    return float(cell[0] if isinstance(cell, tuple) else cell)  # type: ignore[arg-type]
