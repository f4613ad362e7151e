"""Full texts of sources that came from a file of references: attached at import, after a list where it is not sure."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reviewer.services.shared import source_lookup
from reviewer.services.sources import references
from tests.builder import ANNA, ProjectBuilder
from tests.ui.pages.window import WindowPage
from ui.dialogs.sources.full_texts import FullTextsDialog
from ui.dialogs.sources.import_report import ImportReportDialog

TRIAL, WARD = "A trial of relief on the wards", "Interviews with the nurses of a ward"
RIS = f"TY  - JOUR\nTI  - {TRIAL}\nER  - \nTY  - JOUR\nTI  - {WARD}\nER  - \n"


@pytest.fixture
def review(window: WindowPage, tmp_path: Path) -> WindowPage:
    built = ProjectBuilder(tmp_path / "team.review")
    (tmp_path / "in.ris").write_text(RIS, "utf-8")
    entries = references.read_reference_file(path=tmp_path / "in.ris").entries
    decisions = [references.Decision(entry, "create") for entry in entries]
    references.apply_references(project=built.project, decisions=decisions, coder=ANNA)
    built.project.forget_steps()
    built.project.close()
    window.open(tmp_path / "team.review")
    return window


def texts(window: WindowPage) -> dict[str, str]:
    found = source_lookup.list_sources(project=window.project)
    return {source.title: window.project.text(source.sha256) if source.sha256 else "" for source in found}


def dropped(window: WindowPage, name: str, text: str) -> Any:
    path = window.folder / name
    path.write_text(text, "utf-8")
    window.app.commands.drop([str(path)])
    window.settle()
    return window.dialog()


def test_a_sure_one_is_attached_and_the_report_says_to_what(review: WindowPage) -> None:
    report = dropped(review, "a.txt", f"{TRIAL}\n\nIt helped.")
    assert isinstance(report, ImportReportDialog)
    assert [report.table.item(0, column).text() for column in (1, 3)] == ["attached", f"Attached to: {TRIAL}"]
    assert review.notice == "Import: 1 attached to its source."
    assert review.reader.widget.text() == f"{TRIAL}\n\nIt helped."
    report.reject()
    review.do("undo")
    assert texts(review) == {TRIAL: "", WARD: ""}


def test_an_unsure_one_is_asked_about(review: WindowPage) -> None:
    dialog = dropped(review, f"Oz 2023 {TRIAL}.txt", "Something else\n\nIt helped.")
    assert isinstance(dialog, FullTextsDialog)
    row = [dialog.table.item(0, column).text() for column in range(4)]
    assert row == [f"Oz 2023 {TRIAL}.txt", TRIAL, "name of the file", "becomes its text"]
    assert texts(review) == {TRIAL: "", WARD: ""}
    dialog.write.click()
    review.settle()
    assert texts(review) == {TRIAL: "Something else\n\nIt helped.", WARD: ""}


def test_another_source_or_none_can_be_chosen(review: WindowPage) -> None:
    dialog = dropped(review, f"{TRIAL}.txt", "Something else\n\nIt helped.")
    at = dialog.sources.findText(WARD)
    dialog.sources.setCurrentIndex(at)
    dialog.sources.activated.emit(at)
    assert [dialog.table.item(0, column).text() for column in (1, 2)] == [WARD, "chosen by you"]
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.table.item(0, 3).text() == "becomes a source"
    dialog.write.click()
    review.settle()
    assert texts(review) == {TRIAL: "", WARD: "", "Something else": "Something else\n\nIt helped."}


def test_what_speaks_against_a_source_is_a_source_of_its_own_unless_somebody_says_so(review: WindowPage) -> None:
    (review.folder / "in.ris").write_text("TY  - JOUR\nTI  - Sleep in the ward\nDO  - 10.1234/a\nER  - \n", "utf-8")
    entries = references.read_reference_file(path=review.folder / "in.ris").entries
    decisions = [references.Decision(entry, "create") for entry in entries]
    references.apply_references(project=review.project, decisions=decisions, coder=ANNA)
    dialog = dropped(review, "a.txt", "Sleep in the ward\n\nhttps://doi.org/10.1234/other")
    assert [dialog.table.item(0, column).text() for column in (2, 3)] == ["same title, another DOI", "becomes a source"]
    dialog.attach.click()
    assert dialog.table.item(0, 1).text() == "Sleep in the ward"
    dialog.write.click()
    review.settle()
    assert texts(review)["Sleep in the ward"].endswith("10.1234/other")


def test_two_files_cannot_be_the_text_of_one_source(review: WindowPage) -> None:
    paths = [review.folder / f"{number} {TRIAL}.txt" for number in (1, 2)]
    for number, path in enumerate(paths):
        path.write_text(f"Something {number}\n\nIt helped.", "utf-8")
    review.app.commands.drop([str(path) for path in paths])
    review.settle()
    dialog = review.dialog()
    assert isinstance(dialog, FullTextsDialog)
    assert not dialog.write.isEnabled()
    dialog.table.selectRow(1)
    dialog.make_new.click()
    assert dialog.write.isEnabled()
    dialog.write.click()
    review.settle()
    assert texts(review) == {TRIAL: "Something 0\n\nIt helped.", WARD: "", "Something 1": "Something 1\n\nIt helped."}


def test_nothing_is_written_when_the_list_is_closed(review: WindowPage) -> None:
    dialog = dropped(review, f"{TRIAL}.txt", "Something else\n\nIt helped.")
    dialog.reject()
    review.settle()
    assert texts(review) == {TRIAL: "", WARD: ""}


def test_by_hand_there_is_nothing_to_agree_to(review: WindowPage) -> None:
    review.read(WARD)
    path = review.folder / "any.txt"
    path.write_text("By hand.", "utf-8")
    review.app.correcting.replace_by(path)
    review.settle()
    assert texts(review)[WARD] == "By hand."
    assert review.notice == "This is its text now."
    assert review.reader.widget.text() == "By hand."
