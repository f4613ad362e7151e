"""A record that makes a thing under the id of another one: both stay as they are, it is a conflict, and it can be removed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.services.evidence import excerpts
from reviewer.services.project import checks, projects, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import project_lookup
from reviewer.services.team import conflicts, merge
from tests.builder import ANNA
from tests.hostile.craft import Crafted, a_base, make


@pytest.fixture
def claimed(tmp_path: Path) -> Iterator[Project]:
    """Anna's project after a merge with a file that makes a code under the id of her first highlight."""
    base = a_base(tmp_path / "anna.review")
    (tmp_path / "mallory.review").write_bytes(base.read_bytes())
    file = Crafted(tmp_path / "mallory.review")
    file.write(make("code", file.highlight, name="Claimed", parent=None, colour="#aabbcc"))
    project = projects.open_project(path=base)
    merge.merge_files(project=project, paths=[file.path])
    yield project
    project.close()


def quotes(project: Project) -> list[str]:
    return [excerpt.quote for excerpt in excerpts.list_excerpts(project=project)]


def test_it_is_told_what_was_made_and_whose_id_it_is(claimed: Project) -> None:
    [item] = project_lookup.list_conflicts(project=claimed)
    assert (item.sort, item.kind) == ("kind", "code")
    assert [side.value for side in item.sides] == ["code “Claimed”, under the id of the highlight “helps within hours”"]


def test_removing_it_leaves_the_other_thing_and_can_be_undone(claimed: Project) -> None:
    before = quotes(claimed)
    [item] = project_lookup.list_conflicts(project=claimed)
    conflicts.remove_displaced(project=claimed, conflict=item, coder=ANNA)
    for step in (None, undo.undo, undo.redo):
        if step:
            step(project=claimed, coder=ANNA)
        assert quotes(claimed) == before
        assert len(project_lookup.list_conflicts(project=claimed)) == (step is undo.undo)
        assert checks.check(project=claimed).fine
