"""F1: the user guide, beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from reviewer.services.shared.resources import root
from ui.actions.action import Action
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from ui.dialogs.guide import Guide


class ShowGuide(QObject):
    """One guide at a time; it stays where it was left."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.guide: Guide | None = None

    def rows(self) -> list[Action]:
        """What the menu Help offers."""
        return [Action("guide", self.tr("User &guide"), "help", 101, self.show, "F1")]

    def show(self) -> None:
        """Show the guide, and bring it to the front."""
        from ui.dialogs.guide import Guide

        if self.guide is None:
            self.guide = Guide(root() / "docs" / "user-guide.md", self._window)
            self.guide.link_followed.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()
        self.guide.filter.setFocus()
