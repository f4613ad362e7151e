"""What an exported file says of itself: whose work it is, when it was made, in which language."""

from __future__ import annotations

import re
import zipfile
from datetime import datetime
from pathlib import Path

import docx
import openpyxl

from reviewer.exporters.excerpts.registry import write
from reviewer.model.sources.source import Reference
from tests.exporters.excerpt_maker import an_excerpt, listed

MADE = 1_782_223_994_000  # 2026-06-23 14:13:14 UTC
WHEN = datetime(2026, 6, 23, 14, 13, 14)
LIST = listed(
    an_excerpt("relief within hours", coder="Zoë <b>"),
    an_excerpt("Ruhe", coder="Ben", reference=Reference(title="Bericht", language="de-AT")),
    an_excerpt("شفاء سريع", coder="Ben", reference=Reference(title="تقرير", language="ar")),
    an_excerpt("untold", coder="Ben", reference=Reference(title="A note", language="plain English")),
    made=MADE,
)


def part(path: Path, name: str) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read(name)


def test_a_word_file_has_authors_date_and_language(tmp_path: Path) -> None:
    path = write(LIST, tmp_path / "out.docx")
    about = docx.Document(str(path)).core_properties
    assert (about.author, about.last_modified_by) == ("Ben; Zoë <b>", "Ben; Zoë <b>")
    assert about.created.replace(tzinfo=None) == about.modified.replace(tzinfo=None) == WHEN
    assert about.language == "en-GB"
    assert b'<w:lang w:val="en-GB" ' in part(path, "word/styles.xml")


def test_each_quote_in_a_word_file_has_the_language_of_its_source(tmp_path: Path) -> None:
    body = part(write(LIST, tmp_path / "out.docx"), "word/document.xml").decode()
    said = {words: look for look, words in re.findall(r"<w:rPr>((?:(?!</w:rPr>).)*)</w:rPr><w:t [^>]*>([^<]*)", body)}
    assert said["relief within hours"] == '<w:lang w:val="en"/>'
    assert said["Ruhe"] == '<w:lang w:val="de-AT"/>'
    assert said["شفاء سريع"] == '<w:rtl/><w:lang w:bidi="ar"/>'
    assert "untold" not in said


def test_a_workbook_has_authors_and_a_date(tmp_path: Path) -> None:
    about = openpyxl.load_workbook(write(LIST, tmp_path / "out.xlsx")).properties
    assert (about.creator, about.created) == ("Ben; Zoë <b>", WHEN)


def test_a_page_names_its_authors(tmp_path: Path) -> None:
    page = write(LIST, tmp_path / "out.html").read_text("utf-8")
    assert re.findall(r'<meta name="author" content="([^"]*)">', page) == ["Ben", "Zoë &lt;b&gt;"]
    assert '<html lang="en">' in page
