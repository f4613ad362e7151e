"""Import: what comes in, what was there, what is refused; and removing, reference data, originals."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.errors import Cancelled, NotFoundError, UsageError
from reviewer.progress import Progress
from reviewer.services.project import projects, undo
from reviewer.services.shared import project_lookup, source_lookup
from reviewer.services.sources import import_sources, originals, sources
from tests.builder import ANNA, ProjectBuilder

Build = Callable[[], ProjectBuilder]


def folder_of_texts(root: Path) -> Path:
    folder = root / "texts"
    folder.mkdir()
    (folder / "one.txt").write_bytes("First\r\n\r\nIt helped 😀 within hours.\r\n".encode())
    (folder / "two.md").write_text("# Second\n\nNobody *knows* why.\n", "utf-8")
    (folder / "three.html").write_text("<html><body><p>Third, a page with a sentence.</p></body></html>", "utf-8")
    (folder / "same.txt").write_bytes("First\n\nIt helped 😀 within hours.\n".encode())
    (folder / "empty.txt").write_bytes(b"")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)))
    return folder


def brought_in(builder: ProjectBuilder, *paths: Path, **given: object) -> import_sources.ImportReport:
    return import_sources.import_files(project=builder.project, paths=paths, coder=ANNA, **given)  # type: ignore[arg-type]


def test_a_folder_comes_in_with_a_list_of_what_became_of_each_file(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    report = brought_in(builder, folder_of_texts(tmp_path))
    outcomes = {item.path.name: item.outcome for item in report.items}
    assert outcomes == {
        "one.txt": "added", "same.txt": "already there", "three.html": "added", "two.md": "added",
        "empty.txt": "refused", "picture.txt": "refused",
    } or outcomes == {
        "one.txt": "already there", "same.txt": "added", "three.html": "added", "two.md": "added",
        "empty.txt": "refused", "picture.txt": "refused",
    }  # fmt: skip
    assert all(item.reason.endswith(".") for item in report.items if item.outcome == "refused")
    assert len(source_lookup.list_sources(project=builder.project)) == 3


def test_crlf_becomes_lf_and_nothing_else_changes(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    folder = folder_of_texts(tmp_path)
    report = brought_in(builder, folder / "one.txt")
    source = source_lookup.source_with(project=builder.project, identifier=report.items[0].source)
    assert builder.project.text(source.sha256) == "First\n\nIt helped 😀 within hours.\n"
    assert source.characters == len("First\n\nIt helped 😀 within hours.\n")


def test_importing_again_adds_nothing(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    folder = folder_of_texts(tmp_path)
    brought_in(builder, folder)
    before = project_lookup.digest(project=builder.project)
    report = brought_in(builder, folder)
    assert report.count("added") == 0
    assert project_lookup.digest(project=builder.project) == before


def test_an_import_is_one_undo_and_comes_back_with_redo(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    brought_in(builder, folder_of_texts(tmp_path))
    undo.undo(project=builder.project, coder=ANNA)
    assert source_lookup.list_sources(project=builder.project) == []
    undo.redo(project=builder.project, coder=ANNA)
    assert len(source_lookup.list_sources(project=builder.project)) == 3


def test_a_source_that_was_removed_can_be_imported_again(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    folder = folder_of_texts(tmp_path)
    report = brought_in(builder, folder / "one.txt")
    sources.remove_source(project=builder.project, source=report.items[0].source, coder=ANNA)
    assert brought_in(builder, folder / "one.txt").count("added") == 1
    assert len(source_lookup.list_sources(project=builder.project)) == 1


def test_cancelling_leaves_the_project_as_it_was(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    before = project_lookup.digest(project=builder.project)
    progress = Progress(lambda *report: progress.stop() if report[1] == 2 else None)
    with pytest.raises(Cancelled):
        brought_in(builder, folder_of_texts(tmp_path), progress=progress)
    assert project_lookup.digest(project=builder.project) == before


def test_the_original_is_kept_byte_for_byte_or_not_at_all(a_project: Build, tmp_path: Path) -> None:
    folder = folder_of_texts(tmp_path)
    kept = a_project()
    source = brought_in(kept, folder / "one.txt").items[0].source
    out = originals.write_document(project=kept.project, source=source, folder=tmp_path)
    assert out.read_bytes() == (folder / "one.txt").read_bytes()
    without = a_project()
    source = brought_in(without, folder / "one.txt", keep_originals=False).items[0].source
    with pytest.raises(NotFoundError, match="not kept"):
        originals.write_document(project=without.project, source=source, folder=tmp_path)


def test_a_missing_file_and_a_folder_without_texts_are_said(a_project: Build, tmp_path: Path) -> None:
    builder = a_project()
    report = brought_in(builder, tmp_path / "none.txt")
    assert report.items[0].outcome == "refused"
    assert "none.txt" in report.items[0].reason
    (tmp_path / "empty").mkdir()
    assert brought_in(builder, tmp_path / "empty").in_words() == "nothing to import"


def test_reference_data_and_attributes_are_kept_and_checked(a_project: Build) -> None:
    builder = a_project().with_source("A text.", title="Guessed")
    project, source = builder.project, builder.last.id  # type: ignore[union-attr]
    sources.set_reference(project=project, source=source, field="title", value="  Chosen   title ", coder=ANNA)
    sources.set_reference(project=project, source=source, field="authors", value="Farr, L.", coder=ANNA)
    sources.set_reference(project=project, source=source, field="year", value="2021", coder=ANNA)
    sources.set_attribute(project=project, source=source, name="People", type_="number", value="12", coder=ANNA)
    now = source_lookup.source_with(project=builder.reopened().project, identifier=source)
    assert now.reference.citation() == "Farr, L. (2021). Chosen title."
    assert [(a.name, a.type, a.value) for a in now.attributes] == [("People", "number", "12")]
    with pytest.raises(UsageError, match="number"):
        sources.set_attribute(
            project=builder.project, source=source, name="People", type_="number", value="many", coder=ANNA
        )
    with pytest.raises(UsageError, match="title"):
        sources.set_reference(project=builder.project, source=source, field="title", value=" ", coder=ANNA)
    sources.set_attribute(project=builder.project, source=source, name="People", type_="number", value=None, coder=ANNA)
    assert source_lookup.source_with(project=builder.project, identifier=source).attributes == ()


def test_a_source_is_found_by_title_file_or_id_and_refused_with_candidates(a_project: Build) -> None:
    builder = a_project().with_source("One.", title="Trial").with_source("Two.", title="Trial overview")
    project = builder.project
    assert source_lookup.find_source(project=project, name="trial").title == "Trial"
    assert source_lookup.find_source(project=project, name="Trial overview.txt").title == "Trial overview"
    with pytest.raises(NotFoundError, match="did you mean") as refused:
        source_lookup.find_source(project=project, name="overview")
    assert refused.value.candidates == ("Trial overview",)


def test_title_question_and_protocol_belong_to_the_project(a_project: Build) -> None:
    builder = a_project()
    projects.set_detail(project=builder.project, detail="title", value="Ketamine", coder=ANNA)
    projects.set_detail(project=builder.project, detail="question", value="Does it help?", coder=ANNA)
    projects.set_detail(project=builder.project, detail="protocol", value="Two coders.\nThen talk.", coder=ANNA)
    details = project_lookup.details(project=builder.reopened().project)
    assert (details.title, details.question, details.protocol) == (
        "Ketamine",
        "Does it help?",
        "Two coders.\nThen talk.",
    )
    with pytest.raises(UsageError):
        projects.set_detail(project=builder.project, detail="title", value="x" * 10_000, coder=ANNA)
