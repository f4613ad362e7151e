"""A kind that only this test knows goes everywhere by its declaration alone: a note of one coder on a source."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.changes.canonical import canonical
from reviewer.changes.kinds import KINDS
from reviewer.changes.kinds.checks import is_id, is_text
from reviewer.changes.kinds.kind import Column, Kind, hanging, required, written_by
from reviewer.model.team.history import HistoryFilter
from reviewer.services.project import checks, history, projects, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import project_lookup
from reviewer.services.sources import purge, sources
from reviewer.services.team import merge
from reviewer.services.team.team_export import Choice, share_project
from reviewer.store.log import digests
from reviewer.store.reads.highlights import dependents
from tests.builder import ANNA, BEN, ProjectBuilder
from tests.kept import bodies

NOTE = Kind(
    "jotting",
    many="jottings",
    birth={"source": is_id, "coder": is_id, "text": is_text},
    registers={"text": is_text, "heading": is_text},
    references=(hanging("source", "source"), written_by()),
    columns=(*required("source", "coder"), Column("text"), Column("heading")),
    prose=frozenset({"text"}),
)
TEXT = "Some people felt better within hours.\nOthers did not. Nobody knows why.\n"
OTHER = "A second text that stands here for Ben.\n"


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ProjectBuilder]:
    """A project with two sources; Anna wrote a note on the first."""
    monkeypatch.setitem(KINDS, "jotting", NOTE)
    work = ProjectBuilder(tmp_path / "work.review").with_coder(BEN, "Ben").with_source(OTHER, "Second")
    work.with_source(TEXT, "Trial").coded("within hours", "Benefits")
    noted(work.project, source_of(work), "Read this again", ANNA)
    work.project.forget_steps()
    yield work
    work.project.close()


def source_of(work: ProjectBuilder) -> str:
    assert work.last is not None
    return work.last.id


def noted(project: Project, source: str, text: str, coder: str) -> str:
    identifier = project.world.new_id()
    with project.action("written", text="Note", coder=coder) as act:
        act.draft.create("jotting", identifier, source=source, coder=coder, text=text)
    return identifier


def changed(project: Project, note: str, text: str, coder: str) -> None:
    with project.action("written", text="Note", coder=coder) as act:
        act.draft.set("jotting", note, "text", text)


def notes(project: Project) -> list[tuple[str, str]]:
    query = "SELECT coder, text FROM jotting ORDER BY text"
    return project.read(lambda connection: connection.execute(query).fetchall())


def note_of(project: Project) -> str:
    return str(project.read(lambda connection: connection.execute("SELECT id FROM jotting").fetchone()[0]))


def copied(work: ProjectBuilder, path: Path) -> Project:
    here = work.project.path
    work.project.close()
    shutil.copy(here, path)
    work.project = projects.open_project(path=here)
    return projects.open_project(path=path)


def brought(into: Project, other: Project) -> merge.MergeDone:
    path = other.path
    other.close()
    return merge.merge_files(project=into, paths=[path], coder=ANNA)


def test_it_stands_in_the_log_and_in_its_table(work: ProjectBuilder) -> None:
    assert notes(work.project) == [(ANNA, "Read this again")]
    changed(work.project, note_of(work.project), "Read twice", BEN)
    assert notes(work.project) == [(ANNA, "Read twice")]
    undo.undo(project=work.project, coder=BEN)
    assert notes(work.project) == [(ANNA, "Read this again")]
    with pytest.raises(ValueError, match="the text of a jotting"):
        changed(work.project, note_of(work.project), 5, BEN)  # type: ignore[arg-type]


def test_its_table_and_index_are_those_of_its_declaration(work: ProjectBuilder) -> None:
    query = "SELECT sql FROM sqlite_master WHERE tbl_name = 'jotting' AND sql IS NOT NULL ORDER BY type"
    assert work.project.read(lambda connection: [row[0] for row in connection.execute(query)]) == [
        "CREATE INDEX jotting_source ON jotting (source)",
        "CREATE TABLE jotting (id ANY PRIMARY KEY, source ANY NOT NULL, coder ANY NOT NULL, text TEXT, heading TEXT,"
        " created INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    ]
    assert checks.check(project=work.project).fine


def test_it_merges_and_two_versions_of_its_text_are_a_conflict_with_a_proposal(
    work: ProjectBuilder, tmp_path: Path
) -> None:
    other = copied(work, tmp_path / "ben.review")
    note = note_of(work.project)
    changed(work.project, note, "Read this again, Ben", ANNA)
    changed(other, note, "Please read this again", BEN)
    second = noted(other, source_of(work), "Too short", BEN)
    done = brought(work.project, other)
    assert (done.report.before["jotting"], done.report.after["jotting"]) == (1, 2)
    assert done.changes.things["jotting"] == {note, second}
    (conflict,) = project_lookup.list_conflicts(project=work.project)
    assert (conflict.kind, conflict.field, conflict.title) == ("jotting", "text", "Jotting on “Trial”")
    assert conflict.proposal == "Please read this again, Ben"
    assert project_lookup.conflict_marks(project=work.project)[source_of(work)] == note
    assert work.project.read(digests.projected_digest) == work.project.read(digests.log_digest)


def test_the_history_of_the_source_has_it_also_when_it_is_deleted(work: ProjectBuilder) -> None:
    with work.project.action("written", text="Note", coder=BEN) as act:
        act.draft.delete("jotting", note_of(work.project))
    found = list(history.walk(project=work.project, wanted=HistoryFilter(thing=source_of(work))))
    assert [entry.coder for entry in found][:2] == ["Ben", "Anna"]
    assert found[0].changeset == act.id


def test_it_goes_with_its_source_and_undo_brings_both_back(work: ProjectBuilder) -> None:
    before = project_lookup.digest(project=work.project)
    assert ("jotting", note_of(work.project)) in work.project.read(dependents, "source", source_of(work))
    sources.remove_source(project=work.project, source=source_of(work), coder=BEN)
    assert notes(work.project) == []
    undo.undo(project=work.project, coder=BEN)
    assert notes(work.project) == [(ANNA, "Read this again")]
    assert project_lookup.digest(project=work.project) == before


def test_it_keeps_a_source_alive_that_was_deleted_apart(work: ProjectBuilder, tmp_path: Path) -> None:
    other = copied(work, tmp_path / "ben.review")
    sources.remove_source(project=work.project, source=source_of(work), coder=ANNA)
    noted(other, source_of(work), "Not done yet", BEN)
    brought(work.project, other)
    (conflict,) = project_lookup.list_conflicts(project=work.project)
    assert (conflict.sort, conflict.thing, conflict.uses) == ("delete-use", source_of(work), 1)


def test_a_purge_takes_it_out_of_every_byte(work: ProjectBuilder, tmp_path: Path) -> None:
    other = copied(work, tmp_path / "ben.review")
    noted(other, source_of(work), "Secret of Ben", BEN)
    done = purge.purge_source(project=work.project, source=source_of(work), confirm="Trial", coder=ANNA)
    assert done.counts["jotting"] == 1
    brought(work.project, other)
    assert notes(work.project) == []
    path = work.project.path
    work.project.close()
    content = path.read_bytes()
    assert b"Read this again" not in content
    assert b"Secret of Ben" not in content


def test_one_coders_part_has_it_with_what_it_hangs_on(work: ProjectBuilder, tmp_path: Path) -> None:
    noted(work.project, source_of(work), "Seen by Ben", BEN)
    share_project(project=work.project, path=tmp_path / "part.review", choice=Choice(mine=BEN))
    part = projects.open_project(path=tmp_path / "part.review", read_only=True)
    assert notes(part) == [(BEN, "Seen by Ben")]
    titles = part.read(lambda c: [row[0] for row in c.execute("SELECT id FROM source")])
    assert titles == [source_of(work)]
    assert checks.check(project=part).fine
    part.close()


def test_a_rebuild_comes_to_the_same_digest(work: ProjectBuilder) -> None:
    before = project_lookup.digest(project=work.project)
    checks.rebuild(project=work.project)
    assert project_lookup.digest(project=work.project) == before
    assert notes(work.project) == [(ANNA, "Read this again")]


def test_it_is_in_an_export_and_under_other_names(work: ProjectBuilder, tmp_path: Path) -> None:
    noted(work.project, source_of(work), "Ask Ben", ANNA)
    share_project(project=work.project, path=tmp_path / "whole.review", choice=Choice())
    whole = projects.open_project(path=tmp_path / "whole.review", read_only=True)
    assert notes(whole) == notes(work.project)
    assert project_lookup.digest(project=whole) == project_lookup.digest(project=work.project)
    whole.close()
    names = tmp_path / "names.csv"
    share_project(project=work.project, path=tmp_path / "other.review", choice=Choice(pseudonymous=True, names=names))
    other = projects.open_project(path=tmp_path / "other.review", read_only=True)
    assert {text for _, text in notes(other)} in (
        {"Ask Coder 1", "Read this again"},
        {"Ask Coder 2", "Read this again"},
    )
    assert not {coder for coder, _ in notes(other)} & {ANNA, BEN}
    other.close()


def test_a_program_without_it_passes_it_on(work: ProjectBuilder, tmp_path: Path) -> None:
    other = copied(work, tmp_path / "ben.review")
    path = other.path
    other.close()
    with pytest.MonkeyPatch.context() as patch:
        patch.delitem(KINDS, "jotting")
        old = ProjectBuilder(tmp_path / "old.review")
        merge.merge_files(project=old.project, paths=[path], coder=ANNA)
        old.project.close()
    with sqlite3.connect(tmp_path / "old.review") as connection:
        kept = [body for _, body in bodies(connection)]
    connection.close()
    assert any(canonical("Read this again") in body for body in kept)
