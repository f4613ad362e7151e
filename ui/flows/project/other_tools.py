"""Projects of other tools: taken in after a look, and given out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from reviewer.late import late
from reviewer.progress import Progress
from ui.actions.action import Action
from ui.dialogs.files import folder_of, tell
from ui.look.numbers import counted
from ui.main_window import MainWindow
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.exchange import importing, reading
    from reviewer.services.exchange.importing import ProjectImported
    from reviewer.services.exchange.reading import ReadProject
    from ui.dialogs.project.import_project import ImportProjectDialog
else:
    importing = late("reviewer.services.exchange.importing")
    reading = late("reviewer.services.exchange.reading")

_NAMES = "*.qdpx *.qdc data.qda *.sqlite3 zotero.sqlite *.json *.jsonld *.ann"


class OtherTools(QObject):
    """An import is one changeset and one undo."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session

    def rows(self) -> list[Action]:
        """What the menu Project offers for other tools."""
        come, go = self.ask_import, self.ask_export
        return [
            Action("import_project", self.tr("Import from another too&l…"), "file", 203, come, needs=("writable",)),
            Action("export_project", self.tr("Export for other tools…"), "file", 303, go, needs=("project",)),
        ]

    def split(self, paths: Sequence[Path]) -> tuple[list[Path], list[Path]]:
        """The projects of other tools among files that are imported, and the others."""
        whole = [path for path in paths if reading.format_of(path) is not None]
        return whole, [path for path in paths if path not in whole]

    def ask_import(self) -> None:
        """Ask for a project of another tool."""
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import from another tool"),
            folder_of(self._session),
            self.tr("Projects of other tools ({0});;All files (*)").format(_NAMES),
        )
        if path:
            self.import_paths([Path(path)])

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Read projects of other tools one after the other, and show of each what would come in."""
        if not paths or not self._session.can_write:
            return
        path, *others = paths
        project, coder = self._session.project, self._session.coder.id

        def work(progress: Progress) -> tuple[ReadProject, ProjectImported]:
            read = reading.read_project(project=project, path=path, progress=progress)
            return read, importing.preview(project=project, read=read, coder=coder, progress=progress)

        def refused(sentence: str) -> None:
            tell(self._window, sentence)
            self.import_paths(others)

        self._session.long(work, lambda found: self._show(*found, others), refused=refused)

    def _show(self, read: ReadProject, report: ProjectImported, others: Sequence[Path]) -> None:
        if not self._session.can_write:
            return
        from ui.dialogs.project.import_project import ImportProjectDialog

        dialog = ImportProjectDialog(read, report, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.changed.connect(lambda: self._look_again(dialog, read))
        dialog.accepted.connect(lambda: self._take(read, dialog, others))
        dialog.rejected.connect(lambda: self.import_paths(others))
        dialog.open()

    def _look_again(self, dialog: ImportProjectDialog, read: ReadProject) -> None:
        """Another answer, or another way of counting: what would come in now?"""
        project, coder = self._session.project, self._session.coder.id
        answers, convention = dialog.answers, dialog.convention

        def work(progress: Progress) -> ProjectImported:
            now = reading.counted_as(read=read, convention=convention)
            return importing.preview(project=project, read=now, coder=coder, answers=answers, progress=progress)

        def show(report: ProjectImported) -> None:
            if (dialog.answers, dialog.convention) == (answers, convention):
                dialog.show_report(report)

        self._session.long(work, show)

    def _take(self, read: ReadProject, dialog: ImportProjectDialog, others: Sequence[Path]) -> None:
        keep, convention, answers = self._session.settings.keep_originals, dialog.convention, dialog.answers
        words = self.tr("Imported sources: {0}, highlights: {1}, tags: {2}.")
        self._session.do_long(
            lambda by, progress: importing.take_over(
                **by,
                read=reading.counted_as(read=read, convention=convention) if convention is not None else read,
                answers=answers,
                keep_originals=keep,
                progress=progress,
            ),
            then=lambda _: self.import_paths(others),
            notice=lambda report: words.format(
                *(counted(report.taken[kind]) for kind in ("source", "highlight", "coding"))
            ),
        )

    def ask_export(self) -> None:
        """Ask for which program, what of the project and where to; say what the format does not hold."""
        from ui.dialogs.project.export_project import ExportProjectDialog

        dialog = ExportProjectDialog(self._session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.not_held.connect(partial(tell, self._window))
        dialog.open()
