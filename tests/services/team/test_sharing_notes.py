"""Notes, further memos, groups and cases in files to hand on: one coder's work, and under other names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.model.coding.mentions import mentions, token
from reviewer.services.coding import cases, groups, links, memos, notes
from reviewer.services.project import checks, projects
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.sources import purge_passage
from reviewer.services.team import merge
from reviewer.services.team.team_export import Choice, share_project
from reviewer.store.reads import elsewhere
from tests.builder import ANNA, BEN, ProjectBuilder

TEXT = "Maria felt better within hours. Carl did not. Nobody knows why.\n"


@pytest.fixture
def work(tmp_path: Path) -> Iterator[ProjectBuilder]:
    """Anna's and Ben's work of every kind on one source."""
    built = ProjectBuilder(tmp_path / "team.review").with_coder(BEN, "Ben Ojo").with_source(TEXT, "Trial")
    project = built.coded("Maria felt better", "Benefits", memo="Who?").project
    assert built.last is not None
    first, source = built.highlight, built.last.id
    memos.add_memo(project=project, target_kind="highlight", target=first, text="Says Ben Ojo", coder=ANNA)
    _, group = groups.add_group(project=project, name="Read by Ben Ojo", of="source", members=[source], coder=ANNA)
    _, case = cases.add_case(project=project, name="Maria", highlights=[first], coder=ANNA)
    named = f"{token('highlight', first)} {token('source', source)} {token('group', group)} {token('case', case)}"
    notes.add_note(project=project, title="Of Ben Ojo", text=named, coder=ANNA)
    built.coded("Carl did not", "Risks", coder=BEN)
    cases.add_case(project=project, name="Carl", highlights=[built.highlight], coder=BEN)
    notes.add_note(project=project, title="Mine", coder=BEN)
    links.link_highlights(project=project, kind="related", a=first, b=built.highlight, name="before", coder=BEN)
    with project.action("written", text="Import", coder=ANNA) as act:
        act.draft.set("highlight", first, "refi", "5e" * 16)
        act.draft.set("highlight", first, "made", 1_000_000_007)
    yield built
    built.project.close()


def test_the_work_of_one_coder_holds_what_is_theirs_and_what_it_rests_on(work: ProjectBuilder, tmp_path: Path) -> None:
    share_project(project=work.project, path=tmp_path / "ben.review", choice=Choice(mine=BEN))
    project = projects.open_project(path=tmp_path / "ben.review", read_only=True)
    assert [note.title for note in notes.list_notes(project=project)] == ["Mine"]
    assert [case.name for case in cases.list_cases(project=project)] == ["Carl"]
    assert [link.name for link in highlight_lookup.list_links(project=project)] == ["before"]
    assert checks.check(project=project).fine
    project.close()
    before = project_lookup.digest(project=work.project)
    merge.merge_files(project=work.project, paths=[tmp_path / "ben.review"], coder=ANNA)
    assert project_lookup.digest(project=work.project) == before


def test_under_other_names_everything_is_there_and_nothing_says_where_it_was_made(
    work: ProjectBuilder, tmp_path: Path
) -> None:
    share_project(
        project=work.project,
        path=tmp_path / "told.review",
        choice=Choice(pseudonymous=True, names=tmp_path / "names.csv"),
    )
    project = projects.open_project(path=tmp_path / "told.review", read_only=True)
    told = {note.title: note for note in notes.list_notes(project=project)}
    ben = next(title for title in told if title.startswith("Of Coder"))
    [group], found = (
        groups.list_groups(project=project),
        {case.name: case for case in cases.list_cases(project=project)},
    )
    assert group.name == f"Read by {ben.removeprefix('Of ')}"
    [source] = source_lookup.list_sources(project=project)
    highlights = {each.id: each for each in highlight_lookup.highlights_of(project=project, source=source.id)}
    [carried] = found["Maria"].highlights
    assert highlights[carried].memo == f"Who?\n\nSays {ben.removeprefix('Of ')}"
    assert {(each.kind, each.id) for each in mentions(told[ben].text)} == {
        ("highlight", carried), ("source", source.id), ("group", group.id), ("case", found["Maria"].id),
    }  # fmt: skip
    assert group.members == (source.id,)
    assert len(highlight_lookup.list_links(project=project)) == 1
    assert project.read(elsewhere.of_kind, "highlight") == {}
    assert checks.check(project=project).fine
    project.close()


def test_a_passage_that_is_blacked_out_keeps_groups_cases_and_what_notes_name(work: ProjectBuilder) -> None:
    project = work.project
    assert work.last is not None
    purge_passage.purge_passage(
        project=project, source=work.last.id, passage="Nobody knows why", confirm="Trial", coder=ANNA
    )
    [source] = source_lookup.list_sources(project=project)
    assert source.id != work.last.id
    [group] = groups.list_groups(project=project)
    assert group.members == (source.id,)
    highlights = {each.id for each in highlight_lookup.highlights_of(project=project, source=source.id)}
    held = {each for case in cases.list_cases(project=project) for each in case.highlights}
    assert held == highlights
    [note] = notes.list_notes(project=project, text="[@source")
    assert len(notes.names_in(project=project, notes=[note])) == 4
    [highlight] = [each for each in highlights if len(highlight_lookup.memos(project=project, target=each)) == 2]
    assert project.read(elsewhere.of_thing, "highlight", highlight).refi == "5e" * 16
    assert checks.check(project=project).fine
