"""Rounds and assignments: made, dealt out, done, merged, undone, handed on in parts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.errors import NotFoundError, UsageError
from reviewer.services.project import checks, history, undo
from reviewer.services.project.projects import open_project
from reviewer.services.shared import people, project_lookup, source_lookup
from reviewer.services.sources import sources
from reviewer.services.team import assignments, merge, rounds
from reviewer.services.team.team_export import Choice, share_project
from tests.builder import ANNA, BEN, ProjectBuilder

CORA = "c" * 32


@pytest.fixture
def work(tmp_path: Path) -> Iterator[ProjectBuilder]:
    builder = ProjectBuilder(tmp_path / "work.review").with_coder(BEN, "Ben").with_coder(CORA, "Cora")
    yield builder.with_source("One two three.\n", "First").with_source("Four five.\n", "Second")
    builder.project.close()


@pytest.fixture
def made(work: ProjectBuilder) -> str:
    return rounds.add_round(project=work.project, name="Trial run", purpose="calibration", coder=ANNA)[1]


def source(work: ProjectBuilder, title: str) -> str:
    return source_lookup.find_source(project=work.project, name=title).id


def test_the_board_says_who_has_done_what(work: ProjectBuilder, made: str) -> None:
    first, second = source(work, "First"), source(work, "Second")
    assignments.assign(
        project=work.project, round_=made, pairs=[(first, ANNA), (first, BEN), (second, BEN)], coder=ANNA
    )
    assignments.mark_done(project=work.project, source=first, done=True, coder=BEN)
    found = assignments.board(project=work.project, round_=made)
    assert [(row.title, row.words, list(row.coders)) for row in found.rows] == [
        ("First", 3, [ANNA, BEN]),
        ("Second", 2, [BEN]),
    ]
    done = found.rows[0].coders[BEN]
    assert done is not None
    assert abs(done - work.project.world.now_ms()) < 60_000
    assert found.rows[0].coders[ANNA] is None
    assert [(c.coder, c.sources, c.done, c.words, c.done_words) for c in found.coders] == [
        (ANNA, 1, 0, 3, 0),
        (BEN, 2, 1, 5, 3),
    ]
    assert found.shared == 1
    assert assignments.assigned_to(project=work.project, coder=BEN) == {first: True, second: False}
    assignments.mark_done(project=work.project, source=first, done=False, coder=BEN)
    assert assignments.assigned_to(project=work.project, coder=BEN) == {first: False, second: False}
    assert checks.check(project=work.project).fine


def test_only_what_is_assigned_to_oneself_can_be_done(work: ProjectBuilder, made: str) -> None:
    assignments.assign(project=work.project, round_=made, pairs=[(source(work, "First"), BEN)], coder=ANNA)
    with pytest.raises(UsageError, match="“First” is not assigned to you"):
        assignments.mark_done(project=work.project, source=source(work, "First"), done=True, coder=ANNA)


def test_numbers_that_cannot_be_are_told(work: ProjectBuilder) -> None:
    for deal, coders, words in (
        (assignments.Deal(each=3), [ANNA, BEN], "3 coders a source cannot be: 2 are named"),
        (assignments.Deal(each=0), [ANNA], "0 coders a source cannot be"),
        (assignments.Deal(overlap=101), [ANNA, BEN], "from 0 to 100"),
        (assignments.Deal(), [], "Name at least one coder"),
    ):
        with pytest.raises(UsageError, match=words):
            assignments.planned(project=work.project, coders=coders, deal=deal)
    with pytest.raises(UsageError, match="no sources to assign"):
        assignments.planned(project=work.project, coders=[ANNA, BEN], sources=[])
    rounds.add_round(project=work.project, name="one", coder=ANNA)
    with pytest.raises(UsageError, match="already; choose another name"):
        rounds.add_round(project=work.project, name="One", coder=BEN)
    with pytest.raises(NotFoundError, match="there are: one"):
        rounds.find_round(project=work.project, name="two")


def test_who_leads_a_blind_round_lifts_it(work: ProjectBuilder, made: str) -> None:
    rounds.set_blind(project=work.project, round_=made, blind=True, coder=BEN)
    for change in (
        lambda: rounds.set_blind(project=work.project, round_=made, blind=False, coder=BEN),
        lambda: rounds.delete_round(project=work.project, round_=made, coder=BEN),
        lambda: rounds.change_round(project=work.project, round_=made, lead=BEN, coder=BEN),
    ):
        with pytest.raises(UsageError, match="Only Anna, who leads the round “Trial run”"):
            change()
    rounds.change_round(project=work.project, round_=made, lead=BEN, note="for two weeks", coder=ANNA)
    rounds.set_blind(project=work.project, round_=made, blind=False, coder=BEN)
    found = rounds.find_round(project=work.project, name="trial RUN")
    assert (found.blind, found.lead, found.note, found.purpose) == (False, BEN, "for two weeks", "calibration")


def test_each_change_is_one_undo(work: ProjectBuilder, made: str) -> None:
    def digest() -> str:
        return project_lookup.digest(project=work.project)

    first = source(work, "First")
    assignments.assign(project=work.project, round_=made, pairs=[(first, ANNA), (first, BEN)], coder=ANNA)
    before = digest()
    assignments.mark_done(project=work.project, source=first, done=True, coder=ANNA)
    undo.undo(project=work.project, coder=ANNA)
    assert digest() == before
    rounds.delete_round(project=work.project, round_=made, coder=ANNA)
    assert assignments.list_assignments(project=work.project) == []
    undo.undo(project=work.project, coder=ANNA)
    assert digest() == before
    told = [entry.sentence for entry in history.history(project=work.project)]
    assert "Anna assigned 2 in the round “Trial run”" in told


def test_what_is_done_on_two_laptops_comes_together(work: ProjectBuilder, made: str, tmp_path: Path) -> None:
    first = source(work, "First")
    assignments.assign(project=work.project, round_=made, pairs=[(first, ANNA), (first, BEN)], coder=ANNA)
    other = Path(shutil.copy(work.project.path, tmp_path / "ben.review"))
    theirs = open_project(path=other)
    assignments.mark_done(project=theirs, source=first, done=True, coder=BEN)
    # Both deal the same pair out: it is one assignment.
    for project in (theirs, work.project):
        assignments.assign(project=project, round_=made, pairs=[(source(work, "Second"), CORA)], coder=ANNA)
    theirs.close()
    assignments.mark_done(project=work.project, source=first, done=True, coder=ANNA)
    merge.merge_files(project=work.project, paths=[other], coder=ANNA)
    assert assignments.assigned_to(project=work.project, coder=BEN) == {first: True}
    assert assignments.assigned_to(project=work.project, coder=ANNA) == {first: True}
    assert len(assignments.list_assignments(project=work.project)) == 3


def test_a_source_that_goes_takes_its_assignments_along(work: ProjectBuilder, made: str) -> None:
    first = source(work, "First")
    assignments.assign(project=work.project, round_=made, pairs=[(first, ANNA)], coder=ANNA)
    sources.remove_source(project=work.project, source=first, coder=ANNA)
    assert assignments.board(project=work.project, round_=made).rows == ()
    undo.undo(project=work.project, coder=ANNA)
    assert len(assignments.board(project=work.project, round_=made).rows) == 1


def test_a_part_takes_rounds_along_with_all_that_was_dealt_out_at_once(
    work: ProjectBuilder, made: str, tmp_path: Path
) -> None:
    work.coded("Four", "Benefits", coder=BEN)
    pairs = [(source(work, title), who) for title in ("First", "Second") for who in (ANNA, BEN)]
    assignments.assign(project=work.project, round_=made, pairs=pairs, coder=ANNA)
    path = tmp_path / "bens.review"
    share_project(project=work.project, path=path, choice=Choice(mine=BEN))
    part = open_project(path=path, read_only=True)
    assert [each.name for each in rounds.list_rounds(project=part)] == ["Trial run"]
    assert [row.title for row in assignments.board(project=part, round_=made).rows] == ["First", "Second"]
    part.close()


def test_a_coder_who_is_unified_keeps_their_sources(work: ProjectBuilder, made: str) -> None:
    first = source(work, "First")
    assignments.assign(project=work.project, round_=made, pairs=[(first, CORA)], coder=ANNA)
    people.unify_coders(project=work.project, pairs=[(BEN, CORA)], coder=ANNA)
    assert assignments.assigned_to(project=work.project, coder=CORA) == {first: False}
    assignments.mark_done(project=work.project, source=first, done=True, coder=BEN)
    assert assignments.assigned_to(project=work.project, coder=BEN) == {first: True}
