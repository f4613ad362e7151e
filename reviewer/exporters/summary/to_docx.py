"""A summary as a Word document: headings, a linked table of contents, captions, tables, pictures as shaded tables."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import count
from typing import BinaryIO

from reviewer.analysis.blocks import (
    Block,
    Bullets,
    Document,
    Grid,
    Look,
    Passage,
    Picture,
    Run,
    Runs,
    Section,
    Text,
    column_widths,
    contents,
    on_pages,
)
from reviewer.exporters.pictures.in_docx import drawn
from reviewer.exporters.shared import docx_styles as style
from reviewer.exporters.shared.docx_markup import (
    PAGE_WIDTH,
    Bookmarks,
    breakable,
    cell,
    field,
    linked,
    row,
    table,
    together,
)
from reviewer.exporters.shared.docx_writer import Writer, look_of, repack, run
from reviewer.exporters.shared.wording import UNTAGGED
from reviewer.exporters.summary.docx_styles import (
    CAPTION,
    REFERENCE,
    SMALL,
    SMALL_MIDDLE,
    SMALL_RIGHT,
    add_data,
    empty_summary,
)
from reviewer.exporters.summary.file import SummaryFile
from reviewer.model.names import shown
from reviewer.progress import Progress

_LOOKS: dict[Look, str] = {
    "strong": "<w:b/>",
    "italic": "<w:i/>",
    "muted": '<w:color w:val="62676D"/>',
    "lost": '<w:b/><w:color w:val="A33A1D"/>',
}
_STYLES = {"body": "Normal", "prose": "Normal", "muted": style.DETAILS, "reference": REFERENCE}
_KINDS = {"left": SMALL, "right": SMALL_RIGHT, "middle": SMALL_MIDDLE}
_PARAGRAPHS_AT_ONCE = 200
"""So many are parsed in one go, which is faster than one by one, and a cancel is noticed between."""


def write_summary_docx(file: SummaryFile, stream: BinaryIO, progress: Progress) -> None:
    """The same summary made at the same time gives the same bytes."""
    word = empty_summary(file.document, file.made)
    add_data(word, "".join(file.data))
    _Summary(Writer(word), progress).write(file.document)
    built = io.BytesIO()
    word.save(built)
    progress.check()
    repack(built, stream)


class _Summary:
    """Writes a document's blocks one after the other."""

    def __init__(self, writer: Writer, progress: Progress) -> None:
        self._writer = writer
        self._progress = progress
        self._bookmarks = Bookmarks()
        self._tables, self._figures = count(1), count(1)
        self._waiting: list[str] = []

    def write(self, document: Document) -> None:
        paragraph = self._writer.paragraph
        self._add(paragraph(style.TITLE, run(shown(document.title)), document.title))
        if document.question:
            self._add(paragraph("Subtitle", run(document.question), document.question))
        for line in document.about:
            self._add(paragraph(style.DETAILS, run(shown(line))))
        self._contents(document)
        for section in document.sections:
            self._section(section)
        self._flush()

    def _contents(self, document: Document) -> None:
        """Each entry leads to its heading; its page is a field, empty until the program that opens the file works it out."""
        for section in contents(document):
            words = (
                linked(shown(section.title), section.anchor) + run("\t") + field(f"PAGEREF {section.anchor} \\h", " ")
            )
            self._add(self._writer.paragraph(f"toc {section.level}", words))

    def _section(self, section: Section) -> None:
        square = run("■ ", f'<w:color w:val="{_hex(section.colour)}"/>') if section.colour else ""
        title = self._bookmarks.around(section.anchor, square + run(shown(section.title)))
        self._add(self._writer.paragraph(f"Heading {section.level}", title, section.title))
        for block in section.blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        if isinstance(block, Section):
            self._section(block)
        elif isinstance(block, Passage):
            self._passage(block)
        elif isinstance(block, Text):
            words = self._bookmarks.around(block.anchor, self._runs(block.runs))
            text = "".join(each.text for each in block.runs)
            self._add(self._writer.paragraph(_STYLES[block.style], words, text))
        elif isinstance(block, Bullets):
            for item in block.items:
                self._add(self._writer.paragraph("List Bullet", self._runs(item)))
        elif isinstance(block, Grid):
            self._grid(block)
        else:
            self._picture(block)

    def _passage(self, passage: Passage) -> None:
        excerpt = passage.excerpt
        look = look_of(excerpt)
        muted = f'<w:rStyle w:val="{self._writer.id_of(style.CONTEXT)}"/>{look}'
        quote = self._bookmarks.around(passage.anchor, self._writer.quoted(excerpt, look))
        words = run(excerpt.before, muted) + quote + run(excerpt.after, muted)
        self._add(self._writer.paragraph(style.QUOTE, words, excerpt.quote))
        self._add(self._writer.paragraph(style.DETAILS, self._details(passage)))
        if passage.memo and excerpt.memo:
            self._add(self._writer.paragraph(style.MEMO, run(f"Memo: {excerpt.memo}"), excerpt.memo))
        self._progress.step()

    def _details(self, passage: Passage) -> str:
        excerpt = passage.excerpt
        parts = [run(f"[{passage.number}]  ", "<w:b/>")] if passage.number else []
        for code in excerpt.codes:
            parts += [run("■ ", f'<w:color w:val="{_hex(code.colour)}"/>'), run(f"{shown(code.path)}   ")]
        if not excerpt.codes:
            parts.append(run(f"{UNTAGGED}   "))
        parts.append(linked(shown(passage.label), passage.ref))
        parts.append(run(f" · {excerpt.place} · {shown(excerpt.coder)} · {excerpt.date[:10]}"))
        for each in passage.cited:
            parts += [run("  "), linked("↩", each)]
        if passage.to:
            parts += [run(" · "), linked("first shown", passage.to)]
        return "".join(parts)

    def _grid(self, grid: Grid) -> None:
        """A table; one with many columns goes on in further tables, with its first column again."""
        for number, (chosen, caption) in enumerate(on_pages(grid)):
            self._caption("Table", next(self._tables), caption, "" if number else grid.anchor)
            self._add(self._table(grid, chosen, caption))
            # Word joins two tables with nothing between them.
            self._add(self._writer.paragraph(SMALL, ""))

    def _table(self, grid: Grid, chosen: range, caption: str) -> str:
        widths = column_widths(grid, chosen, PAGE_WIDTH)
        head = [cell(self._cell("left", Run(grid.head[0], "strong")), width=widths[0])]
        head += [
            cell(self._cell(self._side(grid, _first(grid, n)), Run(grid.head[n], "strong")), width=width)
            for n, width in zip(chosen, widths[1:], strict=True)
        ]
        rows = [row(head, head=True)]
        for number, line in enumerate(grid.rows):
            inset = "\u2002" * (2 * grid.indents[number]) if grid.indents else ""
            cells = [cell(self._cell("left", line[0], inset), width=widths[0])]
            cells += [
                cell(self._cell(self._side(grid, line[n]), line[n]), width=width)
                for n, width in zip(chosen, widths[1:], strict=True)
            ]
            rows.append(row(cells))
            if number % _PARAGRAPHS_AT_ONCE == 0:
                self._progress.check()
        # No page has fewer than three rows under the head.
        return table(together(rows, 3, 3), widths, caption=caption)

    def _side(self, grid: Grid, content: Run | None = None) -> str:
        """Numbers stand to the right."""
        number = content is None or not content.text.strip("0123456789,")
        return "right" if grid.numbers and number else "left"

    def _cell(self, kind: str, content: Run, inset: str = "") -> str:
        return self._small(kind, run(inset) + self._runs((replace(content, text=breakable(content.text)),)))

    def _small(self, kind: str, runs: str) -> str:
        return self._writer.paragraph(_KINDS[kind], runs)

    def _picture(self, picture: Picture) -> None:
        self._caption("Figure", next(self._figures), picture.caption, picture.anchor)
        self._add(drawn(picture, self._small))
        self._add(self._writer.paragraph(SMALL, ""))

    def _caption(self, kind: str, number: int, words: str, anchor: str) -> None:
        line = run(f"{kind} ") + field(f"SEQ {kind} \\* ARABIC", str(number)) + run(f". {shown(words)}")
        self._add(self._writer.paragraph(CAPTION, self._bookmarks.around(anchor, line)))

    def _runs(self, runs: Runs) -> str:
        parts = []
        for each in runs:
            square = run("■ ", f'<w:color w:val="{_hex(each.colour)}"/>') if each.colour else ""
            parts.append(
                square + self._bookmarks.around(each.anchor, linked(each.text, each.to, _LOOKS.get(each.look, "")))
            )
        return "".join(parts)

    def _add(self, paragraphs: str) -> None:
        self._waiting.append(paragraphs)
        if len(self._waiting) >= _PARAGRAPHS_AT_ONCE:
            self._flush()

    def _flush(self) -> None:
        self._writer.append("".join(self._waiting))
        self._waiting.clear()
        self._progress.check()


def _first(grid: Grid, column: int) -> Run | None:
    return grid.rows[0][column] if grid.rows else None


def _hex(colour: str) -> str:
    """A colour as Word writes it, grey where it is none."""
    digits = colour[1:]
    return digits if len(digits) == 6 and all(each in "0123456789abcdefABCDEF" for each in digits) else "808080"
