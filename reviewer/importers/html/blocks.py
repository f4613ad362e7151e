"""The blocks of text a web page shows: paragraphs, headings, list items, table rows, code.

White space is collapsed as a browser does (a no-break space stays), `<br>` is a line end, list items begin with
`• ` or their number, the cells of a data table are separated by tabs.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Literal

from reviewer.importers.html.notes import note_of
from reviewer.importers.html.tree import UNSEEN, Page
from reviewer.importers.shared.marked_up import Marked, MarkedUp, address, placed
from reviewer.importers.shared.reading import word_set
from reviewer.model.sources.structure import Part, PartKind

Kind = Literal["heading", "paragraph", "item", "row", "code"]
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}

_BLOCKS = word_set(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol option p pre section summary table "
    "tbody td tfoot th thead tr ul"
)
_CAPTIONS = word_set("caption figcaption")
_INLINE: dict[str, PartKind] = {
    "b": "strong", "strong": "strong", "em": "emphasis", "i": "emphasis", "cite": "emphasis", "dfn": "emphasis",
    "sup": "superscript", "sub": "subscript", "code": "code", "kbd": "code", "samp": "code", "tt": "code",
}  # fmt: skip
_MOST_ROWS, _MOST_COLUMNS = 65_534, 1_000
"""What browsers read of a span (HTML, “Processing model” of tables)."""
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")
"""A tag of BCP 47, near enough."""
_COLLAPSED = str.maketrans("\t\n\r\f", "    ")
_SPACES = re.compile(" {2,}")
_AROUND_BREAK = re.compile(" ?\n ?")
_LAYOUT = word_set("table h1 h2 h3 h4 h5 h6 ul ol form article section nav")
_LONG_CELL = 400
"""In characters. A cell with more holds paragraphs, so the table only lays out the page."""


@dataclass(slots=True)
class Block:
    """One block. `links` counts its characters inside links, `node` is its element, `group` its list or table.

    `level` is that of a heading, 1 to 6. `depth` says how many lists are around an item, `mark` what stands before it.
    `quote` is the quotation around a block, `note` the id of the footnote that it is in. `parts` are counted from the start
    of its text.
    """

    kind: Kind
    text: str
    links: int
    node: int
    group: int = 0
    level: int = 0
    depth: int = 0
    mark: str = ""
    quote: int = 0
    caption: bool = False
    note: str = ""
    parts: list[Part] = field(default_factory=list)


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
            pieces.append(_joint(previous, block))
        pieces.append(block.text)
        previous = block
    return "".join(pieces)


def starts_of(blocks: Sequence[Block]) -> list[int]:
    """Where each block begins in the text that `joined` makes of them."""
    starts: list[int] = []
    at = 0
    for number, block in enumerate(blocks):
        at += len(_joint(blocks[number - 1], block)) if number else 0
        starts.append(at)
        at += len(block.text)
    return starts


def _joint(previous: Block, block: Block) -> str:
    return "\n" if block.group and block.group == previous.group else "\n\n"


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
        self._gathered = MarkedUp()
        self._links = 0
        self._in_link = 0
        self._pre: list[int] = []
        self._blocks_open: list[int] = []
        self._lists: list[tuple[int, str, int]] = []
        self._mark = ""
        self._quotes: list[int] = []
        self._notes = frozenset(note for number in page.all("a") if (note := note_of(page, number)))
        self._table = 0
        self._cells: list[tuple[str, list[Marked], int]] = []
        self.blocks: list[Block] = []

    def text(self, text: str) -> None:
        collapsed = text if self._pre else text.translate(_COLLAPSED)
        self._gathered.pieces.append(collapsed)
        if self._in_link:
            self._links += len(collapsed.strip())

    def open(self, number: int) -> None:
        node = self._page.nodes[number]
        if node.tag == "br":
            # A row stands on one line.
            self._gathered.pieces.append(" " if self._table else "\n")
        elif node.tag == "a":
            self._in_link += 1
            note = note_of(self._page, number)
            self._gathered.open("note_mark" if note else "link", note or address(node.get("href")))
        elif node.tag in _INLINE:
            self._gathered.open(_INLINE[node.tag])
        elif node.tag in _BLOCKS:
            self._break()
            self._blocks_open.append(number)
            self._begin(number, node.tag)
        if language := self._language(number):
            self._gathered.open("language", language)

    def close(self, number: int) -> None:
        tag = self._page.nodes[number].tag
        if tag == "a":
            self._in_link -= 1
            self._gathered.close("note_mark" if note_of(self._page, number) else "link")
        elif tag in _INLINE:
            self._gathered.close(_INLINE[tag])
        elif tag in _BLOCKS:
            self._finish(number, tag)
            self._blocks_open.pop()
        if self._language(number):
            self._gathered.close("language")

    def _language(self, number: int) -> str:
        """The language that an element says that it is in; that of the whole page is said elsewhere."""
        node = self._page.nodes[number]
        written = node.get("lang") or node.get("xml:lang")
        return written if node.tag not in ("html", "body") and _LANGUAGE.fullmatch(written) else ""

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
        elif tag == "blockquote":
            self._quotes.append(number)
        elif tag == "table" and number in self._data and not self._table:
            self._table = number

    def _finish(self, number: int, tag: str) -> None:
        if self._table and tag in ("td", "th"):
            self._cells.append((*self._taken(), number))
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
        elif tag == "blockquote" and self._quotes:
            self._quotes.pop()
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
            self._gathered.pieces.append(" ")
            return
        links, holder = self._links, self._blocks_open[-1] if self._blocks_open else 0
        text, marked = self._taken()
        if not text.strip():
            return
        tag = self._page.nodes[holder].tag
        kind: Kind = "heading" if tag in HEADINGS else "code" if self._pre else "item" if self._lists else "paragraph"
        # The outermost list: its inner lists belong to the same block of lines.
        group = self._lists[0][0] if kind == "item" else 0
        block = Block(kind, self._mark + text, links, holder, group, HEADINGS.get(tag, 0), len(self._lists), self._mark)
        block.caption = tag in _CAPTIONS
        self._add(block, placed(marked, text, len(self._mark)))
        self._mark = ""

    def _add(self, block: Block, parts: list[Part]) -> None:
        # A link that leads nowhere outside says nothing.
        block.parts = [part for part in parts if part.value or part.kind != "link"]
        block.quote = self._quotes[0] if self._quotes else 0
        block.note = next(
            (each for at in self._blocks_open if (each := self._page.nodes[at].get("id")) in self._notes), ""
        )
        self.blocks.append(block)

    def _caption(self, number: int) -> None:
        text, marked = self._taken()
        if text.strip():
            self._add(Block("paragraph", text, self._links, number, caption=True), placed(marked, text))
        self._links = 0

    def _row(self, number: int) -> None:
        links = self._links
        stray, marked = self._taken()
        cells = [*self._cells, (stray, marked, 0)] if stray else self._cells
        self._cells = []
        if any(cell.strip() for cell, _, _ in cells):
            texts = [" ".join(cell.split("\n")) for cell, _, _ in cells]
            parts: list[Part] = []
            at = 0
            for text, (_, inside, node) in zip(texts, cells, strict=True):
                parts += [self._cell(node, at, text), *placed(inside, text, at)]
                at += len(text) + 1
            self._add(Block("row", "\t".join(texts), links, number, self._table), parts)
        self._links = 0

    def _cell(self, number: int, at: int, text: str) -> Part:
        """A cell, without the number of its column, which the rows above may move."""
        node = self._page.nodes[number]
        rows, columns = _spans(node.get("rowspan"), _MOST_ROWS), _spans(node.get("colspan"), _MOST_COLUMNS)
        return Part("cell", at, at + len(text), rows=rows, columns=columns, head=node.tag == "th")

    def _taken(self) -> tuple[str, list[Marked]]:
        """The text gathered so far, as a browser shows it, and what is marked in it."""
        text, marked = self._gathered.taken()
        if not self._table:
            self._links = 0
        if self._pre:
            # Preformatted text keeps its blanks.
            return text.replace("\r\n", "\n").strip("\n"), marked
        tidy = _AROUND_BREAK.sub("\n", _SPACES.sub(" ", text)).strip(" \n").replace("\n\n\n", "\n\n")
        return tidy, marked


def _spans(written: str, most: int) -> int:
    """How many rows or columns a cell says that it spans."""
    number = int(written) if written.isascii() and written.isdigit() and len(written) < 6 else 1
    return min(max(number, 1), most)
