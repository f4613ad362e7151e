"""A project goes out as annotations, brat files, a QualCoder folder and codebooks, read here without the program under test."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from pathlib import Path

import pytest
from docx import Document

from reviewer.errors import ExportRefused, UsageError
from reviewer.model.coding.code import Definition
from reviewer.services.coding import cases, codebook_files, codes, notes
from reviewer.services.exchange.exporting import export_project
from reviewer.services.exchange.importing import import_project
from reviewer.services.project.projects import Project
from reviewer.services.shared import highlight_lookup, source_lookup
from tests.builder import ANNA, BEN, ProjectBuilder

TEXT = "It helped 😀 some.\nIt “harmed” some, too.\n"


@pytest.fixture
def work(tmp_path: Path) -> ProjectBuilder:
    work = ProjectBuilder(tmp_path / "work.review").with_coder(BEN, "Ben").with_source(TEXT, "A: trial?")
    work.with_code("Effects/Harm").coded("“harmed”", "Effects/Harm", coder=BEN, memo="who says so?")
    work.coded("helped 😀 some.\nIt", "Effects", "Open")
    work.coded("too", memo="untagged")
    project = work.project
    codes.set_heading(project=project, code=work.code("Open"), heading=False, coder=ANNA)
    notes.add_note(project=project, title="Monday", text="Began.", coder=ANNA)
    _, case = cases.add_case(project=project, name="Ms. K.", coder=ANNA)
    assert work.last is not None
    cases.put_into_case(project=project, case=case, sources=[work.last.id], highlights=[work.highlight], coder=ANNA)
    return work


def passages(project: Project) -> set[tuple[str, frozenset[str]]]:
    """The words of each highlight with the names of its codes."""
    book = {code.id: code.name for code in codes.codebook(project=project)}
    found = set()
    for source in source_lookup.list_sources(project=project):
        text = project.text(source.sha256)
        for each in highlight_lookup.highlights_of(project=project, source=source.id):
            found.add((text[each.start : each.end], frozenset(book[code] for code in each.codes)))
    return found


def test_web_annotations_name_place_words_codes_and_people(work: ProjectBuilder, tmp_path: Path) -> None:
    path = tmp_path / "out.jsonld"
    export_project(project=work.project, path=path)
    collection = json.loads(path.read_text("utf-8"))
    assert (collection["type"], collection["total"]) == ("AnnotationCollection", 3)
    for item in collection["first"]["items"]:
        position, quote = item["target"]["selector"]
        assert (position["type"], quote["type"]) == ("TextPositionSelector", "TextQuoteSelector")
        assert TEXT[position["start"] : position["end"]] == quote["exact"]
        assert TEXT.endswith(quote["suffix"]) or TEXT[position["end"] :].startswith(quote["suffix"])
        assert item["id"].startswith("urn:uuid:")
    harm = next(i for i in collection["first"]["items"] if "harmed" in i["target"]["selector"][1]["exact"])
    assert harm["creator"]["name"] == "Ben"
    assert [body["value"] for body in harm["body"]] == ["Harm", "who says so?"]
    assert not any(import_project(project=work.project, path=path, coder=ANNA).taken.values())


def test_brat_files_have_each_passage_line_by_line(work: ProjectBuilder, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    export_project(project=work.project, path=folder, to="brat")
    assert sorted(each.name for each in folder.iterdir()) == ["A_ trial_.ann", "A_ trial_.txt", "annotation.conf"]
    text = (folder / "A_ trial_.txt").read_bytes().decode("utf-8")
    assert text == TEXT
    found = set()
    for line in (folder / "A_ trial_.ann").read_text("utf-8").splitlines():
        if line.startswith("T"):
            _, where, words = line.split("\t")
            label, _, places = where.partition(" ")
            pieces = [text[int(a) : int(b)] for a, b in (piece.split(" ") for piece in places.split(";"))]
            assert " ".join(pieces) == words
            found.add((label, words))
    assert found == {
        ("Effects-Harm", "“harmed”"), ("Effects", "helped 😀 some. It"), ("Open", "helped 😀 some. It"), ("Highlight", "too"),
    }  # fmt: skip
    configuration = (folder / "annotation.conf").read_text("utf-8").splitlines()
    assert {"[entities]", "Effects-Harm", "Effects", "Open", "Highlight"} <= set(configuration)


def test_a_qualcoder_folder_holds_all_that_its_tables_can(work: ProjectBuilder, tmp_path: Path) -> None:
    folder = tmp_path / "Out.qda"
    export_project(project=work.project, path=folder)
    with sqlite3.connect(folder / "data.qda") as db:
        texts = dict(db.execute("SELECT id, fulltext FROM source"))
        rows = db.execute(
            "SELECT n.name, t.seltext, t.fid, t.pos0, t.pos1, t.owner, t.memo FROM code_text t JOIN code_name n ON n.cid = t.cid"
        ).fetchall()
        assert all(texts[source][start:end] == words for _, words, source, start, end, _, _ in rows)
        assert {(name, words, owner, memo) for name, words, _, _, _, owner, memo in rows} == {
            ("Effects / Harm", "“harmed”", "Ben", "who says so?"),
            ("Effects", "helped 😀 some.\nIt", "Anna", ""),
            ("Open", "helped 😀 some.\nIt", "Anna", ""),
        }
        assert db.execute("SELECT memo FROM annotation").fetchall() == [("untagged",)]
        assert db.execute("SELECT name, jentry FROM journal").fetchall() == [("Monday", "Began.")]
        assert db.execute("SELECT count(*) FROM case_text").fetchone() == (2,)
    db.close()
    again = ProjectBuilder(tmp_path / "again.review")
    import_project(project=again.project, path=folder, coder=ANNA)
    assert {words for words, _ in passages(again.project)} == {words for words, _ in passages(work.project)}
    again.project.close()


def test_a_folder_or_file_that_is_there_stays(work: ProjectBuilder, tmp_path: Path) -> None:
    (tmp_path / "Out.qda").mkdir()
    with pytest.raises(ExportRefused, match="exists already"):
        export_project(project=work.project, path=tmp_path / "Out.qda")
    (tmp_path / "out.qdpx").write_text("mine")
    with pytest.raises(ExportRefused, match="exists already"):
        export_project(project=work.project, path=tmp_path / "out.qdpx")
    assert (tmp_path / "out.qdpx").read_text() == "mine"
    with pytest.raises(ExportRefused, match="is a project, and not written over"):
        export_project(project=work.project, path=work.project.path, overwrite=True)
    with pytest.raises(UsageError, match=r"Only a \.qdpx"):
        export_project(project=work.project, path=tmp_path / "x.qdc", to="nvivo")
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".export")] == []


def test_the_codebook_as_a_word_document(work: ProjectBuilder, tmp_path: Path) -> None:
    project = work.project
    told = Definition(use="when it hurt", avoid="when it\nhelped")
    codes.define_code(project=project, code=work.code("Effects/Harm"), definition=told, coder=ANNA)
    codebook_files.export_codebook(project=project, path=tmp_path / "book.docx")
    document = Document(io.BytesIO((tmp_path / "book.docx").read_bytes()))
    lines = [each.text for each in document.paragraphs]
    assert lines == [
        "Codebook: A review",
        "■ Effects   2 highlights",
        "■ Harm   1 highlight",
        "Use: when it hurt",
        "Not when: when it\nhelped",
        "■ Open   1 highlight",
    ]
    assert document.core_properties.author == "Anna; Ben"
    with zipfile.ZipFile(tmp_path / "book.docx") as archive:
        assert archive.testzip() is None
