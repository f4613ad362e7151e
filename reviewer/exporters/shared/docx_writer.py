"""Paragraphs written into a Word document as raw WordprocessingML, and the archive packed the same way each time."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import IO, BinaryIO
from xml.sax.saxutils import escape, quoteattr

from docx.document import Document as WordDocument
from lxml import etree

from reviewer.exporters.shared.aside import pour
from reviewer.exporters.shared.wording import NO_PICTURE, language, right_to_left, visible
from reviewer.model.coding.excerpt import Excerpt

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_EMU = 12_700
"""English Metric Units in a point."""
_WIDEST, _HIGHEST = 430.0, 560.0
"""In points: a picture fits on a page, below its heading."""
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


def picture(kept: str, number: int, width: float, height: float, words: str) -> str:
    """A run with the picture of a relation of the document (ISO 29500-1, 20.4), so many points wide and high."""
    size = f'cx="{round(width * _EMU)}" cy="{round(height * _EMU)}"'
    alt = quoteattr(words)
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent {size}/><wp:docPr id="{number}" name="Figure {number}" descr={alt}/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">'
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="{number}" name="Figure {number}" descr={alt}/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="{_RELATIONS}" r:embed="{kept}"/><a:stretch><a:fillRect/>'
        f'</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
        "</w:r>"
    )


def look_of(excerpt: Excerpt) -> str:
    """How the words of a source are written: their direction, and their language where it is known."""
    mirrored, tag = right_to_left(excerpt.quote), language(excerpt)
    spoken = f'<w:lang w:{"bidi" if mirrored else "val"}="{tag}"/>' if tag else ""
    return ("<w:rtl/>" if mirrored else "") + spoken


class Writer:
    """Puts paragraphs at the end of a document."""

    def __init__(self, document: WordDocument) -> None:
        self._document = document
        self._pictures = 0
        self._end = document.element.body.sectPr
        self._ids: dict[str, str] = {str(each.name): each.style_id for each in document.styles}

    def id_of(self, name: str) -> str:
        return self._ids[name]

    def paragraph(self, name: str, runs: str, directed: str = "") -> str:
        """A paragraph in a style; it runs from right to left where the text `directed` does."""
        mirrored = "<w:bidi/>" if right_to_left(directed) else ""
        return f'<w:p><w:pPr><w:pStyle w:val="{self._ids[name]}"/>{mirrored}</w:pPr>{runs}</w:p>'

    def quoted(self, excerpt: Excerpt, look: str) -> str:
        """The words of an excerpt, or the picture of a region; where there is none, what it is called."""
        if excerpt.region is None:
            return run(excerpt.quote, look)
        if excerpt.cut is None:
            return run(f"{excerpt.words} {NO_PICTURE}", look)
        kept, _ = self._document.part.get_or_add_image(io.BytesIO(excerpt.cut.png))
        self._pictures += 1
        least = min(1.0, _WIDEST / excerpt.cut.width, _HIGHEST / excerpt.cut.height)
        return picture(
            kept, self._pictures, excerpt.cut.width * least, excerpt.cut.height * least, visible(excerpt.described)
        )

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
