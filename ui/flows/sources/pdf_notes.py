"""A PDF with the highlights in it, and the marks that others made in one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from reviewer.services.coding import page_notes
from reviewer.services.coding.page_notes import FoundNotes
from reviewer.services.shared import source_lookup
from reviewer.system.file_names import fitted
from ui.actions.action import Action
from ui.dialogs.sources.pdf_notes import PdfNotesDialog
from ui.look.numbers import counted
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session


class PdfNotes(QObject):
    """Works on the source that is read; one that is no PDF is refused in a sentence."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator) -> None:
        super().__init__(window)
        self._window, self._session, self._navigator = window, session, navigator

    def rows(self) -> list[Action]:
        """What the menu Source offers for a PDF."""
        save, take = self.tr("Save the P&DF with highlights…"), self.tr("Take over mar&ks in a PDF…")
        return [
            Action("save_marked_pdf", save, "source", 204, self.save, needs=("source",)),
            Action("take_notes", take, "source", 306, self.take, needs=("writable", "source")),
        ]

    def save(self) -> None:
        """Write a copy of the PDF with the highlights of all coders that are shown."""
        project, source = self._session.project, self._navigator.source
        title = source_lookup.source_with(project=project, identifier=source)
        start = project.path.parent / f"{fitted(Path(title.file_name).stem, 'highlights')} (highlights).pdf"
        words = self.tr("Save the PDF with highlights")
        name, _ = QFileDialog.getSaveFileName(self._window, words, str(start), self.tr("PDF files (*.pdf)"))
        if not name:
            return
        path = Path(name)
        coders = {coder.id for coder in self._session.coders} - self._navigator.hidden_coders
        self._session.long(
            lambda progress: page_notes.save_with_highlights(
                # The dialog of the system has asked whether a file may be replaced.
                project=project,
                source=source,
                path=path,
                coders=coders,
                overwrite=True,
                progress=progress,
            ),
            lambda count: self._session.wrote.emit(
                self.tr("Highlights saved in {1}: {0}.").format(counted(count), path.name), path
            ),
        )

    def take(self) -> None:
        """Show what was marked in the PDF, and take over what is wished."""
        project, source = self._session.project, self._navigator.source
        title = source_lookup.source_with(project=project, identifier=source).title
        dialog = PdfNotesDialog(title, self._session.coders, self._session.coder, self._window)
        dialog.look_asked.connect(lambda: self._look(dialog, source))
        dialog.accepted.connect(lambda: self._write(dialog, source))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.look()

    def _look(self, dialog: PdfNotesDialog, source: str) -> None:
        project, path, coder = self._session.project, dialog.path, dialog.coder.currentData()

        def show(found: FoundNotes) -> None:
            if dialog.isVisible():
                dialog.show_found(found)

        self._session.long(
            lambda progress: page_notes.find_notes(
                project=project, source=source, coder=coder, path=path, progress=progress
            ),
            show,
            refused=dialog.show_problem,
        )

    def _write(self, dialog: PdfNotesDialog, source: str) -> None:
        chosen, coder = dialog.chosen, dialog.coder.currentData()
        if chosen:
            self._session.do(
                lambda by: page_notes.take_notes(project=by["project"], source=source, notes=chosen, coder=coder),
                notice=self.tr("Marks that are highlights now: {0}.").format(counted(len(chosen))),
            )
