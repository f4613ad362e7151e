"""Regions among the excerpts show their pictures, cut out of their pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from reviewer.model.sources.page_box import Box
from reviewer.services.coding import regions
from reviewer.services.sources import import_sources
from tests.builder import ANNA, ProjectBuilder
from tests.importers.pdf_maker import make_pdf
from tests.ui.pages.excerpts import ExcerptsPage

BOX = Box(60, 690, 260, 730)
"""Around the words: five times as wide as high."""


@pytest.fixture
def page(desk) -> ExcerptsPage:
    return ExcerptsPage(desk)


def with_a_figure(builder: ProjectBuilder, folder: Path, keep: bool) -> ProjectBuilder:
    """A project with a region on a page, whose file was kept or not."""
    path = folder / "paper.pdf"
    path.write_bytes(make_pdf([[(72.0, 700.0, 12.0, "Relief came within hours.")]]))
    project = builder.with_code("Figure").project
    report = import_sources.import_files(project=project, paths=[path], coder=ANNA, keep_originals=keep)
    regions.mark_region(project=project, source=report.items[0].source, page=1, box=BOX, coder=ANNA)
    return builder


def pictured(page: ExcerptsPage):
    table = page.view.table
    excerpt = page.view.model.excerpt_of(page.view.model.row_at(0).highlight)
    return table._delegate.figures.of(excerpt.region)


def test_a_region_shows_its_picture(desk, page, a_project, tmp_path, qtbot) -> None:
    desk.open(with_a_figure(a_project(), tmp_path, keep=True))
    page.view.refresh()
    qtbot.waitUntil(lambda: page.settle() or pictured(page) is not None, timeout=20_000)
    picture = pictured(page)
    assert picture.width() / picture.height() == pytest.approx(BOX.width / BOX.height, rel=0.05)
    image = picture.toImage()
    shades = {image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height())}
    assert min(shades) < 80 < 240 < max(shades)  # Black words on white paper.
    table = page.view.table
    shown = table.viewport().grab(table.visualRect(page.view.model.index(0, 0))).toImage()
    assert any(shown.pixelColor(x, y).lightness() < 80 for x in range(30, shown.width()) for y in range(shown.height()))


def test_a_file_that_is_not_here_leaves_the_words(desk, page, a_project, tmp_path, qtbot) -> None:
    desk.open(with_a_figure(a_project(), tmp_path, keep=False))
    page.view.refresh()
    page.settle()
    assert page.cells("[Figure, p. 1]")[0] == "[Figure, p. 1]"
    qtbot.waitUntil(lambda: page.settle() or not page.view.table._delegate.figures.missing(), timeout=20_000)
    assert pictured(page) is None
