"""Links between excerpts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.errors import NotFoundError, UsageError
from reviewer.model.coding.link import Direction
from reviewer.services.coding import highlights, links
from reviewer.services.project import checks, projects, undo
from reviewer.services.shared import highlight_lookup, project_lookup
from reviewer.services.team import conflicts, merge
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]
TEXT = "It helped within hours. It did not help at all. Nobody knows."


def two(a_project: Build) -> tuple[ProjectBuilder, str, str]:
    builder = a_project().with_source(TEXT)
    one = builder.coded("It helped within hours", "Benefits").highlight
    other = builder.coded("It did not help at all", "Benefits").highlight
    return builder, one, other


def test_a_contradiction_is_seen_from_both_ends_and_made_once(a_project: Build) -> None:
    builder, one, other = two(a_project)
    project = builder.project
    _, first = links.link_highlights(project=project, kind="contradicts", a=one, b=other, coder=ANNA)
    _, again = links.link_highlights(project=project, kind="contradicts", a=other, b=one, coder=ANNA, note="Dose?")
    assert first == again
    assert [link.note for link in highlight_lookup.list_links(project=project)] == ["Dose?"]
    for end, far in ((one, other), (other, one)):
        assert [link.other(end) for link in highlight_lookup.links_of(project=project, highlight=end)] == [far]


def test_support_has_a_direction(a_project: Build) -> None:
    builder, one, other = two(a_project)
    project = builder.project
    links.link_highlights(project=project, kind="supports", a=one, b=other, coder=ANNA)
    links.link_highlights(project=project, kind="supports", a=other, b=one, coder=ANNA)
    assert {(link.a, link.b) for link in highlight_lookup.list_links(project=project)} == {(one, other), (other, one)}


def test_deleting_an_excerpt_deletes_its_links_and_undo_brings_all_back(a_project: Build) -> None:
    builder, one, other = two(a_project)
    project = builder.project
    links.link_highlights(project=project, kind="contradicts", a=one, b=other, coder=ANNA)
    before = project_lookup.digest(project=project)
    highlights.delete_highlights(project=project, ids=[one], coder=ANNA)
    assert highlight_lookup.list_links(project=project) == []
    assert project_lookup.conflict_count(project=project) == 0
    undo.undo(project=project, coder=ANNA)
    assert project_lookup.digest(project=project) == before


def test_what_cannot_be_linked_is_refused(a_project: Build) -> None:
    builder, one, other = two(a_project)
    project = builder.project
    with pytest.raises(UsageError, match="itself"):
        links.link_highlights(project=project, kind="supports", a=one, b=one, coder=ANNA)
    with pytest.raises(NotFoundError, match="not in the project"):
        links.link_highlights(project=project, kind="supports", a=one, b="0" * 32, coder=ANNA)
    _, link = links.link_highlights(project=project, kind="supports", a=one, b=other, coder=ANNA)
    with pytest.raises(UsageError, match="Anna's"):
        links.unlink(project=project, link=link, coder=BEN)
    links.unlink(project=project, link=link, coder=ANNA)
    with pytest.raises(NotFoundError):
        links.unlink(project=project, link=link, coder=ANNA)


def test_a_link_made_elsewhere_keeps_a_deleted_excerpt_and_the_conflict_is_listed(
    a_project: Build, tmp_path: Path
) -> None:
    builder, one, other = two(a_project)
    copy = projects.save_copy(project=builder.project, path=tmp_path / "copy.review")
    theirs = projects.open_project(path=copy)
    links.link_highlights(project=theirs, kind="contradicts", a=one, b=other, coder=BEN, note="Look")
    theirs.close()
    highlights.delete_highlights(project=builder.project, ids=[one], coder=ANNA)
    merge.merge_files(project=builder.project, paths=[copy])
    assert len(highlight_lookup.links_of(project=builder.project, highlight=one)) == 1
    listed = project_lookup.list_conflicts(project=builder.project)
    assert [(item.sort, item.thing, item.uses) for item in listed] == [("delete-use", one, 1)]
    conflicts.decide_fate(project=builder.project, conflict=listed[0], fate="delete", coder=ANNA)
    assert highlight_lookup.list_links(project=builder.project) == []
    assert project_lookup.conflict_count(project=builder.project) == 0
    assert checks.check(project=builder.project).fine


def test_two_notes_on_one_link_are_a_conflict_in_words(a_project: Build, tmp_path: Path) -> None:
    builder, one, other = two(a_project)
    links.link_highlights(project=builder.project, kind="supports", a=one, b=other, coder=ANNA, note="first")
    copy = projects.save_copy(project=builder.project, path=tmp_path / "copy.review")
    theirs = projects.open_project(path=copy)
    links.link_highlights(project=theirs, kind="supports", a=one, b=other, coder=ANNA, note="second")
    theirs.close()
    links.link_highlights(project=builder.project, kind="supports", a=one, b=other, coder=ANNA, note="third")
    merge.merge_files(project=builder.project, paths=[copy])
    (item,) = project_lookup.list_conflicts(project=builder.project)
    assert item.title == "Link “It helped within hours” supports “It did not help at all”"
    assert {side.value for side in item.sides} == {"second", "third"}


def test_a_relation_has_a_name_and_perhaps_a_direction_and_there_may_be_several(a_project: Build) -> None:
    builder, one, other = two(a_project)
    project = builder.project

    def relate(a: str, b: str, name: str, direction: Direction = "") -> str:
        return links.link_highlights(
            project=project, kind="related", a=a, b=b, name=name, direction=direction, coder=ANNA
        )[1]

    assert relate(one, other, " causes ", "one_way") == relate(one, other, "causes", "one_way")
    assert relate(one, other, "causes", "one_way") != relate(other, one, "causes", "one_way")
    for direction in ("", "both_ways"):
        assert relate(one, other, "resembles", direction) == relate(other, one, "resembles", direction)  # type: ignore[arg-type]
    made = highlight_lookup.list_links(project=project)
    low, high = sorted((one, other))
    assert {(link.a, link.b, link.name, link.direction) for link in made} == {
        (one, other, "causes", "one_way"), (other, one, "causes", "one_way"),
        (low, high, "resembles", ""), (low, high, "resembles", "both_ways"),
    }  # fmt: skip
    assert links.relation_names(project=project) == ["causes", "resembles"]
    with pytest.raises(UsageError, match="control characters"):
        relate(one, other, "a\x00b")
    links.unlink(project=project, link=made[0].id, coder=ANNA)
    undo.undo(project=project, coder=ANNA)
    assert highlight_lookup.list_links(project=project) == made
    assert checks.check(project=project).fine
