"""What the window does with files of references: import them after a list was confirmed, and write them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from reviewer.late import late
from reviewer.progress import Progress
from reviewer.services.shared import source_lookup
from ui.actions.action import Action
from ui.look.numbers import counted
from ui.main_window import MainWindow
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.sources import own_references, references
    from reviewer.services.sources.references import Decision, NamedFiles, Proposal, ReferenceFile, ReferenceReport

    _Read = tuple[ReferenceFile, list[Proposal], dict[str, str], NamedFiles]
else:
    own_references = late("reviewer.services.sources.own_references")
    references = late("reviewer.services.sources.references")


class Referencing(QObject):
    """An import is one changeset and one undo."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._waiting: list[Path] = []
        session.closed.connect(self._waiting.clear)

    def rows(self) -> list[Action]:
        """What the menu Project offers for references."""
        return [
            Action(
                "import_references", self.tr("Import &references…"), "file", 203, self.ask_import, needs=("writable",)
            ),
            Action(
                "own_references",
                self.tr("Co&mplete references from files…"),
                "source",
                205,
                self.offer_own,
                needs=("writable",),
            ),
            Action(
                "export_references", self.tr("E&xport references…"), "file", 302, self.ask_export, needs=("project",)
            ),
        ]

    def ask_import(self) -> None:
        """Ask for files of references."""
        paths, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import references"),
            str(self._session.project.path.parent),
            self.tr("References ({0});;All files (*)").format(" ".join(f"*{ending}" for ending in references.ENDINGS)),
        )
        self.import_paths([Path(path) for path in paths])

    def offer_own(self) -> None:
        """Offer what PDFs and web pages of the project say of themselves."""
        project = self._session.project

        def show(proposals: list[Proposal]) -> None:
            if not proposals:
                self._session.noticed.emit(self.tr("No file says more of its work than its reference has."), False)
                return
            titles = {source.id: source.title for source in source_lookup.list_sources(project=project)}
            self._confirm(references.ReferenceFile("", ()), proposals, titles, references.NamedFiles({}), own=True)

        self._session.long(lambda progress: own_references.offered(project=project, progress=progress), show)

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Read files one after the other; each shows its list."""
        self._waiting[:] = paths
        self._next()

    def _next(self) -> None:
        if not self._waiting or not self._session.can_write:
            return
        path, project = self._waiting.pop(0), self._session.project

        def work(progress: Progress) -> _Read:
            read = references.read_reference_file(path=path, progress=progress)
            proposals = references.propose_references(project=project, entries=read.entries, progress=progress)
            titles = {source.id: source.title for source in source_lookup.list_sources(project=project)}
            return read, proposals, titles, references.files_named(path=path, entries=read.entries)

        self._session.long(work, lambda found: self._confirm(*found))

    def _confirm(
        self,
        read: ReferenceFile,
        proposals: list[Proposal],
        titles: dict[str, str],
        named: NamedFiles,
        *,
        own: bool = False,
    ) -> None:
        if not self._session.can_write:
            return
        from ui.dialogs.sources.references import ReferencesDialog

        dialog = ReferencesDialog(read, proposals, titles, named, self._window, own=own)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._write(dialog.decisions, dialog.replace, dialog.files))
        dialog.rejected.connect(self._next)
        dialog.open()

    def _write(self, decisions: list[Decision], replace: bool, files: Mapping[int, Path]) -> None:
        keep = self._session.settings.keep_originals

        def notice(report: ReferenceReport) -> str:
            words = self.tr("References imported: {0} completed, {1} added.")
            told = words.format(counted(report.attached), counted(report.created))
            attached = sum(item.outcome == "attached" for item in report.files)
            files = self.tr("Files attached: {0}.").format(counted(attached))
            return f"{told} {files}" if report.files else told

        def then(report: ReferenceReport) -> None:
            if not report.changes:
                self._session.noticed.emit(self.tr("The sources have all of this already."), False)
            if any(item.outcome == "refused" for item in report.files):
                self._list(report)
            self._next()

        self._session.do_long(
            lambda by, progress: references.apply_references(
                **by, decisions=decisions, replace=replace, files=files, keep_originals=keep, progress=progress
            ),
            then=then,
            notice=notice,
        )

    def _list(self, report: ReferenceReport) -> None:
        """Show what became of the files, where some could not be read."""
        from ui.dialogs.sources.import_report import ImportReportDialog

        dialog = ImportReportDialog(references.report_on_files(report), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def ask_export(self) -> None:
        """Ask where to, and write the references of all sources."""
        start = str(self._session.project.path.with_suffix(".ris"))
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export references"),
            start,
            self.tr("RIS (*.ris);;BibTeX (*.bib);;CSL-JSON (*.json)"),
        )
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the references of all sources to a file; its ending says in which format."""
        project = self._session.project
        self._session.long(
            lambda _: references.export_references(project=project, path=path, overwrite=True),
            lambda count: self._session.wrote.emit(
                self.tr("References written to {1}: {0}.").format(counted(count), path.name), path
            ),
        )
