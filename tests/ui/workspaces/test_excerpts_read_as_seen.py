"""The table of excerpts reads what is in view, and behaves as if it had read everything."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reviewer.services.coding import highlights
from reviewer.services.shared import highlight_lookup
from tests.builder import ANNA, ProjectBuilder
from tests.ui.pages.excerpts import ExcerptsPage

pytestmark = pytest.mark.qt_log_ignore("does not support")

COUNT = 1_500


@pytest.fixture
def page(desk) -> ExcerptsPage:
    return ExcerptsPage(desk)


@pytest.fixture
def review(desk, page, a_project) -> ProjectBuilder:
    builder = a_project()
    words = [f"This is sentence number {number} of a long text." for number in range(COUNT)]
    builder.with_source("\n".join(words), "Long").with_code("Risks").with_code("Benefits")
    places, at = [], 0
    for sentence in words:
        places.append((builder.last.id, at, at + len(sentence)))
        at += len(sentence) + 1
    highlights.highlight_passages(project=builder.project, passages=places, code=builder.code("Risks"), coder=ANNA)
    desk.open(builder)
    return builder


def sentence(number: int) -> str:
    return f"This is sentence number {number} of a long text."


def test_only_what_is_near_the_view_is_read(review, page) -> None:
    assert page.counts().startswith("1,500 excerpts · 1 of 1 source")
    assert 20 < page.read_rows() < 300


def test_what_is_scrolled_to_is_read_and_as_high_as_its_text(review, page) -> None:
    bar = page.view.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    page.settle()
    number = page.view.table.rowAt(5)
    assert 500 < number < 1_000
    assert page.view.model.excerpt_of(page.view.model.row_at(number).highlight).quote == sentence(number)
    assert page.read_rows() < 600


def test_all_are_selected_and_coded_though_few_are_read(review, desk, page) -> None:
    page.view.table.setFocus()
    page.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.bar_says() == "1,500 selected"
    page.press_bar("Replace code…")
    page.pick("benef")
    assert desk.notices[-1] == "“Risks” replaced by “Benefits” on 1,500 excerpts."
    assert page.bar_says() == "1,500 selected"
    assert page.read_rows() < 300
    number = page.view.table.rowAt(5)
    assert page.view.model.index(number, 1).data() == "Benefits"
    desk.undo()
    assert page.view.model.index(number, 1).data() == "Risks"


def test_the_keyboard_goes_where_nothing_is_read_yet(review, desk, page) -> None:
    asked: list[tuple[str, int, int, str]] = []
    desk.navigator.passage_requested.connect(lambda *passage: asked.append(passage))
    page.click(sentence(0))
    page.view.table.setFocus()
    page.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    table = page.view.table
    assert table.currentIndex().row() == COUNT - 1
    last = table.visualRect(page.view.model.index(COUNT - 1, 0))
    assert table.viewport().rect().contains(last.adjusted(0, 0, -1, -1))
    page.click(sentence(COUNT - 1))
    page.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert page.clipboard().startswith(f"“{sentence(COUNT - 1)}”")
    page.press(Qt.Key.Key_Return)
    source, start, end, _ = asked[-1]
    assert review.project.text(review.last.sha256)[start:end] == sentence(COUNT - 1)
    assert source == review.last.id


def test_a_screen_reader_is_told_of_rows_out_of_view(review, page) -> None:
    spoken = page.view.model.index(1_200, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == sentence(1_200)


def test_a_row_that_is_deleted_elsewhere_leaves_the_table(review, desk, page) -> None:
    gone = page.view.model.row_at(3).highlight
    desk.session.do(lambda by: highlights.delete_highlights(**by, ids=[gone]))
    desk.settle()
    assert page.view.model.rowCount() == COUNT - 1
    assert sentence(3) not in [page.view.model.index(n, 0).data() for n in range(10)]
    assert highlight_lookup.highlights(project=review.project, ids=[gone]) == []


def test_groups_and_orders_of_many(review, page) -> None:
    page.order_by("newest")
    page.group_by("code")
    assert page.view.model.rowCount() == COUNT + 1
    page.view.table.setFocus()
    page.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.bar_says() == "1,500 selected"
    page.group_by("source")
    assert page.bar_says() == "1,500 selected"
