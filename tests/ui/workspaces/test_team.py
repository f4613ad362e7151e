"""The Team workspace: try a merge, merge, decide, take back."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from reviewer.services.coding import codes, highlights
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.services.sources import purge
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.hostile.craft import Crafted, make
from tests.ui.pages.window import WindowPage

TEXT = "Trial\n\nRelief came within hours for some people. Others felt nothing.\n"


@pytest.fixture
def laptops(window: WindowPage, tmp_path: Path) -> Callable[..., Path]:
    """The open project is Anna's; a call makes Ben's copy with his work in it."""
    builder = ProjectBuilder(tmp_path / "anna.review").with_themes().with_coder(BEN, "Ben").with_source(TEXT, "Trial")
    builder.project.forget_steps()
    builder.project.close()

    def ben(work: Callable[[Project], object]) -> Path:
        path = tmp_path / "ben.review"
        shutil.copy(tmp_path / "anna.review", path)
        project = projects.open_project(path=path)
        work(project)
        project.close()
        return path

    window.open(tmp_path / "anna.review")
    return ben


def code(project: Project, path: str) -> str:
    return codes.code_at(project=project, path=path).id


def rename(project: Project, name: str, coder: str) -> None:
    codes.rename_code(project=project, code=code(project, "Risks"), name=name, coder=coder)


def look(window: WindowPage, *paths: Path) -> None:
    window.do("team")
    window.app.window.pages["team"].choose(paths)
    window.settle()


def test_a_merge_is_looked_at_first_then_done_and_taken_back_with_one_undo(
    window: WindowPage, laptops: Callable[..., Path]
) -> None:
    path = laptops(lambda project: codes.add_code(project=project, name="Sleep", coder=BEN))
    look(window, path)
    team = window.app.window.pages["team"]
    assert team.report is not None
    assert (team.report.files[0].coders, team.report.new) == (("Ben",), 1)
    assert "Sleep" not in window.code_paths()
    team.files.merge.click()
    window.settle()
    assert "Sleep" in window.code_paths()
    assert "Merged" in window.notice
    window.do("undo")
    assert "Sleep" not in window.code_paths()


def test_conflicts_are_shown_before_and_decided_after(window: WindowPage, laptops: Callable[..., Path]) -> None:
    path = laptops(lambda project: rename(project, "Side effects", BEN))
    rename(window.project, "Harms", ANNA)
    look(window, path)
    team = window.app.window.pages["team"]
    assert len(team.cards) == 1
    assert team.cards[0].buttons == []
    team.files.merge.click()
    window.settle()
    assert "1 open conflict" in window.status
    card = team.cards[0]
    values = [side.value for side in card.conflict.sides]
    card.buttons[values.index("Harms")].click()
    window.settle()
    assert project_lookup.conflict_count(project=window.project) == 0
    assert "Harms" in window.code_paths()
    assert "conflict" not in window.status


def test_a_thing_under_the_id_of_another_is_removed_by_its_button(
    window: WindowPage, laptops: Callable[..., Path]
) -> None:
    def work(project: Project) -> None:
        source = source_lookup.list_sources(project=project)[0].id
        highlights.highlight_passage(project=project, source=source, start=7, end=13, coder=BEN)

    path = laptops(work)
    source = source_lookup.list_sources(project=window.project)[0].id
    Crafted(path).write(make("code", source, name="Claimed", parent=None, colour="#aabbcc"))
    look(window, path)
    team = window.app.window.pages["team"]
    team.merge()
    window.settle()
    [card] = team.cards
    assert [side.value for side in card.conflict.sides] == ["code “Claimed”, under the id of the source “Trial”"]
    [button] = card.buttons
    button.click()
    window.settle()
    assert team.cards == []
    assert [each.id for each in source_lookup.list_sources(project=window.project)] == [source]


@pytest.mark.parametrize("purged", [False, True])
def test_what_is_promised_of_a_merge_holds(window: WindowPage, laptops: Callable[..., Path], purged: bool) -> None:
    def work(project: Project) -> None:
        codes.add_code(project=project, name="Sleep", coder=BEN)
        if purged:
            source = source_lookup.list_sources(project=project)[0]
            purge.purge_source(project=project, source=source.id, confirm=source.title, coder=BEN)

    look(window, laptops(work))
    files = window.app.window.pages["team"].files
    words = "\n".join(label.text() for label in files.findChildren(QLabel) if label.isVisible())
    assert ("One undo takes it all back." in words) is not purged
    assert ("all but the purge" in words) is purged
    assert ("With it go: 1 source." in words) is purged
    assert "1 sources" not in words


def test_codes_of_one_name_are_unified(window: WindowPage, laptops: Callable[..., Path]) -> None:
    path = laptops(lambda project: codes.add_code(project=project, name="Sleep", coder=BEN))
    codes.add_code(project=window.project, name="Sleep", coder=ANNA)
    look(window, path)
    window.app.window.pages["team"].merge()
    window.settle()
    window.app.window.pages["team"].cards[0].button.click()
    window.settle()
    assert window.code_paths().count("Sleep") == 1
    assert window.app.window.pages["team"].cards == []


def test_files_that_are_no_projects_are_named(window: WindowPage, laptops: Callable[..., Path], tmp_path: Path) -> None:
    laptops(lambda _: None)
    (tmp_path / "odd.review").write_bytes(b"nothing")
    look(window, tmp_path / "odd.review")
    team = window.app.window.pages["team"]
    assert team.report is not None
    assert "odd.review" in team.report.problems[0]
    assert not team.files.merge.isVisible()


def test_the_team_workspace_has_the_whole_width(window: WindowPage, laptops: Callable[..., Path]) -> None:
    window.do("team")
    assert not window.app.window.inspector.isVisible()
    window.do("read")
    assert window.app.window.inspector.isVisible()
