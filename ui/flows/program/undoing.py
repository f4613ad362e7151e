"""Undo and redo: of the field one types in as long as it has something, then of the project."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from ui.actions.action import Action
from ui.main_window import MainWindow
from ui.session import Session


class Undoing(QObject):
    """Also answers the button of a notice."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._session = session
        window.notice.undo_requested.connect(session.undo)

    def rows(self) -> list[Action]:
        """What the menu Edit offers."""
        return [
            Action("undo", self.tr("&Undo"), "edit", 101, self.undo, "Ctrl+Z", ("writable",)),
            Action("redo", self.tr("&Redo"), "edit", 102, self.redo, "Ctrl+Shift+Z or Ctrl+Y", ("writable",)),
        ]

    def undo(self) -> None:
        """Take back the last of what was typed, else the last action."""
        if not _in_field("undo"):
            self._session.undo()

    def redo(self) -> None:
        """Do again what was undone last."""
        if not _in_field("redo"):
            self._session.redo()


def _in_field(verb: Literal["undo", "redo"]) -> bool:
    field = QApplication.focusWidget()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        document = field.document()
        available = document.isUndoAvailable() if verb == "undo" else document.isRedoAvailable()
    elif isinstance(field, QLineEdit):
        available = field.isUndoAvailable() if verb == "undo" else field.isRedoAvailable()
    else:
        return False
    if available:
        field.undo() if verb == "undo" else field.redo()
    return available
