"""Ids stand in the tables as bytes and are digits to all who read; files of format 5, which held them as text, become so."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.services.coding import links
from reviewer.services.project import checks, projects
from reviewer.services.shared import highlight_lookup, project_lookup
from reviewer.store.file.ids import blob
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.older import as_format

Build = Callable[[], ProjectBuilder]
GOLDEN = Path(__file__).parents[1] / "golden" / "files"
LENGTHS = {("highlight", "text"): 32, ("unplaced", "text"): 32}


def strange(path: Path) -> list[tuple[str, str, str, int]]:
    """What stands in a column of ids and is none, as (table, column, type, length); asked by plain SQL."""
    found = []
    with sqlite3.connect(path) as db:
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in set(tables) - {"local_step"}:
            for column in (row[1] for row in db.execute(f'PRAGMA table_info("{table}")') if row[2] == "ANY"):
                rows = db.execute(f'SELECT DISTINCT typeof("{column}"), length("{column}") FROM "{table}"').fetchall()
                good = ("blob", LENGTHS.get((table, column), 16))
                found += [(table, column, *row) for row in rows if row not in (good, ("null", None))]
    db.close()
    return found


def a_worked_project(a_project: Build) -> ProjectBuilder:
    built = a_project().with_coder(BEN, "Ben").with_source("It helped within hours. It did not.")
    one = built.coded("helped", "Benefits", memo="first").highlight
    other = built.coded("did not", "Risks/Late", coder=BEN).highlight
    links.link_highlights(project=built.project, kind="contradicts", a=one, b=other, coder=ANNA)
    built.coded("hours", "Benefits")
    return built


def test_every_id_of_a_new_project_is_bytes(a_project: Build) -> None:
    built = a_worked_project(a_project)
    assert strange(built.project.path) == []
    source = built.project.read(lambda db: db.execute("SELECT id FROM source").fetchone()[0])
    shown = highlight_lookup.highlights_of(project=built.project, source=source)
    assert [each.source for each in shown] == [source] * 3


@pytest.mark.parametrize("name", ["whole-format-5.review", "teamed-format-5.review", "whole-format-3.review"])
def test_every_id_of_an_upgraded_file_is_bytes(name: str, tmp_path: Path) -> None:
    path = Path(shutil.copy(GOLDEN / name, tmp_path / name))
    assert strange(path) == []  # It has no such columns yet.
    projects.open_project(path=path).close()
    assert strange(path) == []
    with sqlite3.connect(path) as db:
        assert db.execute("SELECT typeof(id), length(id) FROM coding").fetchone() == ("blob", 16)
    db.close()


def test_a_file_of_format_5_says_the_same_upgraded_or_only_read(a_project: Build) -> None:
    built = a_worked_project(a_project)
    path, digest = built.project.path, project_lookup.digest(project=built.project)
    built.project.close()
    as_format(path, 5)
    before = path.read_bytes()
    project = projects.open_project(path=path, read_only=True)
    assert project_lookup.digest(project=project) == digest
    project.close()
    assert path.read_bytes() == before
    built.project = projects.open_project(path=path)
    assert project_lookup.digest(project=built.project) == digest
    assert checks.check(project=built.project).fine


def test_rows_of_format_5_that_have_no_id_are_told_and_made_anew(a_project: Build) -> None:
    built = a_worked_project(a_project)
    path, digest = built.project.path, project_lookup.digest(project=built.project)
    built.project.close()
    as_format(path, 5, "UPDATE coding SET id = 'no id ' || highlight")
    built.project = projects.open_project(path=path)
    report = checks.check(project=built.project)
    assert "coding" in report.problems[0]
    assert report.only_mendable
    checks.rebuild(project=built.project)
    assert checks.check(project=built.project).fine
    assert project_lookup.digest(project=built.project) == digest


@pytest.mark.parametrize("odd", ["", "a", "A" * 32, "g" * 32, "aa " * 16, "ａ" * 32, "news/code"])
def test_what_is_no_id_is_what_no_row_has(odd: str) -> None:
    assert blob(odd) == b""
    assert blob("0a" * 16) == b"\n" * 16
