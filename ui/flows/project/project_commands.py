"""What the actions do: each command belongs to one method here, which asks the user what it needs and calls a service."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox

import reviewer
from reviewer import settings as user_settings
from reviewer.errors import DamagedProject, ProjectInUse, ReviewerError
from reviewer.late import late
from reviewer.progress import Progress
from reviewer.services.project import checks, opening_check, projects
from reviewer.services.shared import purged
from reviewer.system.files import is_file, is_folder, is_there
from ui.actions.action import Action
from ui.actions.conditions import Need
from ui.dialogs.files import folder_of, tell
from ui.flows.project.making import made
from ui.flows.project.rescue import Rescuing
from ui.flows.project.share import Sharing
from ui.flows.sources.import_files import Importing
from ui.flows.sources.references import Referencing
from ui.look.numbers import counted
from ui.main_window import MainWindow
from ui.one_program import ask_other
from ui.sentences import said
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.sample import build as sample
    from reviewer.services.sources import references
else:
    sample = late("reviewer.services.sample.build")
    references = late("reviewer.services.sources.references")

_FILTER = "*.review"


class Commands(QObject):
    """The commands of the window. `ask_who` can be replaced where nobody is there to be asked."""

    def __init__(
        self, window: MainWindow, session: Session, importing: Importing, referencing: Referencing, sharing: Sharing
    ) -> None:
        super().__init__(window)
        self.window, self.session = window, session
        self._importing, self._referencing, self._sharing = importing, referencing, sharing
        self.rescuing = Rescuing(window, session, self.open_path)
        sharing.unlocked.connect(self.open_path)
        start = window.start
        start.new_asked.connect(lambda: self.new())
        start.open_asked.connect(self.open)
        start.sample_asked.connect(self.open_sample)
        start.other_asked.connect(self.new_from_another)
        start.recent_chosen.connect(lambda path: self.open_path(Path(path)))
        window.files_dropped.connect(self.drop)
        window.status_line.coder_clicked.connect(self.who)
        window.installEventFilter(self)

    def rows(self) -> list[Action]:
        """What the menu Project offers for the file itself."""
        there: tuple[Need, ...] = ("project",)
        mine: tuple[Need, ...] = ("writable",)
        return [
            Action("new", self.tr("&New project…"), "file", 101, lambda: self.new(), "Ctrl+N"),
            Action("open", self.tr("&Open project…"), "file", 102, self.open, "Ctrl+O"),
            Action("sample", self.tr("Open the &sample project"), "file", 103, self.open_sample),
            Action("close", self.tr("&Close project"), "file", 104, self.close, "Ctrl+W", there),
            Action("save_copy", self.tr("Save a cop&y…"), "file", 306, self.save_copy, needs=there),
            Action("backup", self.tr("Back up no&w"), "file", 401, self.back_up, needs=mine),
            Action("backups", self.tr("&Backups…"), "file", 402, self.backups, needs=mine),
            Action("check", self.tr("C&heck the file"), "file", 403, self.check, needs=there),
            Action("who", self.tr("Who &am I?…"), "file", 503, self.who, needs=there),
            Action("quit", self.tr("&Quit"), "file", 601, self.window.close, "Ctrl+Q"),
            Action("about", self.tr("&About Reviewer"), "help", 103, self.about),
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window stays when it is not to be closed yet."""
        if event.type() == QEvent.Type.Close and watched is self.window and not self.may_close():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    # Projects

    def new_from_another(self) -> None:
        """Make a project, and ask for one of another tool that comes into it."""
        if self.new(without_codes=True):
            self._importing.other_tools.ask_import()

    def new(self, *, without_codes: bool = False) -> bool:
        """Ask for title and place, and make a project. Whether that was done."""
        if not self._know_me():
            return False
        folder = user_settings.documents_folder()
        from ui.dialogs.project.new_project import NewProject

        dialog = NewProject(folder if is_folder(folder) else Path.home(), self.window)
        if without_codes:
            dialog.codebook.setCurrentIndex(dialog.codebook.findData(""))
        if not _answered(dialog):
            return False
        question = dialog.question.toPlainText().strip()
        self.make(dialog.path, dialog.title.text(), question, dialog.template, dialog.with_sub_codes)
        return self._is_open(dialog.path)

    def make(
        self, path: Path, title: str, question: str = "", template: str = "four-themes", with_sub_codes: bool = True
    ) -> None:
        """Make a project with the codes of a template ("" for none), and open it."""
        try:
            project = made(path, title, question, self.session.coder, template, with_sub_codes=with_sub_codes)
        except ReviewerError as error:
            self.tell(error)
            return
        self.session.attach(project)

    def open(self) -> None:
        """Ask for a project file and open it."""
        path, _ = QFileDialog.getOpenFileName(
            self.window,
            self.tr("Open a project"),
            folder_of(self.session),
            self.tr("Review projects (*.review *.review.age);;All files (*)"),
        )
        if path:
            self.open_path(Path(path))

    def open_path(self, path: Path) -> None:
        """Open a project file; offers reading only when another program has it, and backups when it is damaged.

        The folder of the sample opens this user's own copy of it.
        """
        if is_folder(path) and is_file(path / "project.toml"):
            self.open_sample()
            return
        if self._is_open(path):
            self.window.show_review()
            return
        if projects.is_locked(path):
            self._sharing.open_locked(path)
            return
        if projects.takes_long_to_open(path=path):
            # What stands in the way is told where it is opened then.
            self._open_slowly(path, lambda: self._open_now(path))
        else:
            self._open_now(path)

    def _open_slowly(self, path: Path, again: Callable[[], None], *, read_only: bool = False) -> None:
        """Upgrade a file in the background, then open it with `again`; one that is only read is open then."""

        def work(progress: Progress) -> projects.Project | None:
            project = projects.open_project(path=path, read_only=read_only, progress=progress)
            if project.read_only:
                # It was upgraded in memory alone: opened again, it would take as long again.
                return project
            project.close()
            return None

        def done(project: projects.Project | None) -> None:
            if project is None:
                again()
            else:
                self.session.attach(project)

        self.session.jobs.long(work, done, lambda _: again())

    def _open_now(self, path: Path) -> None:
        try:
            self.session.open(path)
        except ProjectInUse as error:
            self._in_use(path, error)
            return
        except DamagedProject as error:
            self._offer_backups(path, error)
            return
        except ReviewerError as error:
            self.tell(error)
            return
        self._greet()

    def _in_use(self, path: Path, error: ProjectInUse) -> None:
        """Another window of this user shows itself; anybody else is named."""
        if error.process and error.process != os.getpid() and ask_other(path, error.process):
            return
        if self._ask(said(error), self.tr("Open for reading only")):
            self._open_read_only(path)

    def _is_open(self, path: Path) -> bool:
        return self.session.is_open and is_there(path) and path.samefile(self.session.project.path)

    def open_sample(self) -> None:
        """Open this user's own copy of the sample project, made at the first time."""
        if not self._know_me():
            return
        path = sample.own_copy_path()
        if is_there(path):
            self.open_path(path)
            return

        def done(project: projects.Project) -> None:
            self.session.attach(project)
            self.session.become(self.session.coder)

        self.session.jobs.long(lambda progress: sample.build_sample(path=path, progress=progress), done)

    def close(self) -> None:
        """Close the project and go back to the start page."""
        if self.may_close():
            self.window.flush()
            self.session.detach()

    def may_close(self) -> bool:
        """Ask before changes that are only in memory would be lost."""
        self.window.flush()
        if not self.session.is_open:
            return True
        self.session.jobs.drain()
        QApplication.processEvents()
        # An older file that is only read stands in memory, and nothing of that is to be saved.
        if not self.session.can_write or self.session.project.retry():
            return True
        question = self.tr("The disk refuses, and the last changes are only in memory. Save a copy elsewhere first?")
        box = QMessageBox(QMessageBox.Icon.Warning, "Reviewer", question, parent=self.window)
        save = box.addButton(self.tr("Save a copy…"), QMessageBox.ButtonRole.AcceptRole)
        lose = box.addButton(self.tr("Close and lose them"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        _answered(box)
        if box.clickedButton() is save:
            return self.save_copy()
        return box.clickedButton() is lose

    def save_copy(self) -> bool:
        """Write the whole project to another file. Returns whether that was done."""
        start = str(self.session.project.path.with_name(f"{self.session.project.path.stem} copy.review"))
        path, _ = QFileDialog.getSaveFileName(
            self.window, self.tr("Save a copy"), start, self.tr("Review projects (*.review)")
        )
        if not path:
            return False
        try:
            written = projects.save_copy(project=self.session.project, path=Path(path))
        except ReviewerError as error:
            self.tell(error)
            return False
        self.session.wrote.emit(self.tr("Copy written to {0}.").format(written), written)
        return True

    def back_up(self) -> None:
        """Make a backup now."""
        project = self.session.project
        self.session.long(
            lambda _: projects.make_backup(project=project),
            lambda made: self.session.wrote.emit(self.tr("Backup made: {0}").format(made.path), made.path),
        )

    def backups(self) -> None:
        """Show the backups and go back to one."""
        path = self.session.project.path
        words = self.tr("Going back puts a backup in the place of this project. What is here now is backed up first.")
        spared = purged.spared_backups(project=self.session.project)
        from ui.dialogs.project.backups import Backups

        dialog = Backups(projects.list_backups(path=path), words, self.window, spared=spared)
        dialog.purge_asked.connect(self.purge_backups)
        if _answered(dialog) and dialog.chosen is not None:
            self.restore(dialog.chosen)

    def purge_backups(self) -> None:
        """Take out of the backups too what merges purged."""
        project = self.session.project

        def done(problems: tuple[str, ...]) -> None:
            if problems:
                self.tell("\n".join(problems))
            else:
                self.session.noticed.emit(self.tr("What was purged is out of the backups too."), False)

        self.session.long(lambda _: purged.purge_backups(project=project), done)

    def restore(self, item: projects.Backup) -> None:
        """Go back to a backup."""
        path = self.session.project.path
        try:
            projects.make_backup(project=self.session.project, reason="restore")
            self.session.detach()
            projects.restore_closed(path=path, item=item)
        except ReviewerError as error:
            self.tell(error)
        self.open_path(path)

    def check(self) -> None:
        """Check the file in the background and say what was found."""
        project = self.session.project

        def done(report: checks.CheckReport) -> None:
            if report.fine:
                words = self.tr("The file is whole: {0} changesets and {1} texts match their hashes.")
                self.session.noticed.emit(words.format(counted(report.records), counted(report.texts)), False)
            else:
                self.rescuing.tell_problems(report)

        self.session.long(lambda progress: opening_check.check_all(project=project, progress=progress), done)

    # Sources

    def drop(self, names: list[str]) -> None:
        """Files were dropped on the window: a project is opened, references get their list, everything else is imported."""
        paths = [Path(name) for name in names]
        if len(paths) == 1 and (paths[0].suffix == ".review" or projects.is_locked(paths[0])):
            self.open_path(paths[0])
        elif not self.session.is_open:
            self.tell(self.tr("Open or make a project first; then drop the texts again."))
        elif self.session.can_write:
            listed = [path for path in paths if references.is_reference_file(path)]
            if listed:
                self._referencing.import_paths(listed)
            if len(listed) < len(paths):
                self._importing.import_paths([path for path in paths if path not in listed])

    def who(self) -> bool:
        """Ask who is working. Returns whether there was an answer."""
        coders = list(self.session.coders) if self.session.is_open else []
        from ui.dialogs.project.who_am_i import WhoAmI

        dialog = WhoAmI(coders, self.session.coder, self.window)
        if not _answered(dialog) or dialog.coder is None:
            return False
        self.session.become(dialog.coder)
        return True

    def about(self) -> None:
        """Say what this is."""
        words = self.tr("Reviewer {0}\n\nRead a body of literature together and turn it into coded evidence.")
        self.tell(words.format(reviewer.__version__))

    def tell(self, sentence: str | ReviewerError) -> None:
        """Show a sentence that must be read."""
        tell(self.window, sentence)

    def _ask(self, sentence: str, yes: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Reviewer", "", parent=self.window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        _answered(box)
        return box.clickedButton() is agreed

    def _open_read_only(self, path: Path) -> None:
        if projects.takes_long_to_open(path=path):
            self._open_slowly(path, lambda: self._read_now(path), read_only=True)
        else:
            self._read_now(path)

    def _read_now(self, path: Path) -> None:
        try:
            self.session.open(path, read_only=True)
        except ReviewerError as error:
            self.tell(error)

    def _offer_backups(self, path: Path, error: DamagedProject) -> None:
        backups = projects.list_backups(path=path)
        if not backups:
            self.rescuing.tell(path, error)
            return
        words = self.tr("{0}\n\nThese backups are there. The damaged file is set aside, not overwritten.")
        from ui.dialogs.project.backups import Backups

        dialog = Backups(backups, words.format(said(error)), self.window)
        if _answered(dialog) and dialog.chosen is not None:
            try:
                aside = projects.restore_damaged(path=path, item=dialog.chosen)
            except ReviewerError as error:
                self.tell(error)
                return
            self.open_path(path)
            self.session.noticed.emit(self.tr("The damaged file is kept as {0}.").format(aside.name), False)

    def _know_me(self) -> bool:
        return bool(self.session.settings.coder_id) or self.who()

    def _greet(self) -> None:
        """After opening: ask who this is, if the project's coders do not include this person."""
        if self.session.is_open and self.session.can_write and not self.session.is_member():
            self.who()


def _answered(dialog: QDialog) -> bool:
    """Ask, and let the dialog go once its answer has been read."""
    agreed = bool(dialog.exec())
    dialog.deleteLater()
    return agreed
