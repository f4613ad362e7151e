"""The empty Word document that excerpts are written into, with its styles."""

from __future__ import annotations

from datetime import datetime

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt, RGBColor

DETAILS = "Excerpt details"
MEMO = "Excerpt memo"
CONTEXT = "Excerpt context"
QUOTE = "Quote"
HEADING = "Heading 1"
TITLE = "Title"
_MUTED = RGBColor(0x62, 0x67, 0x6D)
# The time of writing would make two equal exports differ.
_MADE = datetime(2000, 1, 1)


def empty_document(title: str) -> WordDocument:
    """A document without text, with the styles for excerpts and fixed dates."""
    document = Document()
    styles = document.styles
    quote = styles[QUOTE]
    # Italics in a quote are the source's own.
    quote.font.italic = False
    quote.paragraph_format.left_indent = Pt(14)
    quote.paragraph_format.space_before = Pt(12)
    quote.paragraph_format.space_after = Pt(2)
    quote.paragraph_format.keep_with_next = True
    for name in (DETAILS, MEMO):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        style.font.size = Pt(9)
        style.paragraph_format.left_indent = Pt(14)
        style.paragraph_format.space_after = Pt(2)
    styles[DETAILS].font.color.rgb = _MUTED
    styles.add_style(CONTEXT, WD_STYLE_TYPE.CHARACTER).font.color.rgb = _MUTED
    about = document.core_properties
    about.title, about.author, about.comments, about.last_modified_by = title, "", "", ""
    about.created = about.modified = _MADE
    _without_thumbnail(document)
    return document


def _without_thumbnail(document: WordDocument) -> None:
    """Take out the picture of another document that the template brings."""
    relations = document.part.package.rels
    for key in [key for key, relation in relations.items() if relation.reltype.endswith("/thumbnail")]:
        del relations[key]
