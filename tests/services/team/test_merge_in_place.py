"""A large file of which little is new is read where it stands: the same comes of it as of a copy, and nothing is left behind."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.errors import StorageFailed
from reviewer.progress import Progress
from reviewer.services.coding import codes
from reviewer.services.project import checks, projects
from reviewer.services.shared import project_lookup
from reviewer.services.team import merge
from reviewer.store.file import private_copy
from reviewer.store.team import foreign
from tests.builder import ANNA, ProjectBuilder

Build = Callable[[], ProjectBuilder]


@pytest.fixture
def copied(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were copied to be read; small ones are read where they stand too."""
    seen: list[Path] = []
    real = private_copy.made

    def watched(path: Path, copy: Path, progress: Progress) -> Path:
        seen.append(path)
        return real(path, copy, progress)

    monkeypatch.setattr("reviewer.store.file.private_copy.made", watched)
    monkeypatch.setattr(foreign, "_LEAST_IN_PLACE_BYTES", 0)
    return seen


def worked_on(built: ProjectBuilder, path: Path, *names: str) -> Path:
    """A copy of the project in which these codes were made."""
    other = projects.open_project(path=projects.save_copy(project=built.project, path=path))
    for name in names:
        codes.add_code(project=other, name=name, coder=ANNA)
    other.close()
    return path


def test_what_comes_of_it_is_what_comes_of_a_copy(a_project: Build, tmp_path: Path, copied: list[Path]) -> None:
    built = a_project().with_source("Some text to read.").coded("text", "Risks")
    other = worked_on(built, tmp_path / "other.review", "One", "Two")
    twin = Path(shutil.copy(built.project.path, tmp_path / "twin.review"))
    before, beside = other.read_bytes(), sorted(tmp_path.glob("other*"))
    report = merge.merge_files(project=built.project, paths=[other]).report
    assert (report.files[0].new, copied) == (2, [])
    assert checks.check(project=built.project).fine
    assert sorted(tmp_path.glob("other*")) == beside
    assert other.read_bytes() == before
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(foreign, "_LEAST_IN_PLACE_BYTES", 10**12)
        project = projects.open_project(path=twin)
        merge.merge_files(project=project, paths=[other])
    assert copied == [other]
    assert project_lookup.digest(project=project) == project_lookup.digest(project=built.project)
    project.close()


def test_where_much_is_new_a_copy_is_read(
    a_project: Build, tmp_path: Path, copied: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign, "_MOST_IN_PLACE", 1)
    built = a_project().with_source("Some text to read.")
    one, two = (
        worked_on(built, tmp_path / "one.review", "One"),
        worked_on(built, tmp_path / "two.review", "Two", "Three"),
    )
    report = merge.merge_files(project=built.project, paths=[one, two]).report
    assert [file.new for file in report.files] == [1, 2]
    assert copied == [two]


def test_what_another_program_left_unfinished_is_taken_back_in_a_copy(
    a_project: Build, tmp_path: Path, copied: list[Path]
) -> None:
    built = a_project().with_source("Some text to read.")
    other = worked_on(built, tmp_path / "other.review", "One")
    working = sqlite3.connect(other, isolation_level=None)
    working.execute("PRAGMA cache_spill=1")
    working.execute("PRAGMA cache_size=1")
    working.execute("BEGIN IMMEDIATE")
    working.execute("UPDATE code SET name = 'half done'")
    report = merge.merge_files(project=built.project, paths=[other]).report
    working.execute("ROLLBACK")
    working.close()
    assert report.files[0].new == 1
    assert copied == [other]


def test_a_file_that_is_read_where_it_stands_can_be_written_again_afterwards(
    a_project: Build, tmp_path: Path, copied: list[Path]
) -> None:
    built = a_project().with_source("Some text to read.")
    other = worked_on(built, tmp_path / "other.review", "One")
    merge.preview_merge(project=built.project, paths=[other])
    project = projects.open_project(path=other)
    codes.add_code(project=project, name="Later", coder=ANNA)
    project.close()
    assert merge.merge_files(project=built.project, paths=[other]).report.files[0].new == 2
    assert copied == []


def test_a_backup_before_a_merge_is_the_file_as_it_was_and_no_lock_is_lost_by_it(
    a_project: Build, tmp_path: Path
) -> None:
    built = a_project().with_source("Some text to read.").coded("text", "Risks")
    other = worked_on(built, tmp_path / "other.review", "One")
    before, wanted = built.project.path.read_bytes(), project_lookup.digest(project=built.project)
    merge.merge_files(project=built.project, paths=[other])
    [backup] = projects.list_backups(path=built.project.path)
    assert backup.path.read_bytes() == before
    kept = projects.open_project(path=backup.path, read_only=True)
    assert project_lookup.digest(project=kept) == wanted
    kept.close()
    write = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN IMMEDIATE')"
    with built.project.action("code_made", name="Two", coder=ANNA) as act:
        projects.make_backup(project=built.project)
        built.project.back_up("timer")
        codes.add_code(project=built.project, name="Two", coder=ANNA)
        done = subprocess.run(
            [sys.executable, "-c", write, built.project.path], capture_output=True, text=True, check=False
        )
        del act
    assert "database is locked" in done.stderr
    assert checks.check(project=built.project).fine


def test_a_backup_that_was_begun_ahead_is_none_where_the_merge_is_not_agreed_to(
    a_project: Build, tmp_path: Path
) -> None:
    built = a_project().with_source("Some text to read.")
    other = worked_on(built, tmp_path / "other.review", "One")
    before = built.project.path.read_bytes()
    done = merge.merge_or_look(project=built.project, paths=[other], agree=lambda _: False, expected=True)
    assert (done.kept, done.report.new) == (False, 1)
    assert list(tmp_path.glob("*.backups/*")) == []
    assert built.project.path.read_bytes() == before


def test_without_room_for_the_backup_that_was_begun_ahead_nothing_is_merged(a_project: Build, tmp_path: Path) -> None:
    built = a_project().with_source("Some text to read.")
    other = worked_on(built, tmp_path / "other.review", "One")
    folder = built.project.path.with_name(f"{built.project.path.stem}.backups")
    folder.write_text("a file stands where the folder should be")
    before = built.project.path.read_bytes()
    with pytest.raises(StorageFailed, match="backup"):
        merge.merge_files(project=built.project, paths=[other])
    assert built.project.path.read_bytes() == before
