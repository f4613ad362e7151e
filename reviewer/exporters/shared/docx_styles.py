"""The empty Word document that excerpts are written into, with its styles."""

from __future__ import annotations

from collections.abc import Iterable

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from reviewer.exporters.shared.wording import LANGUAGE, date_of, visible
from reviewer.model.names import shown

DETAILS = "Excerpt details"
MEMO = "Excerpt memo"
CONTEXT = "Excerpt context"
QUOTE = "Quote"
HEADING = "Heading 1"
TITLE = "Title"
_MUTED = RGBColor(0x62, 0x67, 0x6D)
_TAG = f"{LANGUAGE}-GB"
"""Word knows languages by region."""
_LONGEST = 255  # Of a property, in characters (ECMA-376, part 2).


def empty_document(title: str, *, authors: Iterable[str], made: int) -> WordDocument:
    """A document without text, with the styles for excerpts. `made` is its date in ms since 1970."""
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
    about.title, about.comments = visible(title)[:_LONGEST], ""
    sign(document, authors)
    about.created = about.modified = date_of(made)
    about.language = _TAG
    usual = styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}")
    if usual is not None:
        usual.set(qn("w:val"), _TAG)
    _without_thumbnail(document)
    return document


def sign(document: WordDocument, authors: Iterable[str]) -> None:
    """Name those whose document this is."""
    names = "; ".join(visible(shown(name)) for name in authors)[:_LONGEST]
    document.core_properties.author = document.core_properties.last_modified_by = names


def _without_thumbnail(document: WordDocument) -> None:
    """Take out the picture of another document that the template brings."""
    relations = document.part.package.rels
    for key in [key for key, relation in relations.items() if relation.reltype.endswith("/thumbnail")]:
        del relations[key]
