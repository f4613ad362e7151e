"""The counts that are kept, on the ways that random histories seldom go."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

from reviewer.progress import Progress
from reviewer.services.coding import codes, highlights
from reviewer.services.project import checks, history, projects, undo
from reviewer.services.shared import project_lookup
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.older import as_format
from tests.properties.full_count import miscounted

TEXT = "Relief came within hours. Nobody knows what a year of it does.\n"
Build = Callable[[], ProjectBuilder]


def begun(a_project: Build) -> ProjectBuilder:
    begun = a_project().with_coder(BEN, "Ben").with_source(TEXT).with_code("Risks")
    return begun.coded("a year", "Risks").coded("hours", "Benefits")


def copy_of(work: ProjectBuilder, folder: Path) -> projects.Project:
    path = folder / "copy.review"
    shutil.copy(work.project.path, path)
    return projects.open_project(path=path)


def test_a_highlight_that_a_memo_brings_back_counts_again(a_project: Build, tmp_path: Path) -> None:
    work = begun(a_project)
    other = copy_of(work, tmp_path)
    highlights.write_memo(project=other, target_kind="highlight", target=work.highlight, text="Why?", coder=BEN)
    other.close()
    highlights.delete_highlights(project=work.project, ids=[work.highlight], coder=ANNA)
    assert project_lookup.totals(project=work.project).highlights == 1
    work.project.merge([other.path], progress=Progress())
    assert project_lookup.totals(project=work.project).highlights == 2
    assert miscounted(work.project) == []


def test_a_merge_that_is_taken_back_leaves_no_count(a_project: Build, tmp_path: Path) -> None:
    work = begun(a_project)
    other = copy_of(work, tmp_path)
    risks = work.code("Risks")
    highlights.tag_highlight(project=other, highlight=work.highlight, codes=[risks], coder=BEN)
    other.close()
    before = codes.counts(project=work.project)
    work.project.merge([other.path], progress=Progress())
    assert codes.counts(project=work.project)[risks] == 2
    undo.undo(project=work.project, coder=ANNA)
    assert codes.counts(project=work.project) == before
    undo.redo(project=work.project, coder=ANNA)
    assert miscounted(work.project) == []


def test_a_code_that_goes_takes_its_count_along(a_project: Build) -> None:
    work = begun(a_project)
    codes.delete_code(project=work.project, code=work.code("Benefits"), coder=ANNA)
    assert project_lookup.totals(project=work.project).untagged == 1
    assert miscounted(work.project) == []


def test_a_check_finds_a_wrong_count_and_puts_it_right(a_project: Build) -> None:
    work = begun(a_project)
    path = work.project.path
    work.project.close()
    with sqlite3.connect(path) as file:
        file.execute("UPDATE tally SET highlights = 7")
    file.close()
    project = work.project = projects.open_project(path=path)
    report = checks.check(project=project)
    assert report.only_mendable
    assert "tally" in report.problems[0]
    checks.rebuild(project=project)
    assert checks.check(project=project).fine
    assert miscounted(project) == []


def test_a_file_of_the_format_before_is_counted_when_it_is_opened(a_project: Build) -> None:
    work = begun(a_project)
    highlights.untag_highlight(project=work.project, highlight=work.highlight, code=work.code("Benefits"), coder=ANNA)
    told = history.history(project=work.project, thing=work.highlight)
    path = work.project.path
    work.project.close()
    as_format(path, 3, "DROP TABLE tally", "DROP TABLE hung")
    for read_only in (True, False):
        project = work.project = projects.open_project(path=path, read_only=read_only)
        assert miscounted(project) == []
        assert checks.check(project=project).fine
        assert history.history(project=project, thing=work.highlight) == told
        project.close()
    assert len(told) == 2
    assert [each.reason for each in projects.list_backups(path=path)] == ["upgrade"]
