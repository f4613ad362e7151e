"""Groups of sources and of codes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.errors import NotFoundError, UsageError
from reviewer.services.coding import codes, groups
from reviewer.services.project import checks, history, undo
from reviewer.services.shared import project_lookup
from reviewer.services.sources import sources
from tests.builder import ANNA, ProjectBuilder

Build = Callable[[], ProjectBuilder]


def two_sources(a_project: Build) -> tuple[ProjectBuilder, str, str]:
    builder = a_project().with_source("One text.", "One")
    assert builder.last is not None
    one = builder.last.id
    builder.with_source("Another text.", "Other")
    assert builder.last is not None
    return builder, one, builder.last.id


def test_a_thing_may_be_in_several_groups_and_leaves_them_one_by_one(a_project: Build) -> None:
    builder, one, other = two_sources(a_project)
    project = builder.project
    _, trials = groups.add_group(project=project, name="Trials", of="source", members=[one], coder=ANNA)
    _, recent = groups.add_group(project=project, name="Recent", of="source", coder=ANNA)
    groups.put_into_group(project=project, group=recent, things=[one, other, other], coder=ANNA)
    inside = {group.name: group.members for group in groups.list_groups(project=project, of="source")}
    assert inside == {"Recent": tuple(sorted((one, other))), "Trials": (one,)}
    assert groups.members_of(project=project, groups=[trials]) == {one}
    assert groups.members_of(project=project, groups=[trials, recent]) == {one, other}
    before = project_lookup.digest(project=project)
    changes = groups.put_into_group(project=project, group=recent, things=[one], coder=ANNA)
    assert (changes.changeset, project_lookup.digest(project=project)) == ("", before)
    groups.take_from_group(project=project, group=recent, things=[one, "0" * 32], coder=ANNA)
    assert groups.group_with(project=project, identifier=recent).members == (other,)
    undo.undo(project=project, coder=ANNA)
    assert project_lookup.digest(project=project) == before
    told = [entry.sentence for entry in history.history(project=project)]
    assert told[:4] == [
        "Anna put 1 into the group “Recent” (undo)", "Anna took 1 out of the group “Recent”",
        "Anna put 2 into the group “Recent”", "Anna made the group “Recent”",
    ]  # fmt: skip


def test_a_group_is_renamed_described_and_deleted_and_what_was_in_it_stays(a_project: Build) -> None:
    builder, one, _ = two_sources(a_project)
    project = builder.project
    _, group = groups.add_group(project=project, name="Trials", of="source", members=[one], coder=ANNA)
    before = project_lookup.digest(project=project)
    groups.rename_group(project=project, group=group, name="Trials 2020", coder=ANNA)
    groups.describe_group(project=project, group=group, note="Those with a control", coder=ANNA)
    now = groups.group_with(project=project, identifier=group)
    assert (now.name, now.note) == ("Trials 2020", "Those with a control")
    groups.delete_group(project=project, group=group, coder=ANNA)
    assert groups.list_groups(project=project) == []
    assert project_lookup.totals(project=project).sources == 2
    assert project_lookup.conflict_count(project=project) == 0
    for _ in range(3):
        undo.undo(project=project, coder=ANNA)
    assert project_lookup.digest(project=project) == before
    assert checks.check(project=project).fine


def test_a_source_that_is_removed_leaves_its_groups_and_comes_back_with_them(a_project: Build) -> None:
    builder, one, other = two_sources(a_project)
    project = builder.project
    _, group = groups.add_group(project=project, name="Trials", of="source", members=[one, other], coder=ANNA)
    sources.remove_source(project=project, source=one, coder=ANNA)
    assert groups.group_with(project=project, identifier=group).members == (other,)
    assert project_lookup.conflict_count(project=project) == 0
    undo.undo(project=project, coder=ANNA)
    assert set(groups.group_with(project=project, identifier=group).members) == {one, other}


def test_a_code_that_is_merged_is_in_the_group_as_what_it_is_now(a_project: Build) -> None:
    builder = a_project().with_code("Risks").with_code("Harms")
    project, risks, harms = builder.project, builder.code("Risks"), builder.code("Harms")
    _, group = groups.add_group(project=project, name="Bad", of="code", members=[harms], coder=ANNA)
    codes.merge_codes(project=project, code=harms, into=risks, coder=ANNA)
    assert groups.members_of(project=project, groups=[group]) == {risks}
    groups.take_from_group(project=project, group=group, things=[risks], coder=ANNA)
    assert groups.members_of(project=project, groups=[group]) == set()


def test_what_cannot_be_a_group_is_refused(a_project: Build) -> None:
    builder, one, _ = two_sources(a_project)
    project, risks = builder.with_code("Risks").project, builder.code("Risks")
    _, group = groups.add_group(project=project, name="Trials", of="source", coder=ANNA)
    groups.add_group(project=project, name="Trials", of="code", coder=ANNA)
    with pytest.raises(UsageError, match="already"):
        groups.add_group(project=project, name="trials", of="source", coder=ANNA)
    with pytest.raises(UsageError, match="empty"):
        groups.add_group(project=project, name=" ", of="source", coder=ANNA)
    with pytest.raises(UsageError, match="no groups of"):
        groups.add_group(project=project, name="X", of="highlight", coder=ANNA)  # type: ignore[arg-type]
    with pytest.raises(NotFoundError):
        groups.put_into_group(project=project, group=group, things=[risks], coder=ANNA)
    with pytest.raises(NotFoundError, match="Several groups"):
        groups.find_group(project=project, name="Trials")
    assert groups.find_group(project=project, name="TRIALS", of="source").id == group
    with pytest.raises(NotFoundError, match="there are: Trials"):
        groups.find_group(project=project, name="Recent", of="code")
    with pytest.raises(NotFoundError):
        groups.group_with(project=project, identifier=one)
