# ruff: noqa: E501 - pages have long lines
"""What the parts of a text are: beside the text, in its own characters, and never a reason to change it."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from reviewer.importers import read_given
from reviewer.importers.shared.reading import GivenFile
from reviewer.model.sources.imported import ImportedSource
from reviewer.model.sources.structure import Part, Structure, packed, unpacked
from tests.importers.docx_maker import NUMBERING, W, listed, make_docx, p
from tests.importers.pdf_maker import make_pdf, paragraph_lines
from tests.importers.web_pages import PAGES

SAMPLE = Path(__file__).parents[2] / "projects" / "ketamine"
# SHA-256 of the texts as version 0.1.0 read them: sources that were imported keep their ids.
TEXTS_OF_PAGES = [
    ("blog", "main", "4a1c548e36e596f1"),
    ("blog", "whole", "c32a1caa45518350"),
    ("forum", "main", "52ae5f47f43d2494"),
    ("forum", "whole", "906368a197ad10ff"),
    ("clinic", "main", "686eba094fe03af9"),
    ("clinic", "whole", "c060b4ec10133a20"),
    ("news", "main", "6bffac0fc8b923d1"),
    ("news", "whole", "aee4bffa3fe61e48"),
    ("old table layout", "main", "88579f5171b9efc2"),
    ("old table layout", "whole", "dda3d59e6f098015"),
]
TEXTS_OF_FILES = [
    ("blog-post.md", "deb7b6206d50a0e8"),
    ("clinic-page.md", "04a9a578d9bd4bb7"),
    ("forum-post.txt", "45fb991ff268a270"),
    ("patients-story.md", "6bf5c11baf7eda6b"),
    ("psychotherapy.md", "a5946361886e60d4"),
    ("safety-review.md", "c34c0465b9c678db"),
    ("trial-overview.md", "14fd1ed50bc34c9f"),
]


def read(name: str, content: bytes | str, reading: str = "main") -> ImportedSource:
    data = content.encode() if isinstance(content, str) else content
    return read_given(GivenFile(name, data, reading=reading))  # type: ignore[arg-type]


def shown(source: ImportedSource, *kinds: str) -> list[tuple[str, str]]:
    return [(part.kind, source.text[part.start : part.end]) for part in source.structure.parts if part.kind in kinds]


def hashed(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


# the text stays what it is


@pytest.mark.parametrize(("name", "reading", "sha"), TEXTS_OF_PAGES)
def test_the_text_of_a_page_is_the_one_of_before(name, reading, sha):
    page = next(page for page in PAGES if page.name == name)
    assert hashed(read(f"{name}.html", page.html, reading).text) == sha


@pytest.mark.parametrize(("name", "sha"), TEXTS_OF_FILES)
def test_the_text_of_a_file_is_the_one_of_before(name, sha):
    source = read(name, (SAMPLE / name).read_bytes())
    assert hashed(source.text) == sha
    if name.endswith(".md"):
        assert source.structure


# web pages, against another reading of the same HTML

HTML = """<html><body><article><h1>Calm <em>waters</em></h1>
<p>A <b>bold  claim</b> with a <a href="https://example.org/a?b=1&amp;c=2">link to <i>it</i></a>, H<sub>2</sub>O and
<a href="javascript:alert(1)">a trap</a>.<sup><a href="#n1">1</a></sup> Some more words, so that it is long enough to stay.</p>
<h2>Results</h2>
<blockquote><p>First of it.</p><p>Second of it.</p></blockquote>
<ol start="3"><li>three</li><li>four<ul><li>deep <strong>one</strong></li></ul></li></ol>
<table><caption>Doses</caption><thead><tr><th rowspan="2">Drug</th><th colspan="2">Dose</th></tr>
<tr><th>low</th><th>high</th></tr></thead>
<tbody><tr><td>Ketamine</td><td></td><td><b>0.5</b> mg</td></tr></tbody></table>
<pre>x = 1
  y = 2</pre>
<ol><li id="n1">The note. <a href="#r1">back</a></li></ol></article></body></html>"""


@pytest.fixture(scope="module")
def page() -> ImportedSource:
    return read("page.html", HTML, "whole")


def test_headings_quotations_captions_and_code_of_a_page(page):
    headings = [(part.number, page.text[part.start : part.end]) for part in page.structure.headings]
    assert headings == [(1, "Calm waters"), (2, "Results")]
    assert shown(page, "quotation", "caption", "code") == [
        ("quotation", "First of it.\n\nSecond of it."), ("caption", "Doses"), ("code", "x = 1\n  y = 2"),
    ]  # fmt: skip


def test_emphasis_is_on_the_very_characters(page):
    inline = [text for _, text in shown(page, "strong", "emphasis", "subscript")]
    tree = lxml_html.fromstring(HTML)
    expected = [" ".join(each.text_content().split()) for each in tree.xpath("//b | //strong | //em | //i | //sub")]
    assert sorted(inline) == sorted(expected)


def test_only_links_that_lead_outside_are_kept(page):
    links = [(part.value, page.text[part.start : part.end]) for part in page.structure.of("link")]
    assert links == [("https://example.org/a?b=1&c=2", "link to it")]


def test_items_have_their_depth_and_mark(page):
    items = [(part.number, part.value, page.text[part.start : part.end]) for part in page.structure.of("item")]
    assert items == [
        (1, "3.", "3. three"),
        (1, "4.", "4. four"),
        (2, "•", "• deep one"),
        (1, "1.", "1. The note. back"),
    ]


def test_a_table_is_a_grid(page):
    (table,) = page.structure.of("table")
    rows = list(page.structure.of("row"))
    cells = [
        (page.text[part.start : part.end], part.number, part.rows, part.columns, part.head)
        for part in page.structure.of("cell")
    ]
    assert (table.number, [row.head for row in rows]) == (3, [True, True, False])
    assert cells == [
        ("Drug", 0, 2, 1, True), ("Dose", 1, 1, 2, True), ("low", 1, 1, 1, True), ("high", 2, 1, 1, True),
        ("Ketamine", 0, 1, 1, False), ("0.5 mg", 2, 1, 1, False),
    ]  # fmt: skip


def test_a_note_and_its_mark_know_each_other(page):
    (mark,) = page.structure.of("note_mark")
    (note,) = page.structure.of("note")
    assert (mark.value, note.value) == ("n1", "n1")
    assert page.text[mark.start : mark.end] == "1"
    assert page.text[note.start : note.end].startswith("1. The note.")


def test_the_language_of_a_part_of_a_page_is_known():
    html = "<html lang=en><body lang=en><p>One <i lang='pt-BR'>dois</i> three.</p><div lang=de><p>Vier</p><p>Fünf <q lang=fr>six</q></p></div><p lang='<x>'>Seven</p></body></html>"
    source = read("page.html", html, "whole")
    assert [(part.value, source.text[part.start : part.end]) for part in source.structure.of("language")] == [
        ("pt-BR", "dois"), ("de", "Vier"), ("de", "Fünf six"), ("fr", "six"),
    ]  # fmt: skip


def test_a_cell_that_spans_a_million_rows_costs_nothing():
    rows = "".join(f"<tr><td rowspan='999999' colspan='999999'>{n}</td><td>x</td></tr>" for n in range(200))
    source = read("page.html", f"<html><body><table>{rows}</table></body></html>", "whole")
    assert max(part.columns for part in source.structure.of("cell")) <= 1_000
    assert source.text.startswith("0\tx\n1\tx")


# Word files, against another reader


def test_a_word_file_has_what_another_reader_finds():
    document = Document()
    document.add_heading("Title of it", 0)
    document.add_heading("Methods", 1)
    document.add_heading("Deep", 3)
    paragraph = document.add_paragraph("Plain ")
    paragraph.add_run("bold ").bold = True
    paragraph.add_run("words").bold = True
    paragraph.add_run(" and ")
    paragraph.add_run("slanted").italic = True
    paragraph.add_run("2").font.superscript = True
    document.add_paragraph("a point", style="List Bullet")
    document.add_paragraph("Said somebody.", style="Quote")
    document.add_paragraph("Figure 1", style="Caption")
    own = document.styles.add_style("My own heading", WD_STYLE_TYPE.PARAGRAPH)
    own.base_style = document.styles["Heading 2"]
    document.add_paragraph("By a style of one's own", style="My own heading")
    table = document.add_table(3, 3)
    for number, cell in enumerate(table._cells):
        cell.text = f"c{number}"
    table.cell(0, 0).merge(table.cell(0, 1))
    table.cell(1, 2).merge(table.cell(2, 2))
    out = io.BytesIO()
    document.save(out)
    source = read("made.docx", out.getvalue())
    again = Document(io.BytesIO(out.getvalue()))

    levels = {"Title": 1, "Heading 1": 1, "Heading 3": 3, "My own heading": 2}
    expected = [(levels[each.style.name], each.text) for each in again.paragraphs if each.style.name in levels]
    assert [(part.number, source.text[part.start : part.end]) for part in source.structure.headings] == expected
    assert shown(source, "strong", "emphasis", "superscript") == [
        ("strong", "bold words"), ("emphasis", "slanted"), ("superscript", "2"),
    ]  # fmt: skip
    assert shown(source, "quotation", "caption", "item") == [
        ("item", "• a point"), ("quotation", "Said somebody."), ("caption", "Figure 1"),
    ]  # fmt: skip
    grid = again.tables[0]
    for part in source.structure.of("cell"):
        row = next(row.number for row in source.structure.of("row") if row.start <= part.start < row.end)
        here = {
            (r, c) for r in range(3) for c in range(3) if grid.cell(r, c)._tc is grid.cell(row, part.number)._tc
        }  # fmt: skip
        wanted = {(r, c) for r in range(row, row + part.rows) for c in range(part.number, part.number + part.columns)}
        assert (here, source.text[part.start : part.end].split()) == (wanted, grid.cell(row, part.number).text.split())


def test_notes_links_and_numbers_of_a_word_file():
    link = (
        '<w:p><w:r><w:t>See </w:t></w:r><w:hyperlink r:id="rId9" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        "<w:r><w:t>the page</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id='2'/></w:r></w:p>"
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId9" Target="https://example.org/" TargetMode="External" Type="x"/></Relationships>'
    )
    body = link + listed("one", 1) + listed("deep", 1, 1)
    parts: dict[str, str | bytes] = {
        "word/_rels/document.xml.rels": relations,
        "word/numbering.xml": NUMBERING,
        "word/footnotes.xml": f"<w:footnotes {W}><w:footnote w:id='2'>{p('A foot.')}</w:footnote></w:footnotes>",
    }
    source = read("made.docx", make_docx(body, parts=parts))
    assert source.text == "See the page[1]\n\n1. one\n1.a) deep\n\n[1] A foot."
    assert [(part.value, source.text[part.start : part.end]) for part in source.structure.of("link", "note_mark", "note")] == [
        ("https://example.org/", "the page"), ("1", "[1]"), ("1", "[1] A foot."),
    ]  # fmt: skip
    assert [(part.number, part.value) for part in source.structure.of("item")] == [(1, "1."), (2, "1.a)")]


# PDF


def test_headings_of_a_pdf_are_told_by_their_size():
    page = [
        (72.0, 760.0, 20.0, "Calm waters"),
        (72.0, 720.0, 14.0, "Methods"),
        *paragraph_lines("We asked many people for a long time. " * 12, y=690),
    ]
    source = read("made.pdf", make_pdf([page]))
    assert [(part.number, source.text[part.start : part.end]) for part in source.structure.headings] == [
        (1, "Calm waters"), (2, "Methods"),
    ]  # fmt: skip


# Markdown


def test_markdown_of_other_line_ends_keeps_its_places():
    source = read("x.md", "\ufeff# One\r\n\r\nSome **bold** words\r\n\r\n```\r\na\r\nb\r\n```\r\n")
    assert shown(source, "heading", "strong", "code") == [("heading", "One"), ("strong", "bold"), ("code", "a\nb")]


# kept and read again

parts = st.builds(
    Part,
    st.sampled_from(["heading", "link", "cell", "speaker"]),
    st.integers(0, 40),
    st.integers(41, 90),
    st.integers(0, 7),
    st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=6),
    st.integers(0, 3),
    st.integers(1, 3),
    st.booleans(),
)


@settings(max_examples=60)
@given(st.lists(parts, max_size=8))
def test_a_structure_that_is_packed_is_the_same_again(several):
    structure = Structure(several)
    assert unpacked(packed(structure), 90) == structure


@pytest.mark.parametrize(
    "row",
    ["x", [], ["heading", 0], ["other", 0, 1], ["heading", 1, 1], ["heading", 0, 99], ["heading", -1, 4], ["heading", 0.5, 4],
     ["heading", True, 4], ["link", 0, 4, 0, "x" * 2_001], ["link", 0, 4, 0, "a\nb"], ["link", 0, 4, 0, 7],
     ["cell", 0, 4, 0, "", 1, 1, 1], ["cell", 0, 4, 0, "", 1, 10**20], ["heading", 0, 4, 0, "", 1, 1, False, 9]],
)  # fmt: skip
def test_a_structure_of_an_enemy_is_refused(row):
    import json
    import zlib

    with pytest.raises(ValueError, match="structure"):
        unpacked(zlib.compress(json.dumps([row]).encode()), 90)


def test_a_structure_that_unpacks_to_gigabytes_is_refused():
    import zlib

    bomb = zlib.compressobj(9)
    content = b"".join(bomb.compress(b"[" * 1_000_000) for _ in range(60)) + bomb.flush()
    assert len(content) < 100_000
    with pytest.raises(ValueError, match="structure"):
        unpacked(content, 90)
    with pytest.raises(ValueError, match="structure"):
        unpacked(b"no zlib", 90)
