"""A button that shows one of a few values and opens them as a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget


class ChoiceButton(QPushButton):
    """`chosen(value)` when the user takes another value. `title` has a {0} where the value's name stands."""

    chosen = Signal(str)

    def __init__(self, title: str, values: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._names = title, dict(values)
        self._value = values[0][0]
        menu = QMenu(self)
        group = QActionGroup(self)
        self._actions = {}
        for value, name in values:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, value=value: self.take(value))
            group.addAction(action)
            self._actions[value] = action
        self.setMenu(menu)
        self.set_value(self._value)

    @property
    def value(self) -> str:
        return self._value

    def set_value(self, value: str) -> None:
        """Show a value without telling anybody."""
        self._value = value
        self._actions[value].setChecked(True)
        self.setText(self._title.format(self._names[value]))

    def take(self, value: str) -> None:
        """Choose a value as the user does."""
        if value != self._value:
            self.set_value(value)
            self.chosen.emit(value)
