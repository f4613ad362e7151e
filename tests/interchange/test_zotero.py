"""A Zotero library comes in with its works, files, annotations and notes. The tables are those of Zotero 6 and 7."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reviewer.services.coding import codes, groups, notes
from reviewer.services.exchange.importing import import_project
from reviewer.services.project import checks
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from tests.builder import ANNA, ProjectBuilder

TABLES = {
    "items": "itemID INTEGER PRIMARY KEY, itemTypeID INT, dateAdded TEXT, libraryID INT, key TEXT",
    "deletedItems": "itemID INTEGER PRIMARY KEY",
    "fieldsCombined": "fieldID INTEGER PRIMARY KEY, fieldName TEXT",
    "itemData": "itemID INT, fieldID INT, valueID INT",
    "itemDataValues": "valueID INTEGER PRIMARY KEY, value TEXT",
    "creators": "creatorID INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, fieldMode INT",
    "creatorTypes": "creatorTypeID INTEGER PRIMARY KEY, creatorType TEXT",
    "itemCreators": "itemID INT, creatorID INT, creatorTypeID INT, orderIndex INT",
    "itemAttachments": "itemID INTEGER PRIMARY KEY, parentItemID INT, linkMode INT, contentType TEXT, path TEXT",
    "itemAnnotations": "itemID INTEGER PRIMARY KEY, parentItemID INT, type INT, text TEXT, comment TEXT, color TEXT, position TEXT",
    "itemNotes": "itemID INTEGER PRIMARY KEY, parentItemID INT, note TEXT, title TEXT",
    "tags": "tagID INTEGER PRIMARY KEY, name TEXT",
    "itemTags": "itemID INT, tagID INT, type INT",
    "collections": "collectionID INTEGER PRIMARY KEY, collectionName TEXT, key TEXT",
    "collectionItems": "collectionID INT, itemID INT, orderIndex INT",
}
PAGE = (
    "<html><head><title>P</title></head><body><p>It helped 😀 some of them.</p><p>It harmed others.</p></body></html>"
)
WHEN = "2024-01-02 03:04:05"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "Zotero"
    (folder / "storage" / "AAAA1111").mkdir(parents=True)
    (folder / "storage" / "AAAA1111" / "page.html").write_text(PAGE, "utf-8")
    with sqlite3.connect(folder / "zotero.sqlite") as db:
        for table, columns in TABLES.items():
            db.execute(f"CREATE TABLE {table} ({columns})")

        def add(table: str, *rows: tuple[object, ...]) -> None:
            for row in rows:
                db.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)

        keys = (
            "WORK0001",
            "AAAA1111",
            "ANNO0001",
            "ANNO0002",
            "NOTE0001",
            "NOTE0002",
            "WORK0002",
            "GONE0001",
            "LINK0001",
        )
        add("items", *((number, 1, WHEN, 1, key) for number, key in enumerate(keys, start=1)))
        add("deletedItems", (8,))
        add("fieldsCombined", (1, "title"), (2, "DOI"), (3, "date"), (4, "publicationTitle"))
        add(
            "itemDataValues",
            (1, "A trial"),
            (2, "10.1/x"),
            (3, "2020-05-00 May 2020"),
            (4, "Journal"),
            (5, "No file"),
            (6, "Gone"),
        )
        add("itemData", (1, 1, 1), (1, 2, 2), (1, 3, 3), (1, 4, 4), (7, 1, 5), (8, 1, 6))
        add("creators", (1, "Jane", "Doe", 0), (2, "", "A Team", 1))
        add("creatorTypes", (1, "author"), (2, "editor"))
        add("itemCreators", (1, 2, 1, 1), (1, 1, 1, 0), (1, 2, 2, 2))
        add(
            "itemAttachments",
            (2, 1, 1, "text/html", "storage:page.html"),
            (9, 1, 2, "text/plain", "storage:../../../secret.txt"),
        )
        add(
            "itemAnnotations",
            (3, 2, 1, "helped 😀 some", "how many?", "#ffd400", "{}"),
            (4, 2, 3, None, "a figure", "#ff6666", '{"pageIndex":0}'),
        )
        add(
            "itemNotes",
            (5, 1, "<p>On the <b>trial</b></p><p>Second line</p>", "On"),
            (6, None, "<p>Alone</p>", "Alone"),
        )
        add("tags", (1, "benefit"))
        add("itemTags", (3, 1, 0))
        add("collections", (1, "Trials", "COLL0001"))
        add("collectionItems", (1, 1, 0))
    db.close()
    return folder


def test_works_files_annotations_and_notes_come_in(library: Path, tmp_path: Path) -> None:
    work = ProjectBuilder(tmp_path / "work.review")
    report = import_project(project=work.project, path=library, coder=ANNA)
    project = work.project
    trial, other = sorted(source_lookup.list_sources(project=project), key=lambda source: source.title)
    assert (trial.title, trial.reference.authors, trial.reference.year) == ("A trial", "Doe, Jane; A Team", "2020")
    assert (trial.reference.container, trial.reference.doi, trial.media_type) == ("Journal", "10.1/x", "text/html")
    assert (other.title, other.characters) == ("No file", 0)
    text = project.text(trial.sha256)
    (marked,) = highlight_lookup.highlights_of(project=project, source=trial.id)
    assert text[marked.start : marked.end] == "helped 😀 some"
    book = {code.id: (code.name, code.colour) for code in codes.codebook(project=project)}
    assert book.keys() == set(marked.codes)
    assert ("Yellow", "#ffd400") in book.values()
    assert "benefit" in {name for name, _ in book.values()}
    assert [memo.text for memo in highlight_lookup.memos(project=project, target=trial.id)] == [
        "On the trial\nSecond line"
    ]
    assert "Alone" in {note.text for note in notes.list_notes(project=project)}
    (group,) = groups.list_groups(project=project)
    assert (group.name, group.members) == ("Trials", (trial.id,))
    assert [(each.what, each.name) for each in report.not_taken] == [("picture of a page", "a figure")]
    assert any("not in the library's storage" in warning for warning in report.warnings)
    assert checks.check(project=project).fine
    before = project_lookup.digest(project=project)
    assert not any(import_project(project=project, path=library / "zotero.sqlite", coder=ANNA).taken.values())
    assert project_lookup.digest(project=project) == before
    project.close()
