"""Backups: made whole, thinned out by age, restorable."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reviewer.errors import StorageFailed
from reviewer.services.project import projects
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.store.file import copying
from reviewer.store.file.backup import Backup, kept
from reviewer.store.file.world import World
from tests.builder import ProjectBuilder

Build = Callable[[], ProjectBuilder]
DAY = 86_400_000


def test_a_backup_brings_back_the_state_of_its_moment(a_project: Build) -> None:
    builder = a_project().with_source("One text.")
    before = project_lookup.digest(project=builder.project)
    backup = projects.make_backup(project=builder.project)
    builder.with_source("Another text.")
    after = project_lookup.digest(project=builder.project)
    path = builder.project.path
    newest = projects.make_backup(project=builder.project, reason="restore")
    builder.project.close()
    projects.restore_closed(path=path, item=backup)
    builder.project = projects.open_project(path=path)
    assert project_lookup.digest(project=builder.project) == before
    assert [source.title for source in source_lookup.list_sources(project=builder.project)] == ["A source"]
    builder.project.close()
    projects.restore_closed(path=path, item=newest)
    builder.project = projects.open_project(path=path)
    assert project_lookup.digest(project=builder.project) == after


@pytest.mark.parametrize("system", [True, False], ids=["by the system", "by reading"])
def test_a_backup_in_many_steps_is_the_file_as_it_is(
    a_project: Build, monkeypatch: pytest.MonkeyPatch, system: bool
) -> None:
    builder = a_project().with_source("One text. " * 2_000)
    monkeypatch.setattr(copying, "_A_STEP_BYTES", 10_000)
    monkeypatch.setattr(copying, "CHUNK_BYTES", 4_000)
    monkeypatch.setattr(copying, "_READ_BYTES", 1_500)
    if not system:
        monkeypatch.delattr(copying.os, "copy_file_range", raising=False)
    before = builder.project.path.read_bytes()
    assert len(before) > 50_000
    assert projects.make_backup(project=builder.project, reason="timer").path.read_bytes() == before


def test_the_last_ten_stay_and_one_of_each_day_of_a_week() -> None:
    now = 100 * DAY + 7 * 3_600_000
    hourly = [Backup(Path(str(n)), now - n * 3_600_000, "timer", 1) for n in range(24 * 12)]
    stay = kept(hourly, now)
    assert [b.made for b in stay[:10]] == [b.made for b in hourly[:10]]
    days = {b.made // DAY for b in stay}
    assert days == {100, 99, 98, 97, 96, 95, 94}
    assert len(stay) == 10 + 5


def test_a_damaged_project_gives_way_to_a_backup_and_is_set_aside(a_project: Build) -> None:
    builder = a_project().with_source("One text.")
    before = project_lookup.digest(project=builder.project)
    backup = projects.make_backup(project=builder.project)
    path = builder.project.path
    builder.project.close()
    path.write_bytes(path.read_bytes()[:5000])
    damaged = path.read_bytes()
    aside = projects.restore_damaged(path=path, item=backup)
    assert aside.read_bytes() == damaged
    builder.project = projects.open_project(path=path)
    assert project_lookup.digest(project=builder.project) == before


def test_a_backup_that_cannot_be_made_says_so_and_leaves_nothing(a_project: Build) -> None:
    builder = a_project()
    folder = builder.project.path.with_name("project.backups")
    folder.write_text("a file stands where the folder should be")
    with pytest.raises(StorageFailed, match="backup"):
        projects.make_backup(project=builder.project)
    assert not list(builder.project.path.parent.glob("*.part"))


class _Forgetful(sqlite3.Connection):
    """A connection whose copies lack what came in last."""

    def backup(self, target: sqlite3.Connection, **how: Any) -> None:
        super().backup(target, **how)
        target.execute("DELETE FROM changeset WHERE rowid = (SELECT max(rowid) FROM changeset)")


@pytest.mark.parametrize("reason", ["merge", "timer", "manual"])
def test_a_backup_that_lacks_something_is_none(a_project: Build, reason: str) -> None:
    path = a_project().project.path.with_name("forgetful.review")
    world = World(
        connect=lambda uri: sqlite3.connect(
            uri, uri=True, isolation_level=None, check_same_thread=False, detect_types=1, factory=_Forgetful
        )
    )
    project = projects.create_project(path=path, coder="a" * 32, coder_name="Anna", world=world)
    with pytest.raises(StorageFailed, match="whole"):
        projects.make_backup(project=project, reason=reason)
    assert projects.list_backups(path=path) == []
    project.close()
