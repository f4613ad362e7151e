"""What the window offers for a damaged file: saving what is whole in it, or making its tables anew."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from reviewer.errors import DamagedProject
from reviewer.late import late
from reviewer.model.names import shown
from reviewer.progress import Progress
from reviewer.services.project import checks
from reviewer.services.project.checks import CheckReport
from reviewer.services.project.projects import Project
from ui.dialogs.files import tell
from ui.look.numbers import counted
from ui.main_window import MainWindow
from ui.sentences import in_words, said
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.project import repair
    from reviewer.services.project.repair import RepairReport
else:
    repair = late("reviewer.services.project.repair")

_MOST_LINES = 20
"""Lines of what is missing that a dialog shows; a longer list would not fit on a small screen."""


class Rescuing(QObject):
    """`open_path` opens what was saved."""

    def __init__(self, window: MainWindow, session: Session, open_path: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._window, self._session, self._open_path = window, session, open_path

    def tell(self, path: Path, error: DamagedProject) -> None:
        """Say what is wrong with a file; where that helps, with a button that saves what is whole in it."""
        if error.remedy != "repair":
            tell(self._window, said(error))
        elif self._ask(said(error), self.tr("Save what is whole…")):
            self._save(path)

    def tell_problems(self, report: CheckReport) -> None:
        """Say what a check found; where it can be put right, with a button that does it."""
        sentence = "\n".join(map(in_words, report.problems))
        if not report.only_mendable or not self._session.can_write:
            tell(self._window, sentence)
        elif self._ask(sentence, self.tr("Put it right")):
            self.mend()

    def save_open(self) -> None:
        """Close the project that is open and save what is whole in it."""
        path = self._session.project.path
        self._session.detach()
        self._save(path)

    def mend(self) -> None:
        """Make the tables anew from the log and take out what came back of purged sources; then look again."""
        self._session.long(partial(_mend_and_check, self._session.project), self._say_mended)

    def _say_mended(self, report: CheckReport) -> None:
        if report.fine:
            path = self._session.project.path
            self._session.detach()  # Every view reads anew.
            self._open_path(path)
            self._session.noticed.emit(self.tr("The file is put right."), False)
        else:
            tell(self._window, "\n".join(map(in_words, report.problems)))

    def _save(self, path: Path) -> None:
        start = str(path.with_name(f"{path.stem} repaired.review"))
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save what is whole"), start, self.tr("Review projects (*.review)")
        )
        if name:
            out = Path(name)
            self._session.jobs.long(
                lambda progress: repair.repair(path=path, out=out, progress=progress), self._say_saved
            )

    def _say_saved(self, report: RepairReport) -> None:
        words = self.tr("{0} changesets and {1} texts are saved in {2}.")
        lines = [words.format(counted(report.records), counted(report.texts), report.path.name)]
        lines += [shown(in_words(sentence)) for sentence in report.missing[:_MOST_LINES]]
        if len(report.missing) > _MOST_LINES:
            lines.append(self.tr("{0} more are missing.").format(counted(len(report.missing) - _MOST_LINES)))
        self._open_path(report.path)
        if report.missing:
            tell(self._window, "\n".join(lines))
        else:
            self._session.noticed.emit(lines[0], False)

    def _ask(self, sentence: str, yes: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.Warning, "Reviewer", "", parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is agreed


def _mend_and_check(project: Project, progress: Progress) -> CheckReport:
    checks.rebuild(project=project)
    return checks.check(project=project, progress=progress)
