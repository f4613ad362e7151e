"""A table among files: each of its columns gets a use, by keys too, and its rows become sources with one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from reviewer.services.shared import source_lookup
from tests.ui.pages.window import Key, WindowPage
from ui.dialogs.sources.import_report import ImportReportDialog
from ui.dialogs.sources.table_rows import TableRowsDialog

SURVEY = "Name,Age,Helped?,Note\nAda,34,Rest.,x\nBen,41,Tea.,\nCid,50,,z\n"


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    path = tmp_path / "survey.csv"
    path.write_text(SURVEY, encoding="utf-8")
    return path


def asked(window: WindowPage, *paths: Path) -> TableRowsDialog:
    window.app.importing.import_paths(list(paths))
    window.settle()
    dialog = window.dialog()
    assert isinstance(dialog, TableRowsDialog)
    return dialog


def uses(dialog: TableRowsDialog) -> list[str]:
    return [dialog.columns.item(row, 2).text() for row in range(dialog.columns.rowCount())]


def texts(window: WindowPage) -> dict[str, str]:
    listed = source_lookup.list_sources(project=window.project)
    return {source.title: window.project.text(source.sha256) for source in listed}


def test_by_keys_alone(window: WindowPage, survey: Path, tmp_path: Path) -> None:
    window.make_project("Survey")
    other = tmp_path / "other.txt"
    other.write_text("A text.", encoding="utf-8")
    dialog = asked(window, survey, other)
    assert uses(dialog) == ["title", "attribute (number)", "text", "attribute"]
    assert dialog.summary.text() == "2 rows become sources. Without text, and left out: 1."
    assert dialog.preview.toPlainText() == "Ada\n\nRest."
    for _ in range(3):
        QTest.keyClick(dialog.columns, Key.Key_Down)
    QTest.keyClick(dialog.columns, Key.Key_T)
    assert uses(dialog)[3] == "text"
    assert dialog.preview.toPlainText() == "Ada\n\nHelped?\n\nRest.\n\nNote\n\nx"
    QTest.keyClick(dialog.columns, Key.Key_Return)
    window.settle()
    assert texts(window) == {
        "other": "A text.",
        "Ada": "Ada\n\nHelped?\n\nRest.\n\nNote\n\nx",
        "Ben": "Ben\n\nHelped?\n\nTea.",
        "Cid": "Cid\n\nNote\n\nz",
    }
    window.do("undo")
    assert list(texts(window)) == ["other"]


def test_a_title_is_one_column_and_no_text_is_no_import(window: WindowPage, survey: Path) -> None:
    window.make_project("Survey")
    dialog = asked(window, survey)
    dialog.columns.selectRow(2)
    QTest.keyClick(dialog.columns, Key.Key_I)
    assert uses(dialog) == ["–", "attribute (number)", "title", "attribute"]
    assert not dialog.take.isEnabled()
    assert dialog.summary.text() == "Choose at least one column as text."
    dialog.reject()
    window.settle()
    assert texts(window) == {}


def test_the_whole_table_and_a_second_one(window: WindowPage, survey: Path, tmp_path: Path) -> None:
    window.make_project("Survey")
    second = tmp_path / "second.csv"
    second.write_text("a,b\n", encoding="utf-8")
    dialog = asked(window, survey, second)
    dialog.one.click()
    dialog.take.click()
    window.settle()
    whole = "Name\tAge\tHelped?\tNote\nAda\t34\tRest.\tx\nBen\t41\tTea.\t\nCid\t50\t\tz"
    assert texts(window) == {"survey": whole}
    report = window.dialog()
    assert isinstance(report, ImportReportDialog)
    assert "has a table without rows" in report.table.item(0, 3).text()
    report.reject()
