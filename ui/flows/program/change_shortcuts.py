"""The list of shortcuts, and keeping the keys that a user has chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ui.actions.action import Action, Actions
from ui.actions.shortcuts import Shortcuts
from ui.session import Session


class ChangeShortcuts(QObject):
    """Keys are used and kept at once when they are chosen."""

    def __init__(self, window: QWidget, session: Session, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._session, self._actions = window, session, actions
        actions.keys_changed.connect(self._keep)
        session.setting_changed.connect(self._follow)

    def rows(self) -> list[Action]:
        """What the menu Help offers for keys."""
        return [Action("shortcuts", self.tr("&Keyboard shortcuts"), "help", 102, self.show, "Shift+F1")]

    def show(self) -> None:
        """Show all keys."""
        dialog = Shortcuts(self._actions, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _keep(self) -> None:
        self._session.set("shortcuts", self._actions.chosen)

    def _follow(self, name: str) -> None:
        """Keys that came in another way, such as from a file; and what the menus tick follows every setting."""
        if name == "shortcuts":
            self._actions.choose_all(self._session.settings.shortcuts)
        self._actions.refresh()
