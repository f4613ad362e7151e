"""The codebook as a file: CSV in and out, a Word document out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reviewer.late import late
from ui.actions.action import Action
from ui.dialogs.files import folder_of, tell
from ui.main_window import MainWindow
from ui.sentences import in_words
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.coding import codebook_files
else:
    codebook_files = late("reviewer.services.coding.codebook_files")


class CodebookTransfer(QObject):
    """Import is one changeset and one undo."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self.window, self.session = window, session

    def rows(self) -> list[Action]:
        """What the menu Codebook offers for files."""
        come, go = self.import_codes, self.export_codes
        return [
            Action("import_codes", self.tr("&Import codes (CSV)…"), "code", 201, come, needs=("writable",)),
            Action("export_codes", self.tr("&Export codes…"), "code", 202, go, needs=("project",)),
        ]

    def import_codes(self) -> None:
        """Ask for a CSV file with codes and add them."""
        path, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Import codes"), folder_of(self.session), "CSV (*.csv)"
        )
        if not path:
            return

        def done(report: codebook_files.CodebookReport) -> None:
            words = self.tr("Codes added: {0}, updated: {1}, unchanged: {2}.")
            self.session.noticed.emit(
                words.format(report.added, report.updated, report.unchanged), bool(report.changes)
            )
            if report.refused:
                tell(self.window, "\n".join(map(in_words, report.refused[:20])))

        self.session.do(lambda by: codebook_files.import_codebook(**by, path=Path(path)), then=done)

    def export_codes(self) -> None:
        """Write the codebook as CSV or as a Word document."""
        start = str(self.session.project.path.with_name("codebook.csv"))
        path, _ = QFileDialog.getSaveFileName(
            self.window, self.tr("Export codes"), start, self.tr("CSV (*.csv);;Word document (*.docx)")
        )
        if path:
            self._write(Path(path))

    def _write(self, path: Path) -> None:
        project, words = self.session.project, self.tr("Codes written to {1}: {0}.")
        self.session.long(
            lambda _: codebook_files.export_codebook(project=project, path=path),
            lambda count: self.session.wrote.emit(words.format(count, path.name), path),
            refused=partial(tell, self.window),
        )
