"""What came back of a purged source, by an older version of the program, is found and taken out."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reviewer.changes.draft import Draft
from reviewer.errors import NotFoundError
from reviewer.model.coding.highlight import place_in
from reviewer.services.project import checks, projects, repair
from reviewer.services.project.projects import Project
from reviewer.services.sources import corrected_text, import_sources, purge
from reviewer.store.file.world import World
from tests.builder import ANNA, ProjectBuilder
from tests.cli.conftest import Run, run
from tests.writing import write

__all__ = ["run"]

TEXT = "A secret sentence stands here.\nAnd another one."
WORDS = b"secret sentence"


@pytest.fixture
def leaking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A purged source on which somebody went on tagging, as that could happen once."""
    builder = ProjectBuilder(tmp_path / "p.review").with_source("A second text.", title="Second")
    builder.with_source(TEXT, title="First").coded("another", "Risks")
    source = builder.last
    assert source is not None
    purge.purge_source(project=builder.project, source=source.id, confirm="First", coder=ANNA)
    place = place_in(TEXT, source.sha256, 2, 17).values()
    draft = Draft()
    draft.create("highlight", "f" * 32, source=source.id, coder=ANNA, place=place)
    with monkeypatch.context() as patched:
        patched.setattr("reviewer.store.write_path.refuse_gone", lambda *_: None)
        write(builder.project, draft, coder=ANNA)
    with sqlite3.connect(builder.project.path) as other:
        other.execute("INSERT INTO text VALUES (?, ?)", (source.sha256, TEXT.encode()))
    other.close()
    assert WORDS in builder.project.path.read_bytes()
    return builder.project


def test_check_finds_it_and_rebuild_takes_it_out_to_the_last_byte(leaking: Project, run: Run) -> None:
    path = leaking.path
    report = checks.check(project=leaking)
    leaking.close()
    assert report.mendable
    assert "Of a source that was purged 2 changes or texts came into the file again" in report.problems[0]
    code, _, err = run("check", path)
    assert code == 1
    assert "“reviewer check FILE --rebuild” does that." in err
    assert run("check", path, "--rebuild")[0] == 0
    assert WORDS not in path.read_bytes()
    assert run("check", path)[0] == 0


def test_a_repaired_file_has_nothing_of_it(leaking: Project, tmp_path: Path) -> None:
    leaking.close()
    repair.repair(path=leaking.path, out=tmp_path / "out.review")
    assert WORDS not in (tmp_path / "out.review").read_bytes()
    opened = projects.open_project(path=tmp_path / "out.review")
    assert checks.check(project=opened).fine
    opened.close()


def test_what_was_prepared_before_a_purge_is_refused_with_a_sentence(tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "p.review", World()).with_source(TEXT, title="First").coded("another", "Risks")
    project, source = builder.project, builder.last
    assert source is not None
    file = tmp_path / "same.txt"
    file.write_text(TEXT, "utf-8")
    read = import_sources.read_files(project=project, paths=[file])
    corrected = corrected_text.read_corrected(path=file)
    draft = Draft()
    draft.create("memo", "e" * 32, target_kind="highlight", target=builder.highlight, coder=ANNA, text="late")
    purge.purge_source(project=project, source=source.id, confirm="First", coder=ANNA)
    with pytest.raises(NotFoundError, match="purged from the project in the meantime"):
        write(project, draft, coder=ANNA)
    with pytest.raises(NotFoundError, match="not in the project any more"):
        corrected_text.replace_text(project=project, source=source.id, imported=corrected, coder=ANNA)
    report = import_sources.write_files(project=project, read=read, coder=ANNA)
    assert [(item.outcome, "was purged" in item.reason) for item in report.items] == [("refused", True)]
    assert WORDS not in project.path.read_bytes()
    project.close()
