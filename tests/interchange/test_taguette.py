"""A project that Taguette wrote comes in, and each highlight has the words that Taguette itself cuts out."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from reviewer.errors import ImportRefused
from reviewer.importers.projects.from_taguette import MarkedText
from reviewer.importers.projects.registry import read_project
from reviewer.progress import Progress
from reviewer.services.coding import codes
from reviewer.services.exchange.importing import import_project
from reviewer.services.project import checks
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from tests.builder import ANNA, ProjectBuilder

FILES = Path(__file__).parent / "files"


@pytest.fixture
def work(tmp_path: Path) -> ProjectBuilder:
    return ProjectBuilder(tmp_path / "work.review")


def test_every_highlight_stands_on_the_words_that_taguette_shows(work: ProjectBuilder) -> None:
    expected = json.loads((FILES / "taguette.json").read_text("utf-8"))
    report = import_project(project=work.project, path=FILES / "taguette.sqlite3", coder=ANNA)
    book = {code.id: code.path.replace("/", ".") for code in codes.codebook(project=work.project)}
    found = []
    for source in source_lookup.list_sources(project=work.project):
        text = work.project.text(source.sha256)
        for each in highlight_lookup.highlights_of(project=work.project, source=source.id):
            # Taguette has no line ends between blocks.
            found += [(source.title, text[each.start : each.end].replace("\n", ""), book[code]) for code in each.codes]
            found += [(source.title, text[each.start : each.end].replace("\n", ""), "")] if not each.codes else []
    assert sorted(found) == sorted((e["document"], e["words"], tag) for e in expected for tag in e["tags"] or [""])
    assert report.not_taken == ()
    place = codes.code_at(project=work.project, path="place")
    assert place.heading  # Taguette has no tag of this name.
    assert codes.code_at(project=work.project, path="effect/sleep").definition.use == "How they slept"
    assert checks.check(project=work.project).fine


def test_a_second_import_adds_nothing(work: ProjectBuilder) -> None:
    import_project(project=work.project, path=FILES / "taguette.sqlite3", coder=ANNA)
    before = project_lookup.digest(project=work.project)
    again = import_project(project=work.project, path=FILES / "taguette.sqlite3", coder=ANNA)
    assert not any(again.taken.values())
    assert project_lookup.digest(project=work.project) == before


def test_triggers_and_views_of_a_file_do_nothing(tmp_path: Path) -> None:
    path = Path(shutil.copy(FILES / "taguette.sqlite3", tmp_path / "odd.sqlite3"))
    with sqlite3.connect(path) as db:
        db.execute("CREATE TRIGGER t AFTER INSERT ON tags BEGIN DELETE FROM documents; END")
        db.execute("ALTER TABLE highlights RENAME TO kept")
        db.execute(
            "CREATE VIEW highlights AS WITH RECURSIVE n(id, document_id, start_offset, end_offset, snippet) AS"
            " (SELECT 1, 1, 0, 4, '' UNION ALL SELECT id + 1, 1, 0, 4, '' FROM n) SELECT * FROM n"
        )
    db.close()
    with pytest.raises(ImportRefused, match=r"odd\.sqlite3” is damaged, or not a Taguette project"):
        read_project(path, Progress())


def test_a_damaged_or_other_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "p.sqlite3"
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5_000)
    with pytest.raises(ImportRefused, match="is damaged, or not a Taguette project"):
        read_project(path, Progress())
    path.write_bytes(b"")
    with pytest.raises(ImportRefused, match="is damaged, or not a Taguette project"):
        read_project(path, Progress())


def test_offsets_behind_the_end_are_no_place() -> None:
    marked = MarkedText("<p>é</p><p>b</p>")
    assert marked.text == "é\nb\n"
    assert marked.span(0, 3) == (0, 3)
    assert marked.span(1, 3) is None  # Inside of é.
    assert marked.span(0, 4) is None
    assert marked.span(2, 2) is None
