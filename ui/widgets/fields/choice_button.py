"""A button that shows one of a few values and opens them as a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from reviewer.model.names import shown


class ChoiceButton(QPushButton):
    """`chosen(value)` when the user takes another value. `title` has a {0} where the value's name stands."""

    chosen = Signal(str)

    def __init__(self, title: str, values: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[str, str] = {}
        self._actions: dict[str, QAction] = {}
        self._value = ""
        self._title = title
        self.offer(values)

    def offer(self, values: Sequence[tuple[str, str]]) -> None:
        """Offer these values; the one that is chosen stays while it is among them."""
        if list(values) == list(self._names.items()):
            return
        self._names = dict(values)
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions = {}
        for value, name in values:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, value=value: self.take(value))
            group.addAction(action)
            self._actions[value] = action
        before = self.menu()
        self.setMenu(menu)
        if before is not None:
            before.deleteLater()
        self.set_value(self._value if self._value in self._names else values[0][0])

    @property
    def value(self) -> str:
        return self._value

    def set_value(self, value: str) -> None:
        """Show a value without telling anybody."""
        self._value = value
        if value in self._actions:
            self._actions[value].setChecked(True)
        self.setText(self._title.format(shown(self._names.get(value, value)).replace("&", "&&")))

    def take(self, value: str) -> None:
        """Choose a value as the user does."""
        if value != self._value:
            self.set_value(value)
            self.chosen.emit(value)
