"""A changeset of several parts of which one is missing is held back alone until the rest comes; all else is merged."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reviewer.changes.draft import Draft
from reviewer.services.coding import codes
from reviewer.services.project import checks, history, projects, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import project_lookup
from reviewer.services.team import merge
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.kept import bodies
from tests.writing import write

Laptops = Callable[[str], Project]


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptops]:
    """Copies of one project, by name."""
    ProjectBuilder(tmp_path / "base.review").with_coder(BEN, "Ben").project.close()
    opened: list[Project] = []

    def copy(name: str) -> Project:
        shutil.copy(tmp_path / "base.review", tmp_path / f"{name}.review")
        opened.append(projects.open_project(path=tmp_path / f"{name}.review"))
        return opened[-1]

    yield copy
    for project in opened:
        project.close()


def many_codes(project: Project) -> None:
    draft = Draft()
    for number in range(12_000):
        draft.create("code", f"{number:032x}", name=f"code {number}", parent=None, colour="#112233")
    write(project, draft, label="Many codes", coder=BEN)
    codes.add_code(project=project, name="Single", parent=None, coder=BEN)


def without_part(path: Path, name: str, part: int) -> Path:
    """A copy that lacks one part of the large changeset, as a broken transfer leaves it."""
    target = path.with_name(f"{name}.review")
    shutil.copy(path, target)
    with sqlite3.connect(target) as other:
        for key, body in bodies(other):
            data = json.loads(body)
            if data["parts"] == 3 and data["part"] == part:
                other.execute("DELETE FROM changeset WHERE id = ?", (key,))
    other.close()
    return target


def bring(into: Project, path: Path) -> tuple[str, ...]:
    return merge.merge_files(project=into, paths=[path]).report.files[0].refused


def names(project: Project) -> int:
    return len(codes.codebook(project=project))


def test_it_is_held_back_alone_and_comes_in_when_the_rest_comes(laptop: Laptops) -> None:
    ben, here = laptop("ben"), laptop("anna")
    many_codes(ben)
    refused = bring(here, without_part(ben.path, "torn", 1))
    assert refused == (
        "“Many codes” came without 1 of its 3 parts; what came is kept aside until a copy brings the rest.",
    )
    assert [code.name for code in codes.codebook(project=here)] == ["Single"]
    assert next(str(entry.label) for entry in history.history(project=here)) == "New code Single"
    assert checks.check(project=here).fine
    checks.rebuild(project=here)
    assert names(here) == 1
    assert bring(here, without_part(ben.path, "torn", 1)) == ()
    assert bring(here, ben.path) == ()
    assert names(here) == 12_001
    assert project_lookup.digest(project=here) == project_lookup.digest(project=ben)
    assert checks.check(project=here).fine


def test_parts_that_come_one_by_one_from_several_copies_are_passed_on_and_joined(laptop: Laptops) -> None:
    ben, one, two = laptop("ben"), laptop("one"), laptop("two")
    many_codes(ben)
    bring(one, without_part(without_part(ben.path, "torn", 0), "torn2", 1))
    assert len(bring(two, one.path)) == 1
    assert names(two) == 1
    assert bring(two, without_part(ben.path, "torn3", 2)) == ()
    assert names(two) == 12_001
    assert project_lookup.digest(project=two) == project_lookup.digest(project=ben)


def test_taking_the_merge_back_that_brought_the_rest_holds_it_back_again(laptop: Laptops) -> None:
    ben, here = laptop("ben"), laptop("anna")
    many_codes(ben)
    bring(here, without_part(ben.path, "torn", 1))
    before = project_lookup.digest(project=here)
    bring(here, ben.path)
    whole = project_lookup.digest(project=here)
    undo.undo(project=here, coder=ANNA)
    assert (names(here), project_lookup.digest(project=here)) == (1, before)
    assert checks.check(project=here).fine
    undo.redo(project=here, coder=ANNA)
    assert (names(here), project_lookup.digest(project=here)) == (12_001, whole)
    undo.undo(project=here, coder=ANNA)
    undo.undo(project=here, coder=ANNA)
    assert names(here) == 0
    assert checks.check(project=here).fine
