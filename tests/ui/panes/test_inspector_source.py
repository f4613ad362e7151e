"""The inspector's card of a source: reference data, attributes, memo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reviewer.services.shared import highlight_lookup, source_lookup
from tests.ui.pages.inspector import InspectorPage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

TEXT = "Relief came soon. The bladder suffered."


@pytest.fixture
def page(desk) -> InspectorPage:
    return InspectorPage(desk)


@pytest.fixture
def review(desk, page, a_project):
    builder = a_project().with_source(TEXT, "Trials").coded("Relief").coded("bladder", "Risks")
    desk.open(builder)
    return builder


def test_reference_data_is_edited_in_place(review, desk, page) -> None:
    source = review.last.id
    page.inspect("source", source)
    page.type(page.line("title"), "Trials of ketamine")
    page.type(page.line("year"), "2023")
    reference = source_lookup.source_with(project=review.project, identifier=source).reference
    assert (reference.title, reference.year) == ("Trials of ketamine", "2023")
    assert page.inspector.source.citation.text() == "Trials of ketamine (2023)."
    desk.undo()
    assert page.line("year").text() == ""


def test_enter_saves_and_escape_takes_back(review, page) -> None:
    page.inspect("source", review.last.id)
    line = page.line("authors")
    page.type(line, "Farrell", leave=False)
    QTest.keyClick(line, Qt.Key.Key_Return)
    page.desk.settle()
    assert source_lookup.source_with(project=review.project, identifier=review.last.id).reference.authors == "Farrell"
    page.type(line, "Nobody", leave=False)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    page.leave(line)
    assert line.text() == "Farrell"


def test_an_empty_title_is_refused_and_what_was_typed_stays(review, desk, page) -> None:
    page.inspect("source", review.last.id)
    page.type(page.line("title"), "  ")
    assert len(desk.errors) == 1
    assert "title" in desk.errors[0]
    assert page.line("title").text() == "  "
    page.inspect("project", "")
    page.inspect("source", review.last.id)
    assert page.line("title").text() == "Trials"


def test_attributes_are_added_changed_and_deleted(review, desk, page) -> None:
    page.inspect("source", review.last.id)
    page.add_attribute("participants", "number", "120")
    page.add_attribute("design", "text", "trial")
    assert page.attributes() == {"design": ("text", "trial"), "participants": ("number", "120")}
    row = page.inspector.source.attributes.rows["participants"]
    page.type(row.value, "130")
    row.remove.click()
    desk.settle()
    assert page.attributes() == {"design": ("text", "trial")}
    desk.undo()
    assert page.attributes()["participants"] == ("number", "130")
    kept = source_lookup.source_with(project=review.project, identifier=review.last.id).attributes
    assert [(a.name, a.type, a.value) for a in kept] == [
        ("design", "text", "trial"),
        ("participants", "number", "130"),
    ]


def test_a_value_that_does_not_fit_is_said_beneath(review, desk, page) -> None:
    page.inspect("source", review.last.id)
    page.add_attribute("when", "date", "31.3.2024")
    assert "2024-03-31" in page.problem()
    assert page.attributes() == {}
    page.add_attribute("when", "date", "2024-03-31")
    assert page.problem() == ""
    row = page.inspector.source.attributes.rows["when"]
    page.type(row.value, "soon")
    assert "not a date" in page.problem("when")
    assert row.value.text() == "soon"
    page.type(row.value, "2024-04-01")
    assert page.problem("when") == ""
    assert page.attributes() == {"when": ("date", "2024-04-01")}


def test_a_type_that_does_not_fit_the_value_is_refused(review, desk, page) -> None:
    page.inspect("source", review.last.id)
    page.add_attribute("design", "text", "trial")
    box = page.inspector.source.attributes.rows["design"].type
    box.setFocus()
    QTest.keyClicks(box, "n")
    desk.settle()
    assert "not a number" in page.problem("design")
    assert page.attributes() == {"design": ("text", "trial")}


def test_source_details_and_memo(review, page) -> None:
    page.inspect("source", review.last.id)
    assert page.detail("Characters") == f"{len(TEXT)}"
    assert page.detail("Highlights") == "2"
    assert page.detail("File") == "Trials.txt"
    page.type(page.memo, "A good one")
    memos = highlight_lookup.memos(project=review.project, target=review.last.id)
    assert [memo.text for memo in memos] == ["A good one"]
