"""Purge a source from the window: asked twice, gone for good."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from reviewer.services.project import projects
from reviewer.services.shared import source_lookup
from reviewer.services.sources import purge
from tests.builder import BEN, ProjectBuilder
from tests.ui.pages.window import WindowPage
from ui.dialogs.sources.purge import PurgeDialog

SECRET = "Zebulon said that the ward was cold. Nobody else heard it.\n"


@pytest.fixture
def review(window: WindowPage, tmp_path: Path) -> WindowPage:
    built = ProjectBuilder(tmp_path / "team.review").with_coder(BEN, "Ben").with_source("Relief came soon.\n", "Trial")
    built.with_source(SECRET, "Interview").coded("the ward was cold", "Risks", memo="Zebulon")
    built.project.close()
    shutil.copy(tmp_path / "team.review", tmp_path / "ben.review")
    window.open(tmp_path / "team.review")
    window.read("Interview")
    return window


def asked(window: WindowPage) -> Any:
    window.do("purge_source")
    dialog = window.dialog()
    assert isinstance(dialog, PurgeDialog)
    return dialog


def titles(window: WindowPage) -> list[str]:
    return [source.title for source in source_lookup.list_sources(project=window.project)]


def test_it_needs_the_title_and_the_tick(review: WindowPage, tmp_path: Path) -> None:
    dialog = asked(review)
    assert not dialog.purge.isEnabled()
    dialog.field.setText("Interview")
    assert not dialog.purge.isEnabled()
    dialog.sure.click()
    dialog.field.setText("Trial")
    assert not dialog.purge.isEnabled()
    dialog.field.setText("Interview")
    dialog.purge.click()
    review.settle()
    assert titles(review) == ["Trial"]
    assert "is purged" in review.notice
    assert b"Zebulon" not in (tmp_path / "team.review").read_bytes()
    assert review.app.window.sources.model.rowCount() == 1


def test_leaving_the_dialog_changes_nothing(review: WindowPage) -> None:
    dialog = asked(review)
    dialog.field.setText("Interview")
    dialog.sure.click()
    dialog.reject()
    review.settle()
    assert titles(review) == ["Trial", "Interview"]


def test_the_menu_of_the_sources_has_it(review: WindowPage) -> None:
    pane = review.app.window.sources
    menu = pane.menu_for(source_lookup.find_source(project=review.project, name="Interview"))
    next(action for action in menu.actions() if "Purge" in action.text()).trigger()
    assert isinstance(review.dialog(), PurgeDialog)
    menu.deleteLater()


def test_a_merge_that_purges_says_so_first(review: WindowPage, tmp_path: Path) -> None:
    ben = projects.open_project(path=tmp_path / "ben.review")
    source = source_lookup.find_source(project=ben, name="Interview")
    purge.purge_source(project=ben, source=source.id, confirm="Interview", coder=BEN)
    ben.close()
    review.do("team")
    team = review.app.window.pages["team"]
    team.choose([tmp_path / "ben.review"])
    review.settle()
    assert team.report.purges == ("Interview",)
    assert titles(review) == ["Trial", "Interview"]


def test_selected_words_are_blacked_out_and_the_work_stays(review: WindowPage, tmp_path: Path) -> None:
    assert not review.app.actions.enabled("purge_passage")
    review.reader.select("Zebulon")
    review.do("purge_passage")
    dialog = review.dialog()
    dialog.field.setText("Interview")
    dialog.sure.click()
    dialog.purge.click()
    review.settle()
    assert titles(review) == ["Trial", "Interview"]
    assert review.excerpts() == [("the ward was cold", ("Risks",))]
    assert b"Zebulon" not in (tmp_path / "team.review").read_bytes()
    review.read("Interview")
    assert review.reader.widget.text().startswith("███████ said that")
