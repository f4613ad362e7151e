"""Word files: everything a reader sees, in order; what is damaged, protected or a trap is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from reviewer.errors import ImportRefused
from reviewer.importers import read_source
from reviewer.model.sources.imported import ImportedSource
from tests.importers.docx_maker import NUMBERING, W, listed, make_docx, make_zip, p


@pytest.fixture
def word(tmp_path: Path):
    def read(data: bytes, name: str = "paper.docx") -> ImportedSource:
        path = tmp_path / name
        path.write_bytes(data)
        return read_source(path)

    return read


def test_a_document_from_another_program_comes_in_whole(tmp_path: Path) -> None:
    document = Document()
    document.core_properties.title = ""
    document.core_properties.author = "Ann Bee"
    document.add_heading("Calm 🌱 waters", 0)
    document.add_paragraph("First paragraph.")
    document.add_paragraph("a point", style="List Bullet")
    document.add_paragraph("another", style="List Bullet")
    document.add_paragraph("step", style="List Number")
    table = document.add_table(2, 2)
    for cell, text in zip(table._cells, ("Drug", "Dose", "Ketamine", "0.5"), strict=True):
        cell.text = text
    document.add_paragraph("Last.")
    document.save(str(tmp_path / "made.docx"))
    source = read_source(tmp_path / "made.docx")
    assert source.text == (
        "Calm 🌱 waters\n\nFirst paragraph.\n\n• a point\n• another\n1. step\n\nDrug\tDose\nKetamine\t0.5\n\nLast."
    )
    assert source.title == "Calm 🌱 waters"
    assert source.reference["authors"] == "Ann Bee"


def test_lists_count_as_word_does(word) -> None:
    body = (
        listed("a", 1) + listed("b", 1) + listed("b1", 1, 1) + listed("b2", 1, 1) + listed("c", 1) + listed("c1", 1, 1)
    )
    text = word(make_docx(p("Start") + body + listed("dot", 2), parts={"word/numbering.xml": NUMBERING})).text
    assert text == "Start\n\n1. a\n2. b\n2.a) b1\n2.b) b2\n3. c\n3.a) c1\n• dot"


def test_insertions_stay_and_deletions_go(word) -> None:
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>".format
    body = (
        f"<w:p>{run('It is ')}<w:del>{'<w:r><w:delText>not </w:delText></w:r>'}</w:del><w:ins>{run('quite ')}</w:ins>{run('safe')}"
        f"<w:moveFrom>{run('gone')}</w:moveFrom><w:moveTo>{run(' here')}</w:moveTo></w:p>"
    )
    source = word(make_docx(body))
    assert source.text == "It is quite safe here"
    assert "tracked changes" in source.notes[0]


def test_notes_boxes_links_and_breaks(word) -> None:
    box = f"<w:txbxContent>{p('In the box.')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>See</w:t><w:tab/><w:t>this</w:t><w:br/><w:t>line</w:t><w:noBreakHyphen/><w:t>end</w:t>"
        "<w:footnoteReference w:id='2'/></w:r><w:hyperlink><w:r><w:t> linked</w:t></w:r></w:hyperlink>"
        "<w:r><w:fldChar/><w:instrText>PAGE</w:instrText><w:endnoteReference w:id='1'/></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
        f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:p>"
        + p("After.")
    )
    separator = f"<w:footnote w:id='0' w:type='separator'>{p('---')}</w:footnote>"
    footnotes = f"<w:footnotes {W}>{separator}<w:footnote w:id='2'>{p(' A foot.')}</w:footnote></w:footnotes>"
    endnotes = f"<w:endnotes {W}><w:endnote w:id='1'>{p('An end.')}</w:endnote></w:endnotes>"
    text = word(make_docx(body, parts={"word/footnotes.xml": footnotes, "word/endnotes.xml": endnotes})).text
    assert text == "See\tthis\nline\u2011end[1] linked[2]\n\nIn the box.\n\nAfter.\n\n[1] A foot.\n\n[2] An end."


def test_tables_are_rows_and_frames_are_paragraphs(word) -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"

    grid = "<w:tbl>" + row(p("a") + p("b"), p("")) + row(p("c"), p("d")) + "</w:tbl>"
    frame = "<w:tbl>" + row(p("One.") + p("Two.")) + "</w:tbl>"
    assert word(make_docx(grid + frame)).text == "a b\t\nc\td\n\nOne.\n\nTwo."


def test_properties_are_reference_data(word) -> None:
    core = (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Rest</dc:title>'
        "<dc:creator>Ann Bee</dc:creator><dcterms:created>2020-02-03T00:00:00Z</dcterms:created></cp:coreProperties>"
    )
    source = word(make_docx(p("A very short text"), parts={"docProps/core.xml": core}))
    assert source.reference == {"title": "Rest", "authors": "Ann Bee", "year": "2020"}
    assert source.title == "Rest"


def test_the_content_counts_and_not_the_name(word) -> None:
    assert word(make_docx(p("Hello there")), "renamed.txt").text == "Hello there"


BOMB = make_docx(p("x"), parts={"word/styles.xml": b" " * 30_000_000})
ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    f"<w:document {W}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
)
OUTSIDE = ENTITIES.replace('<!ENTITY a "aaaaaaaaaa">', '<!ENTITY a SYSTEM "file:///etc/hostname">')


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"just words", "no ZIP archive"),
        (b"PK\x03\x04 broken", "no ZIP archive"),
        (make_docx(p("x"))[:-30], "no ZIP archive"),
        (make_zip({"word/other.xml": "<a/>"}), "without word/document.xml"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password or in the old Word format"),
        (make_zip({"word/document.xml": "<w:document"}), "damaged"),
        (make_zip({"word/document.xml": "<a>" * 400}), "damaged"),
        (make_docx(""), "no text"),
        (BOMB, "unpacks to far more"),
        (make_zip({"word/document.xml": ENTITIES}), "DOCTYPE"),
        (make_zip({"word/document.xml": OUTSIDE}), "DOCTYPE"),
        (make_zip({"word/document.xml": "<a/>"} | {f"word/{number}.xml": "" for number in range(5_001)}), "parts"),
    ],
)
def test_what_is_no_sound_document_is_refused(word, data: bytes, reason: str) -> None:
    with pytest.raises(ImportRefused, match=reason) as refused:
        word(data)
    assert str(refused.value).startswith("“paper.docx” ")


def test_a_locked_or_damaged_part_is_refused(word) -> None:
    data = make_docx(p("words " * 300))
    locked = bytearray(data)
    at = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1)
    locked[at + 8] |= 1
    with pytest.raises(ImportRefused, match="password"):
        word(bytes(locked))
    broken = bytearray(data)
    start = data.index(b"word/document.xml") + len("word/document.xml")
    broken[start + 10 : start + 20] = bytes(10)
    with pytest.raises(ImportRefused, match="damaged"):
        word(bytes(broken))
