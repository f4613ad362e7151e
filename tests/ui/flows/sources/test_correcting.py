"""Replacing a source's text in the window, and working through the highlights that wait."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox

from reviewer.services.evidence import excerpts
from tests.builder import ProjectBuilder
from tests.ui.pages.window import WindowPage

OLD = "Trial\n\nReIief came within h0urs for sorne people. Others felt nothing.\n\nA line that goes away in the next version."
NEW = "Trial\n\nRelief came within hours for some people. Others felt nothing.\n\nA new line."


@pytest.fixture
def trial(window: WindowPage, tmp_path: Path) -> Path:
    """Three highlights in the open source; the path of the corrected text."""
    builder = ProjectBuilder(tmp_path / "anna.review").with_themes().with_source(OLD, "Trial")
    builder.coded("Others felt nothing", "Benefits").coded("sorne", "Risks")
    builder.coded("A line that goes away in the next version", "Regulation")
    builder.project.forget_steps()
    builder.project.close()
    window.open(tmp_path / "anna.review")
    window.read("Trial")
    better = tmp_path / "better.txt"
    better.write_text(NEW, "utf-8")
    return better


def replace(window: WindowPage, better: Path) -> None:
    window.app.correcting.replace_by(better)
    window.settle()
    dialog = window.dialog()
    assert dialog.table.rowCount() == 3
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    window.settle()


def quotes(window: WindowPage) -> list[str]:
    return [excerpt.quote for excerpt in excerpts.list_excerpts(project=window.project)]


def waiting(window: WindowPage) -> list[tuple[str, str]]:
    table = window.app.correcting._carried.table
    return [(table.item(row, 0).text(), table.item(row, 1).text()) for row in range(table.rowCount())]


def test_it_is_looked_at_before_and_worked_through_after(window: WindowPage, trial: Path) -> None:
    replace(window, trial)
    assert window.reader.widget.text() == NEW
    assert waiting(window) == [("to review", "some"), ("not placed", "A line that goes away in the next version")]
    assert window.app.window.inspector.source.waiting.isVisibleTo(window.app.window.inspector.source)
    dialog = window.app.correcting._carried
    dialog.table.selectRow(0)
    dialog.accept_them.click()
    window.settle()
    assert waiting(window) == [("not placed", "A line that goes away in the next version")]
    dialog.table.selectRow(0)
    dialog.place.click()
    window.settle()
    assert "select the passage" in window.notice
    window.reader.select("A new line")
    dialog.place.click()
    window.settle()
    assert waiting(window) == []
    assert sorted(quotes(window)) == ["A new line", "Others felt nothing", "some"]
    for _ in range(3):
        window.do("undo")
    assert window.reader.widget.text() == OLD


def test_nothing_happens_when_it_is_cancelled(window: WindowPage, trial: Path) -> None:
    window.app.correcting.replace_by(trial)
    window.settle()
    window.dialog().reject()
    window.settle()
    assert window.reader.widget.text() == OLD


def test_an_unplaced_highlight_shows_its_exact_old_quote(window: WindowPage, trial: Path) -> None:
    replace(window, trial)
    dialog = window.app.correcting._carried
    dialog.table.selectRow(1)
    dialog.show_there.click()
    window.settle()
    card = window.app.window.inspector.highlight
    assert card.quote.text == "A line that goes away in the next version"
    assert "in an earlier text" in card.details.value("Where")
    dialog.delete.click()
    window.settle()
    assert waiting(window) == [("to review", "some")]


def test_the_same_text_again_is_refused_in_one_sentence(window: WindowPage, trial: Path) -> None:
    trial.write_text(OLD, "utf-8")
    window.app.correcting.replace_by(trial)
    window.settle()
    assert "has already" in window.notice


def test_in_a_project_for_reading_only_the_waiting_highlights_are_only_shown(window: WindowPage, trial: Path) -> None:
    replace(window, trial)
    path = window.project.path
    window.do("close")
    window.app.session.open(path, read_only=True)
    window.settle()
    window.do("carried")
    dialog = window.app.correcting._carried
    window.qtbot.waitUntil(lambda: dialog.table.rowCount() == 2)
    dialog.table.selectRow(0)
    assert dialog.show_there.isEnabled()
    writing = (dialog.accept_them, dialog.place, dialog.delete, dialog.carry)
    assert [button.isEnabled() for button in writing] == [False] * 4
