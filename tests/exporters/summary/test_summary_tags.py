"""A summary as PDF for those who cannot see it: the points of the Matterhorn protocol that a machine can check."""

from __future__ import annotations

import itertools
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from reviewer.analysis.blocks import Bars, Bullets, Document, Grid, Picture, Run, Section, Text
from reviewer.errors import Cancelled, ExportRefused
from reviewer.exporters.summary.pdf import process
from reviewer.progress import Progress
from reviewer.services.sources import sources
from tests.builder import ANNA, ProjectBuilder
from tests.exporters.long_tables import document, long_table, pdf_of, written
from tests.exporters.pdf_tags import Tagged, tags_of
from tests.exporters.summary_project import Review, a_review
from tests.exporters.summary_reader import pdf_text

Build = Callable[[], ProjectBuilder]
BLOCKS = {"P", "H1", "H2", "H3", "H4", "BlockQuote", "L", "Table", "Figure", "TOC", "Div", "Title"}


@pytest.fixture
def review(a_project: Build, tmp_path: Path) -> Review:
    return a_review(a_project(), tmp_path)


@pytest.fixture
def found(review: Review) -> Tagged:
    return tags_of(review.write("pdf"))


def test_the_file_says_what_it_is(review: Review) -> None:
    path = review.write("pdf")
    found, content = tags_of(path), path.read_bytes()
    assert found.tagged
    assert found.language == "en"
    assert found.meta["Title"] == "A review"
    assert found.meta["Author"] == 'Anna, Ben "<&>"'
    assert b"/DisplayDocTitle true" in content
    assert b"<pdfuaid:part>1</pdfuaid:part>" in content
    made = datetime.strptime(found.meta["CreationDate"][2:16], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    now = datetime.fromtimestamp(review.builder.project.world.now_ms() / 1000, UTC)
    assert abs((now - made).total_seconds()) < 120


def test_everything_on_a_page_is_in_an_element_or_an_artifact(found: Tagged) -> None:
    assert found.loose == []
    assert {each.kind for each in found.roots} <= BLOCKS | {"Document"}


def test_headings_go_down_by_one_level_at_most(found: Tagged) -> None:
    levels = [int(each.kind[1]) for each in found.all("H1", "H2", "H3", "H4", "H5", "H6")]
    assert levels[0] == 1
    assert {1, 2, 3} <= set(levels)
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_quotes_lists_and_contents_are_what_they_are_called(found: Tagged, review: Review) -> None:
    assert len(found.all("BlockQuote")) >= len(review.quotes())
    assert all([each.kind for each in item.inside] == ["Lbl", "LBody"] for item in found.all("LI"))
    assert found.all("LI")
    assert found.all("TOC")
    assert found.all("TOCI")


def test_every_figure_has_words(found: Tagged) -> None:
    figures = found.all("Figure")
    assert figures
    assert all(len(each.alt) > 20 for each in figures)


def test_every_table_has_heads_for_its_columns(found: Tagged) -> None:
    tables = found.all("Table")
    assert tables
    heads = found.all("TH")
    assert all(each.attributes.get("Scope") == "Column" for each in heads)
    for table in tables:
        # A cell without words is not on the page.
        assert len(list(table.all("TH"))) >= max(len(row.inside) for row in table.all("TR"))


def test_every_link_has_words_and_stands_in_the_structure(found: Tagged) -> None:
    assert found.links
    assert all(words and known for words, known in found.links)
    assert len(found.all("Link")) >= len(found.links)


def test_a_quote_has_the_language_of_its_source(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_source("Es half binnen Stunden.", "Bericht")
    builder.coded("Es half", "A")
    assert builder.last is not None
    sources.set_reference(project=builder.project, source=builder.last.id, field="language", value="de", coder=ANNA)
    found = tags_of(Review(builder, tmp_path).write("pdf"))
    assert [each.language for each in found.all("BlockQuote", "Span") if each.language] == ["de"]


def test_nothing_in_a_text_is_read_as_markup(tmp_path: Path) -> None:
    hostile = (
        '#panic("x") $x^2$ *b* _i_ `c` <part_0> @part_0 = H \\ #read("/etc/passwd") /* c */ // d ~ -- "q" \'q\' [#1]'
    )
    said = Document(
        hostile,
        hostile,
        (hostile,),
        (
            Section(
                1,
                hostile,
                "part_0",
                (
                    Text((Run(hostile, "lost"), Run(hostile, "italic", to="part_0"))),
                    Bullets(((Run(hostile, colour="red"),), ())),
                    Grid(hostile, (hostile,), ((Run(hostile),),)),
                    Picture(hostile, hostile, Bars((hostile,), (1,)), "p"),
                ),
            ),
        ),
        accent="nonsense",
        authors=(hostile,),
    )
    text = "".join(pdf_text(written(said, tmp_path / "a.pdf")).split())
    assert text.count("".join(hostile.split())) >= 9


def test_a_character_without_a_font_is_named_and_the_file_still_keeps_the_standard(tmp_path: Path) -> None:
    private = "\U0010fffd"  # No font has a sign for a character of private use.
    path = written(document(long_table(3), after=(Text((Run(f"One {private} sign"),)),)), tmp_path / "a.pdf")
    text = " ".join(pdf_text(path).split())
    assert "One ⟨U+10FFFD⟩ sign" in text
    assert "has no font for U+10FFFD;" in text
    assert b"<pdfuaid:part>1</pdfuaid:part>" in path.read_bytes()
    assert "no font" not in pdf_text(written(document(long_table(3)), tmp_path / "b.pdf"))


def test_greek_cyrillic_arabic_and_hebrew_are_printed(tmp_path: Path) -> None:
    said = ("Ελληνικά λόγια", "Русский текст", "ساعد ساعات", "עזר תוך שעות")
    path = written(document(after=tuple(Text((Run(each),)) for each in said)), tmp_path / "a.pdf")
    text = pdf_text(path)
    assert "no font" not in text
    assert all(word in text for each in said for word in each.split())


def test_more_than_one_cancel_ends_the_child_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    endless = [process.sys.executable, "-c", "import time; time.sleep(60)"]
    monkeypatch.setattr(process, "_command", lambda: endless)
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        process.pages_set(b"{}", progress)


def test_a_child_that_fails_is_told_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ExportRefused, match=r"The PDF cannot be made \(.+\); choose \.docx, \.html or \.md\.$"):
        process.pages_set(b"{}", Progress())
    monkeypatch.setattr(process, "_command", lambda: [process.sys.executable, "-c", "import os; os.abort()"])
    with pytest.raises(ExportRefused, match="more memory than there is"):
        process.pages_set(b"{}", Progress())


def test_the_same_document_gives_the_same_bytes() -> None:
    said = document(long_table(30))
    assert pdf_of(said) == pdf_of(said)


def test_the_command_line_writes_a_pdf_without_a_window(review: Review) -> None:
    out, project = review.folder / "out.pdf", review.builder.project.path
    review.builder.project.close()
    code = "import sys; sys.modules['PySide6'] = None; import main; sys.exit(main.main(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "summary", str(project), "-o", str(out)]
    done = subprocess.run(command, cwd=Path(__file__).parents[3], capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")
    assert "It helped" in pdf_text(out)


def test_the_data_is_attached_and_the_pages_open_with_bookmarks(review: Review) -> None:
    opened = pypdfium2.PdfDocument(review.write("pdf"))
    assert opened.count_attachments() == 1
    levels = {mark.level for mark in opened.get_toc()}
    opened.close()
    assert levels == {0, 1, 2}
