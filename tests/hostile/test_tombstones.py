"""Purges that come from somebody else: what they can take, what is asked first, and the way back that stays."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

import main as program
from reviewer.errors import ReviewerError, UsageError
from reviewer.services.project import checks, history, projects, revert
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.services.sources import purge as purging
from reviewer.services.team import merge
from reviewer.store.file import backup
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.hostile import records
from tests.hostile.craft import Crafted, a_base, copied

Run = Callable[..., tuple[int, str, str]]
SECRET = b"Nobody knows how long"


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str]) -> Run:
    def go(*arguments: object) -> tuple[int, str, str]:
        code = program.main([str(argument) for argument in arguments])
        done = capfd.readouterr()
        return code, done.out, done.err

    return go


@pytest.fixture
def base(tmp_path: Path) -> Path:
    return a_base(tmp_path / "base.review")


def digest(path: Path) -> str:
    project = projects.open_project(path=path, read_only=True)
    try:
        return project_lookup.digest(project=project)
    finally:
        project.close()


def titles(path: Path) -> list[str]:
    project = projects.open_project(path=path, read_only=True)
    try:
        return [source.title for source in source_lookup.list_sources(project=project)]
    finally:
        project.close()


def a_purge_by_ben(base: Path, folder: Path, title: str = "Trial") -> Path:
    path = copied(base, folder, "ben")
    project = projects.open_project(path=path)
    source = next(each for each in source_lookup.list_sources(project=project) if each.title == title)
    purging.purge_source(project=project, source=source.id, confirm=title, coder=BEN)
    project.close()
    return path


FORGED = [name for name in vars(records) if name.startswith("a_tombstone_")]


@pytest.mark.parametrize("name", FORGED)
@pytest.mark.parametrize("yes", [(), ("--yes",)])
def test_a_forged_tombstone_takes_nothing_from_file_or_backups(
    name: str, yes: tuple[str, ...], base: Path, tmp_path: Path, run: Run
) -> None:
    own, evil = copied(base, tmp_path, "own"), copied(base, tmp_path, "evil")
    project = projects.open_project(path=own)
    projects.make_backup(project=project)
    project.close()
    getattr(records, name)(Crafted(evil))
    with sqlite3.connect(own) as db:
        before = {table: db.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in TABLES}
    db.close()
    run("merge", own, evil, *yes)
    with sqlite3.connect(own) as db:
        assert {table: db.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in TABLES} == before
    db.close()
    made = backup.backups(own)
    assert made
    assert all(SECRET in item.path.read_bytes() for item in made)
    assert "damaged" not in run("check", own)[2]


TABLES = ("text", "original", "highlight", "coding", "memo", "import")


def test_a_purge_by_a_merge_says_what_goes_and_asks(base: Path, tmp_path: Path, run: Run) -> None:
    own, ben = copied(base, tmp_path, "own"), a_purge_by_ben(base, tmp_path)
    before = own.read_bytes()
    code, out, complaint = run("merge", own, ben)
    assert code == 1
    assert "“Trial” was purged there" in out
    assert "1 source, 3 highlights, 2 codings, 1 memo" in out
    assert "nothing was merged" in complaint
    assert own.read_bytes() == before
    assert backup.backups(own) == []
    told = json.loads(run("merge", own, ben, "--json", "--dry-run")[1])["files"][0]
    assert told["purges"] == ["Trial"]
    assert told["purged_with_them"]["highlight"] == 3


def test_the_backup_of_that_merge_stays_as_it_is_until_the_user_says_so(base: Path, tmp_path: Path, run: Run) -> None:
    own, ben = copied(base, tmp_path, "own"), a_purge_by_ben(base, tmp_path)
    project = projects.open_project(path=own)
    projects.make_backup(project=project)
    project.close()
    code, _, told = run("merge", own, ben, "--yes")
    assert code == 0
    (spared,) = [item for item in backup.backups(own) if item.reason == "merge"]
    assert f"“{spared.path.name}”" in told
    assert "reviewer purge FILE --backups" in told
    assert SECRET not in own.read_bytes()
    assert titles(spared.path) == ["Trial"]
    others = [item.path for item in backup.backups(own) if item.path != spared.path]
    assert others
    assert all(SECRET not in path.read_bytes() for path in others)
    # It outlives every thinning out.
    project = projects.open_project(path=own)
    for _ in range(backup.KEEP_LAST + 3):
        projects.make_backup(project=project)
    project.close()
    assert SECRET in spared.path.read_bytes()
    code, out, _ = run("purge", own, "--backups")
    assert code == 0
    assert spared.path.name in out
    assert all(SECRET not in item.path.read_bytes() for item in backup.backups(own))
    assert "No backup holds anything" in run("purge", own, "--backups")[1]


def test_going_back_to_that_backup_brings_all_of_it_back(base: Path, tmp_path: Path, run: Run) -> None:
    own, ben = copied(base, tmp_path, "own"), a_purge_by_ben(base, tmp_path)
    before = digest(own)
    run("merge", own, ben, "--yes")
    (spared,) = [item for item in backup.backups(own) if item.reason == "merge"]
    projects.restore_closed(path=own, item=spared)
    assert digest(own) == before


def test_an_own_purge_reaches_the_spared_backup_too(base: Path, tmp_path: Path, run: Run) -> None:
    project = projects.open_project(path=base)
    built = ProjectBuilder.__new__(ProjectBuilder)
    built.project, built.last = project, None
    built.with_source("What Z told us in confidence.", "Interview")
    project.close()
    own, ben = copied(base, tmp_path, "own"), a_purge_by_ben(base, tmp_path)
    run("merge", own, ben, "--yes")
    (spared,) = [item.path for item in backup.backups(own) if item.reason == "merge"]
    assert run("purge", own, "--source", "Interview", "--confirm", "Interview")[0] == 0
    assert b"in confidence" not in spared.read_bytes()
    assert SECRET in spared.read_bytes()


def test_a_tombstone_of_a_source_that_is_not_here_is_told_and_not_asked(base: Path, tmp_path: Path, run: Run) -> None:
    other = ProjectBuilder(tmp_path / "other.review").with_source("A text that is elsewhere.", "Elsewhere")
    assert other.last is not None
    purging.purge_source(project=other.project, source=other.last.id, confirm="Elsewhere", coder=ANNA)
    other.project.close()
    own = copied(base, tmp_path, "own")
    code, out, _ = run("merge", own, other.project.path)
    assert code == 0
    assert "1 source purged there, not in this project" in out
    assert titles(own) == ["Trial"]


def test_files_that_purge_more_than_was_agreed_to_are_not_merged(base: Path, tmp_path: Path) -> None:
    own, ben = copied(base, tmp_path, "own"), copied(base, tmp_path, "ben")
    project = projects.open_project(path=own)
    agreed = merge.preview_merge(project=project, paths=[ben])
    ben.unlink()
    a_purge_by_ben(base, tmp_path)
    before = project_lookup.digest(project=project)
    with pytest.raises(ReviewerError, match="have changed since you looked at them"):
        merge.merge_files(project=project, paths=[ben], agreed=agreed)
    assert project_lookup.digest(project=project) == before
    now = merge.preview_merge(project=project, paths=[ben])
    assert merge.merge_files(project=project, paths=[ben], agreed=now).kept
    project.close()


def test_a_purge_cannot_be_reverted_and_what_came_in_the_same_step_stays(base: Path, tmp_path: Path) -> None:
    ben = a_purge_by_ben(base, tmp_path)
    project = projects.open_project(path=ben)
    entry = next(
        each for each in history.history(project=project) if "purge" in each.kinds or each.what.endswith("purged")
    )
    before = project_lookup.digest(project=project)
    with pytest.raises(UsageError, match="gone for good"):
        revert.revert(project=project, changeset=entry.changeset, coder=ANNA)
    assert project_lookup.digest(project=project) == before
    project.close()
    # A teammate who has the source gets the purge, and never the words back.
    anna = copied(base, tmp_path, "anna")
    for _ in range(2):
        project = projects.open_project(path=anna)
        merge.merge_files(project=project, paths=[ben])
        assert source_lookup.list_sources(project=project) == []
        project.close()
        project = projects.open_project(path=ben)
        merge.merge_files(project=project, paths=[anna])
        assert checks.check(project=project).fine
        project.close()
    assert digest(anna) == digest(ben)


def test_a_forged_delete_of_a_purge_brings_nothing_back(base: Path, tmp_path: Path, run: Run) -> None:
    ben = a_purge_by_ben(base, tmp_path)
    evil = Path(shutil.copy(ben, tmp_path / "evil.review"))
    crafted = Crafted.__new__(Crafted)
    crafted.path, crafted._count, crafted.now = evil, 0, 1_800_000_000_000
    with crafted.open() as db:
        tomb = db.execute("SELECT lower(hex(id)) FROM purge").fetchone()[0]
    crafted.write({"do": "delete", "kind": "purge", "id": tomb, "seen": []})
    assert run("merge", ben, evil, "--yes")[0] in (0, 1)
    assert run("merge", ben, base, "--yes")[0] in (0, 1)
    assert titles(ben) == []
    assert SECRET not in ben.read_bytes()
