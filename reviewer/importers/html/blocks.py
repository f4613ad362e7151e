"""The blocks of text a web page shows: paragraphs, headings, list items, table rows, code.

White space is collapsed as a browser does (a no-break space stays), `<br>` is a line end, list items begin with
`• ` or their number, the cells of a data table are separated by tabs.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from reviewer.importers.html.tree import UNSEEN, Page
from reviewer.importers.shared.reading import word_set

Kind = Literal["heading", "paragraph", "item", "row", "code"]
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}

_BLOCKS = word_set(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol option p pre section summary table "
    "tbody td tfoot th thead tr ul"
)
_COLLAPSED = str.maketrans("\t\n\r\f", "    ")
_SPACES = re.compile(" {2,}")
_AROUND_BREAK = re.compile(" ?\n ?")
_LAYOUT = word_set("table h1 h2 h3 h4 h5 h6 ul ol form article section nav")
_LONG_CELL = 400
"""In characters. A cell with more holds paragraphs, so the table only lays out the page."""


@dataclass(slots=True)
class Block:
    """One block. `links` counts its characters inside links, `node` is its element, `group` its list or table."""

    kind: Kind
    text: str
    links: int
    node: int
    group: int = 0
    level: int = 0


def blocks_of(
    page: Page, start: int = 0, skip: set[int] | None = None, loose: Collection[int] = frozenset()
) -> list[Block]:
    """The blocks of a page from one element on, without the elements in `skip`, and the pieces of text in `loose`, by `id`."""
    walker = _Walker(page)
    left_out = set(page.all(*UNSEEN)) | (skip or set())
    for kind, number, text in page.events(start, left_out):
        if kind == "text":
            walker.text(text if id(text) not in loose else " ")
        elif kind == "open":
            walker.open(number)
        else:
            walker.close(number)
    return walker.blocks


def joined(blocks: list[Block]) -> str:
    """The blocks as one text: a blank line between them, a line end between items or rows that belong together."""
    pieces: list[str] = []
    previous: Block | None = None
    for block in blocks:
        if previous is not None:
            together = block.group and block.group == previous.group
            pieces.append("\n" if together else "\n\n")
        pieces.append(block.text)
        previous = block
    return "".join(pieces)


def data_tables(page: Page) -> set[int]:
    """The tables that hold data, and not the layout of the page: small cells in rows, or header cells."""
    inner: dict[int, int] = {}
    rows: dict[int, list[int]] = {}
    layout: set[int] = set()
    headed: set[int] = set()
    for number, node in enumerate(page.nodes):
        table = inner.get(node.parent, 0)
        inner[number] = number if node.tag == "table" else table
        # Number 0 stands around the page and is no table.
        if not table:
            continue
        if node.tag in _LAYOUT or node.get("role") == "presentation":
            layout.add(table)
        elif node.tag == "tr":
            rows.setdefault(table, []).append(0)
        elif node.tag in ("td", "th") and rows.get(table):
            rows[table][-1] += 1
            if node.tag == "th":
                headed.add(table)
        if sum(len(piece) for piece in node.content if isinstance(piece, str)) > _LONG_CELL:
            layout.add(table)
    grids = {table for table, cells in rows.items() if len(cells) > 1 and max(cells) > 1}
    return (grids | headed) - layout


class _Walker:
    """Gathers text into blocks while a page is walked through."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._data = data_tables(page)
        self._pieces: list[str] = []
        self._links = 0
        self._in_link = 0
        self._pre: list[int] = []
        self._blocks_open: list[int] = []
        self._lists: list[tuple[int, str, int]] = []
        self._mark = ""
        self._table = 0
        self._cells: list[str] = []
        self.blocks: list[Block] = []

    def text(self, text: str) -> None:
        collapsed = text if self._pre else text.translate(_COLLAPSED)
        self._pieces.append(collapsed)
        if self._in_link:
            self._links += len(collapsed.strip())

    def open(self, number: int) -> None:
        node = self._page.nodes[number]
        if node.tag == "br":
            # A row stands on one line.
            self._pieces.append(" " if self._table else "\n")
        elif node.tag == "a":
            self._in_link += 1
        elif node.tag in _BLOCKS:
            self._break()
            self._blocks_open.append(number)
            self._begin(number, node.tag)

    def close(self, number: int) -> None:
        tag = self._page.nodes[number].tag
        if tag == "a":
            self._in_link -= 1
        elif tag in _BLOCKS:
            self._finish(number, tag)
            self._blocks_open.pop()

    def _begin(self, number: int, tag: str) -> None:
        node = self._page.nodes[number]
        if tag in ("ul", "ol"):
            first = node.get("start")
            self._lists.append(
                (number, tag, int(first) if first.isascii() and first.isdigit() and len(first) < 7 else 1)
            )
        elif tag == "li":
            self._mark = self._next_mark()
        elif tag == "pre":
            self._pre.append(number)
        elif tag == "table" and number in self._data and not self._table:
            self._table = number

    def _finish(self, number: int, tag: str) -> None:
        if self._table and tag in ("td", "th"):
            self._cells.append(self._taken())
        elif self._table and tag == "tr":
            self._row(number)
        elif self._table and tag == "caption":
            self._caption(number)
        else:
            self._break()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "li":
            self._mark = ""
        elif tag == "pre" and self._pre:
            self._pre.pop()
        elif number == self._table:
            self._table = 0

    def _next_mark(self) -> str:
        if not self._lists or self._lists[-1][1] == "ul":
            return "• "
        number, tag, count = self._lists[-1]
        self._lists[-1] = (number, tag, count + 1)
        return f"{count}. "

    def _break(self) -> None:
        """End the block that is being gathered. Inside a data table a block is only a space."""
        if self._table:
            self._pieces.append(" ")
            return
        links, holder = self._links, self._blocks_open[-1] if self._blocks_open else 0
        text = self._taken()
        if not text.strip():
            return
        tag = self._page.nodes[holder].tag
        kind: Kind = "heading" if tag in HEADINGS else "code" if self._pre else "item" if self._lists else "paragraph"
        # The outermost list: its inner lists belong to the same block of lines.
        group = self._lists[0][0] if kind == "item" else 0
        self.blocks.append(Block(kind, self._mark + text, links, holder, group, HEADINGS.get(tag, 0)))
        self._mark = ""

    def _caption(self, number: int) -> None:
        text = self._taken()
        if text.strip():
            self.blocks.append(Block("paragraph", text, self._links, number))
        self._links = 0

    def _row(self, number: int) -> None:
        links = self._links
        stray = self._taken()
        cells = [*self._cells, stray] if stray else self._cells
        self._cells = []
        if any(cell.strip() for cell in cells):
            text = "\t".join(" ".join(cell.split("\n")) for cell in cells)
            self.blocks.append(Block("row", text, links, number, self._table))
        self._links = 0

    def _taken(self) -> str:
        """The text gathered so far, as a browser shows it."""
        text = "".join(self._pieces)
        self._pieces = []
        if not self._table:
            self._links = 0
        if self._pre:
            # Preformatted text keeps its blanks.
            return text.replace("\r\n", "\n").strip("\n")
        return _AROUND_BREAK.sub("\n", _SPACES.sub(" ", text)).strip(" \n").replace("\n\n\n", "\n\n")
