"""The preview's pages: a table's head above its rows on every page, clicks meet what stands there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QPointF
from PySide6.QtGui import QImage, QPainter

from reviewer.analysis.blocks import Passage
from reviewer.model.coding.excerpt import CutOut, Excerpt
from reviewer.progress import Progress
from reviewer.services.evidence import excerpts
from tests.builder import ProjectBuilder
from tests.exporters.long_tables import document, long_table
from ui.workspaces.summary.laid_out import LaidOut


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


@pytest.mark.parametrize(("width", "height", "seen"), [(100, 40, 100), (540, 100, 430)])
def test_a_region_is_as_wide_as_it_was_cut_and_no_wider_than_the_page(
    shown: list[Excerpt], width: int, height: int, seen: int
) -> None:
    black = QImage(width, height, QImage.Format.Format_RGB32)
    black.fill(0)
    written = QBuffer()
    black.save(written, "PNG")
    figure = replace(shown[0], cut=CutOut(bytes(written.data()), width, height))
    laid = LaidOut(document(after=(Passage(figure, "Counting"),)), Progress())
    dark = [
        sum(value < 40 for value in bytes(row.constBits())[: row.width()])
        for page in range(laid.count)
        for row in rows(laid, page)
    ]
    assert max(dark) == pytest.approx(seen, abs=2)
    assert sum(line > seen - 3 for line in dark) == pytest.approx(height * seen / width, abs=3)


def rows(laid: LaidOut, page: int) -> list[QImage]:
    """A page, a point to a pixel, row by row."""
    image = QImage(595, 842, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    laid.paint(painter, page)
    painter.end()
    return [image.copy(0, row, 595, 1) for row in range(842)]


def band(laid: LaidOut, page: int) -> QImage:
    """The top line of a page's body."""
    image = QImage(595, 842, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    laid.paint(painter, page)
    painter.end()
    return image.copy(60, 72, 476, 12)
