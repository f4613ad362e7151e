"""A file in which an older version passed on what it did not know is upgraded by one that knows it."""

from __future__ import annotations

import dataclasses
import sqlite3
from pathlib import Path

import pytest

from reviewer.changes.kinds import KINDS
from reviewer.changes.kinds.checks import is_id, is_text
from reviewer.changes.kinds.kind import Column, Kind, optional_columns
from reviewer.services.project import checks, projects
from reviewer.services.shared import project_lookup
from tests.builder import ANNA, ProjectBuilder
from tests.older import as_format

REMARK = Kind("remark", many="remarks", birth={"coder": is_id, "text": is_text}, columns=optional_columns("text"))


def file_of_before(path: Path) -> Path:
    """A project of format 6, without the kind, into whose log the remark of a newer version came; its digest is not told."""
    work = ProjectBuilder(path).with_source("Some people felt better.\n", "Trial").coded("felt better", "Benefits")
    with work.project.action("written", text="Remark", coder=ANNA) as act:
        act.draft.create("remark", "ab" * 16, coder=ANNA, text="Read this again")
    work.project.close()
    as_format(path, 6, "DROP TABLE remark", "UPDATE fact SET value = 1 WHERE name = 'newer'")
    with sqlite3.connect(path) as db:
        if db.execute("SELECT 1 FROM fact WHERE name = 'newer'").fetchone() is None:
            db.execute("INSERT INTO fact VALUES ('newer', 1)")
    db.close()
    return path


@pytest.mark.parametrize("read_only", [True, False])
def test_what_was_passed_on_unread_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read_only: bool) -> None:
    monkeypatch.setitem(KINDS, "remark", REMARK)
    path = file_of_before(tmp_path / "work.review")
    project = projects.open_project(path=path, read_only=read_only)
    rows = project.read(lambda connection: connection.execute("SELECT text FROM remark").fetchall())
    newer = project.read(
        lambda connection: connection.execute("SELECT value FROM fact WHERE name = 'newer'").fetchone()
    )
    fine = checks.check(project=project).fine
    project.close()
    assert rows == [("Read this again",)]
    assert newer in (None, (0,))
    assert fine


def test_a_column_that_came_later_is_added_to_what_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = ProjectBuilder(tmp_path / "work.review").with_source("Some people felt better.\n", "Trial")
    work.coded("felt better", "Benefits")
    digest, path = project_lookup.digest(project=work.project), work.project.path
    work.project.close()
    as_format(path, 6)
    later = dataclasses.replace(KINDS["code"], columns=(*KINDS["code"].columns, Column("later", since=7)))
    monkeypatch.setitem(KINDS, "code", later)
    project = projects.open_project(path=path)
    rows = project.read(lambda connection: connection.execute("SELECT name, later FROM code").fetchall())
    fine, now = checks.check(project=project).fine, project_lookup.digest(project=project)
    project.close()
    assert ("Benefits", None) in rows
    assert fine
    assert now == digest
