"""The band above the workspace: what is not saved, what cannot be, and what is wrong with the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from reviewer.services.project import opening_check
from reviewer.services.project.checks import CheckReport
from ui.flows.project.project_commands import Commands
from ui.flows.project.sync_folder import SyncNote
from ui.main_window import MainWindow
from ui.sentences import in_words
from ui.session import Session


class SavingBand(QObject):
    """Has the file checked, in the background, when it is opened."""

    def __init__(self, window: MainWindow, session: Session, commands: Commands) -> None:
        super().__init__(window)
        self._session, self._commands, self._banner = session, commands, window.banner
        self._sync = SyncNote(window, session)
        session.opened.connect(self._opened)
        self._damage: CheckReport | None = None
        self._path: Path | None = None
        session.closed.connect(self._closed)
        session.saving_changed.connect(self._show)

    def _opened(self) -> None:
        self._path = self._session.project.path
        self._sync.look()
        self._show()
        self._check()

    def _closed(self) -> None:
        if self._path is not None:
            opening_check.note_left(path=self._path)
            self._path = None
        self._damage = None
        self._banner.tell("")

    def _show(self) -> None:
        if not self._session.is_open:
            return
        project, saving = self._session.project, self._session.saving
        copy = (self.tr("Save a copy…"), lambda: self._save_copy())
        if saving == "unsaved":
            words = self.tr("Changes that are not in the file yet, and are kept in memory: {0}. {1}")
            retry = (self.tr("Try again"), self._session.retry)
            self._banner.tell(words.format(project.unsaved, in_words(project.notice)), retry, copy)
        elif saving == "read-only":
            self._banner.tell(in_words(project.notice) or self.tr("This project is open for reading only."), copy)
        elif self._damage is not None:
            self._show_damage(self._damage)
        elif not self._sync.show() and self._banner.text:
            self._banner.tell("")

    def _save_copy(self) -> None:
        self._commands.save_copy()

    def _check(self) -> None:
        project = self._session.project

        def done(report: CheckReport) -> None:
            if not report.fine and self._session.is_open and self._session.project is project:
                self._damage = report
                self._show()

        self._session.jobs.upkeep(lambda progress: opening_check.check_opened(project=project, progress=progress), done)

    def _show_damage(self, report: CheckReport) -> None:
        rescuing = self._commands.rescuing
        if report.only_mendable:
            self._banner.tell(in_words(report.problems[0]), (self.tr("Put it right"), rescuing.mend))
            return
        words = self.tr("This file is damaged: {0} Go back to a backup, or save a copy and ask a teammate for theirs.")
        self._banner.tell(
            words.format(in_words(report.problems[0])),
            (self.tr("Backups…"), self._commands.backups),
            (self.tr("Save what is whole…"), rescuing.save_open),
        )
