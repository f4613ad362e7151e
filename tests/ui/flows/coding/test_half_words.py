"""Half words are found from the menu, shown as they would become, and widened with one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.builder import ANNA, ProjectBuilder
from tests.ui.pages.window import Key, WindowPage
from ui.dialogs.half_words import HalfWordsDialog

TEXT = "Rapid-acting antidepressant effects were seen in participants.\n"


@pytest.fixture
def review(window: WindowPage, tmp_path: Path) -> WindowPage:
    builder = ProjectBuilder(tmp_path / "half.review").with_source(TEXT, "Trial")
    builder.coded("cting antidepressant effects", "Benefits").coded("partici", "People").coded("were seen", "People")
    builder.project.close()
    window.open(tmp_path / "half.review")
    window.read("Trial")
    return window


def preview(review: WindowPage) -> HalfWordsDialog:
    review.do("half_words")
    dialog = review.dialog()
    assert isinstance(dialog, HalfWordsDialog)
    return dialog


def test_all_are_shown_and_widened(review: WindowPage) -> None:
    dialog = preview(review)
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert rows == ["[Rapid-a]cting antidepressant effects", "partici[pants]"]
    assert dialog.widen.text() == "Widen 2 highlights"
    dialog.widen.click()
    review.settle()
    assert sorted(quote for quote, _ in review.excerpts()) == [
        "Rapid-acting antidepressant effects",
        "participants",
        "were seen",
    ]
    assert review.notice == "2 highlights widened to whole words."
    review.do("undo")
    assert "partici" in [quote for quote, _ in review.excerpts()]


def test_chosen_rows_alone(review: WindowPage) -> None:
    dialog = preview(review)
    dialog.list.setCurrentRow(1)
    assert dialog.widen.text() == "Widen 1 highlight"
    QTest.keyClick(dialog.list, Key.Key_Return)
    review.settle()
    assert review.reader.current == "partici"
    dialog.widen.click()
    review.settle()
    assert sorted(quote for quote, _ in review.excerpts()) == [
        "cting antidepressant effects",
        "participants",
        "were seen",
    ]


def test_without_any_it_says_so(review: WindowPage) -> None:
    preview(review).widen.click()
    review.settle()
    review.do("half_words")
    assert review.notice == "None of your highlights cuts a word."


def test_the_mouse_takes_whole_words_unless_told_otherwise(review: WindowPage) -> None:
    review.reader.drag_over("depressant eff")
    assert review.reader.widget.selected_text() == "antidepressant effects"
    review.reader.press(Key.Key_Escape)
    assert review.app.actions["by_words"].isChecked()
    review.do("by_words")
    review.reader.drag_over("depressant eff")
    assert review.reader.widget.selected_text() == "depressant eff"
    assert (review.app.settings.select_by_words, review.app.settings.coder_id) == (False, ANNA)
