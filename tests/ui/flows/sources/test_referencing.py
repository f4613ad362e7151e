"""References in the window: the list to confirm, by mouse and keyboard, what is written, and one undo."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from reviewer.services.shared import source_lookup
from tests.builder import ProjectBuilder
from tests.ui.pages.window import WindowPage
from ui.dialogs.sources.import_report import ImportReportDialog
from ui.dialogs.sources.references import ReferencesDialog

RIS = """TY  - JOUR
TI  - Trial
AU  - Müller, J.
PY  - 2023
ER  -
TY  - BOOK
TI  - A work that is new
ER  -
TY  - BOOK
TI  - Interviews on the wards
ER  -
TY  - BOOK
TI  - Cut off
"""


@pytest.fixture
def review(window: WindowPage, tmp_path: Path) -> WindowPage:
    built = ProjectBuilder(tmp_path / "team.review").with_source("Relief came soon.\n", "Trial")
    built.with_source("The ward was cold.\n", "Interviews on the ward")
    built.project.close()
    (tmp_path / "search.ris").write_text(RIS, "utf-8")
    window.open(tmp_path / "team.review")
    return window


def asked(window: WindowPage, *names: str) -> Any:
    window.app.commands.drop([str(window.folder / name) for name in names or ("search.ris",)])
    window.settle()
    dialog = window.dialog()
    assert isinstance(dialog, ReferencesDialog)
    return dialog


def rows(dialog: ReferencesDialog) -> list[tuple[str, ...]]:
    model = dialog.model
    return [tuple(str(model.index(r, c).data()) for c in range(4)) for r in range(model.rowCount())]


def titles(window: WindowPage) -> list[str]:
    return sorted(source.title for source in source_lookup.list_sources(project=window.project))


def press(dialog: ReferencesDialog, key: Qt.Key) -> None:
    QTest.keyClick(dialog.table, key)


def test_the_list_says_what_will_happen(review: WindowPage) -> None:
    dialog = asked(review)
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert rows(dialog) == [
        ("Line 12", "", "has no end; put a line “ER  -” after it", "cannot be read"),
        ("Interviews on the wards", "Interviews on the ward", "titles alike, 97 of 100", "left out"),
        ("A work that is new", "", "not in the project yet", "becomes a source"),
        ("Trial (Müller 2023)", "Trial", "same title", "completes the source"),
    ]
    assert dialog.summary.text() == (
        "search.ris. Complete a source: 1. New sources: 1. Left out: 1. Cannot be read: 1."
    )


def test_what_is_confirmed_is_written_and_undone_at_once(review: WindowPage) -> None:
    dialog = asked(review)
    dialog.write.click()
    review.settle()
    assert titles(review) == ["A work that is new", "Interviews on the ward", "Trial"]
    assert source_lookup.find_source(project=review.project, name="Trial").reference.authors == "Müller, J."
    assert review.notice == "References imported: 1 completed, 1 added."
    assert review.app.window.sources.model.rowCount() == 3
    review.do("undo")
    assert titles(review) == ["Interviews on the ward", "Trial"]
    assert source_lookup.find_source(project=review.project, name="Trial").reference.authors == ""


def test_by_keyboard_alone(review: WindowPage) -> None:
    dialog = asked(review)
    press(dialog, Qt.Key.Key_Space)
    press(dialog, Qt.Key.Key_Down)
    assert [row[3] for row in rows(dialog)][1] == "left out"
    press(dialog, Qt.Key.Key_Space)
    assert [row[3] for row in rows(dialog)][1] == "completes the source"
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Space)
    assert [row[3] for row in rows(dialog)][2] == "left out"
    dialog.write.setFocus()
    QTest.keyClick(dialog.write, Qt.Key.Key_Return)
    review.settle()
    assert titles(review) == ["Interviews on the ward", "Trial"]
    assert source_lookup.find_source(project=review.project, name="Interviews on the ward").reference.type == "book"


def test_another_source_is_chosen(review: WindowPage) -> None:
    dialog = asked(review)
    dialog.table.selectRow(2)
    assert not dialog.complete.isEnabled()
    at = dialog.sources.findText("Interviews on the ward")
    dialog.sources.setCurrentIndex(at)
    dialog.sources.activated.emit(at)
    assert rows(dialog)[2][1:] == ("Interviews on the ward", "chosen by you", "completes the source")
    dialog.make_new.click()
    assert rows(dialog)[2][3] == "becomes a source"
    dialog.leave_out.click()
    dialog.table.selectRow(3)
    dialog.leave_out.click()
    assert not dialog.write.isEnabled()


def test_leaving_the_list_writes_nothing_and_the_next_file_comes(review: WindowPage) -> None:
    (review.folder / "more.bib").write_text("@book{a, title={More}}")
    dialog = asked(review, "search.ris", "more.bib")
    dialog.reject()
    review.settle()
    again = review.dialog()
    assert isinstance(again, ReferencesDialog)
    assert [row[0] for row in rows(again)] == ["More"]
    again.reject()
    review.settle()
    assert titles(review) == ["Interviews on the ward", "Trial"]


def test_what_is_no_file_of_references_is_said(review: WindowPage) -> None:
    (review.folder / "empty.ris").write_text("")
    review.app.referencing.import_paths([review.folder / "empty.ris"])
    review.settle()
    assert "holds no references" in review.notice


def test_a_source_without_text_can_be_opened_and_given_one(review: WindowPage) -> None:
    asked(review).write.click()
    review.settle()
    review.read("A work that is new")
    assert review.reader.widget.text() == ""
    path = review.folder / "full.txt"
    path.write_text("The full text of it.")
    review.app.correcting.replace_by(path)
    review.settle()
    assert review.reader.widget.text() == "The full text of it."


def test_export(review: WindowPage) -> None:
    review.app.referencing.export_to(review.folder / "out.bib")
    review.settle()
    assert (review.folder / "out.bib").read_text().count("@misc{") == 2
    assert review.notice == "References written to out.bib: 2."


def test_a_project_that_is_only_read_takes_none(window: WindowPage, tmp_path: Path) -> None:
    ProjectBuilder(tmp_path / "team.review").project.close()
    window.app.session.open(tmp_path / "team.review", read_only=True)
    window.settle()
    assert not window.app.actions.enabled("import_references")
    assert window.app.actions.enabled("export_references")


def test_files_that_are_named_are_attached_or_left(review: WindowPage, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text("Nobody knew.", "utf-8")
    (tmp_path / "blank.txt").write_text(" ", "utf-8")
    entries = [f"TY  - BOOK\nTI  - {title}\nL1  - {path}\nER  -\n" for title, path in (
        ("One", "new.txt"), ("Two", "no.pdf"), ("Three", "blank.txt"),
    )]  # fmt: skip
    (tmp_path / "files.ris").write_text("".join(entries), "utf-8")
    dialog = asked(review, "files.ris")
    assert dialog.attach_files.text() == "&Attach the files that it names: 2"
    assert dialog.lacking.text() == "Named, but not in the folder of the file or below: 1, such as no.pdf."
    dialog.attach_files.setChecked(False)
    assert dialog.files == {}
    dialog.attach_files.setChecked(True)
    dialog.write.click()
    review.settle()
    read = {s.title: s.characters for s in source_lookup.list_sources(project=review.project)}
    assert (read["One"], read["Two"], read["Three"]) == (len("Nobody knew."), 0, 0)
    report = review.dialog()
    assert isinstance(report, ImportReportDialog)
    report.reject()
    review.do("undo")
    assert "One" not in titles(review)


def test_what_files_say_of_themselves_is_offered(review: WindowPage) -> None:
    review.do("own_references")
    assert review.notice == "No file says more of its work than its reference has."
    review.import_text("study.txt", "Study\n\ndoi:10.1234/a\n\nIt helped.\n")
    review.do("own_references")
    dialog: Any = review.dialog()
    assert isinstance(dialog, ReferencesDialog)
    assert [row[:1] + row[2:] for row in rows(dialog)] == [
        ("DOI: 10.1234/a", "the file says so itself", "completes the source")
    ]
    assert dialog.make_new.isHidden()
    assert dialog.over.isHidden()
    press(dialog, Qt.Key.Key_Space)
    assert not dialog.write.isEnabled()
    press(dialog, Qt.Key.Key_Space)
    dialog.write.click()
    review.settle()
    assert "10.1234/a" in [s.reference.doi for s in source_lookup.list_sources(project=review.project)]
