"""What the window does with corrected texts: replace a source's text, and work through the highlights that wait."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from reviewer.model.names import shown
from reviewer.model.sources.source import ImportedSource
from reviewer.progress import Progress
from reviewer.services.coding import highlights
from reviewer.services.shared import source_lookup
from reviewer.services.sources import corrected_text
from reviewer.services.sources.corrected_text import Correction, Outstanding
from ui.dialogs.carried import CarriedDialog, CorrectionDialog
from ui.look.numbers import counted
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session


class Correcting(QObject):
    """Everything here is one changeset and one undo."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator) -> None:
        super().__init__(window)
        self._window, self._session, self._navigator = window, session, navigator
        self._carried: CarriedDialog | None = None
        session.changed.connect(lambda _: self._refresh())
        session.closed.connect(self._close)
        window.inspector.source.waiting_asked.connect(self.show_carried)

    def replace(self) -> None:
        """Ask for the file with the text, or the corrected text, of the source that is read."""
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("The text"), str(self._session.project.path.parent))
        if path:
            self.replace_by(Path(path))

    def replace_by(self, path: Path) -> None:
        """Read a file and say what would become of the highlights."""
        project, source = self._session.project, self._navigator.source

        def work(progress: Progress) -> tuple[ImportedSource, Correction]:
            imported = corrected_text.read_corrected(path=path, progress=progress)
            return imported, corrected_text.preview_correction(
                project=project, source=source, imported=imported, progress=progress
            )

        self._session.jobs.long(work, lambda found: self._agree(source, *found))

    def _agree(self, source: str, imported: ImportedSource, correction: Correction) -> None:
        now = source_lookup.source_with(project=self._session.project, identifier=source)
        if not now.sha256:
            self._write(source, imported)
            return
        dialog = CorrectionDialog(now.title, correction, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._write(source, imported))
        dialog.open()

    def _write(self, source: str, imported: ImportedSource) -> None:
        project, coder = self._session.project, self._session.coder.id
        keep = self._session.settings.keep_originals

        def done(correction: Correction) -> None:
            waits = len(correction.items) - correction.count("carried")
            words = self.tr("Text replaced; {0} highlights carried over, {1} wait.")
            notice = words.format(counted(correction.count("carried")), counted(waits))
            if not correction.items:
                notice = self.tr("This is its text now.")
            self._session.announce(correction, notice)
            if waits:
                self.show_carried()

        self._session.jobs.long(
            lambda progress: corrected_text.replace_text(
                project=project, source=source, imported=imported, coder=coder, keep_original=keep, progress=progress
            ),
            done,
        )

    def show_carried(self) -> None:
        """Show the highlights that wait, beside the window."""
        if self._carried is None:
            self._carried = dialog = CarriedDialog(self._window)
            dialog.shown_asked.connect(self._show)
            dialog.accept_asked.connect(self._accept)
            dialog.place_asked.connect(self._place)
            dialog.carry_asked.connect(self._carry)
            dialog.delete_asked.connect(self._delete)
        self._refresh(even_hidden=True)
        self._carried.show()
        self._carried.raise_()

    def _refresh(self, *, even_hidden: bool = False) -> None:
        dialog = self._carried
        if dialog is None or not self._session.is_open or not (even_hidden or dialog.isVisible()):
            return
        project = self._session.project
        self._session.ask(
            "carried", lambda: corrected_text.outstanding(project=project), lambda found: dialog.show_items(found)
        )

    def _close(self) -> None:
        if self._carried is not None:
            self._carried.close()
            self._carried.deleteLater()
            self._carried = None

    def _show(self, item: Outstanding) -> None:
        one = item.highlight
        if item.waits_for == "review":
            self._navigator.show_passage(one.source, one.start, one.end, one.id)
        else:
            self._navigator.read(one.source)
            self._navigator.inspect("highlight", one.id)

    def _accept(self, items: list[Outstanding]) -> None:
        ids = [item.highlight.id for item in items]
        self._session.do(corrected_text.accept, highlights=ids, notice=self.tr("Accepted."))

    def _place(self, item: Outstanding) -> None:
        reader = self._window.read.reader
        selected = reader.selection()
        if selected is None or reader.source_id != item.highlight.source:
            words = self.tr("Open “{0}” and select the passage where this highlight belongs.")
            self._session.noticed.emit(words.format(shown(item.source_title[:80])), False)
            return
        self._session.do(
            corrected_text.place_at,
            highlight=item.highlight.id,
            start=selected[0],
            end=selected[1],
            notice=self.tr("Placed."),
        )

    def _carry(self) -> None:
        project, coder = self._session.project, self._session.coder.id
        waiting = corrected_text.outstanding(project=project)
        wanted = sorted({item.highlight.source for item in waiting if item.waits_for == "unplaced"})

        def look(progress: Progress) -> list[Correction]:
            return [
                corrected_text.carry_over(project=project, source=source, coder=coder, progress=progress)
                for source in wanted
            ]

        def done(found: list[Correction]) -> None:
            for correction in found:
                self._session.announce(correction, self.tr("Looked for again."))

        self._session.jobs.long(look, done)

    def _delete(self, items: list[Outstanding]) -> None:
        ids = [item.highlight.id for item in items]
        self._session.do(highlights.delete_highlights, ids=ids, notice=self.tr("Deleted."))
