"""The Overview workspace: its figures follow the project, its pictures are copied and saved as they are shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from tests.builder import ProjectBuilder
from tests.ui.pages.window import Key, Mod, WindowPage
from ui.widgets.charts.card import ChartCard
from ui.widgets.charts.saving import save_to
from ui.workspaces.overview.workspace import OverviewWorkspace

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def overview(window: WindowPage) -> OverviewWorkspace:
    window.do("overview")
    page = window.app.window.pages["overview"]
    assert isinstance(page, OverviewWorkspace)
    return page


def card(page: OverviewWorkspace, title: str) -> ChartCard:
    return next(each for each in page.cards if each.chart and each.chart.title == title)


def test_it_counts_leads_on_copies_and_saves(window: WindowPage, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "review.review").with_source("Patients slept better.", "First")
    builder.coded("slept better", "Benefits").coded("Patients")
    builder.project.close()
    window.open(builder.project.path)
    page = overview(window)
    codes = card(page, "Codes by highlights")
    assert codes.picture.accessibleDescription() == (
        "Bar chart: Codes by highlights. Bars: 1. Most: Benefits (1). Least: Benefits (1)."
    )
    waits = {name for name, button in page.waiting.buttons.items() if button.isVisible()}
    assert waits == {"undecided", "untagged"}
    window.do("read")
    window.reader.select("better").type("Benefits").enter()
    window.settle()
    page = overview(window)
    assert "Benefits (2)" in codes.picture.accessibleDescription()

    codes.picture.setFocus()
    QTest.keyClick(codes.picture, Key.Key_C, Mod.ControlModifier)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.hasImage()
    etree.fromstring(copied.data("image/svg+xml").data())
    codes.numbers.click()
    assert (codes.table.rowCount(), codes.table.isVisible(), codes.picture.isVisible()) == (1, True, False)
    codes.copy.click()
    assert QGuiApplication.clipboard().text() == "Name\tHighlights\nBenefits\t2\n"

    for ending in ("svg", "png", "csv"):
        save_to(window.app.session, codes, tmp_path / f"chart.{ending}")
        window.settle()
    assert (
        etree.parse(tmp_path / "chart.svg").getroot().findtext("{http://www.w3.org/2000/svg}title") == codes.chart.title
    )  # type: ignore[union-attr]
    image = QImage(str(tmp_path / "chart.png"))
    assert image.width() == 1_600
    assert (tmp_path / "chart.csv").read_text("utf-8-sig").splitlines() == ["Name,Highlights", "Benefits,2"]

    page.waiting.buttons["untagged"].click()
    window.settle()
    assert window.app.navigator.workspace == "excerpts"
    excerpts = window.app.window.pages["excerpts"]
    assert excerpts.bar.asked.wanted.tagged is False
    assert len(excerpts.bar.chips) == 1
    page.waiting.go_asked.emit("undecided")
    assert (window.app.navigator.workspace, window.app.window.sources.filter.text()) == ("read", "status: to screen")
    for what, dialog in (("unplaced", "carried"), ("differing", "differing")):
        page.waiting.go_asked.emit(what)
        window.settle()
        assert window.app.actions[dialog].isEnabled()
        assert window.dialog().isVisible()
        window.dismiss_dialogs()


def test_an_empty_project_says_what_comes_first(window: WindowPage) -> None:
    window.make_project()
    page = overview(window)
    assert page.empty.text == "The overview counts what is in the project. Import the first texts to begin."
    page.empty.buttons[0].click()
    assert window.app.navigator.workspace == "read"
