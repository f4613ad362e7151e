"""Headings, lists, tables and pages of sources that an earlier version imported: found out again from their kept originals."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reviewer.services.sources import structures
from reviewer.services.sources.structures import Renewed
from ui.actions.action import Action
from ui.look.numbers import counted
from ui.main_window import MainWindow
from ui.session import Session


class FindStructure(QObject):
    """No text and no highlight changes by it, so there is no undo."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session

    def rows(self) -> list[Action]:
        """What the menu Source offers for all sources."""
        name = self.tr("Find headings, ta&bles and pages")
        return [Action("find_structure", name, "source", 303, self.find, needs=("writable",))]

    def find(self) -> None:
        """Read the originals again, in the background, with progress."""
        project = self._session.project
        self._session.long(lambda progress: structures.renew(project=project, progress=progress), self._told)

    def _told(self, done: Renewed) -> None:
        if done.made:
            self._window.read.show_structure()
        if done.made == 1:
            said = self.tr("1 text has its headings, tables and pages now.")
        elif done.made:
            said = self.tr("Texts that have their headings, tables and pages now: {0}.").format(counted(done.made))
        else:
            said = self.tr("There is nothing to find: all originals that were kept have been read for this.")
        if done.otherwise:
            said += " " + self.tr("Originals that read as other texts today, and stay plain: {0}.").format(
                counted(len(done.otherwise))
            )
        self._session.noticed.emit(said, False)
