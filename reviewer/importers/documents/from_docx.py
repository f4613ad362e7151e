"""Word documents: paragraphs, lists, tables, text boxes and notes, as a reader sees them.

Paragraphs are separated by a blank line, list items and table rows by a line end, cells by a tab. Insertions that
wait for approval are kept, deletions are dropped. Footnotes and endnotes stand at the end as `[1] ...`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from reviewer.importers.docx.blocks import Block, Cell, one_text, parts_of, row_parts
from reviewer.importers.docx.lists import Lists, W, value
from reviewer.importers.docx.package import Package
from reviewer.importers.docx.runs import marks_of_run, value_is_on
from reviewer.importers.docx.styles import Styles
from reviewer.importers.docx.tables import Grid
from reviewer.importers.shared.marked_up import MarkedUp, address, black
from reviewer.importers.shared.reading import GivenFile, Reading, one_line, year_in
from reviewer.model.sources.structure import Part, PartKind
from reviewer.sentence import sentence

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_MAIN = "word/document.xml"
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
# `rt` is the small reading over a Japanese word: it would stand twice.
_LEFT_OUT = frozenset(W + name for name in ("del", "moveFrom", "delText", "instrText", "pPr", "sectPr", "tblPr", "rt"))
_LITERAL = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "\u2011", W + "softHyphen": "\u00ad"}
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CORE = "docProps/core.xml"
_DC = "{http://purl.org/dc/elements/1.1/}"
_DCTERMS = "{http://purl.org/dc/terms/}"


def is_docx(data: bytes) -> bool:
    """Whether the content is a ZIP archive with a Word document in it."""
    # Names of members stand uncompressed in a ZIP archive.
    return data.startswith(b"PK") and _MAIN.encode() in data


def read_docx(file: GivenFile) -> Reading:
    """A Word document. Raises ImportRefused when it is damaged, protected, too large or something else."""
    package = Package(file)
    root = package.xml(_MAIN)
    if root is None:
        raise file.refused(
            sentence("is not a Word document: it is a ZIP archive without word/document.xml; save it as .docx again.")
        )
    document = _Document(package)
    body = root.find(W + "body")
    for number, block in enumerate(document.blocks(body) if body is not None else ()):
        if number % 100 == 0:
            file.progress.check()
        document.keep(block)
    document.keep_notes()
    reference = _properties(package)
    title = document.title or reference.get("title", "")
    text = "".join(document.pieces)
    return Reading(text, "docx", title=title, reference=reference, notes=document.remarks(), parts=document.parts)


class _Document:
    """Collects the text of one document."""

    def __init__(self, package: Package) -> None:
        styles = package.xml("word/styles.xml")
        self._lists = Lists(package.xml("word/numbering.xml"), styles)
        self._styles = Styles(styles)
        self._links = _links(package)
        self._notes = {"footnote": _notes(package, "footnote"), "endnote": _notes(package, "endnote")}
        self._referred: list[tuple[str, str]] = []
        self._boxes: list[Any] = []
        self._last: Block | None = None
        self._rows: list[tuple[int, Block]] = []
        self._tracked = False
        self._length = 0
        self.pieces: list[str] = []
        self.parts: list[Part] = []
        self.title = ""

    def keep(self, block: Block) -> None:
        """Add one block. Items and rows that follow their like are one line further, all else a blank line."""
        before = len(block.text) - len(block.text.lstrip("\n" if block.kind == "row" else " \t\n"))
        text = block.text.strip("\n") if block.kind == "row" else block.text.strip(" \t\n")
        if not text.strip():
            return
        if self.pieces:
            last = self._last.kind if self._last else "paragraph"
            self._add("\n" if block.kind == last != "paragraph" else "\n\n")
        if self._rows and block.table is not self._rows[0][1].table:
            self._end_table()
        if block.kind == "row":
            self.parts += row_parts(block, self._length - before, len(self._rows))
            self._rows.append((self._length, block))
        else:
            self.parts += parts_of(block, text, self._length)
        self._add(text)
        self._last = block

    def _add(self, piece: str) -> None:
        self.pieces.append(piece)
        self._length += len(piece)

    def _end_table(self) -> None:
        start, end = self._rows[0][0], self._rows[-1][0] + len(self._rows[-1][1].text)
        width = max(cell.column + cell.columns for _, row in self._rows for cell in row.cells)
        self.parts.append(Part("table", start, end, width))
        self._rows = []

    def keep_notes(self) -> None:
        """Add the footnotes and endnotes that the text refers to, in the order of their numbers."""
        for number, (kind, identifier) in enumerate(self._referred, start=1):
            note = self._notes[kind].get(identifier)
            text, marked = one_text(self.blocks(note)) if note is not None else ("", [])
            mark = f"[{number}] "
            counted = black(mark)
            marked = [replace(each, first=each.first + counted, last=each.last + counted) for each in marked]
            self.keep(Block("paragraph", mark + text.strip(), marked, note=str(number)))
        if self._rows:
            self._end_table()

    def remarks(self) -> tuple[str, ...]:
        """What the user should know about this document."""
        tracked = sentence("Has tracked changes: insertions were kept, deletions left out.")
        return (tracked,) if self._tracked else ()

    def blocks(self, parent: Any) -> Iterator[Block]:
        """The blocks below an element, text boxes after the paragraph that holds them."""
        for child in parent:
            if child.tag == W + "p":
                yield self._paragraph(child)
                # A text box hangs on a paragraph, in whose middle it would tear a sentence apart.
                while self._boxes:
                    yield from self.blocks(self._boxes.pop(0))
            elif child.tag == W + "tbl":
                yield from self._table(child)
            elif child.tag == _CHOICE + "AlternateContent":
                yield from self.blocks(_alternative(child))
            elif child.tag not in _LEFT_OUT:
                yield from self.blocks(child)

    def _paragraph(self, paragraph: Any) -> Block:
        properties = paragraph.find(W + "pPr")
        gathered = MarkedUp()
        self._gather(paragraph, gathered)
        text, marked = gathered.taken()
        mark = self._lists.mark(properties) if text.strip() else ""
        style = value(properties, "pStyle").lower()
        if not self.title and (style in ("title", "heading1") or value(properties, "outlineLvl") == "0"):
            self.title = one_line(text)
        counted = black(mark)
        return Block(
            "item" if mark else "paragraph",
            mark + text.strip(" "),
            [replace(each, first=each.first + counted, last=each.last + counted) for each in marked],
            level=self._styles.heading(properties),
            depth=self._lists.depth(properties) if mark else 0,
            mark=mark,
            caption=self._styles.is_caption(properties),
            quotation=self._styles.is_quotation(properties),
        )

    def _gather(self, parent: Any, into: MarkedUp) -> None:
        for child in parent:
            tag = child.tag
            if tag in (W + "t", _MATH_TEXT):
                into.pieces.append(child.text or "")
            elif tag in _LITERAL:
                into.pieces.append(_LITERAL[tag])
            elif tag in (W + "footnoteReference", W + "endnoteReference"):
                self._refer(tag.removeprefix(W).removesuffix("Reference"), child.get(W + "id", ""), into)
            elif tag == W + "txbxContent":
                self._boxes.append(child)
            elif tag == _CHOICE + "AlternateContent":
                self._gather(_alternative(child), into)
            elif tag in (W + "del", W + "ins"):
                self._tracked = True
                if tag == W + "ins":
                    self._gather(child, into)
            elif tag not in _LEFT_OUT and not _hidden(child):
                marks = self._marks(child)
                for kind, what in marks:
                    into.open(kind, what)
                self._gather(child, into)
                for kind, _ in reversed(marks):
                    into.close(kind)

    def _marks(self, element: Any) -> list[tuple[PartKind, str]]:
        """What a run of characters, or a link, says of them."""
        if element.tag == W + "hyperlink":
            leads = self._links.get(element.get(_RELATION, ""), "")
            return [("link", leads)] if leads else []
        return marks_of_run(element.find(W + "rPr")) if element.tag == W + "r" else []

    def _refer(self, kind: str, identifier: str, into: MarkedUp) -> None:
        self._referred.append((kind, identifier))
        into.open("note_mark", str(len(self._referred)))
        into.pieces.append(f"[{len(self._referred)}]")
        into.close("note_mark")

    def _table(self, table: Any) -> Iterator[Block]:
        """Rows of cells; a table of one column is a frame around ordinary paragraphs."""
        # `iter` also finds the rows of tables in cells.
        owned = [row for row in table.iter(W + "tr") if _owner(row) is table]
        rows = [list(row.iterfind(W + "tc")) for row in owned]
        if all(len(cells) < 2 for cells in rows):
            for cells in rows:
                for cell in cells:
                    yield from self.blocks(cell)
            return
        grid = Grid(rows)
        for number, cells in enumerate(rows):
            written = [self._cell(cell, *grid.place(number, at)) for at, cell in enumerate(cells)]
            head = value_is_on(owned[number].find(W + "trPr"), "tblHeader")
            yield Block("row", "\t".join(cell.text for cell in written), table=table, cells=tuple(written), head=head)
        if self._last and self._last.kind == "row":
            self._last = replace(self._last, kind="paragraph")

    def _cell(self, cell: Any, column: int, columns: int, rows: int) -> Cell:
        text, marked = one_text(self.blocks(cell))
        # A line end or tab inside a cell would look like the next row or cell.
        return Cell(" ".join(text.split()), marked, column, columns, rows)


def _owner(row: Any) -> Any:
    return next(row.iterancestors(W + "tbl"), None)


def _alternative(element: Any) -> Any:
    """What to read of content that is stored twice: the first choice, else the fallback."""
    choice = element.find(_CHOICE + "Choice")
    if choice is None:
        choice = element.find(_CHOICE + "Fallback")
    return choice if choice is not None else ()


def _hidden(run: Any) -> bool:
    return value_is_on(run.find(W + "rPr"), "vanish")


def _notes(package: Package, kind: str) -> dict[str, Any]:
    root = package.xml(f"word/{kind}s.xml")
    notes = root.iterfind(W + kind) if root is not None else ()
    # The others are the lines that Word draws above the notes.
    return {note.get(W + "id", ""): note for note in notes if note.get(W + "type", "normal") == "normal"}


def _links(package: Package) -> dict[str, str]:
    """The addresses that links of the document lead to, by the names that it gives them."""
    relations = package.xml("word/_rels/document.xml.rels")
    return {
        each.get("Id", ""): address(each.get("Target", ""))
        for each in (relations if relations is not None else ())
        if each.get("TargetMode") == "External"
    }


def _properties(package: Package) -> dict[str, str]:
    root = package.xml(_CORE)
    if root is None:
        return {}
    return {
        "title": one_line(root.findtext(_DC + "title") or ""),
        "authors": one_line(root.findtext(_DC + "creator") or ""),
        "year": year_in(root.findtext(_DCTERMS + "created") or ""),
        "language": one_line(root.findtext(_DC + "language") or ""),
    }
