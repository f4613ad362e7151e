"""The whole text in pixels: pieces laid out when needed, heights estimated until then, and the scroll place."""

from __future__ import annotations

from dataclasses import replace

from reviewer.model.sources.structure import Part, Structure
from ui.reader.text.document import Document
from ui.reader.text.heights import Heights
from ui.reader.text.layout import PieceLayout
from ui.reader.text.look import Look, Looks
from ui.reader.text.style import Style
from ui.reader.text.table_row import RowLayout, column_widths

_LAYOUTS_KEPT = 600  # laid out pieces kept in memory


class Pages:
    """Pieces of a document under each other, below a header of `header` pixels. Lays out on demand."""

    def __init__(self, document: Document, style: Style, width: int, header: int, looks: Looks | None = None) -> None:
        self.document, self.style, self.width, self.header = document, style, width, header
        self.looks = looks or Looks(document, Structure())
        self._widths: dict[Part, list[int] | None] = {}
        self._layouts: dict[int, PieceLayout] = {}
        self.heights = Heights(self._estimates())
        self.piece, self.offset = 0, 0
        """The scroll place: which piece stands at the top of the view, and how many pixels of it are above."""

    def _estimates(self) -> list[int]:
        document, style = self.document, self.style
        text = document.text
        step = max(1, len(text) // 4)
        # Four places of the text stand for its letters: scripts and fonts differ too much for a constant.
        sample = "".join(text[start : start + 400] for start in range(0, len(text), step))
        # Three characters of a row are lost to words that do not fit any more.
        per_row = max(4.0, self.width / style.advance(sample) - 3)
        line, gap = style.line, style.gap
        heights = [
            int((end - start) / per_row + 0.999) * line + gap if end > start else style.blank
            for start, end in zip(document.starts, document.ends, strict=True)
        ]
        heights[0] += self.header
        return heights

    def layout(self, piece: int) -> PieceLayout:
        """The piece, laid out; its height is exact from then on."""
        layout = self._layouts.pop(piece, None)
        if layout is None:
            layout = self._laid_out(piece)
            self.heights.change(piece, self._height(piece, layout))
            while len(self._layouts) >= _LAYOUTS_KEPT:
                del self._layouts[next(iter(self._layouts))]
        self._layouts[piece] = layout
        return layout

    def _laid_out(self, piece: int) -> PieceLayout:
        text, look, style = self.document.piece_text(piece), self.looks.of(piece), self.style
        match look.kind:
            case "heading":
                return PieceLayout(text, style.of_heading(look.level), self.width, look)
            case "code":
                return PieceLayout(text, style.of_code, self.width, look)
            case "caption":
                return PieceLayout(text, style.of_caption, self.width, look)
            case "row":
                widths = self._widths_of(look)
                if widths is not None:
                    return RowLayout(text, style.of_cell(head=look.head), look, widths)
                return PieceLayout(text, style, self.width, replace(look, kind="text"))
        return PieceLayout(text, style, self.width, look)

    def _widths_of(self, look: Look) -> list[int] | None:
        table = look.table
        assert table is not None
        if table not in self._widths:
            cells = self.looks.cells(table)
            self._widths[table] = column_widths(self.document.text, cells, table.number, self.style, self.width)
        return self._widths[table]

    def is_laid_out(self, piece: int) -> bool:
        return piece in self._layouts

    def _height(self, piece: int, layout: PieceLayout) -> int:
        document = self.document
        text = self.style.blank if document.is_blank(piece) else layout.bottom
        if document.closes(piece) and not document.is_blank(piece):
            text += self._gap(piece)
        return text + self.above(piece)

    def _gap(self, piece: int) -> int:
        """The room below a paragraph. Rows of one table touch, items of a list and lines of code stand close."""
        kind = self.looks.kind(piece)
        if kind != self.looks.kind(piece + 1) or kind not in ("row", "item", "code"):
            return self.style.gap
        return round(self.style.gap * 0.35) if kind == "item" else 0

    def above(self, piece: int) -> int:
        """How far below its top the text of a piece begins: the header stands above the first, some room above headings."""
        look = self.looks.of(piece)
        room = round(self.style.line * (0.6 if look.level <= 2 else 0.35)) if look.kind == "heading" and piece else 0
        return room if piece else self.header

    def height(self, piece: int) -> int:
        """The exact height of a piece."""
        self.layout(piece)
        return self.heights[piece]

    # scrolling

    @property
    def total(self) -> int:
        """The height of everything, with some room at the end."""
        return self.heights.total + 2 * self.style.line

    @property
    def top(self) -> int:
        """The scroll place as pixels from the very top."""
        return self.heights.before(self.piece) + self.offset

    def scroll_to(self, y: int, view: int) -> None:
        """Put the height `y` at the top of a view of `view` pixels; near moves are exact to the pixel."""
        distance = y - self.top
        # Far away only estimates are known; near by every piece between is laid out, so nothing jumps.
        if abs(distance) <= 3 * view:
            self.scroll_by(distance, view)
        else:
            self.piece = self.heights.at(max(0, y))
            self.offset = max(0, y) - self.heights.before(self.piece)
            self.scroll_by(0, view)

    def scroll_by(self, distance: int, view: int) -> None:
        """Move the text by `distance` pixels, and never past its ends."""
        self.offset += distance
        # Heights are asked anew at each step: laying a piece out may change them.
        while self.offset < 0 and self.piece:
            self.piece -= 1
            self.offset += self.height(self.piece)
        while self.offset >= self.height(self.piece) and self.piece + 1 < len(self.document):
            self.offset -= self.heights[self.piece]
            self.piece += 1
        self.offset = max(0, self.offset)
        self._stay_above_end(view)

    def scroll_to_end(self, view: int) -> None:
        """Put the end of the text at the bottom of the view."""
        self.piece, self.offset = self._last_place(view)

    def _stay_above_end(self, view: int) -> None:
        # Only near the end is it worth laying out the last pieces to know where it is.
        if self.total - self.top < 4 * view:
            self.piece, self.offset = min((self.piece, self.offset), self._last_place(view))

    def _last_place(self, view: int) -> tuple[int, int]:
        need, piece = view - 2 * self.style.line, len(self.document)
        while piece and need > 0:
            piece -= 1
            need -= self.height(piece)
        return (min(piece, len(self.document) - 1), max(0, -need))

    def visible(self, view: int) -> list[tuple[int, int]]:
        """The pieces in a view, each with the height at which its text begins, from the view's top."""
        shown: list[tuple[int, int]] = []
        piece, y = self.piece, -self.offset
        while piece < len(self.document) and y < view:
            height = self.height(piece)
            shown.append((piece, y + self.above(piece)))
            y += height
            piece += 1
        return shown

    def text_top(self, piece: int) -> int:
        """Where the text of a piece begins, from the view's top; exact near the view, else an estimate."""
        return self.heights.before(piece) + self.above(piece) - self.top
