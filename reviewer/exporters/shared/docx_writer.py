"""Paragraphs written into a Word document as raw WordprocessingML, and the archive packed the same way each time."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import IO, BinaryIO
from xml.sax.saxutils import escape

from docx.document import Document as WordDocument
from lxml import etree

from reviewer.exporters.shared.aside import pour
from reviewer.exporters.shared.wording import language, right_to_left, visible
from reviewer.model.coding.excerpt import Excerpt

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_BREAKS = re.compile(r"(\r\n?|\n|\t)")
_LONGEST_RUN = 1_000_000
"""In characters. Readers built on libxml2 refuse a text node of more than 10 million bytes."""
_DOCUMENT = "word/document.xml"
# The earliest date that a ZIP archive can hold.
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def run(text: str, look: str = "") -> str:
    """The text as runs: line ends and tabs are elements of their own, everything else stands as it is."""
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    if 0 < len(text) <= _LONGEST_RUN and not _BREAKS.search(text):
        return f'<w:r>{properties}<w:t xml:space="preserve">{escape(visible(text))}</w:t></w:r>'
    inner: list[str] = []
    # A split with one group gives text and break in turn.
    for number, piece in enumerate(_BREAKS.split(text)):
        if number % 2:
            inner.append("<w:tab/>" if piece == "\t" else "<w:br/>")
        for start in range(0, len(piece) if number % 2 == 0 else 0, _LONGEST_RUN):
            part = escape(visible(piece[start : start + _LONGEST_RUN]))
            inner.append(f'<w:t xml:space="preserve">{part}</w:t>')
    return f"<w:r>{properties}{''.join(inner)}</w:r>" if inner else ""


def look_of(excerpt: Excerpt) -> str:
    """How the words of a source are written: their direction, and their language where it is known."""
    mirrored, tag = right_to_left(excerpt.quote), language(excerpt)
    spoken = f'<w:lang w:{"bidi" if mirrored else "val"}="{tag}"/>' if tag else ""
    return ("<w:rtl/>" if mirrored else "") + spoken


class Writer:
    """Puts paragraphs at the end of a document."""

    def __init__(self, document: WordDocument) -> None:
        self._end = document.element.body.sectPr
        self._ids: dict[str, str] = {str(each.name): each.style_id for each in document.styles}

    def id_of(self, name: str) -> str:
        return self._ids[name]

    def paragraph(self, name: str, runs: str, directed: str = "") -> str:
        """A paragraph in a style; it runs from right to left where the text `directed` does."""
        mirrored = "<w:bidi/>" if right_to_left(directed) else ""
        return f'<w:p><w:pPr><w:pStyle w:val="{self._ids[name]}"/>{mirrored}</w:pPr>{runs}</w:p>'

    def append(self, paragraphs: str) -> None:
        for element in parsed(paragraphs):
            self._end.addprevious(element)


def parsed(paragraphs: str) -> Iterator[etree._Element]:
    # `huge_tree`: a quote may be longer than libxml2 reads by default.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    body = etree.fromstring(f'<w:body xmlns:w="{_NAMESPACE}">{paragraphs}</w:body>'.encode(), parser)
    yield from list(body)


def repack(built: BinaryIO, stream: BinaryIO, body: IO[bytes] | None = None) -> None:
    """The same archive with one fixed date. A `body` of paragraphs as WordprocessingML goes before the document's last element."""
    with zipfile.ZipFile(built) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            content = old.read(name)
            if body is None or name != _DOCUMENT:
                new.writestr(entry, content)
                continue
            at = content.rindex(b"<w:sectPr")
            # The size says whether the archive needs the larger kind of entry.
            entry.file_size = len(content) + body.seek(0, 2)
            with new.open(entry, "w") as document:
                document.write(content[:at])
                pour(body, document)
                document.write(content[at:])
