"""Inclusion decisions, reasons and checklists."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.errors import ImportRefused, UsageError
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.evidence import excerpts, search
from reviewer.services.project import checks, projects, undo
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.services.sources import appraisal, checklists, sources
from reviewer.services.team import merge
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]


def three(a_project: Build) -> tuple[ProjectBuilder, list[str]]:
    builder = a_project().with_coder(BEN, "Ben")
    ids = []
    for title in ("One", "Two", "Three"):
        builder.with_source(f"{title} says that it helped.", title).coded("it helped", "Benefits")
        assert builder.last
        ids.append(builder.last.id)
    return builder, ids


def status(builder: ProjectBuilder) -> list[str]:
    found = source_lookup.standings(project=builder.project)
    return [found[source.id].status for source in source_lookup.list_sources(project=builder.project)]


def test_those_who_decided_agree_or_disagree(a_project: Build) -> None:
    builder, (one, two, _) = three(a_project)
    project = builder.project
    assert status(builder) == ["to_screen"] * 3
    appraisal.decide(project=project, source=one, decision="included", coder=ANNA)
    appraisal.decide(project=project, source=two, decision="excluded", reason=" Off  topic ", coder=ANNA)
    appraisal.decide(project=project, source=one, decision="to_screen", coder=BEN)
    assert status(builder) == ["included", "excluded", "to_screen"]
    assert source_lookup.standings(project=project)[two].reason == "Off topic"
    appraisal.decide(project=project, source=one, decision="excluded", reason="Duplicate", coder=BEN)
    assert status(builder)[0] == "disagreement"
    assert project_lookup.conflict_count(project=project) == 0
    appraisal.decide(project=project, source=one, decision="included", coder=BEN)
    assert status(builder)[0] == "included"
    assert {a.reason for a in source_lookup.appraisals(project=project, source=one)} == {""}


def test_an_exclusion_needs_a_reason(a_project: Build) -> None:
    builder, (one, *_) = three(a_project)
    with pytest.raises(UsageError, match="why the source is excluded"):
        appraisal.decide(project=builder.project, source=one, decision="excluded", reason="  ", coder=ANNA)
    with pytest.raises(UsageError, match="no decision"):
        appraisal.decide(project=builder.project, source=one, decision="maybe", coder=ANNA)  # type: ignore[arg-type]
    assert source_lookup.appraisals(project=builder.project) == []


def test_excerpts_and_search_are_limited_to_included_sources(a_project: Build) -> None:
    builder, (one, two, three_) = three(a_project)
    project = builder.project
    appraisal.decide(project=project, source=two, decision="included", coder=ANNA)
    appraisal.decide(project=project, source=three_, decision="excluded", reason="Duplicate", coder=ANNA)
    included = excerpts.list_excerpts(project=project, wanted=ExcerptFilter(statuses=("included",)))
    assert [excerpt.source for excerpt in included] == [two]
    others = excerpts.list_excerpts(project=project, wanted=ExcerptFilter(statuses=("to_screen", "excluded")))
    assert {excerpt.source for excerpt in others} == {one, three_}
    search.update_index(project=project)
    for query, wanted in (("status:included", {two}), ('status:"to screen"', {one}), ("status:excluded", {three_})):
        found = search.search(project=project, query=f"helped {query}")
        assert {group.source for group in found.groups} == wanted


def test_the_reasons_are_the_teams_own(a_project: Build) -> None:
    builder = a_project()
    assert "Duplicate" in appraisal.reasons(project=builder.project)
    appraisal.set_reasons(project=builder.project, reasons=["No people", " No  people ", "", "Animals"], coder=ANNA)
    assert appraisal.reasons(project=builder.project) == ("No people", "Animals")
    appraisal.set_reasons(project=builder.project, reasons=[], coder=ANNA)
    assert appraisal.reasons(project=builder.reopened().project) == ()


def test_answers_to_the_built_in_checklist(a_project: Build) -> None:
    builder, (one, *_) = three(a_project)
    project = builder.project
    built_in = checklists.built_in()
    assert [item.key for item in built_in.items] == [
        "authority", "accuracy", "coverage", "objectivity", "date", "significance",
    ]  # fmt: skip
    appraisal.answer(project=project, source=one, checklist=built_in, key="date", text="2021, recent", coder=ANNA)
    (kept,) = source_lookup.appraisals(project=project)
    assert kept.answers == {f"{built_in.id}/date": "2021, recent"}
    assert kept.decision == "to_screen"
    assert [each.name for each in checklists.checklists(project=project)] == ["AACODS"]
    with pytest.raises(UsageError, match="no item"):
        appraisal.answer(project=project, source=one, checklist=built_in, key="taste", text="good", coder=ANNA)
    undo.undo(project=project, coder=ANNA)
    assert source_lookup.appraisals(project=project) == []
    assert checks.check(project=project).fine


def test_an_own_checklist_comes_in_as_csv(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    path = tmp_path / "Blogs.csv"
    path.write_bytes('\ufeffQuestion,Hint\r\n"Who, really?",Name\r\n\r\nWhen <b>?,\r\n'.encode())
    _, made = checklists.add_checklist(project=builder.project, path=path, coder=ANNA)
    assert [(item.key, item.question, item.hint) for item in made.items] == [
        ("who-really", "Who, really?", "Name"),
        ("when-b", "When <b>?", ""),
    ]
    again, _ = checklists.add_checklist(project=builder.project, path=path, coder=BEN)
    assert not again
    assert [each.name for each in checklists.checklists(project=builder.reopened().project)] == ["AACODS", "Blogs"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no column"),
        (b"question\n", "no questions"),
        (b"key,question\nx,\n", "Line 2"),
        (b"key,question\nx,One?\nx,Two?\n", "key twice"),
        (b"question\n\xff\n", "UTF-8"),
        (b'question\n"open\n', "CSV"),
    ],
)
def test_a_broken_checklist_is_refused(a_project: Build, tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "broken.csv"
    path.write_bytes(content)
    with pytest.raises(ImportRefused, match=said):
        checklists.add_checklist(project=a_project().project, path=path, coder=ANNA)


def test_one_coders_two_copies_may_conflict(a_project: Build, tmp_path: Path) -> None:
    builder, (one, *_) = three(a_project)
    copy = projects.save_copy(project=builder.project, path=tmp_path / "copy.review")
    theirs = projects.open_project(path=copy)
    appraisal.decide(project=theirs, source=one, decision="included", coder=ANNA)
    theirs.close()
    appraisal.decide(project=builder.project, source=one, decision="excluded", reason="Duplicate", coder=ANNA)
    merge.merge_files(project=builder.project, paths=[copy])
    listed = {item.field: item for item in project_lookup.list_conflicts(project=builder.project)}
    assert set(listed) == {"decision", "reason"}
    assert listed["decision"].title == "Appraisal of “One”"
    assert {side.value for side in listed["decision"].sides} == {"included", "excluded"}


def test_a_removed_source_takes_its_appraisal_along(a_project: Build) -> None:
    builder, (one, *_) = three(a_project)
    appraisal.decide(project=builder.project, source=one, decision="included", coder=ANNA)
    sources.remove_source(project=builder.project, source=one, coder=ANNA)
    assert source_lookup.appraisals(project=builder.project) == []
    assert project_lookup.conflict_count(project=builder.project) == 0
