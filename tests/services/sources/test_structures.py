"""Structures beside the texts: kept with an import, found out again, merged, shared, purged; never in log or digest."""

from __future__ import annotations

import json
import shutil
import sqlite3
import zlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reviewer import cli, importers
from reviewer.errors import Cancelled
from reviewer.model.sources.structure import Part, Structure, packed
from reviewer.progress import Progress
from reviewer.services.project import checks, projects, repair, undo
from reviewer.services.project.projects import Project
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.services.sources import import_sources, purge, purge_passage, structures
from reviewer.services.team import merge, team_export
from reviewer.services.team.team_export import Choice
from tests.builder import ANNA, BEN, ProjectBuilder

SECRET = "https://secret.example/quillfeather"
PAGE = f"# A trial\n\nRelief came *within hours*, as [they say]({SECRET}).\n\n| Drug | Dose |\n|---|---|\n| K | 0.5 |\n"


def imported(builder: ProjectBuilder, folder: Path, name: str = "trial.md", content: str = PAGE) -> str:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(content, "utf-8")
    report = import_sources.import_files(project=builder.project, paths=[folder / name], coder=ANNA)
    return report.items[0].source


def kinds(project: Project, source: str) -> list[str]:
    return [part.kind for part in structures.structure_of(project=project, source=source).parts]


ALL = ["heading", "emphasis", "link", "table", "row", "cell", "cell", "row", "cell", "cell"]


def strip(path: Path) -> None:
    """The file as a version wrote it that knew nothing of structures."""
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM structure")
    connection.close()


def test_an_import_keeps_what_its_parts_are(a_project, tmp_path):
    builder = a_project()
    source = imported(builder, tmp_path / "in")
    assert kinds(builder.project, source) == ALL
    undo.undo(project=builder.project, coder=ANNA)
    undo.redo(project=builder.project, coder=ANNA)
    assert kinds(builder.project, source) == ALL


def test_a_text_without_one_is_a_run_of_paragraphs(a_project):
    builder = a_project().with_source("Plain words.\n", "Plain")
    assert structures.structure_of(project=builder.project, source=builder.last.id) == Structure()


def test_structures_are_no_part_of_the_digest(a_project, tmp_path):
    builder = a_project()
    imported(builder, tmp_path / "in")
    path, before = builder.project.path, project_lookup.digest(project=builder.project)
    builder.project.close()
    strip(path)
    with closing(projects.open_project(path=path)) as again:
        assert project_lookup.digest(project=again) == before
        assert checks.check(project=again).problems == ()


def test_originals_are_read_again_by_a_command(a_project, tmp_path, capsys):
    builder = a_project()
    one = imported(builder, tmp_path / "in")
    html = (
        "<html><body><h1>Whole</h1><p>Words of a page that are not many.</p><div class=menu>A menu</div></body></html>"
    )
    two = imported(builder, tmp_path / "in", "page.html", html)
    texts = {each.id: each.sha256 for each in source_lookup.list_sources(project=builder.project)}
    path = builder.project.path
    builder.project.close()
    strip(path)
    assert cli.main(["structure", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"made": 2, "otherwise": []}
    assert cli.main(["structure", str(path)]) == 0
    assert capsys.readouterr().out.endswith("in 0 texts.\n")
    with closing(projects.open_project(path=path)) as again:
        assert kinds(again, one) == ALL
        assert "heading" in kinds(again, two)
        assert {each.id: each.sha256 for each in source_lookup.list_sources(project=again)} == texts


def test_an_original_that_reads_otherwise_today_says_so_and_places_nothing(a_project, tmp_path, monkeypatch):
    builder = a_project()
    source = imported(builder, tmp_path / "in")
    builder.project.mend(lambda connection: connection.execute("DELETE FROM structure"))
    # As an importer that has learnt to read better.
    now = importers.read_given
    monkeypatch.setattr(importers, "read_given", lambda file: replace(now(file), text="Another text."))
    assert structures.renew(project=builder.project) == structures.Renewed(0, ("A trial",))
    assert kinds(builder.project, source) == []


def test_a_damaged_original_stops_nothing(a_project, tmp_path):
    builder = a_project()
    imported(builder, tmp_path / "in")
    other = imported(builder, tmp_path / "in", "b.md", "# B\n\n*words*\n")
    path = builder.project.path
    builder.project.close()
    strip(path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE original SET bytes = x'00' WHERE CAST(bytes AS TEXT) LIKE '# A trial%'")
    connection.close()
    with closing(projects.open_project(path=path)) as again:
        done = structures.renew(project=again)
        assert done == structures.Renewed(1, ("A trial",))
        assert kinds(again, other) == ["heading", "emphasis"]


def test_reading_again_can_be_stopped(a_project, tmp_path):
    builder = a_project()
    imported(builder, tmp_path / "in")
    builder.project.mend(lambda connection: connection.execute("DELETE FROM structure"))
    progress = Progress(lambda *_: progress.stop())
    with pytest.raises(Cancelled):
        structures.renew(project=builder.project, progress=progress)
    assert len(structures.lacking(project=builder.project)) == 1


@pytest.fixture
def two(a_project, tmp_path):
    """One project twice, the second with the structure, the first without."""
    builder = a_project().with_coder(BEN, "Ben")
    source = imported(builder, tmp_path / "in")
    path = builder.project.path
    builder.project.close()
    other = tmp_path / "other.review"
    shutil.copy(path, other)
    strip(path)
    return path, other, source


def test_a_merge_brings_the_structure_of_a_text_that_is_here(two):
    mine, theirs, source = two
    with closing(projects.open_project(path=mine)) as project:
        before = project_lookup.digest(project=project)
        merge.merge_files(project=project, paths=[theirs])
        assert kinds(project, source) == ALL
        assert project_lookup.digest(project=project) == before


def test_a_merge_keeps_both_and_shows_the_newest(two):
    mine, theirs, source = two
    newer = packed(Structure([Part("heading", 0, 7, 2)]))
    with sqlite3.connect(theirs) as connection:
        (text,) = connection.execute("SELECT sha256 FROM text").fetchone()
        connection.execute("INSERT INTO structure VALUES (?, 'markdown', 2, ?)", (text, newer))
    connection.close()
    for one, other in ((mine, theirs), (theirs, mine)):
        with closing(projects.open_project(path=one)) as project:
            merge.merge_files(project=project, paths=[other])
            assert structures.structure_of(project=project, source=source).headings == (Part("heading", 0, 7, 2),)
    with sqlite3.connect(mine) as connection:
        assert connection.execute("SELECT count(*) FROM structure").fetchone() == (2,)
    connection.close()


@pytest.mark.parametrize(
    "body",
    [b"no zlib", zlib.compress(b"[[\"heading\", 0, 10000]]"), zlib.compress(b"[" * 30_000_000), zlib.compress(b'[["run",0,1]]'),
     zlib.compress(b"{}"), zlib.compress(b'[["link",0,3,0,"https://a\\u202e"]]')],
)  # fmt: skip
def test_the_structure_of_an_enemy_does_not_come_in(two, body):
    mine, theirs, source = two
    with sqlite3.connect(theirs) as connection:
        connection.execute("UPDATE structure SET body = ?", (body,))
        connection.execute("INSERT INTO structure VALUES ('x', 'y', 3, ?)", (body,))
    connection.close()
    with closing(projects.open_project(path=mine)) as project:
        merge.merge_files(project=project, paths=[theirs])
        assert kinds(project, source) == []
        assert project.read(lambda connection: connection.execute("SELECT count(*) FROM structure").fetchone()) == (0,)
    # Whoever opens it reads its text all the same.
    with closing(projects.open_project(path=theirs)) as project:
        assert kinds(project, source) == []


@pytest.mark.parametrize(
    "choice", [Choice(), Choice(mine=ANNA), Choice(originals=False)], ids=["all", "mine", "no originals"]
)
def test_a_file_that_is_handed_on_has_them(two, tmp_path, choice):
    _, path, source = two
    with closing(projects.open_project(path=path)) as project:
        team_export.share_project(project=project, path=tmp_path / "shared.review", choice=choice)
    with closing(projects.open_project(path=tmp_path / "shared.review")) as shared:
        assert kinds(shared, source) == ALL


def test_a_purge_takes_them_out_of_every_byte(two):
    _, path, source = two
    with sqlite3.connect(path) as connection:
        (body,) = connection.execute("SELECT body FROM structure").fetchone()
    connection.close()
    assert body in path.read_bytes()
    with closing(projects.open_project(path=path)) as project:
        title = source_lookup.source_with(project=project, identifier=source).title
        purge.purge_source(project=project, source=source, confirm=title, coder=ANNA)
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM structure").fetchone() == (0,)
    connection.close()
    for file in [path, *path.parent.glob(f"{path.stem}.backups/*.review")]:
        assert body not in file.read_bytes()
        with sqlite3.connect(file) as connection:
            assert connection.execute("SELECT count(*) FROM structure").fetchone() == (0,)
        connection.close()


def test_a_purged_passage_takes_the_structure_of_its_text_along(two):
    """A link, or a speaker, may name what the passage said; the new text is read by nobody, so it has none."""
    _, path, source = two
    with sqlite3.connect(path) as connection:
        (body,) = connection.execute("SELECT body FROM structure").fetchone()
    connection.close()
    with closing(projects.open_project(path=path)) as project:
        purge_passage.purge_passage(project=project, source=source, passage="they say", confirm="A trial", coder=ANNA)
        (left,) = source_lookup.list_sources(project=project)
        assert "they say" not in project.text(left.sha256)
        assert kinds(project, left.id) == []
    assert body not in path.read_bytes()


def test_what_lies_beside_a_text_that_is_gone_is_not_handed_on(two, tmp_path):
    _, path, _ = two
    with sqlite3.connect(path) as connection:
        (body,) = connection.execute("SELECT body FROM structure").fetchone()
        connection.execute("INSERT INTO structure VALUES (?, 'markdown', 1, ?)", ("e" * 64, b"left" + body))
    connection.close()
    with closing(projects.open_project(path=path)) as project:
        team_export.share_project(project=project, path=tmp_path / "shared.review", choice=Choice())
    assert b"left" + body not in (tmp_path / "shared.review").read_bytes()


def test_what_is_saved_of_a_damaged_file_can_get_them_again(two, tmp_path):
    _, path, source = two
    repair.repair(path=path, out=tmp_path / "saved.review")
    with closing(projects.open_project(path=tmp_path / "saved.review")) as saved:
        structures.renew(project=saved)
        assert kinds(saved, source) == ALL
