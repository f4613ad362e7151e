"""One person under two names: unified, their work counts as one everywhere; nothing of it is lost, and undo works."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reviewer.changes.draft import Draft
from reviewer.changes.kinds import coding_id
from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.services.coding import codes, highlights
from reviewer.services.evidence import coverage, excerpts, export, search
from reviewer.services.project import checks, history, projects, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, people, project_lookup
from reviewer.services.team import conflicts, merge
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.writing import write

Build = Callable[[], ProjectBuilder]
TEXT = "Some people felt better within hours.\nOthers did not. Nobody knows why.\n"
TWIN = "c" * 32


@pytest.fixture
def work(a_project: Build) -> ProjectBuilder:
    """Ben coded on two laptops, as two coders of one name."""
    work = a_project().with_code("Benefits").with_code("Risks").with_coder(BEN, "Ben").with_coder(TWIN, "Ben")
    work = work.with_source(TEXT, "Trial").coded("within hours", "Benefits", coder=BEN, memo="mine")
    return work.coded("Others", "Risks", coder=TWIN, memo="later")


def unify(project: Project) -> None:
    twins = [twin for twin in conflicts.list_twins(project=project) if twin.kind == "coder"]
    assert [(twin.keep, twin.other) for twin in twins] == [(BEN, TWIN)]
    conflicts.unify_twins(project=project, twins=twins, coder=ANNA)


def coded_by(project: Project) -> list[tuple[str, str]]:
    return [(e.quote, e.coder_id) for e in excerpts.list_excerpts(project=project)]


def test_everything_counts_for_the_one_person(work: ProjectBuilder, tmp_path: Path) -> None:
    project = work.project
    unify(project)
    assert [coder.name for coder in people.list_coders(project=project)] == ["Anna", "Ben"]
    assert coded_by(project) == [("within hours", BEN), ("Others", BEN)]
    for asked in (BEN, TWIN):
        found = excerpts.list_excerpts(project=project, wanted=ExcerptFilter(coders=(asked,)))
        assert len(found) == 2
    assert codes.counts(project=project, coders=[BEN])[work.code("Risks")] == 1
    assert codes.counts(project=project, coders=[ANNA])[work.code("Risks")] == 0
    assert work.last is not None
    covered = coverage.coverage(project=project, sources=[work.last.id], hidden_coders=[BEN])
    assert covered[work.last.id].highlights == 0
    result = search.search(project=project, query="coder:Ben others")
    assert [hit.quote for group in result.groups for hit in group.hits if hit.kind == "text"] != []
    export.export_excerpts(project=project, path=tmp_path / "e.csv")
    assert (tmp_path / "e.csv").read_text("utf-8-sig").count(",Ben,") == 2
    assert {memo.coder for memo in highlight_lookup.memos(project=project)} == {BEN}
    assert {entry.coder_id for entry in history.history(project=project)} == {ANNA, BEN}
    assert conflicts.list_twins(project=project) == []
    assert checks.check(project=project).fine


def test_undo_makes_two_of_them_again(work: ProjectBuilder) -> None:
    project, before = work.project, project_lookup.digest(project=work.project)
    unify(project)
    undo.undo(project=project, coder=ANNA)
    assert project_lookup.digest(project=project) == before
    assert [c.id for c in people.list_coders(project=project)] == [ANNA, BEN, TWIN]


def test_what_is_written_under_the_old_id_later_follows(work: ProjectBuilder) -> None:
    project = work.project
    unify(project)
    work.coded("Nobody", "Risks", coder=TWIN)
    assert ("Nobody", BEN) in coded_by(project)
    own = [e.highlight for e in excerpts.list_excerpts(project=project) if e.quote == "within hours"]
    highlights.delete_highlights(project=project, ids=own, coder=TWIN)
    assert [quote for quote, _ in coded_by(project)] == ["Others", "Nobody"]
    work.coded("Others", "Benefits", coder=BEN)
    assert len(coded_by(project)) == 2


def test_two_tags_of_one_highlight_are_one(work: ProjectBuilder) -> None:
    project, draft = work.project, Draft()
    shown = highlight_lookup.highlights_of(project=project, source=work.last.id)[0]  # type: ignore[union-attr]
    benefits = work.code("Benefits")
    draft.create("coding", coding_id(shown.id, benefits, TWIN), highlight=shown.id, code=benefits, coder=TWIN)
    write(project, draft, label="by hand", coder=TWIN)
    assert project_lookup.totals(project=project).codings == 3
    unify(project)
    assert project_lookup.totals(project=project).codings == 2


def test_two_memos_of_one_person_are_both_kept_and_shown(work: ProjectBuilder) -> None:
    project = work.project
    shown = highlight_lookup.highlights_of(project=project, source=work.last.id)[0]  # type: ignore[union-attr]
    highlights.write_memo(project=project, target_kind="highlight", target=shown.id, text="from the other", coder=TWIN)
    unify(project)
    assert [memo.text for memo in highlight_lookup.memos(project=project, target=shown.id)] == [
        "mine",
        "from the other",
    ]
    now = excerpts.list_excerpts(project=project)[0]
    assert now.memo == "mine\n\nfrom the other"
    own = highlight_lookup.own_memo(highlight_lookup.memos(project=project, target=shown.id), BEN)
    assert own is not None
    highlights.write_memo(project=project, target_kind="highlight", target=shown.id, text="changed", coder=TWIN)
    texts = {memo.id: memo.text for memo in highlight_lookup.memos(project=project, target=shown.id)}
    assert (len(texts), texts[own.id]) == (2, "changed")


@pytest.fixture
def copy(work: ProjectBuilder, tmp_path: Path) -> Iterator[Project]:
    """The same project on another laptop."""
    shutil.copy(work.project.path, tmp_path / "copy.review")
    other = projects.open_project(path=tmp_path / "copy.review")
    yield other
    other.close()


def test_it_merges_on_and_two_laptops_that_unified_each_way_agree(work: ProjectBuilder, copy: Project) -> None:
    unify(work.project)
    people.unify_coders(project=copy, pairs=[(TWIN, ANNA)], coder=BEN)
    people.join(project=copy, coder=TWIN, name="Somebody")
    merge.merge_files(project=work.project, paths=[copy.path])
    merge.merge_files(project=copy, paths=[work.project.path])
    assert project_lookup.digest(project=work.project) == project_lookup.digest(project=copy)
    assert coded_by(work.project) == coded_by(copy)
    assert [c.kind for c in project_lookup.list_conflicts(project=copy)] == ["coder"]
    assert checks.check(project=copy).fine
    assert "Ben" in project_lookup.list_conflicts(project=copy)[0].title


def test_rings_do_not_close(work: ProjectBuilder, copy: Project) -> None:
    one, other = Draft(), Draft()
    one.set("coder", BEN, "merged_into", TWIN)
    other.set("coder", TWIN, "merged_into", BEN)
    write(work.project, one, label="one way", coder=ANNA)
    write(copy, other, label="the other way", coder=ANNA)
    merge.merge_files(project=work.project, paths=[copy.path])
    merge.merge_files(project=copy, paths=[work.project.path])
    assert project_lookup.digest(project=work.project) == project_lookup.digest(project=copy)
    assert len(people.list_coders(project=copy)) == 2
    cycle = project_lookup.list_conflicts(project=copy)[0]
    assert cycle.sort == "cycle"
    conflicts.accept_place(project=copy, conflict=cycle, coder=ANNA)
    assert project_lookup.list_conflicts(project=copy) == []
