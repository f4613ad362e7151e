"""Keeps what is typed in a field apart from what is saved, so that neither a refresh nor a change of subject loses text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

Save = Callable[[str, Callable[[object], None], Callable[[str], None]], None]
"""Saves a text, then calls the first function with the result or the second with the sentence that says why not."""

PAUSE_MS = 1_200


class Keeper(QObject):
    """Saves a field when it is left, on Enter in a line, and after a pause if asked. `refused(sentence)` on an error."""

    refused = Signal(str)

    def __init__(self, field: QLineEdit | QPlainTextEdit, save: Save, *, after_pause: bool = False) -> None:
        super().__init__(field)
        self._field, self._save = field, save
        self._key: object = None
        self._value = ""  # what the project holds
        self._base = ""  # what the field showed for it
        self._refused: str | None = None
        self._under_way = 0
        self._latest: str | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        if after_pause:
            field.textChanged.connect(self._typed)
        if isinstance(field, QLineEdit):
            field.returnPressed.connect(self.commit)
        field.installEventFilter(self)

    def load(self, key: object, text: str) -> None:
        """Show what the project holds for a thing. For the same thing as before, what is being typed stays."""
        if key != self._key:
            self._key, self._refused, self._under_way, self._latest = key, None, 0, None
            self._pause.stop()
            self._show(text)
        elif self._under_way:
            self._latest = text
        else:
            self._take(text)

    def release(self) -> None:
        """The thing is not shown any more: the next `load` begins anew, whatever stands in the field.

        Nothing can be typed until then; whoever loads says whether the field is for reading only.
        """
        self._key = None
        self._field.setReadOnly(True)
        self._pause.stop()

    def commit(self) -> None:
        """Save what was typed, if anything was."""
        self._pause.stop()
        text = self.text()
        if self._key is None or text == self._base or text == self._refused or self._field.isReadOnly():
            return
        key, before = self._key, self._base
        self._base, self._refused = text, None
        self._under_way += 1

        def done(_: object) -> None:
            if key == self._key and self._under_way:
                self._latest = None  # read before this was saved; what changed is read again
                self._settle()

        def refused(sentence: str) -> None:
            if key == self._key and self._under_way:
                self._base, self._refused = before, text
                self._settle()
            self.refused.emit(sentence)

        self._save(text, done, refused)

    @property
    def dirty(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return self.text() != self._base

    def text(self) -> str:
        """What the field shows, character for character but for line ends and what no text can hold."""
        if isinstance(self._field, QLineEdit):
            raw = self._field.text()
        else:
            raw = self._field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        return raw.encode("utf-8", "replace").decode("utf-8")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() != Qt.FocusReason.PopupFocusReason:
                self.commit()
                if isinstance(self._field, QLineEdit):
                    self._field.setCursorPosition(0)  # a long text is shown from its beginning
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._is_revert(event):
            self._show(self._value)
            return True
        return super().eventFilter(watched, event)

    def _is_revert(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and isinstance(self._field, QLineEdit) and self.dirty

    def _typed(self) -> None:
        if self._key is not None and self.dirty:
            self._pause.start()

    def _settle(self) -> None:
        self._under_way -= 1
        if not self._under_way and self._latest is not None:
            latest, self._latest = self._latest, None
            self._take(latest)

    def _take(self, text: str) -> None:
        if self.dirty:
            self._value = self._base = text
        elif text != self._value or text != self._base:
            self._show(text)

    def _show(self, text: str) -> None:
        self._value = text
        self._refused = None
        if isinstance(self._field, QLineEdit):
            if self._field.text() != text:
                self._field.setText(text)
                self._field.setCursorPosition(0)
        elif self._field.toPlainText() != text:
            self._field.setPlainText(text)
        self._base = self.text()
        self._pause.stop()


def commit_typed() -> None:
    """Save what is being typed in the field that has the focus; every other was saved when it was left."""
    field = QApplication.focusWidget()
    keeper = field.findChild(Keeper, options=Qt.FindChildOption.FindDirectChildrenOnly) if field is not None else None
    if isinstance(keeper, Keeper):
        keeper.commit()
