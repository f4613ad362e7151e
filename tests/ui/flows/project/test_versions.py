"""Frozen versions in the window: frozen by name, compared, shown, taken away and undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reviewer.services.coding import highlights
from reviewer.services.evidence import versions
from reviewer.services.project import projects
from reviewer.services.shared import source_lookup
from tests.builder import ANNA, ProjectBuilder
from tests.ui.pages.two_texts import two_texts
from tests.ui.pages.window import WindowPage
from ui.dialogs.project.versions import VersionsDialog
from ui.workspaces.excerpts.workspace import ExcerptsWorkspace


@pytest.fixture
def review(window: WindowPage, tmp_path: Path) -> WindowPage:
    builder = two_texts(ProjectBuilder(tmp_path / "team.review"))
    builder.project.close()
    window.open(tmp_path / "team.review")
    return window


def dialog(window: WindowPage) -> VersionsDialog:
    window.do("freeze")
    found = window.app.freezing.dialog
    assert found is not None
    return found


def freeze(window: WindowPage, name: str) -> VersionsDialog:
    found = dialog(window)
    QTest.keyClicks(found.name, name)
    QTest.keyClick(found.name, Qt.Key.Key_Return)
    window.settle()
    return found


def names(window: WindowPage) -> list[str]:
    return [version.name for version in versions.list_versions(project=window.project)]


def test_a_version_is_frozen_and_says_what_changed_since(review: WindowPage) -> None:
    assert dialog(review).none.isVisible()
    shown = freeze(review, "First draft")
    assert names(review) == ["First draft"]
    assert "frozen" in review.notice
    assert shown.isVisible()
    assert shown.difference.text() == "Nothing has changed since."
    source = source_lookup.find_source(project=review.project, name="Trial").id
    review.app.session.do(lambda by: highlights.highlight_passage(**by, source=source, start=0, end=7, codes=[]))
    review.settle()
    assert shown.difference.text() == "Changed since: new excerpts: 1."
    shown.shows[0].click()
    review.settle()
    excerpts: ExcerptsWorkspace = review.app.window.pages["excerpts"]
    assert review.app.navigator.workspace == "excerpts"
    assert [chip.title for chip in excerpts.bar.chips] == ["1 chosen passage"]


def test_a_name_is_there_once(review: WindowPage) -> None:
    freeze(review, "Draft")
    shown = freeze(review, "draft")
    assert "There is a version" in shown.difference.text()
    assert names(review) == ["Draft"]


def test_a_version_is_taken_away_and_comes_back(review: WindowPage) -> None:
    shown = freeze(review, "Draft")
    shown.delete.click()
    review.settle()
    assert names(review) == []
    assert shown.none.isVisible()
    review.app.session.undo()
    review.settle()
    assert names(review) == ["Draft"]
    assert shown.list.count() == 1


def test_the_projects_card_names_them(review: WindowPage) -> None:
    review.app.navigator.inspect("project", "")
    review.settle()
    card = review.app.window.inspector.project
    assert card.version_note.text() == "None yet."
    freeze(review, "Draft <b>")
    assert card.version_note.text().startswith("Draft <b>")
    card.freeze.click()
    assert review.app.freezing.dialog is not None


def test_reading_only(review: WindowPage, tmp_path: Path) -> None:
    versions.freeze(project=review.project, name="Draft", coder=ANNA)
    review.app.session.detach()
    review.app.session.attach(projects.open_project(path=tmp_path / "team.review", read_only=True))
    shown = dialog(review)
    assert not shown.name.isEnabled()
    assert not shown.delete.isEnabled()
    review.settle()
    assert "Nothing has changed" in shown.difference.text()
