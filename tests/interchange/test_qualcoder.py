"""A QualCoder project comes in with all that its tables hold. The tables are those that its version 3 makes."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reviewer.errors import ImportRefused
from reviewer.importers.projects.registry import read_project
from reviewer.progress import Progress
from reviewer.services.coding import cases, codes, notes
from reviewer.services.exchange.importing import import_project, take_over
from reviewer.services.exchange.reading import read_project as read_to_take
from reviewer.services.project import checks
from reviewer.services.shared import highlight_lookup, project_lookup, source_lookup
from reviewer.services.shared.people import list_coders
from tests.builder import ANNA, ProjectBuilder

TABLES = {
    "project": "databaseversion text, date text, memo text, about text, bookmarkfile integer, bookmarkpos integer, codername text",
    "source": "id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text,"
    " av_text_id integer",
    "code_cat": "catid integer primary key, name text, owner text, date text, memo text, supercatid integer",
    "code_name": "cid integer primary key, name text, memo text, catid integer, owner text, date text, color text",
    "code_text": "ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text,"
    " date text, memo text, avid integer, important integer",
    "code_av": "avid integer primary key, id integer, pos0 integer, pos1 integer, cid integer, memo text, date text, owner text",
    "annotation": "anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text, date text",
    "attribute_type": "name text primary key, date text, owner text, memo text, caseOrFile text, valuetype text",
    "attribute": "attrid integer primary key, name text, attr_type text, value text, id integer, date text, owner text",
    "cases": "caseid integer primary key, name text, memo text, owner text, date text",
    "case_text": "id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text, date text,"
    " memo text",
    "journal": "jid integer primary key, name text, jentry text, date text, owner text",
}
TEXT = "Walking 😀 helped me sleep.\r\nMy sister — “no way” — did not walk.\r\n"
KEPT = TEXT.replace("\r\n", "\n")
WHEN = "2024-01-15 10:20:30"


def units(words: str) -> tuple[int, int]:
    """What its window gives: UTF-16 units."""
    at = TEXT.index(words)
    return len(TEXT[:at].encode("utf-16-le")) // 2, len(TEXT[: at + len(words)].encode("utf-16-le")) // 2


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Invented.qda"
    (folder / "documents").mkdir(parents=True)
    (folder / "documents" / "one.txt").write_bytes(TEXT.encode())
    (tmp_path / "secret.txt").write_text("a secret")
    with sqlite3.connect(folder / "data.qda") as db:
        for table, columns in TABLES.items():
            db.execute(f"CREATE TABLE {table} ({columns})")

        def add(table: str, *rows: tuple[object, ...]) -> None:
            for row in rows:
                db.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)

        add("project", ("v11", WHEN, "about walking", "QualCoder 3.5", 0, 0, "ines"))
        add(
            "source",
            (1, "one.txt", TEXT, "/docs/one.txt", "a first one", "ines", WHEN, None),
            (2, "linked.txt", "Linked text.", "docs:/../secret.txt", "", "ines", WHEN, None),
            (3, "talk.mp3", None, "/audio/talk.mp3", "", "ines", WHEN, None),
        )
        add(
            "code_cat",
            (1, "Effects", "ines", WHEN, "", None),
            (2, "Night", "ines", WHEN, "", 1),
            (3, "Ring", "ines", WHEN, "", 3),
        )
        add(
            "code_name",
            (1, "Sleep", "how they sleep", 2, "ines", WHEN, "#FF8800"),
            (2, "Effects", "", None, "ines", WHEN, "#00ff00"),
        )
        add(
            "code_text",
            (1, 1, 1, "helped me sleep", *units("helped me sleep"), "ines", WHEN, "a memo", None, 1),
            (2, 2, 1, "helped me sleep", *units("helped me sleep"), "ines", WHEN, "", None, 0),
            (3, 1, 1, "helped me sleep", *units("helped me sleep"), "jo", WHEN, "", None, 0),
            (4, 1, 1, "“no way”", *units("“no way”"), "jo", WHEN, "", None, 0),
            (5, 9, 1, "of no code", *units("My sister"), "jo", WHEN, "", None, 0),
        )
        add("code_av", (1, 3, 0, 1000, 1, "a sigh", WHEN, "ines"))
        add("annotation", (1, 1, *units("My sister"), "who is that?", "jo", WHEN))
        add(
            "attribute_type",
            ("age", WHEN, "ines", "", "case", "numeric"),
            ("place", WHEN, "ines", "", "file", "character"),
        )
        add("attribute", (1, "age", "case", "34", 1, WHEN, "ines"), (2, "place", "file", "home", 1, WHEN, "ines"))
        add("cases", (1, "Ms. K.", "the first", "ines", WHEN))
        add("case_text", (1, 1, 2, 0, 12, "ines", WHEN, ""), (2, 1, 1, *units("did not walk"), "ines", WHEN, ""))
        add("journal", (1, "Monday", "Began to code.", WHEN, "ines"))
    db.close()
    return folder


@pytest.fixture
def work(tmp_path: Path) -> ProjectBuilder:
    return ProjectBuilder(tmp_path / "work.review")


def test_everything_comes_in_on_its_words(work: ProjectBuilder, folder: Path) -> None:
    report = import_project(project=work.project, path=folder, coder=ANNA)
    project = work.project
    names = {coder.id: coder.name for coder in list_coders(project=project)}
    source = source_lookup.find_source(project=project, name="one.txt")
    marked = highlight_lookup.highlights_of(project=project, source=source.id)
    assert sorted((KEPT[each.start : each.end], names[each.coder], len(each.codes)) for each in marked) == [
        ("My sister", "jo", 0),
        ("did not walk", "ines", 0),
        ("helped me sleep", "ines", 2),
        ("helped me sleep", "jo", 1),
        ("“no way”", "jo", 1),
    ]
    assert [(code.path, code.heading) for code in codes.codebook(project=project)] == [
        ("Effects", True),
        ("Effects/Night", True),
        ("Effects/Night/Sleep", False),
        ("Ring", True),
        ("Effects (2)", False),
    ]
    assert codes.code_at(project=project, path="Effects/Night/Sleep").colour == "#ff8800"
    (case,) = cases.list_cases(project=project)
    assert (case.name, case.note, case.attribute("age"), len(case.sources), len(case.highlights)) == (
        "Ms. K.",
        "the first",
        "34",
        1,
        1,
    )
    assert [(each.name, each.value) for each in source.attributes] == [("place", "home")]
    assert {note.title: note.text for note in notes.list_notes(project=project)}["Monday"] == "Began to code."
    assert sorted(each.what for each in report.not_taken) == [
        "coding",
        "mark “important”",
        "selection in audio or video",
    ]
    assert any("lies outside the project" in warning for warning in report.warnings)
    assert source.original_kept
    assert checks.check(project=project).fine


def test_a_second_import_adds_nothing(work: ProjectBuilder, folder: Path) -> None:
    import_project(project=work.project, path=folder, coder=ANNA)
    before = project_lookup.digest(project=work.project)
    assert not any(import_project(project=work.project, path=folder / "data.qda", coder=ANNA).taken.values())
    assert project_lookup.digest(project=work.project) == before


def test_a_code_can_be_joined_with_the_heading_of_its_name(work: ProjectBuilder, folder: Path) -> None:
    with sqlite3.connect(folder / "data.qda") as db:
        db.execute("UPDATE code_name SET catid = 1 WHERE cid = 2")
    db.close()
    read = read_to_take(project=work.project, path=folder)
    (question,) = [each for each in read.questions if each.kind == "code"]
    assert (question.name, question.candidate_name, question.likely) == ("Effects", "Effects", False)
    take_over(project=work.project, read=read, coder=ANNA, answers={question.guid: True})
    effects = codes.code_at(project=work.project, path="Effects")
    assert not effects.heading  # It is tagged with now.
    assert "Effects/Effects" not in work.paths()
    source = source_lookup.find_source(project=work.project, name="one.txt")
    marked = highlight_lookup.highlights_of(project=work.project, source=source.id)
    assert sum(effects.id in each.codes for each in marked) == 1
    again = read_to_take(project=work.project, path=folder)
    assert not any(
        take_over(project=work.project, read=again, coder=ANNA, answers={question.guid: True}).taken.values()
    )


def test_a_folder_without_a_database_is_refused(tmp_path: Path) -> None:
    empty = tmp_path / "Empty.qda"
    empty.mkdir()
    with pytest.raises(ImportRefused, match="is not a QualCoder project"):
        read_project(empty, Progress())
