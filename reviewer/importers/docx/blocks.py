"""One block of a Word document: a paragraph, an item of a list or a row of a table, and what is marked in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from reviewer.importers.shared.marked_up import Marked, black, placed
from reviewer.model.sources.structure import Part

Kind = Literal["paragraph", "item", "row"]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row: its text on one line, and where in the grid of the table it stands."""

    text: str
    marked: list[Marked]
    column: int
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Block:
    """`level` is that of a heading, `depth` that of an item, whose `mark` is part of the text; `note` is the number of a note.

    `table` is the same object for the rows of one table.
    """

    kind: Kind
    text: str
    marked: list[Marked] = field(default_factory=list)
    level: int = 0
    depth: int = 0
    mark: str = ""
    caption: bool = False
    quotation: bool = False
    note: str = ""
    table: object = None
    cells: tuple[Cell, ...] = ()
    head: bool = False


def one_text(blocks: Iterable[Block]) -> tuple[str, list[Marked]]:
    """The texts of several blocks with a space between them, and what is marked in them."""
    texts: list[str] = []
    marked: list[Marked] = []
    before = 0
    for block in blocks:
        marked += [replace(each, first=each.first + before, last=each.last + before) for each in block.marked]
        texts.append(block.text)
        before += black(block.text)
    return " ".join(texts), marked


def parts_of(block: Block, text: str, start: int) -> list[Part]:
    """The parts of a block whose text, with white space taken off its ends, begins at `start`."""
    end = start + len(text)
    parts = placed(block.marked, text, start)
    if block.level:
        parts.append(Part("heading", start, end, block.level))
    elif block.kind == "item":
        parts.append(Part("item", start, end, block.depth, block.mark.strip()))
    elif block.caption:
        parts.append(Part("caption", start, end))
    elif block.quotation:
        parts.append(Part("quotation", start, end))
    if block.note:
        parts.append(Part("note", start, end, value=block.note))
    return parts


def row_parts(block: Block, start: int, number: int) -> list[Part]:
    """The parts of a row that begins at `start`, of the given number in its table."""
    parts: list[Part] = []
    at = start
    for cell in block.cells:
        if cell.text:
            shape = Part(
                "cell", at, at + len(cell.text), cell.column, rows=cell.rows, columns=cell.columns, head=block.head
            )
            parts += [shape, *placed(cell.marked, cell.text, at)]
        at += len(cell.text) + 1
    return [Part("row", start, at - 1, number, head=block.head), *parts]
