# ruff: noqa: E501 - documents have long lines
"""Books, office texts, rich text, journal articles, e-mails, saved pages, transcripts: whole, in order, and harmless."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from reviewer.errors import Cancelled, ImportRefused
from reviewer.importers import read_given
from reviewer.importers.shared.reading import GivenFile
from reviewer.model.sources.imported import ImportedSource
from reviewer.progress import Progress

FILES = Path(__file__).parent / "files"
# One document of our own, saved by an office program in both formats.
CALM = (
    "Calm waters\n\nMethods\n\nWe asked forty people and wrote down what they said. H2O \U0001f331.\n\n"
    "• a point\n• another point\n\n1. first step\n2. second step\n\nDoses\n\n"
    "Drug\tLow\tHigh\nKetamine\t0.5\t1.0\nPlacebo\tnone at all\n\nLast words."
)


def read(name: str, content: bytes | str) -> ImportedSource:
    return read_given(GivenFile(name, content.encode() if isinstance(content, str) else content))


def parts(source: ImportedSource, *kinds: str) -> list[tuple[str, int, str]]:
    return [(p.kind, p.number, source.text[p.start : p.end]) for p in source.structure.parts if p.kind in kinds]


def refusal(name: str, content: bytes | str) -> str:
    with pytest.raises(ImportRefused) as refused:
        read(name, content)
    return str(refused.value)


def read_or_refused(name: str, content: bytes | str) -> bool:
    """Whether the words are there, or a sentence says why they are not."""
    try:
        return "words" in read(name, content).text
    except ImportRefused as refused:
        return str(refused).startswith(f"“{name}” ") and str(refused).endswith(".")


def zipped(members: dict[str, str | bytes], *, first: str = "") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        if first:
            archive.writestr(zipfile.ZipInfo("mimetype"), first)
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


# office texts


@pytest.mark.parametrize("name", ["calm.odt", "calm.rtf"])
def test_what_an_office_program_saves_is_read_as_it_shows_it(name):
    source = read(name, (FILES / name).read_bytes())
    assert (source.text, source.title, source.reference["authors"]) == (CALM, "Calm waters", "Ann Bee")
    assert parts(source, "emphasis", "subscript") == [("emphasis", 0, "wrote down"), ("subscript", 0, "2")]
    assert ("strong", 0, "forty people") in parts(source, "strong")
    assert [each for each in parts(source, "heading") if each[2] != "Calm waters"] == [
        ("heading", 1, "Methods"), ("heading", 2, "Doses"),
    ]  # fmt: skip
    assert parts(source, "cell")[-1] == ("cell", 1, "none at all")
    (table,) = source.structure.of("table")
    assert table.number == 3


RTF = (
    r"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}{\stylesheet{\s2 heading 2;}}"
    r"{\info{\title Notes}{\author Ann}}{\*\generator hidden;}\f0 Caf\'e9 {\f1 \'cf\'f0\'e8} \u8364?5, \u-10180?\u-8399? "
    r"\ldblquote q\rdblquote  a\~b{\v hidden}\par{\s2 Head\par}"
    r"See{\footnote \pard A {\i foot} note.} {\field{\*\fldinst{HYPERLINK "
    r'"https://example.org/a"}}{\fldrslt{the page}}} and '
    r'{\field{\*\fldinst{HYPERLINK "file:///etc/passwd"}}{\fldrslt{a file}}}.\par'
    r"{\pict\pngblip 89504e47}{\object\objemb{\*\objdata 0105}{\result shown}}end\{\}\\\par}"
)


def test_signs_code_pages_notes_and_links_of_rich_text():
    source = read("a.rtf", RTF)
    assert source.text == (
        "Café При €5, \U0001f331 \u201cq\u201d a\u00a0b\n\nHead\n\nSee[1] the page and a file.\n\nend{}\\\n\n[1] A foot note."
    )
    assert [(p.value, source.text[p.start : p.end]) for p in source.structure.of("link")] == [
        ("https://example.org/a", "the page")
    ]
    assert parts(source, "heading", "note_mark", "note", "emphasis") == [
        ("heading", 2, "Head"), ("note_mark", 0, "[1]"), ("note", 0, "[1] A foot note."), ("emphasis", 0, "foot"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "content",
    [r"{\rtf1 words", r"{\rtf1 words}}}}}", r"{\rtf1 {{{{{{ words", r"{\rtf1 words \'", r"{\rtf1 words\u", r"{\rtf1 words\bin99999999999 x",
     r"{\rtf1 words \u99999999 \u-99999999?", r"{\rtf1\ansicpg99999 words", "{\\rtf1 " + "{" * 50_000 + " words", r"{\rtf1 words \cell\row\cell",
     r"{\rtf1 {\footnote {\footnote {\footnote words", r"{\rtf1 words \uc2147483647 \u65 ",
     "{\\rtf1 " + "\\par" * 20_000 + " words}"],
)  # fmt: skip
def test_rich_text_that_is_broken_or_hostile_gives_its_words_or_a_sentence(content):
    assert read_or_refused("a.rtf", content)


# books

CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
OPF = """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
<dc:title>A book</dc:title><dc:creator>Bee, Ann</dc:creator><dc:date>2019-04-01</dc:date><dc:language>en</dc:language></metadata>
<manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
<item id="a" href="text/one%20more.xhtml" media-type="application/xhtml+xml"/>
<item id="b" href="../two.xhtml" media-type="application/xhtml+xml"/><item id="c" href="cover.jpg" media-type="image/jpeg"/></manifest>
<spine><itemref idref="nav"/><itemref idref="b"/><itemref idref="a"/><itemref idref="c"/><itemref idref="gone"/></spine></package>"""
BOOK: dict[str, str | bytes] = {
    "META-INF/container.xml": CONTAINER,
    "OEBPS/book.opf": OPF,
    "OEBPS/nav.xhtml": "<html><body>Contents</body></html>",
    "OEBPS/text/one more.xhtml": "<html><body><h1>Last</h1><ul><li>an item</li></ul></body></html>",
    "two.xhtml": "<html><head><title>x</title></head><body><h1>First</h1><ul><li>the other</li></ul></body></html>",
}
EPUB = "application/epub+zip"


def test_a_book_is_read_in_its_own_order():
    source = read("a.epub", zipped(BOOK, first=EPUB))
    assert source.text == "First\n\n• the other\n\nLast\n\n• an item"
    assert parts(source, "heading") == [("heading", 1, "First"), ("heading", 1, "Last")]
    assert source.reference == {
        "title": "A book",
        "authors": "Bee, Ann",
        "year": "2019",
        "type": "book",
        "language": "en",
    }
    # Many programs do not write the first member as the standard asks.
    assert read("a.epub", zipped(BOOK)).text == source.text


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"META-INF/container.xml": ""}, "damaged"),
        ({"OEBPS/book.opf": "<package"}, "damaged"),
        ({"META-INF/rights.xml": "<rights/>"}, "DRM"),
        ({"OEBPS/text/one more.xhtml": "", "two.xhtml": ""}, "no chapter with text"),
        ({"two.xhtml": b"\0" * 90_000_000}, "unpacks to far more"),
    ],
)
def test_a_book_that_cannot_be_read_is_refused_in_one_sentence(change, sentence):
    assert sentence in refusal("a.epub", zipped({**BOOK, **change}, first=EPUB))


def test_an_archive_that_is_no_book_is_told_as_such():
    assert "is not an EPUB book" in refusal("a.epub", b"no archive at all")
    assert "OpenDocument" in refusal("a.odt", zipped({"content.xml": "<x/>"}))


LAUGHS = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY s SYSTEM "file:///etc/passwd">]>'


def test_entities_in_an_office_text_are_not_opened():
    content = f'{LAUGHS}<d xmlns:t="t"><t:text><t:p>before &b;&s; after</t:p></t:text></d>'
    source = read("a.odt", zipped({"content.xml": content}, first="application/vnd.oasis.opendocument.text"))
    assert source.text.split() == ["before", "after"]


def test_an_office_text_of_a_million_empty_cells_is_read():
    cells = '<table:table-cell table:number-columns-repeated="9999999"/>' * 3
    content = f'<d xmlns:table="u"><table:text><table:table><table:table-row>{cells}</table:table-row></table:table><p>words</p></table:text></d>'
    source = read("a.odt", zipped({"content.xml": content}, first="application/vnd.oasis.opendocument.text"))
    assert source.text.strip().endswith("words")
    assert len(source.text) < 10_000


# journal articles

JATS = """<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS 1.2//EN" "JATS.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="en"><front><journal-meta><journal-title-group>
<journal-title>J. of X</journal-title></journal-title-group></journal-meta><article-meta><article-id pub-id-type="doi">10.1/x</article-id>
<title-group><article-title>A <italic>small</italic> trial</article-title></title-group><contrib-group><contrib contrib-type="author">
<name><surname>Bee</surname><given-names>Ann</given-names></name></contrib></contrib-group><pub-date><year>2021</year></pub-date>
<volume>4</volume><fpage>12</fpage><lpage>19</lpage><abstract><p>We asked.</p></abstract></article-meta></front>
<body><sec><title>Methods</title><p>People<xref ref-type="fn" rid="fn1">1</xref> took 0.5 mg<sup>2</sup>, see
<ext-link xlink:href="https://example.org/p">there</ext-link>.</p><sec><label>1.1</label><title>Deep</title>
<list list-type="order"><list-item><p>one</p></list-item></list></sec></sec><table-wrap><label>Table 1</label>
<caption><title>Doses</title></caption><table><thead><tr><th>Drug</th><th>Dose</th></tr></thead>
<tbody><tr><td>K</td><td>0.5</td></tr></tbody></table></table-wrap></body>
<back><ref-list><title>References</title><ref><mixed-citation>Bee A. <italic>J</italic>. 2020.</mixed-citation></ref></ref-list>
<fn-group><fn id="fn1"><p>All adults.</p></fn></fn-group></back></article>"""


def test_an_article_of_a_journal_has_its_sections_tables_and_notes():
    source = read("a.xml", JATS)
    assert source.text == (
        "A small trial\n\nAbstract\n\nWe asked.\n\nMethods\n\nPeople1 took 0.5 mg2, see there.\n\n1.1 Deep\n\n1. one\n\nTable 1\n\n"
        "Doses\n\nDrug\tDose\nK\t0.5\n\nReferences\n\nBee A. J. 2020.\n\nNotes\n\nAll adults."
    )
    assert parts(source, "heading")[3:5] == [("heading", 3, "1.1 Deep"), ("heading", 2, "References")]
    assert parts(source, "note", "note_mark", "caption", "superscript") == [
        ("note_mark", 0, "1"), ("superscript", 0, "2"), ("caption", 0, "Doses"), ("note", 0, "All adults."),
    ]  # fmt: skip
    assert source.reference["authors"] == "Bee, Ann"
    assert [source.reference[key] for key in ("container", "volume", "pages", "doi", "year")] == [
        "J. of X",
        "4",
        "12–19",
        "10.1/x",
        "2021",
    ]


def test_xml_that_is_no_article_or_an_enemy_s_is_a_sentence():
    assert "no article of a journal" in refusal("a.xml", "<xml><records/></xml>")
    assert "damaged XML" in refusal("a.xml", "<article><front>")
    laughing = (
        LAUGHS.replace("DOCTYPE a", "DOCTYPE article") + "<article><front/><body><p>words &b; &s;</p></body></article>"
    )
    assert "root:" not in read("a.xml", laughing).text
    deep = "<article><front/><body>" + "<sec>" * 5_000 + "<p>words</p>" + "</sec>" * 5_000 + "</body></article>"
    assert "damaged XML" in refusal("a.xml", deep)


# e-mails and saved pages

MAIL = b"""From: "Ann Bee" <ann@example.org>
To: ben@example.org
Subject: =?utf-8?q?Caf=C3=A9_notes?=
Date: Mon, 3 Mar 2025 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Dear Ben,

it helped within hours <b>.
Caf=C3=A9.

--x
Content-Type: application/pdf; name="a.pdf"
Content-Disposition: attachment; filename="a.pdf"
Content-Transfer-Encoding: base64

AAAA
--x--
"""


def test_an_e_mail_is_its_head_and_its_text():
    source = read("a.eml", MAIL)
    assert source.text == (
        "Café notes\n\nFrom: Ann Bee <ann@example.org>\nTo: ben@example.org\nDate: Mon, 03 Mar 2025 10:00:00 +0000\n\n"
        "Dear Ben,\n\nit helped within hours <b>.\nCafé."
    )
    assert (source.title, source.reference["authors"], source.reference["year"]) == ("Café notes", "Ann Bee", "2025")
    assert "a.pdf" in source.notes[0]


def test_a_text_file_that_looks_like_an_e_mail_stays_the_text_that_it_is():
    text = MAIL.decode()
    assert read("forum.txt", text).text == text


@pytest.mark.parametrize(
    "content",
    [b"", b"From: x\n", b"\0\0\0", b"Subject: a\nContent-Type: multipart/mixed; boundary=x\n\n--x\n--x\n--x--\n",
     b"Subject: =?bad?q?=\nContent-Type: text/plain; charset=no-such\n\nwords\n",
     b"From: a\nContent-Type: multipart/mixed; boundary=x\n\n" + b"--x\nContent-Type: text/plain\n\na\n" * 3_000,
     b"Content-Type: message/rfc822\n\n" * 2_000],
)  # fmt: skip
def test_a_broken_e_mail_is_its_words_or_a_sentence(content):
    assert read_or_refused("a.eml", content)


PAGE = b"""From: <Saved by a browser>
Snapshot-Content-Location: https://example.org/page
Subject: A page
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="y"

--y
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://example.org/page

<html><head><link rel=3D"stylesheet" href=3D"https://example.org/a.css"></head><body><h1>Head</h1><p>Caf=C3=A9 words.</p>
<img src=3D"https://example.org/tracking.png"></body></html>
--y
Content-Type: text/css
Content-Location: https://example.org/a.css

p { color: red }
--y--
"""


def test_a_page_saved_in_one_file_is_that_page_and_nothing_is_fetched(monkeypatch):
    monkeypatch.setattr("socket.socket", None)
    source = read("a.mhtml", PAGE)
    assert source.text == "Head\n\nCafé words."
    assert source.reference["url"] == "https://example.org/page"
    assert read("a.mhtml", PAGE.replace(b"\n", b"\r\n")).text == source.text
    assert "holds no web page" in refusal("a.mht", PAGE.replace(b"text/html", b"text/other"))


# transcripts

VTT = """WEBVTT - talk

STYLE
::cue { color: red }

NOTE hidden

1
00:00:01.000 --> 00:00:04.000 align:start
<v Anna>Hello <i>there</i>, welcome &amp; sit.

00:05.000 --> 00:06.500
And begin.

00:00:07.000 --> 00:00:09.000
<v Ben>I will.

00:00:20.000 --> 00:00:21.000
After a while.
"""


def test_a_transcript_has_its_speakers_and_times():
    source = read("a.vtt", VTT)
    assert source.text == "Anna: Hello there, welcome & sit. And begin.\n\nBen: I will.\n\nBen: After a while."
    assert [(p.value, source.text[p.start : p.end]) for p in source.structure.of("speaker")] == [
        ("Anna", "Anna: Hello there, welcome & sit. And begin."), ("Ben", "Ben: I will."), ("Ben", "Ben: After a while."),
    ]  # fmt: skip
    assert parts(source, "time") == [
        ("time", 1_000, "Hello there, welcome & sit."), ("time", 5_000, "And begin."), ("time", 7_000, "I will."),
        ("time", 20_000, "After a while."),
    ]  # fmt: skip


def test_subtitles_with_broken_times_keep_every_word():
    source = read(
        "a.srt",
        "1\n00:00:01,000 --> 00:00:02,500\nAnn: One.\n\n2\n00:bad --> 1\nTwo.\n\n\n3\n99:99:99,9 --> 0:0:0,0\n{\\an8}<b>Three.</b>\n",
    )
    assert source.text.split() == ["Ann:", "One.", "Two.", "Ann:", "Three."]
    assert "1 times could not be read" in source.notes[0]
    assert "has no line with times" in refusal("a.srt", "Only words.\n")


INTERVIEW = "Interviewer [00:12]: How was it?\n\nAnna (00:15): Well, calm: very calm.\n\nInterviewer: And then?\n\nAnna: I slept.\n\nInterviewer: Thanks.\n"


def test_speakers_of_a_plain_transcript_are_found_and_its_text_is_not_touched():
    source = read("a.txt", INTERVIEW)
    assert source.text == INTERVIEW
    assert [(p.value, source.text[p.start : p.end]) for p in source.structure.of("speaker")][:2] == [
        ("Interviewer", "Interviewer [00:12]: How was it?"), ("Anna", "Anna (00:15): Well, calm: very calm."),
    ]  # fmt: skip
    assert parts(source, "time") == [("time", 12_000, "00:12"), ("time", 15_000, "00:15")]


def test_a_text_with_colons_is_no_transcript():
    text = "Results: they were good.\n\nMany words follow here.\n\nRisks: few.\n\nAnd more words.\n\nUse: daily.\n\nMore.\n\nCost: low.\n"
    assert not read("a.txt", text).structure


@pytest.mark.parametrize("name", ["calm.odt", "calm.rtf"])
def test_reading_can_be_stopped(name):
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        read_given(GivenFile(name, (FILES / name).read_bytes(), progress=progress))
