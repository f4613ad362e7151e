"""Word documents: paragraphs, lists, tables, text boxes and notes, as a reader sees them.

Paragraphs are separated by a blank line, list items and table rows by a line end, cells by a tab. Insertions that
wait for approval are kept, deletions are dropped. Footnotes and endnotes stand at the end as `[1] ...`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reviewer.importers.docx.lists import Lists, W, value
from reviewer.importers.docx.package import Package
from reviewer.importers.shared.reading import GivenFile, Reading, one_line, year_in

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_MAIN = "word/document.xml"
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
# `rt` is the small reading over a Japanese word: it would stand twice.
_LEFT_OUT = frozenset(W + name for name in ("del", "moveFrom", "delText", "instrText", "pPr", "sectPr", "tblPr", "rt"))
_LITERAL = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "\u2011", W + "softHyphen": "\u00ad"}
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
            "is not a Word document: it is a ZIP archive without word/document.xml; save it as .docx again."
        )
    document = _Document(package)
    body = root.find(W + "body")
    for number, block in enumerate(document.blocks(body) if body is not None else ()):
        if number % 100 == 0:
            file.progress.check()
        document.keep(*block)
    document.keep_notes()
    reference = _properties(package)
    title = document.title or reference.get("title", "")
    return Reading("".join(document.pieces), "docx", title=title, reference=reference, notes=document.remarks())


class _Document:
    """Collects the text of one document."""

    def __init__(self, package: Package) -> None:
        self._lists = Lists(package.xml("word/numbering.xml"), package.xml("word/styles.xml"))
        self._notes = {"footnote": _notes(package, "footnote"), "endnote": _notes(package, "endnote")}
        self._referred: list[tuple[str, str]] = []
        self._boxes: list[Any] = []
        self._last = ""
        self._tracked = False
        self.pieces: list[str] = []
        self.title = ""

    def keep(self, kind: str, text: str) -> None:
        """Add one block. Items and rows that follow their like are one line further, all else a blank line."""
        text = text.strip("\n") if kind == "row" else text.strip(" \t\n")
        if not text.strip():
            return
        if self.pieces:
            self.pieces.append("\n" if kind == self._last != "paragraph" else "\n\n")
        self.pieces.append(text)
        self._last = kind

    def keep_notes(self) -> None:
        """Add the footnotes and endnotes that the text refers to, in the order of their numbers."""
        for number, (kind, identifier) in enumerate(self._referred, start=1):
            note = self._notes[kind].get(identifier)
            texts = [text for _, text in self.blocks(note)] if note is not None else []
            self.keep("paragraph", f"[{number}] " + " ".join(texts).strip())

    def remarks(self) -> tuple[str, ...]:
        """What the user should know about this document."""
        tracked = "The document holds tracked changes: insertions are in the text, deletions are not."
        return (tracked,) if self._tracked else ()

    def blocks(self, parent: Any) -> Iterator[tuple[str, str]]:
        """The blocks below an element as (kind, text), text boxes after the paragraph that holds them."""
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

    def _paragraph(self, paragraph: Any) -> tuple[str, str]:
        properties = paragraph.find(W + "pPr")
        text = "".join(self._inline(paragraph))
        mark = self._lists.mark(properties) if text.strip() else ""
        style = value(properties, "pStyle").lower()
        if not self.title and (style in ("title", "heading1") or value(properties, "outlineLvl") == "0"):
            self.title = one_line(text)
        return ("item" if mark else "paragraph"), mark + text.strip(" ")

    def _inline(self, parent: Any) -> Iterator[str]:
        for child in parent:
            tag = child.tag
            if tag in (W + "t", _MATH_TEXT):
                yield child.text or ""
            elif tag in _LITERAL:
                yield _LITERAL[tag]
            elif tag in (W + "footnoteReference", W + "endnoteReference"):
                yield self._refer(tag.removeprefix(W).removesuffix("Reference"), child.get(W + "id", ""))
            elif tag == W + "txbxContent":
                self._boxes.append(child)
            elif tag == _CHOICE + "AlternateContent":
                yield from self._inline(_alternative(child))
            elif tag in (W + "del", W + "ins"):
                self._tracked = True
                yield from self._inline(child) if tag == W + "ins" else ()
            elif tag not in _LEFT_OUT and not _hidden(child):
                yield from self._inline(child)

    def _refer(self, kind: str, identifier: str) -> str:
        self._referred.append((kind, identifier))
        return f"[{len(self._referred)}]"

    def _table(self, table: Any) -> Iterator[tuple[str, str]]:
        """Rows of cells; a table of one column is a frame around ordinary paragraphs."""
        # `iter` also finds the rows of tables in cells.
        rows = [list(row.iterfind(W + "tc")) for row in table.iter(W + "tr") if _owner(row) is table]
        if all(len(cells) < 2 for cells in rows):
            for cells in rows:
                for cell in cells:
                    yield from self.blocks(cell)
            return
        for cells in rows:
            # A line end or tab inside a cell would look like the next row or cell.
            texts = [" ".join(" ".join(text for _, text in self.blocks(cell)).split()) for cell in cells]
            yield "row", "\t".join(texts)
        self._last = "paragraph" if self._last == "row" else self._last


def _owner(row: Any) -> Any:
    return next(row.iterancestors(W + "tbl"), None)


def _alternative(element: Any) -> Any:
    """What to read of content that is stored twice: the first choice, else the fallback."""
    choice = element.find(_CHOICE + "Choice")
    if choice is None:
        choice = element.find(_CHOICE + "Fallback")
    return choice if choice is not None else ()


def _hidden(run: Any) -> bool:
    vanish = run.find(f"{W}rPr/{W}vanish")
    # The element alone means yes (ECMA-376, on/off values).
    return vanish is not None and vanish.get(W + "val", "1") not in ("0", "false", "off")


def _notes(package: Package, kind: str) -> dict[str, Any]:
    root = package.xml(f"word/{kind}s.xml")
    notes = root.iterfind(W + kind) if root is not None else ()
    # The others are the lines that Word draws above the notes.
    return {note.get(W + "id", ""): note for note in notes if note.get(W + "type", "normal") == "normal"}


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
