"""Several memos of one coder on one thing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.errors import NotFoundError, UsageError
from reviewer.services.coding import highlights, memos
from reviewer.services.evidence import excerpts
from reviewer.services.project import checks, projects, undo
from reviewer.services.shared import highlight_lookup, people, project_lookup
from reviewer.services.team import merge
from tests.builder import ANNA, BEN, ProjectBuilder

Build = Callable[[], ProjectBuilder]
TEXT = "It helped within hours. It did not help at all."


def texts(builder: ProjectBuilder) -> list[str]:
    return [memo.text for memo in highlight_lookup.memos(project=builder.project, target=builder.highlight)]


def test_a_further_memo_stands_beside_the_first_and_each_is_edited_alone(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).coded("It helped", "Benefits", memo="Dose?")
    project, highlight = builder.project, builder.highlight
    _, second = memos.add_memo(project=project, target_kind="highlight", target=highlight, text="Who?", coder=ANNA)
    _, third = memos.add_memo(project=project, target_kind="highlight", target=highlight, text="When?", coder=ANNA)
    assert sorted(texts(builder)) == ["Dose?", "When?", "Who?"]
    highlights.write_memo(project=project, target_kind="highlight", target=highlight, text="Which dose?", coder=ANNA)
    memos.edit_memo(project=project, memo=second, text="Who was it?", coder=ANNA)
    memos.edit_memo(project=project, memo=third, text="", coder=ANNA)
    assert sorted(texts(builder)) == ["Which dose?", "Who was it?"]
    for _ in range(3):
        undo.undo(project=project, coder=ANNA)
    assert sorted(texts(builder)) == ["Dose?", "When?", "Who?"]
    assert checks.check(project=project).fine


def test_the_first_memo_is_the_one_that_is_written_without_saying_which(a_project: Build) -> None:
    builder = a_project().with_source(TEXT).coded("It helped", "Benefits")
    project, highlight = builder.project, builder.highlight
    memos.add_memo(project=project, target_kind="highlight", target=highlight, text="First", coder=ANNA)
    memos.add_memo(project=project, target_kind="highlight", target=highlight, text="Second", coder=ANNA)
    highlights.write_memo(project=project, target_kind="highlight", target=highlight, text="", coder=ANNA)
    assert texts(builder) == ["Second"]
    # The only one that is left is one's own memo now.
    highlights.write_memo(project=project, target_kind="highlight", target=highlight, text="Only", coder=ANNA)
    assert texts(builder) == ["Only"]


def test_an_excerpt_shows_all_memos_of_its_coder_in_their_order(a_project: Build) -> None:
    builder = a_project().with_coder(BEN, "Ben").with_source(TEXT).coded("It helped", "Benefits", memo="Dose?")
    project, highlight = builder.project, builder.highlight
    memos.add_memo(project=project, target_kind="highlight", target=highlight, text="Who?", coder=ANNA)
    memos.add_memo(project=project, target_kind="highlight", target=highlight, text="Ben's", coder=BEN)
    assert [excerpt.memo for excerpt in excerpts.list_excerpts(project=project)] == ["Dose?\n\nWho?"]
    people.unify_coders(project=project, pairs=[(ANNA, BEN)], coder=ANNA)
    assert [excerpt.memo for excerpt in excerpts.list_excerpts(project=project)] == ["Dose?\n\nWho?\n\nBen's"]


def test_memos_added_apart_are_two_and_no_conflict(a_project: Build, tmp_path: Path) -> None:
    builder = a_project().with_source(TEXT).coded("It helped", "Benefits", memo="Dose?")
    copy = tmp_path / "copy.review"
    shutil.copy(builder.project.path, copy)
    other = projects.open_project(path=copy)
    for project, text in ((builder.project, "Here"), (other, "There")):
        memos.add_memo(project=project, target_kind="highlight", target=builder.highlight, text=text, coder=ANNA)
    other.close()
    merge.merge_files(project=builder.project, paths=[copy], coder=ANNA)
    assert sorted(texts(builder)) == ["Dose?", "Here", "There"]
    assert project_lookup.conflict_count(project=builder.project) == 0


def test_what_cannot_be_done_with_a_memo_is_refused(a_project: Build) -> None:
    builder = a_project().with_coder(BEN, "Ben").with_source(TEXT).coded("It helped", "Benefits", memo="Dose?")
    project = builder.project
    with pytest.raises(UsageError, match="empty"):
        memos.add_memo(project=project, target_kind="highlight", target=builder.highlight, text=" ", coder=ANNA)
    [memo] = highlight_lookup.memos(project=project, target=builder.highlight)
    with pytest.raises(UsageError, match="Anna's"):
        memos.edit_memo(project=project, memo=memo.id, text="Mine", coder=BEN)
    with pytest.raises(NotFoundError):
        memos.edit_memo(project=project, memo="0" * 32, text="x", coder=ANNA)
