"""The structure of a text that was joined from the blocks of a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from reviewer.importers.html.blocks import Block, starts_of
from reviewer.model.sources.structure import Part


def structure_of(blocks: Sequence[Block]) -> list[Part]:
    """The parts of the text that `joined` makes of these blocks."""
    starts = starts_of(blocks)
    parts: list[Part] = []
    ends = [start + len(block.text) for start, block in zip(starts, blocks, strict=True)]
    for at, block in enumerate(blocks):
        start, end = starts[at], ends[at]
        if block.kind == "heading":
            parts.append(Part("heading", start, end, block.level))
        elif block.kind == "code":
            parts.append(Part("code", start, end))
        elif block.kind == "item":
            parts.append(Part("item", start, end, block.depth, block.mark.strip()))
        elif block.caption:
            parts.append(Part("caption", start, end))
        if block.kind != "row":
            parts += [part.moved(start) for part in block.parts]
    for table, rows in groupby(range(len(blocks)), key=lambda at: blocks[at].group if blocks[at].kind == "row" else 0):
        if table:
            inside = list(rows)
            parts += _table([blocks[at] for at in inside], [starts[at] for at in inside])
    for quote, quoted in groupby(range(len(blocks)), key=lambda at: blocks[at].quote):
        if quote:
            inside = list(quoted)
            parts.append(Part("quotation", starts[inside[0]], ends[inside[-1]]))
    for note, noted in groupby(range(len(blocks)), key=lambda at: blocks[at].note):
        if note:
            inside = list(noted)
            parts.append(Part("note", starts[inside[0]], ends[inside[-1]], value=note))
    # The way back from a note, or one to a note that was left out, is no mark.
    notes = {block.note for block in blocks}
    return [part for part in parts if part.kind != "note_mark" or part.value in notes]


def _table(rows: Sequence[Block], starts: Sequence[int]) -> list[Part]:
    """A table, its rows, its cells and what stands in them. Columns are counted as browsers do it (HTML, “Forming a table”)."""
    parts: list[Part] = []
    taken: dict[int, int] = {}  # For each column in how many further rows a cell from above stands.
    width = 0
    for number, (row, start) in enumerate(zip(rows, starts, strict=True)):
        cells = [part for part in row.parts if part.kind == "cell"]
        column, here = 0, dict[int, int]()
        for cell in cells:
            while taken.get(column):
                column += 1
            here.update(dict.fromkeys(range(column, column + cell.columns), cell.rows))
            if cell.end > cell.start:
                parts.append(replace(cell.moved(start), number=column))
            column += cell.columns
        width = max(width, column)
        taken = {column: left - 1 for column, left in taken.items() if left > 1}
        taken |= {column: more - 1 for column, more in here.items() if more > 1}
        head = bool(cells) and all(cell.head for cell in cells)
        parts.append(Part("row", start, start + len(row.text), number, head=head))
        parts += [part.moved(start) for part in row.parts if part.kind != "cell"]
    end = starts[-1] + len(rows[-1].text)
    return [Part("table", starts[0], end, width), *parts]
