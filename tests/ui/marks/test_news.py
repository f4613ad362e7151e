"""The dot beside what others did since this user looked last."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reviewer.services.coding import codes, highlights
from reviewer.services.project import projects
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.ui.pages.window import WindowPage
from ui.panes.codebook.model import CodebookModel
from ui.panes.sources.model import SourcesModel

TEXT = "Relief came within hours for some people. Others felt nothing."


def tag(project: Project, source: str, quote: str, path: str, coder: str) -> None:
    code = codes.code_at(project=project, path=path).id
    start, end = highlight_lookup.find_quote(project=project, source=source, quote=quote)
    highlights.highlight_passage(project=project, source=source, start=start, end=end, codes=[code], coder=coder)


@pytest.fixture
def merged(window: WindowPage, tmp_path: Path) -> tuple[str, str]:
    """Anna's window after she merged what Ben did in one source of two, with one code; (that source, that code)."""
    builder = ProjectBuilder(tmp_path / "anna.review").with_themes().with_coder(BEN, "Ben")
    builder.with_source(TEXT, "Trial")
    trial = builder.last.id if builder.last else ""
    builder.with_source("Something else.", "Leaflet")
    builder.project.forget_steps()
    builder.project.close()
    shutil.copy(tmp_path / "anna.review", tmp_path / "ben.review")
    for name, coder, path, quote in (("ben", BEN, "Risks", "nothing"), ("anna", ANNA, "Benefits", "within hours")):
        project = projects.open_project(path=tmp_path / f"{name}.review")
        tag(project, trial, quote, path, coder)
        if name == "ben":
            tag(project, trial, "some people", "Mechanism", ANNA)
        project.close()
    window.open(tmp_path / "anna.review")
    window.do("team")
    window.app.window.pages["team"].choose([tmp_path / "ben.review"])
    window.settle()
    window.app.window.pages["team"].files.merge.click()
    window.settle()
    return trial, codes.code_at(project=window.project, path="Risks").id


def dots(window: WindowPage) -> tuple[set[str], set[str]]:
    """The titles and code names that have a dot, as the rows say."""
    main = window.app.window
    listed, tree = main.sources.model, main.codebook.model
    sources = {listed.index(row) for row in range(listed.rowCount())}
    return (
        {index.data() for index in sources if index.data(SourcesModel.NEWS)},
        {code.name for code in tree.book if tree.index_of(code.id).data(CodebookModel.NEWS)},
    )


def reopen(window: WindowPage) -> None:
    path = window.project.path
    window.do("close")
    window.open(path)


def test_what_others_did_has_a_dot_until_it_was_looked_at(window: WindowPage, merged: tuple[str, str]) -> None:
    source, code = merged
    assert dots(window) == ({"Trial"}, {"Risks"})
    window.app.navigator.read(source)
    window.settle()
    assert dots(window) == (set(), {"Risks"})
    reopen(window)
    assert dots(window) == (set(), {"Risks"})
    window.app.navigator.show_excerpts(code)
    window.settle()
    assert dots(window) == (set(), set())


def test_all_dots_can_go_at_once_and_one_says_what_it_means(window: WindowPage, merged: tuple[str, str]) -> None:
    row = window.app.window.sources.model.index_of(merged[0])
    assert "others worked here" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    window.do("all_seen")
    assert dots(window) == (set(), set())
    reopen(window)
    assert dots(window) == (set(), set())


def test_a_merge_that_is_taken_back_takes_its_dots_along(window: WindowPage, merged: tuple[str, str]) -> None:
    window.do("undo")
    assert dots(window) == (set(), set())
