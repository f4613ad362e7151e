"""Summaries as files, read with other readers: every quote exact, every citation at its passage, the same each time."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from reviewer.analysis.summary.model import Template
from reviewer.errors import Cancelled, ExportRefused
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.progress import Progress
from reviewer.services.coding import codebook_files
from reviewer.services.evidence import summary_files
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.exporters.exported_files import undated
from tests.exporters.summary_project import ODD, Review, a_review
from tests.exporters.summary_reader import Found, bare, pdf_links, pdf_text, read_docx, read_html, read_md

Build = Callable[[], ProjectBuilder]
READERS: dict[str, Callable[[Path], Found]] = {"html": read_html, "docx": read_docx, "md": read_md}
ENDINGS = ("html", "docx", "md", "pdf")


@pytest.fixture
def review(a_project: Build, tmp_path: Path) -> Review:
    return a_review(a_project(), tmp_path)


@pytest.mark.parametrize("ending", READERS)
def test_every_quote_is_the_sources_own(review: Review, ending: str) -> None:
    found, quotes = READERS[ending](review.write(ending)), review.quotes()
    assert set(found.quotes) == set(quotes.values())
    assert found.passages == {f"x_{highlight}": quote for highlight, quote in quotes.items()}


@pytest.mark.parametrize("ending", READERS)
def test_every_citation_leads_to_its_passage_and_back(review: Review, ending: str) -> None:
    found, ids = READERS[ending](review.write(ending)), review.ids
    said = [(1, 0, ""), (2, 4, " (deleted since it was cited)"), (3, 3, " (changed since it was cited)"), (1, 0, ""),
            (4, 5, ""), (5, 1, "")]  # fmt: skip
    assert found.cited == [(f"[{number}]{words}", f"x_{ids[at]}") for number, at, words in said]
    assert len(found.anchors) == len(set(found.anchors))
    assert [link for link in found.links if link not in found.anchors] == []
    back = [link for link in found.links if link.startswith("c_")]
    assert sorted(back) == ["c_1_1", "c_1_2", "c_2_1", "c_3_1", "c_4_1", "c_5_1"]


def test_pdf_pages_hold_every_quote_and_their_links_lead_to_them(review: Review) -> None:
    path, quotes = review.write("pdf"), review.quotes()
    text = bare(pdf_text(path))
    for quote in quotes.values():
        if quote.isascii():
            assert bare(quote) in text
    links = pdf_links(path)
    for number, at in ((1, 0), (3, 3), (5, 1)):
        to = [where for words, where in links if words.startswith(f"[{number}]")]
        assert to
        for where in to:
            assert bare(quotes[review.ids[at]])[:20] in bare(where)[:30]
    document = pypdfium2.PdfDocument(path)
    titles = [mark.get_title() for mark in document.get_toc()]
    assert document.get_attachment(0).get_name() == "reviewer-summary.json"
    data = json.loads(bytes(document.get_attachment(0).get_data()))
    document.close()
    assert {each["id"]: each["quote"] for each in data["excerpts"]} == quotes
    assert [title for title in titles if title in ("Synthesis", "References")] == ["Synthesis", "References"]
    assert "Benefits/Fast" in titles


@pytest.mark.parametrize("ending", READERS)
def test_the_parts_stand_in_the_templates_order_under_their_headings(review: Review, ending: str) -> None:
    template = replace(Template(), parts=("missing", "codes", "synthesis"))
    found = READERS[ending](review.write(ending, template=template))
    parts = ("What is missing", "Excerpts by code", "Synthesis", "Codebook", "References")
    assert [each for each in found.headings if each in parts] == list(parts[:3])
    assert any(ODD[0] == each for each in found.headings)
    assert "עברית⟨RLO⟩" in found.headings


@pytest.mark.parametrize("ending", READERS)
def test_cited_passages_are_shown_even_where_the_filter_leaves_them_out(review: Review, ending: str) -> None:
    found = READERS[ending](review.write(ending, wanted=ExcerptFilter(coders=(BEN,))))
    cited = {to for _, to in found.cited}
    assert cited <= set(found.anchors)
    assert "Other cited passages" in found.headings
    assert f"x_{review.ids[6]}" not in found.passages
    without = READERS[ending](review.write(ending, template=replace(Template(), excerpts=False)))
    assert {to for _, to in without.cited} <= set(without.anchors)


@pytest.mark.parametrize("ending", ["html", "docx", "md"])
def test_the_same_project_gives_the_same_content(review: Review, ending: str) -> None:
    first = undated(review.write(ending))
    review.builder.reopened()
    assert undated(review.write(ending)) == first


def test_the_same_project_gives_the_same_pages(review: Review) -> None:
    first = pages(review.write("pdf"))
    review.builder.reopened()
    assert pages(review.write("pdf")) == first
    assert len(first) > 3


def test_pdf_is_printed_off_the_main_thread_too(review: Review) -> None:
    here = pages(review.write("pdf"))
    with ThreadPoolExecutor(1) as lane:
        for _ in range(2):
            assert pages(lane.submit(review.write, "pdf").result()) == here


def pages(path: Path) -> list[tuple[str, bytes]]:
    document = pypdfium2.PdfDocument(path)
    found = [
        (page.get_textpage().get_text_bounded(), bytes(page.render(scale=0.5).buffer))
        for page in (document[number] for number in range(len(document)))
    ]
    document.close()
    return found


def test_word_finds_a_filled_table_of_contents_captions_and_is_asked_for_its_page_numbers(review: Review) -> None:
    path = review.write("docx")
    found = read_docx(path)
    with zipfile.ZipFile(path) as archive:
        text, settings = archive.read("word/document.xml").decode(), archive.read("word/settings.xml").decode()
        assert len(archive.namelist()) == len(set(archive.namelist()))
    assert re.search(
        r'<w:updateFields w:val="true"/>(<w:hdrShapeDefaults|<w:footnotePr|<w:endnotePr|<w:compat>)', settings
    )
    fields = re.findall(r'fldCharType="(\w+)"', text)
    assert fields == ["begin", "separate", "end"] * (len(fields) // 3)
    for anchor in ("part_method", "part_codes", "part_references"):
        assert f'w:anchor="{anchor}"' in text
        assert f"PAGEREF {anchor} \\h" in text
        assert anchor in found.anchors
    assert "SEQ Table" in text
    assert "SEQ Figure" in text
    assert "w:tblDescription" in text
    assert "pic:pic" not in text


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_project_without_codes_or_highlights_is_summarised(a_project: Build, tmp_path: Path, ending: str) -> None:
    for builder in (a_project(), a_project().with_source("Some text.", "One"), a_project().with_source("T e", "2")):
        if builder.last and builder.last.title == "2":
            builder.coded("T")
        review = Review(builder, tmp_path)
        path = review.write(ending)
        text = pdf_text(path) if ending == "pdf" else " ".join(READERS[ending](path).headings)
        assert "What is missing" in text


def test_five_hundred_codes_are_summarised(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_source("word " * 500, "One")
    codebook = tmp_path / "codes.csv"
    codebook.write_text("path\n" + "".join(f"Code {number}\n" for number in range(500)), "utf-8")
    codebook_files.import_codebook(project=builder.project, path=codebook, coder=ANNA)
    assert len(builder.paths()) == 500
    for number in range(1, 500, 25):
        builder.coded("word", f"Code {number}", nth=number)
    for ending in ENDINGS:
        path = Review(builder, tmp_path).write(ending)
        text = pdf_text(path) if ending == "pdf" else " ".join(READERS[ending](path).headings)
        assert "Code 476" in text


def test_a_summary_that_cannot_be_written_says_so_in_one_sentence(review: Review) -> None:
    project = review.builder.project
    for name, words in (("x.odt", "choose one of .html"), ("x", "has no ending"), ("no/x.html", "does not exist")):
        with pytest.raises(ExportRefused, match=words):
            summary_files.export_summary(project=project, path=review.folder / name)
    with pytest.raises(ExportRefused, match=r"no format|open project"):
        summary_files.export_summary(project=project, path=project.path, overwrite=True)
    path = review.write("md")
    with pytest.raises(ExportRefused, match="exists already"):
        summary_files.export_summary(project=project, path=path)
    closed = Path("/proc/self")  # closed to root too
    if not closed.is_dir():
        closed = review.folder / "closed"
        closed.mkdir(mode=0o500)
    with pytest.raises(ExportRefused, match="cannot be written"):
        summary_files.export_summary(project=project, path=closed / "x.html")


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_cancelled_summary_leaves_nothing(review: Review, ending: str) -> None:
    before = sorted(path.name for path in review.folder.iterdir())

    def stop(label: str, done: int, total: int) -> None:
        if label in ("Writing the summary", "Printing", "Laying out the pages"):
            progress.stop()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        summary_files.export_summary(
            project=review.builder.project, path=review.folder / f"x.{ending}", progress=progress
        )
    assert sorted(path.name for path in review.folder.iterdir()) == before
