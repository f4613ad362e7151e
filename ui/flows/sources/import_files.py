"""What the window does to bring texts in: asks for files, imports them in the background, and says what became of each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reviewer.late import late
from reviewer.progress import Progress
from reviewer.services.sources import sources
from reviewer.system.files import is_there
from ui.actions.action import Action
from ui.actions.conditions import Need
from ui.dialogs.files import folder_of
from ui.flows.project.other_tools import OtherTools
from ui.flows.sources.scanned_pages import ScannedPages
from ui.flows.sources.table_files import TableFiles
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.sources import import_sources, scans
    from ui.dialogs.sources import import_report
else:
    import_sources = late("reviewer.services.sources.import_sources")
    scans = late("reviewer.services.sources.scans")
    import_report = late("ui.dialogs.sources.import_report")


class Importing(QObject):
    """One import is one changeset and one undo."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator) -> None:
        super().__init__(window)
        self.window, self.session, self.navigator = window, session, navigator
        self.scans = ScannedPages(window, session, navigator, self._imported)
        self.tables = TableFiles(window, session, self._import_whole, self._imported)
        self.other_tools = OtherTools(window, session)
        window.read.import_asked.connect(self.import_files)
        window.read.paste_asked.connect(self.paste)

    def rows(self) -> list[Action]:
        """What the menu Project offers to bring texts in."""
        needs: tuple[Need, ...] = ("writable",)
        keeps, settings = self.toggle_originals, self.session.settings
        return [
            Action("import", self.tr("&Import files…"), "file", 201, self.import_files, "Ctrl+I", needs),
            Action("import_folder", self.tr("Import a &folder…"), "file", 202, self.import_folder, needs=needs),
            Action("paste_source", self.tr("&Paste as a source"), "file", 203, self.paste, "Ctrl+Shift+V", needs),
            Action(
                "keep_originals",
                self.tr("&Keep original files in the project"),
                "file",
                204,
                keeps,
                checked=lambda: settings.keep_originals,
            ),
            *self.other_tools.rows(),
            *self.scans.rows(),
        ]

    def import_files(self) -> None:
        """Ask for files and import them."""
        paths, _ = QFileDialog.getOpenFileNames(
            self.window,
            self.tr("Import files"),
            folder_of(self.session),
            self.tr("Texts ({0});;All files (*)").format(
                " ".join(f"*{ending}" for ending in (*import_sources.ENDINGS, *scans.ENDINGS))
            ),
            # The list of endings is longer than any dialog is wide.
            options=QFileDialog.Option.HideNameFilterDetails,
        )
        if paths:
            self.import_paths([Path(path) for path in paths])

    def import_folder(self) -> None:
        """Ask for a folder and import what is in it."""
        path = QFileDialog.getExistingDirectory(self.window, self.tr("Import a folder"), folder_of(self.session))
        if path:
            self.import_paths([Path(path)])

    def paste(self) -> None:
        """What lies in the clipboard becomes a source; what a browser or word processor copied keeps its structure."""
        copied = QGuiApplication.clipboard().mimeData()
        # Some systems have nothing at all in place of an empty clipboard.
        html, text = (copied.html(), copied.text()) if copied is not None else ("", "")
        if not html.strip() and not text.strip():
            self.session.failed.emit(self.tr("There is no text in the clipboard; copy some first."))
            return
        name = self.tr("Pasted {0}").format(QDateTime.currentDateTime().toString("yyyy-MM-dd HH.mm.ss"))
        project = self.session.project
        name, content = (f"{name}.html", html) if html.strip() else (f"{name}.txt", text)
        self.session.long(
            lambda progress: import_sources.read_pasted(project=project, name=name, content=content, progress=progress),
            self._read,
        )

    def import_paths(self, paths: list[Path], encoding: str | None = None) -> None:
        """Import files and folders in the background, then say what became of each. Of tables it is asked first.

        A project of another tool comes in whole, after a look at it.
        """
        projects, paths = self.other_tools.split(paths)
        self.other_tools.import_paths(projects)
        tables, others = self.tables.split(paths) if encoding is None else ([], paths)
        if others:
            self._import_whole(others, encoding)
        self.tables.ask(tables)

    def _import_whole(self, paths: list[Path], encoding: str | None = None) -> None:
        project = self.session.project

        def work(progress: Progress) -> import_sources.ReadFiles:
            read = import_sources.read_files(project=project, paths=paths, encoding=encoding, progress=progress)
            progress.check()
            return read

        self.session.long(work, self._read)

    def _read(self, read: import_sources.ReadFiles) -> None:
        """Where files may be the text of sources that have none, the user is asked before anything is written."""
        if not read.unsure:
            self._write(read, {})
        else:
            from ui.dialogs.sources.full_texts import FullTextsDialog

            dialog = FullTextsDialog(read, self.window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(lambda: self._write(read, dialog.chosen))
            dialog.open()

    def _write(self, read: import_sources.ReadFiles, chosen: dict[Path, str]) -> None:
        keep = self.session.settings.keep_originals
        self.session.do_long(
            lambda by, _: import_sources.write_files(**by, read=read, keep_originals=keep, chosen=chosen),
            then=self._imported,
            notice=lambda report: import_report.in_words(report),
        )

    def _imported(self, report: import_sources.ImportReport) -> None:
        added = [item for item in report.items if item.outcome in ("added", "attached")]
        if added and not self.navigator.source:
            self.navigator.read(added[0].source)
        plain = all(item.outcome == "added" and not item.notes for item in report.items)
        if report.items and not plain:
            self.report_dialog(report)
        elif not report.items:
            self.session.noticed.emit(self.tr("There was nothing to import."), False)

    def toggle_originals(self) -> None:
        """Keep the files that sources come from in the project from now on, or not any more."""
        self.session.set("keep_originals", not self.session.settings.keep_originals)

    def read_again(self, item: import_sources.ImportedItem, encoding: str) -> None:
        """Read a text file again in another encoding: the source as it was read is removed."""
        if not is_there(item.path):
            words = self.tr("“{0}” came out of another file; unpack that, then import it with another encoding.")
            self.session.failed.emit(words.format(item.path.name))
            return
        self.session.do(
            lambda by: sources.remove_source(**by, source=item.source),
            then=lambda _: self.import_paths([item.path], encoding=encoding),
        )

    def report_dialog(self, report: import_sources.ImportReport) -> None:
        """Show the list of what was imported; it does not block the window."""
        from ui.dialogs.sources.import_report import ImportReportDialog

        dialog = ImportReportDialog(report, self.window)
        dialog.read_again_asked.connect(self.read_again)
        dialog.pages_asked.connect(self.scans.ask)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
