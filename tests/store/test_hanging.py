"""What hangs on a thing is the same wherever it is asked: in its history, when it goes, in conflicts, news and exports."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import coding_id, link_id, memo_id, synthesis_id
from reviewer.model.team.history import HistoryFilter
from reviewer.services.coding import codes, highlights, links
from reviewer.services.evidence import synthesis
from reviewer.services.project import checks, history, projects, repair, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import project_lookup
from reviewer.services.sources import appraisal, checklists, purge, sources
from reviewer.services.team import conflicts, merge, news
from reviewer.services.team.team_export import Choice, share_project
from reviewer.store.log import digests
from reviewer.store.reads.highlights import dependents
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.writing import write

Build = Callable[[], ProjectBuilder]
TEXT = "Some people felt better within hours.\nOthers did not. Nobody knows why.\n"
CHEN = "c" * 32
ITEMS = "key,question,hint\ndate,When was it made?,\n"


@pytest.fixture
def work(a_project: Build) -> ProjectBuilder:
    """A source with two coded passages, and a teammate."""
    return a_project().with_coder(BEN, "Ben").with_source(TEXT, "Trial").coded("within hours", "Benefits")


def source_of(work: ProjectBuilder) -> str:
    assert work.last is not None
    return work.last.id


def two(work: ProjectBuilder) -> tuple[str, str]:
    """Two passages of the source."""
    one = work.highlight
    return one, work.coded("Others did not", "Risks").highlight


def apart(work: ProjectBuilder, tmp_path: Path) -> tuple[Project, Project]:
    """The project and a copy of it, to be worked on apart."""
    work.project.forget_steps()
    path = work.project.path
    work.project.close()
    shutil.copy(path, tmp_path / "copy.review")
    work.project = projects.open_project(path=path)
    return work.project, projects.open_project(path=tmp_path / "copy.review")


def merged(project: Project, other: Project) -> merge.MergeDone:
    path = other.path
    other.close()
    return merge.merge_files(project=project, paths=[path], coder=ANNA)


def test_the_history_of_a_source_has_the_texts_on_codes_in_it(work: ProjectBuilder) -> None:
    source = source_of(work)
    done = synthesis.write_synthesis(
        project=work.project, text="Fast.", code=work.code("Benefits"), source=source, coder=ANNA
    )
    actions = [entry.changeset for entry in history.walk(project=work.project, wanted=HistoryFilter(thing=source))]
    assert actions[0] == done.changeset


def test_a_code_is_deleted_by_a_decision_with_all_that_was_merged_into_it(work: ProjectBuilder, tmp_path: Path) -> None:
    old, new = work.with_code("Side effects").code("Side effects"), work.with_code("Risks").code("Risks")
    project, other = apart(work, tmp_path)
    codes.delete_code(project=project, code=new, coder=ANNA)
    codes.merge_codes(project=other, code=old, into=new, coder=BEN)
    merged(project, other)
    (conflict,) = project_lookup.list_conflicts(project=project)
    conflicts.decide_fate(project=project, conflict=conflict, fate="delete", coder=ANNA)
    assert project_lookup.list_conflicts(project=project) == []
    assert "Side effects" not in work.paths()
    assert "Risks" not in work.paths()


def test_a_link_within_a_source_goes_with_it_once(work: ProjectBuilder) -> None:
    one, other = two(work)
    links.link_highlights(project=work.project, kind="supports", a=one, b=other, coder=ANNA)
    assert purge.what_goes(project=work.project, source=source_of(work)) == {"highlight": 2, "coding": 2, "link": 1}


def test_what_goes_with_a_thing_comes_before_what_hangs_on_that(work: ProjectBuilder) -> None:
    source = source_of(work)
    highlights.write_memo(project=work.project, target_kind="highlight", target=work.highlight, text="odd", coder=BEN)
    found = work.project.read(dependents, "source", source)
    assert found.index(("highlight", work.highlight)) == 0
    assert {kind for kind, _ in found} == {"highlight", "coding", "memo"}
    assert work.project.read(dependents, "coder", ANNA) == []


def test_a_conflict_about_a_link_is_marked_at_both_passages(work: ProjectBuilder, tmp_path: Path) -> None:
    one, other = two(work)
    link = link_id("supports", one, other, ANNA)
    links.link_highlights(project=work.project, kind="supports", a=one, b=other, coder=ANNA)
    ours, theirs = apart(work, tmp_path)
    for project, note in ((ours, "Same people."), (theirs, "Same drug.")):
        draft = Draft()
        draft.set("link", link, "note", note)
        write(project, draft, coder=ANNA)
    merged(ours, theirs)
    marks = project_lookup.conflict_marks(project=ours)
    assert marks == {one: link, other: link, link: link}


def test_a_conflict_about_a_text_is_marked_at_its_source_and_its_code(work: ProjectBuilder, tmp_path: Path) -> None:
    code, source = work.code("Benefits"), source_of(work)
    ours, theirs = apart(work, tmp_path)
    for project, text in ((ours, "Fast."), (theirs, "Slow.")):
        synthesis.write_synthesis(project=project, text=text, code=code, source=source, coder=ANNA)
    merged(ours, theirs)
    key = synthesis_id(code, source)
    assert project_lookup.conflict_marks(project=ours) == {key: key, code: key, source: key}


def test_notes_written_apart_are_proposed_as_one(work: ProjectBuilder, tmp_path: Path) -> None:
    source = source_of(work)
    appraisal.decide(project=work.project, source=source, decision="included", note="Small sample here.", coder=ANNA)
    ours, theirs = apart(work, tmp_path)
    for project, note in ((ours, "A small sample here."), (theirs, "Small sample here, no blinding.")):
        appraisal.decide(project=project, source=source, decision="included", note=note, coder=ANNA)
    merged(ours, theirs)
    (conflict,) = project_lookup.list_conflicts(project=ours)
    assert conflict.proposal
    assert "no blinding" in conflict.proposal


def test_a_person_who_was_merged_apart_is_not_called_a_code(work: ProjectBuilder, tmp_path: Path) -> None:
    gone, there = "d" * 32, "e" * 32
    ours, theirs = apart(work, tmp_path)
    for project, person in ((ours, gone), (theirs, there)):
        draft = Draft()
        draft.set("coder", BEN, "merged_into", person)
        write(project, draft, coder=ANNA)
    merged(ours, theirs)
    (conflict,) = project_lookup.list_conflicts(project=ours)
    assert {side.value for side in conflict.sides} == {"a coder that is not here"}


def test_a_memo_on_a_source_or_code_is_news_of_it(work: ProjectBuilder, tmp_path: Path) -> None:
    source, code = source_of(work), work.code("Benefits")
    ours, theirs = apart(work, tmp_path)
    highlights.write_memo(project=theirs, target_kind="source", target=source, text="Read this", coder=BEN)
    highlights.write_memo(project=theirs, target_kind="code", target=code, text="Too wide", coder=BEN)
    merged(ours, theirs)
    unseen = news.unseen(project=ours)
    assert (unseen.sources, unseen.codes) == ({source}, {code})


def test_my_work_brings_the_checklist_that_it_answers(work: ProjectBuilder, tmp_path: Path) -> None:
    file = tmp_path / "aacods.csv"
    file.write_text(ITEMS, "utf-8")
    _, checklist = checklists.add_checklist(project=work.project, path=file, coder=ANNA)
    appraisal.answer(
        project=work.project, source=source_of(work), checklist=checklist, key="date", text="2020", coder=BEN
    )
    share_project(project=work.project, path=tmp_path / "ben.review", choice=Choice(mine=BEN))
    part = projects.open_project(path=tmp_path / "ben.review", read_only=True)
    assert checklist.id in {each.id for each in checklists.checklists(project=part)}
    part.close()


def test_a_link_says_that_its_passages_changed(work: ProjectBuilder) -> None:
    one, other = two(work)
    changes, _ = links.link_highlights(project=work.project, kind="supports", a=one, b=other, coder=ANNA)
    assert changes.highlights == {one, other}


def test_a_repaired_project_says_which_persons_were_not_found(work: ProjectBuilder, tmp_path: Path) -> None:
    draft = Draft()
    memo = memo_id("highlight", work.highlight, CHEN)
    draft.create("memo", memo, target_kind="highlight", target=work.highlight, coder=CHEN, text="Who wrote this?")
    draft.create("memo", memo_id("coder", CHEN, ANNA), target_kind="coder", target=CHEN, coder=ANNA, text="Who is it?")
    write(work.project, draft, coder=ANNA)
    path = work.project.path
    work.project.close()
    report = repair.repair(path=path, out=tmp_path / "out.review")
    sentences = [sentence for sentence in report.missing if CHEN[:12] in sentence]
    assert sentences == [f"The coder of one memo was not found (id {CHEN[:12]})."] * 2


def test_a_field_brings_back_only_what_it_may_name(work: ProjectBuilder) -> None:
    code, odd = work.code("Benefits"), "d" * 32
    codes.delete_code(project=work.project, code=code, coder=ANNA)
    draft = Draft()
    draft.create("coding", coding_id(code, odd, BEN), highlight=code, code=odd, coder=BEN)
    write(work.project, draft, coder=BEN)
    assert work.project.read(digests.projected_digest) == work.project.read(digests.log_digest)
    assert checks.check(project=work.project).fine
    assert "Benefits" not in work.paths()


def test_a_purge_leaves_a_memo_whose_text_happens_to_be_the_id_of_the_source(work: ProjectBuilder) -> None:
    source = source_of(work)
    project = project_lookup.details(project=work.project).id
    highlights.write_memo(project=work.project, target_kind="project", target=project, text=source, coder=ANNA)
    purge.purge_source(project=work.project, source=source, confirm="Trial", coder=ANNA)
    query = "SELECT text FROM memo"
    assert work.project.read(lambda connection: connection.execute(query).fetchall()) == [(source,)]


def test_a_source_comes_back_with_everything(work: ProjectBuilder) -> None:
    source = source_of(work)
    synthesis.write_synthesis(project=work.project, text="Fast.", code=work.code("Benefits"), source=source, coder=ANNA)
    before = project_lookup.digest(project=work.project)
    sources.remove_source(project=work.project, source=source, coder=BEN)
    undo.undo(project=work.project, coder=ANNA)
    assert project_lookup.digest(project=work.project) == before
