"""The Words workspace: words by use, the places of one, and the ways on from there."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.builder import ProjectBuilder
from tests.ui.pages.window import Key, WindowPage
from ui.workspaces.words.workspace import WordsWorkspace

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def words(window: WindowPage) -> WordsWorkspace:
    window.do("words")
    page = window.app.window.pages["words"]
    assert isinstance(page, WordsWorkspace)
    return page


def listed(page: WordsWorkspace) -> list[tuple[str, ...]]:
    model = page.model
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def test_words_lead_to_their_places_and_these_to_the_text(window: WindowPage, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "review.review").with_source("The sleep of 2 was the best. Sleep!", "First")
    builder.with_source("Better sleep for the patient.", "Second")
    builder.project.close()
    window.open(builder.project.path)
    page = words(window)
    assert listed(page) == [("sleep", "3", "2"), ("best", "1", "1"), ("better", "1", "1"), ("patient", "1", "1")]
    page.bar.order.take("word")
    assert [row[0] for row in listed(page)] == ["best", "better", "patient", "sleep"]
    page.bar.order.take("sources")
    assert [row[0] for row in listed(page)] == ["sleep", "best", "better", "patient"]
    assert window.app.settings.window["words/order"] == "sources"
    page.bar.own.setText("best, better")
    window.qtbot.waitUntil(lambda: len(listed(page)) == 2)
    page.bar.numbers.click()
    window.settle()
    assert ("2", "1", "1") in listed(page)
    assert window.app.settings.window["words/own"] == "best, better"

    page.table.setFocus()
    QTest.keyClick(page.table, Key.Key_Home)
    page.table.setCurrentIndex(page.model.index(0, 0))
    window.settle()
    found = page.places.model.rows
    assert [(line.title, line.start, line.word) for line in found] == [
        ("First", 4, "sleep"), ("First", 29, "Sleep"), ("Second", 7, "sleep"),
    ]  # fmt: skip
    assert page.places.said.text() == "Places: 3 · Sources: 2"
    page.places.table.setCurrentIndex(page.places.model.index(1, 0))
    QTest.keyClick(page.places.table, Key.Key_Return)
    window.settle()
    assert window.app.navigator.workspace == "read"
    assert window.app.navigator.source == found[1].source

    page = words(window)
    page.bar.scope.take("open")
    window.settle()
    assert listed(page)[0] == ("sleep", "2", "1")
    page.bar.chart.click()
    assert page.card.picture.isVisible()
    assert page.card.picture.accessibleDescription().startswith("Bar chart: Words by use. Bars: 2. Most: sleep (2).")
    page.places.field.setText("…")
    QTest.keyClick(page.places.field, Key.Key_Return)
    window.settle()
    assert "no word to look for" in page.places.said.text()
    page.places.field.setText("the best")
    QTest.keyClick(page.places.field, Key.Key_Return)
    window.settle()
    assert [line.word for line in page.places.model.rows] == ["the best"]
    page.places.search.click()
    assert window.app.navigator.workspace == "search"
    assert window.app.window.pages["search"].bar.field.text() == '"the best"'

    page = words(window)
    page.export_to(tmp_path / "words.csv")
    window.settle()
    page.export_places_to(tmp_path / "places.csv")
    window.settle()
    head, place = csv.reader((tmp_path / "places.csv").read_text("utf-8-sig").splitlines())
    assert dict(zip(head, place, strict=True)) == {
        "Source": "First", "Start": "19", "End": "27", "Before": "The sleep of 2 was ", "Word": "the best",
        "After": ". Sleep!",
    }  # fmt: skip
    assert (tmp_path / "words.csv").read_text("utf-8-sig").splitlines()[:2] == ["Word,Uses,Sources", "sleep,2,1"]


def test_without_a_text_it_says_what_comes_first(window: WindowPage) -> None:
    window.make_project()
    page = words(window)
    assert page.empty.text.startswith("There is no text to count words in.")
