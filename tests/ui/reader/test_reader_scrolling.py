"""Scrolling by pixel, and places that stay where they are."""

from __future__ import annotations

import random

from PySide6.QtCore import QPoint

LONG = "\n".join(f"Paragraph {n}. " + "Some words that fill a row or two of the page. " * (n % 5) for n in range(400))


def test_the_text_moves_by_exactly_the_pixels_of_the_bar(page) -> None:
    page.open(LONG)
    bar = page.reader.verticalScrollBar()
    bar.setValue(500)
    top = page.reader.passage_rect(*page.span("Paragraph 15.")).top()
    for step in (1, 3, 40):
        bar.setValue(bar.value() + step)
        top -= step
        assert page.reader.passage_rect(*page.span("Paragraph 15.")).top() == top


def test_top_and_bottom_are_reached_from_anywhere(page) -> None:
    page.open(LONG)
    bar = page.reader.verticalScrollBar()
    chance = random.Random(3)
    for _ in range(20):
        bar.setValue(chance.randrange(bar.maximum()))
    bar.setValue(bar.maximum())
    assert bar.value() == bar.maximum()
    assert page.reader.viewport().rect().contains(page.reader.passage_rect(len(LONG) - 3, len(LONG)))
    bar.setValue(0)
    assert page.reader.viewport().rect().contains(page.reader.passage_rect(0, 5))


def test_the_bar_tells_where_the_view_is(page) -> None:
    page.open(LONG)
    bar = page.reader.verticalScrollBar()
    for share in (0.25, 0.5, 0.75):
        bar.setValue(round(bar.maximum() * share))
        offset = page.reader.offset_at(QPoint(200, 10))
        assert abs(offset / len(LONG) - share) < 0.06


def test_a_passage_is_shown_comfortably(page) -> None:
    page.open(LONG)
    for quote in ("Paragraph 250.", "Paragraph 399.", "Paragraph 3.", "Paragraph 120."):
        page.reader.show_passage(*page.span(quote), select=True)
        assert page.reader.selected_text() == quote
        assert page.reader.viewport().rect().contains(page.reader.selection_rect())


def test_another_width_or_font_keeps_the_passage_at_the_top(page) -> None:
    page.open(LONG)
    page.reader.verticalScrollBar().setValue(4000)
    first = page.reader.offset_at(QPoint(100, 12))
    page.reader.resize(560, 700)
    assert abs(page.reader.offset_at(QPoint(100, 12)) - first) < 160
    page.reader.set_font("DejaVu Sans", 24, 1.4)
    assert abs(page.reader.offset_at(QPoint(100, 12)) - first) < 160


def test_a_scroll_place_can_be_kept_and_restored(page) -> None:
    page.open(LONG)
    page.reader.verticalScrollBar().setValue(3210)
    state = page.reader.scroll_state()
    seen = page.reader.passage_rect(
        page.reader.offset_at(QPoint(100, 300)), page.reader.offset_at(QPoint(100, 300)) + 1
    )
    page.reader.verticalScrollBar().setValue(9000)
    page.reader.restore_scroll(state)
    offset = page.reader.offset_at(QPoint(100, 300))
    assert page.reader.passage_rect(offset, offset + 1) == seen


def test_one_paragraph_of_a_megabyte_opens_and_scrolls(page) -> None:
    page.open("word " * 200_000)
    bar = page.reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert page.reader.viewport().rect().contains(page.reader.passage_rect(999_990, 999_994))


def test_a_mark_in_the_middle_of_a_wide_pane_stays_beside_its_text(page) -> None:
    page.reader.resize(1800, 700)
    page.show(page.mark("h", "receptor", "nmda"))
    assert page.margin_edge() - page.reader.passage_rect(*page.span("Ketamine works")).left() < 900
