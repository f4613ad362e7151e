"""The empty Word document of a summary: its styles, its running head, its page numbers, and its data for machines."""

from __future__ import annotations

from xml.sax.saxutils import escape

from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.shared import Pt, RGBColor
from lxml import etree

from reviewer.analysis.blocks import Document
from reviewer.exporters.shared.docx_markup import PAGE_WIDTH, field
from reviewer.exporters.shared.docx_styles import empty_document
from reviewer.exporters.shared.docx_writer import parsed, run
from reviewer.exporters.shared.wording import visible
from reviewer.model.names import shown

NAMESPACE = "urn:reviewer:summary"
SMALL, SMALL_RIGHT, SMALL_MIDDLE, REFERENCE, CAPTION = (
    "Summary cell", "Summary number", "Summary middle", "Summary reference", "Caption",
)  # fmt: skip
_A4 = Pt(595), Pt(842)
# Fixed, so that equal summaries are equal files; the end spells REVIEW in ASCII.
_ITEM = "{2F6F5E00-0000-4000-8000-524556494557}"


def empty_summary(document: Document, made: int) -> WordDocument:
    """A document with the styles of a summary. `made` is its date in ms since 1970."""
    word = empty_document(document.title, authors=document.authors, made=made)
    _styles(word, RGBColor.from_string(document.accent[1:]))
    section = word.sections[0]
    section.page_width, section.page_height = _A4
    section.left_margin = section.right_margin = Pt((_A4[0].pt - PAGE_WIDTH / 20) / 2)
    section.different_first_page_header_footer = True
    _only(section.header, run(shown(visible(document.title))[:120]))
    _only(section.footer, field("PAGE", "1"))
    _ask_for_page_numbers(word)
    return word


def add_data(word: WordDocument, data: str) -> None:
    """Put the data into a part of its own, which Word keeps and does not show."""
    package = word.part.package
    xml = f'<?xml version="1.0" encoding="UTF-8"?>\n<summary xmlns="{NAMESPACE}">{escape(data)}</summary>'
    # item1 is taken by Word's own template.
    item = Part(PackURI("/customXml/item2.xml"), "application/xml", xml.encode("ascii"), package)
    props = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<ds:datastoreItem ds:itemID="' + _ITEM + '" xmlns:ds='
        '"http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="'
        + NAMESPACE + '"/></ds:schemaRefs></ds:datastoreItem>'
    )  # fmt: skip
    kind = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    described = Part(PackURI("/customXml/itemProps2.xml"), kind, props.encode(), package)
    item.relate_to(described, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)
    word.part.relate_to(item, RELATIONSHIP_TYPE.CUSTOM_XML)


def _ask_for_page_numbers(word: WordDocument) -> None:
    """Have Word work out the page numbers of the contents when it opens the file, after its one usual question.

    Only Word knows where its pages break: they differ with its version, fonts and printer, so that any number written here
    could be wrong, and a wrong one is worse than none. Marking each field as out of date asks the same question. Without
    either they stay empty until the reader knows to update fields. LibreOffice works them out by itself.
    """
    settings = word.settings.element
    update = _element('<w:updateFields w:val="true"/>')
    compatibility = settings.find(f"{{{settings.nsmap['w']}}}compat")
    # The schema of settings wants its elements in order (ECMA-376, CT_Settings).
    if compatibility is None:
        settings.append(update)
    else:
        compatibility.addprevious(update)


def _styles(word: WordDocument, accent: RGBColor) -> None:
    styles = word.styles
    for level, size in ((1, 17), (2, 13), (3, 11), (4, 11)):
        heading = styles[f"Heading {level}"]
        heading.font.size, heading.font.color.rgb = Pt(size), accent if level == 1 else RGBColor(0x1F, 0x23, 0x28)
        heading.paragraph_format.keep_with_next = True
        heading.paragraph_format.page_break_before = False
    styles["Caption"].font.color.rgb = RGBColor(0x55, 0x59, 0x5F)
    styles["Caption"].paragraph_format.keep_with_next = True
    styles["Caption"].paragraph_format.space_before = Pt(10)
    for name, right in ((SMALL, "left"), (SMALL_RIGHT, "right"), (SMALL_MIDDLE, "center")):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style, style.font.size = styles["Normal"], Pt(9)
        style.paragraph_format.space_after = style.paragraph_format.space_before = Pt(1)
        style.element.get_or_add_pPr().append(_element(f'<w:jc w:val="{right}"/>'))
    reference = styles.add_style(REFERENCE, WD_STYLE_TYPE.PARAGRAPH)
    reference.base_style = styles["Normal"]
    reference.paragraph_format.left_indent, reference.paragraph_format.first_line_indent = Pt(22), Pt(-22)
    hyperlink = styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    hyperlink.font.color.rgb = RGBColor(0x1C, 0x5F, 0x9E)
    for level in (1, 2):
        entry = styles.add_style(f"toc {level}", WD_STYLE_TYPE.PARAGRAPH)
        entry.base_style, entry.paragraph_format.left_indent = styles["Normal"], Pt(14 * (level - 1))
        entry.paragraph_format.space_after = Pt(2)
        entry.paragraph_format.tab_stops.add_tab_stop(Pt(PAGE_WIDTH / 20), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def _only(part: object, runs: str) -> None:
    """Put runs into the one paragraph of a header or footer."""
    paragraph = part.paragraphs[0]  # type: ignore[attr-defined]
    paragraph.alignment = 2
    for element in parsed(f"<w:p>{runs}</w:p>"):
        for child in list(element):
            paragraph._p.append(child)


def _element(xml: str) -> etree._Element:
    return next(parsed(xml))
