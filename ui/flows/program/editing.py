"""Cut, copy, paste and select all, as the menu Edit has them: for whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ui.actions.action import Action
from ui.main_window import MainWindow

_CONTROL = Qt.KeyboardModifier.ControlModifier


class Editing(QObject):
    """What has the focus gets the key, as if it had been pressed there: fields, lists and the text know what to do with it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def rows(self) -> list[Action]:
        """What the menu Edit offers."""
        return [
            Action("cut", self.tr("Cu&t"), "edit", 201, lambda: self._press(Qt.Key.Key_X)),
            Action("copy", self.tr("Cop&y"), "edit", 202, lambda: self._press(Qt.Key.Key_C)),
            Action("paste", self.tr("&Paste"), "edit", 203, lambda: self._press(Qt.Key.Key_V)),
            Action("select_all", self.tr("Select a&ll"), "edit", 204, lambda: self._press(Qt.Key.Key_A)),
        ]

    def _press(self, key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and focused.window() is self._window:
            # An event that is sent would be taken for this shortcut again.
            focused.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, _CONTROL))
