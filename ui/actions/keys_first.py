"""The keys of actions come before what a text field makes of them.

Qt lets a field that has the focus keep keys for itself: on Linux and macOS Ctrl+E and Ctrl+K, which move and delete in it,
and more on other systems. A key of the user guide would then do something else, or nothing, as long as a field has the
focus. Copy, cut, paste and selecting all stay with the field; undo goes through the action, which asks the field first.
Enter presses the button that has the focus, as it does in a dialog; Qt leaves that to Space alone.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from ui.actions.action import Actions

_Key = QKeySequence.StandardKey
_OF_THE_FIELD = (_Key.Copy, _Key.Cut, _Key.Paste, _Key.SelectAll)
_ASKS_THE_FIELD = (_Key.Undo, _Key.Redo)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeysFirst(QObject):
    """Follows the focus inside one window."""

    def __init__(self, application: QApplication, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._actions = window, actions
        application.focusChanged.connect(self._follow_focus)

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and now.window() is self._window:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if any(event.matches(key) for key in _OF_THE_FIELD):
            return False
        if isinstance(watched, QPushButton | QToolButton) and _is_enter(event):
            if event.type() == QEvent.Type.KeyPress:
                watched.click()
            return True
        action = self._actions.of_key(pressed(event))
        if action is None:
            return False
        enabled = self._actions.enabled(action)
        if event.type() == QEvent.Type.ShortcutOverride and enabled:
            event.ignore()
            return True
        # What cannot be done now does nothing: in the field the same key would delete or move.
        return not enabled and event.type() == QEvent.Type.KeyPress and not any(map(event.matches, _ASKS_THE_FIELD))


def _is_enter(event: QKeyEvent) -> bool:
    """Enter alone, and not held down."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENTER and modifiers == Qt.KeyboardModifier.NoModifier and not event.isAutoRepeat()


def pressed(event: QKeyEvent) -> QKeySequence:
    """The keys of an event as a sequence."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(modifiers.value | event.key())
