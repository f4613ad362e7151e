"""Tables on printed pages: the head above the rows on every page, no row lost, cut or shown twice, places still right."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from reviewer.analysis.blocks import Document, Grid, Passage, Run, Section, Text
from reviewer.model.coding.excerpt import Excerpt
from reviewer.progress import Progress
from reviewer.services.evidence import excerpts
from tests.builder import ProjectBuilder
from tests.exporters.summary_reader import bare
from ui.printing.pdf import printer
from ui.workspaces.summary.laid_out import LaidOut

HEAD = ("Zeile", "Wert", "Wort")
ROWS = 150
TOP, BOTTOM = 842 - 72, 72


def long_table(rows: int = ROWS, words: str = "aus") -> Grid:
    return Grid("A long table", HEAD, tuple((Run(f"R{n}"), Run(f"={n}="), Run(words)) for n in range(rows)))


def document(*grids: Grid, after: tuple[Text | Passage, ...] = ()) -> Document:
    """Sections with a table each, whose headings the contents lead to, and something at the end."""
    sections = [Section(1, f"Part {n}", f"part_{n}", (grid,)) for n, grid in enumerate(grids)]
    sections.append(Section(1, "The end", "the_end", (*after, Text((Run("Back", to="part_0"),), anchor="last"))))
    return Document("A title", "", (), tuple(sections), digest="0" * 32)


def printed(given: Document, path: Path) -> pypdfium2.PdfDocument:
    """The pages as a PDF, with links where the printer says they are."""
    content, places, links = printer()(given, {}, Progress())
    path.write_bytes(content)
    found = pypdfium2.PdfDocument(path)
    for page, left, top, right, bottom, to in links:
        height = found[page].get_height()
        words = found[page].get_textpage().get_text_bounded(left - 1, height - bottom - 1, right + 1, height - top + 1)
        where, far = places[to]
        below = found[where].get_textpage().get_text_bounded(0, 0, found[where].get_width(), height - far + 1)
        assert below.startswith("Part 0" if words.strip() == "Back" else words.strip()), (words, below[:40])
    return found


def body(page: pypdfium2.PdfPage) -> str:
    """What stands between the page's margins, without white space, which the reader puts anywhere."""
    return bare(page.get_textpage().get_text_bounded(0, BOTTOM - 2, page.get_width(), TOP + 2))


def rows_in(said: str) -> list[int]:
    return [int(each) for each, again in re.findall(r"R(\d+)=(\d+)=aus", said) if each == again]


def test_the_head_stands_above_the_rows_on_every_page(qapp: object, tmp_path: Path) -> None:
    found = printed(document(long_table(), long_table(40)), tmp_path / "a.pdf")
    pages = [body(page) for page in found]
    found.close()
    with_rows = [said for said in pages if rows_in(said)]
    assert len(with_rows) > 4
    for said in with_rows:
        assert re.search(r"ZeileWertWortR\d+=", said[: said.index("=aus")])
    assert rows_in("".join(pages)) == [*range(ROWS), *range(40)]
    second = sum("Part1Alongtable" in said for said in pages if "R149=149=aus" in said)
    assert sum(said.count("ZeileWert") for said in pages) == len(with_rows) + second


def test_a_row_higher_than_a_page_goes_on_between_its_lines(qapp: object, tmp_path: Path) -> None:
    words = [f"w{n}x" for n in range(4_000)]
    found = printed(document(long_table(30, ""), long_table(1, " ".join(words))), tmp_path / "a.pdf")
    said = "".join(body(page) for page in found)
    found.close()
    assert re.findall(r"w\d+x", said) == words


def test_a_head_of_half_a_page_is_not_repeated(qapp: object, tmp_path: Path) -> None:
    grid = Grid("Wide", ("Zeile " * 600, "Wert"), tuple((Run(f"R{n}"), Run(f"={n}=aus")) for n in range(80)))
    found = printed(document(grid), tmp_path / "a.pdf")
    said = "".join(body(page) for page in found)
    found.close()
    assert rows_in(said) == list(range(80))
    assert said.count("Zeile") == 600


def test_no_line_of_a_long_text_is_written_on_two_pages(qapp: object, tmp_path: Path) -> None:
    words = [f"w{n}x" for n in range(4_000)]
    said = Document("A title", "", (), (Section(1, "One", "one", (Text((Run(" ".join(words)),)),)),))
    found = printed(said, tmp_path / "a.pdf")
    pages = [body(page) for page in found]
    found.close()
    assert len(pages) > 4
    assert re.findall(r"w\d+x", "".join(pages)) == words


@pytest.fixture
def shown(a_project, qapp: object) -> list[Excerpt]:
    builder: ProjectBuilder = a_project().with_source("One two three. Four five six. Seven eight nine.", "Counting")
    for quote in ("One two three.", "Four five six.", "Seven eight nine."):
        builder.coded(quote, "Numbers")
    return excerpts.list_excerpts(project=builder.project)


def test_clicks_in_the_preview_meet_what_stands_under_a_repeated_head(shown: list[Excerpt]) -> None:
    after = tuple(Passage(each, "Counting", anchor=f"x_{each.highlight}") for each in shown)
    for rows in range(31, 36):
        laid = LaidOut(document(long_table(), long_table(rows), after=after), Progress())
        for number in range(len(after)):
            for page, box in laid.boxes(number):
                assert laid.passage_at(page, box.center()) == number
        place = laid.place("last")
        assert place is not None
        page, top = place
        assert laid.link_at(page, QPointF(74, top + 5)) == "part_0"
        for number in range(laid.count):
            assert laid.link_at(number, QPointF(74, 74)) in ("", "part_0") if number else True


def test_the_preview_paints_the_repeated_head(qapp: object) -> None:
    laid = LaidOut(document(long_table()), Progress())
    first, later = band(laid, 1), band(laid, 2)
    assert first == later
    assert min(bytes(first.constBits())) < 60


def band(laid: LaidOut, page: int) -> QImage:
    """The top line of a page's body."""
    image = QImage(595, 842, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    laid.paint(painter, page)
    painter.end()
    return image.copy(60, 72, 476, 12)
