"""When and under which GUID a thing was made in another program."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reviewer.changes.kinds import coding_id, memo_id
from reviewer.services.project import checks, projects
from reviewer.store.reads import elsewhere
from reviewer.store.reads.elsewhere import Elsewhere
from tests.builder import ANNA, ProjectBuilder

GUID, OTHER = "5e" * 16, "9c" * 16


def test_it_is_read_of_each_kind_and_kept_when_the_tables_are_made_anew(
    a_project: Callable[[], ProjectBuilder],
) -> None:
    builder = a_project().with_source("It helped.", "Trial").coded("It helped", "Benefits", memo="Dose?")
    project, highlight, code = builder.project, builder.highlight, builder.code("Benefits")
    assert builder.last is not None
    things = {
        "coder": ANNA, "source": builder.last.id, "code": code, "highlight": highlight,
        "coding": coding_id(highlight, code, ANNA), "memo": memo_id("highlight", highlight, ANNA),
    }  # fmt: skip
    with project.action("written", text="Import", coder=ANNA) as act:
        act.draft.create("note", "1" * 32, title="", text="x", coder=ANNA, made=-7, refi=GUID)
        act.draft.create("group", "2" * 32, name="G", of="code", refi=OTHER)
        act.draft.create("case", "3" * 32, name="C", made=5)
        for kind, thing in things.items():
            act.draft.set(kind, thing, "refi", GUID)
            act.draft.set(kind, thing, "made", 1_000)
    checks.rebuild(project=project)
    for kind, thing in things.items():
        known = Elsewhere(1_000, GUID)
        assert project.read(elsewhere.of_kind, kind) == {thing: known}, kind
        assert project.read(elsewhere.of_thing, kind, thing) == known
        assert project.read(elsewhere.by_guid, kind) == {GUID: thing}
    assert project.read(elsewhere.of_kind, "note") == {"1" * 32: Elsewhere(-7, GUID)}
    assert project.read(elsewhere.by_guid, "group") == {OTHER: "2" * 32}
    assert project.read(elsewhere.by_guid, "case") == {}
    assert project.read(elsewhere.of_thing, "case", "3" * 32) == Elsewhere(5)
    assert project.read(elsewhere.of_thing, "case", "4" * 32) == Elsewhere()
    with pytest.raises(ValueError, match="never made elsewhere"):
        project.read(elsewhere.of_kind, "appraisal")
    path = project.path
    project.close()
    builder.project = projects.open_project(path=path)
    assert checks.check(project=builder.project).fine
