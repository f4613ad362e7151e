"""Buttons in a row of which one is down; those for which there is no room stand in a menu at the end."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from ui.widgets.one_of import OneOf

_LEAST_SHOWN = 3
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class Segments(QWidget):
    """`chosen(id)` by the user. The one that is down is never in the menu; Tab comes to it alone, and arrows go to the others."""

    chosen = Signal(str)

    def __init__(self, items: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = ""
        self.buttons: dict[str, OneOf] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addStretch(1)
        for name, title in items:
            button = self.buttons[name] = OneOf(title, "segment", self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._choose, name))
            button.installEventFilter(self)
            layout.addWidget(button)
        self.more = QToolButton(self)
        self.more.setText("⋯")
        self.more.setProperty("role", "segment")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        layout.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def hidden(self) -> list[str]:
        """The ids of those in the menu."""
        return [name for name, button in self.buttons.items() if button.isHidden()]

    def set_current(self, name: str) -> None:
        """Press one down, and let the others up."""
        self._current = name
        for each, button in self.buttons.items():
            button.put(each == name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if each == name else Qt.FocusPolicy.NoFocus)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(sum(map(_width, self.buttons.values())), self.more.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        widest = sorted(map(_width, self.buttons.values()))[-_LEAST_SHOWN:]
        return QSize(sum(widest) + _width(self.more), self.more.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Buttons themselves would move the focus alone.
        if not (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _STEPS):
            return super().eventFilter(watched, event)
        step = _STEPS[Qt.Key(event.key())]
        there = [name for name, button in self.buttons.items() if not button.isHidden()]
        beside = there.index(self._current) + step if self._current in there else -1
        if 0 <= beside < len(there):
            name = there[beside]
            self.chosen.emit(name)
            self.buttons[name].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _fit(self) -> None:
        widths = {name: _width(button) for name, button in self.buttons.items()}
        room = self.width()
        if sum(widths.values()) > room:
            room -= _width(self.more) + widths.get(self._current, 0)
            shown = set()
            for name, width in widths.items():
                if name == self._current:
                    continue
                room -= width
                if room < 0:
                    break
                shown.add(name)
            shown.add(self._current)
        else:
            shown = set(widths)
        for name, button in self.buttons.items():
            button.setHidden(name not in shown)
        left = [name for name in widths if name not in shown]
        self.more.setHidden(not left)
        menu = self.more.menu()
        menu.clear()
        for name in left:
            menu.addAction(self.buttons[name].text().replace("&", "&&")).triggered.connect(partial(self._choose, name))

    def _choose(self, name: str, _: bool = False) -> None:
        # A button that is down stays so when it is clicked.
        self.set_current(self._current)
        self.chosen.emit(name)


def _width(button: QAbstractButton) -> int:
    return button.sizeHint().width()
