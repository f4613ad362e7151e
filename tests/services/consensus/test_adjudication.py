"""Adjudication: what stands in the consensus, what it was decided from, and that the originals stay as they were."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.errors import NotFoundError, UsageError
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.team.consensus import CONSENSUS_CODER
from reviewer.services.coding import codes, highlights
from reviewer.services.consensus import adjudication
from reviewer.services.consensus.adjudication import Item
from reviewer.services.evidence import excerpts
from reviewer.services.evidence.agreement import AgreementChoice, agreement
from reviewer.services.project import checks, history, undo
from reviewer.services.project.projects import open_project
from reviewer.services.shared import highlight_lookup, people, project_lookup
from reviewer.services.team import merge
from tests.builder import ANNA, BEN, ProjectBuilder

CORA = "c" * 32
TEXT = "Patients slept better within hours. Some felt dizzy. Nobody died. All of them went home."


@pytest.fixture
def work(tmp_path: Path) -> Iterator[ProjectBuilder]:
    """Five passages: the same, other borders, other code, by one coder alone, and two coders of three."""
    builder = ProjectBuilder(tmp_path / "work.review").with_coder(BEN, "Ben").with_source(TEXT, "Trial")
    for coder in (ANNA, BEN):
        builder.coded("slept better", "Benefits", coder=coder)
    builder.coded("felt dizzy", "Risks").coded("Some felt dizzy", "Risks", coder=BEN)
    builder.coded("Nobody died", "Benefits").coded("Nobody died", "Risks", coder=BEN)
    builder.coded("All of them went home", "Outcome", coder=BEN)
    yield builder
    builder.project.close()


def items(work: ProjectBuilder) -> list[Item]:
    return adjudication.items(project=work.project)


def held(work: ProjectBuilder) -> list[tuple[str, tuple[str, ...]]]:
    """The consensus as anybody exports it."""
    found = excerpts.list_excerpts(project=work.project, wanted=ExcerptFilter(coders=(CONSENSUS_CODER,)))
    return [(each.quote, tuple(code.path for code in each.codes)) for each in found]


def own(work: ProjectBuilder) -> list[tuple[str, str, tuple[str, ...]]]:
    """What Anna and Ben did."""
    found = excerpts.list_excerpts(project=work.project, wanted=ExcerptFilter(coders=(ANNA, BEN)))
    return sorted((each.coder, each.quote, tuple(code.path for code in each.codes)) for each in found)


def test_the_passages_and_how_they_differ(work: ProjectBuilder) -> None:
    assert [(TEXT[i.place.start : i.place.end], i.place.differences) for i in items(work)] == [
        ("slept better", ()),
        ("Some felt dizzy", ("other_borders",)),
        ("Nobody died", ("other_code",)),
        ("All of them went home", ("one_sided",)),
    ]


def test_one_side_both_or_nothing_is_taken_and_the_originals_stay(work: ProjectBuilder) -> None:
    before = own(work)
    _, borders, code, alone = (item.place for item in items(work))
    adjudication.decide(project=work.project, place=borders, spans=adjudication.spans_of(borders, [BEN]), coder=ANNA)
    adjudication.decide(project=work.project, place=code, spans=adjudication.spans_of(code, [ANNA, BEN]), coder=ANNA)
    adjudication.decide(project=work.project, place=alone, spans=[], note="nobody asked", coder=ANNA)
    assert held(work) == [("Some felt dizzy", ("Risks",)), ("Nobody died", ("Benefits", "Risks"))]
    assert own(work) == before
    said = [item.said for item in items(work)]
    assert [each and (each.outcome, each.by, each.note) for each in said] == [
        None,
        ("decided", ANNA, ""),
        ("decided", ANNA, ""),
        ("nothing", ANNA, "nobody asked"),
    ]
    assert said[1] is not None
    assert set(said[1].marks) == {mark.highlight for mark in borders.marks}
    (made,) = said[1].made
    assert adjudication.decided_from(project=work.project, highlight=made) == said[1]
    assert adjudication.decided_from(project=work.project, highlight=said[1].marks[0]) is None
    assert checks.check(project=work.project).fine
    told = [entry.sentence for entry in history.history(project=work.project)]
    assert told[0] == "Anna decided on 1 in “Trial”"


def test_a_place_of_its_own_can_be_decided(work: ProjectBuilder) -> None:
    place = items(work)[2].place
    at = TEXT.index("died")
    spans = [(at, at + 4, frozenset({work.code("Outcome")}))]
    adjudication.decide(project=work.project, place=place, spans=spans, coder=BEN)
    assert held(work) == [("died", ("Outcome",))]


def test_what_was_decided_can_be_decided_otherwise_and_opened_again(work: ProjectBuilder) -> None:
    place = items(work)[2].place
    adjudication.decide(project=work.project, place=place, spans=adjudication.spans_of(place, [ANNA]), coder=ANNA)
    adjudication.decide(project=work.project, place=place, spans=adjudication.spans_of(place, [BEN]), coder=BEN)
    assert held(work) == [("Nobody died", ("Risks",))]
    before = project_lookup.digest(project=work.project)
    adjudication.discuss(project=work.project, place=place, note="ask Cora", assignee=BEN, coder=ANNA)
    said = items(work)[2].said
    assert said is not None
    assert (said.outcome, said.note, said.assignee, said.made) == ("discuss", "ask Cora", BEN, ())
    assert not items(work)[2].is_settled
    assert held(work) == []
    undo.undo(project=work.project, coder=ANNA)
    assert project_lookup.digest(project=work.project) == before
    adjudication.reopen(project=work.project, place=place, coder=ANNA)
    assert items(work)[2].said is None
    assert held(work) == []


def test_a_code_that_is_not_decided_any_more_leaves_the_highlight(work: ProjectBuilder) -> None:
    place = items(work)[2].place
    both = adjudication.spans_of(place, [ANNA, BEN])
    adjudication.decide(project=work.project, place=place, spans=both, coder=ANNA)
    adjudication.decide(project=work.project, place=place, spans=adjudication.spans_of(place, [BEN]), coder=ANNA)
    assert held(work) == [("Nobody died", ("Risks",))]


def test_all_on_which_coders_agree_is_taken_at_once(work: ProjectBuilder) -> None:
    found = items(work)
    assert [TEXT[i.place.start : i.place.end] for i in adjudication.alike(found)] == ["slept better"]
    near = adjudication.alike(found, 0.6)
    assert [TEXT[i.place.start : i.place.end] for i in near] == ["slept better", "Some felt dizzy"]
    before = project_lookup.digest(project=work.project)
    adjudication.accept(project=work.project, items=near, coder=ANNA)
    # Of two coders with other borders the first one's stand.
    assert held(work) == [("slept better", ("Benefits",)), ("felt dizzy", ("Risks",))]
    assert adjudication.alike(items(work), 0.6) == []
    undo.undo(project=work.project, coder=ANNA)
    assert held(work) == []
    assert project_lookup.digest(project=work.project) == before


def test_of_three_coders_the_borders_of_two_stand(work: ProjectBuilder) -> None:
    work.with_coder(CORA, "Cora")
    for quote in ("slept better", "Some felt dizzy"):
        work.coded(quote, "Benefits" if "slept" in quote else "Risks", coder=CORA)
    near = adjudication.alike(items(work), 0.6)
    adjudication.accept(project=work.project, items=near, coder=CORA)
    assert held(work) == [("slept better", ("Benefits",)), ("Some felt dizzy", ("Risks",))]


@pytest.mark.parametrize("threshold", [0, -1, 1.01])
def test_a_threshold_that_is_no_share_is_refused(work: ProjectBuilder, threshold: float) -> None:
    with pytest.raises(UsageError, match="a share above 0, and 1 at most"):
        adjudication.alike(items(work), threshold)


def test_what_changed_meanwhile_is_not_decided(work: ProjectBuilder) -> None:
    place = items(work)[3].place
    highlights.delete_highlights(project=work.project, ids=[place.marks[0].highlight], coder=BEN)
    before = project_lookup.digest(project=work.project)
    with pytest.raises(NotFoundError, match="has changed since"):
        adjudication.decide(project=work.project, place=place, spans=[], coder=ANNA)
    assert project_lookup.digest(project=work.project) == before


def test_a_code_that_was_deleted_meanwhile_is_told(work: ProjectBuilder) -> None:
    place = items(work)[3].place
    spans = adjudication.spans_of(place, [BEN])
    codes.delete_code(project=work.project, code=work.code("Outcome"), coder=ANNA)
    before = project_lookup.digest(project=work.project)
    with pytest.raises(NotFoundError):
        adjudication.decide(project=work.project, place=place, spans=spans, coder=ANNA)
    assert project_lookup.digest(project=work.project) == before


def test_another_mark_opens_a_passage_again(work: ProjectBuilder) -> None:
    place = items(work)[3].place
    adjudication.decide(project=work.project, place=place, spans=[], coder=ANNA)
    work.coded("went home", "Outcome")
    assert items(work)[3].said is None


def test_the_consensus_is_no_coder_whom_one_agrees_with(work: ProjectBuilder) -> None:
    place = items(work)[0].place
    adjudication.decide(project=work.project, place=place, spans=adjudication.spans_of(place, [ANNA]), coder=ANNA)
    assert set(agreement(project=work.project).compared.coders) == {ANNA, BEN}
    assert len(items(work)) == 4
    assert len(adjudication.items(project=work.project, choice=AgreementChoice(coders=(ANNA, CONSENSUS_CODER)))) == 3


def test_what_two_laptops_decided_comes_together(work: ProjectBuilder, tmp_path: Path) -> None:
    work.reopened()
    other = Path(shutil.copy(work.project.path, tmp_path / "ben.review"))
    theirs = open_project(path=other)
    first, _, third, _ = (item.place for item in items(work))
    for project, coder in ((theirs, BEN), (work.project, ANNA)):
        adjudication.decide(project=project, place=first, spans=adjudication.spans_of(first, [ANNA]), coder=coder)
    adjudication.decide(project=theirs, place=third, spans=[], coder=BEN)
    adjudication.decide(project=work.project, place=third, spans=adjudication.spans_of(third, [ANNA]), coder=ANNA)
    theirs.close()
    merge.merge_files(project=work.project, paths=[other], coder=ANNA)
    assert [each.name for each in people.list_coders(project=work.project)] == ["Anna", "Ben", "Consensus"]
    assert len(adjudication.adjudications(project=work.project)) == 2
    # They differ on the third: it is a conflict like any other, and nothing is lost.
    assert project_lookup.conflict_count(project=work.project) > 0
    assert checks.check(project=work.project).fine
    marked = highlight_lookup.highlights_of(project=work.project, source=first.source)
    assert ("slept better", {work.code("Benefits")}) in [
        (TEXT[each.start : each.end], set(each.codes)) for each in marked if each.coder == CONSENSUS_CODER
    ]
