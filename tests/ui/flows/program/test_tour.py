"""The tour goes on when its step was done, is left and taken up, and points at what it speaks of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest

from reviewer import settings as user_settings
from tests.ui.pages.window import Key, WindowPage
from ui.flows.program.tour import Tour
from ui.widgets.tour_panel import Outline, TourPanel


@pytest.fixture
def tour(window: WindowPage) -> Tour:
    """The tour, begun from the start page."""
    found = window.app.window.findChild(Tour)
    window.app.window.start.tour.click()
    window.qtbot.waitUntil(lambda: found.step == "source", timeout=60_000)
    window.settle()
    return found


def panel(tour: Tour) -> TourPanel:
    assert tour.panel is not None
    return tour.panel


def test_it_is_gone_through_by_doing_what_it_says(window: WindowPage, tour: Tour) -> None:
    sources = window.app.window.sources.model
    other = sources.beside(window.app.navigator.source, 1) or sources.beside(window.app.navigator.source, -1)
    window.app.navigator.read(other)
    assert tour.step == "tag"
    window.settle()
    window.reader.select(window.reader.widget.text()[40:60])
    QTest.keyClicks(window.reader.widget, "ri")
    QTest.keyClick(window.reader.popover.field, Key.Key_Return)
    window.settle()
    assert tour.step == "undo"
    window.do("undo")
    assert tour.step == "code"
    window.app.navigator.inspect("code", window.app.tagging.recent[0])
    assert tour.step == "excerpts"
    window.do("excerpts")
    assert tour.step == "search"
    panel(tour).back.click()
    assert tour.step == "excerpts"
    for _ in range(4):
        panel(tour).next.click()
    assert (tour.step, panel(tour).isVisible(), user_settings.load().told["tour"]) == ("", False, "source")


def test_it_stands_beside_what_it_points_at_and_is_left_and_taken_up(window: WindowPage, tour: Tour) -> None:
    main = window.app.window
    for step, part in (
        ("source", main.sources),
        ("tag", None),
        ("undo", main.status_line.saved),
        ("code", main.codebook),
    ):
        assert tour.step == step
        window.settle()
        box = panel(tour).geometry()
        assert main.rect().contains(box)
        if part is not None:
            assert not box.intersects(QRect(part.mapTo(main, QPoint()), part.size())), step
        tour.go(1)
    tour.go(-4)
    panel(tour).next.setFocus()
    QTest.keyClick(panel(tour).next, Key.Key_Space)
    QTest.keyClick(panel(tour), Key.Key_Escape)
    assert (tour.step, window.reader.widget.hasFocus()) == ("", True)
    window.settle()
    assert not any(part.isVisible() for part in window.app.window.findChildren(Outline))
    assert user_settings.load().told["tour"] == "tag"
    window.do("close")
    window.do("tour")
    window.qtbot.waitUntil(lambda: tour.step == "tag")
    window.do("close")
    assert tour.step == ""
