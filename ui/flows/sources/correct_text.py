"""What the window does with corrected texts: replace a source's text, and work through the highlights that wait."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from reviewer.errors import ReviewerError
from reviewer.late import late
from reviewer.model.names import shown
from reviewer.model.sources.imported import ImportedSource
from reviewer.progress import Progress
from reviewer.services.coding import highlights
from reviewer.services.shared import source_lookup
from reviewer.services.sources import corrected_text
from reviewer.services.sources.corrected_text import Correction, Outstanding
from ui.actions.action import Action
from ui.actions.conditions import Need
from ui.intent import By
from ui.look.numbers import counted
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.sentences import said
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.sources import reread
    from reviewer.services.sources.reread import ReadingWay, Ways
    from ui.dialogs.sources.carried import CarriedDialog
    from ui.dialogs.sources.reread import RereadDialog
else:
    reread = late("reviewer.services.sources.reread")


class Correcting(QObject):
    """Everything here is one changeset and one undo."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator) -> None:
        super().__init__(window)
        self._window, self._session, self._navigator = window, session, navigator
        self._carried: CarriedDialog | None = None
        session.changed.connect(lambda _: self._refresh())
        session.closed.connect(self._close)
        window.inspector.source.waiting_asked.connect(self.show_carried)

    def rows(self) -> list[Action]:
        """What the menu Source offers for corrected texts."""
        needs: tuple[Need, ...] = ("writable", "source")
        show = self.show_carried
        return [
            Action("replace_text", self.tr("Add or replace the &text…"), "source", 302, self.replace, needs=needs),
            Action("reread", self.tr("R&ead the original again…"), "source", 304, self.reread, needs=needs),
            Action("carried", self.tr("&Carried highlights…"), "source", 303, show, needs=("project",)),
        ]

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

        self._session.long(work, lambda found: self._agree(source, *found))

    def reread(self) -> None:
        """Ask how the original of the source that is read is to be read, with a look at the text."""
        project, source = self._session.project, self._navigator.source

        def ready(ways: Ways) -> None:
            now = source_lookup.source_with(project=project, identifier=source)
            if not ways.any:
                words = self.tr("There is only one way to read “{0}”.").format(shown(now.title[:80]))
                self._session.noticed.emit(words, False)
                return
            from ui.dialogs.sources.reread import RereadDialog

            dialog = RereadDialog(now.title, ways, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            found: list[ImportedSource] = []
            dialog.look_asked.connect(lambda way, encoding: self._look(dialog, source, (way, encoding), found))
            dialog.accepted.connect(lambda: self._preview(source, found[-1]) if found else None)
            dialog.look()
            dialog.open()

        self._session.ask("reread", lambda: reread.ways_of(project=project, source=source), ready)

    def _look(
        self, dialog: RereadDialog, source: str, how: tuple[ReadingWay, str], found: list[ImportedSource]
    ) -> None:
        project = self._session.project

        def work() -> tuple[ImportedSource | None, str, int]:
            before = source_lookup.source_with(project=project, identifier=source).characters
            try:
                read = reread.read_again(project=project, source=source, way=how[0], encoding=how[1] or None)
            except ReviewerError as error:
                return None, said(error), before
            return read, "", before

        def answer(read: tuple[ImportedSource | None, str, int]) -> None:
            imported, problem, before = read
            if imported is None:
                dialog.show_problem(problem)
            else:
                found[:] = [imported]
                dialog.show_text(imported.text, before, imported.notes)

        self._session.ask("reread", work, answer)

    def _preview(self, source: str, imported: ImportedSource) -> None:
        project = self._session.project

        def work(progress: Progress) -> Correction:
            return corrected_text.preview_correction(
                project=project, source=source, imported=imported, progress=progress
            )

        self._session.long(work, lambda correction: self._agree(source, imported, correction))

    def _agree(self, source: str, imported: ImportedSource, correction: Correction) -> None:
        now = source_lookup.source_with(project=self._session.project, identifier=source)
        if not now.sha256:
            self._write(source, imported)
            return
        from ui.dialogs.sources.carried import CorrectionDialog

        dialog = CorrectionDialog(now.title, correction, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._write(source, imported))
        dialog.open()

    def _write(self, source: str, imported: ImportedSource) -> None:
        keep = self._session.settings.keep_originals

        def waits(correction: Correction) -> int:
            return len(correction.items) - correction.count("carried")

        def notice(correction: Correction) -> str:
            if not correction.items:
                return self.tr("This is its text now.")
            words = self.tr("Text replaced; {0} highlights carried over, {1} wait.")
            return words.format(counted(correction.count("carried")), counted(waits(correction)))

        self._session.do_long(
            lambda by, progress: corrected_text.replace_text(
                **by, source=source, imported=imported, keep_original=keep, progress=progress
            ),
            then=lambda correction: self.show_carried() if waits(correction) else None,
            notice=notice,
        )

    def show_carried(self) -> None:
        """Show the highlights that wait, beside the window."""
        if self._carried is None:
            from ui.dialogs.sources.carried import CarriedDialog

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
        project, writable = self._session.project, self._session.can_write

        def answer(waiting: list[Outstanding]) -> None:
            dialog.show_items(waiting, writable=writable)

        self._session.ask("carried", lambda: corrected_text.outstanding(project=project), answer)

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
        self._session.do(lambda by: corrected_text.accept(**by, highlights=ids), notice=self.tr("Accepted."))

    def _place(self, item: Outstanding) -> None:
        reader = self._window.read.reader
        selected = reader.selection()
        if selected is None or reader.source_id != item.highlight.source:
            words = self.tr("Open “{0}” and select the passage where this highlight belongs.")
            self._session.noticed.emit(words.format(shown(item.source_title[:80])), False)
            return
        self._session.do(
            lambda by: corrected_text.place_at(**by, highlight=item.highlight.id, start=selected[0], end=selected[1]),
            notice=self.tr("Placed."),
        )

    def _carry(self) -> None:
        def intent(by: By, progress: Progress) -> list[Correction]:
            waiting = corrected_text.outstanding(project=by["project"])
            wanted = sorted({item.highlight.source for item in waiting if item.waits_for == "unplaced"})
            return [corrected_text.carry_over(**by, source=source, progress=progress) for source in wanted]

        self._session.do_long(intent, notice=self.tr("Looked for again."))

    def _delete(self, items: list[Outstanding]) -> None:
        ids = [item.highlight.id for item in items]
        self._session.do(lambda by: highlights.delete_highlights(**by, ids=ids), notice=self.tr("Deleted."))
