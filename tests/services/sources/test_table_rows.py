"""The rows of a table as sources: with attributes, in one action, not twice, and nothing of one row kept with another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.errors import NotFoundError, UsageError
from reviewer.services.project import undo
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.sources import originals, structures, table_rows
from reviewer.services.sources.table_rows import Plan
from tests.builder import ANNA, ProjectBuilder

Build = Callable[[], ProjectBuilder]
SURVEY = "Name,Age,Helped?,Agreed\nAda,34,Rest.,yes\nBen,,Rest.,no\nCid,50,,yes\n"


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    path.write_text(SURVEY, encoding="utf-8")
    return path


def test_each_row_is_a_source_with_its_attributes(a_project: Build, survey: Path) -> None:
    project = a_project().project
    before = project_lookup.digest(project=project)
    (table,) = table_rows.read(path=survey)
    plan = Plan(text=(2,), title=0, attributes=(1, 3))
    report = table_rows.import_rows(project=project, path=survey, table=table, plan=plan, coder=ANNA)
    assert report.in_words() == "2 added, 1 refused"
    assert report.items[2].reason == "“survey, row 4.csv” has nothing in the columns that are its text."
    listed = {source.title: source for source in source_lookup.list_sources(project=project)}
    assert sorted(listed) == ["Ada", "Ben"]
    # Both said the same, and are two sources all the same.
    assert [highlight_lookup.text_of(project=project, source=listed[name].id).text for name in ("Ada", "Ben")] == [
        "Ada\n\nRest.", "Ben\n\nRest.",
    ]  # fmt: skip
    assert {(a.name, a.type, a.value) for a in listed["Ada"].attributes} == {
        ("Age", "number", "34"), ("Agreed", "yes/no", "yes"),
    }  # fmt: skip
    assert {a.name for a in listed["Ben"].attributes} == {"Agreed"}
    assert structures.lacking(project=project) == []

    again = table_rows.import_rows(project=project, path=survey, table=table, plan=plan, coder=ANNA)
    assert again.in_words() == "2 already there, 1 refused"
    assert not again.changes
    undo.undo(project=project, coder=ANNA)
    assert project_lookup.digest(project=project) == before


def test_of_other_rows_nothing_is_kept(a_project: Build, survey: Path, tmp_path: Path) -> None:
    project = a_project().project
    (table,) = table_rows.read(path=survey)
    table_rows.import_rows(project=project, path=survey, table=table, plan=Plan(text=(2,), title=0), coder=ANNA)
    ada = source_lookup.find_source(project=project, name="Ada")
    originals.save_original(project=project, source=ada.id, path=tmp_path / "kept.csv")
    assert (tmp_path / "kept.csv").read_bytes() == b"Name,Age,Helped?,Agreed\r\nAda,34,Rest.,yes\r\n"


def test_what_is_asked_wrongly(a_project: Build, survey: Path) -> None:
    (table,) = table_rows.read(path=survey)
    with pytest.raises(UsageError, match="at least one"):
        table_rows.import_rows(project=a_project().project, path=survey, table=table, plan=Plan(), coder=ANNA)
    with pytest.raises(NotFoundError, match="no column “Wage”"):
        table_rows.column(table, "Wage")
    assert table_rows.column(table, " helped? ") == 2
