"""The preferences, and settings that are taken from one computer to another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog

from reviewer.errors import ReviewerError
from reviewer.late import late
from reviewer.model.team.coder import Coder
from reviewer.services.project.projects import World
from ui.actions.action import Action, Actions
from ui.actions.keys import free_of_clashes
from ui.dialogs.files import folder_of, tell
from ui.main_window import MainWindow
from ui.sentences import said
from ui.session import Session

if TYPE_CHECKING:
    from reviewer.services.shared import settings_file
    from ui.dialogs.preferences.dialog import Preferences
else:
    settings_file = late("reviewer.services.shared.settings_file")


class Preferring(QObject):
    """One dialog at a time."""

    def __init__(self, window: MainWindow, session: Session, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._session, self._actions = window, session, actions
        self.dialog: Preferences | None = None

    def rows(self) -> list[Action]:
        """What the menu Edit offers."""
        return [Action("preferences", self.tr("Prefere&nces…"), "edit", 501, self.show, "Ctrl+,")]

    def show(self) -> None:
        """Show the preferences."""
        from ui.dialogs.preferences.dialog import Preferences

        dialog = self.dialog = Preferences(self._session, self._actions, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.renamed.connect(self._rename)
        dialog.export_asked.connect(self._ask_export)
        dialog.import_asked.connect(self._ask_import)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None
        if self._window.on_start:
            self._window.start.refresh()

    def _rename(self, name: str) -> None:
        self._session.become(Coder(self._session.settings.coder_id or World().new_id(), name))

    def _ask_export(self) -> None:
        start = str(Path(folder_of(self._session)) / "reviewer-settings.json")
        path, _ = QFileDialog.getSaveFileName(
            self.dialog, self.tr("Export settings"), start, self.tr("Settings (*.json)")
        )
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the settings to a file."""
        try:
            settings_file.write_settings(settings=self._session.settings, path=path)
        except ReviewerError as error:
            tell(self.dialog or self._window, said(error))
            return
        self._session.wrote.emit(self.tr("Settings written to {0}.").format(path), path)

    def _ask_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self.dialog, self.tr("Import settings"), folder_of(self._session), self.tr("Settings (*.json)")
        )
        if path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        """Use the settings of a file at once; keys that something else has, or nothing can have, are left out and named."""
        try:
            values: dict[str, Any] = settings_file.read_settings(path=path)
        except ReviewerError as error:
            tell(self.dialog or self._window, said(error))
            return
        left: list[str] = []
        if "shortcuts" in values:
            values["shortcuts"], left = free_of_clashes(self._actions, values["shortcuts"])
        for name, value in values.items():
            self._session.set(name, value)
        if left:
            keys = ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key for key in left)
            words = self.tr(
                "These keys of the file were not taken over, as they do something else already or are needed for typing: {0}."
            )
            tell(self.dialog or self._window, words.format(keys))
