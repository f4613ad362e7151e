"""Gives one action other keys: press them, see what has them already, or go back to its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ui.actions.action import Actions
from ui.actions.keys import clash, native
from ui.actions.keys_first import pressed

_ALONE = frozenset(
    (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, 0)
)


class KeyField(QLineEdit):
    """Takes the keys that are pressed in it, whatever they do elsewhere; Tab and Esc leave it as always."""

    pressed = Signal(QKeySequence)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press the new keys"))
        self.setAccessibleName(self.tr("New keys"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes(event):
            event.ignore()
            return
        keys = pressed(event)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):  # Shift is only how the sign is typed
            modifiers &= ~Qt.KeyboardModifier.ShiftModifier
            keys = QKeySequence(modifiers.value | event.key())
        self.pressed.emit(keys)

    def _takes(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        leaves = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
        return event.key() not in _ALONE and not (plain and leaves)


class KeyEditor(QWidget):
    """`show_action(id)` says whose keys are chosen, "" for none."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._actions = actions
        self._id = ""
        self._wanted = ""
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.field = KeyField()
        self.problem = QLabel()
        self.problem.setProperty("role", "danger")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.take = QPushButton(self.tr("&Take it from there"))
        self.none = QPushButton(self.tr("&No key"))
        self.own = QPushButton(self.tr("&Back to its own"))
        self._lay_out()
        self.field.pressed.connect(self._pressed)
        self.take.clicked.connect(self._take)
        self.none.clicked.connect(lambda: self._choose(()))
        self.own.clicked.connect(lambda: self._choose(None))
        self.show_action("")

    def show_action(self, identifier: str) -> None:
        """Choose keys for this action."""
        self._id = identifier
        self._tell("", "")
        declared = next((one for one in self._actions.declared() if one.id == identifier), None)
        self.title.setText(
            declared.words.rstrip("…") if declared else self.tr("Choose a command to give it other keys.")
        )
        self.field.setText(native(self._actions.keys(identifier)) if declared else "")
        for widget in (self.field, self.none):
            widget.setEnabled(declared is not None)
        self.own.setEnabled(identifier in self._actions.chosen)

    def _pressed(self, keys: QKeySequence) -> None:
        stands = clash(self._actions, self._id, keys)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        if stands is None:
            self._choose((keys.toString(),))
        elif stands.action:
            other = next(one for one in self._actions.declared() if one.id == stands.action)
            words = self.tr("{0} is the key of “{1}”. Press others, or take it from there.")
            self._tell(words.format(shown, other.words.rstrip("…")), keys.toString(), stands.action)
        else:
            self._tell(self.tr("{0} is needed for typing, moving or tagging. Press others.").format(shown), "")

    def _take(self) -> None:
        wanted, owner = self._wanted, self._owner
        left = [key for key in self._actions.keys(owner) if QKeySequence(key) != QKeySequence(wanted)]
        self._actions.choose_keys(owner, left)
        self._choose((wanted,))

    def _choose(self, keys: tuple[str, ...] | None) -> None:
        self._actions.choose_keys(self._id, keys)
        self.show_action(self._id)

    def _tell(self, words: str, wanted: str, owner: str = "") -> None:
        self._wanted, self._owner = wanted, owner
        self.problem.setText(words)
        self.problem.setAccessibleName(words)
        self.take.setVisible(bool(owner))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.none, self.own):
            buttons.addWidget(button)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title, 0, 0, 1, 2)
        layout.addWidget(self.field, 1, 0)
        layout.addLayout(buttons, 1, 1)
        layout.addWidget(self.problem, 2, 0)
        layout.addWidget(self.take, 2, 1)
        layout.setColumnStretch(0, 1)
