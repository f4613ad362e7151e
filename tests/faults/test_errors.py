"""The disk may refuse at any step: the change is kept, nothing is half written, and it lands when the disk is mended."""

from __future__ import annotations

import itertools
from pathlib import Path

import apsw
import pytest

from reviewer.services.evidence import excerpts
from reviewer.services.project import checks, projects, undo
from reviewer.services.project.projects import Project
from reviewer.store.file.unfinished import rolled_back
from tests.builder import ANNA, ProjectBuilder
from tests.faults.disk import Disk, Event
from tests.faults.errors import FAULTS, Fault, refuse_everywhere, refuse_opening
from tests.faults.scenarios import SCENARIOS, Scenario, scenario
from tests.faults.verdict import same_world, state_of

WRITING = [each for each in SCENARIOS if each.name not in ("making", "upgrading")]
CASES = list(itertools.product(WRITING, FAULTS))


@pytest.mark.parametrize(("played", "fault"), CASES, ids=lambda each: each.name)
def test_a_change_that_the_disk_refuses_is_kept_and_lands_later(played: Scenario, fault: Fault) -> None:
    tally = refuse_everywhere(played, fault, every=19, first=CASES.index((played, fault)) % 19)
    assert (tally.lost, tally.stories) == (0, [])
    assert tally.opened == tally.injected > 0


@pytest.mark.parametrize("fault", FAULTS, ids=lambda each: each.name)
@pytest.mark.parametrize("name", ["making", "upgrading"])
def test_a_project_that_cannot_be_made_or_upgraded_can_be_the_next_time(name: str, fault: Fault) -> None:
    tally = refuse_opening(scenario(name), fault, every=9)
    assert (tally.lost, tally.stories) == (0, [])
    assert tally.opened == tally.injected > 0


def _three_highlights(folder: Path) -> tuple[Disk, Project]:
    """A project with three highlights on a disk of its own."""
    disk = Disk(folder)
    builder = ProjectBuilder(folder / "p.review", same_world(disk.connect, 3)).with_source("One two three four.")
    for word in ("One", "two", "three"):
        builder.coded(word, "Risks")
    return disk, builder.project


def test_an_undo_whose_last_sync_fails_is_done_once_and_not_twice(tmp_path: Path) -> None:
    disk, project = _three_highlights(tmp_path)
    count = state_of(project)[2]
    seen: list[str] = []

    def refuse(_: int, event: Event) -> Exception | None:
        seen.append(event.deed)
        cleared = "truncate" in seen
        return apsw.IOError("late") if cleared and event.deed == "sync" else None

    disk.refuse = refuse
    undo.undo(project=project, coder=ANNA)
    disk.refuse = None
    assert project.unsaved == 1
    assert project.retry()
    assert state_of(project)[2] == count + 1
    assert str(project.steps()[0]) == "Tag with Risks"
    assert [each.quote for each in excerpts.list_excerpts(project=project)] == ["One", "two"]
    project.close()
    disk.remove()


def test_a_disk_that_stops_in_the_middle_leaves_a_file_that_can_be_read_without_it(tmp_path: Path) -> None:
    """Writes to the file itself fail, and so does undoing them: the state before is put together from the journal."""
    disk, project = _three_highlights(tmp_path)
    before = state_of(project)
    failing: list[int] = []

    def refuse(_: int, event: Event) -> Exception | None:
        if event.deed == "write" and event.name == "p.review":
            failing.append(event.at)
        return apsw.IOError("dead") if len(failing) > 2 else None

    disk.refuse = refuse
    undo.undo(project=project, coder=ANNA)
    assert project.unsaved == 1
    assert project.path.with_name("p.review-journal").stat().st_size > 0
    (tmp_path / "put together.review").write_bytes(rolled_back(project.path))
    copy = projects.open_project(path=tmp_path / "put together.review")
    assert state_of(copy) == before
    assert checks.check(project=copy).fine
    copy.close()
    disk.refuse = None
    assert project.retry()
    assert project.unsaved == 0
    assert checks.check(project=project).fine
    project.close()
    disk.remove()


def test_a_file_that_was_replaced_is_never_taken_for_the_project_when_the_disk_fails(tmp_path: Path) -> None:
    disk, project = _three_highlights(tmp_path)
    (tmp_path / "other").write_bytes(project.path.read_bytes())
    (tmp_path / "other").replace(project.path)
    disk.refuse = lambda *_: apsw.IOError("dead")
    undo.undo(project=project, coder=ANNA)
    assert project.unsaved == 1
    assert not project.retry()
    disk.refuse = None
    assert not project.retry()
    assert "replaced" in project.notice
    project.close()
    disk.remove()
