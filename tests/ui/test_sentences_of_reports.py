"""What the core tells of an import, a check or a merge is said in the window's language too, as what it refuses is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from reviewer.services.sources import import_sources
from tests.builder import ANNA, ProjectBuilder
from ui.dialogs.sources.import_report import ImportReportDialog
from ui.look import language


def test_an_import_is_told_of_with_its_notes(speaking: QApplication, tmp_path: Path) -> None:
    builder = ProjectBuilder(tmp_path / "a.review")
    (tmp_path / "notes.txt").write_bytes("Müde, aber froh über die Ärztin. Ein Satz für die Übung.".encode("cp1252"))
    report = import_sources.import_files(project=builder.project, paths=[tmp_path / "notes.txt"], coder=ANNA)
    (item,) = report.items
    assert item.notes == ("Read as cp1252; choose another encoding if letters look wrong.",)
    language.install(speaking, "de")
    dialog = ImportReportDialog(report)
    guessed = "Als cp1252 gelesen; wählen Sie eine andere Kodierung, wenn Buchstaben falsch aussehen."
    assert dialog.table.item(0, 3).text().endswith(f" · {guessed}")
    dialog.deleteLater()
    builder.project.close()
