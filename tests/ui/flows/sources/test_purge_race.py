"""A reviewer goes on tagging a source while it is purged: no word of it stays, whoever comes first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewer.services.project import checks
from tests.builder import ProjectBuilder
from tests.ui.pages.window import WindowPage

RUNS = 20
PART = "Public words here. ZEBULON told us everything about it. "
SECRET = b"ZEBULON"


def test_a_purge_leaves_no_word_while_its_source_is_tagged(window: WindowPage, tmp_path: Path) -> None:
    tags_tried = 0
    for run in range(RUNS):
        path = tmp_path / f"{run}.review"
        built = ProjectBuilder(path).with_themes()
        for number in range(8):
            built.with_source(f"Another text {number} altogether. " * 200, f"Other {number}")
        built.with_source(PART * 100, "Interview").coded("told us everything", "Risks", nth=1)
        built.project.close()
        window.open(path)
        window.read("Interview")
        window.do("purge_source")
        dialog = window.dialog()
        dialog.sure.click()  # type: ignore[attr-defined]
        dialog.field.setText("Interview")  # type: ignore[attr-defined]
        dialog.purge.click()  # type: ignore[attr-defined]
        reader, at = window.reader.widget, run % 3
        while not window.app.session.jobs.idle and at < 90:
            if reader.source_id and "ZEBULON" in reader.text():
                start = at * len(PART) + 19
                reader.set_selection(start, start + 21)
                QTest.keyClick(reader, Qt.Key.Key_1)
                tags_tried += 1
            at += 1
            QApplication.processEvents()
        window.settle()
        assert checks.check(project=window.project).problems == ()
        window.app.session.detach()
        assert SECRET not in path.read_bytes()
    assert tags_tried > RUNS
