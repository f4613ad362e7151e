"""Projects of other tools through the window: looked at, taken over, undone, and given out again."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QMessageBox

from reviewer.model.coding.excerpt_filter import ExcerptFilter
from reviewer.model.interchange.offsets import CONVENTIONS
from reviewer.services.shared import project_lookup, source_lookup
from tests.interchange.test_refi_import import a_project
from tests.ui.pages.window import WindowPage
from ui.dialogs.project.export_project import ExportProjectDialog
from ui.dialogs.project.import_project import counting_words


def choose(monkeypatch: pytest.MonkeyPatch, path: Path, chosen: str = "") -> None:
    """Let the file dialogs answer with a path."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), chosen))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), chosen))


def ok(window: WindowPage, dialog: QDialog) -> None:
    dialog.answer.button(QDialogButtonBox.StandardButton.Ok).click()
    window.settle()


def test_a_project_is_looked_at_before_it_comes_in(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.make_project()
    before = project_lookup.digest(project=window.project)
    choose(monkeypatch, a_project(tmp_path / "p.qdpx"))
    window.do("import_project")
    window.settle()
    dialog = window.dialog()
    shown = {
        dialog.counts.item(row, 0).text(): (dialog.counts.item(row, 1).text(), dialog.counts.item(row, 2).text())
        for row in range(dialog.counts.rowCount())
    }
    assert (shown["Highlights"], shown["Sources"], shown["Memos"]) == (("3", "0"), ("1", "0"), ("6", "0"))
    assert "2 of 2 named passages stand on their words" in dialog.fits.text()
    assert "graph (“A map”)" in dialog.not_taken.toPlainText()
    assert project_lookup.digest(project=window.project) == before
    ok(window, dialog)
    assert [source.title for source in source_lookup.list_sources(project=window.project)] == ["Trial"]
    assert "Imported sources: 1, highlights: 3, tags: 2." in window.notice
    window.do("undo")
    window.settle()
    assert project_lookup.digest(project=window.project) == before


def test_a_second_look_says_that_all_is_there(window: WindowPage, tmp_path: Path) -> None:
    window.make_project()
    path = a_project(tmp_path / "p.qdpx")
    # A file that is dropped among the texts is known for what it is.
    window.app.importing.import_paths([path])
    window.settle()
    ok(window, window.dialog())
    window.app.importing.import_paths([path])
    window.settle()
    dialog = window.dialog()
    assert dialog.fits.text() == "All of it is in the project already."
    assert not dialog.take.isEnabled()
    dialog.reject()


def test_an_answer_changes_what_comes_in(window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window.make_project()
    window.import_text("Trial.txt", "Another text under this name.\n")
    window.settle()
    choose(monkeypatch, a_project(tmp_path / "p.qdpx"))
    window.do("import_project")
    window.settle()
    dialog = window.dialog()
    assert dialog.questions.item(0).text() == "Source “Trial” of the file and source “Trial” here, with another text"
    dialog.questions.item(0).setCheckState(Qt.CheckState.Checked)
    window.settle()
    there = {
        dialog.counts.item(row, 0).text(): dialog.counts.item(row, 2).text() for row in range(dialog.counts.rowCount())
    }
    assert there["Sources"] == "1"
    dialog.reject()


def test_what_is_no_project_is_told_and_nothing_changes(
    window: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.make_project()
    (tmp_path / "p.qdpx").write_bytes(b"rubbish")
    choose(monkeypatch, tmp_path / "p.qdpx")
    window.do("import_project")
    window.settle()
    box = window.dialog()
    assert isinstance(box, QMessageBox)
    assert "is no ZIP archive" in box.text()
    box.close()


def export_dialog(window: WindowPage, to: str, path: Path) -> ExportProjectDialog:
    """The dialog with a format and a file chosen."""
    window.do("export_project")
    dialog = window.dialog()
    assert isinstance(dialog, ExportProjectDialog)
    dialog.format.setCurrentIndex(dialog.format.findData(to))
    dialog.file.setText(str(path))
    return dialog


def written(window: WindowPage, dialog: ExportProjectDialog) -> str:
    """Export; return what is told that the format does not hold."""
    dialog.go.click()
    window.settle()
    box = window.dialog()
    assert isinstance(box, QMessageBox)
    told = box.text()
    box.close()
    return told


def test_the_project_goes_out(window: WindowPage, tmp_path: Path) -> None:
    window.make_project()
    window.app.importing.import_paths([a_project(tmp_path / "p.qdpx")])
    window.settle()
    ok(window, window.dialog())
    dialog = export_dialog(window, "nvivo", tmp_path / "out")
    assert "authors and dates of links" in written(window, dialog)
    with ZipFile(tmp_path / "out.qdpx") as archive:
        described = archive.read("project.qde").decode()
    assert described.count("<Coding ") == 2
    assert "Written to out.qdpx: sources: 1, highlights: 3, codes: 27." in window.notice


def test_a_part_of_the_project_goes_out(window: WindowPage, tmp_path: Path) -> None:
    window.make_project()
    window.app.importing.import_paths([a_project(tmp_path / "p.qdpx")])
    window.settle()
    ok(window, window.dialog())
    dialog = export_dialog(window, "qdpx", tmp_path / "part.qdpx")
    assert not dialog.conditions.isVisibleTo(dialog)
    dialog.conditions.ask(ExcerptFilter(tagged=False))
    assert dialog.part.isChecked()
    assert dialog.conditions.isVisibleTo(dialog)
    assert [chip.name.text() for chip in dialog.conditions.chips] == ["untagged"]
    written(window, dialog)
    with ZipFile(tmp_path / "part.qdpx") as archive:
        described = archive.read("project.qde").decode()
    assert (described.count("<PlainTextSelection "), described.count("<Coding ")) == (1, 0)
    codebook = export_dialog(window, "qdc", tmp_path / "book.qdc")
    codebook.part.setChecked(True)
    assert not codebook.part.isEnabled()
    codebook.go.click()
    window.settle()
    assert (tmp_path / "book.qdc").read_text("utf-8").count("<Code ") == 27


def test_a_folder_for_another_tool_gets_its_ending(window: WindowPage, tmp_path: Path) -> None:
    window.make_project()
    window.app.importing.import_paths([a_project(tmp_path / "p.qdpx")])
    window.settle()
    ok(window, window.dialog())
    written(window, export_dialog(window, "qualcoder", tmp_path / "folder"))
    assert (tmp_path / "folder.qda" / "data.qda").is_file()
    refused = export_dialog(window, "qualcoder", tmp_path / "folder.qda")
    refused.go.click()
    window.settle()
    assert "folder.qda" in refused.problem.text()
    assert refused.isVisible()
    refused.reject()


def test_ways_of_counting_are_called_as_on_the_command_line() -> None:
    assert [counting_words(each) for each in CONVENTIONS] == [each.in_words() for each in CONVENTIONS]
