"""What the window does with frozen versions: the dialog kept in step with the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reviewer.model.names import shown
from reviewer.model.team.version import Version, VersionDifference
from reviewer.services.evidence import versions
from ui.actions.action import Action
from ui.navigator import Navigator
from ui.session import Session

if TYPE_CHECKING:
    from ui.dialogs.project.versions import VersionsDialog


class Freezing(QObject):
    """One dialog at a time, beside the window."""

    def __init__(self, window: QWidget, session: Session, navigator: Navigator) -> None:
        super().__init__(window)
        self._window, self._session, self._navigator = window, session, navigator
        self.dialog: VersionsDialog | None = None
        session.changed.connect(lambda _: self._refresh())
        session.closed.connect(self._close)

    def rows(self) -> list[Action]:
        """What the menu Project offers for versions."""
        return [Action("freeze", self.tr("Free&ze a version…"), "file", 501, self.show, needs=("project",))]

    def show(self) -> None:
        """Show the versions, with the cursor in the name of a new one."""
        if self.dialog is None:
            from ui.dialogs.project.versions import VersionsDialog

            self.dialog = dialog = VersionsDialog(self._window)
            dialog.freeze_asked.connect(self._freeze)
            dialog.compare_asked.connect(self._compare)
            dialog.delete_asked.connect(self._delete)
            dialog.show_asked.connect(self._navigator.show_highlights)
        self._fill(self.dialog)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.name.setFocus()

    def _refresh(self) -> None:
        if self.dialog is not None and self.dialog.isVisible() and self._session.is_open:
            self._fill(self.dialog)

    def _fill(self, dialog: VersionsDialog) -> None:
        project, session = self._session.project, self._session

        def answer(versions_now: list[Version]) -> None:
            if self.dialog is dialog:
                dialog.show_versions(versions_now, session.names, writable=session.can_write)

        session.ask("versions", lambda: versions.list_versions(project=project), answer, lane="look")

    def _freeze(self, name: str) -> None:
        def then(_: object) -> None:
            if self.dialog is not None:
                self.dialog.name.clear()
                self.dialog.list.setCurrentRow(0)

        def refused(sentence: str) -> None:
            if self.dialog is not None:
                self.dialog.complain(sentence)

        notice = self.tr("Version “{0}” frozen.").format(shown(name))
        self._session.do(lambda by: versions.freeze(**by, name=name), notice=notice, then=then, refused=refused)

    def _compare(self, version: Version) -> None:
        project = self._session.project

        def answer(difference: VersionDifference) -> None:
            if self.dialog is not None:
                self.dialog.show_difference(version, difference)

        self._session.ask("version", lambda: versions.compare(project=project, version=version), answer)

    def _delete(self, version: Version | None) -> None:
        if version is not None:
            notice = self.tr("Version “{0}” deleted.").format(shown(version.name))
            self._session.do(lambda by: versions.delete_version(**by, version=version.id), notice=notice)

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
