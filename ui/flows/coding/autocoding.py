"""Autocode by structure, from the menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from ui.actions.action import Action
from ui.look.fonts import quote_font
from ui.main_window import MainWindow
from ui.navigator import Navigator
from ui.session import Session


class Autocoding(QObject):
    """Opens the dialog, with the source that is read offered apart."""

    def __init__(self, window: MainWindow, session: Session, navigator: Navigator) -> None:
        super().__init__(window)
        self._window, self._session, self._navigator = window, session, navigator

    def rows(self) -> list[Action]:
        """What the menu Highlight offers."""
        return [Action("autocode", self.tr("Autocode by stru&cture…"), "highlight", 502, self.ask, needs=("writable",))]

    def ask(self) -> None:
        """Choose what is to be coded."""
        from ui.dialogs.autocode import AutocodeDialog

        font = quote_font(self._window, self._session.settings)
        dialog = AutocodeDialog(self._session, self._navigator.source, font, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
