"""A summary as Word document: what it says of itself, and that nothing is split over pages or pushed off one."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import docx
import lxml.etree
import pytest

from reviewer.analysis.blocks import Bars, Document, Grid, Heat, Picture, Run, Section
from reviewer.exporters.summary.file import SummaryFile
from reviewer.exporters.summary.to_docx import write_summary_docx
from reviewer.progress import Progress
from reviewer.services.sources import sources
from tests.builder import ANNA, ProjectBuilder
from tests.exporters.long_tables import document, long_table
from tests.exporters.summary_project import Review, a_review
from tests.exporters.summary_reader import W

Build = Callable[[], ProjectBuilder]
TEXT_WIDTH = 9000


@pytest.fixture
def review(a_project: Build, tmp_path: Path) -> Review:
    return a_review(a_project(), tmp_path)


def body_of(given: Document | Path) -> lxml.etree._Element:
    if isinstance(given, Path):
        packed: BytesIO | Path = given
    else:
        packed = BytesIO()
        write_summary_docx(SummaryFile(given, "{}"), packed, Progress())
    with zipfile.ZipFile(packed) as archive:
        return lxml.etree.fromstring(archive.read("word/document.xml"))


def kept(row: lxml.etree._Element) -> bool:
    """Whether every paragraph of a row stays on one page with what follows."""
    return all(each.find(f"{W}pPr/{W}keepNext") is not None for each in row.iter(f"{W}p"))


def test_it_names_its_coders_its_date_and_its_language(review: Review) -> None:
    path = review.write("docx")
    about = docx.Document(str(path)).core_properties
    assert (about.title, about.author) == ("A review", 'Anna; Ben "<&>"')
    now = datetime.fromtimestamp(review.builder.project.world.now_ms() / 1000, UTC).replace(tzinfo=None)
    assert abs((now - about.created.replace(tzinfo=None)).total_seconds()) < 120
    assert about.language == "en-GB"


def test_a_quote_has_the_language_of_its_source(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_source("Es half binnen Stunden.", "Bericht")
    builder.coded("Es half", "A")
    assert builder.last is not None
    sources.set_reference(project=builder.project, source=builder.last.id, field="language", value="de", coder=ANNA)
    body = body_of(Review(builder, tmp_path).write("docx"))
    spoken = {run.findtext(f"{W}t"): tag.get(f"{W}val") for run in body.iter(f"{W}r") for tag in run.iter(f"{W}lang")}
    assert spoken == {"Es half": "de"}


def test_every_picture_stays_whole_under_its_caption(review: Review) -> None:
    body = body_of(review.write("docx"))
    drawn = [table for table in body.iter(f"{W}tbl") if table.find(f"{W}tblPr/{W}tblDescription") is not None]
    assert len(drawn) >= 3
    for table in drawn:
        rows = table.findall(f"{W}tr")
        assert [kept(row) for row in rows] == [True] * (len(rows) - 1) + [False]
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
        caption = table.getprevious()
        assert caption is not None
        assert caption.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "Caption"


@pytest.mark.parametrize("chart", [
    Bars(tuple(f"Code {n}" for n in range(100)), (1,) * 100),
    Heat(tuple(f"C{n}" for n in range(100)), ("D",), ((1,),) * 100),
])  # fmt: skip
def test_a_picture_too_long_for_a_page_is_split_with_three_rows_on_each_side(chart: Bars | Heat) -> None:
    picture = Picture("Long", "A long picture", chart, "fig")
    (table,) = body_of(Document("T", "", (), (Section(1, "S", "s", (picture,)),))).iter(f"{W}tbl")
    marks = [kept(row) for row in table.findall(f"{W}tr")]
    assert marks[:3] == [True] * 3
    assert marks[-3:] == [True, True, False]
    assert not any(marks[3:-3])


def test_no_page_has_only_one_or_two_rows_of_a_table() -> None:
    (table,) = body_of(document(long_table(30))).iter(f"{W}tbl")
    assert [n for n, row in enumerate(table.findall(f"{W}tr")) if kept(row)] == [0, 1, 2, 28, 29]
    (short,) = body_of(document(long_table(2))).iter(f"{W}tbl")
    assert [kept(row) for row in short.findall(f"{W}tr")] == [True, True, False]


def test_long_words_break_after_their_signs_and_no_table_is_wider_than_the_text() -> None:
    address = "https://example.org/articles/2024/10.1000-some.long_doi/full-text"
    head = ("Name", *(f"Extraordinarily{n}" for n in range(7)))
    grid = Grid("Wide", head, tuple((Run(address), *(Run(address) for _ in range(7))) for _ in "123"))
    for table in body_of(document(grid)).iter(f"{W}tbl"):
        widths = [int(each.get(f"{W}w")) for each in table.iter(f"{W}gridCol")]
        assert sum(widths) <= TEXT_WIDTH
        assert min(widths) > 500
        assert table.find(f"{W}tblPr/{W}tblLayout").get(f"{W}type") == "fixed"
        cells = ["".join(t.text or "" for t in cell.iter(f"{W}t")) for cell in table.iter(f"{W}tc")]
        addresses = [cell for cell in cells if "example" in cell]
        assert addresses
        for cell in addresses:
            assert cell.replace("\u200b", "") == address
            assert max(map(len, cell.split("\u200b"))) < 12


def test_quotes_have_no_breaks_of_ours(review: Review) -> None:
    body = body_of(review.write("docx"))
    quotes = [p for p in body.iter(f"{W}p") if p.find(f"{W}pPr/{W}pStyle[@{W}val='Quote']") is not None]
    assert quotes
    assert not any(re.search("\u200b", t.text or "") for quote in quotes for t in quote.iter(f"{W}t"))
