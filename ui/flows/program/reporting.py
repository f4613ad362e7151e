"""Information for a report: collected in the background, shown, and written where the user wants it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reviewer.errors import ReviewerError
from reviewer.late import late
from ui.actions.action import Action
from ui.dialogs.files import folder_of, tell
from ui.sentences import said
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.project import report
    from ui.dialogs.report import ReportDialog
else:
    report = late("reviewer.services.project.report")


class Reporting(QObject):
    """Asked for in the menu Help, or where a fault is told."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.dialog: ReportDialog | None = None

    def rows(self) -> list[Action]:
        """What the menu Help offers."""
        return [Action("report", self.tr("Collect &information for a report…"), "help", 201, self.collect)]

    def collect(self) -> None:
        """Collect, then show."""
        settings, more = self._session.settings, _of_the_window(self._window)
        self._session.jobs.long(lambda _: report.collect(settings=settings, more=more), self._show)

    def _show(self, text: str) -> None:
        from ui.dialogs.report import ReportDialog

        if self.dialog is not None:
            self.dialog.close()
        self.dialog = ReportDialog(text, self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.save_asked.connect(self._ask_where)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    def _ask_where(self) -> None:
        start = str(Path(folder_of(self._session)) / "reviewer-report.txt")
        path, _ = QFileDialog.getSaveFileName(self.dialog, self.tr("Save the report"), start, self.tr("Text (*.txt)"))
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write what is shown."""
        if self.dialog is None:
            return
        try:
            report.write_report(text=self.dialog.text.toPlainText(), path=path)
        except ReviewerError as error:
            tell(self.dialog, said(error))
            return
        self.dialog.accept()
        self._session.wrote.emit(self.tr("Report written to {0}.").format(path), path)


def _of_the_window(window: QWidget) -> dict[str, str]:
    sizes = (f"{each.size().width()} x {each.size().height()}" for each in QGuiApplication.screens())
    return {
        "Qt": qVersion(),
        "platform": QGuiApplication.platformName(),
        "screens": ", ".join(sizes),
        "scale": f"{window.devicePixelRatioF():g}",
        "window": f"{window.width()} x {window.height()}",
        "letters": f"{window.font().pointSizeF():g} pt",
    }
