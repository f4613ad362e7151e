"""What is checked when a project is opened: what is new, or everything, and that nothing is overlooked that was noticed before."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.errors import Cancelled, ReviewerError
from reviewer.progress import Progress
from reviewer.services.coding import highlights
from reviewer.services.project import check_child, check_process, checks, opening_check, projects
from reviewer.services.project.checks import CheckReport
from reviewer.services.project.projects import Project
from reviewer.store.rescue import newer
from tests.builder import ANNA, ProjectBuilder

TEXT = "Relief came within hours. Nobody knows what a year of it does.\n"
Build = Callable[[], ProjectBuilder]


@pytest.fixture(autouse=True)
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each check looked at everything. The work of the child is done here, on a small file too."""
    looks: list[bool] = []

    def apart(path: Path, mark: newer.Mark | None, progress: Progress) -> tuple[CheckReport, bool]:
        project = projects.open_project(path=path, read_only=True)
        report, whole = check_child.check(project, mark, progress)
        project.close()
        looks.append(whole)
        return report, whole

    monkeypatch.setattr(opening_check, "_SMALL_BYTES", 0)
    monkeypatch.setattr(opening_check, "checked_apart", apart)
    return looks


def opened_and_closed(path: Path, work: Callable[[Project], object] = lambda _: None) -> CheckReport:
    """A session as the window has it."""
    project = projects.open_project(path=path)
    report = opening_check.check_opened(project=project, progress=Progress())
    work(project)
    project.close()
    opening_check.note_left(path=path)
    return report


@pytest.fixture
def path(a_project: Build) -> Path:
    work = a_project().with_source(TEXT).coded("hours", "Benefits")
    work.project.close()
    return work.project.path


def tag(project: Project) -> None:
    source = project.read(lambda c: c.execute("SELECT id FROM source").fetchone()[0])
    highlights.highlight_passage(project=project, source=source, start=0, end=6, coder=ANNA, codes=[])


def spoil(path: Path, statement: str) -> None:
    """Change the file without its time telling of it, as a failing disk does."""
    status = path.stat()
    with sqlite3.connect(path) as file:
        assert file.execute(statement).rowcount > 0
    file.close()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def test_a_file_as_it_was_left_is_checked_from_there_on(path: Path, looked_at: list[bool]) -> None:
    reports = [opened_and_closed(path, tag) for _ in range(3)]
    assert all(report.fine for report in reports)
    assert looked_at == [True, False, False]


def test_a_file_that_anything_else_wrote_to_is_checked_whole(path: Path, looked_at: list[bool]) -> None:
    opened_and_closed(path)
    project = projects.open_project(path=path)
    tag(project)
    project.close()
    opened_and_closed(path)
    assert looked_at == [True, True]


def test_a_file_whose_program_was_killed_is_checked_whole(path: Path, looked_at: list[bool]) -> None:
    project = projects.open_project(path=path)
    opening_check.check_opened(project=project, progress=Progress())
    project.close()
    opened_and_closed(path)
    assert looked_at == [True, True]


def test_everything_is_checked_once_a_week(path: Path, looked_at: list[bool], monkeypatch: pytest.MonkeyPatch) -> None:
    opened_and_closed(path)
    monkeypatch.setattr(opening_check, "WHOLE_EVERY_MS", 0)
    opened_and_closed(path)
    assert looked_at == [True, True]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE changeset SET body = zeroblob(length(body)) WHERE rowid = (SELECT max(rowid) FROM changeset)",
        "UPDATE highlight SET start = 1 WHERE start = 0",
        "DELETE FROM highlight WHERE start = 0",
        "DELETE FROM history WHERE record = (SELECT max(record) FROM history)",
        "UPDATE changeset SET id = zeroblob(16) WHERE rowid = (SELECT max(rowid) FROM changeset)",
    ],
)
def test_damage_in_what_is_new_is_found_and_told_as_ever(path: Path, looked_at: list[bool], statement: str) -> None:
    opened_and_closed(path, tag)
    spoil(path, statement)
    opening_check.note_left(path=path)
    report = opened_and_closed(path)
    assert not report.fine
    assert looked_at == [True, True]
    project = projects.open_project(path=path)
    assert report.problems == checks.check(project=project).problems
    project.close()


def test_damage_is_found_again_each_time_until_it_is_put_right(path: Path) -> None:
    opened_and_closed(path, tag)
    spoil(path, "DELETE FROM highlight WHERE start = 0")
    assert [opened_and_closed(path).only_mendable for _ in range(2)] == [True, True]
    project = projects.open_project(path=path)
    checks.rebuild(project=project)
    project.close()
    assert opened_and_closed(path).fine


def test_a_note_that_cannot_be_read_is_none(path: Path, looked_at: list[bool], own_home: Path) -> None:
    opened_and_closed(path)
    (note,) = (own_home / "cache" / "checked").iterdir()
    note.write_text('{"mark": 7}')
    opened_and_closed(path)
    assert looked_at == [True, True]


class TestTheProcess:
    """The child itself, as the window starts it."""

    def test_it_finds_what_a_check_finds(self, path: Path) -> None:
        spoil(path, "DELETE FROM highlight")
        project = projects.open_project(path=path, read_only=True)
        told: list[tuple[str, int, int]] = []
        report, whole = check_process.checked_apart(path, None, Progress(lambda *step: told.append(step)))
        assert report == checks.check(project=project)
        assert whole
        assert not report.fine
        assert told[0][0] == "Checking"
        project.close()

    def test_what_refuses_the_file_is_said(self, tmp_path: Path) -> None:
        (tmp_path / "a.review").write_bytes(b"SQLite format 3\x00 and nothing more")
        with pytest.raises(ReviewerError, match=r"a\.review"):
            check_process.checked_apart(tmp_path / "a.review", None, Progress())

    def test_it_is_stopped(self, path: Path) -> None:
        progress = Progress()
        progress.stop()
        with pytest.raises(Cancelled):
            check_process.checked_apart(path, None, progress)
