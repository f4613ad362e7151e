"""What the window does with files of the team: export the project, and open encrypted ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from reviewer.late import late
from reviewer.model.team.aliases import NameLeft
from reviewer.model.team.contents import Contents
from reviewer.services.shared import project_lookup
from reviewer.services.team import locked_files
from ui.actions.action import Action
from ui.dialogs.project.passphrase import ask_passphrase
from ui.main_window import MainWindow
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.team import team_export
    from reviewer.services.team.team_export import Shared
    from ui.dialogs.project.share import ShareDialog
else:
    team_export = late("reviewer.services.team.team_export")


class Sharing(QObject):
    """`unlocked(path)`: an encrypted project stands decrypted here now and is to be opened."""

    unlocked = Signal(object)

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session

    def rows(self) -> list[Action]:
        """What the menu Project offers to pass the project on."""
        return [Action("share", self.tr("Expor&t project…"), "file", 304, self.share, needs=("project",))]

    def share(self) -> None:
        """Ask what to export and where to, and write it in the background."""
        project = self._session.project
        self._session.ask("share", lambda: project_lookup.contents_of(project=project), self._ask)

    def _ask(self, contents: Contents) -> None:
        session = self._session
        from ui.dialogs.project.share import ShareDialog

        dialog = ShareDialog(
            session.project.path, list(session.coders), session.coder.id, contents.pseudonymous, self._window
        )
        dialog.along_asked.connect(lambda coder: self._find_along(dialog, coder))
        dialog.accepted.connect(lambda: self._write(dialog))
        dialog.rejected.connect(dialog.deleteLater)
        session.closed.connect(dialog.deleteLater)
        dialog.open()

    def _find_along(self, dialog: ShareDialog, coder: str) -> None:
        project = self._session.project
        self._session.ask(
            "comes along",
            lambda: team_export.comes_along(project=project, mine=coder),
            lambda along: dialog.show_along(coder, along) if isValid(dialog) else None,
        )

    def _write(self, dialog: ShareDialog) -> None:
        """Write what the dialog says; it comes back with all that was chosen where that cannot be done."""
        if not dialog.choice.pseudonymous:
            self._write_now(dialog)
            return
        project = self._session.project

        def look(left: list[NameLeft]) -> None:
            if not left:
                self._write_now(dialog)
                return
            from ui.dialogs.project.names_left import NamesLeftDialog

            question = NamesLeftDialog(left, self._window)
            question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            question.accepted.connect(lambda: self._write_now(dialog))
            question.rejected.connect(dialog.deleteLater)
            question.open()

        self._session.long(
            lambda progress: team_export.names_left(project=project, progress=progress),
            look,
            refused=dialog.come_back,
            stopped=dialog.deleteLater,
        )

    def _write_now(self, dialog: ShareDialog) -> None:
        project, path, choice, agreed = self._session.project, dialog.path, dialog.choice, dialog.agreed

        def done(written: Shared) -> None:
            dialog.deleteLater()
            words = self.tr("Exported to {0}: {1}.")
            self._session.wrote.emit(words.format(written.path.name, self._in_words(written)), written.path)

        self._session.long(
            lambda progress: team_export.share_project(
                project=project, path=path, choice=choice, overwrite=agreed, progress=progress
            ),
            done,
            refused=dialog.come_back,
            stopped=dialog.deleteLater,
        )

    def open_locked(self, path: Path) -> None:
        """Ask for the passphrase of an encrypted project, decrypt it beside, and open that."""
        ask_passphrase(path, self._window, lambda given: self._unlock(path, given) if given else None)

    def _unlock(self, path: Path, passphrase: str) -> None:
        out = locked_files.free_place(path)
        self._session.jobs.long(
            lambda _: locked_files.unlock(path=path, passphrase=passphrase, out=out), self._open_decrypted
        )

    def _open_decrypted(self, path: Path) -> None:
        self.unlocked.emit(path)
        words = self.tr("The project stands decrypted in {0} now; you work on that file.")
        self._session.noticed.emit(words.format(path.name), False)

    def _in_words(self, written: Shared) -> str:
        holds = written.contents
        parts = [self.tr("the work of {0} alone").format(", ".join(holds.mine))] if holds.mine else []
        parts += [] if holds.originals else [self.tr("without original files")]
        parts += [self.tr("under other names")] if holds.pseudonymous else []
        return ", ".join(parts) or self.tr("the whole project")
