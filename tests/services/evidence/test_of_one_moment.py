"""What is read for a summary or a table while somebody writes is all of one moment."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.evidence import summary, tidy, tidy_tables
from reviewer.services.project import undo
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.services.sources import sources
from reviewer.store.project_file import Project
from reviewer.store.reads import summary as reads_summary
from tests.builder import ANNA, ProjectBuilder

Build = Callable[[], ProjectBuilder]


@pytest.fixture
def builder(a_project: Build) -> ProjectBuilder:
    """Four texts, each with a tagged passage."""
    made = a_project()
    for title in ("One", "Two", "Three", "Four"):
        made.with_source(f"Relief came within hours, says {title}.", title).coded("within hours", "Benefits")
    return made


def write_before_standings(monkeypatch: pytest.MonkeyPatch, project: Project, times: int) -> list[str]:
    """So many times a source goes just before it is read where sources stand. Returns what was asked, each time."""
    asked: list[str] = []
    as_ever = Project.read

    def read(self, question, *given, **named):  # type: ignore[no-untyped-def]
        if question is reads_summary.standings:
            asked.append("standings")
            if len(asked) <= times:
                gone = source_lookup.list_sources(project=project)[0]
                sources.remove_source(project=project, coder=ANNA, source=gone.id)
        return as_ever(self, question, *given, **named)

    monkeypatch.setattr(Project, "read", read)
    return asked


@pytest.mark.parametrize("times", [1, 3])
def test_a_summary_is_read_again_where_somebody_wrote(
    builder: ProjectBuilder, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    project = builder.project
    asked = write_before_standings(monkeypatch, project, times)
    made = summary.build_summary(project=project, wanted=ExcerptFilter(statuses=("to_screen",)))
    assert len(asked) > times
    left = [source.title for source in source_lookup.list_sources(project=project)]
    assert len(left) == 4 - times
    assert sorted(each.title for each in made.sources) == sorted(left)
    assert made.method.excerpts == 4 - times
    assert made.method.digest == project_lookup.digest(project=project)


@pytest.mark.parametrize("table", ["sources", "codings"])
def test_tables_leave_out_what_came_meanwhile(
    builder: ProjectBuilder, monkeypatch: pytest.MonkeyPatch, table: str
) -> None:
    project = builder.project
    gone = source_lookup.list_sources(project=project)[0]
    sources.remove_source(project=project, coder=ANNA, source=gone.id)
    as_ever, asked = Project.read, []

    def read(self, question, *given, **named):  # type: ignore[no-untyped-def]
        found = as_ever(self, question, *given, **named)
        if question is reads_summary.standings and not asked:
            asked.append("standings")
            undo.undo(project=project, coder=ANNA)
        return found

    monkeypatch.setattr(Project, "read", read)
    if table == "sources":
        rows = tidy_tables.tidy_rows(project=project, name="sources")
        assert sorted(str(row[1]) for row in rows) == ["Four", "One", "Three", "Two"]
    else:
        assert len(tidy.tidy_table(project=project)[1]) == 3
    assert len(source_lookup.list_sources(project=project)) == 4
