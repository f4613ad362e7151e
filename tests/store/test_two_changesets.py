"""An action that makes what others build on and the coder's own work: two changesets, one undo, one line of history."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import memo_id
from reviewer.model.changes import Changes
from reviewer.services.coding import highlights
from reviewer.services.evidence import excerpts
from reviewer.services.project import checks, history, revert, undo
from reviewer.services.team import merge
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.writing import write

TEXT = "Some people felt better within hours.\nOthers did not. Nobody knows why.\n"


@pytest.fixture
def built(tmp_path: Path) -> Iterator[ProjectBuilder]:
    made = ProjectBuilder(tmp_path / "a.review").with_coder(BEN, "Ben").with_source(TEXT)
    yield made
    made.project.close()


def tag(built: ProjectBuilder, start: int = 0, name: str = "New code") -> Changes:
    assert built.last is not None
    changes, _ = highlights.highlight_passage(
        project=built.project,
        source=built.last.id,
        start=start,
        end=start + 4,
        coder=ANNA,
        memo=f"memo on {start}",
        new_code=(name, None),
    )
    return changes


def shown(built: ProjectBuilder) -> tuple[list[str], list[tuple[str, list[str], str]]]:
    found = excerpts.list_excerpts(project=built.project)
    return built.paths(), [(each.quote, [code.path for code in each.codes], each.memo) for each in found]


def sentences(built: ProjectBuilder) -> list[str]:
    return [entry.sentence for entry in history.walk(project=built.project)]


def records(built: ProjectBuilder) -> int:
    return checks.check(project=built.project).records


def test_it_is_one_action_with_one_undo_also_after_opening_again(built: ProjectBuilder) -> None:
    before, count = shown(built), records(built)
    changes = tag(built)
    after = shown(built)
    assert after == (["New code"], [("Some", ["New code"], "memo on 0")])
    assert records(built) == count + 2
    assert {kind: len(changes.of(kind)) for kind in ("code", "highlight", "coding", "memo")} == dict.fromkeys(
        ("code", "highlight", "coding", "memo"), 1
    )
    for _ in range(3):
        built.reopened()
        assert not undo.undo(project=built.project, coder=ANNA).kept
        assert shown(built) == before
        assert not undo.redo(project=built.project, coder=ANNA).kept
        assert shown(built) == after
    assert checks.check(project=built.project).fine


def test_undo_takes_one_action_after_the_other(built: ProjectBuilder) -> None:
    states = [shown(built)]
    for number, name in enumerate(("One", "Two", "Three")):
        tag(built, 5 * number, name)
        states.append(shown(built))
    for state in reversed(states[:-1]):
        undo.undo(project=built.project, coder=ANNA)
        assert shown(built) == state
    for state in states[1:]:
        undo.redo(project=built.project, coder=ANNA)
        assert shown(built) == state


def test_the_history_tells_it_once_and_takes_it_back_whole(built: ProjectBuilder) -> None:
    before, told = shown(built), sentences(built)
    tag(built)
    assert sentences(built)[1:] == told
    first = next(history.walk(project=built.project))
    assert {"code", "highlight", "coding", "memo"} <= set(first.kinds)
    assert (first.changes, first.missing) == (4, 0)
    revert.revert(project=built.project, changeset=first.changeset, coder=BEN)
    assert shown(built) == before


def test_a_code_that_somebody_uses_meanwhile_stays_and_the_rest_is_taken_back(built: ProjectBuilder) -> None:
    tag(built)
    built.coded("Nobody", "New code", coder=BEN)
    first = next(
        entry for entry in history.walk(project=built.project) if "New code" in entry.sentence and entry.changes == 4
    )
    changes = revert.revert(project=built.project, changeset=first.changeset, coder=ANNA)
    assert changes.kept == (("code", built.code("New code")),)
    assert shown(built) == (["New code"], [("Nobody", ["New code"], "")])


def test_a_large_one_has_one_undo_and_merges_whole(built: ProjectBuilder, tmp_path: Path) -> None:
    """More than one record takes, of both sorts."""
    draft = Draft()
    for code in (f"{number:032x}" for number in range(1, 6_001)):
        draft.create("code", code, name=f"Code {code}", parent=None, colour="#112233")
        draft.create(
            "memo",
            memo_id("code", code, ANNA),
            target_kind="code",
            target=code,
            coder=ANNA,
            text="x",
        )
    count = records(built)
    write(built.project, draft, coder=ANNA)
    assert records(built) == count + 4
    assert len(built.paths()) == 6_000
    other = ProjectBuilder(tmp_path / "b.review")
    merge.merge_files(project=other.project, paths=[built.project.path])
    assert len(other.paths()) == 6_000
    assert checks.check(project=other.project).fine
    other.project.close()
    undo.undo(project=built.project, coder=ANNA)
    assert built.paths() == []
    undo.redo(project=built.project, coder=ANNA)
    assert len(built.paths()) == 6_000
