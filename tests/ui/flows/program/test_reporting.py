"""A report is shown before it is written; the dialog of a fault leads to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.ui.pages.window import WindowPage
from ui.dialogs.crash import CrashDialog
from ui.dialogs.report import ReportDialog
from ui.flows.program.reporting import Reporting

TELLING = "Ulmenblatt"


def shown(window: WindowPage) -> ReportDialog:
    window.qtbot.waitUntil(lambda: window.app.window.findChild(ReportDialog) is not None, timeout=30_000)
    return window.app.window.findChild(ReportDialog)


def test_what_is_shown_is_what_is_written(window: WindowPage, tmp_path: Path) -> None:
    window.make_project(TELLING)
    window.import_text(f"{TELLING}.txt", f"{TELLING} said it.")
    window.do("report")
    dialog = shown(window)
    text = dialog.text.toPlainText()
    assert "platform: offscreen" in text
    assert TELLING not in text
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == text
    window.app.window.findChild(Reporting).save_to(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text("utf-8") == text
    assert "report.txt" in window.notice


def test_the_dialog_of_a_fault_leads_to_it(window: WindowPage) -> None:
    window.app.crashes.report(KeyError(TELLING))
    crash = window.app.crashes.dialog
    assert isinstance(crash, CrashDialog)
    crash.collect.click()
    text = shown(window).text.toPlainText()
    assert "builtins.KeyError" in text
    assert TELLING not in text
