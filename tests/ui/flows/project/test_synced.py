"""A project in a folder that syncs: said once; second copies are offered in the Team workspace."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from reviewer.services.project import projects
from reviewer.services.shared import source_lookup
from tests.builder import BEN, ProjectBuilder
from tests.ui.pages.window import WindowPage

TEXT = "Relief came within hours for some people. Others felt nothing.\n"


def made(folder: Path) -> Path:
    folder.mkdir()
    built = ProjectBuilder(folder / "team.review").with_coder(BEN, "Ben").with_source(TEXT, "Trial")
    built.project.close()
    return built.project.path


def press(window: WindowPage, words: str) -> None:
    buttons = window.app.window.findChildren(QPushButton)
    next(button for button in buttons if button.text() == words and button.isVisible()).click()
    window.settle()


def test_it_is_said_until_one_says_i_know(window: WindowPage, tmp_path: Path) -> None:
    path = made(tmp_path / "Dropbox")
    window.open(path)
    assert "a folder that Dropbox syncs" in window.banner
    window.do("new_code")
    window.settle()
    window.app.commands.close()
    window.open(path)
    assert "Dropbox" in window.banner
    press(window, "I know")
    assert window.banner == ""
    window.app.commands.close()
    window.open(path)
    assert window.banner == ""


def test_elsewhere_nothing_is_said(window: WindowPage, tmp_path: Path) -> None:
    window.open(made(tmp_path / "Documents"))
    assert window.banner == ""


def test_second_copies_are_offered_looked_at_and_merged(window: WindowPage, tmp_path: Path) -> None:
    path = made(tmp_path / "Documents")
    second = path.with_name("team (Ben's conflicted copy 2026-11-22).review")
    shutil.copy(path, second)
    builder = ProjectBuilder.__new__(ProjectBuilder)
    builder.project = projects.open_project(path=second)
    builder.last = source_lookup.list_sources(project=builder.project)[0]
    builder.coded("within hours", "Benefits", coder=BEN)
    builder.project.close()
    window.open(path)
    window.do("team")
    press(window, "Look at them")
    team = window.app.window.pages["team"]
    assert [file.path for file in team.report.files] == [second]
    team.files.merge.click()
    window.settle()
    assert window.excerpts() == [("within hours", ("Benefits",))]
